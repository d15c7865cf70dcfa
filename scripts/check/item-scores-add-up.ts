import { add, compare, sum } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { tolerance, within } from './figures.ts';
import { finding, gap } from './finding.ts';
import { formFigure, formWords, mayLackItems, type ScoreForm, scoreForms } from './scoring.ts';

const ABOUT = { check: 'item-scores-add-up', severity: 'error' } as const;

function checkForm(report: Report, form: ScoreForm): Finding[] {
  const scored = form.indicators.filter(({ score }) => score !== '');
  const total = formFigure(report, form, 'score');
  if (scored.length === 0 || !total) return [];
  const execution = formFigure(report, form, 'execution_score');
  const items = sum(scored.map(({ score }) => score));
  const expected = execution ? add(items, execution.value) : items;
  const operands = [total, ...scored.map(({ score }) => ({ text: score, value: score }))];
  const allowed = operands.some(({ text }) => /\./.test(text)) ? tolerance(operands) : '0';
  if ([items, expected].some((one) => within(one, total.value, allowed))) return [];
  const open =
    form.indicators.some(({ weight, score }) => weight !== '' && score === '') ||
    (!execution && formFigure(report, form, 'execution_weight') !== null);
  if ((open || mayLackItems(report, form)) && compare(expected, total.value) < 0) return [];
  const words = formWords(form);
  const [zh, en] = execution
    ? [`（含预算执行率 ${execution.value} 分）`, ` (with ${execution.value} for execution)`]
    : ['', ''];
  return [
    finding(ABOUT, {
      zh: `${words.zh}总分印为 ${total.value} 分，各项得分${zh}合计 ${expected} 分，相差 ${gap(total.value, expected)} 分。`,
      en: `${words.en}the total score is printed as ${total.value}; the scores of the items${en} add up to ${expected}, a difference of ${gap(total.value, expected)}.`,
      printed: total.text,
      expected,
      difference: gap(total.value, expected),
      lines: [total.line, execution?.line, ...scored.map(({ source }) => source.line)],
    }),
  ];
}

/** The scores of all items, execution included, against the total score. */
export const itemScoresAddUp: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '各项得分（含预算执行率得分）之和是否等于总分。',
  en: 'Whether the scores of all items, with that of execution, add up to the total.',
  run: (report) => scoreForms(report).flatMap((form) => checkForm(report, form)),
};
