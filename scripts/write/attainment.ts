import { compare, type Decimal, ratio } from '../../src/model/decimal.ts';
import type { Indicator } from '../../src/model/report.ts';

const bare = (value: Decimal): Decimal => value.replace(/^-/, '');

/**
 * How far an indicator was attained, in %: actual / target, or target / actual where less is better (DOMAIN.md section 3).
 * Empty where either is no number, the units differ, or a change went the other way than it should.
 */
export function attainment({
  operator,
  targetValue,
  targetUnit,
  actualValue,
  actualUnit,
}: Indicator): Decimal | '' {
  if (targetValue === '' || actualValue === '') return '';
  if (targetUnit !== actualUnit && actualUnit !== '' && targetUnit !== '') return '';
  const negative = [targetValue, actualValue].map((value) => value.startsWith('-'));
  if (negative[0] !== negative[1]) return '';
  const [target, actual] = [bare(targetValue), bare(actualValue)];
  const lessIsBetter = (operator === '<=' || operator === '<') && !negative[0];
  const [over, under] = lessIsBetter ? [target, actual] : [actual, target];
  return compare(under, '0') === 0 ? '' : ratio(over, under);
}
