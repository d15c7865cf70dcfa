import * as Plot from '@observablehq/plot';
import type { BarRow, BarsChart } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { inUnits, names } from './marks.ts';
import { layoutRows, type RowPlace } from './rows.ts';
import { textWidth } from './text.ts';

type Bar = Extract<BarRow, { heading: false }> & { place: RowPlace };

const HALF = 7;
/** Half the height of the slot of a missing value: clear of the name above it. */
const SLOT = 8;
const end = ({ mark, outline }: Bar): number => Math.max(mark.value ?? 0, outline ?? 0);

/** The bars, the outlines of what was available, and a thin stroke for a printed zero. */
function bars(rows: readonly Bar[]): Plot.Markish[] {
  const y1 = ({ place }: Bar) => place.trackY - HALF;
  const y2 = ({ place }: Bar) => place.trackY + HALF;
  const drawn = rows.filter(({ mark }) => mark.value !== null);
  return [
    Plot.rect(
      rows.filter(({ outline }) => outline !== null),
      { x1: 0, x2: 'outline', y1, y2, className: 'fg-outline' },
    ),
    Plot.rect(
      drawn.filter(({ mark }) => mark.value !== 0),
      { x1: 0, x2: ({ mark }: Bar) => mark.value, y1, y2, className: 'fg-bar' },
    ),
    Plot.ruleX(
      drawn.filter(({ mark }) => mark.value === 0),
      { x: 0, y1, y2, className: 'fg-zero' },
    ),
  ];
}

/** Values behind the bars; for a missing one a slot with its word. */
function values(rows: readonly Bar[], gap: number, unit: (px: number) => number): Plot.Markish[] {
  const text = (present: boolean, className: string) =>
    Plot.text(
      rows.filter(({ mark }) => (mark.value !== null) === present),
      {
        x: (row: Bar) => end(row),
        y: ({ place }: Bar) => place.trackY,
        text: ({ mark }: Bar) => mark.text,
        dx: present ? gap : gap + 6,
        textAnchor: 'start',
        fontSize: FONT,
        className,
      },
    );
  return [
    Plot.rect(
      rows.filter(({ mark }) => mark.value === null),
      {
        x1: (row: Bar) => end(row) + unit(gap),
        x2: (row: Bar) => end(row) + unit(gap + 12 + textWidth(row.mark.text, FONT)),
        y1: ({ place }: Bar) => place.trackY - SLOT,
        y2: ({ place }: Bar) => place.trackY + SLOT,
        rx: 3,
        className: 'fg-slot',
      },
    ),
    text(true, 'fg-value'),
    text(false, 'fg-missing'),
  ];
}

/** Bars from zero with their values behind them. A missing value draws no bar, only its word. */
export function barsChart(chart: BarsChart, options: ChartOptions): string {
  const widest = Math.max(...chart.rows.map(({ name }) => textWidth(name, FONT)));
  const narrow = isNarrow(options) && widest > 100;
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow, width: options.width, top: 2, bottom: 2, most: 220 },
  );
  const placed = chart.rows.map((row, index) => ({ ...row, place: layout.rows[index] as RowPlace }));
  const rows = placed.filter((row): row is Bar => !row.heading);
  const headings = placed.filter(({ heading }) => heading).map((row) => ({ ...row, marked: true }));
  const right = Math.ceil(Math.max(...rows.map(({ mark }) => textWidth(mark.text, FONT)))) + 24;
  const unit = (px: number) => inUnits(px, chart.max, options.width - layout.left - right);
  return draw(options, {
    height: layout.height,
    marginLeft: layout.left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, chart.max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [names([...rows, ...headings], layout.left), bars(rows), values(rows, 6, unit)],
  });
}
