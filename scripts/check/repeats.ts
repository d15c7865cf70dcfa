import { compare, type Decimal } from '../../src/model/decimal.ts';
import { measure } from '../../src/model/measure.ts';
import type { Report } from '../../src/model/report.ts';
import { type Figure, isApproximate, precision, within } from './figures.ts';
import { coreLabel, isBare, sentenceOf } from './qualifiers.ts';

/** Two printed figures of one quantity whose values differ. */
export interface Repeat {
  first: Figure;
  other: Figure;
  /** Every line on which the quantity is printed. */
  lines: readonly number[];
}

/** Table before prose, then reading order: the first is the one that the data shows. */
const byPrecedence = (a: Figure, b: Figure): number =>
  Number(a.observation.origin === 'prose') - Number(b.observation.origin === 'prose') || a.line - b.line;

/** 看守所全年支出   所属交警大队…   words before a figure that make it one of a part of the body */
const UNIT = /大队|支队|中队|看守所|拘留所|派出所|戒毒所|所属|下属|二级单位|中心/;

/** 评价项目101个，占项目总数的100%，涉及金额…   what is said of all projects is said of the same thing under any name */
function isOfAll(report: Report, figure: Figure): boolean {
  const { before, after } = sentenceOf(report, figure);
  return /占.{0,12}100%|全部|所有/.test(before + after);
}

/** Whether two figures of one measure are named alike. Two tables, two sentences and any counts of projects have to be. */
function isNamedAlike(report: Report, a: Figure, b: Figure): boolean {
  const isFree = a.observation.origin !== b.observation.origin && a.measure !== 'project_count';
  if (isFree || coreLabel(a) === coreLabel(b)) return true;
  const isOfProjects = [a, b].every(
    ({ measure: id, observation }) => id === 'project_count' || observation.scope === 'special_projects',
  );
  return isOfProjects && [a, b].some((one) => isOfAll(report, one));
}

/**
 * Whether two figures are certainly of the same thing. A table's figure is held against a sentence that names it in
 * full; two sentences, or two tables, have to use the same name, and neither may speak of a unit of its own. A zero
 * under the same heading of a table is another row of it.
 */
function isSameThing(report: Report, a: Figure, b: Figure): boolean {
  if (a.line === b.line || isBare(a) || isBare(b)) return false;
  if (!isNamedAlike(report, a, b)) return false;
  const isOneTable = a.observation.origin === 'table' && b.observation.origin === 'table';
  if (isOneTable && (compare(a.value, '0') === 0 || compare(b.value, '0') === 0)) return false;
  const [one, other] = [a, b].map((figure) => UNIT.exec(sentenceOf(report, figure).before)?.[0]);
  return one === other;
}

/** Counts and points are exact. An amount may be repeated with fewer digits, 7316万元 for 7316.09; a zero is a zero. */
function allowedBetween(figures: readonly Figure[]): Decimal {
  const rounded = figures.filter(
    ({ measure: id, value }) => !['人', '个', '分'].includes(measure(id).unit) && compare(value, '0') !== 0,
  );
  return rounded.map(precision).sort(compare).at(-1) ?? '0';
}

const differ = (a: Figure, b: Figure): boolean => !within(a.value, b.value, allowedBetween([a, b]));

/** The contradiction among readings of one quantity. Three different values are rows of a breakdown, not repeats. */
export function contradiction(report: Report, figures: readonly Figure[]): Repeat | null {
  const exact = figures.filter((one) => !isApproximate(one)).toSorted(byPrecedence);
  const [first] = exact;
  if (!first) return null;
  const others = exact.filter((one) => differ(first, one) && isSameThing(report, first, one));
  const [other] = others;
  if (!other || others.some((one) => differ(other, one))) return null;
  const agreeing = exact.filter((one) => !differ(first, one) || !differ(other, one));
  return { first, other, lines: agreeing.map(({ line }) => line) };
}
