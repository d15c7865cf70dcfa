import * as Plot from '@observablehq/plot';
import type { ScoresChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { names } from './marks.ts';
import { layoutRows, type RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

type Row = ScoresChart['rows'][number] & { place: RowPlace };

/** Self-awarded scores on a line that shows where the grades begin. */
export function scoresChart(chart: ScoresChart, options: ChartOptions): string {
  const narrow = isNarrow(options);
  const words = (row: ScoresChart['rows'][number]) => [row.mark.text, row.grade].filter(Boolean).join(' ');
  const values =
    Math.ceil(
      Math.max(...[...chart.rows.map(words), ...chart.alignValues].map((text) => textWidth(text, FONT))),
    ) + 8;
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow, width: options.width, top: narrow ? 44 : 44, bottom: 4, beside: values, align: chart.align },
  );
  const rows: Row[] = chart.rows.map((row, index) => ({ ...row, place: layout.rows[index] as RowPlace }));
  const right = narrow ? 14 : values + 12;
  const y = ({ place }: Row) => place.trackY;
  const from = Math.min(...chart.bands.map((band) => band.from));
  const to = Math.max(...chart.bands.map((band) => band.to));
  const limits = chart.bands.map((band) => band.from).filter((limit) => limit > from);
  const lines = layout.narrow
    ? rows.map(({ place }) => [place.trackY - 9, place.trackY + 9])
    : [[40, layout.height - 4]];
  return draw(options, {
    height: layout.height,
    marginLeft: layout.left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [from, to], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(chart.bands, {
        x: ({ from: a, to: b }) => (a + b) / 2,
        y: () => 10,
        text: 'label',
        fontSize: FONT,
        className: 'fg-head',
      }),
      Plot.text([from, ...limits, to], {
        x: (limit: number) => limit,
        y: () => 29,
        text: String,
        fontSize: FONT,
        className: 'fg-axis',
      }),
      Plot.ruleX(
        limits.flatMap((limit) => lines.map(([top, bottom]) => ({ limit, top, bottom }))),
        { x: 'limit', y1: 'top', y2: 'bottom', className: 'fg-limit' },
      ),
      Plot.ruleY(rows, { y, x1: from, x2: to, className: 'fg-track' }),
      names(rows, layout.left),
      Plot.dot(
        rows.filter(({ mark }) => mark.value !== null),
        { x: ({ mark }: Row) => mark.value, y, r: 5.5, className: 'fg-open' },
      ),
      Plot.text(rows, {
        y: ({ place }: Row) => place.nameY,
        text: words,
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: right - 1,
        fontSize: FONT,
        className: 'fg-value',
      }),
    ],
  });
}
