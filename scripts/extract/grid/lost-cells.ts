import type { Cell } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { matchLabel } from '../label.ts';
import { standardHead } from '../standard-heads.ts';
import { filledWidth } from './header-rows.ts';

type Row = readonly Cell[];

/** Whether a column only says by how much another one changed, or a share: it may be left out where nothing changed. */
const isChange = (text: string): boolean => {
  const { measure, qualifiers } = matchLabel(text);
  return measure === null && (qualifiers.has('change') || qualifiers.has('rate'));
};

/** Code and name of an item, number and name of a project: two columns for what a row is about. */
const isCoded = ([first, second]: Row): boolean =>
  /^(?:(?:支出)?(?:功能|经济)?(?:分类)?科目编码|科目代码|编码|序号)$/.test(
    first?.text.replace(/\s+/g, '') ?? '',
  ) && /名称$|^项目$|^科目$/.test(second?.text.replace(/\s+/g, '') ?? '');

/** 功能分类科目编码 科目名称 below 项目 本年收入合计 …: only the first column is split, and its blanks were lost. */
export const splitsFirst = (row: Row, header: readonly Row[]): boolean =>
  row.length === 2 && header.length > 0 && isCoded(row);

/** A column that says something of each row, and nothing of all: points, grade, remarks. */
const isOfOne = ({ text }: Cell): boolean =>
  /^(?:score|grade)$/.test(matchLabel(text).measure ?? '') || /^(?:得分|备注|说明|偏差.*)$/.test(text);

const isPoints = ({ text }: Cell): boolean => /^execution_(?:score|weight)$/.test(standardHead(text) ?? '');

const isShare = ({ text }: Cell): boolean => /[%％]$/.test(text);
const isRate = ({ text }: Cell): boolean =>
  matchLabel(text).measure === 'execution_rate' || standardHead(text) === 'execution_rate';

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
function shifted(row: Row, header: readonly Row[]): Row | null {
  const lowest = header.at(-1) ?? [];
  const most = lowest.length - row.length;
  const at = row.findIndex(({ text }) => parseFigure(text).kind === 'number');
  const first = row[0];
  if (!first || at < 1 || most < 1 || most > 2 || !row.some(isShare) || !lowest.some(isRate)) return null;
  const blanks = (count: number): Cell[] => Array<Cell>(count).fill({ ...first, text: '', raw: '' });
  const by = (shift: number): Row => [...blanks(shift), ...row, ...blanks(most - shift)];
  const fits = Array.from({ length: most + 1 }, (_, shift) => shift).filter(
    (shift) => hasSharesInPlace(by(shift), lowest) && hasAllMoney(by(shift), lowest),
  );
  return fits.length === 1 && fits[0] !== undefined && fits[0] > 0 ? by(fits[0]) : null;
}

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
  if (/^(?:合\s*计|总\s*计)$/.test(first.text)) {
    const total = isCoded(lowest) ? [first, ...blanks(1), ...rest] : row;
    const lost = lowest.slice(total.length);
    return lost.every(isOfOne) ? [...total, ...blanks(lost.length)] : row;
  }
  const part = withoutPoints(row, lowest);
  if (part) return part;
  // 412 398 96.6% under 财政供养人员情况 编制数 实际在职人数 控制率: the first head is over no column.
  const isBare = row.every(({ text }) => parseFigure(text).kind === 'number');
  if (isBare && row.length === lowest.length - 1 && /情况/.test(lowest[0]?.text ?? ''))
    return [...blanks(1), ...row];
  if (isCoded(lowest) || row.length !== lowest.length - 1) return row;
  const lost = isChange(lowest.at(-1)?.text ?? '') && !/[%％]/.test(last.text);
  return lost && rest.every(({ text }) => parseFigure(text).kind === 'number') ? [...row, ...blanks(1)] : row;
}

/** A whole row on one line whose blanks at the end were cut off gets them back; a pair of label and value does not. */
export function padded(row: Row, header: readonly Row[]): Row {
  const moved = shifted(row, header);
  if (moved) return moved;
  if (row.every(({ flags }) => flags.includes('inferred_column'))) return withLost(row, header);
  const isTotal = row[0] && row[1]?.text !== '' && /^(?:合\s*计|总\s*计)$/.test(row[0].text);
  if (header.some(isCoded) && row[0] && isTotal) {
    const lost = (header.at(-1)?.length ?? 0) - row.length;
    const hasEnd = lost === 2 && isOfOne(header.at(-1)?.at(-1) ?? row[0]);
    const blank = { ...row[0], text: '', raw: '' };
    return lost === 1 || hasEnd ? [row[0], blank, ...row.slice(1), ...(hasEnd ? [blank] : [])] : row;
  }
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
