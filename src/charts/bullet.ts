import * as Plot from '@observablehq/plot';
import type { BulletChart, Mark } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { textWidth, wrap } from './text.ts';

type Row = BulletChart['rows'][number];
/** One value in words, in the colour of its mark. */
interface Word {
  text: string;
  className: string;
  x: number;
  line: number;
}
interface Placed {
  row: Row;
  words: readonly Word[];
  lines: number;
  /** Middle of the bar. */
  y: number;
  /** Top of the name. */
  top: number;
}

const LINE = 18;
const BETWEEN = 18;
const has = (mark: Mark): boolean => mark.value !== null;

/** The values in words beneath the bar, beside each other where they fit: "■ 支出 8016.09   □ 全年预算 8016.09". */
function wordsOf(row: Row, words: BulletChart['words'], width: number): Word[] {
  const word = (name: string, mark: Mark, className: string) => ({
    text: `${name} ${mark.text}`,
    className: has(mark) ? className : 'fg-missing',
  });
  const parts = [
    word(words.spent, row.spent, 'fg-head-1'),
    word(row.called, row.adjusted, 'fg-value'),
    word(words.initial, row.initial, 'fg-head-2'),
  ];
  const ends = parts.map((_, at) =>
    parts.slice(0, at + 1).reduce((sum, { text }) => sum + textWidth(text, FONT) + BETWEEN, 0),
  );
  const fits = (ends.at(-1) ?? 0) - BETWEEN <= width;
  if (fits) return parts.map((part, at) => ({ ...part, x: ends[at - 1] ?? 0, line: 0 }));
  return parts
    .flatMap((part) => wrap(part.text, width, FONT).map((text) => ({ ...part, text })))
    .map((part, line) => ({ ...part, x: 0, line }));
}

function place(chart: BulletChart, width: number): Placed[] {
  let top = 2;
  return chart.rows.map((row) => {
    const words = wordsOf(row, chart.words, width);
    const lines = 1 + Math.max(...words.map(({ line }) => line));
    const placed = { row, words, lines, top, y: top + (row.name ? LINE : 0) + 22 };
    top = placed.y + 22 + lines * LINE + 10;
    return placed;
  });
}

function written(rows: readonly Placed[]): Plot.Markish[] {
  const start = { frameAnchor: 'left', textAnchor: 'start', fontSize: FONT } as const;
  const values = rows.flatMap(({ words, y }) =>
    words.map((word) => ({ ...word, y: y + 26 + word.line * LINE })),
  );
  return [
    Plot.text(rows, {
      ...start,
      y: ({ top }: Placed) => top + 9,
      text: ({ row }: Placed) => row.name,
      className: 'fg-name',
    }),
    ...values.map(({ text, x, y, className }) =>
      Plot.text([text], { ...start, y: () => y, dx: x, className }),
    ),
  ];
}

/** Budget, adjusted budget and spending of one body: an outline, a bar and a stroke on one scale from zero. */
export function bulletChart(chart: BulletChart, options: ChartOptions): string {
  const rows = place(chart, options.width);
  const last = rows.at(-1);
  const bar = (half: number) => ({
    y1: ({ y }: Placed) => y - half,
    y2: ({ y }: Placed) => y + half,
  });
  return draw(options, {
    height: (last ? last.y + 22 + last.lines * LINE : 40) + 4,
    marginLeft: 1,
    marginRight: isNarrow(options) ? 2 : 20,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, chart.max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(
        rows.filter(({ row }) => has(row.adjusted)),
        {
          x1: 0,
          x2: ({ row }: Placed) => row.adjusted.value,
          ...bar(15),
          className: 'fg-outline fg-outline-strong',
        },
      ),
      Plot.rect(
        rows.filter(({ row }) => has(row.spent)),
        {
          x1: 0,
          x2: ({ row }: Placed) => row.spent.value,
          ...bar(8),
          className: 'fg-bar',
        },
      ),
      Plot.ruleX(
        rows.filter(({ row }) => has(row.initial)),
        {
          x: ({ row }: Placed) => row.initial.value,
          ...bar(19),
          className: 'fg-tick',
        },
      ),
      written(rows),
    ],
  });
}
