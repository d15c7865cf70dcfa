import { compare } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { rememberOf } from '../../parse/remember.ts';
import { SMALL } from '../spending-kinds.ts';
import { type Binding, isBudget } from './bind.ts';
import { amountsIn } from './figures.ts';
import type { Passage } from './passages.ts';
import { isClass, isFunctional } from './project-names.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** 其中雪亮工程二期项目预算…   装备购置预算…   禁毒专项经费预算…: the name of one thing, right before its budget */
const THING =
  /([^,。;:、()\d]{2,40}?)(?:项目(?:支出)?|专项(?:经费|资金|支出)?|(?<!公务用车|车辆|政府|用车)(?:购置|采购)|工程|建设|改造|维修|运维|系统|平台|用品)(?:费用?|经费|资金|支出)?(?:年初|全年|总|财政|部门|的|安排)*预算/;
/** 办案经费预算300万元   食堂补助预算60万元: money for one purpose */
const PURPOSE =
  /((?:办案|食堂|伙食|维稳|安保|禁毒|缉毒|反恐|扫黑|反诈|巡防|巡逻|辅警|协警|宣传|装备|信息化|执法|救助|体检|慰问|抚恤|奖励|被装|服装|监控)[^,。;:、()\d]{0,8}?)(?:经费|资金|补助|补贴|奖金|奖励)(?:年初|全年|总|财政|部门|的|安排)*预算/;
/** What is said of all projects, or of the body's money as such. */
const IN_GENERAL =
  /^(?:其中|以上|上述|[两三四五六七八]项|[合总共]计|我局|本局|全局|局|本级|机关|本部门|本单位|单位|部门|预算|绩效|全年|年初|年末|年中|本年度?|当年|年度?|[省市县区]级?|财政|批复|核定|下达|安排|编制|调整|追加|一般|公共|公安|政法|专项|项目|支出|资金|经费|基本|人员|公用|特定|目标|运转|类|业务|工作|重点|所有|全部|各类?|其他|的|及|和|与|中央|上级|申请|整体|收入|总|实际|共|已|有|后|为|由|对|相应|同级|用于|元|个|用)*/;

/** 雪亮工程三期预算…   智能交通预算…: any other noun right before it, */
const NOUN = /^([^,。;:、()\d]{2,24}?)(?:年初|全年|调整后?|的)*预算/;
/** unless it is a word for the whole (全口径, 综合), or holds one that no name of a thing does (该项目, 涉及, 县人大批准, 所属单位). */
const NO_NOUN =
  /[该此这那其述既常的占按比较以即向经由对将在是有与及和共各本我上前后内外完涉批准拨报达核审议总收支汇全局队所系统月因为等元只含原于低超剩余占未无]|人大|部门|单位|通过|完成|年[初中末度]|口径|综合|滚动|最终|正式|期[初末]|零基|法定|刚性|可?执行|可用|机关|[省市县区州旗]$/;

/** 个别项目如禁毒宣教基地升级，预算120万元: the name of one thing, a clause before its budget */
const ONE_OF_THEM = /(?:个别|部分|有的|少数)项目(?:[,:]?如|,)[^,。;:\d]{2,30},$/;

/** 人员类项目年初预算6000万元: the budget of one class of projects */
const CLASS = /(?:人员|公用|运转|特定目标)类(?:公用经费)?(?:项目)?(?:支出)?(?:年初|全年|调整后?|的)*预算/;

/** 装备费预算执行率90%: of a rate or of spending, only a noun that ends as the name of a thing does */
const IS_THING =
  /(?:费用?|经费|资金|补助|补贴|专项|项目|工程|建设|改造|维修|运维|系统|平台|购置|采购|演练|体检|斗争|行动|活动|(?<!重点)工作|中心|基地|服务)$/;
/** 办公楼维修全年支出90万元: spending, with its year and what else may stand before it */
const SPENT = /^([^,。;:、()\d]{2,24}?)(?:20\d\d年度?|全年|当年|本年度?|年度|实际|共|总|已|累计|合计)*支出$/;

/** 执行率最低的项目为智慧警务项目，执行率45% */
const EXTREME = /最[高低]的(?:项目)?[为是][^。;]*$/;

/** 分别为看守所改造项目（执行率65%）和…: of the one that stands before the bracket */
const IN_BRACKETS = /(?:为|和|及|、)[^,。;:()、\d]{3,24}(?:项目|工程|经费|平台|系统|改造|采购|建设)\($/;

/** 其中购置执法记录仪支出45万元，执行率100% */
const BEHIND_PURCHASE =
  /(?:购置|采购|购买|更新|维修|改造|新建|租赁)[^,。;:\d]{2,20}(?:支出|花费)[\d.,]+(?:亿|万)?元,$/;

/** 国内公务接待费支出年初预算: of an expense that has a measure of its own */
const OF_SMALL = /三公|接待|出国|车|会议|培训/;

const SPENT_FOR_IT = '(?:实际|共|总|已|累计|合计)*(?:支出|使用|花费)(?:了|资金|经费|费用)?(?:共|为)?$';
/** Behind people that were hired it is their cost too: 聘用辅警280人，全年支出1200万元 */
const SPENT_IN_ALL = `(?:全年|当年|本年度?|年度?)?${SPENT_FOR_IT}`;
const NOT_ON_WHOLE = '^(?!.*(?:预算|全局|[我本]局|部门|单位))[^。;]*';
/** 民警培训12期800人次，支出24万元   安装监控1200路，投入560万元，支出520万元: of what was done, and counted; not …，全年支出4900万元 */
const OF_DEED = new RegExp(
  `${NOT_ON_WHOLE}\\d余?[万千百]?余?(?:期|人?次|场|批|户|份|[台张]次?|套|辆|路|起|件|册|条|公里|平方米|间|处|块|盏)(?:次|余)?,(?:(?:总|累计|完成)?(?:投入|投资|安排)(?:资金|经费)?(?:共|约)?[\\d.]+(?:亿元|万元|元),)?${SPENT_FOR_IT}`,
);
/** 慰问民警120人，支出12万元   聘用辅警280人，全年支出1200万元 */
const OF_PEOPLE = new RegExp(
  `${NOT_ON_WHOLE}(?:慰问|聘用|招[录聘]|救助|培训|组织|发放|奖励|表彰|抚恤|参[会训加]|学员)[^,。;\\d]{0,12}\\d+余?[人名],${SPENT_IN_ALL}`,
);
/** 辅警280人，年支出1200万元; not 在职民警230人、辅警280人，全年支出4900万元 */
const OF_AUXILIARIES = new RegExp(
  `^(?!.*(?:民警|在职))[^,。;\\d]{0,6}(?:辅警|协警|辅助人员)\\d+余?[人名],${SPENT_IN_ALL}`,
);
/** 业务用房建设完成投资3200万元，支出2800万元 */
const OF_WORKS = new RegExp(
  `(?:建设|工程|改造|维修|迁建|平台|系统)(?:项目)?(?:全年|当年|累计|共|总)*(?:完成)?(?:总投资|投资|投入|概算|造价|合同)(?:金额|资金|额)?(?:约|共|为)?[\\d.]+(?:亿元|万元|元),${SPENT_FOR_IT}`,
);
/** 辅警工资人均4.8万元，年支出1440万元 */
const OF_EACH = new RegExp(
  `(?:人均|每人每[年月]|户均|单价)[^,。;\\d]{0,4}[\\d.]+(?:万元|元)[^,。;]{0,6},年?${SPENT_FOR_IT}`,
);
/** 其中购置执法记录仪支出45万元   与某公司签订合同金额850万元，已支付680万元 */
const OF_PURCHASE =
  /(?:购置|采购|购买|更新|维修|改造|新建|租赁)[^,。;:\d]{2,20}(?:支出|花费)$|合同(?:金额|总价|价款)[\d.,]+(?:亿|万)?元,(?:已|累计|实际|共)*(?:支付|支出|使用)$/;
/** 投入禁毒经费45万元，支出43.2万元   警务保障室：装备经费186万元，支出175.6万元   公安业务经费260万元执行245.2万元 */
const FUND_AMOUNT =
  '(?:^|[,。;:、])(?:\\(?\\d{1,2}[.、)])?(?![^,。;:]*(?:人员|公用|基本|项目|办公|三公|财政|拨款|总|会议|培训|接待|运行|车|部门|单位|全局|[我本]局|预算|决算|安排|下达|调整|追加|专项|转移支付|业务费|的))[^,。;:、\\d]{2,14}(?:经费|费|租赁|采购|工程)(?:共|为)?\\d[\\d.,]*(?:亿元|万元|元)';
const OF_FUND = new RegExp(`${FUND_AMOUNT},?(?:实际|共|总|已|累计|合计)*(?:支出|使用|执行|花费)$`);
/** 雪亮工程租赁费360万元，执行率100% */
const BEHIND_FUND = new RegExp(`${FUND_AMOUNT},$`);
/** 基本支出实际执行3,862.5万元，执行率100%: of that kind */
const BEHIND_KIND =
  /(?:基本支出|人员经费|公用经费)(?:实际|已|全年|共)*(?:支出|执行|使用|完成)了?\d[\d.,]*(?:亿元|万元|元),$/;

const IN_DEED = [OF_DEED, OF_PEOPLE, OF_AUXILIARIES, OF_WORKS, OF_EACH];

const RATES_OF_ONE = [IN_BRACKETS, EXTREME, BEHIND_PURCHASE];
/** 公用经费控制率6分：实际支出462万元，预算480万元，96.25%: what an indicator on a kind of spending divides */
const OF_INDICATOR = /(?:公用经费|人员经费|培训费|会议费)(?:控制|变动|支出)?率[^。;%]{0,30}$/;
const RATES_IN_WHOLE = [BEHIND_FUND, BEHIND_KIND];

/** ，全年   ，已: what stands between the deed and what it cost */
const BEHIND_COMMA = /,(?:全年|当年|本年度?|年度?|实际|共|总|已|累计|合计)*$/;

/** Whether a noun is the name of a thing, and no word for the whole. */
export function isThing(noun: string): boolean {
  const name = noun.replace(IN_GENERAL, '');
  const own = name.replace(IS_THING, '');
  return own !== name && own.length > 1 && !NO_NOUN.test(own);
}

/** Whether spending is no more than the money of one fund right before it. */
function isWithinFund(sentence: Sentence, said: string, at: number): boolean {
  const [fund] = amountsIn(OF_FUND.exec(said)?.[0] ?? '');
  const [spent] = fund === undefined ? [] : amountsIn(textBetween(sentence, at, at + LONGEST_AMOUNT));
  return fund !== undefined && spent !== undefined && compare(spent, fund) <= 0;
}
const LONGEST_AMOUNT = 20;

/** Whether spending is that of one thing, by the words right before it, or of what the clause before it tells was done. */
function isSpentOfThing(sentence: Sentence, start: number, words: string): boolean {
  const before = saidBefore(sentence, start);
  const isOnSmall = (): boolean =>
    /三公|接待|因公|出国|公务(?:用)?车/.test(before) || SMALL.test(sentence.topic ?? '');
  if (isWithinFund(sentence, before + words, start + words.length)) return true;
  const deeds = BEHIND_COMMA.test(before) ? [OF_PURCHASE, ...IN_DEED] : [OF_PURCHASE];
  if (deeds.some((pattern) => pattern.test(before + words)) && !isOnSmall()) return true;
  const said = before.replace(/^.*[,。;:、(]/, '') + words;
  return isThing(SPENT.exec(said.replace(/^20\d\d年度?/, ''))?.[1] ?? '');
}

/** 得分最低的为智慧交管大脑项目，82.3分，该项目全年预算430万元: of a project that the sentence has named, and not of all */
const OF_NAMED = /[较最][高低大小多少][的者]?(?:项目)?[是为][^,。;:]{3,30}项目,[^。;]*,[该此]项目[^。;]*$/;

/** 一标段中标价20万元，支付19万元；二标段中标价25万元，支付25万元: of one contract of several */
const CONTRACT =
  /(?:中标|合同|成交)(?:价款?|金额|总价|额)(?:为)?\d[\d.,]*(?:亿元|万元|元),(?:已|累计|实际|共)*(?:支付|支出|付款)/g;
const contracts = rememberOf(({ squeezed: { text } }: Passage) => matches(text, CONTRACT));

function isOfContract({ passage }: Sentence, start: number): boolean {
  const found = contracts(passage);
  return (
    found.length > 1 &&
    found.length < MOST_CONTRACTS &&
    found.some(({ 0: words, index }) => index < start + 2 && start <= index + words.length)
  );
}

const MOST_CONTRACTS = 20;

/** Whether a budget in a report on the whole is that of one project or purchase that the words before it name. */
export function isOfThing(sentence: Sentence, { measure, of, start, words }: Binding): boolean {
  const { subject, title } = sentence;
  const isRate = measure === 'execution_rate';
  const isSpent = measure === 'expenditure';
  if (isSpent && isOfContract(sentence, start)) return true;
  if ((!isBudget(measure) && !isRate && !isSpent) || of !== null || subject !== '') return false;
  if (isRate && RATES_OF_ONE.some((pattern) => pattern.test(saidBefore(sentence, start)))) return true;
  if (!isOnProjects(title) && OF_INDICATOR.test(saidBefore(sentence, start))) return true;
  if (
    isRate &&
    !isOnProjects(title) &&
    RATES_IN_WHOLE.some((pattern) => pattern.test(saidBefore(sentence, start)))
  )
    return true;
  if (isOnProjects(title)) return OF_NAMED.test(saidBefore(sentence, start));
  if (isSpent) return isSpentOfThing(sentence, start, words);
  if (ONE_OF_THEM.test(saidBefore(sentence, start))) return true;
  const said = saidBefore(sentence, start).replace(/^.*[,。;:、(]/, '');
  // 住房公积金2024年预算数: the year stands between.
  const near = (said.slice(-50) + words).replace(/20\d\d年度?(?=(?:年初|全年|调整后?)?预算)/, '');
  if (CLASS.test(near)) return true;
  const name = (THING.exec(near) ?? PURPOSE.exec(near))?.[1];
  if (name !== undefined) return name.replace(IN_GENERAL, '').length > 1;
  const named = NOUN.exec(near)?.[1] ?? '';
  const item = named.replace(/^(?:其中:?|本年度?|全年)/, '');
  if (isRate ? isClass(item) : isFunctional(item)) return true;
  const noun = (OF_SMALL.test(named) ? named : named.replace(/支出$/, '')).replace(IN_GENERAL, '');
  return noun.length > 1 && !NO_NOUN.test(noun) && (isBudget(measure) || IS_THING.test(noun));
}
