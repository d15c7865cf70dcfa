import type { MeasureId } from '../../src/model/measure.ts';
import { remember } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { matchLabel } from './label.ts';

/** 预算调整数: what the budget came to, or by how much it was changed; the rate says which. */
export const AMBIGUOUS = /^预算调整数?$/;

/** Heads of the standard form's columns that mean what they do only there: the points of execution first. */
const HEADS: readonly { pattern: RegExp; measure: MeasureId }[] = [
  {
    pattern:
      /^(?:预算)?(?:执行率?)?(?:分值|权重分?|指标权重|标准分|满分|权重分值|指标分值|考核分值|分值权重|分值\/权重)(?:\(.*\))?$/,
    measure: 'execution_weight',
  },
  {
    pattern:
      /^(?:预算)?(?:执行率?)?(?:得分|[该本此]项得分|自评得分|实际得分|评价得分|执行得分|自评分)(?:\(.*\))?$/,
    measure: 'execution_score',
  },
  { pattern: /^年初数?(?:\(.*\))?$/, measure: 'budget_initial' },
  { pattern: AMBIGUOUS, measure: 'budget_adjusted' },
  { pattern: /^(?:预算)?(?:完成率|完成比例|完成进度)(?:\(?%\)?)?$/, measure: 'execution_rate' },
  // 执行率（占全年预算）
  { pattern: /^(?:预算)?执行率\((?:占|按|与)[^()]{2,10}\)$/, measure: 'execution_rate' },
];

/** The measure that a column of the standard form has by its head, where the list of names does not say; null for others. */
export const standardHead = remember((text): MeasureId | null => {
  const head = squeezeText(text);
  return HEADS.find(({ pattern }) => pattern.test(head))?.measure ?? null;
});

/** Whether a text can head a column: a measure, or words that say which amount of one it is. */
export function isColumnHead(text: string): boolean {
  const { measure, qualifiers } = matchLabel(text);
  return measure !== null || qualifiers.size > 0 || standardHead(text) !== null;
}
