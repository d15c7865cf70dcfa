import { compare, type Decimal, ratio } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import type { Severity } from '../../src/model/vocabulary.ts';
import {
  type Figure,
  figureAt,
  figuresUnder,
  isApproximate,
  type Key,
  keysOf,
  precision,
  within,
} from './figures.ts';
import { finding, gap, scopeWords } from './finding.ts';

const ID = 'execution-points';

interface Points {
  rate: Figure | null;
  weight: Figure;
  points: Figure;
}

function say(
  key: Key,
  severity: Severity,
  { rate, weight, points }: Points,
  expected: Decimal,
  why: readonly [string, string],
): Finding {
  const scope = scopeWords(key);
  const [zhRate, enRate] = rate
    ? [`执行率 ${rate.value}%、`, `an execution rate of ${rate.value}%, `]
    : ['', ''];
  return finding(
    { check: ID, severity },
    {
      zh: `${scope.zh}：${zhRate}分值 ${weight.value} 分，得分印为 ${points.value} 分；${why[0]}`,
      en: `${scope.en}: with ${enRate}a weight of ${weight.value}, the points are printed as ${points.value}; ${why[1]}`,
      printed: points.text,
      expected,
      difference: gap(points.value, expected),
      lines: [points.line, weight.line, rate?.line],
    },
  );
}

/** The one rate that the points were given for: the full-year budget's, else the only one printed. */
function rateOf(report: Report, key: Key): Figure | null {
  const rates = figuresUnder(report, key, 'execution_rate').filter((one) => !isApproximate(one));
  const adjusted = rates.find(({ observation }) => observation.denominator === 'adjusted');
  const distinct = new Set(rates.map(({ value }) => value));
  return adjusted ?? (distinct.size === 1 ? (rates[0] ?? null) : null);
}

function checkKey(report: Report, key: Key): Finding[] {
  const weight = figureAt(report, key, 'execution_weight');
  const points = figureAt(report, key, 'execution_score');
  if (!weight || !points) return [];
  const rate = rateOf(report, key);
  const all = { rate, weight, points };
  if (compare(points.value, weight.value) > 0)
    return [say(key, 'error', all, weight.value, ['得分高于分值。', 'that is more than the weight.'])];
  if (!rate) return [];
  if (compare(rate.value, '100') === 0)
    return compare(points.value, weight.value) === 0
      ? []
      : [
          say(key, 'error', all, weight.value, [
            '执行率为 100%，得分低于分值。',
            'the rate is 100% and the points are below the weight.',
          ]),
        ];
  const share =
    compare(rate.value, '100') > 0 ? weight.value : ratio(rate.value, '100', 6, weight.value) || '0';
  const expected = ratio(share, '1', 2, '1') || '0';
  if (within(points.value, share, precision(points))) return [];
  return [
    say(key, 'warning', all, expected, [
      `按比例计为 ${expected} 分。分档计分也可能得到印出的分数，因此仅作提示。`,
      `in proportion it would be ${expected}. Points awarded in steps can also give the printed figure, so this is only a hint.`,
    ]),
  ];
}

/** Points for execution against rate × weight: an error only where no way of awarding points explains them. */
export const executionPoints: Check = {
  id: ID,
  severity: 'error',
  zh: '预算执行率得分是否不超过分值、与执行率相符；分档计分可以解释的差异只作提示。',
  en: 'Whether the points for execution stay within their weight and fit the rate; what stepwise points can explain is only a hint.',
  run: (report) => keysOf(report).flatMap((key) => checkKey(report, key)),
};
