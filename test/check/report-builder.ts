import { runChecks } from '../../scripts/check/run-checks.ts';
import { decimal } from '../../src/model/decimal.ts';
import type { Document } from '../../src/model/document.ts';
import { type MeasureId, measure } from '../../src/model/measure.ts';
import type {
  Finding,
  Identity,
  Indicator,
  LevelWeight,
  Observation,
  PaymentPoint,
  Project,
  Report,
} from '../../src/model/report.ts';
import type { MissingStatus } from '../../src/model/status.ts';

type Extra = Partial<Omit<Observation, 'measure' | 'value'>> & { line?: number; text?: string };

/** A printed figure of an invented report; `printed` may carry a unit ("1.3亿元" is given with `value`). */
export function printed(id: MeasureId, value: string, extra: Extra = {}): Observation {
  const { line = 1, text = value, ...rest } = extra;
  const number = value.replace(/[%,]/g, '');
  return {
    measure: id,
    label: measure(id).zh,
    value: { status: 'reported', value: /^-?[\d.]+$/.test(number) ? decimal(number) : '', text },
    unit: measure(id).unit,
    phase: 'actual',
    scope: 'department',
    subject: '',
    year: '',
    denominator: id === 'execution_rate' ? 'unspecified' : '',
    source: { line, text },
    origin: 'table',
    ...rest,
  };
}

/** A figure that the invented report does not give, with the reason. */
export function missing(
  id: MeasureId,
  status: MissingStatus = 'blank_in_source',
  extra: Extra = {},
): Observation {
  return { ...printed(id, '', extra), value: { status, value: '', text: '' } };
}

/** An indicator of an invented report. */
export function indicator(part: Partial<Indicator> & { line?: number }): Indicator {
  const { line = 1, ...rest } = part;
  return {
    project: null,
    level1: '产出',
    level2: '数量',
    level3: '出警次数',
    description: '',
    operator: '',
    targetValue: '',
    targetUnit: '',
    targetText: '',
    actualValue: '',
    actualUnit: '',
    actualText: '',
    weight: '',
    score: '',
    explanation: '',
    basis: '',
    source: { line, text: rest.level3 ?? '出警次数' },
    ...rest,
  };
}

/** A project of an invented budget plan. */
export function project(name: string, part: Partial<Project> & { line?: number } = {}): Project {
  const { line = 1, ...rest } = part;
  return {
    name,
    title: '',
    functionCode: '',
    budget: '',
    budgetFiscal: '',
    source: { line, text: name },
    ...rest,
  };
}

/** Planned cumulative payments of one project, month by month: "" is a blank cell. */
export function payments(index: number, cells: Readonly<Record<number, string>>, line = 1): PaymentPoint[] {
  return Object.entries(cells).map(([month, text]) => ({
    project: index,
    month: Number(month),
    value: text
      ? { status: 'reported', value: decimal(text.replace(/%/g, '')), text }
      : { status: 'blank_in_source', value: '', text: '' },
    source: { line: line + Number(month), text },
  }));
}

/** "产出指标（50分）" of an invented form. */
export const levelWeight = (level1: LevelWeight['level1'], weight: string, line = 1): LevelWeight => ({
  level1,
  weight,
  source: { line, text: `${level1}指标（${weight}分）` },
});

export interface Parts extends Partial<Omit<Report, 'identity' | 'document'>> {
  identity?: Partial<Identity>;
  lines?: readonly string[];
}

function documentOf(lines: readonly string[]): Document {
  return {
    file: 'qinghe-2023.txt',
    lines,
    blocks: lines.map((text, index) => ({ kind: 'paragraph', text, raw: text, line: index + 1 })),
  };
}

/** A report of an invented bureau: only what a case needs, everything else empty. */
export function report({ identity, lines = [], observations = [], readings, ...rest }: Parts): Report {
  return {
    identity: {
      reportId: 'qinghe-2023',
      bureauId: 'qinghe',
      bureau: '青禾县公安局',
      fiscalYear: '2023',
      documentType: 'department_self_evaluation',
      phase: 'actual',
      scope: 'department',
      issued: '',
      sourceUrl: '',
      ...identity,
    },
    form: 'invented',
    reading: 'complete',
    sha256: '',
    document: documentOf(lines),
    observations,
    readings: readings ?? observations.filter(({ value }) => value.status.startsWith('reported')),
    projects: [],
    paymentPlan: [],
    indicators: [],
    levelWeights: [],
    ...rest,
  };
}

/** What one check says about an invented report. */
export const findingsOf = (check: string, parts: Parts): Finding[] =>
  runChecks(report(parts)).filter((one) => one.check === check);
