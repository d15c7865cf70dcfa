import * as Plot from '@observablehq/plot';
import { bin, max as largest } from 'd3';
import type { HistogramChart, Mark } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { fitting, steps } from './marks.ts';
import { clamp, textWidth } from './text.ts';

const HEIGHT = 210;
const TOP = 46;
const BASE = 30;
/** The reader's own body is set bold, which is wider. */
const BOLD = 1.25;

interface Bin {
  from: number;
  to: number;
  count: number;
}

function binsOf({ values, max }: HistogramChart, narrow: boolean): Bin[] {
  const thresholds = steps(max, narrow ? 24 : 48);
  return bin<number, number>()
    .domain([0, max])
    .thresholds(thresholds)([...values])
    .map((own) => ({
      from: own.x0 ?? 0,
      to: own.x1 ?? 0,
      count: own.length,
    }));
}

/** Name and value of the reader's body; a name that is too long ends with an ellipsis, the value stays whole. */
function ownMark({ name, value, text }: NonNullable<HistogramChart['marked']>, width: number): Mark {
  const room = width / BOLD - textWidth(` ${text}`, FONT) - 4;
  return { value, text: `${clamp(name, room, FONT, 1).join('')} ${text}` };
}

/** A label over a place on the axis, pushed inwards where it would leave the drawing. */
function flag(
  mark: Mark,
  y: number,
  bottom: number,
  place: (value: number) => number,
  width: number,
  className: string,
): Plot.Markish[] {
  const half = (textWidth(mark.text, FONT) * BOLD) / 2;
  const at = place(mark.value ?? 0);
  const x = Math.min(Math.max(at, half + 1), width - half - 1);
  return [
    Plot.ruleX([at], { y1: y + 9, y2: bottom, className: `${className}-line` }),
    Plot.text([mark.text], { x: () => x, y: () => y, fontSize: FONT, className }),
  ];
}

/** How many bodies have which value: bars that count, the median, and the reader's own body. */
export function histogramChart(chart: HistogramChart, options: ChartOptions): string {
  const narrow = isNarrow(options);
  const left = 24;
  const right = options.width - 24;
  const place = (value: number) => left + (value / chart.max) * (right - left);
  const bins = binsOf(chart, narrow).filter(({ count }) => count > 0);
  const bottom = HEIGHT - BASE;
  const most = largest(bins, ({ count }) => count) ?? 1;
  const up = (count: number) => bottom - (count / most) * (bottom - TOP - 22);
  const peak = bins.filter(({ count }) => count === most).slice(0, 1);
  const own = chart.marked && ownMark(chart.marked, options.width);
  return draw(options, {
    height: HEIGHT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(bins, {
        x1: ({ from }: Bin) => place(from),
        x2: ({ to }: Bin) => place(to),
        y1: ({ count }: Bin) => up(count),
        y2: () => bottom,
        insetRight: 1,
        className: 'fg-bar-soft',
      }),
      Plot.ruleY([bottom], { x1: left, x2: right, className: 'fg-base' }),
      Plot.text(fitting(steps(chart.max, narrow ? 4 : 8), place, options.width), {
        x: (value: number) => place(value),
        y: () => bottom + 14,
        text: String,
        fontSize: FONT,
        className: 'fg-axis',
      }),
      chart.reference === null
        ? null
        : Plot.ruleX([place(chart.reference)], { y1: TOP, y2: bottom, className: 'fg-reference' }),
      flag(chart.median, 10, bottom, place, options.width, 'fg-median'),
      own ? flag(own, 30, bottom, place, options.width, 'fg-own') : null,
      Plot.text(peak, {
        x: ({ from, to }: Bin) => place((from + to) / 2),
        y: ({ count }: Bin) => up(count) - 9,
        text: ({ count }: Bin) => String(count),
        fontSize: FONT,
        className: 'fg-value fg-halo',
      }),
    ],
  });
}
