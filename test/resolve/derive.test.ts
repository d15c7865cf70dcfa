import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, deriveAll } from '../../scripts/resolve/derive.ts';
import { add, multiply } from '../../src/model/decimal.ts';
import type { Identity, Observation, Project } from '../../src/model/report.ts';
import { IDENTITY, printed } from './observation.ts';

/** measure=value: formula */
const derive = (
  observations: readonly Observation[],
  identity: Identity = IDENTITY,
  projects: readonly Project[] = [],
) =>
  deriveAll(identity, observations, projects).map(({ measure, denominator, value }) =>
    [
      `${measure}${denominator ? ` of ${denominator}` : ''} = ${value.value || value.text}`,
      value.status === 'derived' ? value.formula.replaceAll('qinghe-2022.', '') : '',
    ].join(' : '),
  );

describe('each derived figure, with its formula', () => {
  it.each<[string, Observation[], string[]]>([
    [
      'rates of both budgets, and the adjustment',
      [
        printed('budget_initial', '5685.44'),
        printed('budget_adjusted', '8016.09'),
        printed('expenditure', '8016.09'),
      ],
      [
        'execution_rate_recomputed of initial = 140.99 : expenditure / budget_initial × 100',
        'execution_rate_recomputed of adjusted = 100 : expenditure / budget_adjusted × 100',
        'budget_adjustment_rate = 40.99 : (budget_adjusted - budget_initial) / budget_initial × 100',
      ],
    ],
    [
      'a rate of a budget that says nothing of itself takes the stated rate’s denominator',
      [
        printed('budget', '22821.15', { denominator: 'applied' }),
        printed('expenditure', '18398.33'),
        printed('execution_rate', '80.62', { denominator: 'applied' }),
      ],
      ['execution_rate_recomputed of applied = 80.62 : expenditure / budget × 100'],
    ],
    [
      'a rate above 100 % stays what it is',
      [printed('budget', '11208.52'), printed('expenditure', '11799.604354')],
      ['execution_rate_recomputed of unspecified = 105.27 : expenditure / budget × 100'],
    ],
    [
      'per head, share and staffing',
      [
        printed('three_public', '161.51'),
        printed('expenditure', '13066.59'),
        printed('staff_actual', '285'),
        printed('staff_quota', '298'),
      ],
      [
        'three_public_per_head = 5667.02 : three_public × 10000 / staff_actual',
        'three_public_share = 1.24 : three_public / expenditure × 100',
        'staffing_ratio = 95.64 : staff_actual / staff_quota × 100',
      ],
    ],
    [
      'the subtotal of vehicles where it is not printed',
      [printed('three_public_vehicle_purchase', '0'), printed('three_public_vehicle_running', '132')],
      ['three_public_vehicles = 132 : three_public_vehicle_purchase + three_public_vehicle_running'],
    ],
    [
      'a rate of each kind of budget',
      [
        printed('expenditure', '208'),
        printed('budget', '320', { denominator: 'applied' }),
        printed('budget', '208', { denominator: 'received', beside: true }),
        printed('execution_rate', '100', { denominator: 'received' }),
      ],
      [
        'execution_rate_recomputed of applied = 65 : expenditure / budget × 100',
        'execution_rate_recomputed of received = 100 : expenditure / budget.received × 100',
      ],
    ],
    [
      'one rate of two budgets of the same amount',
      [
        printed('expenditure', '208'),
        printed('budget', '260', { denominator: 'received' }),
        printed('budget', '260', { denominator: 'unspecified', label: '财政批复', beside: true }),
      ],
      ['execution_rate_recomputed of received = 80 : expenditure / budget × 100'],
    ],
    ['the grade of a score', [printed('score', '92.3')], ['grade_derived = 优 : band(score)']],
  ])('%s', (_what, observations, expected) =>
    expect(derive(observations).toSorted()).toEqual(expected.toSorted()),
  );
});

const blank = { status: 'blank_in_source', value: '', text: '' } as const;

describe('nothing is computed', () => {
  it.each<[string, Observation[]]>([
    ['from one figure alone', [printed('expenditure', '5')]],
    ['from a blank', [printed('budget', '', { value: blank }), printed('expenditure', '5')]],
    ['over a zero', [printed('budget', '0'), printed('expenditure', '5')]],
    [
      'over other scopes',
      [printed('budget', '5', { scope: 'special_projects' }), printed('expenditure', '5')],
    ],
    ['over plan and actual', [printed('budget', '5', { phase: 'plan' }), printed('expenditure', '5')]],
    ['over years', [printed('staff_quota', '5', { year: '2021' }), printed('staff_actual', '5')]],
    [
      'over projects',
      [
        printed('budget', '5', { scope: 'project', subject: '甲' }),
        printed('expenditure', '5', { scope: 'project', subject: '乙' }),
      ],
    ],
    ['of half the vehicles', [printed('three_public_vehicle_running', '5')]],
    ['of a score out of more than 100', [printed('score', '480')]],
  ])('%s', (_what, observations) => expect(derive(observations)).toEqual([]));

  it('of vehicles whose subtotal is printed', () => {
    const parts = [
      printed('three_public_vehicle_purchase', '1'),
      printed('three_public_vehicle_running', '2'),
    ];
    expect(derive([...parts, printed('three_public_vehicles', '4')])).toEqual([]);
  });
});

it.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.9', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s points are %s', (score, band) => expect(bandOf(score)).toBe(band));

const project = (name: string): Project => ({
  name,
  title: '',
  functionCode: '',
  budget: '',
  budgetFiscal: '',
  source: { line: 1, text: '' },
});
const PLAN: Identity = { ...IDENTITY, documentType: 'budget_plan', phase: 'plan' };
const budgetOf = (name: string, value: string): Observation =>
  printed('budget', value, { scope: 'project', subject: name, phase: 'plan' });

describe('the sum of a plan’s projects', () => {
  it.each<[string, Identity, string[], Observation[], string]>([
    ['all known', PLAN, ['甲', '乙'], [budgetOf('甲', '73.7'), budgetOf('乙', '50')], '123.7'],
    ['one unknown', PLAN, ['甲', '乙'], [budgetOf('甲', '73.7')], ''],
    ['one project', PLAN, ['甲'], [budgetOf('甲', '73.7')], ''],
    ['no plan', IDENTITY, ['甲', '乙'], [budgetOf('甲', '73.7'), budgetOf('乙', '50')], ''],
  ])('%s', (_what, identity, names, budgets, total) => {
    const sums = deriveAll(identity, budgets, names.map(project)).filter(
      ({ measure }) => measure === 'projects_budget',
    );
    expect(sums.map(({ value, scope, subject }) => [value.value, scope, subject])).toEqual(
      total === '' ? [] : [[total, 'department', '']],
    );
  });
});

it('sums and ratios are exact, never floats', () => {
  const cents = fc
    .integer({ min: 1, max: 999_999_999 })
    .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
  const property = fc.property(cents, cents, (purchase, running) => {
    const parts = [
      printed('three_public_vehicle_purchase', purchase),
      printed('three_public_vehicle_running', running),
    ];
    expect(deriveAll(IDENTITY, parts, [])[0]?.value.value).toBe(add(purchase, running));
    const doubled = [printed('budget', purchase), printed('expenditure', multiply(purchase, '2'))];
    expect(deriveAll(IDENTITY, doubled, [])[0]?.value.value).toBe('200');
  });
  fc.assert(property, { seed: 8, numRuns: 200 });
});
