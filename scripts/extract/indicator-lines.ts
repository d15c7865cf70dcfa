import { squeezeText } from '../parse/text.ts';
import { arePoints, level1Of, OTHER_CLASS, type Role, roleOf } from './indicators.ts';
import { type LineGrid, range } from './line-grid.ts';

const VALUES: readonly Role[] = ['target', 'actual'];
const POINTS: readonly Role[] = ['weight', 'score'];
const FIRST = /^一级指标$/;
const ENDS = /^(?:自评|评价)?(?:总分|合计|总计|总得分|合计得分)$/;
const LEVEL2 = /指标$|^(?:数量|质量|时效|成本|社会效益|经济效益|生态效益|可持续影响|服务对象满意度)$/;
const LONGEST_LEVEL = 10;

/** Heads of the columns from `start` on, each with its role; null where they are those of no indicator table. */
function headAt(texts: readonly string[], start: number): Role[] | null {
  const roles: Role[] = [];
  for (let i = start; i < texts.length; i++) {
    const role = roleOf(texts[i] ?? '');
    if (!role || roles.includes(role)) break;
    roles.push(role);
  }
  const has = (role: Role): boolean => roles.includes(role);
  const isTable = has('level3') && VALUES.some(has) && POINTS.some(has);
  return isTable && roles.length >= 5 ? roles : null;
}

/**
 * Which line is which cell of a row that ends in its points: before them its values, before those its name, and before
 * that the levels as far as they are printed; what else stands there is the remark on the row above.
 */
function cellsOf(
  texts: readonly string[],
  row: readonly number[],
  roles: readonly Role[],
): Map<Role, number> {
  const tail = [...VALUES, ...POINTS].filter((role) => roles.includes(role));
  const cells = new Map<Role, number>(tail.map((role, i) => [role, row[row.length - tail.length + i] ?? 0]));
  const lead = row.slice(0, row.length - tail.length);
  const name = lead.at(-1);
  if (name !== undefined) cells.set('level3', name);
  for (const i of lead.slice(0, -1)) {
    const text = squeezeText(texts[i] ?? '');
    if (text.length > LONGEST_LEVEL) continue;
    // 成本指标 alone is a kind of output; before a kind of its own it is a class.
    const isKind = /^成本指标$/.test(text) && !LEVEL2.test(squeezeText(texts[i + 1] ?? ''));
    const isClass = (level1Of(text) !== '' && !isKind) || OTHER_CLASS.test(text);
    if (isClass && !cells.has('level1')) cells.set('level1', i);
    else if (LEVEL2.test(text)) cells.set('level2', i);
  }
  return cells;
}

/** 总分 | 100 | 94.5: the last row, which has no values. */
function totalAt(
  texts: readonly string[],
  at: number,
  roles: readonly Role[],
  points: number,
): (number | null)[] | null {
  const values = range(at + 1, at + 1 + points);
  const isTotal = ENDS.test(squeezeText(texts[at] ?? '')) && values.every((i) => arePoints(texts[i] ?? ''));
  if (!isTotal || arePoints(texts[at + 1 + points] ?? '')) return null;
  const cells = new Map(
    POINTS.filter((role) => roles.includes(role)).map((role, i) => [role, values[i] ?? null]),
  );
  return roles.map((role, i) => (i === 0 ? at : (cells.get(role) ?? null)));
}

/** ≥300 | 356 | 30 | 30: no indicator can have 356 points, and none is given more than it can have. */
function mayBePoints(weight = '', score = ''): boolean {
  const [most, given] = [Number.parseFloat(weight), Number.parseFloat(score)];
  return Number.isNaN(most) || Number.isNaN(given) || (most <= MOST_POINTS && given <= most);
}
const MOST_POINTS = 60;

/**
 * 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 产出指标 | 数量指标 | 宣传场次 | ≥20场 | 26场 | 15 | 15 | …
 * ^^^^^^^^ the heads, one a line, and rows of which each ends in its points; blanks and merged cells are lost.
 */
export function indicatorsAt(texts: readonly string[], start: number): LineGrid | null {
  if (!FIRST.test(squeezeText(texts[start] ?? ''))) return null;
  const roles = headAt(texts, start);
  if (!roles) return null;
  const points = POINTS.filter((role) => roles.includes(role)).length;
  const least = points + VALUES.filter((role) => roles.includes(role)).length + 1;
  const rows: (readonly (number | null)[])[] = [range(start, start + roles.length)];
  let from = start + roles.length;
  for (let at = from; at < texts.length && !ENDS.test(squeezeText(texts[at] ?? '')); at++) {
    if (at - from > roles.length + 3) break;
    const ends = range(at - points + 1, at + 1).every((i) => i >= from && arePoints(texts[i] ?? ''));
    if (!ends || at + 1 - from < least || (points === 2 && !mayBePoints(texts[at - 1], texts[at]))) continue;
    const cells = cellsOf(texts, range(from, at + 1), roles);
    rows.push(roles.map((role) => cells.get(role) ?? null));
    from = at + 1;
  }
  if (rows.length === 1) return null;
  const total = totalAt(texts, from, roles, points);
  return total
    ? { rows: [...rows, total], torn: [], from: start, to: from + 1 + points }
    : { rows, torn: [], from: start, to: from };
}
