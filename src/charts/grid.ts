import * as Plot from '@observablehq/plot';
import type { GridChart, Mark } from '../views/figures/chart.ts';
import { barsChart } from './bars.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { names } from './marks.ts';
import { layoutRows, nameColumn, type RowPlace } from './rows.ts';
import { tallest, textWidth, wrap } from './text.ts';

interface Cell {
  mark: Mark;
  place: RowPlace;
  /** Left edge of the column, px. */
  left: number;
}

const GAP = 5;
const HALF = 7;

/** On a phone the columns become rows beneath the name of the body. */
function stacked(chart: GridChart, options: ChartOptions): string {
  const rows = chart.rows.flatMap(({ name, marks, marked }) => [
    ...(chart.rows.length > 1 ? [{ heading: true as const, name }] : []),
    ...marks.map((mark, index) => ({
      heading: false as const,
      name: chart.columns[index] ?? '',
      mark,
      outline: null,
      marked,
    })),
  ]);
  return barsChart({ kind: 'bars', rows, max: chart.max }, options);
}

function cells(all: readonly Cell[], scale: (value: number) => number): Plot.Markish[] {
  const y1 = ({ place }: Cell) => place.trackY - HALF;
  const y2 = ({ place }: Cell) => place.trackY + HALF;
  const length = ({ mark }: Cell) => scale(mark.value ?? 0);
  const drawn = all.filter(({ mark }) => mark.value !== null);
  const missing = all.filter(({ mark }) => mark.value === null);
  const text = {
    y: ({ place }: Cell) => place.trackY,
    text: ({ mark }: Cell) => mark.text,
    textAnchor: 'start',
    fontSize: FONT,
  } as const;
  return [
    Plot.rect(
      drawn.filter(({ mark }) => mark.value !== 0),
      {
        x1: ({ left }: Cell) => left,
        x2: (cell: Cell) => cell.left + length(cell),
        y1,
        y2,
        className: 'fg-bar',
      },
    ),
    Plot.ruleX(
      drawn.filter(({ mark }) => mark.value === 0),
      { x: 'left', y1, y2, className: 'fg-zero' },
    ),
    Plot.text(drawn, { ...text, x: (cell: Cell) => cell.left + length(cell) + GAP, className: 'fg-value' }),
    Plot.rect(missing, {
      x1: 'left',
      x2: ({ left, mark }: Cell) => left + textWidth(mark.text, FONT) + 12,
      y1: ({ place }: Cell) => place.trackY - 10,
      y2: ({ place }: Cell) => place.trackY + 10,
      rx: 3,
      className: 'fg-slot',
    }),
    Plot.text(missing, { ...text, x: ({ left }: Cell) => left + 6, className: 'fg-missing' }),
  ];
}

/** Bodies by measure: one column of bars a measure, all on one scale, so that parts can be held against the total. */
export function gridChart(chart: GridChart, options: ChartOptions): string {
  if (isNarrow(options)) return stacked(chart, options);
  const most = 130;
  const room =
    options.width -
    nameColumn(
      chart.rows.map(({ name }) => name),
      most,
    );
  const top = tallest(chart.columns, room / chart.columns.length - 8, FONT) + 12;
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow: false, width: options.width, top, bottom: 2, most },
  );
  const column = (options.width - layout.left) / chart.columns.length;
  const widest = Math.max(
    ...chart.rows.flatMap(({ marks }) => marks.map(({ text }) => textWidth(text, FONT))),
  );
  const scale = (value: number) => (value / chart.max) * Math.max(10, column - widest - GAP - 12);
  const left = (index: number) => layout.left + index * column;
  const all = chart.rows.flatMap(({ marks }, row) =>
    marks.map((mark, index) => ({ mark, left: left(index), place: layout.rows[row] as RowPlace })),
  );
  const heads = chart.columns.map((text, index) => ({
    text: wrap(text, column - 8, FONT).join('\n'),
    left: left(index),
  }));
  return draw(options, {
    height: layout.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(heads, {
        x: 'left',
        y: () => top - 6,
        text: 'text',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineHeight: 1.2,
        fontSize: FONT,
        className: 'fg-head',
      }),
      Plot.ruleX(heads, { x: 'left', y1: top, y2: layout.height - 2, className: 'fg-grid' }),
      names(
        chart.rows.map(({ marked }, index) => ({ marked, place: layout.rows[index] as RowPlace })),
        0,
      ),
      cells(all, scale),
    ],
  });
}
