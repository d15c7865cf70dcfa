import type { Check } from '../../src/model/report.ts';
import { figureAt } from './figures.ts';
import { finding, scopeWords } from './finding.ts';

const ABOUT = { check: 'grade-without-score', severity: 'warning' } as const;

/** A printed grade without the score that it stands for. */
export const gradeWithoutScore: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '报告印有等次，但没有对应的得分。',
  en: 'A printed grade without the score that it stands for.',
  run: (report) =>
    report.observations
      .filter(
        ({ measure, value, source }) => measure === 'grade' && value.status.startsWith('reported') && source,
      )
      .filter((grade) => figureAt(report, grade, 'score') === null)
      .map((grade) => {
        const scope = scopeWords(grade);
        return finding(ABOUT, {
          zh: `${scope.zh}：评价等次印为“${grade.value.text}”，报告未印得分。`,
          en: `${scope.en}: the grade is printed as “${grade.value.text}”; the report prints no score.`,
          printed: grade.value.text,
          lines: [grade.source?.line],
        });
      }),
};
