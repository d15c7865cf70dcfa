import type { Cell, Document, Table } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { matchLabel } from './label.ts';

type Row = readonly Cell[];

const isFigure = ({ text }: Cell): boolean => ['number', 'blank'].includes(parseFigure(text).kind);
const isColumn = ({ text }: Cell): boolean => {
  const { measure, qualifiers } = matchLabel(text);
  return measure !== null || qualifiers.size > 0;
};

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

/** One table's rows again, each on its own, from where the heads of its columns stand on one line with the first of them. */
function separated(table: Table): Table {
  const rows: Row[] = [];
  let width = 0;
  for (const row of table.rows) {
    const begun = begunIn(row);
    const under = begun || width === 0 ? null : rowsOf(row, width);
    width = begun ? begun.header.length - 1 : under ? width : 0;
    rows.push(...(begun ? [begun.header, ...begun.rows] : (under ?? [row])));
  }
  return { ...table, rows };
}

/** Text of a page that was run together: rows of a table parted by nothing but spaces, several of them on a line. */
export function withRunOnRows(document: Document): Document {
  const isLoose = ({ rows }: Table): boolean =>
    rows.every((row) => row.every(({ flags }) => flags.includes('inferred_column')));
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' && isLoose(block) ? separated(block) : block,
  );
  return { ...document, blocks };
}
