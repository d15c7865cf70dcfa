import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { linesOf } from './indicator-lines.ts';

const ABOUT = { check: 'wrong-way-earns-points', severity: 'error' } as const;

const NEGATED =
  /(不|未|无|没有|零|避免|防止|遏制|杜绝)(再|出现|发生)?(持续|反弹)?(下降|降低|减少|回落|上升|增加|增长|提高|升高|反弹)/g;
const DOWN = /下降|降低|减少|回落|压降|降幅/;
const UP = /上升|增加|增长|提高|升高|提升|反弹/;

/** Which way a text moves; null where it does not say, or says both. */
function movement(text: string): 'down' | 'up' | null {
  const plain = text.replace(/\s/g, '').replace(NEGATED, '');
  const down = DOWN.test(plain);
  const up = UP.test(plain);
  return down === up ? null : down ? 'down' : 'up';
}

/** "盗抢案件下降率 ≥5%" has its direction in its name. */
const aimedAt = ({ targetText, level3 }: Indicator): 'down' | 'up' | null =>
  movement(targetText) ??
  (/(下降|降低|减少|增长|上升|提高|提升)(率|幅度)/.test(level3) ? movement(level3) : null);

function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { level3, targetText, actualText, score, weight } = indicator;
  if (score === '' || compare(score, '0') <= 0) return [];
  const target = aimedAt(indicator);
  const actual = movement(actualText);
  if (target === null || actual === null || target === actual) return [];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”的目标为“${targetText}”，完成情况为“${actualText}”，方向相反，得分为 ${score} 分${weight ? `（分值 ${weight} 分）` : ''}。`,
      en: `Indicator “${level3}”: the target is “${targetText}”, the actual “${actualText}” moved the other way, and ${score}${weight ? ` of ${weight}` : ''} points were awarded.`,
      printed: score,
      expected: '0',
      difference: score,
      lines: linesOf(report, indicator, targetText, actualText),
    }),
  ];
}

/** An indicator that moved the other way than its target and still earns points. */
export const wrongWayEarnsPoints: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '完成情况与目标方向相反的指标是否仍有得分。',
  en: 'Whether an indicator that moved the other way than its target still earns points.',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
