import { add, compare } from '../../src/model/decimal.ts';
import { amountOf, type Case, isRate, isRest } from './proofs.ts';
import type { Reading } from './reading.ts';

/** A figure of running text, and where it stands. */
interface Placed {
  one: Reading;
  line: number;
  at: number;
}

/** A budget that several behind it add up to, and all that is told of these. */
interface Divided {
  whole: Reading;
  parts: readonly Reading[];
}

const FEWEST = 2;
const MOST = 8;
/** So many lines behind the whole its parts may stand. */
const FAR = 12;

const isBefore = (a: Placed, b: Placed): number => a.line - b.line || a.at - b.at;

/** The figures of running text in the order in which they stand. */
const inOrder = (readings: readonly Reading[], lines: readonly string[]): Placed[] =>
  readings
    .filter(({ origin, value }) => origin === 'prose' && value.value !== '')
    .map((one) => ({
      one,
      line: one.source.line,
      at: (lines[one.source.line - 1] ?? '').indexOf(one.source.text),
    }))
    .sort(isBefore);

/** What is told between one budget and the next of its spending; empty where nothing is. */
function toldOf(budget: Placed, next: Placed | undefined, of: Case, all: readonly Placed[]): Reading[] {
  const own = all.filter(
    (other) =>
      isBefore(other, budget) > 0 &&
      other.line === budget.line &&
      (next === undefined || isBefore(other, next) < 0),
  );
  const whole = amountOf(budget.one);
  const spent = own.find(
    ({ one }) =>
      of.spendings.includes(one) && one.source !== budget.one.source && compare(amountOf(one), whole) <= 0,
  )?.one;
  if (!spent) return [];
  const goesWith = (one: Reading): boolean =>
    one.source === spent.source ||
    (of.rates.includes(one) && isRate(one, amountOf(spent), whole)) ||
    (of.rests.includes(one) && isRest(one, amountOf(spent), whole));
  return own.flatMap(({ one }) => (goesWith(one) ? [one] : []));
}

/** How many of the budgets from the first on add up to an amount; 0 where none do. */
function countOf(budgets: readonly Placed[], whole: Placed): number {
  let total = '0';
  for (const [i, { one, line }] of budgets.slice(0, MOST).entries()) {
    if (line - whole.line > FAR) return 0;
    total = add(total, amountOf(one));
    if (i + 1 >= FEWEST && compare(total, amountOf(whole.one)) === 0) return i + 1;
  }
  return 0;
}

/**
 * 年初预算46万元。设备采购预算30万元，支付28.5万元；安装费预算16万元，支付16万元: the budget that those behind it add up to, each with what was
 * spent of it; null where none is divided so. A change (追加6万元) has no spending of its own.
 */
export function partsThatAddUp(of: Case, lines: readonly string[]): Divided | null {
  const all = inOrder([...of.budgets, ...of.spendings, ...of.rates, ...of.rests], lines);
  const mayBeSpent = new Set(of.spendings.map(({ source }) => source));
  const budgets = all.filter(({ one }) => of.budgets.includes(one) && !mayBeSpent.has(one.source));
  for (const [i, whole] of budgets.entries())
    for (let from = i + 1; from < budgets.length; from++) {
      const count = countOf(budgets.slice(from), whole);
      const parts = budgets.slice(from, from + count);
      const told = parts.map((part, k) => toldOf(part, budgets[from + k + 1], of, all));
      if (count > 0 && told.every((list) => list.length > 0))
        return { whole: whole.one, parts: [...parts.map(({ one }) => one), ...told.flat()] };
    }
  return null;
}
