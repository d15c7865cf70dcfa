import { parseDocument } from '../../scripts/parse/parse-document.ts';
import type { Cell, Document } from '../../src/model/document.ts';

export const documentOf = (text: string): Document => parseDocument('a.txt', text);

/** Rows of cells, as a table has them. */
export const rowsOf = (rows: readonly (readonly string[])[]): Cell[][] =>
  rows.map((cells, row) =>
    cells.map((text) => ({
      text,
      raw: text,
      line: row + 1,
      lines: [row + 1],
      flags: [],
    })),
  );
