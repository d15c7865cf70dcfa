import { compare } from '../../src/model/decimal.ts';
import { type Measure, type MeasureId, measure as measureOf } from '../../src/model/measure.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Indicator, LevelWeight, PaymentPoint, Project, Source, Value } from '../../src/model/report.ts';
import type { Denominator, Phase, Scope } from '../../src/model/vocabulary.ts';
import { type Figure, toWan, withoutNote } from '../parse/number.ts';

/** A printed figure before the report is identified: an empty scope, phase or year means "the document's". */
export interface Reading {
  measure: MeasureId;
  label: string;
  value: Value;
  scope: Scope | '';
  phase: Phase | '';
  subject: string;
  year: string;
  denominator: Denominator | '';
  source: Source;
  origin: 'table' | 'prose';
  /** Whether it stands under no known name, so that the figures beside it have to prove it. */
  toProve?: true;
  /** Of a rate or a rest in running text: where the amount stands that it is told right behind. */
  behind?: Source;
}

/** What every reading says, and what it says only where the document does not say it for all. */
type Said = Pick<Reading, 'measure' | 'label' | 'value' | 'source' | 'origin'> & Partial<Reading>;

/** A reading; what is not given is the document's. */
export const reading = (said: Said): Reading => ({
  scope: '',
  phase: '',
  subject: '',
  year: '',
  denominator: '',
  ...said,
});

/** All that the readers found in one document. */
export interface Extraction {
  readings: Reading[];
  projects: Project[];
  paymentPlan: PaymentPoint[];
  indicators: Indicator[];
  levelWeights: LevelWeight[];
  /** Labels and amounts that look like measures and were not understood, each with its line. */
  leftOut: Problem[];
}

const COMPATIBLE: Readonly<Record<string, readonly string[]>> = {
  万元: ['', '万元', '元', '亿元', '千元', '百元', '万', '亿'],
  '%': ['', '%'],
  分: ['', '分'],
  人: ['', '人', '名'],
  个: ['', '个', '项'],
  '': [''],
};

/** Whether a figure with this unit can be a value of the measure at all. */
export const fits = (measure: Measure, unit: string): boolean =>
  COMPATIBLE[measure.unit]?.includes(unit) ?? false;

/** 万元 */
const MOST = '10000000';

/** No budget, expense, number of people or score is below nothing: a value that is one stands in another column. */
const NEVER_NEGATIVE =
  /^(?:three_public|meeting|training|budget|staff_|score|grade|execution_|fixed_assets|project_)/;

/** No rate is a hundred times what it should be. */
const MOST_PERCENT = '10000';

/** No evaluation gives more points: 1,060,000.00 is an amount. */
const MOST_POINTS = '100000';

/** The value of a figure in the measure's own unit; `headerUnit` holds where the cell names none. */
export function toValue(id: MeasureId, figure: Figure, headerUnit: string, cell: string): Value | null {
  const whole = cell.trim();
  const measure = measureOf(id);
  if (figure.kind === 'blank') return { status: 'blank_in_source', value: '', text: whole };
  if (figure.kind === 'withheld') return { status: 'withheld', value: '', text: whole };
  if (figure.kind === 'unreadable') return { status: 'unreadable', value: '', text: whole };
  // A grade is a word.
  if (figure.kind === 'text' || id === 'grade' || !fits(measure, figure.unit)) return null;
  if (figure.value.startsWith('-') && NEVER_NEGATIVE.test(id)) return null;
  if (id === 'score' && compare(figure.value, MOST_POINTS) > 0) return null;
  // 77,643,377.35 under 预算执行率: an amount that stands under another head than its own.
  if (measure.unit === '%' && compare(figure.value, MOST_PERCENT) > 0) return null;
  const printed = withoutNote(whole);
  const status = figure.normalised || figure.approximate ? 'reported_normalised' : 'reported';
  if (measure.unit !== '万元') return { status, value: figure.value, text: printed };
  const amount = toWan(figure.value, figure.unit || headerUnit);
  // No bureau has a hundred thousand million yuan: the unit is another one than was found.
  const isAbsurd = figure.unit === '' && amount !== null && compare(amount, MOST) >= 0;
  if (amount === null || isAbsurd) return { status: 'unreadable', value: '', text: printed };
  return { status, value: amount, text: printed };
}
