import * as Plot from '@observablehq/plot';
import type { BulletChart, Mark } from '../views/figures/chart.ts';
import { type ChartOptions, draw, FONT, isNarrow } from './draw.ts';
import { wrap } from './text.ts';

type Row = BulletChart['rows'][number];
interface Placed {
  row: Row;
  lines: string[];
  /** Middle of the bar. */
  y: number;
  /** Top of the name. */
  top: number;
}

const LINE = 18;
const has = (mark: Mark): boolean => mark.value !== null;

/** The values in words, broken to the width: "■ 支出 8016.09   □ 全年预算 8016.09   ┃ 年初预算 5685.44". */
function linesOf(row: Row, words: BulletChart['words'], width: number): string[] {
  const parts = [
    `${words.spent} ${row.spent.text}`,
    `${words.adjusted} ${row.adjusted.text}`,
    `${words.initial} ${row.initial.text}`,
  ];
  const line = parts.join('   ');
  return wrap(line, width, FONT).length === 1 ? [line] : parts;
}

function place(chart: BulletChart, width: number): Placed[] {
  let top = 2;
  return chart.rows.map((row) => {
    const lines = linesOf(row, chart.words, width);
    const placed = { row, lines, top, y: top + (row.name ? LINE : 0) + 22 };
    top = placed.y + 22 + lines.length * LINE + 10;
    return placed;
  });
}

function words(rows: readonly Placed[]): Plot.Markish[] {
  const start = { frameAnchor: 'left', textAnchor: 'start', fontSize: FONT } as const;
  const values = rows.flatMap(({ lines, y }) =>
    lines.map((text, index) => ({ text, y: y + 26 + index * LINE })),
  );
  return [
    Plot.text(rows, {
      ...start,
      y: ({ top }: Placed) => top + 9,
      text: ({ row }: Placed) => row.name,
      className: 'fg-name',
    }),
    Plot.text(values, { ...start, y: 'y', text: 'text', className: 'fg-value' }),
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
    height: (last ? last.y + 22 + last.lines.length * LINE : 40) + 4,
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
      words(rows),
    ],
  });
}
