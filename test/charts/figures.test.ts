import { describe, expect, test } from 'vitest';
import type { Dataset, ObservationRow, ReportRow } from '../../src/model/tables.ts';
import { amongFigure } from '../../src/views/figures/body/among.ts';
import { basesFigure } from '../../src/views/figures/body/bases.ts';
import { bulletFigure } from '../../src/views/figures/body/bullet.ts';
import { makeupFigure } from '../../src/views/figures/body/makeup.ts';
import { subjectOf } from '../../src/views/figures/body/subject.ts';
import { coverageFigure } from '../../src/views/figures/coverage.ts';
import { executionFigure } from '../../src/views/figures/execution.ts';
import { scoresFigure } from '../../src/views/figures/scores.ts';
import { threePublicFigure } from '../../src/views/figures/three-public.ts';
import { observation, report, tables } from './rows.ts';

const rate = (id: string, value: string, more: Partial<ObservationRow> = {}) =>
  observation(id, 'execution_rate', value, { denominator: 'adjusted', ...more });

describe('execution rates', () => {
  const data = tables(
    [report('jia-2021'), report('yi-2021'), report('bing-2021'), report('ding-2021', { phase: 'plan' })],
    [
      rate('jia-2021', '80.62', { denominator: 'applied' }),
      rate('yi-2021', '100'),
      observation('yi-2021', 'execution_rate_recomputed', '105.27', {
        denominator: 'adjusted',
        value_status: 'derived',
      }),
      rate('bing-2021', '', { value_status: 'not_disclosed' }),
      rate('ding-2021', '', { value_status: 'not_applicable', phase: 'plan' }),
    ],
  );
  const figure = executionFigure(data, 'zh');
  const charts = figure.panels.map(({ chart }) => chart);

  test('rates with different denominators stand in different panels, each named by its key', () => {
    expect(charts.map(({ kind }) => kind)).toEqual(['rates', 'rates', 'slots']);
    expect(figure.panels[0]?.title).toContain('占全年预算（调整后）的百分比');
    expect(figure.panels[1]?.title).toContain('占申请预算的百分比');
  });

  test('stated and recomputed stand side by side, above 100 % within the axis', () => {
    const [first] = charts;
    if (first?.kind !== 'rates') throw new Error('no rates');
    expect(first.rows[0]).toMatchObject({ stated: { value: 100 }, recomputed: { value: 105.27 } });
    expect(first.max).toBeGreaterThan(105.27);
  });

  test('bodies without a rate are slots, are named with the reason, and have a row in the table', () => {
    const slots = charts[2];
    if (slots?.kind !== 'slots') throw new Error('no slots');
    expect(slots.rows).toEqual([
      { name: 'bing', text: '未公开' },
      { name: 'ding', text: '不适用' },
    ]);
    expect(figure.note).toBe('未公开：bing；不适用：ding。');
    expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toContainEqual([
      'bing',
      '2021',
      '部门整体',
      '—',
      '未公开',
      '无法计算',
    ]);
  });

  test('a cell leads to the line that proves it', () => {
    const cell = figure.table.rows[0]?.[4];
    expect(cell).toMatchObject({ text: '100', target: { report: 'yi-2021', line: '4' } });
  });
});

// [bodies with the same key, whether they are put in order]
test.each([
  [9, false],
  [10, true],
])('%i comparable bodies: in order of their values: %s', (count, ordered) => {
  const ids = Array.from({ length: count }, (_, index) => `b${String(index).padStart(2, '0')}-2021`);
  const data = tables(
    ids.map((id) => report(id)),
    ids.map((id, index) => rate(id, String(60 + ((index * 7) % 40)))),
  );
  const [panel] = executionFigure(data, 'zh').panels;
  if (panel?.chart.kind !== 'rates') throw new Error('no rates');
  const values = panel.chart.rows.map(({ stated }) => stated.value ?? 0);
  expect(values.join() === values.toSorted((a, b) => b - a).join()).toBe(ordered);
  expect(panel.title.includes('按数值排列')).toBe(ordered);
});

// [bodies, median]
test.each([
  [9, '不足 10 家，不求'],
  [10, '55'],
])('among %i bodies the median is %s', (count, expected) => {
  const ids = Array.from({ length: count }, (_, index) => `b${index}-2021`);
  const data = tables(
    ids.map((id) => report(id)),
    ids.map((id, index) => observation(id, 'score', String((index + 1) * 10))),
  );
  const figure = amongFigure(subjectOf(data, 'zh', data.reports[0] as ReportRow));
  expect(figure?.table.rows[0]?.at(-1)?.text).toBe(expected);
});

test('three-public: a blank is a word, a printed zero a zero, a body without any a slot', () => {
  const data = tables(
    [report('jia-2021'), report('yi-2021')],
    [
      observation('jia-2021', 'three_public', '29.51'),
      observation('jia-2021', 'three_public_overseas', '0'),
      observation('jia-2021', 'three_public_reception', '', { value_status: 'blank_in_source' }),
      observation('yi-2021', 'three_public', '', { value_status: 'not_disclosed' }),
    ],
  );
  const figure = threePublicFigure(data, 'zh');
  const grid = figure.panels[0]?.chart;
  if (grid?.kind !== 'grid') throw new Error('no grid');
  expect(grid.rows[0]?.marks.map(({ value, text }) => [value, text])).toEqual([
    [29.51, '29.51'],
    [0, '0'],
    [null, '未印出'],
    [null, '未印出'],
    [null, '空白'],
  ]);
  expect(figure.panels[1]?.chart).toMatchObject({ kind: 'slots', rows: [{ name: 'yi', text: '未公开' }] });
});

test('scores: a derived grade says that it is derived', () => {
  const data = tables(
    [report('jia-2021')],
    [
      observation('jia-2021', 'score', '96'),
      observation('jia-2021', 'grade', '', { value_status: 'not_disclosed' }),
      observation('jia-2021', 'grade_derived', '', { value_status: 'derived', value_text: '优' }),
    ],
  );
  const [panel] = scoresFigure(data, 'zh').panels;
  expect(panel?.chart).toMatchObject({ kind: 'scores', rows: [{ grade: '优（推算值）' }] });
});

test('scores: each project has its own grade, and the parts of the whole are not those of a project', () => {
  const of = (measure: string, subject: string, value: string, more: Partial<ObservationRow> = {}) =>
    observation('jia-2021', measure, value, { scope: 'project', subject, ...more });
  const data = tables(
    [report('jia-2021')],
    [
      of('score', '天网', '98'),
      of('grade', '天网', '', { value_text: '优' }),
      of('score', '禁毒', '88'),
      of('grade', '禁毒', '', { value_text: '良' }),
      of('score', '办案', '94'),
      of('grade_derived', '办案', '', { value_status: 'derived', value_text: '优' }),
    ],
  );
  const { panels, table } = scoresFigure(data, 'zh');
  const grades = panels.flatMap(({ chart }) =>
    chart.kind === 'scores' ? chart.rows.map((row) => row.grade) : [],
  );
  expect(grades).toEqual(['优', '良', '优（推算值）']);
  expect(table.rows.map((row) => row[4]?.text)).toEqual(['优', '良', '优（推算值）']);
});

test('coverage: what is stated, derivable, withheld from the reader or impossible', () => {
  const data: Dataset = tables(
    [report('jia-2021'), report('yi-2021', { phase: 'plan' })],
    [
      rate('jia-2021', '80'),
      observation('jia-2021', 'score', '', { value_status: 'withheld' }),
      observation('jia-2021', 'grade_derived', '', { value_status: 'derived', value_text: '良' }),
      observation('yi-2021', 'score', '', { value_status: 'not_applicable', phase: 'plan' }),
    ],
  );
  const chart = coverageFigure(data, 'zh').panels[0]?.chart;
  if (chart?.kind !== 'matrix') throw new Error('no matrix');
  const states = chart.rows.map(({ cells }) => cells.map(({ state }) => state));
  expect(states[0]?.[2]).toBe('stated');
  expect(states[0]?.slice(5)).toEqual(['blank', 'derived']);
  expect(states[1]?.[1]).toBe('inapplicable');
  expect(states[1]?.[5]).toBe('inapplicable');
});

describe('one body', () => {
  const data = tables(
    [report('jia-2022')],
    [
      observation('jia-2022', 'budget_initial', '5685.44'),
      observation('jia-2022', 'budget_adjusted', '8016.09'),
      observation('jia-2022', 'expenditure', '8016.09'),
      rate('jia-2022', '100'),
      observation('jia-2022', 'execution_rate_recomputed', '140.99', {
        denominator: 'initial',
        value_status: 'derived',
      }),
      observation('jia-2022', 'expenditure_basic', '7067.17'),
      observation('jia-2022', 'revenue_other', '', { value_status: 'blank_in_source' }),
      observation('jia-2022', 'revenue_general', '7897.75'),
    ],
  );
  const subject = subjectOf(data, 'zh', data.reports[0] as ReportRow);

  test('the same spending against two budgets', () => {
    expect(basesFigure(subject)?.title).toBe(
      'jia 2022 年度：同一笔支出，占全年预算 100%，占年初预算 140.99%',
    );
  });

  test('spending within its budget', () => {
    const chart = bulletFigure(subject)?.panels[0]?.chart;
    expect(chart).toMatchObject({
      kind: 'bullet',
      rows: [{ initial: { value: 5685.44 }, spent: { value: 8016.09 } }],
    });
  });

  test('shares only of a printed total, a blank stays a blank', () => {
    const rows = makeupFigure(subject)?.table.rows.map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ['一般公共预算拨款', '7897.75', '无法计算'],
      ['其他收入', '空白', '空白'],
      ['基本支出', '7067.17', '88.2'],
    ]);
  });
});

describe('what was carried over', () => {
  const carried = observation('jia-2022', 'revenue_carryover', '20');
  const given = observation('jia-2022', 'revenue_general', '80');
  const revenue = (value: string) => observation('jia-2022', 'revenue', value);
  const grand = observation('jia-2022', 'revenue_total', '100');

  test.each<[string, ObservationRow[], string, string[]]>([
    ['is no part of the revenue of the year', [revenue('80')], '合计 80', ['无法计算', '100']],
    ['is a part of the grand total', [revenue('80'), grand], '合计 100', ['20', '80']],
    ['is a part of a revenue that holds it', [revenue('100')], '合计 100', ['20', '80']],
  ])('%s', (_what, totals, title, shares) => {
    const data = tables([report('jia-2022')], [carried, given, ...totals]);
    const figure = makeupFigure(subjectOf(data, 'zh', data.reports[0] as ReportRow));
    expect(figure?.panels[0]?.title).toContain(title);
    expect(figure?.table.rows.map((row) => row[2]?.text)).toEqual(shares);
  });
});

describe('what a plan spends in all', () => {
  const basic = observation('jia-2022', 'expenditure_basic', '80', { phase: 'plan' });
  const projects = observation('jia-2022', 'expenditure_project', '20', { phase: 'plan' });

  test.each<[string, string, string[]]>([
    ['is the grand total that its parts add up to', '100', ['80', '20']],
    ['is not told by a total that holds more than its parts', '110', ['无法计算', '无法计算']],
  ])('%s', (_what, total, shares) => {
    const data = tables(
      [report('jia-2022', { phase: 'plan' })],
      [basic, projects, observation('jia-2022', 'expenditure_total', total, { phase: 'plan' })],
    );
    const figure = makeupFigure(subjectOf(data, 'zh', data.reports[0] as ReportRow));
    expect(figure?.table.rows.map((row) => row[2]?.text)).toEqual(shares);
  });
});
