import fc from 'fast-check';
import { describe, test } from 'vitest';
import { panelSvg } from '../../src/charts/panel.ts';
import type { ChartSpec, Mark } from '../../src/views/figures/chart.ts';

/** Words that a status can have, names that a body or a project can have, values as they are printed. */
const word = fc.constantFrom(
  '未公开',
  '不适用',
  '空白',
  '无法识读',
  'not disclosed',
  'not applicable',
  'unreadable',
  'not computable',
);
const name = fc.oneof(
  fc.constantFrom(
    '甲区',
    '积石山保安族东乡族撒拉族自治县公安局',
    '提前下达2021年中央政法转移支付资金(装备费)项目',
    'Dachang Hui Autonomous County',
    'X',
  ),
  fc.stringMatching(/^[一-龥]{1,40}$/),
  fc.stringMatching(/^[A-Za-z0-9]{1,60}$/),
  fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,5}$/),
);
const value = fc.oneof(
  fc.constantFrom(0, 100, 0.01, 1e-9, 987654321.98),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100),
);
const known = value.map((number): Mark => ({ value: number, text: String(number) }));
const mark: fc.Arbitrary<Mark> = fc.oneof(
  known,
  word.map((text): Mark => ({ value: null, text })),
);
const some = <T>(one: fc.Arbitrary<T>, most = 30) => fc.array(one, { minLength: 1, maxLength: most });
const most = (marks: readonly (Mark | null)[], least = 0) =>
  Math.max(least, ...marks.map((one) => one?.value ?? 0)) * 1.06 || 1;

const rates = some(fc.record({ name, stated: mark, recomputed: mark, marked: fc.boolean() })).map(
  (rows): ChartSpec => ({
    kind: 'rates',
    align: [],
    alignStated: [],
    alignRecomputed: [],
    statedHead: '○ Stated',
    recomputedHead: '● 重算值',
    max: most(
      rows.flatMap(({ stated, recomputed }) => [stated, recomputed]),
      100,
    ),
    rows,
  }),
);
const bars = some(fc.record({ name, mark, outline: fc.constant(null), marked: fc.boolean() })).map(
  (rows): ChartSpec => ({
    kind: 'bars',
    max: most(rows.map((row) => row.mark)),
    rows: rows.map((row) => ({ ...row, heading: false as const })),
  }),
);
const grid = some(
  fc.record({ name, marks: fc.array(mark, { minLength: 5, maxLength: 5 }), marked: fc.boolean() }),
  20,
).map(
  (rows): ChartSpec => ({
    kind: 'grid',
    columns: ['Total', 'Overseas travel', '公车购置', 'Vehicle running', '公务接待'],
    max: most(rows.flatMap(({ marks }) => marks)),
    rows,
  }),
);
const slots = some(fc.record({ name, text: word })).map(
  (rows): ChartSpec => ({ kind: 'slots', align: [], rows }),
);
const histogram = fc.record({ values: some(value, 200), own: name }).map(
  ({ values, own }): ChartSpec => ({
    kind: 'histogram',
    values,
    max: Math.max(100, ...values) * 1.06,
    unit: '',
    reference: 100,
    median: { value: values[0] ?? 0, text: `中位数 ${values[0]}` },
    marked: { name: own, value: values.at(-1) ?? 0, text: String(values.at(-1)) },
  }),
);
const matrix = some(fc.record({ name, text: word }), 60).map(
  (rows): ChartSpec => ({
    kind: 'matrix',
    columns: [
      { label: 'Three-public parts', short: '3-public parts' },
      { label: '预算数', short: '预算' },
    ],
    rows: rows.map((row) => ({
      name: row.name,
      marked: false,
      cells: [
        { state: 'undisclosed', text: row.text },
        { state: 'stated', text: '有数值' },
      ],
    })),
  }),
);
const bullet = some(fc.record({ name, spent: mark, adjusted: mark, initial: mark }), 4).map(
  (rows): ChartSpec => ({
    kind: 'bullet',
    words: { spent: '■ Spending', initial: '┃ 年初预算' },
    max: most(rows.flatMap(({ spent, adjusted, initial }) => [spent, adjusted, initial])),
    rows: rows.map((row) => ({
      ...row,
      called: '□ Budget (which one is not said)',
      name: row.name.slice(0, 12),
    })),
  }),
);
const percent: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((number): Mark => ({ value: number, text: String(number) })),
  word.map((text): Mark => ({ value: null, text })),
);
const curves = some(fc.record({ name, marks: fc.array(percent, { minLength: 1, maxLength: 6 }) }), 12).map(
  (all): ChartSpec => ({
    kind: 'curves',
    curves: all.map((curve) => ({
      name: curve.name,
      points: curve.marks.map((one, index) => ({ month: (index + 1) * 2, mark: one })),
    })),
  }),
);
const series = some(fc.record({ stated: mark, recomputed: fc.oneof(known, fc.constant(null)) }), 12).map(
  (points): ChartSpec => ({
    kind: 'series',
    statedHead: '○ 报告值',
    recomputedHead: '● Recomputed',
    reference: 100,
    max: most(
      points.flatMap(({ stated, recomputed }) => [stated, recomputed]),
      100,
    ),
    points: points.map((point, index) => ({ year: String(2014 + index), ...point })),
  }),
);

describe.each([
  ['rates', rates],
  ['bars', bars],
  ['grid', grid],
  ['slots', slots],
  ['histogram', histogram],
  ['matrix', matrix],
  ['bullet', bullet],
  ['curves', curves],
  ['series', series],
] as const)('%s', (_kind, arbitrary) => {
  test.each(['wide', 'narrow'] as const)(
    '%s: whatever the reports print, the build does not stop',
    (variant) => {
      fc.assert(
        fc.property(arbitrary, (chart) => {
          const svg = panelSvg({ id: 'any', title: 'any', description: '', chart }, variant, 'any');
          return !/NaN|Infinity|undefined/.test(svg);
        }),
        { numRuns: 60, seed: 20261 },
      );
    },
  );
});
