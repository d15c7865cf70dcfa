import { absolute, compare, type Decimal, lastDigit, ratio, subtract } from '../../src/model/decimal.ts';
import type { Observation } from '../../src/model/report.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';

/** Amounts of one scope, phase, subject and year, each value once. */
export interface Case {
  spent: Set<Decimal>;
  /** Budget values by the kind of budget that they are. */
  budgets: Map<Denominator, Set<Decimal>>;
}

/** A text with more amounts than this in one case is no report of one year: nothing is concluded from it. */
export const MANY = 40;

const basisOf = (budget: Observation): Denominator => {
  if (budget.measure === 'budget_initial') return 'initial';
  if (budget.measure === 'budget_adjusted') return 'adjusted';
  return budget.denominator || 'unspecified';
};

/** What has to agree for amounts to belong to one rate, as text. */
export const caseOf = (o: Observation): string => [o.scope, o.subject, o.phase, o.year].join('\u0000');

/** What a rate is made of. */
const OF_RATES: ReadonlySet<string> = new Set(['expenditure', 'budget', 'budget_initial', 'budget_adjusted']);

/** The amounts of each case. */
export function casesOf(observations: readonly Observation[]): Map<string, Case> {
  const cases = new Map<string, Case>();
  for (const o of observations) {
    if (o.value.value === '' || !OF_RATES.has(o.measure)) continue;
    const key = caseOf(o);
    const known = cases.get(key) ?? { spent: new Set(), budgets: new Map() };
    cases.set(key, known);
    if (o.measure === 'expenditure') known.spent.add(o.value.value);
    else known.budgets.set(basisOf(o), (known.budgets.get(basisOf(o)) ?? new Set()).add(o.value.value));
  }
  return cases;
}

/** Whether spending / budget gives the printed rate, up to one unit of its last digit. */
const gives = (spent: Decimal, budget: Decimal, rate: Observation): boolean => {
  const recomputed = ratio(spent, budget, 6);
  return (
    recomputed !== '' &&
    compare(absolute(subtract(recomputed, rate.value.value)), lastDigit(rate.value.text)) <= 0
  );
};

const OF_BUDGET = /(?:预算)?(?:执行|完成)(?:率|进度)$/;

/** Kinds of budget by which the spending of a case gives the printed rate. */
function fitting({ spent, budgets }: Case, rate: Observation): Denominator[] {
  const amounts = [...budgets.values()].reduce((count, { size }) => count + size, spent.size);
  if (amounts > MANY) return [];
  return [...budgets].flatMap(([basis, values]) => {
    const fits = [...values].some((budget) => [...spent].some((amount) => gives(amount, budget, rate)));
    return fits ? [basis] : [];
  });
}

/**
 * Which budget a stated rate divides by, where its own words do not say: the one named budget of its case that gives
 * the printed rate. Where several kinds do, a rate that is called one of the budget is of the full-year one, as the form
 * has it; else the words nearest to it stand. Where nothing says it, it is unspecified.
 */
export function settleDenominators(observations: readonly Observation[]): Observation[] {
  const cases = casesOf(observations);
  const known = new Map<string, Denominator[]>();
  return observations.map((printed) => {
    if (printed.measure !== 'execution_rate' || printed.value.value === '') return printed;
    const rate = { ...printed, denominator: printed.denominator || 'unspecified' } as const;
    if (/年初|全年预算|调整后|到位|申请|预算安排/.test(rate.label)) return rate;
    const amounts = cases.get(caseOf(rate));
    if (!amounts) return rate;
    const key = [caseOf(rate), rate.value.value, rate.value.text].join('\u0000');
    const all = known.get(key) ?? fitting(amounts, rate);
    known.set(key, all);
    const named = all.filter((kind) => kind !== 'unspecified');
    // A budget that says nothing of its kind, where no other gives the rate.
    const kinds = named.length > 0 ? named : all;
    const [only] = kinds;
    if (kinds.length === 1 && only) return { ...rate, denominator: only };
    return kinds.includes('adjusted') && OF_BUDGET.test(rate.label)
      ? { ...rate, denominator: 'adjusted' }
      : rate;
  });
}
