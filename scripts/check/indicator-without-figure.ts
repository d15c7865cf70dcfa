import type { Check, Finding, Indicator, Report } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { formWords, type ScoreForm, scoreForms } from './scoring.ts';

const ABOUT = { check: 'indicator-without-figure', severity: 'warning' } as const;
/** 5   ５   十二   第一   a figure of any kind; 一 in 一定 or 统一 is none, so a counter or 第 must be beside it */
const FIGURE =
  /\d|第[一二三四五六七八九十]|[一二三四五六七八九十百]+(次|个|人|件|天|年|月|套|台|项|分|名|场|期|成)|零/;

const isWordy = ({ targetText, actualText, targetValue, actualValue }: Indicator): boolean =>
  targetValue === '' && actualValue === '' && !FIGURE.test(`${targetText}${actualText}`.normalize('NFKC'));

/** One remark a form: a list of a dozen wordy indicators is one observation, not a dozen. */
function checkForm(form: ScoreForm): Finding[] {
  const wordy = form.indicators.filter(isWordy);
  if (wordy.length === 0) return [];
  const words = formWords(form);
  const names = wordy.map(({ level3 }) => `“${level3}”`);
  return [
    finding(ABOUT, {
      zh: `${words.zh}${form.indicators.length} 项指标中有 ${wordy.length} 项的指标值和完成值都没有数字：${names.join('、')}。`,
      en: `${words.en}${wordy.length} of ${form.indicators.length} indicators have no figure in target or actual: ${names.join(', ')}.`,
      lines: wordy.map(({ source }) => source.line),
    }),
  ];
}

/** Indicators that have no figure at all, in target or actual. */
export const indicatorWithoutFigure: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标值和完成值都没有数字的指标，完成与否无法核对。',
  en: 'Indicators without any figure in target or actual: whether they were met cannot be verified.',
  run: (report: Report) => scoreForms(report).flatMap(checkForm),
};
