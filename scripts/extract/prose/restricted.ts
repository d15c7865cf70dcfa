import { rememberOf } from '../../parse/remember.ts';
import { FUND_TOTALS } from '../fund-totals.ts';
import type { Binding } from './bind.ts';
import { isLeftOfElse } from './left-over.ts';
import type { Passage } from './passages.ts';
import { isOtherName } from './project-names.ts';
import { isOnProjects } from './scope.ts';
import { isNumbered } from './section-year.ts';
import { headingOf, type Sentence, saidBefore, textBetween } from './sentence.ts';
import { COSTS, IS_OPEN } from './words.ts';

/** 一般公共预算财政拨款支出情况：年初预算为…: one source of funds only, which is not the whole that we compare. */
const RESTRICTED =
  /(?:一般公共预算|政府性基金预算|财政拨款|公共预算)(?:财政拨款|拨款)?(?:的)?(?:收入(?:和|及|、)?)?支出(?!进度)/;
/** The name of a functional item: …（项） */
export const ITEM = /\((?:类|款|项)\)/;

/** 政府性基金预算财政拨款年初结转和结余0万元…; not 政府性基金预算0.00万元，上年结转…, where it is one item of several */
const OTHER_SOURCE = /(?:政府性基金|国有资本经营)预算(?!(?:财政拨款|拨款)?(?:收入|支出)?(?:为|共)?-?\d)/;

/** 收到转移支付资金1860万元，已支出1720万元: what was done with the money of others, in a report on the whole */
const TRANSFER = /转移支付|上级(?:专项)?资金/;
const OF_WHOLE = /全局|部门|整体|总|合计|全部|全年|年初|调整/;

/** …转移支付下达，调整后预算为12806.77万元，实际支出…: after the whole budget the words are about the whole again. */
const isLastTransfer = (text: string): boolean => {
  // 全年预算数12036万元（含上级转移支付资金836万元），实际支出…: named in brackets as a part of the whole.
  const said = text.replace(/\([^()]*\)/g, '');
  return TRANSFER.test(said) && !/调整后|全年预算|部门预算/.test(said.slice(said.search(TRANSFER)));
};

const isTransfer = ({ title, subject }: Sentence, said: string, words: string): boolean =>
  subject === '' && isLastTransfer(said) && !OF_WHOLE.test(words) && !/转移支付|专项|项目/.test(title);

/** 政府采购预算210万元，实际支出193万元   2.政府采购执行率。预算210万元…: the budget of something else, named with its amount or by the heading */
const OTHER_BUDGET = new RegExp(
  `(?:采购|(?:非税|罚没)收入|机关运行经费|国有资本经营|社会保险基金|${COSTS})(?:(?:支出|财政拨款)?(?:年初|全年)?预算(?:数|金额|总额|安排)?(?:为|共|:)?\\d|[^,。;:]{0,6}[。:])`,
);

/** 机关运行经费支出680万元，比年初预算数700万元减少…: what was spent on something else, before its budget */
const OTHER_OUTTURN =
  /(?<=(?:^|[。;:])(?:20\d\d年|[^。;:\d]){0,24})(?:采购|机关运行经费)(?:支出|决算|金额|总额|合计|实际|共)*(?:为|:)?\d[\d,.]*(?:亿元|万元|元)[^。;]*$/;

/** 按支出功能分类，具体为：行政运行预算6000万元，…: what is named behind it is a class */
const BY_CLASS = /按(?:支出)?(?:功能|经济)(?:科目)?(?:分类|划分)/;

const isOfClass = (sentence: Sentence, at: number): boolean => {
  const said = saidBefore(sentence, at, 0);
  return BY_CLASS.test(said) && BY_CLASS.test(said.slice(said.lastIndexOf('。') + 1));
};

/** 政府采购16次，预算金额512.3万元 */
const OF_PURCHASES = /采购[^,。;]{0,4}\d+(?:次|批|项|个项目),预算[^,。;\d]{0,6}$/;

/** Whether words name something that holds until they turn to the whole again. */
const holds = (said: string, named: RegExp): boolean => {
  const from = said.search(named);
  return from >= 0 && said.slice(from).search(TURNS_TO_WHOLE) < 0;
};

/** 工会经费预算60万元   见义勇为基金预算20万元: the budget of one purpose, in a report on the whole */
const OF_ONE_PURPOSE =
  /(?<!安排|批复|核定|下达|拨款|各类|政府性|全[年局部]|年度|本年|当年|我局|本局|部门|单位|机关|总|各项|所有|全部|公安|公用|人员|项目|财政|(?:局|队|区|县|市|旗|年|的|[^\u4e00-\u9fa5]|^))(?:经费|基金)(?:全年|年初|本?年度)?预算(?:数|安排)?为?(?=\d|$)/;

const isOfOnePurpose = ({ title, subject }: Sentence, said: string): boolean =>
  subject === '' && !isOnProjects(title) && holds(said, OF_ONE_PURPOSE);

const isOfElse = (said: string): boolean => OF_PURCHASES.test(said) || holds(said, OTHER_BUDGET);

/** 采购执法记录仪150台，支出73.5万元: what things cost that were counted right before it */
const COUNTED =
  /(?:采购|购置|购买|购进|购入|添置|新购|更新|更换|配备|改造|维修|新建|建设|租用|安装)[^,。;:]{2,24}\d+余?(?:台|套|辆|个|件|部|处|路|间|座|组|批|具|艘|架|匹|条)[^,。;:\d]{0,4},$/;
/** …，支出5100万元，预算执行率98.08%: spending that a rate or a budget is told with is no cost of things */
const IS_OUTTURN = /执行率|(?:部门|年初|全年|总)预算/;
const WHAT_IT_COST = /^(?:实际)?(?:支出|花费|投入)(?:资金|经费)?(?:为|共)?$/;

const isCost = (sentence: Sentence, { words, start }: Binding): boolean =>
  sentence.subject === '' &&
  WHAT_IT_COST.test(words) &&
  COUNTED.test(saidBefore(sentence, start)) &&
  !/项目\d+个/.test(saidBefore(sentence, start)) &&
  !IS_OUTTURN.test(textBetween(sentence, sentence.from, sentence.to));

/** 政府性基金预算财政拨款年初结转0万元，本年收入780万元，…，其中基本支出0万元: a sentence on another fund from its beginning */
const OF_OTHER_FUND =
  /^[^,。;:]{0,20}(?:政府性基金|国有资本经营)预算(?:财政)?(?:拨款)?(?:年初|上年|本年|收入|支出|收支)(?!.*(?:部门|全局|总支出|支出合计))/;

/** 政府性基金600万元年中追加，已支出391万元: what was spent of the fund right before; not 全年支出9700万元 */
const BEHIND_FUND =
  /^[^,。;:\d]{0,8}(?:政府性基金(?:项目|预算)?(?:收入)?|国有资本经营(?:预算)?(?:收入)?|(?:其[他它]|非税|捐赠)收入(?:\([^()\d]*\))?)\d[\d.,]*(?:亿元|万元|元)[^,。;:\d]{0,6},(?:已|实际|当年)*$/;
const BEGINS_WHOLE = /^(?:全年|全局|部门|本年|总|共)/;

/** All that a county has may be called 县级资金, where no other level is told of. */
const OTHER_LEVEL = /(?:中央|省级?|市级?|上级|转移支付)(?:财政)?(?:专项|转移支付)?(?:资金|拨款|补助):/;
/** 中央资金：项目支出320万元: a label that says whose money all behind it is */
const OF_ONE_LEVEL =
  /^(?:其中:?)?(?:中央|省级?|市级?|县级?|区级?|本级|上级|转移支付)(?:财政)?(?:专项|转移支付)?(?:资金|拨款|补助):[^:]*$/;

const namesOtherLevel = rememberOf(({ squeezed }: Passage) => OTHER_LEVEL.test(squeezed.text));

/** 国有资本经营预算收入0万元: the fund right before the words 预算收入 */
const FUND_BEFORE = /(?:国有资本经营|社会保险基金|政府性基金)$/;

/** Whether the parts of spending that a sentence names are those of another fund, or of the money of one level. */
export const isOfOtherFund = (sentence: Sentence, at: number): boolean =>
  OF_OTHER_FUND.test(saidBefore(sentence, at, 0)) ||
  FUND_BEFORE.test(saidBefore(sentence, at)) ||
  (BEHIND_FUND.test(saidBefore(sentence, at, 0)) && !BEGINS_WHOLE.test(textBetween(sentence, at, at + 2))) ||
  (sentence.subject === '' &&
    namesOtherLevel(sentence.passage) &&
    OF_ONE_LEVEL.test(saidBefore(sentence, at)));

/** 财政拨款收、支总计5400万元，…年末结转和结余50万元: what is left of one source */
const OF_APPROPRIATION = /财政拨款收入?[、和]?支出?(?:预算)?(?:总计|总预算|总额)/;

/** 取得收入   已使用   支付   最终核定: words that say of anything that it came in, was used or was granted */
const OF_ANYTHING =
  /^(?:实际|共)*(?:取得收入|发生支出|形成支出|总计支出|已使用|累计使用|实际(?:花费|开支)|申请各类资金|落实资金|年初核定(?!预算)|各项(?:支出|开支)|使用专项资金|最终核定|年初滚存结余)|^支付(?![\u4e00-\u9fa5])/;
const THINGS =
  /处置|报废|出租|门面|公司|送审|评审|概算|工程|上级|争取|捐款|结转资金|购置|采购|工会|食堂|账户|应付|合同(?!约定)/;

/** 申请各类资金15620万元，到年底形成支出14988万元: spent of the budget right before */
const BUDGET_BEFORE =
  /(?:预算|申[请报]|批复|下达)[^,。;:\d]{0,16}\d[\d,.]*(?:亿|万)?元,[到至](?:20\d\d年)?(?:年[底末]|12月(?:[底末]|31日))(?:共|累计)*$/;

/** 实际开支9600万元，主要用于装备采购: what follows is what it was for, and not what it was of */
const NAMED_FIRST = /^(?:实际(?:花费|开支)|申请各类资金|落实资金|年初核定)/;

/** 支付 may be of any bill, unless the sentence is on a budget. */
const OF_BUDGET = /预算|执行率|到位|拨付|批复|下达|资金|指标/;

const isOfAnything = (sentence: Sentence, { words, start }: Binding): boolean => {
  if (sentence.subject !== '' || !OF_ANYTHING.test(words)) return false;
  const said = saidBefore(sentence, start);
  if (words.includes('形成支出') && BUDGET_BEFORE.test(said) && !THINGS.test(said)) return false;
  const isUnsure =
    words.startsWith('支付') && !OF_BUDGET.test(textBetween(sentence, sentence.from, sentence.to));
  if (isUnsure) return true;
  const reach = NAMED_FIRST.test(words) ? 0 : 32;
  const around = said + textBetween(sentence, start, Math.min(sentence.to, start + reach));
  return !IS_OPEN.test(said) || THINGS.test(around);
};

/** 升级改造工程（预算640万元，实际支出281.5万元）: what brackets say of the one thing before them */
const IN_BRACKETS = /([^,。;:()]{4,24})\([^()。;]*$/;

function isInBrackets(sentence: Sentence, { measure, start }: Binding): boolean {
  if (sentence.subject !== '' || !/^(?:budget|expenditure$|execution_rate)/.test(measure)) return false;
  const said = saidBefore(sentence, start);
  const name = said.includes('(') ? (IN_BRACKETS.exec(said)?.[1] ?? '') : '';
  if (PART_NAMED.test(name) && !(isOnProjects(sentence.title) && /项目/.test(name))) return true;
  return ONE_THING.test(name) && !isOtherName(name);
}
/** 1.人员经费（预算3700万元，支出3690万元）   3.差旅费（预算120万元…   上级补助资金（…: of a kind, or of one source */
const PART_NAMED =
  /(?:人员|公用|运转)(?:经费|支出|类)$|(?:基本|项目)支出$|项目经费$|(?<!(?:局|公安|全年|年度|本年|部门|单位|各项|年)经)费$|(?:[省市县区]级|上级|中央|本级|自有|自筹|其他)(?:财政|专项|补助|配套|转移支付)*(?:资金|补助|拨款)$/;
const ONE_THING = /(?:工程|采购|购置|改造|修缮|维修|租赁|[一二三]期)(?:项目)?$/;

/** 县级资金300万元支出280万元: right behind the money of one level */
const BEHIND_ONE_LEVEL =
  /(?:中央|[省市县区州旗]级?|上级|本级|地方)(?:财政)?(?:配套|补助|专项|转移支付)*资金\d[\d.]*(?:亿元|万元|元)(?:实际|已|共)*$/;

/** Whether what was spent, or a budget or rate, is of money that stands right before it and is not the whole. */
const isOfOtherMoney = (sentence: Sentence, binding: Binding, said: string): boolean =>
  binding.measure === 'expenditure'
    ? isCost(sentence, binding) || BEHIND_ONE_LEVEL.test(saidBefore(sentence, binding.start))
    : holds(said, OTHER_OUTTURN);

/** 其中办公费18.62万元、差旅费33.1万元、公务用车运行维护费21.4万元: an item among the costs of running the office, and not all of the expense */
const AMONG_COSTS =
  /(?:公用|商品和服务|运行)[^。;]{0,60}(?:其中|包括|主要)[^。;]{0,200}(?:办公|印刷|差旅|水|电|水电|邮电|取暖|物业管理|劳务|咨询|手续)费\d[\d.,]*(?:万元|元)[、,](?![^。;]*三公)[^。;]*$/;
const EXPENSE = /^(?:three_public_|meeting|training)/;

/** Whether an expense is told as one of the costs of running the office. */
export const isAmongCosts = (sentence: Sentence, { measure, start }: Binding): boolean =>
  EXPENSE.test(measure) && AMONG_COSTS.test(saidBefore(sentence, start));

/** 管理指标20分，扣1分，扣分后得分19分: what is left of the points of one indicator */
const isOfPoints = (sentence: Sentence, { measure, words, start }: Binding): boolean =>
  measure === 'score' &&
  words.startsWith('扣分后') &&
  /指标|执行率|过程|产出|效益|满意|管理|决策/.test(saidBefore(sentence, start));

/** Whether a figure of the whole is here that of one source of funds or of one functional item. */
export function isRestricted(sentence: Sentence, binding: Binding): boolean {
  if (isInBrackets(sentence, binding) || isOfPoints(sentence, binding)) return true;
  if (isOfAnything(sentence, binding) || isLeftOfElse(sentence, binding)) return true;
  if (binding.measure === 'revenue_general') return FUND_TOTALS.test(binding.words);
  if (/_total$/.test(binding.measure))
    return FUND_TOTALS.test(saidBefore(sentence, binding.start + binding.words.length));
  if (
    !/^(?:budget|budget_initial|budget_adjusted|expenditure|execution_rate|revenue_carryover|balance_.*)$/.test(
      binding.measure,
    )
  )
    return false;
  const said = saidBefore(sentence, binding.start + binding.words.length);
  if (/^balance/.test(binding.measure) && OF_APPROPRIATION.test(said)) return true;
  // 财政拨款收支总预算8120.5万元。收入包括：…上年结转120.5万元
  if (
    binding.measure === 'revenue_carryover' &&
    holds(saidBefore(sentence, binding.start, 0), OF_APPROPRIATION)
  )
    return true;
  if (/^(?:revenue|balance)/.test(binding.measure)) return OTHER_SOURCE.test(said);
  const paragraph = sentence.subject === '' ? headingOf(sentence) : '';
  if (isOfOtherMoney(sentence, binding, said) || isOfClass(sentence, binding.start)) return true;
  if (isTransfer(sentence, said, binding.words) || isOfElse(paragraph + said)) return true;
  if (isOfOnePurpose(sentence, said)) return true;
  return (
    sentence.item ||
    (sentence.ofFund && !OF_DEPARTMENT.test(said)) ||
    RESTRICTED.test(said) ||
    ITEM.test(saidBefore(sentence, binding.start, 0)) ||
    goesOnOfFund(saidBefore(sentence, sentence.from, 0))
  );
}

/** 2022年部门支出总额24310.6万元: said of the whole, under whatever heading */
const OF_DEPARTMENT = /(?:部门|全局|我局|本局)(?:总?支出总?额?|支出合计|总支出)/;

/** 本年支出合计…, 部门整体…: words that turn from one fund to the whole again */
const TURNS_TO_WHOLE = /本年支出|总支出|支出总计|部门|全局|整体/g;

/** 一般公共预算财政拨款支出8413.98万元，占97.34%。年初预算为…: what a paragraph goes on to say is of the same fund. */
function goesOnOfFund(before: string): boolean {
  const fund = before.search(RESTRICTED);
  if (fund < 0) return false;
  const share = /占(?:本年)?支出合计/g;
  const rest = before.slice(fund).replace(share, '');
  return rest.search(TURNS_TO_WHOLE) < 0;
}

/** （一）部门整体收支: a heading within a section on one fund that turns to the whole */
const OF_BODY = /^\([一二三四五六七八九十]{1,2}\)(?:部门|单位|全局)整体[^,。;:\d]{0,12}$/;

/** 二、一般公共预算支出情况 over 2023年部门年初预算12310.6万元，…: what Hunan's reports tell of the whole under such a heading */
const OF_ITS_BUDGET =
  /^(?:20\d\d年度?)?(?:我局|本局|本单位)?部门(?:年初|全年|整体)?预算(?:数|总额|安排)?(?:为)?\d/;

const TOP_HEADING = /^[一二三四五六七八九十]{1,3}、/;

/** 三、政府性基金预算支出情况 无: nothing but the general budget was spent */
const NO_OTHER_FUND =
  /政府性基金[^。;\d]{0,24}(?:没有|无(?!结|超|变)|未(?:发生|安排|使用)(?!.{0,4}变))|(?:没有|无|未(?:发生|安排|使用))[^。;,\d]{0,12}政府性基金(?!.{0,6}结)/;

/** 无。   本年无此项支出。   我局未安排此类资金。 */
const NONE = /^(?:我局|本局|本部门|本单位|本年度?|20\d\d年度?)*(?:无|没有|未)[^,。;\d]{0,14}。?$/;

/** Whether a self-evaluation says that no fund was spent beside the general budget, whose section then tells of the whole. */
export const isOfOneFund = (title: string, texts: readonly string[]): boolean =>
  /自评|评价|绩效/.test(title) &&
  !/决算/.test(title) &&
  texts.some(
    (text, i) =>
      text.includes('政府性基金') &&
      (NO_OTHER_FUND.test(text) || (/政府性基金[^。;]{0,30}$/.test(text) && NONE.test(texts[i + 1] ?? ''))),
  );

/**
 * 五、一般公共预算财政拨款支出决算情况说明: whether a heading is about one fund alone, which holds for all that stands
 * under it; undefined for what ends no such section.
 */
export function headsFund(text: string, isOneFund = false): boolean | undefined {
  if (OF_ITS_BUDGET.test(text)) return false;
  if (!isNumbered(text)) return undefined;
  if (OF_BODY.test(text)) return false;
  if (!TOP_HEADING.test(text) || text.length > 40 || /[。;]/.test(text)) return undefined;
  if (isOneFund && !OTHER_SOURCE.test(text)) return false;
  return RESTRICTED.test(text) && !/三公|基本支出|部门整体|整体支出|[及和]整体/.test(text);
}
