import type { Block, Cell, Document, Paragraph, Table } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { unspaced } from '../parse/text.ts';
import { wordsOf } from '../parse/words-of.ts';
import { matchLabel } from './label.ts';
import { isShareOf, numberIn } from './printed-number.ts';
import { isColumnHead, standardHead } from './standard-heads.ts';

type Row = readonly Cell[];

const isFigure = ({ text }: Cell): boolean => ['number', 'blank'].includes(parseFigure(text).kind);
const isColumn = ({ text }: Cell): boolean => isColumnHead(text);

const FEWEST = 2;

/** Cells as rows of one label and `width` figures each; null where they are not. */
function rowsOf(cells: Row, width: number): Row[] | null {
  const rows = Array.from({ length: Math.ceil(cells.length / (width + 1)) }, (_, i) =>
    cells.slice(i * (width + 1), (i + 1) * (width + 1)),
  );
  const isRow = ([label, ...figures]: Row): boolean =>
    label !== undefined && !isFigure(label) && figures.length === width && figures.every(isFigure);
  return rows.length > 0 && rows.every(isRow) ? rows : null;
}

/** … 2021年决算数 2022年预算数 2022年决算数 三公经费 121.30 118.00 104.52: heads, and the first rows under them, on one line */
function begunIn(row: Row): { header: Row; rows: Row[] } | null {
  const first = row.findIndex((cell, i) => i > FEWEST && isFigure(cell));
  if (first < 0) return null;
  let width = 0;
  while (row[first + width] && isFigure(row[first + width] as Cell)) width++;
  const header = row.slice(Math.max(0, first - 1 - width), first - 1);
  if (width < FEWEST || header.length < width || !header.every(isColumn)) return null;
  const rows = rowsOf(row.slice(first - 1), width);
  const blank = { ...(header[0] as Cell), text: '', raw: '' };
  return rows && { header: [blank, ...header], rows };
}

/** Two figures with nothing but a space between them, without which a line holds no row. */
const MAY_HOLD_ROW = /\d%?[\s\u3000]+-?\d/;

/** The words of a line as cells. */
const cellsOf = ({ raw, line }: Paragraph): Cell[] =>
  wordsOf(raw).map((text) => ({
    text,
    raw: text,
    line,
    lines: [line],
    flags: ['inferred_column'],
  }));

/** The rows of a line or of a row: those under heads that it begins itself, or under `width` heads above; null for neither. */
function rowsIn(cells: Row, width: number): { rows: Row[]; width: number; isBegun: boolean } | null {
  const begun = begunIn(cells);
  if (begun) return { rows: [begun.header, ...begun.rows], width: begun.header.length - 1, isBegun: true };
  const rows = width === 0 ? null : rowsOf(cells, width);
  return rows && { rows, width, isBegun: false };
}

const isLoose = (block: Block): block is Table =>
  block.kind === 'table' &&
  block.rows.every((row) => row.every(({ flags }) => flags.includes('inferred_column')));

/** Tables again, each row on its own, from where the heads of their columns stand on one line with the first of them. */
function separated(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open: { rows: Row[]; width: number } | null = null;
  const take = (cells: Row, line: number): boolean => {
    const found = rowsIn(cells, open?.width ?? 0);
    if (found?.isBegun || !found) open = null;
    if (!found) return false;
    if (open) open.rows.push(...found.rows);
    else {
      open = { rows: [...found.rows], width: found.width };
      result.push({ kind: 'table', rows: open.rows, line });
    }
    return true;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (MAY_HOLD_ROW.test(block.raw) && take(cellsOf(block), block.line)) continue;
      open = null;
      result.push(block);
    } else if (!isLoose(block)) {
      open = null;
      result.push(block);
    } else {
      let rest: Row[] = [];
      const flush = (): void => {
        if (rest.length > 0)
          result.push({ kind: 'table', rows: rest, line: rest[0]?.[0]?.line ?? block.line });
        rest = [];
      };
      for (const row of block.rows) {
        if (begunIn(row)) flush();
        if (!take(row, row[0]?.line ?? block.line)) rest.push(row);
      }
      flush();
    }
  }
  return result;
}

/** A form on one line, or half of one, is longer than this, and its row of funds has at least so many columns. */
const LONG = 80;
const FEWEST_HEADS = 3;
const TOTAL = /^(?:自评)?(?:总分|合计|总计)$/;
/** 全年预算数 … 95.05% 其中：中央财政资金: what stands behind a row that has no label of its own */
const MORE = /^其中/;

/** Where a form names what it is on. */
const NAME = /(?:项目|单位|部门)[)）]?名称/;

interface Found {
  rows: Row[];
  from: number;
  to: number;
}

const measureOf = ({ text }: Cell) => standardHead(text) ?? matchLabel(text).measure;
/** A head that stands over figures of its own, and is no label of a row. */
const isHead = (cell: Cell | undefined): boolean =>
  cell !== undefined && /^(?:budget_|expenditure$|execution_)/.test(measureOf(cell) ?? '');

/** Rates of forms on one line are often printed without decimals. */
const ROUNDED = '0.5';

/** Whether what was spent is the printed share of one of the budgets: the figures stand under these heads. */
function isProven(header: Row, values: Row): boolean {
  const heads = header.map(measureOf);
  const [spent = '', rate = ''] = [heads.indexOf('expenditure'), heads.indexOf('execution_rate')].map((at) =>
    numberIn(values[at]),
  );
  return heads.some(
    (head, at) => head?.startsWith('budget') && isShareOf(spent, numberIn(values[at]), rate, ROUNDED),
  );
}

/** 项目资金（元）   单位：元: the unit of a form, in the words before its heads */
const UNIT = /[(（](?:亿|万)?元[)）]$|^(?:金额)?单位[:：](?:人民币)?(?:亿|万)?元$/;

/** 年初预算数 全年预算数 … 得分 年度资金总额： 130 126 … 9.5: heads, and the row under them, at the figures from `at` on */
function fundsAt(words: Row, at: number): Found | null {
  let width = 0;
  while (words[at + width] && isFigure(words[at + width] as Cell)) width++;
  if (width < FEWEST_HEADS) return null;
  const isBare = MORE.test(unspaced(words[at + width]?.text ?? ''));
  for (const lead of isBare ? [1, 0] : [1]) {
    const header = words.slice(at - lead - width, at - lead);
    const label = lead === 1 ? words[at - 1] : undefined;
    const values = words.slice(at, at + width);
    const isWhole = at - lead - width >= 0 && header.every(isColumn) && !isHead(label);
    if (!isWhole || isHead(words[at - lead - width - 1]) || !isProven(header, values)) continue;
    const blank = { ...(header[0] as Cell), text: '', raw: '' };
    const unit = words.slice(0, at - lead - width).findLast(({ text }) => UNIT.test(text)) ?? blank;
    const row = [label ?? { ...blank, text: '年度资金总额' }, ...values];
    return { rows: [[unit, ...header], row], from: at - lead - width, to: at + width };
  }
  return null;
}

/** 总分 100 98.5: the points at the end of a form */
function totalAt(words: Row, at: number): Found | null {
  const [label, full, points, next] = words.slice(at - 1, at + 3);
  if (!label || !full || !points || !TOTAL.test(unspaced(label.text)) || full.text !== '100') return null;
  if (!isFigure(points) || (next && isFigure(next))) return null;
  return { rows: [[label, full, points]], from: at - 1, to: at + 2 };
}

/** A form on one line: its row of funds and its points as tables, and what stands between them as text. */
function parted(block: Paragraph): Block[] {
  if (block.raw.length < LONG || !MAY_HOLD_ROW.test(block.raw)) return [block];
  // Two forms on one line: whose figures they are is told by their place alone.
  if (block.raw.split(NAME).length > 2) return [block];
  const words = cellsOf(block);
  const blocks: Block[] = [];
  let next = 0;
  const between = (to: number): void => {
    const raw = words
      .slice(next, to)
      .map(({ text }) => text)
      .join(' ');
    if (raw !== '') blocks.push({ kind: 'paragraph', text: raw, raw, line: block.line });
  };
  for (let at = 1; at < words.length; at++) {
    if (!isFigure(words[at] as Cell) || isFigure(words[at - 1] as Cell)) continue;
    const found = fundsAt(words, at) ?? totalAt(words, at);
    if (!found || found.from < next) continue;
    between(found.from);
    blocks.push({ kind: 'table', rows: found.rows, line: block.line });
    next = found.to;
  }
  if (next === 0) return [block];
  between(words.length);
  return blocks;
}

/** Text of a page that was run together: rows of a table parted by nothing but spaces, several of them on a line. */
export const withRunOnRows = (document: Document): Document => ({
  ...document,
  blocks: separated(
    document.blocks.flatMap((block) => (block.kind === 'paragraph' ? parted(block) : [block])),
  ),
});
