import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding } from '../../src/model/report.ts';
import { finding, gap } from './finding.ts';
import { type PaymentPlan, paymentPlans } from './payment-plans.ts';

const ABOUT = { check: 'payment-plan-ends-at-100', severity: 'error' } as const;

/** A blank last month leaves the end open; a share above 100 is wrong in any month. */
function checkPlan({ name, points, isEndPrinted }: PaymentPlan): Finding[] {
  const over = points.find(({ percent }) => compare(percent, '100') > 0);
  const last = points.at(-1);
  const wrong = over ?? (isEndPrinted && last && compare(last.percent, '100') !== 0 ? last : undefined);
  if (!wrong) return [];
  return [
    finding(ABOUT, {
      zh: `项目“${name}”：${wrong.month} 月底累计支出比例印为 ${wrong.percent}%，与 100% 相差 ${gap(wrong.percent, '100')} 个百分点。`,
      en: `Project “${name}”: the planned cumulative share at the end of month ${wrong.month} is printed as ${wrong.percent}%, ${gap(wrong.percent, '100')} percentage points away from 100%.`,
      printed: wrong.text,
      expected: '100%',
      difference: gap(wrong.percent, '100'),
      lines: [wrong.line],
    }),
  ];
}

/** Planned cumulative payments that do not end at 100 %. */
export const paymentPlanEndsAt100: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '资金支出计划的累计比例最后是否为 100%。',
  en: 'Whether the planned cumulative share of payments ends at 100%.',
  run: (report) => paymentPlans(report).flatMap(checkPlan),
};
