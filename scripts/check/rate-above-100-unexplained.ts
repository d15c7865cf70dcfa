import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { explainsChange, explainsNear } from './explanations.ts';
import {
  type Figure,
  figureAt,
  figuresUnder,
  isApproximate,
  type Key,
  keysOf,
  percentage,
  tolerance,
} from './figures.ts';
import { finding, gap, scopeWords, show } from './finding.ts';
import { isBare, isNarrower, isPartOfYear } from './qualifiers.ts';

const ABOUT = { check: 'rate-above-100-unexplained', severity: 'error' } as const;

/** The budget that spending is held against: what was available in the end, where the report says so. */
const budgetOf = (report: Report, key: Key): Figure | null =>
  figureAt(report, key, 'budget_adjusted') ??
  figureAt(report, key, 'budget') ??
  figureAt(report, key, 'budget_initial');

/** A rate of the initial budget is explained where the full-year budget covers the spending. */
function isCovered(report: Report, key: Key): boolean {
  const expenditure = figureAt(report, key, 'expenditure');
  const adjusted = figureAt(report, key, 'budget_adjusted');
  return expenditure !== null && adjusted !== null && compare(expenditure.value, adjusted.value) <= 0;
}

function printedRates(report: Report, key: Key): Finding[] {
  const scope = scopeWords(key);
  return figuresUnder(report, key, 'execution_rate')
    .filter(
      (rate) =>
        compare(rate.value, '100') > 0 && !isPartOfYear(report, rate) && !isNarrower(rate) && !isBare(rate),
    )
    .filter((rate) => !explainsNear(report, rate.line))
    .filter(({ observation }) => observation.denominator !== 'initial' || !isCovered(report, key))
    .map((rate) =>
      finding(ABOUT, {
        zh: `${scope.zh}：印出的执行率为 ${show(rate)}，高于 100%，文中未见追加、调整或超支的说明。`,
        en: `${scope.en}: the printed execution rate is ${show(rate)}, above 100%; the document has no word on additions, adjustments or overspending.`,
        printed: rate.text,
        expected: '100%',
        difference: gap(rate.value, '100'),
        lines: [rate.line],
      }),
    );
}

function amounts(report: Report, key: Key): Finding[] {
  const expenditure = figureAt(report, key, 'expenditure');
  const budget = budgetOf(report, key);
  if (!expenditure || !budget || [expenditure, budget].some((one) => isApproximate(one) || isNarrower(one)))
    return [];
  const over = gap(expenditure.value, budget.value);
  if (compare(expenditure.value, budget.value) <= 0 || compare(over, tolerance([expenditure, budget])) <= 0)
    return [];
  const rate = percentage(expenditure.value, budget.value);
  if (rate === '' || explainsNear(report, expenditure.line)) return [];
  const scope = scopeWords(key);
  return [
    finding(ABOUT, {
      zh: `${scope.zh}：支出 ${show(expenditure)} 高于预算 ${show(budget)}（${rate}%），文中未见追加、调整或超支的说明。`,
      en: `${scope.en}: expenditure of ${show(expenditure)} is above the budget of ${show(budget)} (${rate}%); the document has no word on additions, adjustments or overspending.`,
      printed: expenditure.text,
      expected: budget.text,
      difference: over,
      lines: [expenditure.line, budget.line],
    }),
  ];
}

/** An execution rate above 100 %, printed or recomputed, without a word on it. */
export const rateAbove100Unexplained: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '执行率（报告值或重算值）高于 100%，而文中没有追加、调整或超支的说明。',
  en: 'An execution rate above 100%, printed or recomputed, without a word on additions, adjustments or overspending.',
  run: (report) => {
    if (explainsChange(report)) return [];
    const keys = keysOf(report).filter(({ phase }) => phase === 'actual');
    return keys.flatMap((key) => {
      const printed = printedRates(report, key);
      return printed.length > 0 ? printed : amounts(report, key);
    });
  },
};
