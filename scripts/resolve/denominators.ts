import { type Decimal, givesRate, lastDigit } from '../../src/model/decimal.ts';
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
export const caseOf = (o: Observation): string =>
  `${o.scope}\u0000${o.subject}\u0000${o.phase}\u0000${o.year}`;

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
const gives = (spent: Decimal, budget: Decimal, { value }: Observation): boolean =>
  givesRate(spent, budget, value.value, lastDigit(value.text));

const SAYS_WHICH = /年初|全年预算|调整后|到位|申请|预算安排/;
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

/** By so many points of a hundred a rate may be off for being told of a day, or of money that is still to come. */
const FAR_OFF = '1';

/** 年初预算800万元，年中追加120万元，共920万元，支出911万元，执行率99.04%: no rate of the initial budget, which stands nearest to it */
function isDisproved({ spent, budgets }: Case, rate: Observation): boolean {
  const named = rate.denominator === 'initial' ? budgets.get('initial') : undefined;
  if (!named || spent.size === 0 || named.size + spent.size > MANY) return false;
  return [...named].every((budget) =>
    [...spent].every((amount) => !givesRate(amount, budget, rate.value.value, FAR_OFF)),
  );
}

/** The kinds of budget by which a rate may divide; empty where its words say which it is, or nothing is known. */
type Kinds = readonly Denominator[];

/** What all rates of one name and scope divide by that only one budget gives: in a list each row divides by the same. */
function agreed(
  rates: readonly { rate: Observation; kinds: Kinds }[],
): (rate: Observation) => Denominator | null {
  const nameOf = ({ label, scope, phase }: Observation): string => [label, scope, phase].join('\u0000');
  const told = new Map<string, Set<Denominator>>();
  for (const { rate, kinds } of rates) {
    const [only] = kinds;
    if (kinds.length === 1 && only) told.set(nameOf(rate), (told.get(nameOf(rate)) ?? new Set()).add(only));
  }
  return (rate) => {
    const [only, ...others] = told.get(nameOf(rate)) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
}

/**
 * Which budget a stated rate divides by, where its own words do not say: the one named budget of its case that gives
 * the printed rate. Where several kinds do, a rate that is called one of the budget is of the full-year one, as the form
 * has it; else the words nearest to it stand. Where nothing says it, it is unspecified.
 */
export function settleDenominators(observations: readonly Observation[]): Observation[] {
  const cases = casesOf(observations);
  const known = new Map<string, Denominator[]>();
  const kindsOf = (rate: Observation): Kinds => {
    const amounts = cases.get(caseOf(rate));
    if (!amounts || SAYS_WHICH.test(rate.label)) return [];
    const key = [caseOf(rate), rate.value.value, rate.value.text].join('\u0000');
    const all = known.get(key) ?? fitting(amounts, rate);
    known.set(key, all);
    const named = all.filter((kind) => kind !== 'unspecified');
    // A budget that says nothing of its kind, where no other gives the rate.
    return named.length > 0 ? named : all;
  };
  const isRate = ({ measure, value }: Observation): boolean =>
    measure === 'execution_rate' && value.value !== '';
  const rates = new Map(
    observations.filter(isRate).map((rate) => [rate, { rate, kinds: kindsOf(rate) }] as const),
  );
  const ofOthers = agreed([...rates.values()].filter(({ rate }) => rate.origin === 'table'));
  return observations.map((printed) => {
    const kinds = rates.get(printed)?.kinds;
    if (!kinds) return printed;
    const rate = { ...printed, denominator: printed.denominator || 'unspecified' } as const;
    const [only] = kinds;
    const amounts = cases.get(caseOf(printed));
    const isSaid = SAYS_WHICH.test(rate.label) || rate.origin === 'table';
    if (kinds.length === 0 && !isSaid && amounts && isDisproved(amounts, rate))
      return { ...rate, denominator: 'unspecified' };
    // 按到位资金计算，支付进度为90.21%: the one budget that gives it is not called so, and the rate says what it is.
    const isCalled =
      only === 'unspecified' && rate.denominator !== only && !amounts?.budgets.has(rate.denominator);
    if (kinds.length === 1 && only) return isCalled ? rate : { ...rate, denominator: only };
    if (kinds.includes('adjusted') && OF_BUDGET.test(rate.label)) return { ...rate, denominator: 'adjusted' };
    const others = rate.origin === 'table' ? ofOthers(printed) : null;
    return others && kinds.includes(others) ? { ...rate, denominator: others } : rate;
  });
}
