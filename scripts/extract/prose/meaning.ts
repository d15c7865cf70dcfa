import type { MeasureId } from '../../../src/model/measure.ts';
import { findNames } from '../label.ts';
import { type Binding, isBudget, isPart } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { isRestricted } from './restricted.ts';
import { WHOLE_SCOPE } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** What a figure is: its measure, and whether it was planned. */
export interface Meant {
  measure: MeasureId;
  plan: boolean;
}

/** Turns names into a measure: a budget or a spending of a part is that part's, planned or actual. */
export function meaning(sentence: Sentence, binding: Binding, figure: ProseFigure): Meant | null {
  const { measure, words } = binding;
  sentence.topic = topicAt(sentence, binding.start) ?? sentence.topic;
  const part = binding.of ?? (isTopical(sentence, binding) ? sentence.topic : null);
  if (isBudget(measure) && part) return figure.unit === '%' ? null : { measure: part, plan: true };
  if (measure === 'expenditure' && !part && /^决算(?!支出)/.test(words)) return null;
  if (!part && isRestricted(sentence, binding)) return null;
  if (measure === 'expenditure' && part) return /^revenue/.test(part) ? null : { measure: part, plan: false };
  if (measure === 'revenue' && part) return /^revenue/.test(part) ? { measure: part, plan: false } : null;
  if (measure === 'execution_rate' && part)
    return part === 'three_public' ? { measure: 'three_public_completion', plan: false } : null;
  if (measure === 'execution_rate') return { measure, plan: false };
  if (isPart(measure) && /预算(?!财政拨款|拨款)/.test(words.slice(2)) && !/决算|支出为|执行/.test(words))
    return { measure, plan: !/^revenue/.test(measure) };
  if (measure === 'revenue' && /收入预算/.test(words)) return { measure, plan: true };
  return { measure, plan: false };
}

/** Expenses so small that a paragraph is about one of them alone. */
export const SMALL = /^(?:three_public|meeting|training)/;

/** The part that the words before a figure name last: 公务接待费：决算1.17万元. */
function topicAt(sentence: Sentence, at: number): MeasureId | null {
  const named = findNames(saidBefore(sentence, at)).findLast(({ measure }) => SMALL.test(measure));
  return named?.measure ?? (sentence.topic && SMALL.test(sentence.topic) ? sentence.topic : null);
}

/** A bare 预算 or 支出 after a part was named in the same sentence is about that part, not about the whole. */
function isTopical(sentence: Sentence, binding: Binding): boolean {
  if (!sentence.topic || !SMALL.test(sentence.topic)) return false;
  return !WHOLE_SCOPE.test(textBetween(sentence, Math.max(sentence.from, binding.start - 8), binding.start));
}

/** 预算安排3420.6万元，其中人员经费2610.4万元: parts of a budget, not of the spending. */
export const isBudgetPart = (sentence: Sentence, measure: MeasureId, at: number): boolean =>
  sentence.whole !== null &&
  isBudget(sentence.whole) &&
  /^expenditure_(?:basic|personnel|public|project)$/.test(measure) &&
  /其中|包括|含/.test(saidBefore(sentence, at));
