import type { DataRow } from './meaning.ts';

/** A blank right beside its label stands for the value only when nothing follows it in the row. */
export function isBlankBeside(row: DataRow, index: number, distance: number): boolean {
  if (distance > 1) return false;
  const next = row.figures.slice(index + 1).find(({ kind }) => kind !== 'blank');
  return next === undefined;
}

/** A blank in the first column, or before the row's label, is the rest of a cell that reaches down from above. */
export const isMerged = ({ figures }: DataRow, index: number): boolean =>
  index === 0 ||
  (figures.slice(0, index).every(({ kind }) => kind === 'blank') &&
    figures.slice(index + 1).find(({ kind }) => kind !== 'blank')?.kind === 'text');

/** 总分 | 100 | 96: the first of two figures is what can be had, the second what was given; 100 before a blank as well. */
export function isWeight(row: DataRow, index: number): boolean {
  if (row.columns.some(({ year }) => year)) return false;
  const numbers = row.figures.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  const given = row.figures.slice(index + 1).some(({ kind }) => kind === 'blank');
  const full = numbers.length === 1 && given && row.cells[index]?.text.trim() === '100';
  return full || numbers.length > 2 || (numbers.length === 2 && numbers[0] === index);
}

/** 总分 | 100 | (blank): nothing was given, and the last cell says so. */
export const isBlankScore = ({ cells, figures }: DataRow, index: number): boolean =>
  index === cells.length - 1 &&
  figures.filter(({ kind }) => kind === 'number').length === 1 &&
  cells.some(({ text }) => text.trim() === '100');

/** A figure in a row whose columns are not known, with another figure beside it: either may be meant. */
export function isUnplaced({ cells, figures, columns }: DataRow, index: number): boolean {
  const loose = cells.length > 2;
  const beside = [figures[index - 1], figures[index + 1]].some((figure) => figure?.kind === 'number');
  return loose && beside && columns.every(({ text }) => text === '');
}
