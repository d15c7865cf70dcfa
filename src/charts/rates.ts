import * as Plot from '@observablehq/plot';
import type { Mark, RatesChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { fitting, guides, label, names, steps } from './marks.ts';
import { layoutRows, type RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

type Row = RatesChart['rows'][number] & { place: RowPlace };

const TOP = 30;
const RADIUS = 6;
const HEAD = { frameAnchor: 'right', textAnchor: 'end' } as const;
const has = (mark: Mark): mark is Mark & { value: number } => mark.value !== null;

const columnWidth = (texts: readonly string[]): number =>
  Math.ceil(Math.max(...texts.map((text) => textWidth(text, FONT)))) + 10;

/** The two columns of values, flush right; their heads carry the symbol, so that no other legend is needed. */
function columns(rows: readonly Row[], right: readonly [number, number]): Plot.Markish[] {
  const column = (dx: number, pick: (row: Row) => Mark, present: boolean, className: string) =>
    Plot.text(
      rows.filter((row) => has(pick(row)) === present),
      {
        y: ({ place }: Row) => place.nameY,
        text: (row: Row) => pick(row).text,
        frameAnchor: 'right',
        textAnchor: 'end',
        dx,
        fontSize: FONT,
        className,
      },
    );
  return [
    column(right[0], ({ stated }) => stated, true, 'fg-value'),
    column(right[0], ({ stated }) => stated, false, 'fg-missing'),
    column(right[1], ({ recomputed }) => recomputed, true, 'fg-value'),
    column(right[1], ({ recomputed }) => recomputed, false, 'fg-missing'),
  ];
}

function dots(rows: readonly Row[]): Plot.Markish[] {
  const y = ({ place }: Row) => place.trackY;
  const both = rows.filter(({ stated, recomputed }) => has(stated) && has(recomputed));
  return [
    Plot.ruleY(both, {
      y,
      x1: ({ stated }) => stated.value,
      x2: ({ recomputed }) => recomputed.value,
      className: 'fg-link',
    }),
    Plot.dot(
      rows.filter(({ recomputed }) => has(recomputed)),
      {
        x: ({ recomputed }: Row) => recomputed.value,
        y,
        r: 3.8,
        className: 'fg-filled',
      },
    ),
    Plot.dot(
      rows.filter(({ stated }) => has(stated)),
      {
        x: ({ stated }: Row) => stated.value,
        y,
        r: RADIUS,
        className: 'fg-open',
      },
    ),
  ];
}

/** Execution rates: stated and recomputed on one track, the 100 % line, both values in figures beside it. */
export function ratesChart(chart: RatesChart, options: ChartOptions): string {
  const narrow = isNarrow(options);
  const widths = [
    columnWidth([chart.statedHead, ...chart.alignStated, ...chart.rows.map(({ stated }) => stated.text)]),
    columnWidth([
      chart.recomputedHead,
      ...chart.alignRecomputed,
      ...chart.rows.map(({ recomputed }) => recomputed.text),
    ]),
  ] as const;
  const values = widths[0] + widths[1];
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    {
      narrow,
      width: options.width,
      top: narrow ? 46 : TOP,
      bottom: 6,
      beside: values,
      align: chart.align,
    },
  );
  const rows: Row[] = chart.rows.map((row, index) => ({ ...row, place: layout.rows[index] as RowPlace }));
  const right = narrow ? 18 : values + 14;
  const dx = right - 1;
  const place = (value: number) => layout.left + (value / chart.max) * (options.width - layout.left - right);
  return draw(options, {
    height: layout.height,
    marginLeft: layout.left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, chart.max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      guides(fitting(steps(chart.max, narrow ? 3 : 5), place, options.width), layout),
      Plot.ruleY(rows, {
        y: ({ place }: Row) => place.trackY,
        x1: 0,
        x2: chart.max,
        className: 'fg-track',
      }),
      guides([100], layout, 'fg-reference'),
      label(chart.statedHead, 10, { ...HEAD, dx: dx - widths[1], className: 'fg-head-2' }),
      label(chart.recomputedHead, 10, { ...HEAD, dx, className: 'fg-head-1' }),
      names(rows, layout.left),
      dots(rows),
      columns(rows, [dx - widths[1], dx]),
    ],
  });
}
