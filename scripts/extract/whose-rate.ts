import { places } from '../../src/model/decimal.ts';
import { amountOf, isRate, kindOf, MOST } from './proofs.ts';
import type { Reading } from './reading.ts';

interface Amounts {
  budgets: Reading[];
  spendings: Reading[];
}

/** Whether a budget and a spending of a case give a rate; null where it has no such pair. */
function gives({ budgets, spendings }: Amounts, rate: Reading): boolean | null {
  if (budgets.length === 0 || spendings.length === 0) return null;
  if (budgets.length > MOST || spendings.length > MOST) return null;
  return budgets.some((budget) =>
    spendings.some((spending) => isRate(rate, amountOf(spending), amountOf(budget))),
  );
}

const keyOf = ({ scope, subject, phase, year }: Reading): string =>
  [scope, subject, phase, year].join('\u0000');

/**
 * 项目支出执行率95.69% behind a list of projects: a rate that the amounts of the project named last do not give, while those of all
 * of them, or of the body, do, is theirs. Whole percents may be of anything.
 */
export function withRatesOfAll(readings: readonly Reading[]): Reading[] {
  const cases = new Map<string, Amounts>();
  for (const one of readings) {
    const kind = kindOf(one);
    if (amountOf(one) === '' || (kind !== 'budgets' && kind !== 'spendings')) continue;
    const amounts = cases.get(keyOf(one)) ?? { budgets: [], spendings: [] };
    cases.set(keyOf(one), amounts);
    amounts[kind].push(one);
  }
  return readings.map((rate) => {
    const isOpen = rate.measure === 'execution_rate' && rate.scope === 'project' && rate.origin === 'prose';
    const own = isOpen && places(rate.value.text) > 0 ? cases.get(keyOf(rate)) : undefined;
    if (!own || gives(own, rate) !== false) return rate;
    // All projects by that name, or what the report is on as a whole.
    for (const scope of ['special_projects', ''] as const) {
      const whole = { ...rate, scope, subject: '' };
      const all = cases.get(keyOf(whole));
      if (all && gives(all, rate) === true) return whole;
    }
    return rate;
  });
}
