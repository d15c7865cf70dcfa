import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';

const ABOUT = { check: 'actual-echoes-target', severity: 'warning' } as const;
/** ≥95%   少于30天   signs and words that belong to a target; a measurement has none */
const BOUND =
  /[≥≤≧≦<>＜＞]|不少于|不低于|不超过|不高于|不大于|少于|低于|小于|大于|高于|多于|以上|以下|以内|之内/;
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { level3, targetText, actualText } = indicator;
  if (actualText === '' || plain(actualText) !== plain(targetText) || !BOUND.test(actualText)) return [];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”的完成值“${actualText}”与指标值相同，未写实际数。`,
      en: `Indicator “${level3}”: the actual “${actualText}” only repeats the target and gives no measured figure.`,
      printed: actualText,
      lines: linesOf(report, indicator, targetText, actualText),
    }),
  ];
}

/** An actual value that only repeats its target, sign and all. */
export const actualEchoesTarget: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '完成值只是重复指标值（如“少于 30 天”），没有实际数。',
  en: 'An actual value that only repeats its target (“fewer than 30 days”) without a measured figure.',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
