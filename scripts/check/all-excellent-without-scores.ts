import { compare } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { figureAt, figuresOf, type Key, keysOf } from './figures.ts';
import { finding } from './finding.ts';

const ABOUT = { check: 'all-excellent-without-scores', severity: 'warning' } as const;

/** Whether the report prints any score from which a grade could follow. */
const hasScores = (report: Report): boolean =>
  figuresOf(report, 'score').length > 0 || report.indicators.some(({ score }) => score !== '');

function checkKey(report: Report, key: Key): Finding[] {
  const count = figureAt(report, key, 'project_count');
  const excellent = figureAt(report, key, 'project_count_excellent');
  if (!count || !excellent || compare(count.value, '1') <= 0 || compare(count.value, excellent.value) !== 0)
    return [];
  return [
    finding(ABOUT, {
      zh: `全部 ${count.value} 个项目的评价等次均为“优”，报告未印各项目得分。`,
      en: `All ${count.value} projects are graded 优 (excellent); the report prints no scores of projects.`,
      printed: excellent.text,
      lines: [count.line, excellent.line],
    }),
  ];
}

/** All projects graded 优 in a report that prints no score. */
export const allExcellentWithoutScores: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '全部项目评为“优”，而报告没有印出得分。',
  en: 'All projects are graded 优 (excellent) in a report that prints no scores.',
  run: (report) => (hasScores(report) ? [] : keysOf(report).flatMap((key) => checkKey(report, key))),
};
