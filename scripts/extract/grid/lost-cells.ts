import type { Cell } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { standardHead } from '../standard-heads.ts';
import { filled, filledWidth, isRate, isShare } from './header-rows.ts';
import { proves } from './headers-after.ts';
import { isSumLabel } from './meaning.ts';

type Row = readonly Cell[];

/** Whether a column only says by how much another one changed, or a share: it may be left out where nothing changed. */
const isChange = (text: string): boolean => {
  const { measure, qualifiers } = matchLabel(text);
  return measure === null && (qualifiers.has('change') || qualifiers.has('rate'));
};

/** Code and name of an item, number and name of a project: two columns for what a row is about. */
const isCoded = ([first, second]: Row): boolean =>
  /^(?:(?:支出)?(?:功能|经济)?(?:分类)?科目编码|科目代码|编码|序号)$/.test(unspaced(first?.text ?? '')) &&
  /名称$|^项目$|^科目$/.test(unspaced(second?.text ?? ''));

/** 功能分类科目编码 科目名称 below 项目 本年收入合计 …: only the first column is split, and its blanks were lost. */
export const splitsFirst = (row: Row, header: readonly Row[]): boolean =>
  row.length === 2 && header.length > 0 && isCoded(row);

/** A column that says something of each row, and nothing of all: points, grade, remarks. */
const isOfOne = ({ text }: Cell): boolean =>
  /^(?:score|grade)$/.test(matchLabel(text).measure ?? '') || /^(?:得分|备注|说明|偏差.*)$/.test(text);

const isPoints = ({ text }: Cell): boolean => /^execution_(?:score|weight)$/.test(standardHead(text) ?? '');

/** Whether the shares of a row stand under the rates of its header, and nothing else does. */
const hasSharesInPlace = (row: Row, lowest: Row): boolean =>
  row.some(isShare) &&
  row.every(
    (cell, i) => isShare(cell) === (cell.text !== '' && lowest[i] !== undefined && isRate(lowest[i])),
  );

/**
 * （1）基本支出 7,035.64 7,712.45 7,706.18 99.92% under … 执行率 分值 得分: a part of the funds has no points. They were
 * left out where the shares of the row stand under the rates, and nothing else does.
 */
function withoutPoints(row: Row, lowest: Row): Row | null {
  const [first, ...rest] = row;
  const points = lowest.filter(isPoints).length;
  if (!first || points === 0 || row.length !== lowest.length - points) return null;
  if (rest.some(({ text }) => parseFigure(text).kind !== 'number')) return null;
  let next = 0;
  const whole = lowest.map((head) =>
    isPoints(head) ? { ...first, text: '', raw: '' } : (row[next++] ?? first),
  );
  return hasSharesInPlace(whole, lowest) ? whole : null;
}

/** Columns of words, which a total leaves out. */
const OF_WORDS = /单位|类别|类型|部门|科室|内容|性质|来源|备注|说明|负责/;
const FULL_MARKS = 100;

/**
 * The total of a coded list whose label was merged over what names the items, or whose blanks were cut off: its figures
 * begin under the first column of figures. A total that fits in no way, or in two, loses its figures.
 */
function totalOfCoded(row: Row, lowest: Row): Row {
  const [label, ...rest] = row;
  const last = rest.at(-1);
  if (!label || !last) return row;
  const blanks = (count: number): Cell[] => Array<Cell>(count).fill({ ...label, text: '', raw: '' });
  const before =
    Math.max(
      0,
      lowest.slice(2).findIndex(({ text }) => !OF_WORDS.test(text)),
    ) + 1;
  const lost = lowest.slice(before + row.length);
  const fits = before + row.length <= lowest.length && lost.every((head) => isOfOne(head));
  const isScore = lost.some(({ text }) => matchLabel(text).measure === 'score');
  // Where last year's column may be blank, the last figure may be points.
  const mayBeScore =
    isScore && Number(last.text) <= FULL_MARKS && lowest.some(({ text }) => /上年|去年/.test(text));
  return fits && !mayBeScore
    ? [label, ...blanks(before), ...rest, ...blanks(lost.length)]
    : [label, ...blanks(lowest.length - 1)];
}

/** Whether a figure stands under every head of money but the first, which is over the labels. */
const hasAllMoney = (row: Row, lowest: Row): boolean =>
  lowest.every(
    ({ text }, i) =>
      i === 0 ||
      !MONEY.test(matchLabel(text).measure ?? standardHead(text) ?? '') ||
      parseFigure(row[i]?.text ?? '').kind === 'number',
  );
const MONEY = /^(?:budget_initial|budget_adjusted|expenditure)$/;

/**
 * 总额 | 230.00 | 214.50 | 100% under 预算执行情况 | 年度预算数 | 年初预算 | 执行数 | 执行率: the cell over the label of the row, or
 * the second half of that label, was lost. As many blanks go before the row as bring its shares under the rates.
 */
function shifted(row: Row, lowest: Row): Row | null {
  const most = lowest.length - row.length;
  if (most < 1 || most > 2) return null;
  const at = row.findIndex(({ text }) => parseFigure(text).kind === 'number');
  const first = row[0];
  if (!first || at < 1 || !row.some(isShare) || !lowest.some(isRate)) return null;
  const blanks = (count: number): Cell[] => Array<Cell>(count).fill({ ...first, text: '', raw: '' });
  const by = (shift: number): Row => [...blanks(shift), ...row, ...blanks(most - shift)];
  const fits = Array.from({ length: most + 1 }, (_, shift) => shift).filter(
    (shift) =>
      hasSharesInPlace(by(shift), lowest) &&
      hasAllMoney(by(shift), lowest) &&
      !lowest.slice(0, shift + 1).some(({ text }) => /上年|结转|追加/.test(text)),
  );
  return fits.length === 1 && fits[0] !== undefined && fits[0] > 0 ? by(fits[0]) : null;
}

/** The same without the blanks at the ends of both, where what was spent of the budget is the share that is printed. */
function shiftedAsProven(row: Row, lowest: Row): Row | null {
  // Without shares, or heads of rates, nothing proves it.
  if (!row.some(isShare) || !lowest.some(isRate)) return null;
  const heads = filled(lowest);
  const moved = shifted(filled(row), heads);
  return moved && proves(moved, heads) ? moved : null;
}

/** 财政供养人员情况   部门预算执行情况: the head of the body's own figures, and of no kind of people or money */
const OVER_LABELS =
  /^(?:财政供养)?人员(?:编制|基本)?情况|^(?:部门|整体|年度)*(?:支出|收支)?预算(?:资金)?(?:执行|完成|安排)?情况|^(?:部门|整体|年度|单位)*支出预算(?:[(（]万?元[)）])?$/;
const isOverLabels = ([first, ...heads]: Row): boolean =>
  OVER_LABELS.test(unspaced(first?.text ?? '')) && !heads.some(({ text }) => /行政|事业/.test(text));

/**
 * A row parted by spaces that has fewer cells than its header gets them back where it is known which they are: a total
 * has no code beside its name and no points or grade behind it, and no share of a change is printed where there is none.
 */
function withLost(row: Row, header: readonly Row[]): Row {
  const lowest = header.at(-1);
  const [first, ...rest] = row;
  const last = rest.at(-1);
  if (!lowest || !first || !last || row.length >= lowest.length) return row;
  const blanks = (count: number): Cell[] => Array<Cell>(count).fill({ ...first, text: '', raw: '' });
  if (isSumLabel(first.text)) {
    if (isCoded(lowest)) return totalOfCoded(row, lowest);
    const lost = lowest.slice(row.length);
    return lost.every(isOfOne) ? [...row, ...blanks(lost.length)] : row;
  }
  const part = withoutPoints(row, lowest);
  if (part) return part;
  // 412 398 96.6% under 财政供养人员情况 编制数 实际在职人数 控制率: the first head is over no column.
  const isBare = row.every(({ text }) => parseFigure(text).kind === 'number');
  if (isBare && row.length === lowest.length - 1 && isOverLabels(lowest)) return [...blanks(1), ...row];
  if (isCoded(lowest) || row.length !== lowest.length - 1) return row;
  const lost = isChange(lowest.at(-1)?.text ?? '') && !/[%％]/.test(last.text);
  return lost && rest.every(({ text }) => parseFigure(text).kind === 'number') ? [...row, ...blanks(1)] : row;
}

/** The lowest label over each column. */
const lowestOf = (header: readonly Row[], width: number): Row =>
  (header.at(-1) ?? []).map(
    (cell, i) => header.findLast((cells) => cells.length === width && cells[i]?.text !== '')?.[i] ?? cell,
  );

/**
 * 合计 | 78 | 77 | 99% under 任务名称 | 主要内容 | 批复金额 | 实际支出 | 执行率: the label of a total was merged over a column of
 * words. As many blanks go behind it as bring its shares under the rates.
 */
function sumMoved(row: Row, header: readonly Row[]): Row | null {
  if (!isSumLabel(row[0]?.text ?? '') || !row.some(isShare)) return null;
  const [label, ...rest] = filled(row);
  const heads = lowestOf(header, header.at(-1)?.length ?? 0);
  if (!label || hasSharesInPlace(row, heads)) return null;
  const most = heads.length - rest.length - 1;
  const blanks = (count: number): Cell[] => Array<Cell>(count).fill({ ...label, text: '', raw: '' });
  const moved = [1, 2]
    .filter((by) => by <= most && heads.slice(1, by + 1).every(({ text }) => OF_WORDS.test(text)))
    .map((by) => [label, ...blanks(by), ...rest, ...blanks(most - by)])
    .filter((cells) => hasSharesInPlace(cells, heads) && proves(cells, heads));
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

/** 合计 | 337 | 323 under 单位名称 | 经费性质 | 编制人数 | 在职人数: as many figures as columns that are known, which all stand at the end */
function sumUnderKnown(row: Row, header: readonly Row[]): Row | null {
  if (!isSumLabel(row[0]?.text ?? '')) return null;
  const [label, ...rest] = filled(row);
  if (!label || rest.length === 0) return null;
  const heads = lowestOf(header, header.at(-1)?.length ?? 0);
  const first = heads.length - rest.length;
  const isKnown = ({ text }: Cell): boolean => matchLabel(text).measure !== null;
  const fits = first > 1 && heads.slice(first).every(isKnown) && !heads.slice(1, first).some(isKnown);
  if (!fits || !rest.every(({ text }) => parseFigure(text).kind === 'number')) return null;
  return [label, ...Array<Cell>(first - 1).fill({ ...label, text: '', raw: '' }), ...rest];
}

/**
 * 全年预算数 | 全年执行数 | 执行率 over 年度资金总额 | 642.5 | 578.25 | 90%: the head over the labels was lost, as the shares of the
 * first row show.
 */
export function withHeadOverLabels(rows: readonly Row[]): readonly Row[] {
  const widths = rows.map(filledWidth);
  return rows.map((row, i) => {
    if (widths[i + 1] !== (widths[i] ?? 0) + 1) return row;
    const [heads, next] = [filled(row), filled(rows[i + 1] ?? [])];
    const first = heads[0];
    if (!first || !heads.some(isRate)) return row;
    const moved = [{ ...first, text: '', raw: '' }, ...heads];
    const isLabel = parseFigure(next[0]?.text ?? '').kind === 'text';
    const isMoved = isLabel && hasSharesInPlace(next, moved) && !hasSharesInPlace(next, heads);
    return isMoved && hasAllMoney(next, moved) ? moved : row;
  });
}

/** A whole row on one line whose blanks at the end were cut off gets them back; a pair of label and value does not. */
export function padded(row: Row, header: readonly Row[]): Row {
  const lowest = header.at(-1) ?? [];
  const moved =
    shifted(row, lowest) ??
    shiftedAsProven(row, lowest) ??
    sumMoved(row, header) ??
    sumUnderKnown(row, header);
  if (moved) return moved;
  if (row.every(({ flags }) => flags.includes('inferred_column'))) return withLost(row, header);
  const isTotal = row[0] && row[1]?.text !== '' && isSumLabel(row[0].text);
  if (header.some(isCoded) && isTotal) return row.length < lowest.length ? totalOfCoded(row, lowest) : row;
  // 合计 | 231: of which column it is nobody says, unless the others say nothing of all.
  if (isTotal && row.length < 3 && !lowest.slice(2).every(isOfOne)) return row;
  const width = Math.max(0, ...header.map(filledWidth));
  const last = row.at(-1);
  const oneLine = row.every(({ line }) => line === last?.line);
  if (!oneLine || !last || (row.length < 3 && !isTotal) || row.length >= width) return row;
  const blanks = Array.from({ length: width - row.length }, () => ({
    ...last,
    text: '',
    raw: '',
  }));
  return [...row, ...blanks];
}
