import type { Block, Cell, Table } from '../../src/model/document.ts';
import { isPageNumber } from './clean.ts';
import { parseFigure } from './number.ts';

type Row = readonly Cell[];

const isLoose = (block: Block | undefined): block is Table =>
  block?.kind === 'table' &&
  block.rows.every((row) => row.every(({ flags }) => flags.includes('inferred_column')));

const kindsOf = (row: Row): string => row.map(({ text }) => parseFigure(text).kind).join(' ');
const FEWEST = 3;

/** Whether a table goes on with the rows of another: its first row is as the last one of that, cell by cell, with figures. */
function goesOn({ rows }: Table, last: Table): boolean {
  const [first, above] = [rows[0] ?? [], last.rows.at(-1) ?? []];
  const isAlike = first.length >= FEWEST && kindsOf(first) === kindsOf(above);
  return (
    isAlike &&
    last.rows.length > 1 &&
    kindsOf(first)
      .split(' ')
      .filter((kind) => kind === 'number').length > 1
  );
}

/** Tables of rows parted by spaces that a page number has cut in two, put together again; the number is no part of them. */
export function joinPages(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const [before, page] = [result.at(-2), result.at(-1)];
    const isCut = isLoose(block) && isLoose(before) && page?.kind === 'paragraph' && isPageNumber(page.text);
    if (isCut && goesOn(block, before))
      result.splice(-2, 2, { ...before, rows: [...before.rows, ...block.rows] });
    else result.push(block);
  }
  return result;
}
