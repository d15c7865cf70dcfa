import type { Check } from '../../src/model/report.ts';
import { figuresOf } from './figures.ts';
import { finding, scopeWords, show } from './finding.ts';

const ABOUT = { check: 'amount-phase-unstated', severity: 'warning' } as const;

/** An amount of a project of which the report does not say whether it was budgeted or spent. */
export const amountPhaseUnstated: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '项目金额未写明是预算还是支出。',
  en: 'An amount of a project of which the report does not say whether it was budgeted or spent.',
  run: (report) =>
    figuresOf(report, 'project_amount').map((amount) => {
      const scope = scopeWords(amount.observation);
      return finding(ABOUT, {
        zh: `${scope.zh}：金额 ${show(amount)} 未写明是预算还是支出。`,
        en: `${scope.en}: the report does not say whether the amount of ${show(amount)} was budgeted or spent.`,
        printed: amount.text,
        lines: [amount.line],
      });
    }),
};
