import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { finding, gap } from './finding.ts';
import { linesOf } from './indicator-lines.ts';
import { isSameUnit } from './quantities.ts';

const ABOUT = { check: 'missed-target-full-points', severity: 'warning' } as const;

/** Only a sign says which side of the target is the missed one. */
function isMissed({ operator, targetValue, actualValue }: Indicator): boolean {
  if (targetValue === '' || actualValue === '') return false;
  const side = compare(actualValue, targetValue);
  return (
    (operator === '>=' && side < 0) ||
    (operator === '>' && side <= 0) ||
    (operator === '<=' && side > 0) ||
    (operator === '<' && side >= 0)
  );
}

/** 少于30天 / 少于30天 is an echo, not a miss. */
const isMeasured = ({ actualText }: Indicator): boolean =>
  !/[≥≤≧≦<>＜＞]|不少于|不超过|少于|低于|小于|大于|以上|以内/.test(actualText);

function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { level3, targetText, actualText, targetValue, actualValue, targetUnit, actualUnit, weight, score } =
    indicator;
  const isFull = weight !== '' && score !== '' && compare(weight, '0') > 0 && compare(score, weight) === 0;
  if (!isFull || !isSameUnit(targetUnit, actualUnit) || !isMissed(indicator) || !isMeasured(indicator))
    return [];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”的指标值为“${targetText}”，完成值为“${actualText}”，未达到指标值而得满分 ${score} 分。`,
      en: `Indicator “${level3}”: the target is “${targetText}”, the actual “${actualText}” does not reach it, and the full ${score} points were awarded.`,
      printed: actualText,
      expected: targetText,
      difference: gap(actualValue, targetValue),
      lines: linesOf(report, indicator, targetText, actualText),
    }),
  ];
}

/** An indicator that misses its target and still earns the full points. */
export const missedTargetFullPoints: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '完成值未达到指标值而得满分的指标。',
  en: 'An indicator whose actual value misses its target and which still earns the full points.',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
