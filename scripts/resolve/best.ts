import { absolute, compare, lastDigit, multiply, places, subtract } from '../../src/model/decimal.ts';
import type { Observation } from '../../src/model/report.ts';
import { isMissing } from '../../src/model/status.ts';

/** 调整预算: a name for what a budget was changed by, and for what it came to */
export const isAdjustment = (label: string): boolean => /^(?:年中)?调整预算(?:数|额)?$/.test(label);

/** How late an observation comes among those of one key: the lowest is the best. */
const rank = (observation: Observation): number => {
  if (observation.value.status === 'unreadable') return 3;
  if (isMissing(observation.value.status)) return 2;
  if (observation.origin === 'derived') return 1.5;
  const combined =
    observation.measure === 'revenue_general' && /^(?:本年|当年)?财政拨款/.test(observation.label) ? 0.5 : 0;
  // 无财政拨款收入 beside 财政拨款收入5400万元: the words are of something else.
  const inWords = observation.value.value === '0' && !/[\d０-９零]/.test(observation.value.text) ? 0.8 : 0;
  // 年初预算6255万元，调整预算533.3万元，全年预算6788.3万元
  const change = observation.measure === 'budget_adjusted' && isAdjustment(observation.label) ? 0.2 : 0;
  const isScore = observation.measure === 'score' && !/[总综合]|最终/.test(observation.label);
  // 自评得分44.5分 of a class beside 自评得分93.24分 of the whole.
  const partial = isScore ? (compare(observation.value.value || '0', '60') < 0 ? 0.4 : 0.3) : 0;
  // 支付26万元: the weakest name of spending; 资金总额 may be that of several years
  const isWeak =
    (observation.measure === 'expenditure' && observation.label.startsWith('支付')) ||
    (observation.measure === 'budget' && observation.label.startsWith('资金总额'));
  const weak = isWeak ? 0.3 : 0;
  return (observation.origin === 'table' ? 0 : 1) + combined + change + partial + inWords + weak;
};

const IN_YI = /^约?([\d.]+)亿/;
const FEWEST_PLACES = 2;
const WAN_IN_YI = '10000';

/** 支出2.07亿元 in the summary, 支出20716.42万元 behind it: the same amount, rounded where it stands first. */
function isRounded(known: Observation, other: Observation): boolean {
  const printed = IN_YI.exec(known.value.text)?.[1];
  if (!printed || places(printed) < FEWEST_PLACES || other.value.value === '' || IN_YI.test(other.value.text))
    return false;
  const allowed = multiply(lastDigit(printed), WAN_IN_YI);
  return compare(absolute(subtract(known.value.value, other.value.value)), allowed) <= 0;
}

/** 预算, 实际支出: names that may be of anything; 部门预算, 全年支出: of the whole */
const BARE = /^(?:预算|支出|实际支出|支出决算|决算)(?:数|额|金额)?$/;
const OF_WHOLE = /^(?:20\d\d年度?)?(?:部门|全局|全年|本年|年度|总|整体)/;
const MUCH_MORE = '5';

/** 警犬经费预算30万元，…。部门预算9000万元: an amount of one thing, which stands before that of the whole */
const isOfOneThing = (known: Observation, other: Observation): boolean =>
  /^(?:budget|expenditure)$/.test(known.measure) &&
  known.scope.startsWith('department') &&
  known.origin === 'prose' &&
  BARE.test(known.label) &&
  OF_WHOLE.test(other.label) &&
  compare(other.value.value || '0', multiply(known.value.value || '0', MUCH_MORE)) > 0;

/** 年初预算数17800万元，决算数20914万元 in a section on what came in, and 本年支出合计21036万元 */
const isOfIncome = (known: Observation, other: Observation): boolean =>
  known.measure === 'expenditure' && /^决算数?$/.test(known.label) && /支出合计$/.test(other.label);

/** 固定资产净值3840万元，账面原值9566万元 */
const isNet = (known: Observation, other: Observation): boolean =>
  known.measure === 'fixed_assets' && /净值/.test(known.label) && /原值/.test(other.label);

/** The best observation of each key, in the order of their first appearance. */
export function bestByKey(
  observations: readonly Observation[],
  key: (observation: Observation) => string,
): Map<string, Observation> {
  const best = new Map<string, Observation>();
  for (const observation of observations) {
    const its = key(observation);
    const known = best.get(its);
    const difference = known ? rank(observation) - rank(known) : -1;
    const isBetter =
      known &&
      known.value.value !== observation.value.value &&
      [isRounded, isOfOneThing, isOfIncome, isNet].some((is) => is(known, observation));
    if (!known || difference < 0 || (difference === 0 && isBetter)) best.set(its, observation);
  }
  return best;
}
