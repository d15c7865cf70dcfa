import type { Cell, Table } from '../../../src/model/document.ts';
import { type Figure, parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { SMALL } from '../prose/meaning.ts';
import { columnHeads } from '../table-header.ts';
import { unitIn } from '../unit.ts';
import { columnMeaning, otherYear, ownYear } from './column-meaning.ts';
import { besideOthers } from './columns-beside.ts';
import { fitsTogether } from './header-fit.ts';
import {
  filledWidth,
  isContinued,
  isHeader,
  isIndexRow,
  isLoose,
  isOtherYear,
  isPartOfYear,
  isSubheader,
  isTargetHeader,
  isWide,
  withoutHeading,
} from './header-rows.ts';
import { withHeadersFirst, withoutBlankEnds } from './headers-after.ts';
import { padded, splitsFirst, withHeadOverLabels } from './lost-cells.ts';
import { type DataRow, type Meaning, NOTHING } from './meaning.ts';
import { leadsToParts, partsIn } from './parts-by-nature.ts';
import { areGrades } from './read-grades.ts';
import { saysWhich } from './row-meaning.ts';
import { withSplitHeads } from './split-heads.ts';

type Row = readonly Cell[];

/** Where a table's unit and year come from, and the words that stand over its first row. */
export interface Surroundings {
  unit: string;
  fiscalYear: string;
  above: Row;
}

/** Whether a row holds values: figures, or, under a header, a label with nothing but blanks. */
function isData(row: Row, figures: readonly Figure[], header: readonly Row[]): boolean {
  if (figures.some(({ kind }) => kind === 'number' || kind === 'withheld' || kind === 'unreadable'))
    return true;
  if (areGrades(row)) return true;
  const label = row[0];
  // 1、因公出国（境）费用 | (blank) under 项目 | 本年决算数
  const isPair = row.length === 2 && header.at(-1)?.length === 2 && figures[1]?.kind === 'blank';
  if (isPair && matchLabel(label?.text ?? '').measure?.startsWith('three_public_')) return true;
  const blanks =
    isWide(row, header) && label?.text !== '' && figures.slice(1).every(({ kind }) => kind === 'blank');
  if (blanks && matchLabel(label?.text ?? '').measure?.startsWith('three_public_')) return true;
  return blanks && label !== undefined && !isHeader([label, label]);
}

/** 上年结转结余 | (blank) | 年终结转结余 | (blank): the same in both halves of an overview */
const isEmptiedInHalves = (row: Row, header: readonly Row[]): boolean =>
  isWide(row, header) &&
  row.some(({ text }) => text !== '') &&
  row.every(
    ({ text }, i) =>
      text === '' ||
      ((row[i + 1]?.text ?? '') === '' &&
        /^(?:revenue|balance|expenditure)_/.test(matchLabel(text).measure ?? '')),
  );

/** 公务用车购置 | (blank) | (blank): a known name with nothing beside it heads no columns; those above it go on. */
function isEmptied(row: Row, figures: readonly Figure[], header: readonly Row[]): boolean {
  const at = row.findIndex(({ text }) => text !== '');
  const rest = row.slice(at + 1);
  const isBlank =
    at >= 0 && isWide(row, header) && figures.slice(at + 1).every(({ kind }) => kind === 'blank');
  // 其他资金 | (blank) | — | (blank) | —: a dash says that there is nothing.
  const isDashed = rest.some(({ text }) => /^[-—–]+$/.test(text.trim()));
  const label = row[at]?.text ?? '';
  if (isEmptiedInHalves(row, header)) return true;
  return isBlank && (isDashed || LEADS.test(label) || (at === 0 && matchLabel(label).measure !== null));
}
/** 按支出类型： what leads to the rows below it */
const LEADS =
  /^(?:其中|按[^，。；]{1,10}|(?:\d[.、])?(?:资金|收入|支出|经费)(?:来源|结构|构成|性质|类型|用途))[:：]?$/;

/** 收入 | 支出 over 项目 | 预算数 | 项目 | 预算数: an overview in two halves */
const isInHalves = (header: readonly Row[]): boolean =>
  [/^收入$/, /^支出$/].every((half) =>
    header.some((row) => row.some(({ text }) => half.test(unspaced(text)))),
  );

/** 预算数 in such an overview says that a figure is planned, and not that an item of it is a budget of the body. */
const withoutBudget = (column: Meaning): Meaning =>
  column.measure === 'budget' || column.measure === 'budget_initial'
    ? { ...column, measure: null, qualifiers: new Set([...column.qualifiers, 'plan']), ofGroup: true }
    : column;

const isFigure = (row: Row, i: number): boolean => parseFigure(row[i]?.text ?? '').kind === 'number';
/** 合计 | 9 | 8   1 | 基本支出 | 9 | 8: a row that begins with its label, or with a number and then its label; not 34.00 | 21.62 */
const isLabelled = (row: Row): boolean => !isFigure(row, 0) || (row.length > 2 && !isFigure(row, 1));

/** 事项 | 申请 | 办结: 申请 beside nothing of money may count anything */
const isAsked = ({ measure, text }: Meaning): boolean =>
  measure === 'budget' && /^申[请报]$/.test(unspaced(text));
const MONEY = /^(?:budget|expenditure|execution|project_amount)/;
const isOfMoney = (columns: readonly Meaning[]): boolean =>
  !columns.some(isAsked) || columns.some((column) => !isAsked(column) && MONEY.test(column.measure ?? ''));
/** 规模 | 预算数 | 执行数: how large a thing is, beside its money */
const isSize = ({ measure, text }: Meaning): boolean =>
  measure === 'project_amount' && unspaced(text) === '规模';
const withoutSize = (columns: readonly Meaning[]): Meaning[] =>
  columns.map((column) =>
    isSize(column) && columns.some(({ measure }) => /^(?:budget|expenditure)/.test(measure ?? ''))
      ? { ...column, measure: null }
      : column,
  );
const withoutAsked = (column: Meaning): Meaning => (isAsked(column) ? { ...column, measure: null } : column);

/** What each column means under a header, for rows like one. */
function columnsOf(header: readonly Row[], row: Row, fiscalYear: string, group: string): Meaning[] {
  const heads = columnHeads(header, row.length, isLabelled(row));
  if (!fitsTogether(heads)) return heads.map(() => NOTHING);
  const columns = heads.map(
    (head) => otherYear(head, fiscalYear) ?? ownYear(head, fiscalYear) ?? columnMeaning(head, group),
  );
  const known = besideOthers(columns, heads).map(isOfMoney(columns) ? (column) => column : withoutAsked);
  return withoutSize(isInHalves(header) ? known.map(withoutBudget) : known);
}

/** 备注   偏差原因: a last column of words, which most rows leave blank */
const REMARK = /^(?:备注|.{0,6}说明|(?:偏差|未完成)?原因(?:分析|说明)?)$/;

/** The heads over a row, of which the last is a remark that a row parted by spaces has lost without a trace. */
const withoutRemark = (cells: Row, { length }: Row): Row =>
  cells.length === length + 1 && REMARK.test(unspaced(cells.at(-1)?.text ?? '')) ? cells.slice(0, -1) : cells;

/** 265.8万元，其中财政拨款265.8万元: the amount that a cell begins with, before what it says of it */
const WITH_PARTS =
  /^([\d,，.]+\s*(?:亿元|万元|元))[，,；;（(](?:其中|均为|全部为|全额为|由)?[^\d]{0,12}(?:财政|资金|拨款|自筹)/;
const withOwnAmount = (cell: Cell): Cell => {
  const amount = WITH_PARTS.exec(cell.text)?.[1];
  return amount === undefined ? cell : { ...cell, text: amount, raw: amount };
};

/** Where the remark of a row stands, whose words are no value; -1 for none. */
const remarkIn = ({ length }: Row, header: readonly Row[]): number => {
  const heads = header.at(-1);
  return heads?.length === length && REMARK.test(unspaced(heads.at(-1)?.text ?? '')) ? length - 1 : -1;
};

/** What each column of a row means under its header; `known` holds what was said of rows of the same width. */
function columnsOver(
  row: Row,
  header: readonly Row[],
  fiscalYear: string,
  known: Map<number, readonly Meaning[]>,
): readonly Meaning[] {
  const isOpen = header.some((cells) => filledWidth(cells) > row.length) || isLoose(row, header);
  const key = 2 * (isOpen ? -row.length : row.length) + (isLabelled(row) ? 0 : 1);
  const before = known.get(key);
  if (before) return before;
  const labels = header[0]?.map(({ text }) => unspaced(text)) ?? [];
  const group = labels.find((text) => matchLabel(text).measure) ?? '';
  const fitting = header.map((cells) => cells.slice(0, row.length));
  const columns = columnsOf(isOpen ? [] : fitting, row, fiscalYear, group);
  known.set(key, columns);
  return columns;
}

/** 34.00 | 21.62 | 25.00 | … under fewer heads: nobody can say which of its cells a row without a label has lost. */
const isAstray = (row: Row, figures: readonly Figure[], columns: readonly Meaning[]): boolean =>
  figures.every(({ kind }, i) => kind === 'number' || row[i]?.text === '') &&
  columns.some(({ measure }) => measure !== null) &&
  columns.some(
    ({ text }, i) => figures[i]?.kind === 'number' && (text === '' || text === columns[i - 1]?.text),
  );

/** 10 | 99.17% | 9.92 under 执行率 | 得分: a share beside a rate that is none has been moved, and all that stands before it. */
const isMoved = (row: Row, columns: readonly Meaning[]): boolean =>
  columns.some(({ measure }, i) => {
    const cell = row[i]?.text ?? '';
    return measure === 'execution_rate' && /\d$/.test(cell);
  }) &&
  row.some(({ text }, i) => {
    const { measure = null, qualifiers } = columns[i] ?? NOTHING;
    const mayBeShare =
      qualifiers.has('rate') || qualifiers.has('change') || /rate|completion/.test(measure ?? '');
    return i > 0 && /\d[%％]$/.test(text) && measure !== null && !mayBeShare;
  });

/** 年度资金总额 | 50 | 60 | 54 under 资金 | 年初预算数 | 全年执行数: more figures than heads beside that of the labels; which head was lost nobody can say. */
function isOverfull(row: Row, figures: readonly Figure[], header: readonly Row[]): boolean {
  const [heads = [], ...others] = header;
  const first = matchLabel(heads[0]?.text ?? '');
  const saysNothing = first.measure === null || first.measure === 'project_amount';
  const isOverLabels = heads[0]?.text !== '' && saysNothing && first.qualifiers.size === 0;
  if (others.length > 0 || heads.length === 0 || !isOverLabels || figures[0]?.kind !== 'text') return false;
  return (
    row[0]?.text !== '' && figures.filter(({ kind }) => kind === 'number').length > filledWidth(heads) - 1
  );
}

/** 三公经费 | 预算数 | 140 | 决算数 | 121.66 under 年初预算 | 实际支出 | 执行率: labels with their figures beside them are under no columns. */
const isOfPairs = (row: Row, figures: readonly Figure[], columns: readonly Meaning[]): boolean =>
  SMALL.test(matchLabel(row.find(({ text }) => text !== '')?.text ?? '').measure ?? '') &&
  row.some(
    ({ text }, i) => columns[i]?.measure && saysWhich(unspaced(text)) && figures[i + 1]?.kind === 'number',
  );

/** 预算数（万元） | 决算数 under 单位：元: the unit of one column, where another is set above the table */
const isColumnUnit = (text: string, row: Row, unit: string): boolean =>
  unit === '元' && row.length > 1 && !/单位/.test(text) && matchLabel(text).unit !== '';

/** Splits a table into data rows, each with the header that stands over it. */
export function* dataRows(table: Table, { unit, fiscalYear, above }: Surroundings): Generator<DataRow> {
  let header: Row[] = above.length > 1 ? [above] : [];
  let afterData = false;
  let current = unit;
  let hasTargets = false;
  let under = '';
  let ofNature = false;
  let known = new Map<number, readonly Meaning[]>();
  for (const cells of withHeadersFirst(withHeadOverLabels(withSplitHeads(withoutBlankEnds(table.rows))))) {
    const row = padded(cells, header).map(withOwnAmount);
    const remark = remarkIn(row, header);
    const figures = row.map(({ text }, i) => parseFigure(i === remark ? '' : text));
    if (isOtherYear(row, figures, fiscalYear) || isPartOfYear(row)) continue;
    if (isIndexRow(row, figures) || splitsFirst(row, header)) continue;
    const parts: Row | null = ofNature ? partsIn(row) : null;
    ofNature = leadsToParts(row) || parts !== null;
    if (parts) {
      const columns = parts.map(() => NOTHING);
      yield {
        cells: parts,
        figures: parts.map(({ text }) => parseFigure(text)),
        columns,
        unit: current,
        hasTargets,
        under,
      };
      continue;
    }
    for (const { text } of row) current = (isColumnUnit(text, row, unit) ? '' : unitIn(text)) || current;
    const heads = header.map((labels) => withoutRemark(labels, row));
    if (isData(row, figures, heads)) {
      if (!afterData) under = header.flatMap((labels) => labels.map(({ text }) => unspaced(text))).join('|');
      afterData = true;
      const over = columnsOver(row, heads, fiscalYear, known);
      const columns =
        isOfPairs(row, figures, over) ||
        isAstray(row, figures, over) ||
        isOverfull(row, figures, header) ||
        isMoved(row, over)
          ? over.map(() => NOTHING)
          : over;
      yield { cells: row, figures, columns, unit: current, hasTargets, under };
      continue;
    }
    if (afterData && (isEmptied(row, figures, heads) || isContinued(row, heads))) continue;
    const goesOn = !afterData && header.length > 0 && isSubheader(row, header);
    const belongs = isHeader(row) || goesOn;
    if (afterData || !belongs) header = [];
    afterData = false;
    known = new Map();
    if (belongs) header.push(withoutHeading(row));
    hasTargets = header.some(isTargetHeader) || isTargetHeader(row);
  }
}
