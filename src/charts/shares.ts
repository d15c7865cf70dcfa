import * as Plot from '@observablehq/plot';
import type { MatrixState, SharesChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { names } from './marks.ts';
import { layoutRows, type RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

interface Piece {
  place: RowPlace;
  state: MatrixState;
  from: number;
  to: number;
  count: number;
}

function piecesOf(counts: SharesChart['rows'][number]['counts'], place: RowPlace): Piece[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0) || 1;
  let before = 0;
  return counts.map(({ state, count }) => {
    const from = before / all;
    before += count;
    return { place, state, count, from, to: before / all };
  });
}

/** How many reports are in which state, item by item; the counts stand in the pieces. */
export function sharesChart(chart: SharesChart, options: ChartOptions): string {
  const narrow = isNarrow(options);
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow, width: options.width, top: 2, bottom: 4 },
  );
  const left = narrow ? 1 : layout.left;
  const pieces = chart.rows
    .flatMap(({ counts }, index) => piecesOf(counts, layout.rows[index] as RowPlace))
    .filter(({ count }) => count > 0);
  const width = options.width - left - 1;
  const fits = ({ from, to, count }: Piece) => (to - from) * width > textWidth(String(count), FONT) + 6;
  return draw(options, {
    height: layout.height,
    marginLeft: left,
    marginRight: 1,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, 1], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      names(
        layout.rows.map((place) => ({ place })),
        left,
      ),
      [...Map.groupBy(pieces, ({ state }) => state)].map(([state, own]) =>
        Plot.rect(own, {
          x1: 'from',
          x2: 'to',
          y1: ({ place }: Piece) => place.trackY - 10,
          y2: ({ place }: Piece) => place.trackY + 10,
          insetRight: 1,
          className: `fg-piece fg-piece-${state}`,
        }),
      ),
      [...Map.groupBy(pieces.filter(fits), ({ state }) => state)].map(([state, own]) =>
        Plot.text(own, {
          x: ({ from, to }: Piece) => (from + to) / 2,
          y: ({ place }: Piece) => place.trackY,
          text: ({ count }: Piece) => String(count),
          fontSize: FONT,
          className: `fg-count fg-count-${state}`,
        }),
      ),
    ],
  });
}
