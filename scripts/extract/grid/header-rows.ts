import type { Cell } from '../../../src/model/document.ts';
import { IS_NAME_LABEL } from '../../parse/name-label.ts';
import { type Figure, parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { standardHead } from '../standard-heads.ts';

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
  return (
    label.measure !== null ||
    label.qualifiers.size > 0 ||
    FIRST_COLUMN.test(unspaced(text)) ||
    IS_NAME_LABEL.test(unspaced(text))
  );
}

const TARGET = /^(?:年度|全年|预期|年初|计划|绩效)*(?:指标值|目标值)/;

/** A header of indicators: one of its columns holds the values to be reached. */
export const isTargetHeader = (row: Row): boolean =>
  row.length > 2 && row.some(({ text }) => text.length <= 16 && TARGET.test(unspaced(text)));

/** 人员支出 and 公用支出 below two blanks and more: a lower row whose blanks at the end were cut off */
const isCutAtEnd = (row: Row): boolean =>
  row.length > 3 &&
  row.slice(0, 2).every(({ text }) => text === '') &&
  row.filter(({ text }) => text !== '').every(isColumnLabel);

/** A lower row of a header: short labels under blanks (小计, 购置, 运行维护), at least as many cells as above. */
export const isSubheader = (row: Row, header: readonly Row[]): boolean =>
  isUnderGroups(row, header) ||
  ((row.length >= (header.at(-1)?.length ?? 0) || isCutAtEnd(row)) &&
    row.some(({ text }) => text === '') &&
    row.every(({ text }) => text.length <= 16));

/** 小计 | 购置费 | 运行维护费 under 合计 | … | 公务用车购置及运行维护费 | …: a line of words has lost its blanks */
const isUnderGroups = (row: Row, header: readonly Row[]): boolean =>
  /^小\s*计$/.test(row[0]?.text ?? '') &&
  row.every(({ text }) => /^(?:小\s*计|(?:更新)?购置|运行|维护|运维)/.test(text)) &&
  !OF_LABELS.test(unspaced(header.at(-1)?.[0]?.text ?? '')) &&
  (header.at(-1)?.some(({ text }) => /购置.{0,2}[及和、与]/.test(text)) ?? false);

/** (blank) | (blank) | … | 设备在线率 | ≥98%: a row that goes on with the indicators of the one above. */
export const isContinued = (row: Row, header: readonly Row[]): boolean =>
  isWide(row, header) && row.slice(0, 2).every(({ text }) => text === '') && !isHeader(row);

/** How many cells a row has up to its last that is not blank. */
export const filledWidth = (row: Row): number => row.findLastIndex(({ text }) => text !== '') + 1;

/** A row without the blanks at its end. */
export const filled = (row: Row): Row => row.slice(0, filledWidth(row));

/** Whether a cell prints a share. */
export const isShare = (cell: Cell | undefined): boolean => /[%％]$/.test(cell?.text ?? '');

/** Whether a cell heads a column of execution rates. */
export const isRate = ({ text }: Cell): boolean =>
  matchLabel(text).measure === 'execution_rate' || standardHead(text) === 'execution_rate';

/** Whether a row has all the columns of its header. */
export const isWide = (row: Row, header: readonly Row[]): boolean =>
  header.length > 0 && row.length >= 3 && row.length >= Math.max(...header.map(({ length }) => length));

/** 项目 | 2022年预算数 | …: the column of the labels has a head of its own */
const OF_LABELS = /^(?:项目|科目|名称|类别|内容|指标|费用|序号|单位|部门)(?:名称|类别|类型)?$/;

/** A row parted by spaces stands under its header only when both have as many cells, or the row one more for its label. */
export function isLoose(row: Row, header: readonly Row[]): boolean {
  const lowest = header.at(-1);
  if (!lowest || !row.every(({ flags }) => flags.includes('inferred_column'))) return false;
  const labelled = parseFigure(row[0]?.text ?? '').kind === 'text';
  const hasHead = OF_LABELS.test(unspaced(lowest[0]?.text ?? ''));
  const fits = lowest.length === row.length || (labelled && !hasHead && lowest.length === row.length - 1);
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

/** 2021年 | …, 2021年决算数 | 3.50 | … in a table of several years. */
export function isOtherYear(row: Row, figures: readonly Figure[], fiscalYear: string): boolean {
  const first = unspaced(row.find(({ text }) => text !== '')?.text ?? '');
  const [, year, amount = ''] = YEAR_OF_ROW.exec(first) ?? [];
  // 2021年决算数 | 2022年决算数 heads columns.
  const isValues = amount === '' || figures.some(({ kind }) => kind === 'number');
  return year !== undefined && fiscalYear !== '' && year !== fiscalYear && isValues;
}

/** 3月末 | 1102.40 | 18.9: how far the year had come */
const PART_OF_YEAR =
  /^(?:截[至止])?(?:20\d\d年)?(?:(?:[1-9]|1[01])月(?:末|底|份)?|[一二三]季度末?|上半年|前三季度|1[-—至~](?:[2-9]|1[01])月)$/;

/** Whether a row tells of a part of the year; 3月 | 6月 alone heads columns. */
export const isPartOfYear = (row: Row, figures: readonly Figure[]): boolean =>
  figures.some(({ kind }) => kind === 'number') &&
  PART_OF_YEAR.test(unspaced(row.find(({ text }) => text !== '')?.text ?? ''));

const YEAR_OF_ROW =
  /^(20\d\d)年?度?((?:年初|全年)?(?:实际)?(?:决算|预算|执行|支出|完成|发生)?(?:支出)?(?:数|额|情况)?)$/;
