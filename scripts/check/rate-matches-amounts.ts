import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { type Figure, figuresOf, isApproximate, percentage } from './figures.ts';
import { finding, gap, scopeWords, show } from './finding.ts';
import { isBare, isNarrower, isPartOfYear } from './qualifiers.ts';
import { matches, type Recomputed, recompute } from './rates.ts';

const ABOUT = { check: 'rate-matches-amounts', severity: 'error' } as const;

function differ(rate: Figure, { expenditure, budget }: Recomputed): Finding {
  const scope = scopeWords(rate.observation);
  const expected = percentage(expenditure.value, budget.value);
  const difference = gap(rate.value, expected || '0');
  return finding(ABOUT, {
    zh: `${scope.zh}：印出的执行率为 ${show(rate)}，按支出 ${show(expenditure)} 与预算 ${show(budget)} 重算为 ${expected}%，相差 ${difference} 个百分点。`,
    en: `${scope.en}: the printed execution rate is ${show(rate)}; expenditure of ${show(expenditure)} and a budget of ${show(budget)} give ${expected}%, a difference of ${difference} percentage points.`,
    printed: rate.text,
    expected: `${expected}%`,
    difference,
    lines: [rate.line, expenditure.line, budget.line],
  });
}

function checkRate(report: Report, rate: Figure): Finding[] {
  if (isApproximate(rate) || isNarrower(rate) || isPartOfYear(report, rate)) return [];
  const candidates = recompute(report, rate.observation, rate.observation.denominator);
  if (candidates.some((one) => matches(rate, one))) return [];
  const nearest = candidates.toSorted((a, b) => compare(gap(a.rate, rate.value), gap(b.rate, rate.value)))[0];
  return nearest ? [differ(rate, nearest)] : [];
}

/** The rates that the data shows, and further ones whose name says what they are about. */
function ratesOf(report: Report): Figure[] {
  return figuresOf(report, 'execution_rate').filter(
    (rate) => report.observations.includes(rate.observation) || !isBare(rate),
  );
}

/** One remark a rate: a repeat of the same figure adds nothing. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [one.zh, one])).values(),
];

/** The printed execution rate against expenditure and the budget that it names (any printed one where it names none). */
export const rateMatchesAmounts: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '印出的执行率与按印出金额重算的执行率是否一致；最末一位内的差异视为舍入。',
  en: 'Whether the printed execution rate agrees with the one recomputed from the printed amounts; one unit of the last digit is rounding.',
  run: (report) => once(ratesOf(report).flatMap((rate) => checkRate(report, rate))),
};
