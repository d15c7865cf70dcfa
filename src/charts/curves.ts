import * as Plot from '@observablehq/plot';
import type { CurvesChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { clamp, textWidth } from './text.ts';

interface Spot {
  x: number;
  y: number;
  text: string;
  month: number;
  /** Points of one unbroken stretch share a run. */
  run: string;
  known: boolean;
}

interface Small {
  name: string;
  left: number;
  right: number;
  nameY: number;
  top: number;
  base: number;
  spots: Spot[];
}

const NAME = 36;
const PLOT = 92;
const FOOT = 26;
const INSET = 20;

function smallOf(curve: CurvesChart['curves'][number], index: number, columns: number, width: number): Small {
  const cell = width / columns;
  const left = (index % columns) * cell;
  const nameTop = Math.floor(index / columns) * (NAME + PLOT + FOOT);
  const top = nameTop + NAME + 22;
  const base = nameTop + NAME + PLOT;
  const right = left + cell - (columns === 1 ? 0 : 22);
  const months = curve.points.map(({ month }) => month);
  const first = Math.min(...months);
  const span = Math.max(...months) - first || 1;
  let run = 0;
  const spots = curve.points.map(({ month, mark }) => {
    if (mark.value === null) run += 1;
    return {
      x: left + INSET + ((month - first) / span) * (right - left - 2 * INSET),
      y: mark.value === null ? base : base - (mark.value / 100) * (base - top),
      text: mark.text,
      month,
      run: `${index}-${run}`,
      known: mark.value !== null,
    };
  });
  return {
    name: clamp(curve.name, right - left, FONT, 2).join('\n'),
    left,
    right,
    nameY: nameTop + NAME / 2,
    top,
    base,
    spots,
  };
}

/** One word for a stretch of months without a value, in its middle and within its own drawing. */
function gaps({ spots, left, right, base }: Small): { x: number; base: number; text: string }[] {
  const runs = spots.map((spot, index) => ({
    ...spot,
    stretch: spots.slice(0, index).filter(({ known }) => known).length,
  }));
  const missing = runs.filter(({ known }) => !known);
  return [...Map.groupBy(missing, ({ stretch }) => stretch).values()].map((own) => {
    const text = own[0]?.text ?? '';
    const half = textWidth(text, FONT) / 2;
    const middle = ((own[0]?.x ?? 0) + (own.at(-1)?.x ?? 0)) / 2;
    return { text, base, x: Math.min(Math.max(middle, left + half), Math.max(right - half, left + half)) };
  });
}

/** Small multiples of planned payments; a blank month is a gap with its word. */
export function curvesChart(chart: CurvesChart, options: ChartOptions): string {
  const columns = isNarrow(options) ? 1 : Math.min(3, chart.curves.length);
  const smalls = chart.curves.map((curve, index) => smallOf(curve, index, columns, options.width));
  const spots = smalls.flatMap((small) => small.spots.map((spot) => ({ ...spot, base: small.base })));
  const known = spots.filter((spot) => spot.known);
  const text = { x: 'x', text: 'text', fontSize: FONT } as const;
  return draw(options, {
    height: Math.max(...smalls.map(({ base }) => base)) + FOOT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(smalls, {
        x: 'left',
        y: 'nameY',
        text: 'name',
        textAnchor: 'start',
        lineHeight: 1.2,
        fontSize: FONT,
        className: 'fg-name',
      }),
      Plot.ruleY(smalls, { y: 'base', x1: 'left', x2: 'right', className: 'fg-base' }),
      Plot.ruleY(smalls, { y: 'top', x1: 'left', x2: 'right', className: 'fg-grid' }),
      Plot.ruleX(known, { x: 'x', y1: 'y', y2: 'base', className: 'fg-grid' }),
      Plot.line(known, { x: 'x', y: 'y', z: 'run', className: 'fg-line' }),
      Plot.dot(known, { x: 'x', y: 'y', r: 3.5, className: 'fg-filled' }),
      Plot.text(known, { ...text, y: 'y', dy: -13, className: 'fg-value fg-halo' }),
      Plot.text(smalls.flatMap(gaps), { ...text, y: 'base', dy: -12, className: 'fg-missing' }),
      Plot.text(spots, { x: 'x', y: 'base', dy: 13, text: 'month', fontSize: FONT, className: 'fg-axis' }),
    ],
  });
}
