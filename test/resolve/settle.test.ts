import { describe, expect, it } from 'vitest';
import type { Reading } from '../../scripts/extract/reading.ts';
import { settleDenominators } from '../../scripts/resolve/denominators.ts';
import { settleFractions } from '../../scripts/resolve/fractions.ts';
import { observationId } from '../../scripts/resolve/observation-id.ts';
import {
  isKept,
  keyOf,
  settle,
  settleTotals,
  toObservation,
  withoutAdjustments,
  withoutSpent,
} from '../../scripts/resolve/settle.ts';
import type { Observation } from '../../src/model/report.ts';
import { IDENTITY, printed } from './observation.ts';

const blank = { status: 'blank_in_source', value: '', text: '' } as const;
const unreadable = { status: 'unreadable', value: '', text: '1.2.3' } as const;
const prose = { origin: 'prose' } as const;

describe('one figure for each key', () => {
  it.each<[string, Observation[], string]>([
    ['a table goes before prose', [printed('revenue', '1', prose), printed('revenue', '2')], '2'],
    ['the first of two tables', [printed('revenue', '1'), printed('revenue', '2')], '1'],
    [
      'an exact amount before the same one rounded to 亿元',
      [
        printed('revenue', '20700', {
          ...prose,
          value: { status: 'reported', value: '20700', text: '2.07亿元' },
        }),
        printed('revenue', '20716.42', prose),
      ],
      '20716.42',
    ],
    [
      'another amount does not take the place of one in 亿元',
      [
        printed('revenue', '20700', {
          ...prose,
          value: { status: 'reported', value: '20700', text: '2.07亿元' },
        }),
        printed('revenue', '18000', prose),
      ],
      '20700',
    ],
    [
      'a printed value before a blank',
      [printed('revenue', '', { value: blank }), printed('revenue', '2', prose)],
      '2',
    ],
    [
      'a blank before what cannot be read',
      [printed('revenue', '', { value: unreadable }), printed('revenue', '', { value: blank })],
      '',
    ],
  ])('%s', (_what, observations, value) => {
    const settled = settle(observations);
    expect(settled.map((o) => o.value.value)).toEqual([value]);
  });

  it.each<[string, Partial<Observation>]>([
    ['scopes', { scope: 'special_projects' }],
    ['phases', { phase: 'plan' }],
    ['years', { year: '2021' }],
    ['projects', { scope: 'project', subject: '天网工程' }],
  ])('figures of other %s are kept apart', (_what, rest) =>
    expect(settle([printed('revenue', '1'), printed('revenue', '2', rest)])).toHaveLength(2),
  );

  it.each<[string, Observation[], readonly string[]]>([
    [
      'of the initial and of the full-year budget',
      [
        printed('execution_rate', '95', { denominator: 'adjusted' }),
        printed('execution_rate', '114', { denominator: 'initial', ...prose }),
      ],
      ['95 adjusted', '114 initial'],
    ],
    [
      'of one budget, printed twice',
      [
        printed('execution_rate', '95', { denominator: 'adjusted' }),
        printed('execution_rate', '96', { denominator: 'adjusted', ...prose }),
      ],
      ['95 adjusted'],
    ],
    [
      'of a budget that is not named beside a named one',
      [
        printed('execution_rate', '95', { denominator: 'adjusted' }),
        printed('execution_rate', '96', { denominator: 'unspecified', ...prose }),
      ],
      ['95 adjusted'],
    ],
    [
      'that differ by rounding alone',
      [
        printed('execution_rate', '97.23', { denominator: 'adjusted' }),
        printed('execution_rate', '97.2', { denominator: 'initial', ...prose }),
      ],
      ['97.23 adjusted'],
    ],
  ])('rates %s', (_what, observations, expected) =>
    expect(settle(observations).map(({ value, denominator }) => `${value.value} ${denominator}`)).toEqual(
      expected,
    ),
  );

  it.each<[string, Observation[], readonly string[]]>([
    [
      'of each kind, where they differ',
      [
        printed('budget', '320', { denominator: 'applied' }),
        printed('budget', '260', { denominator: 'unspecified', label: '财政批复' }),
        printed('budget', '208', { denominator: 'received' }),
      ],
      ['320 applied', '260 unspecified', '208 received'],
    ],
    [
      'of another size, or in another line: a part of it, or something else',
      [
        printed('budget', '8612', { denominator: 'arranged' }),
        printed('budget', '120', { denominator: 'applied' }),
        printed('budget', '8012', { denominator: 'received', source: { line: 9, text: '' } }),
      ],
      ['8612 arranged'],
    ],
    [
      'beside one that is not named',
      [printed('budget', '8612'), printed('budget', '8012', { denominator: 'received' })],
      ['8612 '],
    ],
    [
      'of one kind, or of none that is named, the first one',
      [
        printed('budget', '320', { denominator: 'applied' }),
        printed('budget', '319', { denominator: 'applied' }),
        printed('budget', '260', { denominator: 'unspecified' }),
      ],
      ['320 applied'],
    ],
  ])('budgets %s', (_what, observations, expected) =>
    expect(settle(observations).map(({ value, denominator }) => `${value.value} ${denominator}`)).toEqual(
      expected,
    ),
  );

  it('a further rate has an id of its own, and the first one keeps its own', () => {
    const [first, other] = settle([
      printed('execution_rate', '95', { denominator: 'adjusted' }),
      printed('execution_rate', '114', { denominator: 'initial' }),
    ]);
    expect(first && observationId(IDENTITY, first)).toMatch(/\.execution_rate$/);
    expect(other && observationId(IDENTITY, other)).toMatch(/\.execution_rate\.initial$/);
  });

  it.each<[string, Observation[], readonly string[]]>([
    [
      'is no budget beside the initial one',
      [printed('budget_initial', '6255'), printed('budget_adjusted', '533.3', { label: '调整预算' })],
      ['budget_initial'],
    ],
    [
      'is one when it is large enough to be what the budget came to',
      [printed('budget_initial', '6255'), printed('budget_adjusted', '6788.3', { label: '调整预算' })],
      ['budget_initial', 'budget_adjusted'],
    ],
    [
      'is one under another name',
      [printed('budget_initial', '6255'), printed('budget_adjusted', '533.3', { label: '全年预算' })],
      ['budget_initial', 'budget_adjusted'],
    ],
  ])('调整预算 %s', (_what, observations, expected) =>
    expect(withoutAdjustments(observations).map(({ measure }) => measure)).toEqual(expected),
  );

  it.each([
    ['as the table says was spent, beside another budget', '96', '预算支出共计', '98', []],
    ['where no other budget stands', '96', '预算支出共计', '', ['budget']],
    ['another amount', '97', '预算支出共计', '98', ['budget']],
    ['a budget that was used up', '96', '支出预算', '98', ['budget']],
  ])('a budget that the text calls spending: %s', (_what, value, label, adjusted, expected) => {
    const table = [printed('expenditure', '96'), printed('budget_adjusted', adjusted)];
    const found = withoutSpent([...table, printed('budget', value, { ...prose, label })]);
    expect(found.slice(2).map(({ measure }) => measure)).toEqual(expected);
  });

  it('recomputed rates are told apart by their denominator, stated ones are not', () => {
    const of = (measure: Observation['measure']) =>
      (['initial', 'adjusted'] as const).map((denominator) => keyOf(printed(measure, '1', { denominator })));
    expect(new Set(of('execution_rate_recomputed')).size).toBe(2);
    expect(new Set(of('execution_rate')).size).toBe(1);
  });
});

const reading = (measure: Reading['measure'], rest: Partial<Reading> = {}): Reading => ({
  measure,
  label: '',
  value: { status: 'reported', value: '1', text: '1' },
  scope: '',
  phase: '',
  subject: '',
  year: '',
  denominator: '',
  source: { line: 1, text: '1' },
  origin: 'prose',
  ...rest,
});

it('a reading takes scope, phase and year from the document', () => {
  expect(toObservation(reading('revenue', { year: '2022' }), IDENTITY)).toMatchObject({
    scope: 'department',
    phase: 'actual',
    year: '',
    unit: '万元',
  });
  expect(
    toObservation(reading('revenue', { year: '2021', scope: 'project', phase: 'plan' }), IDENTITY),
  ).toMatchObject({
    scope: 'project',
    phase: 'plan',
    year: '2021',
  });
});

it.each<[Reading['measure'], Reading['phase'], boolean]>([
  ['three_public', 'plan', true],
  ['three_public_reception', 'plan', true],
  ['meeting_expense', 'plan', true],
  ['revenue', 'plan', false],
  ['revenue', '', true],
])('in a report on the year, %s (phase "%s") is kept: %s', (measure, phase, kept) =>
  expect(isKept(reading(measure, { phase }), IDENTITY)).toBe(kept),
);

describe('grand totals', () => {
  it.each<[string, Observation[], string]>([
    ['alone', [printed('revenue_total', '5')], 'revenue'],
    ['beside the same value', [printed('revenue_total', '5'), printed('revenue', '5')], 'revenue'],
    ['beside another value', [printed('revenue_total', '5'), printed('revenue', '4')], 'revenue_total'],
    [
      'beside another scope',
      [printed('expenditure_total', '5'), printed('expenditure', '4', { scope: 'project' })],
      'expenditure',
    ],
  ])('%s', (_what, observations, measure) => expect(settleTotals(observations)[0]?.measure).toBe(measure));
});

describe('a rate that is printed as a fraction', () => {
  const amounts = [printed('budget_adjusted', '600'), printed('expenditure', '587.58')];
  it.each<[what: string, rate: Observation, value: string, status: string]>([
    ['as a spreadsheet copies it', printed('execution_rate', '0.9793'), '97.93', 'reported_normalised'],
    ['rounded', printed('execution_rate', '0.98'), '98', 'reported_normalised'],
    ['of another ratio', printed('execution_rate', '0.5'), '0.5', 'reported'],
    ['as 1 where it is not all', printed('execution_rate', '1'), '1', 'reported'],
    ['a percentage', printed('execution_rate', '97.93'), '97.93', 'reported'],
    ['under a sign', printed('execution_rate', '0.9793', { label: '执行率（%）' }), '0.9793', 'reported'],
  ])('%s', (_what, rate, value, status) =>
    expect(settleFractions([rate, ...amounts])[0]?.value).toMatchObject({ value, status }),
  );

  it('as 1 where all was spent', () => {
    const all = [printed('budget_adjusted', '600'), printed('expenditure', '600')];
    expect(settleFractions([printed('execution_rate', '1'), ...all])[0]?.value.value).toBe('100');
  });
});

describe('which budget a stated rate divides by', () => {
  const rate = (value: string, label = '执行率') =>
    printed('execution_rate', value, { denominator: 'unspecified', label });
  const money = [
    printed('budget_initial', '100'),
    printed('budget_adjusted', '200'),
    printed('expenditure', '90'),
  ];

  it.each<[string, Observation[], string]>([
    ['the one that gives it', [rate('90'), ...money], 'initial'],
    ['the other one', [rate('45'), ...money], 'adjusted'],
    ['no words and no amounts', [printed('execution_rate', '90', { denominator: '' })], 'unspecified'],
    [
      'up to the last digit',
      [rate('33.33'), printed('budget_initial', '300'), printed('expenditure', '100')],
      'initial',
    ],
    ['none gives it', [rate('70'), ...money], 'unspecified'],
    [
      'both give it',
      [
        rate('90'),
        printed('budget_initial', '100'),
        printed('budget_adjusted', '100'),
        printed('expenditure', '90'),
      ],
      'adjusted',
    ],
    [
      'both give it, and it is called a rate of something else',
      [
        rate('90', '资金支付率'),
        printed('budget_initial', '100'),
        printed('budget_adjusted', '100'),
        printed('expenditure', '90'),
      ],
      'unspecified',
    ],
    ['its own words stand', [rate('90', '到位资金执行率'), ...money], 'unspecified'],
    [
      'amounts of another scope say nothing',
      [rate('90'), ...money.map((o): Observation => ({ ...o, scope: 'special_projects' }))],
      'unspecified',
    ],
    [
      'a budget of zero',
      [rate('90'), printed('budget_initial', '0'), printed('expenditure', '90')],
      'unspecified',
    ],
  ])('%s', (_what, observations, denominator) =>
    expect(settleDenominators(observations)[0]?.denominator).toBe(denominator),
  );
});
