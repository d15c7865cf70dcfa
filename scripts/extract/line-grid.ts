import { parseFigure } from '../parse/number.ts';

/** A table among lines of one cell each: rows of indices into the lines, and where it begins and ends. */
export interface LineGrid {
  /** Indices by column; null for a blank that was lost. */
  rows: readonly (readonly (number | null)[])[];
  /** Lines between the rows whose cells lost a blank, so that nobody can say under which column they stand. */
  torn: readonly number[];
  from: number;
  to: number;
}

/** No table of one cell a line has more columns. */
export const WIDEST = 12;

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
export const isFigure = (text: string): boolean =>
  ['number', 'blank', 'withheld'].includes(parseFigure(text).kind);
export const isNumber = (text: string): boolean => parseFigure(text).kind === 'number';
