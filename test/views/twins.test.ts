import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/data/store.ts';
import type { BureauRow, ObservationRow } from '../../src/model/tables.ts';
import { contextOf } from '../../src/views/context.ts';
import { amongFigure } from '../../src/views/figures/body/among.ts';
import { subjectOf } from '../../src/views/figures/body/subject.ts';
import { coverageFigure } from '../../src/views/figures/coverage.ts';
import { executionFigure } from '../../src/views/figures/execution.ts';
import { threePublicFigure } from '../../src/views/figures/three-public.ts';
import { measureGroups } from '../../src/views/measure-groups.ts';
import { observation, report, tables } from '../charts/rows.ts';

/** Body "jia" with three documents of 2024, others with one each. */
const of = (id: string, measure: string, value: string, more: Partial<ObservationRow> = {}) =>
  observation(id, measure, value, { bureau_id: id.split('-')[0] ?? '', fiscal_year: '2024', ...more });
const document = (id: string, more: Parameters<typeof report>[1] = {}) =>
  report(id, { bureau_id: id.split('-')[0] ?? '', fiscal_year: '2024', ...more });
const project = { scope: 'project', subject: '平台建设', denominator: 'adjusted' } as const;

const REPORTS = [
  document('jia-self'),
  document('jia-accounts', { document_type: 'final_accounts' }),
  document('jia-project', { document_type: 'project_self_evaluation', scope: 'project' }),
  document('yi-2024'),
];
const dataOf = (accounts: string) => ({
  ...tables(REPORTS, [
    of('jia-self', 'three_public', '152.37'),
    of('jia-accounts', 'three_public', accounts),
    of('jia-accounts', 'three_public_reception', '3.12'),
    of('jia-self', 'execution_rate', '97.93', { denominator: 'adjusted' }),
    of('jia-accounts', 'execution_rate', '', { value_status: 'not_disclosed' }),
    of('jia-project', 'execution_rate', '93.58', project),
    of('jia-project', 'budget_initial', '600', { ...project, denominator: '' }),
    of('jia-project', 'three_public', '', { value_status: 'not_disclosed', scope: 'project' }),
    of('yi-2024', 'three_public', '80'),
    of('yi-2024', 'execution_rate', '', { value_status: 'not_disclosed' }),
  ]),
  bureaus: ['jia', 'yi'].map((id) => ({ bureau_id: id, name: id, short_name: id }) as BureauRow),
});

const totals = (accounts: string) => {
  const [panel] = threePublicFigure(dataOf(accounts), 'zh').panels;
  if (panel?.chart.kind !== 'grid') throw new Error('no grid');
  return { title: panel.title, rows: panel.chart.rows.map(({ name, marks }) => [name, marks[0]?.text]) };
};

describe('several documents of one body and year', () => {
  test.each([
    [
      'the same figure is one',
      '152.37',
      [
        ['jia', '152.37'],
        ['yi', '80'],
      ],
    ],
    [
      'different figures are told apart by document',
      '151',
      [
        ['jia（部门决算）', '151'],
        ['jia（部门自评）', '152.37'],
        ['yi', '80'],
      ],
    ],
  ])('%s', (_, accounts, expected) => {
    const { title, rows } = totals(accounts);
    expect(rows).toEqual(expected);
    expect(title).toContain('2 家');
  });

  test('parts that only one of them states stand beside the total of both', () => {
    const rows = threePublicFigure(dataOf('152.37'), 'zh').table.rows;
    expect(rows[0]?.map(({ text }) => text)).toContain('3.12');
  });

  test('only bodies that state it nowhere are without a value', () => {
    const { panels, note } = executionFigure(dataOf('152.37'), 'zh');
    const slots = panels.at(-1)?.chart;
    expect(slots?.kind === 'slots' && slots.rows).toEqual([{ name: 'yi', text: '未公开' }]);
    expect(note).toBe('未公开：yi。');
  });

  test('the tables of the pages count bodies as the figures do', () => {
    const store = createStore(dataOf('152.37'), () => '');
    const at = contextOf({ kind: 'home' }, 'zh');
    const [group] = measureGroups('three-public', REPORTS, store, at).groups;
    expect(group?.bodies).toBe(2);
    expect(group?.table.rows.length).toBe(2);
  });

  test.each([
    ['152.37', 1],
    ['151', 2],
  ])('with %s in the second, the place among the others is drawn %i time(s)', (accounts, times) => {
    const data = dataOf(accounts);
    const figures = REPORTS.slice(0, 3)
      .map((row) => amongFigure(subjectOf(data, 'zh', row)))
      .filter(Boolean);
    expect(figures.length).toBe(times);
    expect(new Set(figures.map((figure) => figure?.title)).size).toBe(times);
  });
});

describe('the review of one project', () => {
  const chart = coverageFigure(dataOf('152.37'), 'zh').panels[0]?.chart;
  if (chart?.kind !== 'matrix') throw new Error('no matrix');

  test('is told apart by its kind, and its figures count', () => {
    const row = chart.rows.find(({ name }) => name === 'jia（项目自评）');
    expect(row?.cells.map(({ state }) => state).slice(0, 4)).toEqual([
      'stated',
      'undisclosed',
      'stated',
      'undisclosed',
    ]);
  });

  test('has its rate in a panel of its own', () => {
    const panel = executionFigure(dataOf('152.37'), 'zh').panels.find(({ title }) =>
      title.includes('平台建设'),
    );
    expect(panel?.chart).toMatchObject({ rows: [{ name: 'jia', stated: { value: 93.58 } }] });
  });

  test('figures of single projects in a report on a department are said to be by project', () => {
    const data = tables([report('bing-2024')], [observation('bing-2024', 'budget_initial', '5', project)]);
    const cell = coverageFigure(data, 'zh').table.rows[0]?.[2];
    expect(cell?.text).toBe('按项目列示');
  });
});
