import type { Paragraph } from '../../src/model/document.ts';
import { parseFigure } from './number.ts';

/** A line with its cells, which spaces part. */
export interface Line {
  block: Paragraph;
  cells: readonly string[];
}

/** Whether a character is as wide as two Latin ones. */
export const isWide = (character: string): boolean => WIDE.test(character);
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’]/;

/** How far from the left of the page each cell begins; a Chinese character is as wide as two Latin ones. */
export function placesOf({ block: { raw }, cells }: Line): number[] {
  let at = 0;
  let place = 0;
  return cells.map((cell) => {
    const from = raw.indexOf(cell, at);
    if (from < 0) return -1;
    for (const character of raw.slice(at, from)) place += WIDE.test(character) ? 2 : 1;
    const begins = place;
    for (const character of cell) place += WIDE.test(character) ? 2 : 1;
    at = from + cell.length;
    return begins;
  });
}

const isNumber = (cell: string): boolean => parseFigure(cell).kind === 'number';
const FEWEST = 5;

/** The places that every row of figures has, behind its label or without one; null where they do not stand one under the other. */
function columnsOf(lines: readonly Line[]): number[] | null {
  const isRow = ({ cells }: Line): boolean => cells.length >= FEWEST && cells.slice(1).every(isNumber);
  const rows = lines.filter(isRow).map(placesOf);
  const [first, ...others] = rows;
  const stand = (row: readonly number[]): boolean =>
    row.length === first?.length && row.every((place, i) => place === first[i]);
  return first && others.length > 0 && others.every(stand) ? first : null;
}

/** How far a head may stand from the figures under it, and how much nearer it is to them than to any others. */
const FURTHEST = 4;
const NEARER = 3;

/** The column that a head stands over; -1 where it may stand over another one too. */
function columnAt(place: number, columns: readonly number[]): number {
  const away = columns.map((column) => Math.abs(column - place));
  const least = Math.min(...away);
  const isClear = away.filter((distance) => distance < least + NEARER).length === 1;
  return least <= FURTHEST && isClear ? away.indexOf(least) : -1;
}

/**
 * Whether every head stands under another, or is one of the first row; 预算数 in the middle over 合计 | 基本支出 | 项目支出 is
 * over none. The columns of figures begin at `first`, behind that of the labels.
 */
const areOver = (heads: readonly (readonly number[])[], first: number): boolean =>
  heads.every((row, i) => {
    const over = heads[i - 1]?.find((at) => at >= first) ?? first;
    return row.every((at) => at < first || at >= over);
  });

/**
 * 合计 | “三公”经费 | 会议费 over 小计 | 因公出国（境）费 | …: heads that stand right over columns of figures, with a blank for
 * every column that they leave free; the lines as they were where one head stands over none.
 */
export function withPlaces<T extends Line>(lines: readonly T[]): readonly Line[] {
  const columns = columnsOf(lines);
  const first = lines.findIndex(({ cells }) => cells.some(isNumber));
  if (!columns || first <= 0) return lines;
  const heads = lines
    .slice(0, first)
    .map((line) => ({ line, at: placesOf(line).map((place) => columnAt(place, columns)) }));
  const fit = heads.every(({ at }) => at.every((i, k) => i >= 0 && i > (at[k - 1] ?? -1)));
  const isLabelled = lines
    .slice(first)
    .some(({ cells }) => cells.length === columns.length && !isNumber(cells[0] ?? ''));
  const places = heads.map(({ at }) => at);
  if (!fit || !areOver(places, isLabelled ? 1 : 0)) return lines;
  const placed = heads.map(({ line, at }) => ({
    ...line,
    cells: columns.map((_, i) => line.cells[at.indexOf(i)] ?? ''),
  }));
  return [...placed, ...lines.slice(first)];
}
