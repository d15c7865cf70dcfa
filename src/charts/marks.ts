import * as Plot from '@observablehq/plot';
import { FONT } from './draw.ts';
import type { RowPlace } from './rows.ts';

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
  options: Pick<Plot.TextOptions, 'frameAnchor' | 'textAnchor' | 'dx' | 'className' | 'fontWeight'>,
): Plot.Markish => Plot.text([text], { y: () => y, fontSize: FONT, ...options });

/** Round steps of an axis from 0 to `max`, at most five. */
export function steps(max: number, most = 5): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(max || 1));
  const step = [0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((s) => s * magnitude).find((s) => max / s <= most) ?? max;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** Vertical guides with their numbers above the first row. */
export function guides(values: readonly number[], top: number, bottom: number): Plot.Markish[] {
  return [
    Plot.ruleX(values, { y1: top, y2: bottom, className: 'fg-grid' }),
    Plot.text(values, {
      x: (value: number) => value,
      y: () => top - 10,
      text: String,
      fontSize: FONT,
      className: 'fg-axis',
    }),
  ];
}
