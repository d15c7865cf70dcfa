import * as Plot from '@observablehq/plot';
import { FONT } from './draw.ts';
import type { RowLayout, RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

interface Named {
  place: RowPlace;
  marked?: boolean;
}

/** Names of the rows, flush left at the edge of the drawing; the reader's own body in bold. */
export function names(rows: readonly Named[], left: number): Plot.Markish[] {
  const text = (data: readonly Named[], className: string, fontWeight: number) =>
    Plot.text(data, {
      y: ({ place }: Named) => place.nameY,
      text: ({ place }: Named) => place.name,
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -left,
      lineHeight: 1.2,
      fontSize: FONT,
      fontWeight,
      className,
    });
  const marked = rows.filter((row) => row.marked);
  return [
    text(
      rows.filter((row) => !row.marked),
      'fg-name',
      400,
    ),
    ...(marked.length > 0 ? [text(marked, 'fg-name fg-marked', 700)] : []),
  ];
}

/** A line of text at a fixed place, px. */
export const label = (
  text: string,
  y: number,
  options: Pick<Plot.TextOptions, 'x' | 'frameAnchor' | 'textAnchor' | 'dx' | 'className' | 'fontWeight'>,
): Plot.Markish => Plot.text([text], { y: () => y, fontSize: FONT, ...options });

/** Round steps of an axis from 0 to `max`, at most five. */
export function steps(max: number, most = 5): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(max || 1));
  const step =
    [0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((s) => s * magnitude).find((s) => max / s <= most) ??
    max;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** Steps whose numbers keep within the drawing. */
export function fitting(
  values: readonly number[],
  place: (value: number) => number,
  width: number,
): number[] {
  return values.filter((value) => {
    const half = textWidth(String(value), FONT) / 2;
    return place(value) - half >= 0 && place(value) + half <= width;
  });
}

/** Vertical lines through the tracks: in one piece, or in short ones where names stand between the tracks. */
function lines(values: readonly number[], layout: RowLayout, className: string): Plot.Markish {
  const first = layout.rows[0]?.trackY ?? 0;
  const pieces = layout.narrow
    ? layout.rows.map(({ trackY }) => [trackY - 9, trackY + 9] as const)
    : [[first - 17, (layout.rows.at(-1)?.trackY ?? 0) + 13] as const];
  const all = values.flatMap((value) => pieces.map(([top, bottom]) => ({ value, top, bottom })));
  return Plot.ruleX(all, { x: 'value', y1: 'top', y2: 'bottom', className });
}

/** Guides with their numbers above the first row; the reference line has none, being one of the guides. */
export function guides(values: readonly number[], layout: RowLayout, className = 'fg-grid'): Plot.Markish[] {
  const place = layout.rows[0];
  if (!place) return [];
  const above = place.name.split('\n').length * 16 + 22;
  const y = place.trackY - (layout.narrow ? above : 26);
  const numbers = Plot.text(values, {
    x: (value: number) => value,
    y: () => y,
    text: String,
    fontSize: FONT,
    className: 'fg-axis',
  });
  return [lines(values, layout, className), ...(className === 'fg-grid' ? [numbers] : [])];
}

/** `px` of the drawing in units of its x axis. */
export const inUnits = (px: number, max: number, plotWidth: number): number => (px / plotWidth) * max;
