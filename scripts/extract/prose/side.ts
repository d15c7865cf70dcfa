import type { MeasureId } from '../../../src/model/measure.ts';
import { SPENDING_KIND } from '../spending-kinds.ts';
import { type Binding, isBudget } from './bind.ts';
import { isPlanTitle } from './project-lines.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** 公务接待费决算…   “三公”经费实际支出…: what was done with the money. */
const DONE = /决算|支出为|执行|实际|完成/;
/** 公务接待费预算…; 财政拨款 and 一般公共预算 are sources, not plans. */
const PLANNED = /(?<!公共|基金)预算(?!财政拨款|拨款)|(?:公共|基金)预算(?=安排|数|为|编制|$)|控制(?:数|额)/;
/** 项目支出指标2626.1万元，支付2338.3万元: what could be spent */
const QUOTA = /指标(?:数|额|总额)?(?:为|:)?$/;
/** 预算批复情况：人员经费4862万元、公用经费560万元、…   预算批复基本支出5012万元，项目支出1360万元: kinds of spending in a list of what was granted */
const AMOUNT = '[\\d.,]+(?:亿|万)?元';
const KINDS = `(?:(?:基本|项目|人员|公用|日常公用)(?:支出|经费)${AMOUNT}(?:\\([^()]*\\))?[,、;和及]?)*$`;
const GRANTED =
  '(?:预算(?:批复|安排|下达|核定|编制)?(?:情况)?(?:数|为)?|(?:年中|预算)?调整后|(?:下达|核定|批复|安排)(?:了|给)?(?:[我本]局|我单位)?)';
const DIVIDED_BY = `(?:预算|拨款)(?:安排|总额|合计)?(?:为|共)?${AMOUNT}(?::(?:其中:?)?|,其中:?|[,:]按[^,。;:\\d]{2,8}[:,])`;
/** 全年支出一般公共预算财政拨款1000万元，其中：…: what was spent */
const NOT_SPENT = '(?<!(?:支出|使用|完成|执行|未超)[^,。;:]{0,20})';
const KIND_GRANTED = new RegExp(`${NOT_SPENT}(?:${GRANTED}:?|${DIVIDED_BY})${KINDS}`);

/** 年初预算安排“三公”经费…   部门预算总收入…: said before the name. */
const PLANNED_BEFORE =
  /(?:(?<!公共|基金|经营|资本)预算(?:数|总|安排|批复|下达|编制)?|(?<!未|无|没有)安排)(?:财政拨款|项目)?的?$/;
/** 实际支出“三公”经费…: said before the name. */
const DONE_BEFORE = /(?:实际|决算)(?:支出|发生|使用|列支)?的?$/;
const SPENT = /支出|发生|列支/;
const DIVIDED = /其中|包括|包含|含|分别|\([^)]*$/;

/** 收入预算…   预算收入合计…   支出总预算… */
const PLANNED_SUM = /(?:收入|支出)(?:合计|总)?预算|(?<!公共|基金|经营|资本)预算总?(?:收入|支出合计)/;

/** 计划使用资金5400万元: what was meant to be spent. */
const INTENDED = /(?:计划|拟)$/;
/** 预计全年支出5500万元: what may come of it */
const EXPECTED = /预计(?:全年|20\d\d年度?|年底|可|将)*$/;

/** 年初，经县人大批准，部门预算支出8410万元   经调整，预算支出为9126万元 */
const isApproved = (sentence: Sentence, { start, words }: Binding): boolean =>
  /^(?:部门|财政)?预算支出/.test(words) &&
  /(?:批准|批复|核定|经调整|调整后)[^;。]{0,12}$/.test(saidBefore(sentence, start));

/** 2022年预算收入合计…，支出合计…: the bare second half of a planned pair is planned too. */
const isSecondOfPlan = (sentence: Sentence, { measure, start, words }: Binding): boolean =>
  sentence.whole?.plan === true &&
  /^revenue/.test(sentence.whole.measure) &&
  /^expenditure/.test(measure) &&
  /^(?:总?支出|预算支出)/.test(words) &&
  /[,、;]$/.test(saidBefore(sentence, start));

/** 部门预算支出5432万元: spending that the budget provides for; not 完成预算支出, 预算支出执行 */
const isPlannedSpending = (words: string, before: string): boolean =>
  /^(?:部门|财政|年度|本年度?|项目)?预算支出(?!执行|完成|决算)/.test(words) &&
  !/(?:实际|完成|执行|累计|已|共|实现)[^,。;]{0,4}$/.test(before);

/**
 * 预计全年支出5500万元   累计支出5500万元，其中当年预算支出5300万元: spending that is only expected, or the part of it that came
 * from the year's budget.
 */
export function isNoOutturn(sentence: Sentence, { start, words }: Binding): boolean {
  const said = saidBefore(sentence, start);
  const isPart =
    sentence.whole?.measure === 'expenditure' && !sentence.whole.plan && /其中[^。;]*$/.test(said);
  return EXPECTED.test(said) || (isPart && isPlannedSpending(words, said.slice(-16)));
}

/** Whether words directly before a name make it a plan. */
const isPlannedBefore = (sentence: Sentence, at: number): boolean =>
  PLANNED_BEFORE.test(saidBefore(sentence, at).slice(-16));

/** 年初预算2.95万元。其中：公务接待费支出2.05万元，年初预算为2万元: what stands before the budget of a part was spent. */
const hasOwnBudget = (sentence: Sentence, at: number): boolean =>
  /^[\d.,]+(?:万|亿)?元,(?:年初|全年)?预算(?:数|安排)?(?:为|是)?\d/.test(textBetween(sentence, at, at + 40));

const GRANTS = /预算|调整后|下达|核定|批复|安排|拨款/;
const isGranted = (sentence: Sentence, at: number): boolean => {
  const said = saidBefore(sentence, at, 0);
  return GRANTS.test(said) && KIND_GRANTED.test(said);
};

/** Whether the part stands under a planned sum: 预算安排3420.6万元，其中人员经费2610.4万元. */
const isUnderPlan = (sentence: Sentence, at: number): boolean => {
  const said = saidBefore(sentence, at);
  return (
    WITHIN_PLAN.test(said) || (sentence.whole?.plan === true && (sentence.divided || DIVIDED.test(said)))
  );
};
/** 支出预算中：基本支出7051.2万元   预算数中公务接待费7万元 */
const WITHIN_PLAN = /^(?:在)?(?:20\d\d年)?(?:年初|全年|部门|支出)*预算(?:数|总额|安排)?中[,:]?/;

/**
 * Planned, done, or null where the words leave it open: 支出 under a planned sum may be either, but in a plan. Sources of revenue
 * have 预算 in their names, which says nothing.
 */
export function sideOf(sentence: Sentence, binding: Binding): 'plan' | 'actual' | null {
  const { measure, start, words } = binding;
  const own = words.slice(2);
  const isSource = /^revenue/.test(measure);
  // What was left over is known, even where it is counted into a budget.
  const whole = sentence.whole?.measure;
  if (measure === 'revenue_carryover' && whole && isBudget(whole)) return 'actual';
  const before = saidBefore(sentence, start).slice(-16);
  if (measure === 'expenditure' && (INTENDED.test(before) || isApproved(sentence, binding))) return 'plan';
  if (measure === 'expenditure' && isPlannedSpending(words, before)) return 'plan';
  if (/拨款安排的$/.test(before) && /支出|发生/.test(own)) return 'actual';
  if (DONE.test(measure === 'expenditure' ? words : own) || DONE_BEFORE.test(before)) return 'actual';
  if (/^(?:revenue|expenditure)(?:_total)?$/.test(measure) && PLANNED_SUM.test(words)) return 'plan';
  if (isSecondOfPlan(sentence, binding)) return 'plan';
  if ((!isSource && PLANNED.test(own)) || isPlannedBefore(sentence, start)) return 'plan';
  if (SPENDING_KIND.test(measure) && (QUOTA.test(own) || isGranted(sentence, start))) return 'plan';
  const isSpentPart = SPENT.test(own) && hasOwnBudget(sentence, start + words.length);
  if (!isUnderPlan(sentence, start) || isSpentPart) return 'actual';
  return measure === 'expenditure' && !isPlanTitle(sentence.title) ? null : 'plan';
}

/** The total whose parts 其中 may name next. */
export const isSum = (measure: MeasureId): boolean =>
  /^(?:budget.*|expenditure|revenue|revenue_total|expenditure_total|three_public)$/.test(measure);
