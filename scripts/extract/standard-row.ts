import { compare, decimal, places, ratio } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText, unspaced } from '../parse/text.ts';
import { gradeWord } from './grade.ts';
import { budgetOf, denominatorOf } from './grid/denominator-of.ts';
import { budgetIn, type DataRow, isSpecialWhole } from './grid/meaning.ts';
import { isMerged } from './grid/places.ts';
import { sourceOf } from './grid/source-of.ts';
import { matchLabel } from './label.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { SMALL, SPENDING_KIND } from './spending-kinds.ts';
import { AMBIGUOUS, standardHead } from './standard-heads.ts';

const TOTAL =
  /年度资金总额|年度总金额|总金额|资金总额|合计|总计|总额|^预算资金|^项目资金|^(?:部门|单位|全局)整体|^整体支出|^年度(?:总)?预算|^总预算|^全年预算|^预算执行(?:情况)?$|^年度资金$|^总体|^(?:预算资金)?总量$|^年度部门/;
const PART =
  /^(?:其中|政府预算|财政专户|财政性|自有|一般公共预算|政府性基金|上年结转|其他|当年财政|财政拨款|国有资本|单位资金|结转|非财政|本级|上级|中央|省级|市级|县级|区级|基本支出|项目支出|人员|公用|纳入|专户|按)/;

/** 1.资金来源：（1）政府预算资金 -> 政府预算资金 */
const unnumbered = (label: string): string =>
  label.replace(/^.*:(?=.)/, '').replace(/^\(?[\d一二三四五六七八九十]{1,2}[).、]/, '');

const BUDGETS: readonly string[] = ['budget_initial', 'budget_adjusted', 'budget'];
const OWN: readonly string[] = [
  ...BUDGETS,
  'expenditure',
  'execution_rate',
  'execution_weight',
  'execution_score',
  'staff_quota',
  'staff_actual',
];

/** Measure of each column of the standard form's row of funds; null where the column is none of its own. */
function standardColumns(row: DataRow): (MeasureId | null)[] {
  const hasWeight = row.columns.some(({ text }) => standardHead(text) === 'execution_weight');
  return row.columns.map((column) => {
    const text = squeezeText(column.text);
    const measure = standardHead(text) ?? column.measure;
    // 上年决算数 | 本年预算数 | 本年决算数 | 执行率
    if (column.qualifiers.has('prior') || column.qualifiers.has('change')) return null;
    if (!measure || !OWN.includes(measure)) return null;
    // Without points that could be had, 自评得分 is that of the whole evaluation.
    return measure === 'execution_score' && !hasWeight && /自评|评价/.test(text) ? 'score' : measure;
  });
}

const MOST: readonly [MeasureId, string][] = [
  ['execution_weight', '100'],
  ['execution_score', '100'],
  ['execution_rate', '999'],
];

/** A share under any other column than this: the values have moved against their heads. */
const RATE = /^execution_(?:rate|weight)$/;

/** 预算调整数 | 决算数 | 执行率: without the first, unless it is what the rate divides by. */
function withoutUnproved(readings: readonly Reading[]): Reading[] {
  const figureOf = (id: MeasureId): string =>
    readings.find(({ measure }) => measure === id)?.value.value ?? '';
  const [spent, rate] = [figureOf('expenditure'), figureOf('execution_rate')];
  const isProved = ({ value }: Reading): boolean =>
    spent !== '' && rate !== '' && ratio(spent, value.value, places(rate)) === rate;
  const kept = readings.filter(
    (one) => !AMBIGUOUS.test(squeezeText(one.label)) || (one.value.value !== '' && isProved(one)),
  );
  // By how much the budget was changed: what the rate divides by has no column.
  return kept.length === readings.length
    ? kept
    : kept.map((one) => (one.measure === 'execution_rate' ? { ...one, denominator: 'unspecified' } : one));
}

/** Points above 100, a bare rate in the thousands: the values are not those of the columns they stand under. */
const isMoved = (readings: readonly Reading[]): boolean =>
  readings.some(({ measure, value }) =>
    MOST.some(
      ([id, most]) =>
        id === measure && value.value !== '' && !/[%％]/.test(value.text) && compare(value.value, most) > 0,
    ),
  );

/** 合计 | | | | | 100 | 97.57: what the whole evaluation could give and gave, under the columns of the funds. */
const isTotalScore = (readings: readonly Reading[]): boolean =>
  readings.some(({ measure, value }) => measure === 'execution_weight' && value.value === '100') &&
  !readings.some(({ measure, value }) => measure === 'expenditure' && value.value !== '');

/** 年度资金总额 | 245.00 | … under 项目资金 | (blank) | 年初预算数 | …: as many blanks as the label lacks go behind it. */
function aligned(row: DataRow, measures: readonly (MeasureId | null)[]): DataRow {
  const money = measures.findIndex((id) => id !== null);
  const filled = row.cells.findLastIndex(({ text }) => text !== '') + 1;
  const labels = row.figures.findIndex(({ kind }) => kind === 'number');
  const shift = money - labels;
  const first = row.cells[0];
  if (!first || labels < 1 || shift < 1 || filled + shift !== row.cells.length) return row;
  if (row.cells.slice(0, labels).some(({ text }) => text === '')) return row;
  if (row.columns.slice(labels, money).some(({ text }) => text !== '' && !isLead(text))) return row;
  const over = <T>(all: readonly T[], blank: T): T[] => [
    ...all.slice(0, labels),
    ...Array<T>(shift).fill(blank),
    ...all.slice(labels, filled),
  ];
  const blank = { ...first, text: '', raw: '' };
  return { ...row, cells: over(row.cells, blank), figures: over(row.figures, parseFigure('')) };
}

/** 项目资金（万元）: what stands over the labels of the rows */
const isLead = (text: string): boolean => matchLabel(text).measure === null || GROUP.test(squeezeText(text));
const GROUP = /^(?:项目|预算|专项|年度)*(?:资金|预算)/;

/** 其中：基本支出 under 全年执行数: a part of the spending that has a measure of its own. */
function partSpending(
  row: DataRow,
  measures: readonly (MeasureId | null)[],
  label: string,
): Reading[] | null {
  const { measure } = matchLabel(unnumbered(label));
  if (!measure || !SPENDING_KIND.test(measure)) return null;
  const at = measures.findIndex((id, i) => id === 'expenditure' && row.figures[i]?.kind === 'number');
  const cell = row.cells[at];
  const figure = row.figures[at];
  const value = cell && figure ? toValue(measure, figure, row.columns[at]?.unit || row.unit, cell.raw) : null;
  if (!cell || !value) return [];
  const source = sourceOf(cell);
  return [reading({ measure, label, value, source, origin: 'table' })];
}

const OF_HALF = /^(?:revenue_|expenditure_(?:basic|project)|staff_)/;

/** 其中：一般公共预算： | 7455.00 | | 其中：基本支出： | 5204.33   编制数 | 287 | 在职人数 | 279: labels with one figure each */
function readHalves(row: DataRow): Reading[] | null {
  const kinds = row.figures.map(({ kind }) => kind);
  const labels = kinds.flatMap((kind, i) => (kind === 'text' && row.cells[i]?.text !== '' ? [i] : []));
  const pairs = labels.flatMap((at) => {
    const { measure } = matchLabel(row.cells[at]?.text ?? '');
    const isOne = kinds[at + 1] === 'number' && kinds[at + 2] !== 'number';
    return measure && isOne && OF_HALF.test(measure) ? [{ at, measure }] : [];
  });
  const numbers = kinds.filter((kind) => kind === 'number').length;
  if (pairs.length < 2 || numbers > labels.length) return null;
  return pairs.flatMap(({ at, measure }) => {
    const cell = row.cells[at + 1];
    const figure = row.figures[at + 1];
    const value = cell && figure ? toValue(measure, figure, row.unit, cell.raw) : null;
    if (!cell || !value) return [];
    const label = squeezeText(row.cells[at]?.text ?? '').replace(/[:：]$/, '');
    return [reading({ measure, label, value, source: sourceOf(cell), origin: 'table' })];
  });
}

/** The figures of a row under the columns of the form. */
function valuesIn(row: DataRow, measures: readonly (MeasureId | null)[], isLabelled: boolean): Reading[] {
  return row.cells.flatMap((cell, i) => {
    const measure = measures[i];
    const figure = row.figures[i];
    if (!measure || !figure) return [];
    // 部门预算 over a cell that reaches down beside 合计: the rest of that cell is no budget that was left blank.
    if (figure.kind === 'blank' && isLabelled && isMerged(row, i)) return [];
    const value = toValue(measure, figure, row.columns[i]?.unit || row.unit, cell.raw);
    if (!value) return [];
    const source = sourceOf(cell);
    const label = row.columns[i]?.text ?? '';
    const divisor = denominatorOf(label, measures, budgetIn(row.columns));
    const denominator = budgetOf(measure, label, value, divisor);
    return [reading({ measure, label, value, denominator, source, origin: 'table' })];
  });
}

/** 得分（20分*执行率）: what the rate can give stands in the head over what it gave */
const FULL_IN_HEAD = /得分[(（](\d{1,2})分?[*×xX]/;

function weightInHead(row: DataRow, measures: readonly (MeasureId | null)[]): Reading[] {
  if (measures.includes('execution_weight')) return [];
  return row.columns.flatMap(({ text, line }, i) => {
    const full = measures[i] === 'execution_score' ? FULL_IN_HEAD.exec(unspaced(text))?.[1] : undefined;
    if (full === undefined || line === undefined || row.figures[i]?.kind !== 'number') return [];
    const value = { status: 'reported', value: decimal(full), text: `${full}分` } as const;
    const source = { line, text };
    return [reading({ measure: 'execution_weight', label: '得分', value, source, origin: 'table' })];
  });
}

/** Whether the labels of a row say that it is one of the parts of the funds. */
const isPart = (labels: readonly string[]): boolean =>
  labels.some((label) => PART.test(label) || PART.test(unnumbered(label))) &&
  !labels.some((label) => /总额|合计|总计/.test(label) && !/^其中/.test(label));

/** Whether a header has a budget, the amount executed, and the rate or its points. */
function isFunds(measures: readonly (MeasureId | null)[]): boolean {
  const has = (ids: readonly string[]): boolean => measures.some((id) => id !== null && ids.includes(id));
  return (
    has(BUDGETS) && has(['expenditure']) && has(['execution_rate', 'execution_weight', 'execution_score'])
  );
}

/** What the words of a row say. */
const labelsOf = (row: DataRow): string[] =>
  row.cells
    .filter((cell, i) => cell.text !== '' && row.figures[i]?.kind === 'text' && !gradeWord(cell.text))
    .map(({ text }) => squeezeText(text).replace(/[:：]$/, ''));

/** What a row gives under the columns of the standard form, whatever its label; nothing where these are not its columns. */
export function fundsIn(given: DataRow): Reading[] {
  const measures = standardColumns(given);
  return isFunds(measures) ? valuesIn(aligned(given, measures), measures, true) : [];
}

/**
 * The funds of the standard self-evaluation form: a header with a budget, the amount executed and the rate or its
 * points, and under it the row of the total (年度资金总额) and rows of its parts, which are no totals.
 * Null when this is not such a row.
 */
export function readStandardRow(given: DataRow): Reading[] | null {
  const measures = standardColumns(given);
  if (!isFunds(measures)) return null;
  const row = aligned(given, measures);
  const labels = labelsOf(row);
  const isOf = (pattern: RegExp): boolean =>
    labels.some((label) => pattern.test(matchLabel(label).measure ?? ''));
  // “三公”经费合计 | 预算数 | 决算数 | 执行率: of these expenses, and not of the whole
  if (isOf(SMALL)) return null;
  const halves = readHalves(row);
  if (halves) return halves;
  if (labels.some(isSpecialWhole)) return null;
  if (isOf(/^(?:revenue|balance)/)) return [];
  const part = partSpending(row, measures, labels.at(-1) ?? '');
  if (part) return part;
  if (isPart(labels)) return [];
  if (labels.length > 0 && !labels.some((label) => TOTAL.test(label))) return labels.length === 1 ? null : [];
  const isShare = (text: string): boolean => /[%％]\s*$/.test(text);
  if (row.cells.some(({ text }, i) => isShare(text) && measures[i] && !RATE.test(measures[i]))) return [];
  const readings = withoutUnproved([
    ...valuesIn(row, measures, labels.length > 0),
    ...weightInHead(row, measures),
  ]);
  return isMoved(readings) || isTotalScore(readings) ? [] : readings;
}
