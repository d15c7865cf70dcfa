/** What a reader did to a cell on the way in; the first two mark a figure as `reported_normalised`. */
export type CellFlag = 'joined_lines' | 'joined_pages' | 'inferred_column';

/** One cell of a table. Its place in the table is its place in its row. */
export interface Cell {
  /** Cleaned text: lines joined, residue gone. */
  text: string;
  /** Untouched text; lines joined by "\n". */
  raw: string;
  /** 1-based line on which the cell begins, and all its lines. */
  line: number;
  lines: readonly number[];
  flags: readonly CellFlag[];
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  raw: string;
  line: number;
}

export interface Table {
  kind: 'table';
  rows: readonly (readonly Cell[])[];
  line: number;
}

export type Block = Paragraph | Table;

/** A text as blocks in reading order, each with its line. */
export interface Document {
  /** Name of the file, without folders. */
  file: string;
  /** The lines of a text file (1-based line n is `lines[n - 1]`), as they stand but for the width of digits. */
  lines: readonly string[];
  /** The same lines as they stand, where some have digits of full width; each as long as the one that is read. */
  printed?: readonly string[];
  blocks: readonly Block[];
}
