import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding } from '../../src/model/report.ts';
import { finding, gap } from './finding.ts';
import { type PaymentPlan, paymentPlans } from './payment-plans.ts';

const ABOUT = { check: 'payment-plan-falls', severity: 'error' } as const;

function checkPlan({ name, points }: PaymentPlan): Finding[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || compare(point.percent, before.percent) >= 0) return [];
    return [
      finding(ABOUT, {
        zh: `项目“${name}”：累计支出比例 ${before.month} 月底为 ${before.percent}%，${point.month} 月底为 ${point.percent}%，累计数有所减少。`,
        en: `Project “${name}”: the planned cumulative share is ${before.percent}% at the end of month ${before.month} and ${point.percent}% at the end of month ${point.month}; a cumulative share does not fall.`,
        printed: point.text,
        expected: `≥${before.percent}%`,
        difference: gap(point.percent, before.percent),
        lines: [before.line, point.line],
      }),
    ];
  });
}

/** Planned cumulative payments that fall from one month to a later one. */
export const paymentPlanFalls: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '资金支出计划的累计比例后一时点是否低于前一时点。',
  en: 'Whether the planned cumulative share of payments falls from one month to a later one.',
  run: (report) => paymentPlans(report).flatMap(checkPlan),
};
