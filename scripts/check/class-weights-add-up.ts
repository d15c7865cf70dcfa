import { compare, sum } from '../../src/model/decimal.ts';
import type { Check, Finding } from '../../src/model/report.ts';
import type { Level1 } from '../../src/model/vocabulary.ts';
import { finding, gap } from './finding.ts';
import { formWords, type ScoreForm, scoreForms } from './scoring.ts';

const ABOUT = { check: 'class-weights-add-up', severity: 'error' } as const;

/** Indicators of the class; a blank weight among them leaves the sum open unless it is too much already. */
function checkClass(form: ScoreForm, level1: Level1): Finding[] {
  const stated = form.levels.filter((one) => one.level1 === level1);
  const own = form.indicators.filter((one) => one.level1 === level1);
  const weights = own.map(({ weight }) => weight).filter((weight) => weight !== '');
  if (weights.length === 0) return [];
  const total = sum(weights);
  const printed = [...stated.map(({ weight }) => weight), sum(stated.map(({ weight }) => weight))];
  const [class_ = '0'] = printed;
  if (printed.some((one) => compare(one, total) === 0)) return [];
  if (weights.length < own.length && compare(total, class_) < 0) return [];
  const words = formWords(form);
  return [
    finding(ABOUT, {
      zh: `${words.zh}“${level1}”类指标印明 ${class_} 分，其下各项分值合计 ${total} 分，相差 ${gap(class_, total)} 分。`,
      en: `${words.en}the class “${level1}” is printed with ${class_} points; the weights of its indicators add up to ${total}, a difference of ${gap(class_, total)}.`,
      printed: class_,
      expected: total,
      difference: gap(class_, total),
      lines: [...stated, ...own].map(({ source }) => source.line),
    }),
  ];
}

/** The points printed beside a class of indicators ("产出指标（50分）") against the weights of its indicators. */
export const classWeightsAddUp: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '一级指标旁印明的分值与其下各项指标分值之和是否一致。',
  en: 'Whether the points printed beside a class of indicators equal the weights of its indicators.',
  run: (report) =>
    scoreForms(report).flatMap((form) =>
      [...new Set(form.levels.map(({ level1 }) => level1))].flatMap((level1) => checkClass(form, level1)),
    ),
};
