import { compare } from '../../src/model/decimal.ts';
import { type MeasureId, measure } from '../../src/model/measure.ts';
import type { Check, Finding, Observation, Report } from '../../src/model/report.ts';
import { type Figure, figuresOf, keyText, printedFigure } from './figures.ts';
import { finding, gap, quoteName, scopeWords, show } from './finding.ts';
import { normaliseGrade } from './grades.ts';
import { isPartOfYear, qualifiers } from './qualifiers.ts';
import { budgetKind } from './rates.ts';
import { contradiction } from './repeats.ts';

const ABOUT = { check: 'same-quantity-twice', severity: 'error' } as const;
/** A project may well state several amounts whose basis it does not give. */
const LEFT_OUT: readonly MeasureId[] = ['project_amount'];

const GRAND_TOTALS: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  revenue_total: 'revenue',
  expenditure_total: 'expenditure',
};

/** Whether the form's totals include what was carried over and leave no balance, so that 总计 and 合计 are one. */
function hasOneTotal(report: Report): boolean {
  const carried = report.observations.find(({ measure: id }) => id === 'revenue_carryover');
  const balances = figuresOf(report, 'balance_current');
  const isEmpty = balances.length > 0 && balances.every(({ value }) => compare(value, '0') === 0);
  return report.identity.documentType !== 'final_accounts' && carried?.origin === 'table' && isEmpty;
}

/** Budgets of which the report says something different (applied for, arranged) and parts of the money are apart. */
function kindOf(report: Report, figure: Figure | null): string {
  if (!figure) return '';
  const kind = figure.measure === 'budget' ? budgetKind(figure) : '';
  return `${kind} ${qualifiers(report, figure)}`;
}

/** Keys under which the execution has points on two scales: 10 in the form, 4 in a table of another evaluation. */
function onTwoScales(report: Report): ReadonlySet<string> {
  const scales = new Map<string, Set<string>>();
  for (const one of report.readings)
    if (one.measure === 'execution_weight' && one.value.value !== '') {
      const key = keyText(report, one);
      scales.set(key, (scales.get(key) ?? new Set()).add(one.value.value));
    }
  return new Set([...scales].flatMap(([key, values]) => (values.size > 1 ? [key] : [])));
}

/** Readings of one quantity. */
function quantities(report: Report): Observation[][] {
  const groups = new Map<string, Observation[]>();
  const isOne = hasOneTotal(report);
  const scales = onTwoScales(report);
  for (const one of report.readings) {
    const figure = printedFigure(one);
    if (LEFT_OUT.includes(one.measure) || !one.value.status.startsWith('reported')) continue;
    if (figure && isPartOfYear(report, figure)) continue;
    if (/^execution_(?:weight|score)$/.test(one.measure) && scales.has(keyText(report, one))) continue;
    const id = (isOne && GRAND_TOTALS[one.measure]) || one.measure;
    const key = [id, keyText(report, one), one.denominator, kindOf(report, figure)].join('\t');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function numbers(report: Report, group: readonly Observation[]): Finding[] {
  const found = contradiction(
    report,
    group.map(printedFigure).filter((one) => one !== null),
  );
  if (!found) return [];
  const { first, other } = found;
  const { zh, en } = measure(first.measure);
  const scope = scopeWords(first.observation);
  return [
    finding(ABOUT, {
      zh: `${scope.zh}：${quoteName(zh)}在第 ${first.line} 行印为 ${show(first)}，在第 ${other.line} 行印为 ${show(other)}。`,
      en: `${scope.en}: “${en}” is printed as ${show(first)} on line ${first.line} and as ${show(other)} on line ${other.line}.`,
      printed: first.text,
      expected: other.text,
      difference: gap(first.value, other.value),
      lines: found.lines,
    }),
  ];
}

/** Grades are words: 优 and 优秀 are the same one. */
function grades(group: readonly Observation[]): Finding[] {
  const words = group.flatMap(({ value, source }) =>
    source && value.text ? [{ text: value.text, line: source.line }] : [],
  );
  const [first] = words;
  const other = words.find(({ text }) => normaliseGrade(text) !== normaliseGrade(first?.text ?? ''));
  if (!first || !other) return [];
  return [
    finding(ABOUT, {
      zh: `自评等次在第 ${first.line} 行印为“${first.text}”，在第 ${other.line} 行印为“${other.text}”。`,
      en: `The self-assessed grade is printed as “${first.text}” on line ${first.line} and as “${other.text}” on line ${other.line}.`,
      printed: first.text,
      expected: other.text,
      lines: words.map(({ line }) => line),
    }),
  ];
}

/** The same quantity (same measure, year, scope, phase and denominator) printed twice with different values. */
export const sameQuantityTwice: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '同一数量（口径、年度、范围、阶段均相同）在报告中两处印出的数值不同。',
  en: 'The same quantity, with the same key, is printed in two places with different values.',
  run: (report) =>
    quantities(report).flatMap((group) =>
      group[0]?.measure === 'grade' ? grades(group) : numbers(report, group),
    ),
};
