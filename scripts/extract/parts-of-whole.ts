import { compare } from '../../src/model/decimal.ts';
import { amountOf, type Case, isRate, type Proof } from './proofs.ts';
import type { Reading } from './reading.ts';

/** 以上合计支出6995.6万元   总执行率96.19%: the sum, and not the first of its parts */
const IS_SUM = /合计|总计|共计|总体|整体|全部|总/;

/** The proof of the most that was spent, by a rate, in running text. */
const widest = (proofs: readonly Proof[]): Proof | undefined =>
  proofs
    .filter(({ by, spending }) => by.measure === 'execution_rate' && spending.origin === 'prose')
    .toSorted((a, b) => compare(amountOf(b.spending), amountOf(a.spending)))[0];

/**
 * 实际支出48.6万元 of the first project of a list, and 支出合计152.9万元，执行率86.38% behind it: what is told of parts, where a rate proves
 * the whole. Nothing where the first that is told is as much as that, or has a rate of its own and the sum no word for it.
 */
export function partsOf(of: Case, proofs: readonly Proof[], onProjects: boolean): Reading[] {
  const top = widest(proofs);
  const told = of.spendings.filter(({ toProve }) => !toProve);
  const [first] = told;
  if (!top || !first || told.some(({ origin }) => origin === 'table')) return [];
  const most = amountOf(top.spending);
  const isOfMost = (one: Reading): boolean =>
    of.budgets.some((budget) => isRate(one, most, amountOf(budget)));
  if (compare(amountOf(first), most) >= 0)
    return amountOf(first) === most ? ratesBefore(top.by, of, isOfMost) : [];
  const isProved = proofs.some(({ spending, by }) => spending === first && by.measure === 'execution_rate');
  // 全部项目支出4015万元 behind what the one project of the report has spent
  if (isProved && first.scope !== top.spending.scope) return [];
  const isNamedSum = IS_SUM.test(top.spending.label + top.by.label + top.budget.label);
  // 支付指标7,896万元 told before 支付5,620万元 of a part: the first on the page is the whole
  const isBefore = top.spending.source.line < first.source.line;
  if (!isNamedSum && (isProved || !(onProjects || isBefore))) return [];
  const isLess = (one: Reading, than: Reading): boolean => compare(amountOf(one), amountOf(than)) < 0;
  return [
    ...told.filter((one) => isLess(one, top.spending)),
    ...of.budgets.filter((one) => one.measure === top.budget.measure && isLess(one, top.budget)),
    ...of.rates.filter((one) => !isOfMost(one)),
  ].filter(({ origin }) => origin === 'prose');
}

/** 项目支付率89.04% before 总支付率97.19%: rates of something else than the whole, to which the one behind them belongs */
function ratesBefore(by: Reading, { rates }: Case, isOfMost: (rate: Reading) => boolean): Reading[] {
  const before = rates.slice(0, rates.indexOf(by));
  return before.filter(
    (one) => one.origin === 'prose' && one.denominator === by.denominator && !isOfMost(one),
  );
}
