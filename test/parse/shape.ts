import type { Block } from '../../src/model/document.ts';

/** Blocks as plain text: a paragraph is its text, a table its rows of cells. */
export const shape = (blocks: readonly Block[]): (string | string[][])[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );

/** All cells of all tables, in order. */
export const cellsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
