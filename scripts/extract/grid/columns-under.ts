import type { Cell } from '../../../src/model/document.ts';
import { type Figure, parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { SMALL } from '../spending-kinds.ts';
import { columnHeads } from '../table-header.ts';
import { columnMeaning, otherYear, ownYear } from './column-meaning.ts';
import { besideOthers } from './columns-beside.ts';
import { fitsTogether } from './header-fit.ts';
import { filledWidth, isLoose } from './header-rows.ts';
import { type Meaning, NOTHING } from './meaning.ts';
import { saysWhich } from './row-meaning.ts';

type Row = readonly Cell[];

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
    (head) =>
      otherYear(head, fiscalYear) ??
      ownYear(head, fiscalYear) ?? { ...columnMeaning(head, group), line: head.line },
  );
  const known = besideOthers(columns, heads).map(isOfMoney(columns) ? (column) => column : withoutAsked);
  return withoutSize(isInHalves(header) ? known.map(withoutBudget) : known);
}

/** What each column of a row means under its header; `known` holds what was said of rows of the same width. */
function columnsOver(row: Row, header: readonly Row[], fiscalYear: string, known: Known): readonly Meaning[] {
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

/** What is known of the columns of a header, by the width of the rows under it. */
export type Known = Map<number, readonly Meaning[]>;

/** What each column of a row means under its header; nothing where the row does not stand under it as it seems. */
export function columnsUnder(
  row: Row,
  figures: readonly Figure[],
  header: readonly Row[],
  fiscalYear: string,
  known: Known,
): readonly Meaning[] {
  const over = columnsOver(row, header, fiscalYear, known);
  const isElsewhere =
    isOfPairs(row, figures, over) ||
    isAstray(row, figures, over) ||
    isOverfull(row, figures, header) ||
    isMoved(row, over);
  return isElsewhere ? over.map(() => NOTHING) : over;
}
