import * as Plot from '@observablehq/plot';
import type { SeriesChart } from '../views/figures/chart.ts';
import { barsChart } from './bars.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { ratesChart } from './rates.ts';
import { wrap } from './text.ts';

interface Spot {
  x: number;
  value: number | null;
  text: string;
  run: number;
}

const HEIGHT = 190;
const TOP = 30;
const BASE = 158;
/** A line says that something runs through; two points do not. */
const LEAST = 3;

/** Runs of years without a gap; a single year between gaps has no line. */
function spotsOf(
  points: SeriesChart['points'],
  pick: 'stated' | 'recomputed',
  at: (index: number) => number,
): Spot[] {
  let run = 0;
  return points.map((point, index) => {
    const mark = point[pick];
    if (mark?.value === null || mark === null) run += 1;
    return { x: at(index), value: mark?.value ?? null, text: mark?.text ?? '', run };
  });
}

/** On a phone a year is a row: words of missing years would lie on each other side by side. */
function yearsAsRows(chart: SeriesChart, options: ChartOptions): string {
  const { points, max, statedHead, recomputedHead } = chart;
  if (points.every(({ recomputed }) => recomputed === null)) {
    const rows = points.map(({ year, stated }) => ({
      heading: false as const,
      name: year,
      mark: stated,
      outline: null,
      marked: false,
    }));
    return barsChart({ kind: 'bars', rows, max }, options);
  }
  const rows = points.map(({ year, stated, recomputed }) => ({
    name: year,
    stated,
    recomputed: recomputed ?? { value: null, text: '—' },
    marked: false,
  }));
  return ratesChart(
    { kind: 'rates', align: [], alignStated: [], alignRecomputed: [], statedHead, recomputedHead, max, rows },
    options,
  );
}

/** One body over the years: gaps stay open, and say why. */
export function seriesChart(chart: SeriesChart, options: ChartOptions): string {
  if (isNarrow(options)) return yearsAsRows(chart, options);
  const inset = 54;
  const span = Math.max(1, chart.points.length - 1);
  const step = (options.width - 2 * inset) / span;
  const at = (index: number) => inset + index * step;
  const y = (value: number) => BASE - (value / chart.max) * (BASE - TOP);
  const stated = spotsOf(chart.points, 'stated', at);
  const known = stated.filter((spot) => spot.value !== null);
  const recomputed = spotsOf(chart.points, 'recomputed', at).filter((spot) => spot.value !== null);
  const placed = { x: 'x', y: ({ value }: Spot) => y(value ?? 0) } as const;
  const years = chart.points.map(({ year }, index) => ({ year, x: at(index) }));
  return draw(options, {
    height: HEIGHT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY([BASE], { x1: 4, x2: options.width - 4, className: 'fg-base' }),
      chart.reference === null
        ? null
        : Plot.ruleY([y(chart.reference)], { x1: 4, x2: options.width - 4, className: 'fg-reference' }),
      known.length < LEAST ? null : Plot.line(known, { ...placed, z: 'run', className: 'fg-line' }),
      Plot.dot(recomputed, { ...placed, r: 3.2, className: 'fg-filled' }),
      Plot.dot(known, { ...placed, r: 6, className: 'fg-open fg-open-solid' }),
      Plot.dot(recomputed, { ...placed, r: 3.2, className: 'fg-filled' }),
      Plot.text(known, { ...placed, dy: -17, text: 'text', fontSize: FONT, className: 'fg-value fg-halo' }),
      Plot.text(
        stated.filter((spot) => spot.value === null && spot.text !== ''),
        {
          x: 'x',
          y: () => BASE - 8,
          text: ({ text }: Spot) => wrap(text, step - 6, FONT).join('\n'),
          lineAnchor: 'bottom',
          lineHeight: 1.2,
          fontSize: FONT,
          className: 'fg-missing',
        },
      ),
      Plot.text(years, { x: 'x', y: () => BASE + 16, text: 'year', fontSize: FONT, className: 'fg-axis' }),
    ],
  });
}
