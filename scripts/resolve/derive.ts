import { add, compare, type Decimal, ratio, subtract, sum } from '../../src/model/decimal.ts';
import { type MeasureId, measure as measureOf } from '../../src/model/measure.ts';
import type { Identity, Observation, Project } from '../../src/model/report.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';
import { observationId } from './observation-id.ts';

/** Printed observations of one scope, phase, subject and year: what may be computed with each other. */
type Group = readonly Observation[];

const find = (group: Group, measure: MeasureId): Observation | undefined =>
  group.find((o) => o.measure === measure && o.value.value !== '');

/** A derived observation; it takes scope, phase, subject and year from its first operand. */
function derived(
  identity: Identity,
  id: MeasureId,
  value: Decimal | '',
  operands: readonly Observation[],
  formula: (ids: readonly string[]) => string,
  denominator: Denominator | '' = '',
  text: string = value,
): Observation[] {
  const [first] = operands;
  if (!first || (value === '' && text === '')) return [];
  const { phase, scope, subject, year } = first;
  return [
    {
      measure: id,
      label: measureOf(id).zh,
      value: {
        status: 'derived',
        value,
        text,
        formula: formula(operands.map((o) => observationId(identity, o))),
        operands,
      },
      unit: measureOf(id).unit,
      phase,
      scope,
      subject,
      year,
      denominator,
      source: null,
      origin: 'derived',
    },
  ];
}

const percentOf = (ids: readonly string[]): string => `${ids[0]} / ${ids[1]} × 100`;

/** Which budget a recomputed rate divides by: its own kind; of a single unnamed one, what the stated rate divides by. */
const budgetBasis = (group: Group, budget: Observation): Denominator => {
  if (budget.measure === 'budget_initial') return 'initial';
  if (budget.measure === 'budget_adjusted') return 'adjusted';
  if (group.filter(({ measure }) => measure === 'budget').length > 1)
    return budget.denominator || 'unspecified';
  const stated = group.find(({ measure }) => measure === 'execution_rate')?.denominator;
  return stated || budget.denominator || 'unspecified';
};

function rates(identity: Identity, group: Group): Observation[] {
  const spent = find(group, 'expenditure');
  if (!spent) return [];
  const budgets = (['budget_initial', 'budget_adjusted', 'budget'] as const).flatMap((id) =>
    group.filter(({ measure, value }) => measure === id && value.value !== ''),
  );
  // 财政批复880万元，到位880万元: the rate of the one that is named says it already.
  const isSaid = (budget: Observation): boolean =>
    budgetBasis(group, budget) === 'unspecified' &&
    budgets.some((other) => other !== budget && other.value.value === budget.value.value);
  return budgets
    .filter((budget) => !isSaid(budget))
    .flatMap((budget) =>
      derived(
        identity,
        'execution_rate_recomputed',
        ratio(spent.value.value, budget.value.value),
        [spent, budget],
        percentOf,
        budgetBasis(group, budget),
      ),
    );
}

function adjustment(identity: Identity, group: Group): Observation[] {
  const initial = find(group, 'budget_initial');
  const adjusted = find(group, 'budget_adjusted');
  if (!initial || !adjusted) return [];
  const value = ratio(subtract(adjusted.value.value, initial.value.value), initial.value.value);
  return derived(
    identity,
    'budget_adjustment_rate',
    value,
    [adjusted, initial],
    ([a, b]) => `(${a} - ${b}) / ${b} × 100`,
  );
}

function threePublic(identity: Identity, group: Group): Observation[] {
  const total = find(group, 'three_public');
  const staff = find(group, 'staff_actual');
  const spent = find(group, 'expenditure');
  const purchase = find(group, 'three_public_vehicle_purchase');
  const running = find(group, 'three_public_vehicle_running');
  const vehicles =
    purchase &&
    running &&
    !group.some(({ measure, value }) => measure === 'three_public_vehicles' && value.value !== '')
      ? derived(
          identity,
          'three_public_vehicles',
          add(purchase.value.value, running.value.value),
          [purchase, running],
          (ids) => ids.join(' + '),
        )
      : [];
  return [
    ...vehicles,
    ...(total && staff
      ? derived(
          identity,
          'three_public_per_head',
          ratio(total.value.value, staff.value.value, 2, '10000'),
          [total, staff],
          (ids) => `${ids[0]} × 10000 / ${ids[1]}`,
        )
      : []),
    ...(total && spent
      ? derived(
          identity,
          'three_public_share',
          ratio(total.value.value, spent.value.value),
          [total, spent],
          percentOf,
        )
      : []),
  ];
}

function staffing(identity: Identity, group: Group): Observation[] {
  const quota = find(group, 'staff_quota');
  const actual = find(group, 'staff_actual');
  return quota && actual
    ? derived(
        identity,
        'staffing_ratio',
        ratio(actual.value.value, quota.value.value),
        [actual, quota],
        percentOf,
      )
    : [];
}

const BANDS: readonly (readonly [string, Decimal])[] = [
  ['优', '90'],
  ['良', '80'],
  ['中', '60'],
  ['差', '0'],
];

/** 优 from 90, 良 from 80, 中 from 60, 差 below: of a score out of 100. */
export const bandOf = (score: Decimal): string =>
  BANDS.find(([, from]) => compare(score, from) >= 0)?.[0] ?? '';

function grade(identity: Identity, group: Group): Observation[] {
  const score = find(group, 'score');
  if (!score || compare(score.value.value, '100') > 0) return [];
  return derived(
    identity,
    'grade_derived',
    '',
    [score],
    ([id]) => `band(${id})`,
    '',
    bandOf(score.value.value),
  );
}

function projectSum(identity: Identity, observations: Group, projects: readonly Project[]): Observation[] {
  const budgets = observations.filter(
    ({ measure, scope, value }) => measure === 'budget' && scope === 'project' && value.value !== '',
  );
  if (projects.length < 2 || budgets.length !== projects.length || identity.documentType !== 'budget_plan')
    return [];
  return derived(identity, 'projects_budget', sum(budgets.map(({ value }) => value.value)), budgets, (ids) =>
    ids.join(' + '),
  ).map((o) => ({ ...o, scope: identity.scope, subject: '' }));
}

/** Everything that can be computed from the printed figures, each with its formula and operands. */
export function deriveAll(
  identity: Identity,
  observations: readonly Observation[],
  projects: readonly Project[],
): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = [o.scope, o.phase, o.subject, o.year].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  const steps = [rates, adjustment, threePublic, staffing, grade];
  return [
    ...[...groups.values()].flatMap((group) => steps.flatMap((step) => step(identity, group))),
    ...projectSum(identity, observations, projects),
  ];
}
