import type { Cell } from '../../../src/model/document.ts';
import { type Figure, parseFigure } from '../../parse/number.ts';
import { matchLabel } from '../label.ts';

type Row = readonly Cell[];

const FIRST_COLUMN =
  /^(?:机构名称|单位名称|部门名称|项目名称|单位|部门|项目|名称|预算单位|栏次|科目名称|指标名称|序号|内容|支出项目|经济分类)$/;

/** 年度收入情况（万元） | 机构名称 | 收入合计: a heading that stands in the row of its header is no column. */
export const withoutHeading = (row: Row): Row =>
  row.length > 2 &&
  /名称$/.test(row[1]?.text ?? '') &&
  /^年度(?:收入|支出|收支).*(?:[)）]|情况)$/.test(row[0]?.text ?? '')
    ? row.slice(1)
    : row;

/** Whether a row holds labels of columns. */
export const isHeader = (row: Row): boolean =>
  (row.length > 1 && row.some(isColumnLabel)) || row.filter(isYear).length > 1;

const isYear = ({ text }: Cell): boolean => /^20\d\d\s*年?度?$/.test(text.trim());

function isColumnLabel({ text }: Cell): boolean {
  const label = matchLabel(text);
  return label.measure !== null || label.qualifiers.size > 0 || FIRST_COLUMN.test(text.replace(/\s+/g, ''));
}

const TARGET = /^(?:年度|全年|预期|年初|计划|绩效)*(?:指标值|目标值)/;

/** A header of indicators: one of its columns holds the values to be reached. */
export const isTargetHeader = (row: Row): boolean =>
  row.length > 2 && row.some(({ text }) => text.length <= 16 && TARGET.test(text.replace(/\s+/g, '')));

/** A lower row of a header: short labels under blanks (小计, 购置, 运行维护), at least as many cells as above. */
export const isSubheader = (row: Row, header: readonly Row[]): boolean =>
  row.length >= (header.at(-1)?.length ?? 0) &&
  row.some(({ text }) => text === '') &&
  row.every(({ text }) => text.length <= 16);

/** Whether a row has all the columns of its header. */
export const isWide = (row: Row, header: readonly Row[]): boolean =>
  header.length > 0 && row.length >= 3 && row.length >= Math.max(...header.map(({ length }) => length));

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
  if (isCoded(lowest) || row.length !== lowest.length - 1) return row;
  const lost = isChange(lowest.at(-1)?.text ?? '') && !/[%％]/.test(last.text);
  return lost && rest.every(({ text }) => parseFigure(text).kind === 'number') ? [...row, ...blanks(1)] : row;
}

/** A whole row on one line whose blanks at the end were cut off gets them back; a pair of label and value does not. */
export function padded(row: Row, header: readonly Row[]): Row {
  if (row.every(({ flags }) => flags.includes('inferred_column'))) return withLost(row, header);
  if (header.some(isCoded) && row[0] && /^(?:合\s*计|总\s*计)$/.test(row[0].text)) {
    const wide = header.some(({ length }) => length === row.length + 1);
    return wide ? [row[0], { ...row[0], text: '', raw: '' }, ...row.slice(1)] : row;
  }
  const width = Math.max(0, ...header.map(({ length }) => length));
  const last = row.at(-1);
  const oneLine = row.every(({ line }) => line === last?.line);
  if (!oneLine || !last || row.length < 3 || row.length >= width) return row;
  const blanks = Array.from({ length: width - row.length }, () => ({
    ...last,
    text: '',
    raw: '',
  }));
  return [...row, ...blanks];
}

/** A row parted by spaces stands under its header only when both have as many cells, or the row one more for its label. */
export function isLoose(row: Row, header: readonly Row[]): boolean {
  const lowest = header.at(-1);
  if (!lowest || !row.every(({ flags }) => flags.includes('inferred_column'))) return false;
  const labelled = parseFigure(row[0]?.text ?? '').kind === 'text';
  const fits = lowest.length === row.length || (labelled && lowest.length === row.length - 1);
  const lost = header.slice(0, -1).some((cells) => cells.some(({ text }) => /^其中[:：]?$/.test(text)));
  return (!fits || lost) && !/^(?:小\s*计|合\s*计)$/.test(lowest[0]?.text ?? '');
}

/** 1 2 3 4 5 …: numbers of the columns, not figures. */
export function isIndexRow(row: Row, figures: readonly Figure[]): boolean {
  if (row.some(({ text }) => /^栏\s*次$/.test(text))) return true;
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? [Number(figure.value)] : []));
  const first = numbers[0] ?? 9;
  return numbers.length >= 4 && first <= 1 && numbers.every((value, i) => value === first + i);
}

/** 2021年 | … in a table of several years. */
export function isOtherYear(row: Row, fiscalYear: string): boolean {
  const first = row.find(({ text }) => text !== '')?.text.replace(/\s+/g, '') ?? '';
  const year = /^(20\d\d)年?度?$/.exec(first)?.[1];
  return year !== undefined && fiscalYear !== '' && year !== fiscalYear;
}
