import { FONT } from './draw.ts';
import { clamp, textWidth } from './text.ts';

/** Where one row of a chart stands, in px from the top. */
export interface RowPlace {
  /** Name, broken into lines. */
  name: string;
  nameY: number;
  /** Middle of the track on which the marks are drawn. */
  trackY: number;
}

export interface RowLayout {
  narrow: boolean;
  rows: RowPlace[];
  height: number;
  /** Width of the column of names, including the gap; small when names stand above their tracks. */
  left: number;
}

export interface RowLayoutOptions {
  narrow: boolean;
  width: number;
  /** Room above the first row, px. */
  top: number;
  bottom: number;
  /** Room that the chart needs to the right of a name which stands above its track. */
  beside?: number;
  /** Widest column of names, px. */
  most?: number;
  /** Names of other panels whose tracks are to begin at the same place. */
  align?: readonly string[];
}

const LINE = 16;
/** Lines of a name above its track, where there is little room beside the values. */
const MOST_ABOVE = 3;
const PAD = 8;

/** A few rows get air; many are set close. */
const rowHeight = (count: number): number => (count <= 20 ? 30 : 22);

/** Width of a column of names, with the gap behind it. */
export function nameColumn(names: readonly string[], most: number): number {
  const lines = names.flatMap((name) => clamp(name, most, FONT, 2));
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, FONT)))) + 14;
}

function beside(names: readonly string[], options: RowLayoutOptions): RowLayout {
  const most = options.most ?? 190;
  const broken = names.map((name) => clamp(name, most, FONT, 2));
  let y = options.top;
  const rows = broken.map((lines) => {
    const height = Math.max(rowHeight(names.length), lines.length * LINE + 6);
    const middle = y + height / 2;
    y += height;
    return { name: lines.join('\n'), nameY: middle, trackY: middle };
  });
  return {
    narrow: false,
    rows,
    height: y + options.bottom,
    left: nameColumn([...names, ...(options.align ?? [])], most),
  };
}

function above(names: readonly string[], options: RowLayoutOptions): RowLayout {
  const room = options.width - (options.beside ?? 0);
  let y = options.top;
  const rows = names.map((name) => {
    const lines = clamp(name, room, FONT, MOST_ABOVE);
    const nameY = y + (lines.length * LINE) / 2;
    const trackY = y + lines.length * LINE + 10;
    y = trackY + 16;
    return { name: lines.join('\n'), nameY, trackY };
  });
  return { narrow: true, rows, height: y + options.bottom, left: PAD };
}

/** Lays out rows: names beside their tracks, or above them where the drawing is narrow. */
export const layoutRows = (names: readonly string[], options: RowLayoutOptions): RowLayout =>
  options.narrow ? above(names, options) : beside(names, options);
