import type { MeasureId } from '../../../src/model/measure.ts';
import type { Scope } from '../../../src/model/vocabulary.ts';
import { matches } from '../../parse/matches.ts';
import { rememberOf } from '../../parse/remember.ts';
import { type Binding, isBudget } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import type { Passage } from './passages.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isOfSomeProjects } from './some-projects.ts';

/** 年初预算3200万元，其中财政资金3200万元: what one source gives to it */
const OF_SOURCE =
  /(?:其中[:,]?|资金来源[为于:]?)(?:财政|上级|中央|省级|市级|县级|区级|本级|其他|自筹|专项|补助|配套|转移支付)*$|[、,](?:中央|省级|市级|县级|区级|州级|旗级|自治区|本级|上级|地方)(?:财政)?(?:专项)?(?:补助|配套|转移支付)?$/;

/** 成本指标：控制在预算8500万元以内: a limit that was set, and no budget that is told */
const isLimit = (sentence: Sentence, { start }: Binding, { end }: ProseFigure): boolean =>
  /(?:指标|成本|目标|要求)[^。;]*(?:控制在|不超过|不突破)$/.test(saidBefore(sentence, start)) &&
  /^(?:以内|之内|以下)/.test(textBetween(sentence, end, end + 2));

/** 市级资金到位646.5万元，省级资金到位200万元   上级财政下达130万元，县级预算150万元: what came of one source */
const RECEIVED = /^(?:(?:资金)?到位|(?:财政)?预算(?=$|为)|资金$|预算内(?:投资|资金)$)/;
const LEVEL =
  '(?:中央|[省市县区州旗](?:级|(?=财政))|县区|上级|地方|自筹|其他)(?:财政)?(?:专项|补助|配套|转移支付|资金|预算内|投资)*';
const LEVEL_BEFORE = new RegExp(`(?:${LEVEL}|[省市县区州旗])$`);
/** 县级资金到位60万元 alone is all that came. */
const OF_LEVELS = new RegExp(`${LEVEL}(?:到位|安排|下达|预算)?\\d`, 'g');
const FEWEST_LEVELS = 2;
const levelsIn = rememberOf(({ squeezed }: Passage) => matches(squeezed.text, OF_LEVELS).length);
const isOfOneLevel = ({ passage }: Sentence, { words }: Binding, before: string): boolean =>
  RECEIVED.test(words) && LEVEL_BEFORE.test(before) && levelsIn(passage) >= FEWEST_LEVELS;

/** 止付资金4120万元   返还被骗资金35万元   事前评估金额1140万元   退回票据3张，金额0.86万元: money of others, or of what was looked at */
const OF_OTHERS =
  /(?:止付|冻结|追缴|追回|追赃|返还|退还|退赔|挽回|挽损|查扣|扣押|涉案|涉诈|被骗|涉赌|罚没|缴获|政府采购|(?<!绩效)评估|审减)[^,。;\d]{0,6}$|收回[^,。;\d]{0,24}$|(?:票据|发票|凭证|合同|单据)\d+[张份笔][^,。;\d]{0,8},$/;

/** 年中追加专项资金620万元、人员经费180万元   压减公务接待费2万元、公车费3万元: the next of what was added, or saved */
const NEXT_CHANGE =
  /(?:增加|减少|节约|压减|压缩|追加|调增|调减|核减|新增)了?[^,;。:、\d]{0,10}(?:资金|经费|费|支出)[\d.]+(?:亿元|万元|元)(?:[、和及][^,;。:、\d]{2,14}[\d.]+(?:亿元|万元|元))*[、和及]$/;

/** 项目总投资1.2亿元，其中2022年预算0.45亿元   全年可用资金48.6万元: of several years, or all that could be spent */
const isOfYears = (sentence: Sentence, { words, start }: Binding, { end }: ProseFigure): boolean =>
  (/累计/.test(words) &&
    /总投资|(?:开工|立项|启动|建设|实施)以来[^。;]{0,8}$/.test(saidBefore(sentence, start))) ||
  /累计(?:完成)?投资/.test(saidBefore(sentence, start) + words) ||
  (/总投资/.test(words) &&
    /^,(?:其中20\d\d年|(?:计划)?分[两二三四五六七八]?[年期批])/.test(textBetween(sentence, end, end + 8))) ||
  /可用(?:资金|财力)/.test(words);

/** …智慧交管大脑项目，82.3分，该项目全年预算430万元 in a report on the whole: of one project, and not of the body */
const isOfOneUnnamed = (sentence: Sentence, at: number): boolean =>
  sentence.subject === '' &&
  !isOnProjects(sentence.title) &&
  /项目[^。]*[该此]项目|[该此]类项目/.test(saidBefore(sentence, at));

/** 年初批复8915.36万元用于基本支出，2104.5万元用于项目支出: the part of the budget that is for one kind */
const isForKind = (sentence: Sentence, { measure }: Binding, { end }: ProseFigure): boolean =>
  isBudget(measure) &&
  /^(?:用于(?:基本|项目|人员|公用)|的(?:专项|重点|一般)项目)/.test(textBetween(sentence, end, end + 6));

/** 项目总预算460万元，其中2025年预算230万元: of all years, where that of the one stands right behind */
const isOfSeveralYears = (sentence: Sentence, { measure }: Binding, { end }: ProseFigure): boolean =>
  measure === 'budget' &&
  /^[,;(](?:其中:?)?(?:20\d\d年度?|本年度?|当年)(?:财政)?(?:预算|安排|下达|拨付|投入)(?!同上)|^[,(]分[两二三四五][年期]/.test(
    textBetween(sentence, end, end + 16),
  ) &&
  !/结转|追加|续建/.test(textBetween(sentence, end, sentence.to)) &&
  /总预算|总投资/.test(saidBefore(sentence, end).slice(-LONG));
const LONG = 30;

const PART_NAME = '[^,。;:、\\d]{2,14}(?:费|经费|工程|采购|建设|购置)(?:年初)?';
const AMOUNT = '[\\d.,]+(?:亿|万)?元';
/** …，其中设备购置预算200万元，运维费预算120万元: the budget of one part of the project after the other */
const PART_BUDGET = new RegExp(`其中:?(?:${PART_NAME}预算(?:数|安排)?为?${AMOUNT}[,、])*${PART_NAME}$`);
/** …，其中宣传费预算10万元，支出9万元，执行率90%: what became of it right behind */
const BEHIND_PART = new RegExp(`其中:?${PART_NAME}预算(?:数|安排)?为?${AMOUNT},(?:支出${AMOUNT},)?$`);
/** 总投资3000万元，累计支出2200万元，执行率73%: of all years */
const BEHIND_ALL_YEARS = /总投资[^。;]*累计(?:支出|完成|支付)[\d.,]+(?:亿|万)?元,$/;
const OF_THE_YEAR = /^(?:20\d\d年|本年|当年|全年|实际)/;

/** Whether a figure is that of one part of the project, or of all years of it. */
const isOfItsPart = (sentence: Sentence, { measure, start, words }: Binding): boolean => {
  if (sentence.subject === '' || !/^(?:budget|expenditure$|execution_rate)/.test(measure)) return false;
  const said = saidBefore(sentence, start);
  if (isBudget(measure) && PART_BUDGET.test(said)) return true;
  return !OF_THE_YEAR.test(words) && (BEHIND_PART.test(said) || BEHIND_ALL_YEARS.test(said));
};

/** 结转资金62万元，结转至2023年使用: what goes over to the next year, and did not come from the last */
const GOES_OVER = /^,?(?:已|全部|将|拟|按规定)*(?:结转|留)(?:至|到)?(?:(20\d\d)年|下一?年|次年|明年)/;
const goesOver = (sentence: Sentence, { end }: ProseFigure): boolean => {
  const match = GOES_OVER.exec(textBetween(sentence, end, end + 16));
  return match !== null && (match[1] === undefined || match[1] !== sentence.fiscalYear);
};

/** 2022年结余结转资金76.5万元   其中结转资金50万元: what was left over, where nothing says that it came from the last year */
const isLeftOver = (sentence: Sentence, { start, words }: Binding): boolean =>
  /^(?:结转|结余结转)资金/.test(words) && !CAME_OVER.test(saidBefore(sentence, start));
const CAME_OVER =
  /(?:上年度?|年初|以前年度|使用|动用|消化|加上?|含|包括)[^。;\d]{0,8}$|(?:收入|来源|拨款|安排|到位|预算)[^。;]*$/;

/** 当年出租房屋2处，收入8.6万元: what was let or sold, and not all that came in */
const isOfRent = (sentence: Sentence, { words, start }: Binding): boolean =>
  words.startsWith('收入') && /(?:出租|出借|拍卖|报废|处置)[^。;]*,$/.test(saidBefore(sentence, start));

/** 支出决算8210.33万元，其中一般公共预算财政拨款8110.33万元: the fund that was spent from, and no income */
const OF_FUNDS = /^revenue_(?:general|fund|special_account|other)$/;
const SPENT =
  /支出(?:决算|合计|总额|数)?(?:为|共)?[\d.,]+(?:亿|万)?元[,。;(](?:占[^,。;]*,)?(?:其中|按(?:资金|经费)(?:性质|来源)分)[:,]?[^。;]*$/;
const isSpentFrom = (said: string): boolean => SPENT.test(said) && !/收入|到位|安排/.test(said);

/** 县级预算为该专项列支180万元: what a budget holds, and nobody has spent */
const ENTERED = /(?:^|[^执行完成调整\d])预算(?:[为对给][^,。;\d]{2,12})?列支了?$/;

/** 部分公用经费挤占项目经费12.6万元   资产未及时入账，涉及固定资产120.3万元   审计局指出2022年结转资金88.2万元未上缴: what a finding is about */
const FOUND_FAULT =
  /(?:挤占|挪用|串用|虚列|套取|侵占|违规(?:列支)?|超标准|超范围|(?<=(?<!从)[^从,。;]{2}经费)列支)[^,。;\d]{0,12}$|(?<!无)未(?:及时)?(?:入账|登记),涉及[^,。;\d]{0,6}$|审计[^。;\d]{0,40}(?:指出|(?<!未)发现|查出)(?!的?问题[^。;]*(?:整改|未发现))(?![^。;]*(?:全年|年初|年末|未发现|无))[^。;]*$/;

/** Whether the words around a name make its figure one of something else: what was let, one kind of costs, several years. */
export function isOfOtherThing(
  sentence: Sentence,
  binding: Binding,
  figure: ProseFigure,
  measure: MeasureId,
): boolean {
  if (measure === 'revenue' && isOfRent(sentence, binding)) return true;
  if (measure === 'expenditure' && ENTERED.test(saidBefore(sentence, figure.start))) return true;
  if (FOUND_FAULT.test(saidBefore(sentence, binding.start))) return true;
  if (
    OF_FUNDS.test(measure) &&
    !binding.words.includes('收入') &&
    isSpentFrom(saidBefore(sentence, binding.start))
  )
    return true;
  if (isOfOneUnnamed(sentence, figure.start) || isForKind(sentence, binding, figure)) return true;
  if (isOfSeveralYears(sentence, binding, figure) || isOfItsPart(sentence, { ...binding, measure }))
    return true;
  return measure === 'revenue_carryover' && (goesOver(sentence, figure) || isLeftOver(sentence, binding));
}

/** An amount for a project of which nothing says that it was given or spent: a source's, others', for purchases, or of all years. */
const isOtherAmount = (sentence: Sentence, binding: Binding, figure: ProseFigure, before: string): boolean =>
  OF_SOURCE.test(before) ||
  isOfOneLevel(sentence, binding, before) ||
  OF_OTHERS.test(before) ||
  /政府采购(?!率)[^。;]*$/.test(before) ||
  // 合同金额148万元, 中标金额79.35万元: a price
  (binding.words === '金额' && /(?:合同|中标|成交|招标|采购|签约|评审|审定)(?:总)?$/.test(before)) ||
  isOfYears(sentence, binding, figure);

/** A budget of a purchase that failed, of one level of government, or one that must not be passed. */
const isOtherBudget = (sentence: Sentence, binding: Binding, figure: ProseFigure, before: string): boolean =>
  /(?:采购|流标|废标)[^。;]{0,20}涉及$/.test(before) ||
  isOfOneLevel(sentence, binding, before) ||
  isLimit(sentence, binding, figure);

/** What a figure is by its words, and what it measures once its scope is known. */
interface Settled {
  named: MeasureId;
  measure: MeasureId;
  scope: Scope | '';
}

/** Whether a figure whose measure and scope are settled is of other money: of some projects, one source, all years, a change. */
export function isOfOtherMoney(
  sentence: Sentence,
  binding: Binding,
  figure: ProseFigure,
  { named, measure, scope }: Settled,
): boolean {
  const before = saidBefore(sentence, binding.start);
  if (scope === 'special_projects' && isOfSomeProjects(saidBefore(sentence, figure.start, 0))) return true;
  if (measure === 'budget' && isOtherBudget(sentence, binding, figure, before)) return true;
  if (measure === 'expenditure' && isOfYears(sentence, binding, figure)) return true;
  if (named === 'project_amount' && isOtherAmount(sentence, binding, figure, before)) return true;
  return '、和及'.includes(before.slice(-1)) && NEXT_CHANGE.test(before);
}
