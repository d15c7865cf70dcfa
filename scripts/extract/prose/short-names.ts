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
const SHORT_BEGIN = '^[,(、;。:]?(?:其中|包括|含)?[,:]?';
/** 其中接待3.51万元，车购0万元，车运122.9万元: short words that only mean this where the three public expenses are spoken of. */
const THREE_PARTS: readonly [RegExp, MeasureId][] = [
  [/^(?:公务)?接待(?:费用?)?(?:支出)?(?:为|:)?$/, 'three_public_reception'],
  [/^(?:因公)?(?:出国|出境|出国\(境\)|出国出境)(?:费用?)?(?:支出)?(?:为|:)?$/, 'three_public_overseas'],
  [/^(?:车购|购车|车辆购置)(?:费用?)?(?:支出)?(?:为|:)?$/, 'three_public_vehicle_purchase'],
  [
    /^(?:车运|车辆运行|车辆运维|公车运行|公车运维|公务车运行)(?:维护)?(?:费用?)?(?:支出)?(?:为|:)?$/,
    'three_public_vehicle_running',
  ],
];

function threePart(words: string): { measure: MeasureId; words: string } | null {
  const bare = words.replace(new RegExp(SHORT_BEGIN), '');
  const part = THREE_PARTS.find(([pattern]) => pattern.test(bare));
  return part ? { measure: part[1], words: bare } : null;
}

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
  const part = sentence.topic?.startsWith('three_public') ? threePart(words) : null;
  if (part)
    return {
      measure: part.measure,
      of: null,
      start: head + words.length - part.words.length,
      words: part.words,
    };
  const { last } = sentence;
  const isWhole = last !== null && last.of === null && isBudget(last.measure) && sentence.kind === null;
  return isWhole && SPENT.test(words) ? bound('expenditure') : null;
}
