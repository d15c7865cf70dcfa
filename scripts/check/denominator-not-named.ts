import type { Check, Report } from '../../src/model/report.ts';
import { printedFigure } from './figures.ts';
import { finding, scopeWords, show } from './finding.ts';

const ABOUT = { check: 'denominator-not-named', severity: 'warning' } as const;

/** 批复预算的执行率: names the budget as it was approved, though none of the kinds that we tell apart */
const APPROVED = /批复|核定/;

/** A printed execution rate that does not say which budget it divides by. */
export const denominatorNotNamed: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '印出的执行率未写明以哪一个预算数（年初、调整后、申请、安排、到位）为分母。',
  en: 'A printed execution rate that does not say which budget (initial, adjusted, applied for, arranged, received) it divides by.',
  run: ({ observations }: Report) =>
    observations
      .filter(({ measure, denominator }) => measure === 'execution_rate' && denominator === 'unspecified')
      .filter(({ label }) => !APPROVED.test(label))
      .map(printedFigure)
      .filter((rate) => rate !== null)
      .map((rate) => {
        const scope = scopeWords(rate.observation);
        return finding(ABOUT, {
          zh: `${scope.zh}：执行率 ${show(rate)} 未写明以哪一个预算数为分母。`,
          en: `${scope.en}: the execution rate of ${show(rate)} does not say which budget it divides by.`,
          printed: rate.text,
          lines: [rate.line],
        });
      }),
};
