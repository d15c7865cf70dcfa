import * as Plot from '@observablehq/plot';
import type { MatrixChart, MatrixState } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { names } from './marks.ts';
import { layoutRows, nameColumn, type RowPlace } from './rows.ts';
import { symbolPath } from './symbols.ts';
import { tallest, textWidth, wrap } from './text.ts';

interface Cell {
  state: MatrixState;
  text: string;
  x: number;
  place: RowPlace;
}

const SIZE = 6;
const HAN = /^[\p{Script=Han}]+$/u;

/** Symbols by shape: full, half, ring, dashed ring, stroke. Shape says the state; colour only helps. */
function symbols(cells: readonly Cell[], dx: (cell: Cell) => number): Plot.Markish[] {
  return [...Map.groupBy(cells, ({ state }) => state)].map(([state, own]) =>
    Plot.vector(own, {
      x: (cell: Cell) => cell.x + dx(cell),
      y: ({ place }: Cell) => place.trackY,
      length: SIZE * 2,
      rotate: 0,
      anchor: 'start',
      shape: { draw: (path: Parameters<typeof symbolPath>[0]) => symbolPath(path, state, SIZE) },
      className: `fg-state fg-${state}`,
    }),
  );
}

/** Heads of narrow columns: Chinese is set downwards, other scripts on their side. */
function narrowHeads(data: readonly { text: string; x: number }[], top: number): Plot.Markish {
  const at = { x: 'x', y: () => top - 6, fontSize: FONT, className: 'fg-head' } as const;
  return data.every(({ text }) => HAN.test(text))
    ? Plot.text(data, {
        ...at,
        text: ({ text }) => [...text].join('\n'),
        lineAnchor: 'bottom',
        lineHeight: 1.1,
      })
    : Plot.text(data, { ...at, text: 'text', rotate: -90, textAnchor: 'start', lineAnchor: 'middle' });
}

function heads(
  chart: MatrixChart,
  lefts: readonly number[],
  column: number,
  narrow: boolean,
  top: number,
): Plot.Markish {
  const data = chart.columns.map(({ label, short }, index) => ({
    text: narrow ? short : wrap(label, column - 6, FONT).join('\n'),
    x: (lefts[index] ?? 0) + (narrow ? column / 2 : 0),
  }));
  if (narrow) return narrowHeads(data, top);
  return Plot.text(data, {
    x: 'x',
    y: () => top - 6,
    text: 'text',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineHeight: 1.2,
    fontSize: FONT,
    className: 'fg-head',
  });
}

/** Room for the heads of the columns, px. */
function headRoom({ columns }: MatrixChart, narrow: boolean, column: number): number {
  if (narrow) return Math.ceil(Math.max(...columns.map(({ short }) => textWidth(short, FONT * 1.12)))) + 14;
  return (
    tallest(
      columns.map(({ label }) => label),
      column - 6,
      FONT,
    ) + 12
  );
}

/** Body by item: a symbol and, where there is room, the word of its status. */
export function matrixChart(chart: MatrixChart, options: ChartOptions): string {
  const narrow = isNarrow(options);
  const most = narrow ? 118 : 150;
  const room =
    options.width -
    nameColumn(
      chart.rows.map(({ name }) => name),
      most,
    );
  const top = headRoom(chart, narrow, room / chart.columns.length);
  const layout = layoutRows(
    chart.rows.map(({ name }) => name),
    { narrow: false, width: options.width, top, bottom: 2, most },
  );
  const column = (options.width - layout.left) / chart.columns.length;
  const lefts = chart.columns.map((_, index) => layout.left + index * column);
  const cells: Cell[] = chart.rows.flatMap(({ cells: row }, y) =>
    row.map((cell, x) => ({ ...cell, x: lefts[x] ?? 0, place: layout.rows[y] as RowPlace })),
  );
  const rows = chart.rows.map(({ marked }, index) => ({ marked, place: layout.rows[index] as RowPlace }));
  const fits = cells.every(({ text }) => !narrow && textWidth(text, FONT) <= column - SIZE * 2 - 8);
  return draw(options, {
    height: layout.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY(rows, {
        y: ({ place }) => place.trackY - (rows.length <= 20 ? 15 : 11),
        x1: 0,
        x2: options.width,
        className: 'fg-grid',
      }),
      heads(chart, lefts, column, narrow, top),
      names(rows, 0),
      symbols(cells, () => (narrow ? column / 2 : SIZE + 1)),
      Plot.text(fits ? cells : [], {
        x: ({ x }: Cell) => x + SIZE * 2 + 6,
        y: ({ place }: Cell) => place.trackY,
        text: 'text',
        textAnchor: 'start',
        fontSize: FONT,
        className: 'fg-word',
      }),
    ],
  });
}
