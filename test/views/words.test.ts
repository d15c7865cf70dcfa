import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/data/store.ts';
import { besideName } from '../../src/i18n/checks.ts';
import { figureMessages } from '../../src/i18n/figures.ts';
import { formName } from '../../src/i18n/forms.ts';
import type { BureauRow, FindingRow } from '../../src/model/tables.ts';
import { bodyView } from '../../src/views/body.ts';
import { contextOf } from '../../src/views/context.ts';
import { findingOf } from '../../src/views/findings.ts';
import { whyNotTheSame } from '../../src/views/why.ts';
import { observation, report, tables } from '../charts/rows.ts';

const zh = contextOf({ kind: 'home' }, 'zh');
const en = contextOf({ kind: 'home' }, 'en');
const bureau = (id: string, more: Partial<BureauRow> = {}) =>
  ({
    bureau_id: id,
    name: id,
    short_name: id,
    name_en: id,
    short_name_en: id,
    province: '',
    prefecture: '',
    county: '',
    region_code: '',
    region_code_system: '',
    aliases: '',
    ...more,
  }) satisfies BureauRow;

test.each([
  ['rate-above-100-unexplained', '11208.52', '预算为', 'Budget'],
  ['rate-above-100-unexplained', '100%', '对照的数', 'Held against'],
  ['same-quantity-twice', '5', '另一处印为', 'Printed elsewhere as'],
  ['revenue-parts', '5', '按印出的数重算为', 'Recomputed from what is printed'],
  ['a-check-of-tomorrow', '5', '对照的数', 'Held against'],
])('%s puts %s beside the printed figure as %s', (check, figure, chinese, english) => {
  expect([besideName(check, figure, 'zh'), besideName(check, figure, 'en')]).toEqual([chinese, english]);
});

test('points for the opposite direction are told without what they should have been', () => {
  const store = createStore({ ...tables([report('jia-2021')], []), bureaus: [bureau('jia')] }, () => '');
  const row = {
    finding_id: 'x',
    report_id: 'jia-2021',
    bureau_id: 'jia',
    fiscal_year: '2021',
    check: 'wrong-way-earns-points',
    severity: 'error',
    message_zh: '得 2 分',
    message_en: '2 points',
    printed: '2',
    expected: '0',
    difference: '2',
    source_lines: '3',
    waived_reason: '',
    response: '',
  } satisfies FindingRow;
  expect(findingOf(row, store, zh).facts).toEqual([{ label: zh.t.findingsPage.printed, text: '2' }]);
});

test.each([
  ['no code, nothing said', '', '', '未填写'],
  ['no code, a system named', '', '功能区', '无行政区划代码（代码体系：功能区）'],
  ['a code', '130209', 'GB/T 2260', '130209（代码体系：GB/T 2260）'],
])('a region with %s', (_, region_code, region_code_system, expected) => {
  const data = { ...tables([], []), bureaus: [bureau('jia', { region_code, region_code_system })] };
  const { details } = bodyView(
    'jia',
    createStore(data, () => ''),
    zh,
  );
  expect(details.find(({ label }) => label === zh.t.bodyPage.code)?.items[0]?.text).toBe(expected);
});

test.each([
  'budget-narrative',
  'budget-plan',
  'budget-table',
  'final-accounts-narrative',
  'income-expenditure-form',
  'narrative-self-evaluation',
  'standard-self-evaluation',
  'three-public-notice',
  'three-public-table',
  'unknown',
])('the form %s has a name in both languages', (form) => {
  expect(formName(form, 'zh')).toMatch(/^[\p{Script=Han}“”]+$/u);
  expect(formName(form, 'en')).not.toBe(form);
});

test.each([
  ['2021', '2022', true],
  ['2022', '2022', false],
])('two rates of %s and %s: the years are said to differ: %s', (a, b, differ) => {
  const data = {
    ...tables(
      [report(`jia-${a}`), report(`yi-${b}`)],
      [
        observation(`jia-${a}`, 'execution_rate', '80.62', { denominator: 'applied' }),
        observation(`yi-${b}`, 'execution_rate', '100', { denominator: 'adjusted' }),
      ],
    ),
    bureaus: [bureau('jia'), bureau('yi')],
  };
  const store = createStore(data, () => '');
  expect(whyNotTheSame(store, zh)?.conclusion.includes('年度也不同')).toBe(differ);
  expect(whyNotTheSame(store, en)?.conclusion.includes('is of fiscal 2021')).toBe(differ);
});

describe('counts in English', () => {
  const { rates, scores, coverage, projects } = figureMessages('en');

  test.each([
    [rates.title('fiscal 2023', 1, 1, 1), /the only report states .* allows .* on one basis$/],
    [rates.title('fiscal 2023', 1, 3, 2), /1 of 3 reports states .* allows .* on 2 different bases$/],
    [rates.title('fiscal 2023', 2, 3, 2), /2 of 3 reports state .* allow /],
    [rates.none('fiscal 2023', 1), /the only report does not state /],
    [rates.none('fiscal 2023', 3), /none of 3 reports states /],
    [scores.title('fiscal 2023', 0, 1), /the only report does not print /],
    [coverage.title(5, 7, 1), /in 1 report /],
    [projects.title('Jia', '2023', 1, '248.5'), /one project with a budget of 248\.5/],
    [projects.title('Jia', '2023', 2, '248.5'), /2 projects with budgets of 248\.5/],
  ])('%s', (title, said) => expect(title).toMatch(said));
});
