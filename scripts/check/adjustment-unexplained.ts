import { absolute, compare, subtract } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { explainsChange } from './explanations.ts';
import { figureAt, type Key, keysOf, percentage } from './figures.ts';
import { finding, gap, scopeWords, show } from './finding.ts';

const ABOUT = { check: 'adjustment-unexplained', severity: 'warning' } as const;
/** Per cent of the initial budget from which a reason is looked for. */
const NOTABLE = '20';

function checkKey(report: Report, key: Key): Finding[] {
  const initial = figureAt(report, key, 'budget_initial');
  const adjusted = figureAt(report, key, 'budget_adjusted');
  if (!initial || !adjusted) return [];
  const rate = percentage(subtract(adjusted.value, initial.value), initial.value);
  if (rate === '' || compare(absolute(rate), NOTABLE) < 0) return [];
  const scope = scopeWords(key);
  return [
    finding(ABOUT, {
      zh: `${scope.zh}：年初预算 ${show(initial)}，全年预算 ${show(adjusted)}，调整幅度 ${rate}%，文中未见调整原因。`,
      en: `${scope.en}: the initial budget is ${show(initial)} and the full-year budget ${show(adjusted)}, a change of ${rate}%; the document gives no reason for it.`,
      printed: adjusted.text,
      expected: initial.text,
      difference: gap(adjusted.value, initial.value),
      lines: [initial.line, adjusted.line],
    }),
  ];
}

/** A budget changed by 20 % or more in the year without a reason. */
export const adjustmentUnexplained: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '全年预算数比年初预算数变动 20% 及以上，而文中没有说明原因。',
  en: 'The full-year budget differs from the initial one by 20% or more and the document gives no reason.',
  run: (report) => (explainsChange(report) ? [] : keysOf(report).flatMap((key) => checkKey(report, key))),
};
