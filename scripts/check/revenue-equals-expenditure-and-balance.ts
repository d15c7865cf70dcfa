import { add, type Decimal } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { type Figure, figureAt, isApproximate, type Key, keysOf, tolerance, within } from './figures.ts';
import { finding, gap, scopeWords, show, withUnit } from './finding.ts';

const ABOUT = { check: 'revenue-equals-expenditure-and-balance', severity: 'error' } as const;

function differ(key: Key, left: Figure, right: readonly Figure[], expected: Decimal): Finding {
  const scope = scopeWords(key);
  const difference = gap(left.value, expected);
  const parts = right.map(show).join(' + ');
  const total = right.length > 1 ? ` = ${withUnit(expected, '万元')}` : '';
  const [zh, en] =
    right.length > 1
      ? ['支出与结余之和', 'expenditure plus balance']
      : ['支出总计', 'the grand total of expenditure'];
  return finding(ABOUT, {
    zh: `${scope.zh}：收入印为 ${show(left)}，${zh}为 ${parts}${total}，相差 ${withUnit(difference, '万元')}。`,
    en: `${scope.en}: revenue is printed as ${show(left)}; ${en} is ${parts}${total}, a difference of ${withUnit(difference, '万元')}.`,
    printed: left.text,
    expected,
    difference,
    lines: [left.line, ...right.map(({ line }) => line)],
  });
}

/** Grand totals include what was brought forward and carried on: the two sides are simply equal. */
function grandTotals(report: Report, key: Key): Finding[] {
  const revenue = figureAt(report, key, 'revenue_total');
  const expenditure = figureAt(report, key, 'expenditure_total');
  if (!revenue || !expenditure || [revenue, expenditure].some(isApproximate)) return [];
  if (within(revenue.value, expenditure.value, tolerance([revenue, expenditure]))) return [];
  // 总收入, 总支出 and what is left of the one after the other.
  const isRest = (['balance_current', 'balance_accumulated'] as const).some((id) => {
    const balance = figureAt(report, key, id);
    const both = balance && add(expenditure.value, balance.value);
    return both && within(revenue.value, both, tolerance([revenue, expenditure, balance]));
  });
  return isRest ? [] : [differ(key, revenue, [expenditure], expenditure.value)];
}

/**
 * Revenue may be printed with or without what was carried over, and the balance of the year or of all years. A balance
 * of all years says nothing as long as the one brought forward is not printed.
 */
function yearTotals(report: Report, key: Key): Finding[] {
  const revenue = figureAt(report, key, 'revenue');
  const expenditure = figureAt(report, key, 'expenditure');
  const current = figureAt(report, key, 'balance_current');
  const accumulated = figureAt(report, key, 'balance_accumulated');
  const carried = figureAt(report, key, 'revenue_carryover');
  const isOfAllYears = !current || /结转|年末|累计/.test(current.observation.label);
  const balance = isOfAllYears && !carried ? null : (current ?? accumulated);
  if (!revenue || !expenditure || !balance) return [];
  const operands = [revenue, expenditure, balance];
  if (operands.some(isApproximate)) return [];
  const expected = add(expenditure.value, balance.value);
  const lefts = [revenue.value, ...(carried ? [add(revenue.value, carried.value)] : [])];
  const rights = [expected, ...(accumulated ? [add(expenditure.value, accumulated.value)] : [])];
  const allowed = tolerance(operands);
  if (lefts.some((left) => rights.some((right) => within(left, right, allowed)))) return [];
  return [differ(key, revenue, [expenditure, balance], expected)];
}

/** Revenue against expenditure and balance. */
export const revenueEqualsExpenditureAndBalance: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '收入合计是否等于支出合计与结余之和；收入总计是否等于支出总计。',
  en: 'Whether revenue equals expenditure plus balance, and the grand totals equal each other.',
  run: (report) => keysOf(report).flatMap((key) => [...grandTotals(report, key), ...yearTotals(report, key)]),
};
