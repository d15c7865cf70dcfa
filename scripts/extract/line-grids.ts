import { IS_NAME_LABEL } from '../parse/name-label.ts';
import { squeezeText } from '../parse/text.ts';
import { gradeWord } from './grade.ts';
import { isSumLabel } from './grid/meaning.ts';
import { indicatorsAt } from './indicator-lines.ts';
import { matchLabel } from './label.ts';
import { isFigure, isNumber, type LineGrid, range, WIDEST } from './line-grid.ts';
import { OF_PROJECTS, peopleAt, projectsAt, sumOfThreeAt, valuesAt } from './line-lists.ts';
import { isColumnHead, standardHead } from './standard-heads.ts';

const FIRST =
  /^(?:项目|内容|(?:人员|编制)?类[别型]|机构名称|单位名称|部门名称|资金来源|科目名称|科目|任务名称|支出项目|预算单位|单位|部门|名称|经费项目|费用项目|序号)$/;
/** “三公”经费 | 2022年预算数 | 2022年决算数: what the rows are parts of, over the first column */
const OF_EXPENSES = /^三公经费$/;
const NUMBER = /^(?:序号|行次)$/;
const IS_OTHER = /^其[他它]$/;
/** 项目名称 | 主要内容 | 预算金额: a second column of words */
const OF_NAMES = /^(?:项目|子项目|专项|任务)名称$/;
const OF_WORDS = /^(?:主要|实施|建设|支出|工作|具体)*(?:内容|用途|目标|说明)$/;
const IS_SUM = /^(?:金额)?(?:合计|总计)$/;
/** 其中：购置 behind 公务用车购置及运行费 */
const OF_CARS = /^其中:?(?:购置|运行|运维)(?:维护)?(?:费|支出)?$/;
const FEWEST_KNOWN = 2;
const LONGEST = 200;
const MOST_TORN = 12;

const isValue = (text: string): boolean => isFigure(text) || gradeWord(text) !== null;

/** Whether the lines from `at` are a row like the first one: words where it has words, values where it has values. */
function isLike(texts: readonly string[], at: number, first: number, width: number): boolean {
  return range(0, width).every((i) => {
    const [text, model] = [texts[at + i], texts[first + i]];
    if (text === undefined || model === undefined) return false;
    if (gradeWord(model) !== null) return gradeWord(text) !== null;
    return isFigure(model) ? isFigure(text) : !isFigure(text);
  });
}

/**
 * Where the next row of a header's width begins, over rows that name a measure and have fewer values: 因公出国费 | 0.00 under
 * two columns. Null where none follows.
 */
function overTorn(texts: readonly string[], at: number, first: number, width: number): number | null {
  let next = at;
  while (next - at < MOST_TORN && matchLabel(texts[next] ?? '').measure !== null) {
    next++;
    while (next < texts.length && isFigure(texts[next] ?? '')) next++;
    if (isLike(texts, next, first, width)) return next;
  }
  return null;
}

/** 金额合计 | 8974.65 | 8736.03 | …: a sum, which has no words under 主要内容; null for any other row. */
function sumRow(texts: readonly string[], at: number, width: number): (number | null)[] | null {
  const values = range(at + 1, at + width - 1);
  const isSum = IS_SUM.test(squeezeText(texts[at] ?? '')) && !isNumber(texts[at + width - 1] ?? '');
  return isSum && values.every((i) => isValue(texts[i] ?? '')) ? [at, null, ...values] : null;
}

/** Every row of a header's width that follows; null when what comes after shows that cells were lost. */
function rowsUnder(
  texts: readonly string[],
  first: number,
  header: readonly number[],
): Pick<LineGrid, 'rows' | 'torn' | 'to'> | null {
  const width = header.length;
  const numbered = isFigure(texts[first] ?? '');
  const worded =
    !numbered &&
    OF_NAMES.test(squeezeText(texts[header[0] ?? 0] ?? '')) &&
    OF_WORDS.test(squeezeText(texts[header[1] ?? 0] ?? ''));
  const lead = numbered || worded ? 2 : 1;
  const whole = range(first + lead, first + width).every((i) => isValue(texts[i] ?? ''));
  const { qualifiers } = matchLabel(texts[header.at(-1) ?? 0] ?? '');
  const mayLack = !numbered && (qualifiers.has('change') || qualifiers.has('rate'));
  const rows: (number | null)[][] = [];
  const torn: number[] = [];
  let at = first;
  while (whole && rows.length < LONGEST) {
    const short = mayLack && rows.length > 0 && !isFigure(texts[at + width - 1] ?? '');
    const size = short ? width - 1 : width;
    if (!isLike(texts, at, first, size)) {
      const total = worded && rows.length > 0 ? sumRow(texts, at, width) : null;
      if (total) rows.push(total);
      at += total ? width - 1 : 0;
      const next = !total && rows.length > 0 ? overTorn(texts, at, first, width) : null;
      if (next === null) break;
      torn.push(...range(at, next));
      at = next;
      continue;
    }
    rows.push(short ? [...range(at, at + size), null] : range(at, at + size));
    at += size;
  }
  const cut = texts[at] !== undefined && isNumber(texts[at] ?? '');
  return rows.length === 0 || cut ? null : { rows, torn, to: at };
}

/**
 * 项目 | 预算数 | 决算数 | 合计 | 246.00 | 219.37 | …   序号 | 项目名称 | 预算数 | 1 | 给养费 | 326.00 | …
 * ^^^^ a first column's name, further columns, and then rows that are as wide. One row is proof only where each
 * column is understood, but for one beside several that are; several rows of one shape are proof by themselves.
 */
function gridAt(texts: readonly string[], start: number): LineGrid | null {
  const opening = squeezeText(texts[start] ?? '');
  const isNames = (): boolean =>
    (OF_PROJECTS.test(opening) || IS_NAME_LABEL.test(opening)) && isColumnHead(texts[start + 1] ?? '');
  const isExpenses = (): boolean => [1, 2].every((i) => isTop(texts[start + i] ?? ''));
  const isFirst =
    FIRST.test(opening) ||
    (opening.endsWith('名称') && isNames()) ||
    (OF_EXPENSES.test(opening) && isExpenses());
  if (!isFirst) return null;
  let figure = start + 1;
  while (figure < texts.length && figure - start <= WIDEST + 1 && !isFigure(texts[figure] ?? '')) figure++;
  if (figure >= texts.length || figure - start > WIDEST + 1) return null;
  const isWorded = OF_NAMES.test(opening) && OF_WORDS.test(squeezeText(texts[start + 1] ?? ''));
  const words = isWorded ? 2 : 1;
  const first = NUMBER.test(opening) ? figure : figure - words;
  const header = range(start, first).filter((i) => !/^其中[:：]?$/.test(squeezeText(texts[i] ?? '')));
  if (header.length < 2 || first - start - header.length > 1) return null;
  const under = rowsUnder(texts, first, header);
  const columns = header
    .slice(1)
    .filter((i) => isColumnHead(texts[i] ?? '') || OF_CARS.test(squeezeText(texts[i] ?? ''))).length;
  // 单位名称 | 合计 | 公务接待费 | …: the sum of the columns beside it, or the rest
  const sums = header
    .slice(1)
    .filter((i) => isSumLabel(texts[i] ?? '') || IS_OTHER.test(texts[i] ?? '')).length;
  const unknown = header.length - 1 - columns - sums;
  if (!under || columns === 0 || (under.rows.length === 1 && unknown > (columns < FEWEST_KNOWN ? 0 : 1)))
    return null;
  return { rows: [header, ...under.rows], torn: under.torn, from: start, to: under.to };
}

/** 1 2 3 … 12: the row that numbers the columns. */
const isIndexRun = (texts: readonly string[], from: number, to: number): boolean =>
  to - from >= 4 && range(from, to).every((i) => squeezeText(texts[i] ?? '') === String(i - from + 1));

const isTop = (text: string): boolean => {
  const { measure, qualifiers } = matchLabel(text);
  return (
    measure === 'budget' || measure === 'expenditure' || qualifiers.has('plan') || qualifiers.has('actual')
  );
};

/**
 * 预算数 | 决算数 | 合计 | 因公出国（境）费 | … | 小计 | 购置费 | 运行费 | … | 1 | 2 | … | 12 | 305.60 | …
 * ^^^^^^ the halves    ^^^^ their columns          ^^^^ the parts of one column       index run     values
 * The official table of the three public expenses, copied out cell by cell; the columns are put together by nest().
 */
function officialAt(texts: readonly string[], start: number): LineGrid | null {
  const total = (i: number): boolean => /^(?:三公经费)?(?:合计|总计)$/.test(squeezeText(texts[i] ?? ''));
  let middle = start;
  while (middle < start + 3 && isTop(texts[middle] ?? '')) middle++;
  if (!total(middle) || (middle === start && start > 0 && isTop(texts[start - 1] ?? ''))) return null;
  let values = middle;
  while (values < texts.length && values - start <= 30 && !isFigure(texts[values] ?? '')) values++;
  const children = range(middle, values).find((i) => /^小计$/.test(squeezeText(texts[i] ?? '')));
  if (children === undefined) return null;
  let end = values;
  while (end < texts.length && end - values <= 60 && isFigure(texts[end] ?? '')) end++;
  const half = values + (end - values) / 2;
  const from = Number.isInteger(half) && isIndexRun(texts, values, half) ? half : values;
  const rows = [range(start, middle), range(middle, children), range(children, values), range(from, end)];
  return { rows: rows.filter((row) => row.length > 0), torn: [], from: start, to: end };
}

/**
 * 年初预算数 | 5210.00 | 全年执行数 | 5533.49 | 分值 | 10 | … | 得分 | 9.87: the columns of the standard form's row of funds, each
 * with its one value right behind it, up to the points.
 */
function fundsAt(texts: readonly string[], start: number): LineGrid | null {
  if (!isFigure(texts[start + 1] ?? '')) return null;
  const heads: number[] = [];
  const measures = new Set<string>();
  let at = start;
  while (heads.length <= WIDEST && !measures.has('execution_score')) {
    const [head, value] = [texts[at] ?? '', texts[at + 1] ?? ''];
    const measure = standardHead(head) ?? matchLabel(head).measure;
    if (measure === null || isFigure(head) || !isFigure(value)) break;
    heads.push(at);
    measures.add(measure);
    at += 2;
  }
  const isBudget = [...measures].some((measure) => measure.startsWith('budget'));
  if (!isBudget || !measures.has('expenditure') || !measures.has('execution_score')) return null;
  return { rows: [heads, heads.map((i) => i + 1)], torn: [], from: start, to: at };
}

const ROW_NUMBER = /^行次$/;
const MOST_NUMBERED = 400;

/**
 * 项目 | 行次 | 金额 | 项目 | 行次 | 金额 | 一、财政拨款收入 | 1 | 2846.35 | 四、公共安全支出 | 32 | 2618.92 | 三、其他收入 | 3 | …
 * The official overview, copied out cell by cell: a label, the number of its row, and its figure, or none where it is blank.
 */
function numberedAt(texts: readonly string[], start: number): LineGrid | null {
  const key = (i: number): string => squeezeText(texts[i] ?? '');
  const isHalf = (at: number): boolean => FIRST.test(key(at)) && ROW_NUMBER.test(key(at + 1));
  const width = key(start + 3) === key(start) ? 3 : 0;
  if (width === 0 || !isHalf(start) || !isHalf(start + width) || key(start + 2) !== key(start + 5))
    return null;
  const rows: (number | null)[][] = [[start, start + 2]];
  let at = start + 2 * width;
  while (rows.length < MOST_NUMBERED && !isFigure(texts[at] ?? '') && /^\d{1,3}$/.test(key(at + 1))) {
    const value = isFigure(texts[at + 2] ?? '') && (texts[at + 2] ?? '') !== '' ? at + 2 : null;
    rows.push([at, value]);
    at += value === null ? 2 : 3;
  }
  return rows.length > 2 ? { rows, torn: [], from: start, to: at } : null;
}

/** All tables among lines of one cell each that their own shape proves, in order and without overlap. */
export function lineGrids(texts: readonly string[]): LineGrid[] {
  const grids: LineGrid[] = [];
  for (let at = 0; at < texts.length; ) {
    const grid =
      numberedAt(texts, at) ??
      gridAt(texts, at) ??
      projectsAt(texts, at) ??
      officialAt(texts, at) ??
      fundsAt(texts, at) ??
      indicatorsAt(texts, at) ??
      valuesAt(texts, at) ??
      peopleAt(texts, at) ??
      sumOfThreeAt(texts, at);
    if (grid) grids.push(grid);
    at = grid?.to ?? at + 1;
  }
  return grids;
}
