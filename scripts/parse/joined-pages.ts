import type { Block, Cell, Table } from '../../src/model/document.ts';
import { parseFigure } from './number.ts';

type Row = readonly Cell[];

/** — 2 —   第 3 页 共 8 页   4 */
const PAGE_NUMBER = /^[-—–\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/，,]?\s*共?\s*\d{1,3}\s*页?)?[-—–\s]*$/;

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
    const isCut = page?.kind === 'paragraph' && PAGE_NUMBER.test(page.text);
    if (isCut && isLoose(block) && isLoose(before) && goesOn(block, before))
      result.splice(-2, 2, { ...before, rows: [...before.rows, ...block.rows] });
    else result.push(block);
  }
  return result;
}
