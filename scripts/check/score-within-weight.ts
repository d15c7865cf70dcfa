import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { figuresOf } from './figures.ts';
import { finding, gap, scopeWords, show } from './finding.ts';

const ABOUT = { check: 'score-within-weight', severity: 'error' } as const;

function checkIndicator({ level3, weight, score, source }: Indicator): Finding[] {
  if (score === '' || weight === '') return [];
  const negative = compare(score, '0') < 0;
  if (!negative && compare(score, weight) <= 0) return [];
  const limit = negative ? '0' : weight;
  return [
    finding(ABOUT, {
      zh: `指标“${level3}”得分 ${score} 分，超出 0 至 ${weight} 分的范围。`,
      en: `Indicator “${level3}” scores ${score}, outside 0 to its weight of ${weight}.`,
      printed: score,
      expected: limit,
      difference: gap(score, limit),
      lines: [source.line],
    }),
  ];
}

/** A total above 100 is possible only where the report gives extra points. */
function totals(report: Report): Finding[] {
  if (report.document.lines.some((line) => /加分|附加分/.test(line))) return [];
  return figuresOf(report, 'score')
    .filter(({ value }) => compare(value, '100') > 0)
    .map((score) => {
      const scope = scopeWords(score.observation);
      return finding(ABOUT, {
        zh: `${scope.zh}：自评得分印为 ${show(score)}，高于 100 分。`,
        en: `${scope.en}: the self-assessed score is printed as ${score.value}, above 100.`,
        printed: score.text,
        expected: '100',
        difference: gap(score.value, '100'),
        lines: [score.line],
      });
    });
}

/** The score of an indicator against its weight, and the total against 100. */
export const scoreWithinWeight: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '各项得分是否在 0 与分值之间，总分是否不高于 100 分。',
  en: 'Whether each score lies between 0 and its weight, and the total is not above 100.',
  run: (report) => [...report.indicators.flatMap(checkIndicator), ...totals(report)],
};
