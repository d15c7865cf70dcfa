import { add, compare, type Decimal, sum } from '../../src/model/decimal.ts';
import type { Check, Finding, Report } from '../../src/model/report.ts';
import { finding, gap } from './finding.ts';
import { formFigure, formWords, isWeighted, mayLackItems, type ScoreForm, scoreForms } from './scoring.ts';

const ABOUT = { check: 'weights-sum-to-100', severity: 'error' } as const;

/** What the form gives points for: its indicators, or, where those have none, its classes. */
function weightsOf(form: ScoreForm): { values: Decimal[]; lines: number[]; complete: boolean } {
  const parts = isWeighted(form) ? form.indicators : form.levels;
  const given = parts.flatMap(({ weight, source }) => (weight === '' ? [] : [{ weight, line: source.line }]));
  return {
    values: given.map(({ weight }) => weight),
    lines: given.map(({ line }) => line),
    complete: given.length === parts.length && given.length > 0,
  };
}

/** Where the points for execution are not printed, 90 may be the rest of 100: nothing can be said. */
const mayLackExecution = (report: Report, form: ScoreForm, total: Decimal): boolean =>
  compare(total, '100') < 0 &&
  ['execution_score', 'execution_rate'].some(
    (id) => formFigure(report, form, id as 'execution_score') !== null,
  );

function checkForm(report: Report, form: ScoreForm): Finding[] {
  const { values, lines, complete } = weightsOf(form);
  if (values.length === 0) return [];
  const execution = formFigure(report, form, 'execution_weight');
  const own = sum(values);
  const total = execution ? add(own, execution.value) : own;
  if ([own, total].some((one) => compare(one, '100') === 0)) return [];
  if ((!complete || mayLackItems(report, form)) && compare(total, '100') < 0) return [];
  if (!execution && mayLackExecution(report, form, own)) return [];
  const words = formWords(form);
  const [zh, en] = execution
    ? [`（含预算执行率 ${execution.value} 分）`, ` (with ${execution.value} for execution)`]
    : ['', ''];
  return [
    finding(ABOUT, {
      zh: `${words.zh}各项分值${zh}合计 ${total} 分，与 100 分相差 ${gap(total, '100')} 分。`,
      en: `${words.en}the weights${en} add up to ${total}, ${gap(total, '100')} away from 100.`,
      printed: total,
      expected: '100',
      difference: gap(total, '100'),
      lines: [...lines, execution?.line],
    }),
  ];
}

/** The weights of a form, execution included, against 100. Weights are read from the form, never assumed. */
export const weightsSumTo100: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '各项指标分值（含预算执行率分值）合计是否为 100 分。',
  en: 'Whether the weights of all indicators, with that of execution, add up to 100.',
  run: (report) => scoreForms(report).flatMap((form) => checkForm(report, form)),
};
