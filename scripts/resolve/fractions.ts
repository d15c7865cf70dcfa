import { absolute, compare, lastDigit, multiply, ratio, subtract } from '../../src/model/decimal.ts';
import type { Observation } from '../../src/model/report.ts';
import { type Case, caseOf, casesOf, MANY } from './denominators.ts';

/** A fraction is at most this, and fits the amounts to within half a percentage point. */
const MOST = '2';
const NEAR = '0.005';

/** Whether the amounts of a case give a rate that is printed as a fraction: 0.9793 for 97.93 %, as spreadsheets copy it. */
function isFraction({ spent, budgets }: Case, { value, label }: Observation): boolean {
  if (/[%％]/.test(value.text + label) || compare(value.value, MOST) > 0) return false;
  const all = [...budgets.values()].flatMap((values) => [...values]);
  if (all.length + spent.size > MANY) return false;
  const digit = lastDigit(value.text);
  const near = compare(digit, NEAR) > 0 ? NEAR : digit;
  return all.some((budget) =>
    [...spent].some((amount) => {
      const fraction = ratio(amount, budget, 8, '1');
      return fraction !== '' && compare(absolute(subtract(fraction, value.value)), near) <= 0;
    }),
  );
}

/** A rate that is printed as a fraction, as the percentage that it is; proven by the amounts beside it, and marked. */
export function settleFractions(observations: readonly Observation[]): Observation[] {
  const cases = casesOf(observations);
  return observations.map((rate) => {
    const { value } = rate;
    if (rate.measure !== 'execution_rate' || value.status !== 'reported' || value.value === '') return rate;
    const amounts = cases.get(caseOf(rate));
    if (!amounts || !isFraction(amounts, rate)) return rate;
    const percent = multiply(value.value, '100');
    return { ...rate, value: { status: 'reported_normalised', value: percent, text: value.text } };
  });
}
