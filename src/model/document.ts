/**
 * One model for every format: blocks in reading order, each with its lines. Text files fill `line`; docx, xlsx and
 * pdf readers will fill `place` (page and box, sheet and A1) and the flags.
 */
export interface Place {
  page?: number;
  sheet?: string;
  cell?: string;
}

/** What a reader did to a cell on the way in, so that a figure can be marked `reported_normalised`. */
export type CellFlag =
  | 'joined_lines'
  | 'joined_pages'
  | 'inner_space'
  | 'markup_removed'
  | 'hidden'
  | 'inferred_column';

export interface Cell {
  /** 0-based row and column within the table, after vertical and horizontal merges are resolved as far as known. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Cleaned text: lines joined, residue gone. */
  text: string;
  /** Untouched text; lines joined by "\n". */
  raw: string;
  /** 1-based line on which the cell begins, and all its lines. */
  line: number;
  lines: readonly number[];
  flags: readonly CellFlag[];
  place?: Place;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  raw: string;
  line: number;
}

export interface Table {
  kind: 'table';
  /** `exact`: in the file; `ruled`: from drawn lines; `rows`: rows and cells only, spans unknown. */
  structure: 'exact' | 'ruled' | 'rows';
  rows: readonly (readonly Cell[])[];
  line: number;
}

export type Block = Paragraph | Table;

export interface Document {
  /** Name of the file, without folders. */
  file: string;
  /** The lines of a text file as they stand (1-based line n is `lines[n - 1]`). */
  lines: readonly string[];
  blocks: readonly Block[];
}
