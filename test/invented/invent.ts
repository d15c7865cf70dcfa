import { createHash } from 'node:crypto';
import { sum } from '../../src/model/decimal.ts';
import { MEASURES } from '../../src/model/measure.ts';
import {
  COMPARED_MEASURES,
  type ComparisonRow,
  type Dataset,
  type ReportRow,
} from '../../src/model/tables.ts';
import { type Denominator, SCOPES } from '../../src/model/vocabulary.ts';
import { inventBody } from './bodies.ts';
import { inventFindings } from './findings.ts';
import { finalAccounts, missingCore, narrative, score, standardForm } from './forms.ts';
import { plannedProjects, scoredIndicators } from './indicators.ts';
import { type Chance, chance } from './random.ts';
import { ReportText } from './report-text.ts';

export interface Size {
  bodies: number;
  years: number;
  seed?: number;
}

export interface Invented {
  dataset: Dataset;
  /** Text of each report by file name. */
  texts: ReadonlyMap<string, string>;
}

const KINDS = ['standard', 'narrative', 'projects', 'accounts', 'plan'] as const;
type Kind = (typeof KINDS)[number];
const DENOMINATOR: readonly Denominator[] = ['applied', 'arranged', 'received', 'unspecified'];

const describe = (kind: Kind) =>
  ({
    standard: ['department_self_evaluation', 'actual', 'department', 'standard-form'],
    narrative: ['department_self_evaluation', 'actual', 'department', 'narrative'],
    projects: ['project_self_evaluation', 'actual', 'special_projects', 'narrative'],
    accounts: ['final_accounts', 'actual', 'department_and_units', 'final-accounts'],
    plan: ['budget_plan', 'plan', 'department', 'budget-plan'],
  })[kind] as [ReportRow['document_type'], ReportRow['phase'], ReportRow['scope'], string];

/** Writes one report of one body into the data set. */
function inventReport(
  into: Invented & { texts: Map<string, string> },
  c: Chance,
  kind: Kind,
  report: ReportRow,
  usual: Denominator,
): void {
  const { dataset, texts } = into;
  const text = new ReportText(report);
  text.line(
    `${report.bureau}${report.fiscal_year}年度${kind === 'plan' ? '预算项目绩效表' : '绩效自评报告'}`,
  );
  text.line('');
  if (kind === 'standard') {
    standardForm(text, c);
    const { rows, points } = scoredIndicators(text, c);
    dataset.indicators.push(...rows);
    score(text, sum([points, text.find('execution_score')?.value ?? '0']), c.now(0.4));
  }
  if (kind === 'narrative') {
    narrative(text, c, 'department', usual);
    if (c.now(0.4)) narrative(text, c, 'special_projects', 'unspecified');
    if (c.now(0.5)) score(text, String(c.whole(55, 100)), false);
  }
  if (kind === 'projects') narrative(text, c, 'special_projects', usual);
  if (kind === 'accounts') finalAccounts(text, c);
  if (kind === 'plan') {
    const { projects, plan, indicators } = plannedProjects(text, c);
    dataset.projects.push(...projects);
    dataset.payment_plan.push(...plan);
    dataset.indicators.push(...indicators);
  }
  missingCore(text);
  dataset.findings.push(...inventFindings(text, c));
  dataset.observations.push(...text.observations);
  const body = `${text.lines.join('\n')}\n`;
  texts.set(report.source_file, body);
  dataset.reports.push({ ...report, source_sha256: createHash('sha256').update(body).digest('hex') });
}

/** One row per body and year from the observations, whole department first. */
function compareRows(dataset: Dataset): ComparisonRow[] {
  const groups = new Map<string, Dataset['observations']>();
  for (const row of dataset.observations) {
    const key = `${row.bureau_id}|${row.fiscal_year}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const [{ bureau_id, bureau, fiscal_year }] = rows as [Dataset['observations'][number]];
    const cells: Record<string, string> = { bureau_id, bureau, fiscal_year };
    for (const id of COMPARED_MEASURES) {
      const found = rows
        .filter((row) => row.measure === id)
        .sort(
          (a, b) =>
            Number(a.value === '') - Number(b.value === '') ||
            SCOPES.indexOf(a.scope || 'project') - SCOPES.indexOf(b.scope || 'project'),
        )[0];
      cells[id] = id === 'grade' ? (found?.value_text ?? '') : (found?.value ?? '');
      cells[`${id}_status`] = found?.value_status ?? 'not_disclosed';
      cells[`${id}_scope`] = found?.scope ?? '';
      cells[`${id}_denominator`] = found?.denominator ?? '';
    }
    return cells as unknown as ComparisonRow;
  });
}

/** Invented bodies, reports and texts: the same for the same seed. Every status, key and kind of document occurs. */
export function invent({ bodies, years, seed = 1 }: Size): Invented {
  const c = chance(seed);
  const texts = new Map<string, string>();
  const dataset: Dataset = {
    observations: [],
    reports: [],
    bureaus: Array.from({ length: bodies }, (_, n) => inventBody(n)),
    projects: [],
    payment_plan: [],
    indicators: [],
    findings: [],
    corrections: [],
    comparison: [],
    measures: MEASURES.map((m) => ({
      measure: m.id,
      label_zh: m.zh,
      label_en: m.en,
      unit: m.unit,
      group: m.group,
      definition_zh: m.definitionZh,
      definition_en: m.definitionEn,
      formula: m.formula,
      better: m.better,
    })),
  };
  for (const [n, body] of dataset.bureaus.entries()) {
    const habit = KINDS[n % KINDS.length] as Kind;
    const usual = DENOMINATOR[Math.floor(n / KINDS.length) % DENOMINATOR.length] as Denominator;
    for (let y = 0; y < years; y += 1) {
      if (y > 0 && c.now(0.12)) continue;
      const kind = y > 0 && c.now(0.15) ? c.pick(KINDS) : habit;
      const wanted: Kind[] = kind !== 'plan' && c.now(0.12) ? [kind, 'plan'] : [kind];
      for (const each of wanted) {
        const fiscal_year = String(2025 - years + y + 1);
        const [document_type, phase, scope, form] = describe(each);
        const report_id = `${body.bureau_id}-${fiscal_year}${wanted.length > 1 && each === 'plan' ? '-plan' : ''}`;
        inventReport(
          { dataset, texts },
          c,
          each,
          {
            report_id,
            bureau_id: body.bureau_id,
            bureau: body.name,
            fiscal_year,
            document_type,
            form,
            phase,
            scope,
            issued: each === 'plan' ? `${Number(fiscal_year) - 1}-12` : `${Number(fiscal_year) + 1}-04`,
            source_file: `${report_id}.txt`,
            source_sha256: '',
            source_url: '',
            reading: c.now(0.04) ? 'partial' : 'complete',
          },
          usual,
        );
      }
    }
  }
  dataset.comparison = compareRows(dataset);
  return { dataset, texts };
}

/** Just the tables of `invent`. */
export const inventDataset = (size: Size): Dataset => invent(size).dataset;
