import { compare, multiply } from '../../src/model/decimal.ts';
import { amountOf, type Case, type Proof } from './proofs.ts';
import type { Reading } from './reading.ts';

/** 累计下达资金1750万元   2020—2022年累计支出638.2万元: of more years than the one */
const IS_OF_YEARS = /累计|20\d\d年?[—–~至-]+20\d\d/;
const isOfYears = ({ label, source, origin }: Reading): boolean =>
  origin === 'prose' && IS_OF_YEARS.test(label + source.text);
/** 概算2300万元，截至2023年底累计…: a line on all years of a project, where 累计支出 alone may be of the one */
const ON_ALL_YEARS =
  /累计[^;]{0,80}其中:?：?20\d\d年|总投资|概算|立项|以来|[两二三四五]年|20\d\d年?[—–~至-]+20\d\d/;

/** What a project has had and spent in all its years, where a rate proves what it had and spent in this one. */
export function ofAllYears(of: Case, proofs: readonly Proof[], lines: readonly string[]): Reading[] {
  const own = proofs.find(
    ({ by, spending, budget }) =>
      by.measure === 'execution_rate' && !isOfYears(spending) && !isOfYears(budget),
  );
  if (!own) return [];
  const isToldSo = ({ source }: Reading): boolean => ON_ALL_YEARS.test(lines[source.line - 1] ?? '');
  const spent = of.spendings.filter(
    (one) => isOfYears(one) && isToldSo(one) && isClearlyMore(one, own.spending),
  );
  // 累计下达资金1750万元，累计支出1698万元: a budget on the line of such a spending, of which that is a part
  const isBeside = (one: Reading): boolean =>
    spent.some(
      (other) => other.source.line === one.source.line && compare(amountOf(one), amountOf(other)) >= 0,
    );
  return [
    ...spent,
    ...of.budgets.filter(
      (one) =>
        one.origin === 'prose' &&
        ((isOfYears(one) && isToldSo(one)) || isBeside(one)) &&
        isClearlyMore(one, own.budget),
    ),
  ];
}

/** 累计支出352.864万元 beside 352.86 is the same, rounded. */
const CLEARLY = '1.05';
const isClearlyMore = (one: Reading, than: Reading): boolean =>
  compare(amountOf(one), multiply(amountOf(than), CLEARLY)) > 0;
