import type { Reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import type { ProseFigure } from './figures.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';
import { toProseValue } from './value.ts';

/** 收、支总计分别为9402.73万元和9402.73万元: the second of two figures under one name. */
export function second(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  last: Reading | undefined,
): Reading | null {
  if (
    last?.measure !== 'revenue_total' ||
    !/^[和、,与]$/.test(textBetween(sentence, head, figure.start)) ||
    !/支/.test(last.label) ||
    !/分别/.test(last.source.text)
  )
    return null;
  const source = pieceOf(sentence.passage, figure.start, figure.end);
  const value = toProseValue('expenditure_total', figure, source.text, sentence.unit);
  return value && { ...last, measure: 'expenditure_total', value, source };
}

/** 收入总计、支出总计均为5288.4万元   收入、支出总计30487.2万元: said of spending, and before it of revenue. */
const INCOME_TOO = /收入(?:总计)?[、和及与]$/;

/** 收、支总计18765.43万元: one figure for both. */
export const both = (reading: Reading, before: string): Reading[] => {
  if (reading.measure === 'expenditure_total' && INCOME_TOO.test(before))
    return [{ ...reading, measure: 'revenue_total' }];
  return isOfBoth(reading) ? [{ ...reading, measure: 'expenditure_total' }] : [];
};

/** 2025年收支总预算9842万元: what may come in and what may be spent, with all that is carried over. */
export const bothPlanned = (reading: Reading, words: string): Reading[] =>
  reading.measure === 'budget' && IN_AND_OUT.test(words) && !/财政拨款|项目/.test(words)
    ? (['revenue_total', 'expenditure_total'] as const).map((measure) => ({
        ...reading,
        measure,
        label: '收支总预算',
        phase: 'plan',
        denominator: '',
      }))
    : [];
const IN_AND_OUT = /收支(?:总预算|预算总(?:数|额|计|量)?)(?:为|共|:)?$/;

/** “三公”经费预算数和决算数均为36万元: one figure for what was planned and for what was done. */
const PLANNED_AND_DONE = /预算数?[、和及与](?:支出)?决算数?(?:均|都)?(?:为|是)?$/;

/** The planned side of a figure that is both. */
export const plannedToo = (reading: Reading, words: string): Reading[] =>
  reading.phase === '' && SMALL.test(reading.measure) && PLANNED_AND_DONE.test(words)
    ? [{ ...reading, phase: 'plan' }]
    : [];

/** 年初预算和全年预算均为210万元: a budget that was not changed */
const UNCHANGED =
  /(?<!支出|经费|费)(?:年初预算数?[、和及与](?:全年|调整后?)预算数?|(?:全年|调整后?)预算数?[、和及与]年初预算数?)(?:均|都)(?:为|是)?$/;

/** The other one of two budgets that a figure is said to be. */
export function otherBudget(reading: Reading, words: string): Reading[] {
  if (!/^budget_(?:initial|adjusted)$/.test(reading.measure) || !UNCHANGED.test(words)) return [];
  return reading.measure === 'budget_initial'
    ? [{ ...reading, measure: 'budget_adjusted', denominator: 'adjusted' }]
    : [{ ...reading, measure: 'budget_initial', denominator: 'initial' }];
}

const isOfBoth = (reading: Reading): boolean =>
  reading.measure === 'revenue_total' &&
  /^(?:年度|本年度?|20\d\d年度?)?(?:收、支|收支|收入支出)/.test(reading.label) &&
  !/分别/.test(reading.label);
