import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import type { Binding } from './bind.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** 市财政共安排我局专项资金4658.2万元   申请专项资金302万元: what is done with the money stands before its name. */
function arranging(sentence: Sentence, binding: Binding): string {
  const verb = /(安排|申[请报])[^,。;\d]{0,6}$/.exec(saidBefore(sentence, binding.start))?.[1];
  return verb ? `${verb}资金` : '';
}

/** 按批复的预算计算，…   批复预算的总体执行率: which budget a rate is of, before its name */
const OF_WHICH =
  /按[^,。;]{2,14}$|(?:批复|安排|申请|到位|下达)的?(?:部门|项目)?(?:预算|资金)(?:安排)?(?:数|总额)?的?(?:总体|整体|综合|总)?$|(?:年初|全年|调整后?的?|追加后)(?:部门|支出)?$/;

/** 对照财政安排数，执行率为…   若以实际到位资金为分母，…   以调整后预算为基数，…   按全年预算算账，…: what stands in a clause before the rate */
const IN_CLAUSE =
  /(?:以|按照?|按|对照|比照|对应|相对于?|[与和同])([^,。;\d]{2,16}?)(?:为(?:分母|基数|口径|基准)|作(?:为)?(?:分母|基数)|(?:口径)?(?:计算|测算|核算|算账?|来算|衡量)|相?(?:比较?|对照)|(?<=数|资金|预算))[,:](?:项目|资金|预算|则|其)*$/;
const NAMES_BUDGET = /预算|资金|安排|到位|下达|拨付|批复|申请/;

/** The words of such a clause; empty where it names no budget. */
function clauseBefore(said: string): string {
  const words = IN_CLAUSE.exec(said)?.[1] ?? '';
  return NAMES_BUDGET.test(words) ? words.replace(/安排数?$/, '预算安排') : '';
}

/** 预算执行率：98.4%（决算数÷调整后预算数×100%）: what the rate divides by, in brackets behind it */
const DIVIDED = /^\([^()÷/]{2,24}[÷/]([^()÷/×*]{2,20})(?:[×xX*]100%?)?\)/;

/** 资金使用率为97.15%（以调整后预算为基数） */
const BASED_ON = /^\([以按]([^()]{2,14}?)(?:为(?:基数|分母|口径)|(?:口径)?计算)\)/;

/** The words for what a rate that ends at a position divides by, where a formula behind it says so; empty where none does. */
export const divisorBehind = (sentence: Sentence, end: number): string => {
  const behind = textBetween(sentence, end, end + 60);
  return (DIVIDED.exec(behind) ?? BASED_ON.exec(behind))?.[1] ?? '';
};

/** 完成年初预算的98.5%   预算完成率… names no budget of its own   全年预算执行率 */
export function rateDenominator(sentence: Sentence, label: string, scope: string, at = 0): Denominator {
  const said = saidBefore(sentence, at);
  const words = (OF_WHICH.exec(said)?.[0] ?? clauseBefore(said)) + label;
  if (/年初/.test(words)) return 'initial';
  if (/全年预算|调整后|调整预算|追加后/.test(words)) return 'adjusted';
  if (/到位|下达/.test(words)) return 'received';
  if (/申请/.test(words)) return 'applied';
  if (/预算安排|安排预算|安排数的|占(?:当年|全年|本年)?安排/.test(words)) return 'arranged';
  if (/批复/.test(words)) return 'unspecified';
  return sentence.denominators.get(scope) ?? 'unspecified';
}

/** What a rate divides by when it follows this budget, by the budget's own words. */
export const denominatorOf = (sentence: Sentence, measure: MeasureId, binding: Binding): Denominator =>
  budgetDenominator(measure, arranging(sentence, binding) + binding.words);
