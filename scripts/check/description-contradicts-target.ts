import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import type { Operator } from '../../src/model/vocabulary.ts';
import { finding, gap } from './finding.ts';
import { linesOf } from './indicator-lines.ts';
import { boundedQuantities, type Quantity, unitKey } from './quantities.ts';

const ABOUT = { check: 'description-contradicts-target', severity: 'error' } as const;

const isLower = (operator: Operator | ''): boolean => operator === '>=' || operator === '>';
const isUpper = (operator: Operator | ''): boolean => operator === '<=' || operator === '<';

/** Several quantities of one unit may be about several things; only a single one is surely the target's. */
function statedIn({ level3, description, targetUnit }: Indicator): Quantity | null {
  const found = boundedQuantities(`${description}；${level3}`).filter(
    ({ unit }) => unitKey(unit) === unitKey(targetUnit),
  );
  const distinct = new Map(found.map((one) => [`${one.operator}${one.value}`, one]));
  return distinct.size === 1 ? (found[0] ?? null) : null;
}

function checkIndicator(report: Report, indicator: Indicator): Finding[] {
  const { level3, targetValue, targetUnit, targetText, operator } = indicator;
  const stated = targetValue === '' || targetUnit === '' ? null : statedIn(indicator);
  if (!stated) return [];
  const opposite =
    (isLower(operator) && isUpper(stated.operator)) || (isUpper(operator) && isLower(stated.operator));
  if (compare(stated.value, targetValue) === 0 && !opposite) return [];
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”的描述为“${stated.text}”，指标值为“${targetText}”，两者不一致。`,
      en: `Indicator “${level3}”: the description says “${stated.text}”, the target “${targetText}”; the two differ.`,
      printed: targetText,
      expected: stated.text,
      difference: gap(stated.value, targetValue),
      lines: linesOf(report, indicator, targetText, indicator.description),
    }),
  ];
}

/** A description that names another quantity, or the other direction, than the target beside it. */
export const descriptionContradictsTarget: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标描述中的数量（如“不少于 190 天”）与指标值（如“≥200 天”）是否一致。',
  en: 'Whether the quantity in an indicator’s description (“at least 190 days”) is that of its target (“≥200 days”).',
  run: (report) => report.indicators.flatMap((one) => checkIndicator(report, one)),
};
