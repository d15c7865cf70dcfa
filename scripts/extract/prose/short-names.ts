import type { MeasureId } from '../../../src/model/measure.ts';
import { type Binding, isBudget } from './bind.ts';
import type { Sentence } from './sentence.ts';

const END = '(?:支出|决算|预算|费用)*(?:数|额)?(?:为|是|:|均为)*$';
const BEGIN = '^[,(、;。:]?(?:其中|包括|含)?[,:]?(?:公务车|公车|车辆|用车)?';
/** 其中购置费0万元，运行维护费233.19万元: parts of the vehicles by the ends of their names. */
const VEHICLE_PARTS: readonly [RegExp, MeasureId][] = [
  [new RegExp(`${BEGIN}(?:更新)?购置(?:费用?|支出|经费)?${END}`), 'three_public_vehicle_purchase'],
  [
    new RegExp(`${BEGIN}(?:日常)?(?:运行及?和?维护|运行|运维|维护|维修|维护运行)(?:费用?|支出|经费)?${END}`),
    'three_public_vehicle_running',
  ],
];
/** 部门预算数15600万元，决算数15288万元   预算500万元，实际完成480万元: what became of the budget just named. */
const SPENT = /^[,、;(]?(?:20\d\d年度?)?(?:决算|实际完成|实际使用|已完成)(?:数|额|金额)?(?:为|是|:)*$/;

/** A name that is understood only beside the figure before it. */
export function shortName(sentence: Sentence, words: string, head: number): Binding | null {
  const bound = (measure: MeasureId): Binding => {
    const start = head + words.length - words.replace(/^[,(、;。:]/, '').length;
    return { measure, of: null, start, words: words.slice(start - head) };
  };
  if (sentence.topic?.startsWith('three_public_vehicle')) {
    const part = VEHICLE_PARTS.find(([pattern]) => pattern.test(words));
    if (part) return bound(part[1]);
  }
  const { last } = sentence;
  const isWhole = last !== null && last.of === null && isBudget(last.measure) && sentence.kind === null;
  return isWhole && SPENT.test(words) ? bound('expenditure') : null;
}
