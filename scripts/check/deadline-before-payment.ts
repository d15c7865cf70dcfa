import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { type Deadline, parseDeadline } from './deadlines.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';
import { type PaymentPlan, paidBy, paymentPlans } from './payment-plans.ts';

const ABOUT = { check: 'deadline-before-payment', severity: 'error' } as const;

/** The target says it best; the description only where the target has no date. */
const deadlineOf = ({ targetText, description }: Indicator, year: string): Deadline | null =>
  parseDeadline(targetText, year) ?? parseDeadline(description, year);

function compareDates(
  plan: PaymentPlan,
  indicator: Indicator,
  deadline: Deadline,
  report: Report,
): Finding[] {
  const { level3 } = indicator;
  const year = report.identity.fiscalYear;
  const paid = paidBy(plan);
  if (!paid || deadline.year > year || (deadline.year === year && deadline.month >= paid.month)) return [];
  const by = `${deadline.year}-${String(deadline.month).padStart(2, '0')}`;
  const isAfter = `${year}-${String(paid.month).padStart(2, '0')}`;
  return [
    finding(ABOUT, {
      zh: `项目“${plan.name}”：指标“${level3}”的期限为 ${deadline.year} 年 ${deadline.month} 月，资金支出计划到 ${paid.month} 月底才累计达到 100%（验收后付款也可能如此）。`,
      en: `Project “${plan.name}”: the deadline of “${level3}” is ${by}, while planned payments first reach 100% at the end of ${isAfter} (payment after acceptance may explain it).`,
      printed: deadline.text,
      expected: isAfter,
      lines: [...linesOf(report, indicator, indicator.targetText), paid.line],
    }),
  ];
}

function checkPlan(report: Report, plan: PaymentPlan): Finding[] {
  const year = report.identity.fiscalYear;
  return report.indicators
    .filter(({ project }) => project === plan.project)
    .flatMap((indicator) => {
      const deadline = deadlineOf(indicator, year);
      return deadline ? compareDates(plan, indicator, deadline, report) : [];
    });
}

/** A deadline that lies before the month in which everything is planned to be paid. */
export const deadlineBeforePayment: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标写明的完成期限是否早于资金支出计划累计达到 100% 的月份。',
  en: 'Whether a deadline lies before the month in which planned payments first reach 100%.',
  run: (report) => paymentPlans(report).flatMap((plan) => checkPlan(report, plan)),
};
