import { absolute, compare, lastDigit, ratio, subtract } from '../../src/model/decimal.ts';
import type { Observation } from '../../src/model/report.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';

const basisOf = (budget: Observation): Denominator => {
  if (budget.measure === 'budget_initial') return 'initial';
  if (budget.measure === 'budget_adjusted') return 'adjusted';
  return budget.denominator || 'unspecified';
};

const sameCase = (a: Observation, b: Observation): boolean =>
  a.scope === b.scope && a.subject === b.subject && a.phase === b.phase && a.year === b.year;

/** Whether spending / budget gives the printed rate, up to one unit of its last digit. */
const gives = (spent: Observation, budget: Observation, rate: Observation): boolean => {
  const recomputed = ratio(spent.value.value, budget.value.value, 6);
  return (
    recomputed !== '' &&
    compare(absolute(subtract(recomputed, rate.value.value)), lastDigit(rate.value.text)) <= 0
  );
};

/**
 * Which budget a stated rate divides by, where its own words do not say: the one named budget of its case that gives
 * the printed rate. Where none or several kinds do, the words nearest to it stand.
 */
export function settleDenominators(observations: readonly Observation[]): Observation[] {
  return observations.map((rate) => {
    if (
      rate.measure !== 'execution_rate' ||
      rate.value.value === '' ||
      /年初|全年预算|调整后|到位|申请/.test(rate.label)
    )
      return rate;
    const own = observations.filter((o) => sameCase(o, rate) && o.value.value !== '');
    const spent = own.filter(({ measure }) => measure === 'expenditure');
    const budgets = own.filter(
      ({ measure }) => measure === 'budget' || measure === 'budget_initial' || measure === 'budget_adjusted',
    );
    const fitting = new Set(
      budgets.filter((budget) => spent.some((amount) => gives(amount, budget, rate))).map(basisOf),
    );
    fitting.delete('unspecified');
    const [only] = fitting;
    return fitting.size === 1 && only ? { ...rate, denominator: only } : rate;
  });
}
