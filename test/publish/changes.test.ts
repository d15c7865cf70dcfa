import { describe, expect, test } from 'vitest';
import { changesBetween, type TableRows } from '../../src/model/changes.ts';
import { compareVersions, VERSION } from '../../src/model/version.ts';

type Row = Record<string, string>;
const figure = (over: Row = {}): Row => ({
  observation_id: 'a-2021.budget',
  bureau_id: 'a',
  fiscal_year: '2021',
  label: '预算',
  value: '10.5',
  value_text: '10.50',
  value_status: 'reported',
  unit: '万元',
  source_line: '3',
  ...over,
});
const of = (...observations: Row[]): TableRows => ({ observations });

describe('what changed between two sets of tables', () => {
  test.each<[string, TableRows, TableRows, string[][]]>([
    ['nothing', of(figure()), of(figure()), []],
    ['a figure came', of(), of(figure()), [['added', 'value', '', '10.5']]],
    ['a figure went', of(figure()), of(), [['withdrawn', 'value', '10.5', '']]],
    [
      'a value changed, and with it the way it was printed',
      of(figure()),
      of(figure({ value: '12', value_text: '12.00' })),
      [['changed', 'value', '10.5', '12']],
    ],
    [
      'only the printed form changed',
      of(figure()),
      of(figure({ value_text: '10.5' })),
      [['changed', 'value_text', '10.50', '10.5']],
    ],
    [
      'a value went missing',
      of(figure()),
      of(figure({ value: '', value_text: '', value_status: 'blank_in_source' })),
      [
        ['changed', 'value', '10.5', ''],
        ['changed', 'value_status', 'reported', 'blank_in_source'],
      ],
    ],
    ['a figure moved to another line', of(figure()), of(figure({ source_line: '4' })), []],
    [
      'a figure without a value came: its status is told',
      of(),
      of(figure({ value: '', value_text: '', value_status: 'not_disclosed' })),
      [['added', 'value_status', '', 'not_disclosed']],
    ],
    [
      'a column that an older release does not have',
      of({ observation_id: 'a-2021.budget', value: '10.5' }),
      of({ observation_id: 'a-2021.budget', value: '10.5', denominator: 'initial' }),
      [['changed', 'denominator', '', 'initial']],
    ],
    [
      'the wide table repeats figures and is not told again',
      { comparison: [] },
      { comparison: [{ bureau_id: 'a', fiscal_year: '2021', budget: '1' }] },
      [],
    ],
    [
      'a month of a payment plan',
      { payment_plan: [{ project_id: 'p', month_end: '03', cumulative_percent: '20' }] },
      { payment_plan: [{ project_id: 'p', month_end: '03', cumulative_percent: '30' }] },
      [['changed', 'cumulative_percent', '20', '30']],
    ],
  ])('%s', (_what, before, after, expected) => {
    const rows = changesBetween(before, after);
    expect(rows.map((row) => [row.change, row.column, row.before, row.after])).toEqual(expected);
  });

  test('names the figure, its body and year', () => {
    expect(changesBetween(of(), of(figure()))).toMatchObject([
      { table: 'observations', row_id: 'a-2021.budget', bureau_id: 'a', fiscal_year: '2021', what: '预算' },
    ]);
  });
});

describe('versions', () => {
  test.each([
    ['2026.1', '2026.1', 0],
    ['2026.2', '2026.10', -1],
    ['2027.1', '2026.12', 1],
    ['2026', '2026.1', -1],
    ['2026.1.1', '2026.1', 1],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
  });

  test.each([
    ['2026.1', true],
    ['2026', true],
    ['v2026', false],
    ['2026.', false],
    ['../2026', false],
    ['_2026', false],
    ['', false],
  ])('%j may be a version: %s', (text, expected) => {
    expect(VERSION.test(text)).toBe(expected);
  });
});
