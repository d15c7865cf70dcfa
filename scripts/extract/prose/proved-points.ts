import { compare, subtract } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { isEarned } from '../earned.ts';
import type { Reading } from '../reading.ts';
import type { Passage } from './passages.ts';
import { type Points, pointsAt } from './points.ts';
import { isOfOtherYear } from './year.ts';

/** 预算执行率   资金支出率   支出执行率: the rate that points are given for; not that of purchases, or of one kind of expense */
const RATE =
  /(?<!(?:采购|三公经费|公用经费|人员经费|基本支出|重点项目|会议费|培训费|季度|月[末底])的?(?:预算)?)(?:预算(?:资金)?(?:执行|完成|支出)率?|(?:资金|预算|经费|专款)(?:使用|支付|拨付)率|(?:资金|支出)?(?<!政策|制度|计划|任务)(?:执行|支出)率|(?<!项目|基本|公用|人员|专项)支出完成率|(?:占|完成)(?:年初|全年|调整后?的?)*预算数?的)/g;
/** What follows is of something else: another indicator, others' verdict, another time. */
const OTHER =
  /采购|三公|(?<!执行|支出|使用|支付|拨付|完成|比|权重|功|得分|有效|概)率|产出|效益|效果|满意|过程|决策|质量|数量|时效|成本|上年|去年|财政局|复核|复评|评审|第三方|最高|总分|总体|综合|扣分后|[≥≤]|%以上|每[低少]/;
const PERCENT = /(\d{1,3}(?:\.\d+)?)%/;
const PERCENTS = new RegExp(PERCENT, 'g');
const FULL =
  /(?:满分|分值|权重|标准分|应得|(?<=[该此本]项?)指标)(?:为|是|:)?(\d{1,2})(?:分|(?=[,;。)]))|^(?:指标)?\((\d{1,2})分\)|^指标(\d{1,2})分(?=[,;])/d;
const DEDUCTED = /扣(?:减|除|了)?(\d{1,2}(?:\.\d+)?)分/;
const GIVEN = /(?<![%的])(?:得分?|自评分?|计)(?:为|是|:)?(\d{1,2}(?:\.\d+)?)分/d;

const FAR = 120;
/** So far back the rate itself may stand: 预算执行率98.03%。执行率指标分值20分，得分19.6分 */
const BACK = 40;
/** Points that forms give the rate where the text does not say how many. */
const USUAL = ['5', '6', '8', '10', '15', '20'] as const;
/** How far points may be from those that the rate earns: by rounding, or where the text says of how many, by steps. */
const ROUNDED = '0.01';
const BY_STEPS = '0.2';

/** The points that a rate could have and was given, in the words behind its name, each with where it stands there. */
function pointsIn(
  tail: string,
  percent: string | undefined,
): { full?: [number, number] | undefined; given: [number, number] } | null {
  const given = GIVEN.exec(tail)?.indices?.[1];
  if (!given) return null;
  const places = FULL.exec(tail)?.indices;
  const full = places?.slice(1).find((place) => place !== undefined);
  const points = tail.slice(...given);
  if (!full)
    return percent && USUAL.some((most) => isEarned(points, most, percent, ROUNDED)) ? { given } : null;
  const most = tail.slice(...full);
  const deducted = DEDUCTED.exec(tail)?.[1];
  const isRest = deducted !== undefined && compare(subtract(most, deducted), points) === 0;
  return isRest || (percent && isEarned(points, most, percent, BY_STEPS)) ? { full, given } : null;
}

/** ×100% in a formula is no rate. */
const FACTOR = /[×xX*÷]100%/g;
const withoutFactors = (text: string): string => text.replace(FACTOR, (factor) => '※'.repeat(factor.length));

/** 该项目预算80万元，实际支出72.16万元，资金支出率90.2%。该指标满分10分，自评得9.02分: in whatever words, where the points are what the rate earns */
export function provedPoints(passage: Passage, fiscalYear: string): Reading[] {
  const text = withoutFactors(passage.squeezed.text);
  for (const { 0: name, index } of matches(text, RATE)) {
    const from = index + name.length;
    const behind = text.slice(from, from + FAR);
    const tail = behind.slice(0, OTHER.exec(behind)?.index ?? FAR);
    const before = matches(text.slice(Math.max(0, index - BACK), index), PERCENTS).at(-1);
    const found = pointsIn(tail, (PERCENT.exec(tail) ?? before)?.[1]);
    if (!found || isOfOtherYear(text.slice(0, index), fiscalYear)) continue;
    const point = (measure: Points, [start, end]: readonly [number, number]): Reading =>
      pointsAt(passage, measure, tail.slice(start, end), index, from + start, name);
    return [
      ...(found.full ? [point('execution_weight', found.full)] : []),
      point('execution_score', found.given),
    ];
  }
  return [];
}
