import { compare } from '../../src/model/decimal.ts';
import type { Block, Document } from '../../src/model/document.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';
import { matches } from '../parse/matches.ts';
import { type Figure, parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { matchLabel } from './label.ts';
import { isShareOf } from './printed-number.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { tableUnit, unitIn } from './unit.ts';

/** Columns of the standard form's row of funds, in whatever order and on however many lines its header prints them. */
const COLUMN =
  /(年初(?:部门)?预算(?:安排)?(?:数|金额)?)|((?:全年|调整后?|调整后全年)预算(?:数|金额)?)|((?:全年|预算)?执行(?:数|金额)|实际支出(?:数|金额)?|全年实际支出|(?:全年)?实际执行数)|(分值(?:\/?权重)?|(?:指标)?权重(?:分值)?)|((?:预算)?执行率|预算完成率)|((?:自评)?得分)/g;
const MEASURES: readonly MeasureId[] = [
  'budget_initial',
  'budget_adjusted',
  'expenditure',
  'execution_weight',
  'execution_rate',
  'execution_score',
];
const TOTAL = /(?:年度资金总额|资金总额|年度总金额|年度资金|预算资金合计|合计)[:：]?/;
const FEWEST_COLUMNS = 3;
const LOOK_BACK = 8;
const LONGEST_HEAD = 60;

interface Line {
  line: number;
  raw: string;
}

interface Value {
  text: string;
  figure: Figure;
}

/** Lines of running text and of rows parted by spaces: what has no cells of its own. */
function looseLines(block: Block): Line[] {
  if (block.kind === 'paragraph') return [{ line: block.line, raw: block.raw }];
  const loose = block.rows.filter((row) =>
    row.every(({ flags, line }) => flags.includes('inferred_column') && line === row[0]?.line),
  );
  return loose.map((row) => ({
    line: row[0]?.line ?? block.line,
    raw: row.map(({ text }) => text).join(' '),
  }));
}

/** A column of the header: its measure, and its name as the header prints it. */
interface Column {
  measure: MeasureId;
  label: string;
}

interface Header {
  columns: readonly Column[];
  unit: string;
}

const columnsIn = (text: string): Column[] =>
  matches(text, COLUMN).flatMap((match) => {
    const measure = MEASURES[match.slice(1).findIndex((group) => group !== undefined)];
    return measure ? [{ measure, label: match[0] }] : [];
  });

const placeOf = (columns: readonly Column[], id: MeasureId): number =>
  columns.findIndex(({ measure }) => measure === id);

/** The unit that one of the few lines over a header names, the nearest first; empty if none. */
const unitOver = (lines: readonly Line[], header: number): string =>
  lines
    .slice(Math.max(0, header - LOOK_BACK), header)
    .map(({ raw }) => (raw.length <= LONGEST_HEAD ? unitIn(squeezeText(raw)) : ''))
    .findLast((unit) => unit !== '') ?? '';

/** Header columns on the lines right above a row; the nearest lines that together name a budget and the amount executed. */
function headerAbove(lines: readonly Line[], index: number): Header | null {
  let text = '';
  for (let i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
    const above = lines[i]?.raw ?? '';
    if (above.length > 120) break;
    text = squeezeText(above) + text;
    const columns = columnsIn(text);
    const measures = columns.map(({ measure }) => measure);
    const complete = measures.includes('expenditure') && measures.some((id) => id.startsWith('budget'));
    const begins =
      /^年初|^全年预算|^调整/.test(squeezeText(lines[i - 1]?.raw ?? '').slice(-8)) ||
      /年初$/.test(squeezeText(lines[i - 1]?.raw ?? ''));
    if (complete && !begins)
      return new Set(measures).size === columns.length
        ? { columns, unit: unitIn(text) || unitOver(lines, i) }
        : null;
  }
  return null;
}

const valuesOf = (text: string): Value[] | null => {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const values: Value[] = [];
  for (const word of words) {
    const last = values.at(-1);
    if (/^(?:分|%|％)$/.test(word) && last) last.text += word;
    else values.push({ text: word, figure: { kind: 'text' } });
  }
  const parsed = values.map(({ text: one }) => ({ text: one, figure: parseFigure(one) }));
  return parsed.every(({ figure }) => figure.kind !== 'text') ? parsed : null;
};

const amount = (values: readonly Value[], columns: readonly Column[], id: MeasureId): string => {
  const figure = values[placeOf(columns, id)]?.figure;
  return figure?.kind === 'number' ? figure.value : '';
};

/** Whether spending over the budget gives the printed rate: the evidence for putting a torn number together. */
function agrees(values: readonly Value[], columns: readonly Column[]): boolean {
  const budget = amount(values, columns, 'budget_adjusted') || amount(values, columns, 'budget_initial');
  return isShareOf(amount(values, columns, 'expenditure'), budget, amount(values, columns, 'execution_rate'));
}

/** 1286.001203.5093.58%: amounts with two decimals and a share, whose spaces were lost */
const GLUED = /^(?:\d[\d,]*\.\d{2}){2,}\d{1,3}(?:\.\d+)?%$/;
const ONE_OF_GLUED = /\d[\d,]*\.\d{2}(?=\d)|\d{1,3}(?:\.\d+)?%/g;

/** Values that were printed without anything between them, if the rate comes out as it is printed. */
function unglued(text: string, columns: readonly Column[]): Value[] | null {
  const printed = text.trim();
  if (!GLUED.test(printed)) return null;
  const values = (printed.match(ONE_OF_GLUED) ?? []).map((one) => ({ text: one, figure: parseFigure(one) }));
  return values.length === columns.length && agrees(values, columns) ? values : null;
}

/** The heads of the form as they are torn over several lines: 年初预算 全年预算 全年执行 over 项目 over 数 数 数 */
const TORN_HEADS = [/年初预/, /(?:全年|调整后?)预/, /执行|支出|全年执/] as const;
const POINTS_FIRST: readonly Column[] = [
  { measure: 'budget_initial', label: '年初预算数' },
  { measure: 'budget_adjusted', label: '全年预算数' },
  { measure: 'expenditure', label: '全年执行数' },
  { measure: 'execution_weight', label: '分值' },
  { measure: 'execution_rate', label: '执行率' },
  { measure: 'execution_score', label: '得分' },
];
const RATE_FIRST = [0, 1, 2, 4, 3, 5].flatMap((at) => POINTS_FIRST[at] ?? []);

/** Whether points are given, and no more than there are. */
function arePoints(values: readonly Value[], columns: readonly Column[]): boolean {
  const [full, given] = [
    amount(values, columns, 'execution_weight'),
    amount(values, columns, 'execution_score'),
  ];
  return full !== '' && given !== '' && compare(given, full) <= 0 && compare(full, '100') <= 0;
}

/** 年度资金总额 4821 6193 5971 20 96.42% 19.28 below torn heads: its own figures prove which is which */
function provedHeader(lines: readonly Line[], index: number): Header | null {
  const raw = lines[index]?.raw ?? '';
  const label = TOTAL.exec(raw);
  const values = label && valuesOf(raw.slice(label.index + label[0].length));
  const above = lines.slice(Math.max(0, index - LOOK_BACK), index);
  const said = above.map((line) => squeezeText(line.raw)).join('');
  if (values?.length !== POINTS_FIRST.length || !TORN_HEADS.every((head) => head.test(said))) return null;
  const columns = [POINTS_FIRST, RATE_FIRST].find((order) => {
    const rate = values[placeOf(order, 'execution_rate')]?.text ?? '';
    return /[%％]$/.test(rate) && agrees(values, order) && arePoints(values, order);
  });
  return columns ? { columns, unit: unitIn(said) || unitOver(lines, index) } : null;
}

/** One value too many: two neighbours are one torn number, if exactly one way of joining makes the rate come out. */
function joined(values: readonly Value[], columns: readonly Column[]): Value[] | null {
  const ways = values.slice(1).flatMap((value, i) => {
    const left = values[i];
    if (!left || !/\.\d*$|^\d+$/.test(left.text) || !/^\d+(?:\.\d+)?%?$/.test(value.text)) return [];
    const text = `${left.text} ${value.text}`;
    const figure = parseFigure(text);
    const way =
      figure.kind === 'number' ? [...values.slice(0, i), { text, figure }, ...values.slice(i + 2)] : null;
    return way && agrees(way, columns) ? [way] : [];
  });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** 其中：基本支出 4902.11 5230.65 5230.65 — 100% —: a part of the spending that has a measure of its own */
const PART =
  /^(?:其中[:：]?|[（(][一二三四五六\d][）)]|\d[.、．])?(基本支出|项目支出|人员支出|人员经费|公用支出|公用经费)(?=\s)/;

function readPart({ line, raw }: Line, columns: readonly Column[], unit: string): Reading[] {
  const match = PART.exec(raw.trim());
  const measure = match?.[1] ? matchLabel(match[1]).measure : null;
  const values = match ? valuesOf(raw.trim().slice(match[0].length)) : null;
  const cell = values?.length === columns.length ? values[placeOf(columns, 'expenditure')] : undefined;
  const value = measure && cell ? toValue(measure, cell.figure, unit, cell.text) : null;
  if (!measure || !match?.[1] || !cell || !value) return [];
  const source = { line, text: cell.text };
  return [reading({ measure, label: match[1], value, source, origin: 'table' })];
}

function readLine({ line, raw }: Line, columns: readonly Column[], unit: string): Reading[] {
  const label = TOTAL.exec(raw);
  // 合计 | 214.64 | 155.04 under no more than a budget and its outturn may add up anything.
  if (!label || (label[0].startsWith('合计') && columns.length < FEWEST_COLUMNS)) return [];
  const behind = raw.slice(label.index + label[0].length);
  const parted = unglued(behind, columns);
  const values = parted ?? valuesOf(behind);
  const fitted =
    values &&
    (values.length === columns.length
      ? values
      : values.length === columns.length + 1
        ? joined(values, columns)
        : null);
  if (!fitted) return [];
  const denominator: Denominator = placeOf(columns, 'budget_adjusted') < 0 ? 'initial' : 'adjusted';
  return fitted.flatMap(({ text, figure }, i) => {
    const column = columns[i];
    const value = column ? toValue(column.measure, figure, unit, text) : null;
    if (!column || !value) return [];
    const rate = column.measure === 'execution_rate' ? denominator : '';
    return [reading({ ...column, value, denominator: rate, source: { line, text }, origin: 'table' })];
  });
}

/**
 * The standard form's row of funds where a row is a line parted by spaces: columns are counted, not placed, so a header
 * on several lines or run together serves as well. As many values as columns, or nothing.
 */
export function readSequenceRows(document: Document): Reading[] {
  const lines = document.blocks.flatMap(looseLines);
  const fallback = tableUnit(document);
  return lines.flatMap((line, index) => {
    const part = PART.test(line.raw.trim());
    if (line.raw.length > 200 || !(part || TOTAL.test(line.raw)) || !/\d/.test(line.raw)) return [];
    const header = headerAbove(lines, index) ?? provedHeader(lines, index);
    if (!header) return [];
    return (part ? readPart : readLine)(line, header.columns, header.unit || fallback);
  });
}
