import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';
import { isSameUnit } from './quantities.ts';

const ABOUT = { check: 'units-differ', severity: 'warning' } as const;

/** A unit that one side leaves out is another matter (unit-missing). */
function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { level3, targetUnit, actualUnit, targetText, actualText } = indicator;
  if (!targetUnit || !actualUnit || isSameUnit(targetUnit, actualUnit)) return [];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”的指标值为“${targetText}”，完成值为“${actualText}”，单位不同，无法直接比较。`,
      en: `Indicator “${level3}”: the target is “${targetText}” and the actual “${actualText}”; their units differ, so they cannot be compared directly.`,
      printed: actualText,
      expected: targetText,
      lines: linesOf(report, indicator, targetText, actualText),
    }),
  ];
}

/** Target and actual of an indicator in different units. */
export const unitsDiffer: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标值与完成值的单位不同。',
  en: 'Target and actual of an indicator are in different units.',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
