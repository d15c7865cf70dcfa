import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import type { Passage } from './passages.ts';
import { COSTS } from './words.ts';

/** Names that are no project's: what a report calls its projects as a group. */
const GENERIC =
  /^(?:本|该|此|各|实际|个别|部分|一些|少数|多数|所有|全部|专项|部门|预算|绩效|自评|参评|评价|重点|单位|我局|我单位|其他|以上|上述|涉及|安排|共|每个|根据|对|为|从|在|按|通过|针对|由于|结合|全局|共有|我局共?有|纳入|参加|开展|组织|我支队|我大队|截至|一般|公共|财政|年初|全年|申请|批复|下达|实施|立项|执行|当年|政府性基金|[一二省市区县]级|20\d\d年?(?:度)?(?:预算)?(?:安排)?(?:专项|重点)?)+(?:支出|资金)?项目/;
/** 智慧社区项目2021年投入资金…   （1）执法记录仪购置项目：预算…
 *  ^^^^^^^^                          ^^^^^^^^^^^^^^          name of the project that a paragraph is about */
const OPENING =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*((?:(?![,。:;]).){3,45}?项目)(?=[,:。(用主是为于年预总投安该共资实全支执2完根金涉的包开通受因截]|(?:支出)?绩效(?:自评|评价|情况)|自评|的?绩效目标)/;
const NAMED = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*项目名称[:：]?([^,。;:]{3,45})/;
const SAME = /^(?:该|本|此|项目(?:预算|资金|总|实际|全年|年初|支出|执行|共|当年))/;

/** 1．天网工程运维经费。预算安排…   （2）执法记录仪采购：年初预算…
 *     ^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^              item of a list that goes on with the project's money */
const LISTED =
  /^\(?\d{1,2}[、.)]((?:(?![,。:;]).){3,40})[。:](?=.{0,8}(?:预算|项目总|总金额|总投资|申请|安排|年初|全年|实际|支出|投入|到位|资金))/;
/** 第一，森林防火巡护，预算90万元   ——“天网”续建：全年预算620万元 */
const LISTED_BY_WORDS =
  /^(?:\d(?![\d、.)年月])|第[一二三四五六七八九十]{1,2}[,、:]|[-—]{1,2})((?:(?![,。:;]).){2,36})[,:](?=(?:年初|全年)?预算)/;
const NOT_A_PROJECT =
  /^(?:资金|预算|财务|业务|绩效|项目)(?:.{0,6})(?:情况|管理|落实|安排|执行|使用|立项|分析|申请|申报|批复|到位|拨付|下达|支付|结余|调整|规模.{0,4})$|(?:增长|下降|提高|减少|收支|成绩|概况|概述|回顾|职责|职能|问题|建议|措施|做法|打算|计划)$|情况$|[率局队所中]$|20\d\d年|公安局|机关$|单位$|结构$|指标$|来源$|构成$|三公|经费支出$|^基本支出|^项目支出|^人员|^公用|接待|公务用车|^用车|出国|^运行成本|成本$|效益$|产出$|效率$|质量$|数量$|时效$|目标$|成效$|效果$|成效.{0,3}(?:明显|显著)$|(?:明显|显著|有力|平稳|有序|到位|提升|增强|完善)$|^履职|^其余|^其他|合并$|合计$|满意度$|^政府采购|分类$|^按|性分析$|情况分析$|资金安排|投入$|、总/;

/** （一）雪亮工程专项。年初预算…: under Chinese numerals stand headings too, so the name has to say that it is a project */
const LISTED_SPECIAL =
  /^\(?[一二三四五六七八九十]{1,2}[、.)]((?:(?![,。:;]).){2,36}(?:专项|工程|经费|资金|业务费|建设|采购|改造|运维|购置|维修|系统|平台|费|补助|[一二三]期))[。:](?=.{0,8}(?:预算|项目总|总金额|总投资|申请|安排|年初|全年|实际|支出|投入|到位|资金))/;
/** 民警工资及津补贴   办公费: items of a classification, of which a report on the whole tells too */
const ECONOMIC =
  /工资|津贴|补贴|福利|抚恤|公积金|保险费|^(?:办公|印刷|咨询|手续|水电?|电|邮电|取暖|物业管理|差旅|维修(?:\(护\))?|租赁|会议|培训|劳务|委托业务|工会|被装购置|燃料|其他交通)(?:费|经费)$/;
/** 社会保障和就业支出   住房保障、卫生健康等其他科目: classes of spending */
const FUNCTIONAL =
  /科目$|^(?:社会保障和就业|住房保障|卫生健康|公共安全|城乡社区|农林水|教育|资源勘探)(?:类|支出|、|等|$)/;

const isClass = (name: string): boolean => ECONOMIC.test(name) || FUNCTIONAL.test(name);

const MONEY_IN_GENERAL =
  /^(?:年度|全年|本年|当年|日常|运转|单位|安排|到位|总|专项|项目|财政|中央|省级|市级|县级|区级|上级|转移支付|本级|预算|其他|一般公共|部门)*(?:资金|经费|支出|采购)$/;

/** What the name of a project ends with, where nothing else says that it is one. */
const THING =
  '(?:专项|工程|经费|资金|建设|采购|改造|运维|购置|维修|维护|修缮|升级|更新|设备|项目|系统|平台|费|补助|服务|租赁|基金|装备|[一二三]期)(?:\\([^()]{1,12}\\))?';
export const IS_THING = new RegExp(`${THING}$`);
/**
 * 办案业务费。预算260万元，支出254.35万元   1. 辅警保险经费，预算120万元。目标：…: an item of a list, with its money right behind
 * its name; Word does not save the numbers of a list.
 */
const ITEM = new RegExp(
  `^(?:\\(?\\d{1,2}[、.)])?((?:20\\d\\d年度?)?(?:(?![,。:;\\d]).){2,34}${THING})(?:[。:](?=(?:20\\d\\d年)?(?:我局|年初|全年|项目|财政|安排|申请|申报|总|共)*(?:预算|安排|资金|投入)[^。;,\\d]{0,8}\\d[\\d,.]*(?:万元|元))|,(?=(?:年初|全年)?预算(?:安排|资金|为|数)*\\d[\\d,.]*(?:万元|元)[,。;(]))`,
);
/** What is no project although it ends like one: costs, money of a kind, and what was done. */
const NO_ITEM = new RegExp(
  `^${COSTS}|运行经费|运转|人员类|公用类|专项类|项目类|配套|转移支付|^(?:其中|部门|单位|我局|全局|整体|加强|强化|规范|严格|落实|推进|完善|提高|提升|做好|开展|实施|压减|节约|保障|确保|坚持|按照|根据|经|全面|进一步)`,
);

/** 辅警人员经费自评得分98分: the verdict on one project, by its name */
const SCORED = new RegExp(
  `^(?:\\(?\\d{1,2}[、.)])?((?:(?![,。:;\\d]).){2,34}${THING})(?:绩效)?自评(?:得分|评分)?(?:为|:)?(?:[6-9]\\d(?:\\.\\d+)?|100)分`,
);

function itemOf(opening: string): string | undefined {
  const scored = SCORED.exec(opening)?.[1];
  const name = ITEM.exec(opening)?.[1] ?? (scored && IS_SURE.test(scored) ? scored : undefined);
  return name !== undefined && !NO_ITEM.test(name) ? name : undefined;
}

/** The name of a project without the year before it: any, or the one that is given. */
export const withoutYear = (name: string, year = '20\\d\\d'): string =>
  name.replace(new RegExp(`^${year}年度?(?=.{4})`), '');

function listed(opening: string, isList: boolean): string {
  const numbered = LISTED.exec(opening)?.[1];
  const name =
    (numbered !== undefined && (isList || IS_THING.test(bare(numbered))) ? numbered : undefined) ??
    LISTED_SPECIAL.exec(opening)?.[1] ??
    LISTED_BY_WORDS.exec(opening)?.[1] ??
    itemOf(opening) ??
    '';
  if (MONEY_IN_GENERAL.test(name) || GENERIC.test(name) || isClass(name) || /\((?:类|款|项)\)/.test(name))
    return '';
  return NOT_A_PROJECT.test(withoutYear(name)) || matchLabel(name).measure !== null ? '' : name;
}

/** 例如, 如: what introduces one project of several; not 如期, 如实, 如果 */
const FOR_EXAMPLE = '(?:例如|比如|譬如|如(?![期实无有果遇需未何下上前不]))[,:]?';
const AS_EXAMPLE = new RegExp(`^${FOR_EXAMPLE}`);

/** 办案业务费项目绩效自评综述 -> 办案业务费项目 */
const bare = (name: string): string =>
  name
    .replace(/^其中:?/, '')
    .replace(AS_EXAMPLE, '')
    .replace(/^[\u4e00-\u9fa5]{2,12}(?:公安局|公安分局)(?=.{3})/, '')
    .replace(/^(?:\(\d{1,2}\)|\(?[一二三四五六七八九十]{1,3}[、.)]|\d{1,2}[、.])/, '')
    .replace(/(?:支出)?(?:绩效)?(?:自评|评价)?(?:综述|情况|结果|报告|说明)$/, '')
    .replace(/绩效$/, '');

/** （二）民警工资及津补贴。年初预算3000万元…: whether a paragraph is about one item of a classification */
export function isOnItem(text: string): boolean {
  const name =
    /^\(?[一二三四五六七八九十\d]{1,2}[、.)]([^,。;:]{2,24})[。:,](?=.{0,8}(?:预算|支出|安排|执行|决算))/.exec(
      text,
    )?.[1];
  return name !== undefined && isClass(name) && matchLabel(name).measure === null;
}

/** What an opening that ends in 项目 may be besides a name: a reason, several projects, those of a body, what was done. */
const NO_NAME =
  /委托|第三方|^(?:根据|按照|依据|为了?|围绕|针对|通过|随着|由于)|项目.+项目|支出、|^(?:基本支出|人员|公用)|\d个|[表栏]、|(?:局|支队|大队|分局|单位|部门|系统)项目|系统$|专项项目$|年度项目$|自评|评价|我局|本局|列入|的项目$|^(?:如期|按期|圆满|已)*(?:完成|建成|推进|实施)|^[一二三四五六七八九十]是/;

/**
 * The project that a passage is about; `previous` is that of the passage before. Where no list of projects stands, a
 * numbered item is one only by its name: 1.预算配置。年初部门预算…
 */
export function projectOf(text: string, previous: string, isList = true): string {
  const opening = text.slice(0, 80);
  const named = NAMED.exec(opening)?.[1];
  if (named) return named;
  const name = bare(OPENING.exec(opening)?.[1] ?? '');
  if (name.length > 3 && !GENERIC.test(name) && !NO_NAME.test(name)) return name;
  return bare(listed(opening, isList)) || (SAME.test(opening) ? previous : '');
}

/** 例如“智慧交管”二期项目预算680万元…: a project of which one sentence tells, in a passage on something else; not 如期完成… */
const EXAMPLE = new RegExp(`^${FOR_EXAMPLE}((?:(?![,。:;\\d]).){3,30}?项目)(?!投入使用)`);
const NO_EXAMPLE = /[未不各等个]|资金项目$/;
const OF_WHOLE = /全局|部门|我局|本局|整体/;

export const exampleOf = (sentence: string): string => {
  const name = EXAMPLE.exec(sentence)?.[1] ?? '';
  return GENERIC.test(name) || NO_EXAMPLE.test(name) || OF_WHOLE.test(sentence) ? '' : name;
};

const ENUMERATOR = /^\(?[一二三四五六七八九十\d]{1,3}[、.)]/;

/** 一、办案业务费项目   项目一：拘留所维修   天网工程运维项目绩效自评综述 */
const HEADING =
  /^(?:项目[一二三四五六七八九十\d]{1,2}[:、.]([^,。;:]{3,40})|\(?[一二三四五六七八九十\d]{1,3}[、.)]([^,。;:]{2,40}项目)|([^,。;:]{2,40}项目)(?:支出)?绩效(?:自评|评价)(?:综述|情况|结果)?:?)$/;
const IS_HEADING = /^\(?[一二三四五六七八九十\d]{1,3}[、.)][^,。;]{2,30}$|^(?:综上|总体|我局|全局|部门整体)/;

/**
 * The project that a heading on its own line names, for the paragraphs under it; empty where another heading, or
 * words about the whole, end them; undefined for a passage that is no heading.
 */
export function projectHeading(text: string): string | undefined {
  const match = text.length <= 60 ? HEADING.exec(text) : null;
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(ENUMERATOR, '');
  if (match?.[1]) return name;
  if (
    name.replace(/项目$/, '').length > 1 &&
    !GENERIC.test(name) &&
    !NOT_A_PROJECT.test(name.replace(/项目$/, ''))
  )
    return name;
  return IS_HEADING.test(text) ? '' : undefined;
}

/** What the name of a project ends with beyond doubt, where it stands alone on a line. */
const IS_SURE =
  /(?:项目|工程|专项(?:工作)?(?:经费|资金)?|采购|购置|运维|维护|维修|改造|修缮|租赁|[^用及和与、]费|补助|[一二三]期)(?:\([^()]{1,12}\))?$/;
/** 收入支出及结转结余资金   加快智慧警务建设: headings on something else, which end like projects */
const NO_HEADING =
  /收入|收支|支出|预算|决算|结转|结余|制度|队伍|法治|内控|绩效|机关|统筹|资产|管理费|^(?:加快|厉行|本年|公安经费|公共安全|业务|项目|组织|部门|总体)/;

/** 年初预算980万元，…   该项目预算…: what a project got, right below its name */
export const MONEY_FIRST =
  /^(?:该项目|项目)?(?:20\d\d年)?(?:年初|全年|项目|财政|安排|申请|申报|总|共)*(?:预算|资金|投入)[^。;,\d]{0,10}\d[\d,.]*(?:万元|元)/;

/**
 * 执法记录仪采购项目 over 年初预算126万元，…: a line with nothing but the name of a project, where its money stands right
 * below; empty for any other line. `onProjects` says that the report is on projects.
 */
export function nameOverMoney(text: string, next: string, onProjects: boolean): string {
  const name =
    /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.)])?([^,。;:\d]{3,36})$/.exec(text)?.[1] ?? '';
  if (!IS_SURE.test(name) || NO_HEADING.test(name) || !MONEY_FIRST.test(next) || NO_ITEM.test(name))
    return '';
  // 业务工作及后勤服务费: in a report on the whole two things may be no project.
  if (!onProjects && /[及和与]/.test(name)) return '';
  const isOther =
    MONEY_IN_GENERAL.test(name) || GENERIC.test(name) || isClass(name) || NOT_A_PROJECT.test(name);
  return isOther || matchLabel(name).measure !== null ? '' : name;
}

const SECTION_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.])[^。;]{0,30}$/;

/** 三、各项目自评情况: a section that tells of each project under a heading of its own; undefined for what heads no section. */
export const headsEachProject = (text: string): boolean | undefined =>
  SECTION_HEADING.test(text)
    ? /(?:各|(?<!部)分|逐个?|每)(?:个|子|专项|重点)?项目|项目分述|具体项目/.test(text)
    : undefined;

/**
 * （一）办案业务费 in such a section: the name of the project that the paragraphs under it are about. Elsewhere in a report
 * on projects (not `isSure`) only a name that says so.
 */
export function itemHeading(text: string, isSure = true): string {
  const name = /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)([^,。;:\d]{3,30})$/.exec(text)?.[1] ?? '';
  if (!isSure && (!IS_SURE.test(name) || NO_HEADING.test(name) || NO_ITEM.test(name) || isClass(name)))
    return '';
  return NOT_A_PROJECT.test(name) || matchLabel(name).measure !== null || GENERIC.test(name) ? '' : name;
}

/** 1、“治安管理业务经费”年初预算1650万元: a name in quotes at the head of a paragraph, with its money right behind */
const QUOTED =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]\s*)?(?:其中[:：]?)?[“"「]([^”"」]{3,40})[”"」](?:项目)?(?=(?:年初|全年|总|财政)?(?:预算|安排|资金|投入))/;

/** The project that a passage begins with in quotes; empty where what stands in quotes is a measure. */
export function quotedProject({ squeezed, texts }: Passage): string {
  const name = QUOTED.exec(texts.get(squeezed.lines[0] ?? 0) ?? '')?.[1] ?? '';
  return matchLabel(name).measure === null ? squeezeText(name) : '';
}
