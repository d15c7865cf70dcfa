import {
  absolute,
  compare,
  type Decimal,
  decimal,
  lastDigit,
  multiply,
  ratio,
  subtract,
} from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Observation, Report } from '../../src/model/report.ts';

/** Figures may be compared when all of these agree. */
export type Key = Pick<Observation, 'phase' | 'scope' | 'subject' | 'year'>;

/** A printed figure: an observation that certainly has a value and a place. */
export interface Figure {
  observation: Observation;
  measure: MeasureId;
  value: Decimal;
  /** As printed. */
  text: string;
  line: number;
}

/** The observation as a printed figure; null for a derived, missing or wordy one. */
export function printedFigure(observation: Observation): Figure | null {
  const { value, source, measure } = observation;
  if (value.status !== 'reported' && value.status !== 'reported_normalised') return null;
  if (value.value === '' || !source) return null;
  return { observation, measure, value: value.value, text: value.text, line: source.line };
}

/** Year of a figure; an empty one means the report's. */
export const yearOf = (report: Report, key: Pick<Observation, 'year'>): string =>
  key.year || report.identity.fiscalYear;

/** The key as text, for grouping. */
export const keyText = (report: Report, key: Key): string =>
  [key.phase, key.scope, key.subject, yearOf(report, key)].join('\t');

/** Every key of the report once, in reading order. */
export function keysOf(report: Report): Key[] {
  return [...new Map(report.observations.map((one) => [keyText(report, one), one])).values()];
}

/** What has been looked up once: a report with hundreds of projects is asked for the same figures thousands of times. */
const SLOTS = new WeakMap<Report, ReadonlyMap<string, Observation>>();
const FIGURES = new WeakMap<Report, Map<MeasureId, ReadonlyMap<string, readonly Figure[]>>>();

/** The report's one observation of a measure under this key, printed or not. */
export function slot(report: Report, key: Key, measure: MeasureId): Observation | undefined {
  let slots = SLOTS.get(report);
  if (!slots) {
    const pairs = report.observations.map((one) => [`${one.measure}\t${keyText(report, one)}`, one] as const);
    slots = new Map(pairs.reverse());
    SLOTS.set(report, slots);
  }
  return slots.get(`${measure}\t${keyText(report, key)}`);
}

/** The printed figure of a measure under this key. */
export function figureAt(report: Report, key: Key, measure: MeasureId): Figure | null {
  const found = slot(report, key, measure);
  return found ? printedFigure(found) : null;
}

/** Printed figures of a measure by their key, one for each line, denominator and value. */
function figuresByKey(report: Report, measure: MeasureId): ReadonlyMap<string, readonly Figure[]> {
  const known = FIGURES.get(report)?.get(measure);
  if (known) return known;
  const seen = new Set<string>();
  const groups = new Map<string, Figure[]>();
  for (const one of [...report.observations, ...report.readings]) {
    const figure = one.measure === measure ? printedFigure(one) : null;
    if (!figure) continue;
    const key = keyText(report, one);
    const whole = [key, one.denominator, figure.line, figure.value].join('\t');
    if (seen.has(whole)) continue;
    seen.add(whole);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  FIGURES.set(report, (FIGURES.get(report) ?? new Map()).set(measure, groups));
  return groups;
}

/** Every printed figure of a measure, repeats on other lines included. */
export const figuresOf = (report: Report, measure: MeasureId): Figure[] =>
  [...figuresByKey(report, measure).values()].flat();

/** Every printed figure of a measure under this key. */
export const figuresUnder = (report: Report, key: Key, measure: MeasureId): readonly Figure[] =>
  figuresByKey(report, measure).get(keyText(report, key)) ?? [];

/** 约595万元   595余万元   近600万元   600万元左右
 *  ^              ^         ^                 ^^     words beside the number that make it approximate */
export const isApproximate = ({ text }: Pick<Figure, 'text'>): boolean =>
  /(约|近|超过?|将近)\s*\d|\d\s*(余|多)|\d\D{0,3}(左右|上下)/.test(text.normalize('NFKC'));

/** How a printed amount may be scaled to reach the unit of its measure: as it is, 亿元, 千元, 百元, 元. */
const SCALES = ['1', '10000', '0.1', '0.01', '0.0001'];

/** Digits of the figure as printed, and the factor that leads from them to its value. */
function digitsOf({ text, value }: Pick<Figure, 'text' | 'value'>): { digits: string; scale: Decimal } {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  for (const [digits] of plain.matchAll(/\d+(?:\.\d+)?/g)) {
    const scale = SCALES.find((one) => compare(multiply(decimal(digits), one), absolute(value)) === 0);
    if (scale) return { digits, scale };
  }
  return { digits: value, scale: '1' };
}

/** One unit of the last printed digit, in the unit of the measure: 0.01 for "62.96%", 1000 for "1.3亿元". */
export function precision(figure: Pick<Figure, 'text' | 'value'>): Decimal {
  const { digits, scale } = digitsOf(figure);
  return multiply(lastDigit(digits), scale);
}

/** A whole number says nothing of its precision where its neighbours have decimals: 132 beside 29.51 is 132.00. */
const isWhole = (figure: Pick<Figure, 'text' | 'value'>): boolean => {
  const { digits, scale } = digitsOf(figure);
  return scale === '1' && !digits.includes('.');
};

/** The difference that is still rounding: one unit of the last printed digit of the least precise operand. */
export function tolerance(figures: readonly Pick<Figure, 'text' | 'value'>[]): Decimal {
  const exact = figures.filter((figure) => !isWhole(figure));
  const least = exact.map(precision).sort(compare).at(-1);
  return least ?? '1';
}

/** Whether two values differ by no more than `allowed`. */
export const within = (a: Decimal, b: Decimal, allowed: Decimal): boolean =>
  compare(absolute(subtract(a, b)), allowed) <= 0;

/** part / whole in per cent, to `places` (default 2); empty for a whole of zero. */
export const percentage = (part: Decimal, whole: Decimal, places = 2): Decimal | '' =>
  ratio(part, whole, places);
