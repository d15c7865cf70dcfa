import * as Plot from '@observablehq/plot';
import type { SlotsChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { names } from './marks.ts';
import { layoutRows, type RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

interface Row {
  place: RowPlace;
  text: string;
}

/** An empty, dashed slot a body with the word that says why there is no value. */
export function slotsChart(chart: SlotsChart, options: ChartOptions): string {
  const slot = Math.max(...chart.rows.map(({ text }) => textWidth(text, FONT))) + 24;
  const most = isNarrow(options) ? options.width - slot - 14 : 260;
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow: false, width: options.width, top: 2, bottom: 2, most },
  );
  const rows: Row[] = chart.rows.map(({ text }, index) => ({ text, place: layout.rows[index] as RowPlace }));
  const right = options.width - layout.left - slot;
  const y = ({ place }: Row) => place.trackY;
  return draw(options, {
    height: layout.height,
    marginLeft: layout.left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, 1], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      names(rows, layout.left),
      Plot.rect(rows, {
        x1: 0,
        x2: 1,
        y1: (row: Row) => y(row) - 10,
        y2: (row: Row) => y(row) + 10,
        rx: 3,
        className: 'fg-slot',
      }),
      Plot.text(rows, {
        x: () => 0.5,
        y,
        text: ({ text }: Row) => text,
        fontSize: FONT,
        className: 'fg-missing',
      }),
    ],
  });
}
