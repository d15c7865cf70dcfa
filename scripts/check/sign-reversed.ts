import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { aimOf } from './direction-words.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';

const ABOUT = { check: 'sign-reversed', severity: 'error' } as const;
const TURNED = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;

/** "≤100%" and "≥0" are true of everything and so no sign of anything. */
function isEmptyBound({ targetValue, targetUnit, operator }: Indicator): boolean {
  if (targetValue === '') return true;
  if (operator === '<=' && targetUnit === '%') return compare(targetValue, '100') >= 0;
  return operator === '>=' && compare(targetValue, '0') === 0;
}

function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { operator, level3, targetText, targetValue, targetUnit } = indicator;
  if (operator === '' || operator === '=' || isEmptyBound(indicator)) return [];
  const aim = aimOf(indicator);
  const isLowerBound = operator === '>=' || operator === '>';
  if (aim === null || (aim === 'lower') !== isLowerBound) return [];
  const [zh, en] =
    aim === 'lower'
      ? ['通常以不超过为目标', 'usually aims at a maximum']
      : ['通常以不少于为目标', 'usually aims at a minimum'];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”${zh}，指标值印为“${targetText}”，方向相反。`,
      en: `Indicator “${level3}” ${en}; its target is printed as “${targetText}”, the other way round.`,
      printed: targetText,
      expected: `${TURNED[operator].replace('>=', '≥').replace('<=', '≤')}${targetValue}${targetUnit}`,
      lines: linesOf(report, indicator, targetText),
    }),
  ];
}

/** A target whose sign points the other way than its indicator's words: a repair time of 25 hours or more. */
export const signReversed: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标值的方向是否与指标含义相反（如排除故障时间“≥25小时”）。',
  en: 'Whether the sign of a target points the other way than the indicator’s words (a repair time of “≥25 hours”).',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
