import { expect, it } from 'vitest';
import { parseTarget } from '../../scripts/extract/target.ts';
import { attainment } from '../../scripts/write/attainment.ts';
import type { Indicator } from '../../src/model/report.ts';

function indicator(target: string, actual: string): Indicator {
  const [a, b] = [parseTarget(target), parseTarget(actual)];
  return {
    project: null,
    level1: '产出',
    level2: '数量',
    level3: '甲',
    description: '',
    operator: a.operator,
    targetValue: a.value,
    targetUnit: a.unit,
    targetText: target,
    actualValue: b.value,
    actualUnit: b.unit,
    actualText: actual,
    weight: '',
    score: '',
    explanation: '',
    basis: '',
    source: { line: 1, text: '甲' },
  };
}

it.each([
  ['≥80%', '100%', '125'],
  ['1500', '1466', '97.73'],
  ['10000份', '9580', '95.8'],
  ['少于30天', '25天', '120'],
  ['≤50万元', '40万元', '125'],
  ['下降15%', '下降18.94%', '126.27'],
  ['下降15%', '上升9.11%', ''],
  ['≥95分', '99.65%', ''],
  ['0', '0', ''],
  ['健全', '健全', ''],
  ['100%', '', ''],
])('%s, and it was %s: %s', (target, actual, expected) =>
  expect(attainment(indicator(target, actual))).toBe(expected),
);
