import { compare, type Decimal, sum } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import { squeezeText } from '../parse/text.ts';
import { isVehiclePart } from './expense-parts.ts';
import { isSumLabel } from './grid/meaning.ts';
import { matchLabel } from './label.ts';
import { isFigure, isNumber, type LineGrid, range, WIDEST } from './line-grid.ts';
import { numberIn } from './printed-number.ts';

/** 辅警人数: heads of people that are none of ours */
const OTHER_PEOPLE = /^(?:辅警|协警|警辅|辅助人员|临聘|聘用|离休|退休|离退休|遗属)/;
/** 二、收入   （四）三公经费: the heading that such heads stand right under, unless they are of people */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/;
/** 上年三公经费情况, 与上年相比增加: of another time, or of a change */
const OF_ELSE = /上年|去年|比|增|减|计划/;
const PEOPLE = /^staff_/;
const OF_ONE_KIND = [PEOPLE, /^revenue/, /^three_public/, /^fixed_assets/, /^(?:expenditure|balance)/];

/** 编制人数 | 实有人数 | 辅警人数 | 221 | 213 | 267: heads of one kind, and as many figures right behind them */
export function valuesAt(texts: readonly string[], start: number): LineGrid | null {
  const measureOf = (i: number): string => matchLabel(texts[i] ?? '').measure ?? '';
  const opening = measureOf(start);
  if (opening === '') return null;
  const above = texts[start - 1] ?? '';
  const isUnderHeading = HEADING.test(above) && !OF_ELSE.test(above);
  const kind = OF_ONE_KIND.find((pattern) => pattern.test(opening));
  const isPeople = kind === PEOPLE;
  if (!kind || !(isPeople || isUnderHeading)) return null;
  const isHead = (i: number): boolean =>
    !isFigure(texts[i] ?? '') &&
    (kind.test(measureOf(i)) || (isPeople && OTHER_PEOPLE.test(squeezeText(texts[i] ?? ''))));
  const run = (from: number, holds: (i: number) => boolean): number => {
    let at = from;
    while (at - start <= 2 * WIDEST && texts[at] !== undefined && holds(at)) at++;
    return at;
  };
  const values = run(start, isHead);
  const to = run(values, (i) => isNumber(texts[i] ?? ''));
  const heads = range(start, values);
  const known = new Set(heads.map(measureOf).filter((id) => id !== ''));
  const isWhole = to - values === heads.length && known.size >= 2;
  return isWhole ? { rows: [heads, range(values, to)], torn: [], from: start, to } : null;
}

/**
 * 编制数 | 年末实有数 | 行政编制 | 1312 | 1268 | 事业编制 | 64 | 57 | 合计 | …: rows of people under heads of which none stands over
 * their labels
 */
export function peopleAt(texts: readonly string[], start: number): LineGrid | null {
  let at = start;
  while (PEOPLE.test(matchLabel(texts[at] ?? '').measure ?? '') && !isFigure(texts[at] ?? '')) at++;
  // The last of them is the label of the first row.
  const width = at - start - 1;
  if (width < 2 || width > WIDEST) return null;
  const rows: (number | null)[][] = [[null, ...range(start, start + width)]];
  const isRow = (from: number): boolean =>
    texts[from] !== undefined &&
    !isFigure(texts[from] ?? '') &&
    range(from + 1, from + 1 + width).every((i) => isNumber(texts[i] ?? '')) &&
    !isNumber(texts[from + 1 + width] ?? '');
  let next = start + width;
  for (; isRow(next); next += width + 1) rows.push(range(next, next + width + 1));
  if (rows.length <= FEWEST_ROWS) return null;
  // Without their sum nobody says how many there are of all kinds.
  const isSummed = rows.some(([label]) => label !== null && isSumLabel(texts[label ?? 0] ?? ''));
  return isSummed
    ? { rows, torn: [], from: start, to: next }
    : { rows: rows.slice(0, 1), torn: [], from: start, to: next };
}
const FEWEST_ROWS = 2;

/** 项目名称 over a column; beside its own name it is the label of a form. */
export const OF_PROJECTS = /^(?:项目|专项|子项目)名称$/;
/** 预算金额: the one column of money */
const MONEY = /^(?:预算|安排|项目)?(?:金额|资金|预算|预算数)(?:[(（](?:万元|元)[)）])?$/;
const MOST_COLUMNS = 8;
const LONGEST_HEAD = 12;

/**
 * 项目名称 | 绩效目标 | 预算金额 | 数量指标 | 效益指标 | 边境联防巡逻补助 | … | 262.5 | … | …: projects with words in every column but
 * one, in which each has its amount
 */
export function projectsAt(texts: readonly string[], start: number): LineGrid | null {
  if (!OF_PROJECTS.test(squeezeText(texts[start] ?? ''))) return null;
  const heads = range(start, start + MOST_COLUMNS);
  const money = heads.find((i) => MONEY.test(squeezeText(texts[i] ?? '')));
  const first = heads
    .concat(range(start + MOST_COLUMNS, start + 2 * MOST_COLUMNS))
    .find((i) => isNumber(texts[i] ?? ''));
  if (money === undefined || first === undefined) return null;
  // The first amount stands as far behind its head as the table is wide.
  const width = first - money;
  const isOver = range(start, start + width).every((i) => (texts[i] ?? '').length <= LONGEST_HEAD);
  if (width < FEWEST_COLUMNS || width > MOST_COLUMNS || money >= start + width || !isOver) return null;
  const isRow = (at: number): boolean =>
    range(at, at + width).every(
      (i) => texts[i] !== undefined && isNumber(texts[i] ?? '') === (i - at === money - start),
    );
  const rows: number[][] = [[start, money]];
  let at = start + width;
  for (; isRow(at); at += width) rows.push([at, at + money - start]);
  return rows.length > FEWEST_ROWS ? { rows, torn: [], from: start, to: at } : null;
}
const FEWEST_COLUMNS = 3;

const FEWEST_PARTS = 3;
const IS_PART = /^three_public_(?!completion)/;

/** Whether the parts, without those of a part, add up to the sum. */
function addsUp(values: ReadonlyMap<MeasureId | null, Decimal>): boolean {
  const hasCars = values.has('three_public_vehicles');
  const parts = [...values].filter(([id]) => id !== null && !(hasCars && isVehiclePart(id)));
  return compare(sum(parts.map(([, value]) => value)), values.get(null) ?? '0') === 0;
}

/** 因公出国（境）费 | 0 | 公务接待费 | 2.46 | … | 合计 | 116.47: the three public expenses, each with its figure, and their sum */
export function sumOfThreeAt(texts: readonly string[], start: number): LineGrid | null {
  const values = new Map<MeasureId | null, Decimal>();
  let at = start;
  while (isNumber(texts[at + 1] ?? '') && !isFigure(texts[at] ?? '')) {
    const label = texts[at] ?? '';
    const { measure } = matchLabel(label);
    const id = isSumLabel(label) ? null : measure;
    if (id !== null && !IS_PART.test(id)) break;
    if ((id === null && !isSumLabel(label)) || values.has(id)) break;
    values.set(id, numberIn({ text: texts[at + 1] ?? '' }));
    at += 2;
  }
  if (!values.has(null) || values.size <= FEWEST_PARTS || !addsUp(values)) return null;
  const rows = range(0, values.size).map((i) => [start + 2 * i, start + 2 * i + 1]);
  return { rows, torn: [], from: start, to: at };
}
