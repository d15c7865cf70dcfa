import type { Check, Indicator } from '../../src/model/report.ts';
import { finding } from './finding.ts';
import { formWords, type ScoreForm, scoreForms } from './scoring.ts';

const ABOUT = { check: 'unit-missing', severity: 'note' } as const;

/** "=22", "8737": a number that counts something, of which neither target nor actual says what. */
const isBare = ({ targetValue, targetUnit, actualValue, actualUnit }: Indicator): boolean =>
  (targetValue !== '' && targetUnit === '') || (actualValue !== '' && actualUnit === '');

function checkForm(form: ScoreForm) {
  const bare = form.indicators.filter(isBare);
  if (bare.length === 0) return [];
  const words = formWords(form);
  const names = bare.map(({ level3 }) => `“${level3}”`);
  return [
    finding(ABOUT, {
      zh: `${words.zh}${bare.length} 项指标的数值未写单位：${names.join('、')}。`,
      en: `${words.en}${bare.length} indicators have a number without a unit: ${names.join(', ')}.`,
      printed: bare[0]?.targetText ?? '',
      lines: bare.map(({ source }) => source.line),
    }),
  ];
}

/** Numbers of indicators without a unit. */
export const unitMissing: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '指标数值未写单位。',
  en: 'Numbers of indicators without a unit.',
  run: (report) => scoreForms(report).flatMap(checkForm),
};
