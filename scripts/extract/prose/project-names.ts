import { matchLabel } from '../label.ts';
import { COSTS } from './words.ts';

/** Names that are no project's: what a report calls its projects as a group. */
export const GENERIC =
  /^(?:同一|本次?|综合|(?:\d{1,3}|[两三四五六七八九十]{1,3})个|覆盖|涵盖|几个|若干|主要|单看|该|此|上年度?|去年|中央|民生|[和及与]|结转|结余|新增|延续性?|续建|跨年度?|公安|重大|局机关|机关|合计|一次性|经常性|常年性?|同类|各|实际|个别|部分|一些|少数|多数|所有|全部|专项|部门|预算|绩效|自评|参评|评价|重点|单位|我局|我单位|其他|以上|上述|涉及|安排|共|每个|根据|对|为|从|在|按|通过|针对|由于|结合|全局|共有|我局共?有|纳入|参加|开展|组织|我支队|我大队|截至|一般|公共|年度|(?:人员|公用|运转|其他运转|特定目标)类|第[一二三四五六七八九十](?:部分|篇)|另有|不含|涉密|(?:已|未)完成|政府投资|一般性|财政|年初|全年|本年度?|申请|批复|下达|实施|立项|执行|当年|政府性基金|[一二省市区县]级|20\d\d年?(?:度)?(?:预算)?(?:安排)?(?:专项|重点)?)+(?:支出|资金)?项目|的(?:[两二三四五六七八九十]|\d{1,3})个项目/;
/** What a paragraph may begin with besides the name of a project: headings, classes of indicators, words of praise. */
export const NOT_A_PROJECT =
  /^(?:因(?!公)|受(?=.{0,12}影响)|鉴于|考虑到|局机关$|机关本级)|需要$|^(?:金额|资金|预算)[和及与、](?:用途|来源|内容)$|^(?:资金|预算|财务|业务|绩效|项目)(?:.{0,6})(?:情况|管理|落实|安排|执行|使用|立项|分析|申请|申报|批复|到位|拨付|下达|支付|结余|调整|规模.{0,4})$|(?:增长|下降|提高|减少|收支|成绩|概况|概述|回顾|职责|职能|问题|建议|措施|做法|打算|计划)$|情况$|[率局队所中]$|20\d\d年|公安局|机关$|单位$|结构$|指标$|来源$|构成$|三公|经费支出$|^基本支出|^项目支出|^人员|^公用|接待(?!大厅|中心|场所|室)|公务用车|^用车|出国|^运行成本|成本$|效益$|产出$|效率$|质量$|数量$|时效$|目标$|成效$|效果$|成效.{0,3}(?:明显|显著)$|(?:明显|显著|有力|平稳|有序|到位|提升|增强|(?<!设施|设备|系统|平台)完善)$|^履职|^其余|^其他|合并$|合计$|满意度$|^政府采购|分类$|委托$|方面$|[和及与、]$|^按|性分析$|情况分析$|资金安排|投入$|程度$|、总/;

/** 民警工资及津补贴   办公费: items of a classification, of which a report on the whole tells too */
const ECONOMIC =
  /工资|津贴|补贴|福利|抚恤|公积金|保险费|^(?:办公|印刷|咨询|手续|水电?|电|邮电|取暖|物业管理|差旅|维修(?:\(护\))?|租赁|会议|培训|劳务|委托业务|工会|被装购置|燃料|其他交通)(?:费|经费)$/;
/** 社会保障和就业支出   住房保障、卫生健康等其他科目   行政运行: classes of spending */
const FUNCTIONAL =
  /科目$|^(?:公安)?(?:行政运行|一般行政管理事务)$|^(?:行政(?:事业)?单位)?(?:离退休|养老支出|医疗)$|^(?:机关事业单位)?(?:基本养老保险|职业年金)缴费|^公务员医疗补助|^(?:其他)?公安支出$|^(?:社会保障和就业|住房保障|卫生健康|公共安全|城乡社区|农林水|教育|资源勘探)(?:类|支出|、|等|$)/;

export const isFunctional = (name: string): boolean => FUNCTIONAL.test(name);
/** 辅警工资: pay that a project is for, and no item of a classification */
const OF_HIRED = /辅警|协警|协管|辅助人员|临聘|聘用/;
export const isClass = (name: string): boolean =>
  (ECONOMIC.test(name) && !OF_HIRED.test(name)) || isFunctional(name);

const MONEY_IN_GENERAL =
  /^(?:年度|全年|本年|当年|日常|运转|单位|安排|到位|总|专项|项目|财政|中央|省级|市级|县级|区级|上级|转移支付|本级|预算|其他|一般公共|部门|补助|配套|自有|自筹)*(?:资金|经费|支出|采购)$/;

/** A name among others, or before its figure; for use in patterns. */
export const NAME_IN_LIST = '(?:(?![,。:;、]).){3,34}';

/** 项目结余资金主要为   取消的项目为   项目支出增加的主要原因为: lists of something else */
export const OF_SOMETHING_ELSE =
  /结余|结转|缺口|原因|增加|减少|取消|未|上年|去年|拟|下一?年|争取|公用|构成|组成|分类|来源|节约|问题|调减|核减|挪用/;

/** What the name of a project ends with, where nothing else says that it is one. */
export const THING =
  '(?:专项|工程|经费|资金|建设|采购|改造|运维|购置|维修|维护|修缮|升级|更新|设备|项目|系统|平台|费|补助|服务|租赁|基金|装备|[一二三]期)(?:\\([^()]{1,12}\\))?';
export const IS_THING = new RegExp(`${THING}$`);
/** 执法办案中心改造项目, 视频监控租赁: one thing; not 专项资金, 转移支付资金, 工作经费, of which several may be paid */
export const IS_ONE_THING =
  /(?:项目|工程|建设|改造|升级|购置|采购|维修|修缮|租赁|运维|维护|更新|平台|系统|服务|[一二三四]期\)?)$/;
/** What the name of a project ends with beyond doubt, where it stands alone on a line. */
export const IS_SURE =
  /(?:项目|工程|专项(?:工作)?(?:经费|资金)?|采购|购置|运维|维护|维修|改造|修缮|租赁|[^用及和与、]费|补助|[一二三]期)(?:\([^()]{1,12}\))?$/;
/** 收入支出及结转结余资金   加快智慧警务建设: headings on something else, which end like projects */
export const NO_HEADING =
  /收入|收支|支出|预算|决算|结转|结余|制度|队伍|法治|内控|绩效|机关|统筹|资产|管理费|^(?:加快|厉行|本年|公安经费|公共安全|业务|项目|组织|部门|总体)/;

/** What is no project although it ends like one: costs, money of a kind, and what was done. */
export const NO_ITEM = new RegExp(
  `^${COSTS}|运行经费|运转|人员类|公用类|专项类|项目类|配套|转移支付|^(?:其中|部门|单位|我局|全局|整体|加强|强化|规范|严格|落实|推进|完善|提高|提升|做好|开展|实施|压减|节约|保障|确保|坚持|按照|根据|经|全面|进一步)`,
);

/** The name of a project without the year before it: any, or the one that is given. */
export function withoutYear(name: string, year?: string): string {
  const [words = '', own] = /^(20\d\d)年度?(?=.{4})/.exec(name) ?? [];
  return own !== undefined && (year === undefined || year === own) ? name.slice(words.length) : name;
}

/** 分局申报项目预算326万元: who asked for it, and no name */
export const ASKED_FOR =
  /^(?:20\d\d年度?)?(?:[省市县区州旗]?(?:财政)?局|我局|本局|分局|大队|支队)(?:共|年初)?(?:申报|申请|批复|承担|实施|下达)的?(?:项目)?$/;

/** 因疫情防控和重大活动安保工作需要   县财政局批复该(项目) */
const IS_REASON = /^(?:因(?!公)|受(?=.{0,12}影响)|鉴于|考虑到)|需要$|[该此]$/;

/** Whether a name that ends like a project's is one of money in general, of a class of spending, or of a measure. */
export const isOtherName = (name: string): boolean =>
  MONEY_IN_GENERAL.test(name) ||
  IS_REASON.test(name) ||
  GENERIC.test(name) ||
  isClass(name) ||
  name.split(/[、和及与]/).every(isMeasure);

const isMeasure = (name: string): boolean => matchLabel(name).measure !== null;

/** The name of a project without the part, the code, and the body's name, that may be printed before it. */
export const bareName = (name: string): string =>
  name
    .replace(IN_PART, '')
    .replace(CODE, '')
    .replace(BODY, '')
    .replace(RANKED, '')
    .replace(AS_INSTANCE, '')
    .replace(OF_KIND, '');
/** ——以“智慧警务”建设项目为例 */
const AS_INSTANCE = /^(?:[-—]{1,4})?以(?=.{4,}项目$)/;
/** 反电信网络诈骗专项经费为延续性项目 */
const OF_KIND =
  /(?:为|是|属(?:于)?)(?:[省市县区州旗]级)?(?:延续|经常|一次|常年|新增|跨年)[性度]?(?:续建)?(?:项目)?$/;
/** 得分最高的为雪亮工程项目 */
const RANKED = /^[^,。;:]{0,8}[较最][高低][的者](?:项目)?[为是]/;
/** 第一部分 公安业务装备更新项目 */
const IN_PART = /^第[一二三四五六七八九十]{1,2}(?:部分|篇)[:：、\s]*(?=.{4})/;
/** 51148822T000007719034-…   2040202-003 …   320830T01 雪亮工程运维费; not 20221101专案经费 */
const CODE =
  /^(?!20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))\d{6,}(?:[A-Z]\d+)?(?:[-—–_]\d{1,3}(?!\d|年))?[-—–_\s]*(?=[\u4e00-\u9fa5“"「《(（]|20\d\d年|[-—–_].{3})/;
/** 廊坊市公安局凤河分局看押病区租赁: the body itself before the name of its project */
const BODY =
  /^(?!支援|援|对口|帮扶|协助|扶持)[\u4e00-\u9fa5]{2,12}公安局(?:[\u4e00-\u9fa5]{2,5}分局)?[-—–－:：_]*(?=[\u4e00-\u9fa5]{4,})/;

/** 辅警经费共支出117.6万元   辅警经费(120万元)   辅警经费执行率98%   辅警经费实际   辅警经费预算执行情况: told of it, and no part of its name */
const TOLD_BEHIND =
  /(?<=.{2})(?:\((?:预算|资金|金额)*\d[\d,.]*(?:亿|万)?元\)|(?:预算|资金|支出)*(?:执行|使用|支付|支出|完成)(?:率|进度)[为达到:]*\d[\d.]*%|(?:预算)?(?:执行|支出|进度|进展)(?:情况)?(?:较|偏|不|缓)[\u4e00-\u9fa5]{1,3}|(?:今年|本年度?|当年|年内)|(?:实际|累计|合计|全年|共计?|已)+(?:(?:支出|使用|支付|执行|列支|开支)[为了]?\d.*)?|(?:项目)?(?:资金|预算){0,2}(?:执行|使用|支出|完成)情况)$/;
/** 安排辅警经费资金120万元   用于辅警经费的资金 */
const LED_TO_MONEY =
  /^(?:安排|用于(?:[^,。;:\d的]{2,12}的(?=.{2,}(?:经费|资金|费)$))?)(?=[\u4e00-\u9fa5A-Z]{2})/;
const MONEY_OF_IT = /(?:(?<=费|项目)的?|的)(?:资金|经费|预算)$/;

/** The name of a project without what is told of it before and behind. */
export function nameAlone(name: string): string {
  const alone = name.replace(TOLD_BEHIND, '');
  const behind = alone.replace(LED_TO_MONEY, '');
  return behind === alone ? alone : behind.replace(MONEY_OF_IT, '');
}

/** 中央资金   县级财政配套资金   上级补助: where money comes from, and no name of a project */
export const IS_SOURCE =
  /^(?:中央|[省市县区州旗]级?|上级|本级)(?:财政)?(?:专项|政法|转移支付|补助|配套|拨款)*(?:资金|专款|补助)$/;
