import { figureMessages } from '../../i18n/figures.ts';
import { sum } from '../../model/decimal.ts';
import type { Dataset, IndicatorRow } from '../../model/tables.ts';
import { LEVELS1 } from '../../model/vocabulary.ts';
import type { Lang } from './figure.ts';
import { indexOf } from './figure-index.ts';

/** One part of a total score: execution, or a class of indicators. */
export interface Component {
  name: string;
  score: string;
  weight: string;
  line: string;
}

/** Indicators of a whole report that carry a weight and a score. */
export const scoredIndicators = (data: Dataset, report: string): IndicatorRow[] =>
  (indexOf(data).indicators.get(report) ?? []).filter(
    (row) => row.project_id === '' && row.weight !== '' && row.score !== '',
  );

/** What the total of a report is made of; empty when the report lists no components. */
export function componentsOf(data: Dataset, report: string, lang: Lang): Component[] {
  const words = figureMessages(lang);
  const indicators = scoredIndicators(data, report);
  if (indicators.length === 0) return [];
  const stated = (measure: string) =>
    indexOf(data)
      .byReport.get(report)
      ?.find((row) => row.measure === measure && row.value !== '');
  const score = stated('execution_score');
  const weight = stated('execution_weight');
  const execution =
    score && weight
      ? [{ name: words.scores.execution, score: score.value, weight: weight.value, line: score.source_line }]
      : [];
  const classes = LEVELS1.flatMap((level) => {
    const own = indicators.filter(({ level1 }) => level1 === level);
    if (own.length === 0) return [];
    return [
      {
        name: words.level1[level],
        score: sum(own.map((row) => row.score)),
        weight: sum(own.map((row) => row.weight)),
        line: own[0]?.source_line ?? '',
      },
    ];
  });
  return [...execution, ...classes];
}
