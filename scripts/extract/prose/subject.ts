import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { type Passage, textOn } from './passages.ts';
import {
  ASKED_FOR,
  GENERIC,
  IS_SOURCE,
  IS_SURE,
  IS_THING,
  isClass,
  isOtherName,
  NO_HEADING,
  NO_ITEM,
  NOT_A_PROJECT,
  THING,
  withoutYear,
} from './project-names.ts';
import { isNumbered } from './section-year.ts';

/** 智慧社区项目2021年投入资金…   （1）执法记录仪购置项目：预算…
 *  ^^^^^^^^                          ^^^^^^^^^^^^^^          name of the project that a paragraph is about */
const OPENING =
  /^#{0,6}(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*((?:(?![,。:;#]).){3,45}?项目)(?=[,:。(用主是为于年预总投安该共资实全支执2完根金涉的包开通受因截当已由累本]|到位|(?:申请|申报|批复|下达|核定)(?:预算|资金)?(?:为|:)?\d|(?:支出)?绩效(?:自评|评价|情况)|自评|(?:部门|财政|重点)(?:绩效)?评价得分|的?绩效目标)/;
/** 雪亮乡村视频联网项目覆盖11个乡镇   视频专网运维费项目依托全县视频平台: the same among projects, with what it does */
const OPENING_WITH_DEED =
  /^#{0,6}(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*((?:(?![,。:;#]).){3,45}?项目)(?=覆盖|惠及|建成|新建|依托|围绕|针对|搭建|整合|利用|运用|采取|采用|属于|购置(?!费)|采购了?\d|保障(?!资金|经费|费|情况|有力|到位))/;
const NAMED =
  /^[●•◆■▪▲○◇◎★►▶➢]?(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])*项目名称(?:[:：]|[为是](?=.{3}))?([^,。;:]{3,45})/;
const SAME =
  /^(?:该|本(?!部门|单位|局|级|年)|此|项目(?:预算|资金|金额|总(?!体)|实际|全年|年初|支出|执行|共|当年))/;

/** 1．天网工程运维经费。预算安排…   （2）执法记录仪采购：年初预算…   1.雪亮工程（预算320万元，…）
 *     ^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^              item of a list that goes on with the project's money */
const LISTED =
  /^\(?\d{1,2}[、.)]((?:(?![,。:;]).){3,40}?)(?:[。:](?=.{0,8}(?:预算|项目总|总金额|总投资|申请|安排|年初|全年|实际|支出|投入|到位|资金))|\((?=(?:年初|全年|批复)?预算(?:数|安排|资金)?\d))/;
/** 第一，森林防火巡护，预算90万元   项目1：雪亮工程运维。预算…   ——“天网”续建：全年预算620万元 */
const LISTED_BY_WORDS =
  /^(?:\d(?![\d、.)年月个项名])|第[一二三四五六七八九十]{1,2}[,、:]|项目[一二三四五六七八九十\d]{1,2}[:、.]|[-—]{1,2})((?:(?![,。:;]|\d[\d.]*(?:亿|万)?元).){2,36})[,:。](?=(?:年初|全年)?预算|(?:实际|全年)?支出\d|项目资金\d)/;
/** （一）雪亮工程专项。年初预算…: under Chinese numerals stand headings too, so the name has to say that it is a project */
const LISTED_SPECIAL = new RegExp(
  `^\\(?[一二三四五六七八九十]{1,2}[、.)]((?:(?![,。:;]).){2,36}${THING})[。:](?=.{0,8}(?:预算|项目总|总金额|总投资|申请|安排|年初|全年|实际|支出|投入|到位|资金))`,
);
/**
 * 办案业务费。预算260万元，支出254.35万元   1. 辅警保险经费，预算120万元。目标：…: an item of a list, with its money right behind
 * its name; Word does not save the numbers of a list.
 */
const ITEM = new RegExp(
  `^(?:\\(?\\d{1,2}[、.)])?((?:20\\d\\d年度?)?(?:(?![,。:;\\d]).){2,34}${THING})(?:[。:](?=(?:20\\d\\d年)?(?:我局|年初|全年|项目|财政|安排|申请|申报|总|共)*(?:预算|安排|资金|投入)[^。;,\\d]{0,8}\\d[\\d,.]*(?:万元|元))|,(?=(?:年初|全年)?预算(?:安排|资金|为|数)*\\d[\\d,.]*(?:万元|元)[,。;(]))`,
);
/** 辅警人员经费自评得分98分   1.禁毒工作经费，自评得分91.2分: the verdict on one project, by its name */
const SCORED = new RegExp(
  `^(?:\\(?\\d{1,2}[、.)])?((?:(?![,。:;\\d]).){2,34}${THING}),?(?:绩效)?自评(?:得分|评分)?(?:为|:)?(?:[6-9]\\d(?:\\.\\d+)?|100)分`,
);

/** 视频线路租赁费。该项目为…: a name, and what goes on about it */
const NAMED_FIRST = new RegExp(
  `^((?:(?![,。:;\\d]).){2,34}${THING})。(?=(?:该|本)?项目|[该本](?:工程|资金|经费|平台|系统|专项))`,
);

function itemOf(opening: string): string | undefined {
  const scored = opening.includes('自评') ? SCORED.exec(opening)?.[1] : undefined;
  const name =
    // The money of an item stands right behind its name.
    ((opening.includes('元') ? ITEM.exec(opening) : null) ??
      (/项目|[该本]/.test(opening) ? NAMED_FIRST.exec(opening) : null))?.[1] ??
    (scored && IS_SURE.test(scored) ? scored : undefined);
  return name !== undefined && !NO_ITEM.test(name) && !IS_SOURCE.test(name) ? name : undefined;
}

/** What the marks of a list begin with. */
const MARKED = /^(?:[(\d第一二三四五六七八九十—-]|项目[一二三四五六七八九十\d]{1,2}[:、.])/;

function markedOf(opening: string, isList: boolean): string | undefined {
  if (!MARKED.test(opening)) return undefined;
  const numbered = LISTED.exec(opening)?.[1];
  return (
    (numbered !== undefined && (isList || IS_THING.test(bare(numbered))) ? numbered : undefined) ??
    LISTED_SPECIAL.exec(opening)?.[1] ??
    LISTED_BY_WORDS.exec(opening)?.[1]
  );
}

/** 三是辅警人员经费，年初预算1920万元 */
const ONE_IS = /^[一二三四五六七八九十]{1,2}是/;
/** 一是合理安排办案经费: what was done */
const DEED =
  /^(?:合理|科学|严格|加强|强化|规范|落实|保障|确保|压减|压缩|控制|统筹|优化|调整|申请|争取|全局|我局|部门)/;

/** 2.加强交通管理。安排…: a heading on what was done */
const IS_DEED = /^(?:加强|强化|推进|深化|提升|做好|夯实|打造|健全)/;

function listed(opening: string, isList: boolean): string {
  // 1.疫情防控经费自评得分95.8分。全年预算…: the verdict is no part of the name.
  const scored = opening.includes('自评') ? itemOf(opening) : undefined;
  const printed = scored ?? markedOf(opening, isList) ?? itemOf(opening) ?? '';
  if (printed === '') return '';
  const name = printed.replace(ONE_IS, '');
  if (name === '' || (name !== printed && DEED.test(name)) || IS_DEED.test(name)) return '';
  const isOther =
    isOtherName(name) ||
    // 二、资金：年初预算…
    /^(?:部门|财政|单位|预算|全年|年度)*(?:资金|经费|费用|支出|收支)$/.test(bare(name)) ||
    /^机关运[行转]|\d分|\((?:类|款|项)\)/.test(name) ||
    NOT_A_PROJECT.test(withoutYear(name));
  return isOther ? '' : name;
}

/** 例如, 如: what introduces one project of several; not 如期, 如实, 如果 */
const FOR_EXAMPLE = '(?:例如|比如|譬如|如(?![期实无有果遇需未何下上前不]))[,:]?';
const AS_EXAMPLE = new RegExp(`^${FOR_EXAMPLE}`);

/** 项目支出中金额较大的是…   主要是…   评为中的是…: what leads to the name of one of several */
const LARGEST =
  /^(?:被?评为[优良中差]秀?好?(?:等次|等级|级)?的(?:项目)?(?:是|为))|^(?:项目支出中,?)?(?:(?:金额|支出|规模|资金)?(?:较|最)[大多高]的?(?:项目)?|主要(?:项目)?|重点(?:项目)?)(?:是|为)/;

/** 办案业务费项目绩效自评综述 -> 办案业务费项目 */
const bare = (name: string): string =>
  name === ''
    ? ''
    : name
        .replace(/^(?:[●•◆■▪·○◇◎★►▶➢]|[-—]{1,2}|其中:?)/, '')
        .replace(AS_EXAMPLE, '')
        .replace(LARGEST, '')
        .replace(/^[现兹][将就对]|^对(?!口|外|讲|接|点)|^(?:20\d\d年)?(?:组织)?开展了/, '')
        .replace(
          /^(?:20\d\d年度?)?(?:[省市县区州旗]级?|本级)?财政(?:局)?(?:安排|[为给对向](?=[\u4e00-\u9fa5]{4}))(?=[\u4e00-\u9fa5]{4})/,
          '',
        )
        .replace(/^[\u4e00-\u9fa5]{0,12}(?:公安局|公安分局)(?=.{3})/, '')
        .replace(/^(?:\(\d{1,2}\)|\(?[一二三四五六七八九十]{1,3}[、.)]|\d{1,2}[、.])/, '')
        .replace(/(?:支出)?绩效(?:目标)?(?:完成|实现)(?:情况)?(?:综述)?$/, '')
        .replace(/(?:支出)?(?:绩效)?(?:自评|评价)?(?:综述|情况|结果|报告|说明)$/, '');

/** （2）执法办案。年初预算为500万元，支出决算为480万元: an item of the accounts, whatever it is called */
const ITEM_OF_ACCOUNTS =
  /^\(?\d{1,2}[、.)]([^,。;:\d]{2,20})[。:](?:20\d\d年度?)?(?:财政拨款)?年初预算(?:数|安排)?(?:为|是)?[\d.,]+(?:亿|万)?元,(?:20\d\d年度?)?(?:财政拨款)?支出决算/;
const WHOLE_NAME =
  /公安局|分局|本级|机关|部门|全局|我局|本局|单位|总体|整体|收支|收入|合计|总额|预算|决算|财政|拨款|情况|执行|概况|说明|支出$/;

/** Whether a text begins with the budget and the outturn of one item of the accounts, under its number and name. */
export function isItemOfAccounts(text: string, title: string): boolean {
  if (!title.includes('决算')) return false;
  const name = ITEM_OF_ACCOUNTS.exec(text.slice(0, 100))?.[1];
  return name !== undefined && !WHOLE_NAME.test(name) && matchLabel(name).measure === null;
}

/** （二）民警工资及津补贴。年初预算3000万元…: whether a paragraph is about one item of a classification */
export function isOnItem(text: string, title: string): boolean {
  if (!isNumbered(text)) return false;
  if (isItemOfAccounts(text, title)) return true;
  const name =
    /^\(?[一二三四五六七八九十\d]{1,2}[、.)]([^,。;:]{2,24})[。:,](?=.{0,8}(?:预算|支出|安排|执行|决算))/.exec(
      text,
    )?.[1];
  if (name !== undefined && isClass(name) && matchLabel(name).measure === null) return true;
  const thing = THING_WITH_BUDGET.exec(text)?.[1];
  return thing !== undefined && !OF_BODY.test(thing) && matchLabel(thing).measure === null;
}

/** （一）台式电脑：预算20万元: the budget of a thing of which nobody says that it is a project */
const THING_WITH_BUDGET =
  /^\(?[一二三四五六七八九十\d]{1,2}[、.)]([^,。;:\d]{4,24})[:,](?:安排)?(?:年初|年度|全年)?预算(?:安排|数)?(?:为)?[\d.]+(?:亿元|万元|元)[。;]?$/;
const OF_BODY =
  /部门|单位|全局|我局|本局|公安|整体|总体|收支|收入|支出|预算|决算|资金|经费|基本|情况|安排|执行|概况|规模|说明|财政|年/;

/** What an opening that ends in 项目 may be besides a name: a reason, several projects, those of a body, what was done. */
const NO_NAME =
  /决算中项目$|[是为][我本][局所队单]|^(?:调整|追加)后|^(?:20\d\d年度?)?(?:拟|计划)(?:申报|采购|开展|实施|安排|申请|新建|购置)|^(?:建议|下一步|拟|截[至止]|实际)|^(?:个别|部分|少数|有的|一些|多数)|^(?:当年|全年|实际|累计|已)*(?:支付|拨付|使用|到位)|于20\d\d年|向[^,。;]{0,6}财政|^(?:应付|未付|欠付|年中|剔除|扣除|发现)|拟(?:安排|实施|申请)|^组织|整体支出|公安局|年度预算|公共预算|基金预算|\d(?:万|亿)?元|^本表|[对为由将把]项目$|^得分|最[高低]|^(?:20\d\d年度?)?(?:[省市县区州旗]级?)?财政(?:局|部门)?(?:共|已)?(?:安排|下达|批复|拨付)|委托|第三方|^(?:根据|按照|依据|为了?|围绕|针对|通过|随着|由于)|项目.+项目|支出、|^(?:基本支出|人员|公用)|\d个|[表栏]、|表项目$|(?:局|支队|大队|分局|单位|部门|系统)项目|系统$|专项项目$|年度项目$|类项目$|政府采购项目$|自评|评价|我局|本局|列入|全部项目$|所有项目$|的项目$|(?:局|机构|公司)对(?!接)|^(?:如期|按期|圆满|已)*(?:完成|建成|推进|实施)|^[一二三四五六七八九十]是|[该此]项目$|^\d{1,2}月(?:[省市县区州旗]|财政|经)/;

/** 2.1 市财政批复…: the number of a section */
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2})+[.、]?(?=[\u4e00-\u9fa5])(?![万亿元])/;

/** 纳入自评的县级预算项目共7个: how many there are, and no name */
const COUNTED = /^(?:共计?|共有|有|为|总数|合计)*\d+个/;

/** 此外，社会视频资源整合项目安排经费264.8万元 */
const BESIDES = /^(?:此外|另外|同时),/;

/**
 * The project that a passage is about; `previous` is that of the passage before. Where no list of projects stands, a
 * numbered item is one only by its name: 1.预算配置。年初部门预算…
 */
export function projectOf(text: string, previous: string, isList = true): string {
  const begun = text.slice(0, 80).replace(BESIDES, '');
  const opening = SECTION_NUMBER.test(begun)
    ? begun.replace(SECTION_NUMBER, '')
    : begun.startsWith('附')
      ? begun.replace(/^附[件表]?\d{0,2}:/, '')
      : begun;
  const hasWord = opening.includes('项目');
  // 该项目与信号系统升级项目同批评价: the one that was named before
  if (hasWord && /^[该本]项目/.test(opening)) return previous;
  const named = hasWord ? NAMED.exec(opening)?.[1] : undefined;
  const instance = hasWord ? (named ?? AS_INSTANCE.exec(opening)?.[1]) : undefined;
  if (instance) return instance;
  const match = hasWord ? (OPENING.exec(opening) ?? (isList ? OPENING_WITH_DEED.exec(opening) : null)) : null;
  const isCount = match !== null && COUNTED.test(opening.slice(match[0].length));
  const name = isCount ? '' : bare(match?.[1] ?? '');
  if (name.length > 3 && !GENERIC.test(name) && !NO_NAME.test(name) && !ASKED_FOR.test(name)) return name;
  const isOnOne = isList && text.split(/得分[较最]/).length === 2 && !OF_SEVERAL.test(text);
  const ranked = isOnOne ? (BEST_OR_WORST.exec(opening)?.[1] ?? '') : '';
  return ranked || bare(listed(opening, isList)) || (SAME.test(opening) ? previous : '') || judgedOne(text);
}

/** …6个项目预算合计900万元: what is told of others in the same paragraph */
const OF_SEVERAL = /部门|整体|个项目|项目合计|(?:全部|所有|各)项目|平均|总得分|综合/;
/** 得分最高的是一村一警工作经费，得99分 */
const BEST_OR_WORST =
  /^[^,。;:\d]{0,4}得分[较最][高低][的者](?:项目)?[为是]((?:(?![,。;:、\d]).){4,30}?(?<!指标|情况|[大支中]队|[所局]))(?:项目)?,(?:自评)?得?\d/;

/** 对“智能监管平台”1个项目开展财政重点评价，评价得分82.7分: the one project that a paragraph gives the verdict on */
const JUDGED =
  /对([^,。;:\d]{4,30}?)(?:(?:1个|一个)?项目(?:支出)?(?:开展|进行|实施)了?(?:部门|财政|重点|绩效|第三方)*评价|(?:1个|一个)项目(?:支出)?(?:开展|进行)了?(?:绩效)?自评)[^。]*得分/;

/** What tells of the body is of no project, whatever else the paragraph says of one. */
const OF_WHOLE_BODY = /部门整体|全局|“?三公|固定资产/;

/** 以“信号设施维护”项目为例：全年预算320万元，… */
const AS_INSTANCE = /^以((?:(?![,。:;\d]).){3,30}?)项目为例[:,]/;

/** Whether a sentence turns to one project, for the verdict on it or as an instance. */
export const turnsToOne = (sentence: string): boolean =>
  (sentence.includes('评') && JUDGED.test(sentence)) || AS_INSTANCE.test(sentence);

/** 对中央政法转移支付资金开展自评，资金640万元，自评得分94.6分 */
const REVIEWED =
  /对([^,。;:\d]{4,30}?(?:资金|经费|工程))(?:[1一]个项目)?(?:开展|进行)了?(?:绩效)?自评,[^。]*得分/;

/** 整体支出资金, 财政拨款安排的各项经费: money in general */
const NO_FUND = /整体|全部|所有|各项|各类|预算|安排|拨款|单位|我局|基本支出|项目支出|^财政/;

function judgedOne(text: string): string {
  const said = text.slice(0, 200);
  const name = text.includes('评') ? (JUDGED.exec(said) ?? REVIEWED.exec(said))?.[1] : undefined;
  if (name === undefined || NO_FUND.test(name) || OF_WHOLE_BODY.test(text) || /\d+个$/.test(name)) return '';
  return GENERIC.test(`${name}项目`) || NOT_A_PROJECT.test(name) || /等$|公安|部门/.test(name) ? '' : name;
}

/** 例如“智慧交管”二期项目预算680万元…: a project of which one sentence tells, in a passage on something else; not 如期完成… */
const EXAMPLE = new RegExp(`^${FOR_EXAMPLE}((?:(?![,。:;\\d]).){3,30}?项目)(?!投入使用)`);
const NO_EXAMPLE = /[未不各等个]|资金项目$|[该此]$|^[省市县区州旗]?财政/;
const OF_WHOLE = /全局|部门|我局|本局|整体/;

/** 投入156万元实施执法记录仪更新项目，完成支出149万元   本级项目中，“警长巡查”项目预算36万元: a project that the sentence turns to */
const CARRIED_OUT =
  /^(?:[^。;:]{0,20})?(?:实施|项目中,)((?:(?![,。:;]).){3,30}?)项目(?=[,(]|全年|年初|预算|支出|安排)/;

/** 在押人员给养费项目全年预算数210万元，执行数208.95万元: a sentence that begins with one project and its money */
const OF_ONE =
  /^(?:其中:?,?)?((?!年初|全年|调整|预算|上级|一般|政府|[省市县区]级|中央|公用|人员|财政)(?!.*(?:安排|拨款|转移支付|经费和))[\u4e00-\u9fa5]{4,24}(?<!类))项目(?:20\d\d年度?)?(?:全年|年初)?预算(?:数|安排)?(?:为)?\d/;

/** 其中执行率低于80%的项目为反恐演练经费，预算20万元，…: the one project that a sentence points at */
const POINTED_AT =
  /^(?:其中:?,?)?[^,。;:]{2,20}的项目[为是]([^,。;:、\d※]{3,30}?)(?:项目)?,(?=(?:(?:全年|年初)?(?:预算|支出|执行率)|自评|得分)|(?<=评定?为[优良中差]秀?好?(?:等次|等级)?的项目[为是][^,。;:]*,)主要)/;

export const exampleOf = (sentence: string): string => {
  if (!sentence.includes('项目')) return '';
  const name = (EXAMPLE.exec(sentence) ??
    CARRIED_OUT.exec(sentence) ??
    OF_ONE.exec(sentence) ??
    POINTED_AT.exec(sentence))?.[1];
  return name === undefined || GENERIC.test(name) || NO_EXAMPLE.test(name) || OF_WHOLE.test(sentence)
    ? ''
    : name;
};

const ENUMERATOR = /^\(?[一二三四五六七八九十\d]{1,3}[、.)]/;

/** 一、办案业务费项目   项目一：拘留所维修   天网工程运维项目绩效自评综述 */
const HEADING =
  /^(?:(?:[一二三四五六七八九十]{1,3}、)?项目[一二三四五六七八九十\d]{1,2}[:、.]([^,。;:]{3,40}?)(?:\([\d.,]+(?:亿|万)?元\))?|附\d?:((?!续建|新建|未|其他|全部|重点|主要|我局|\d+个)(?![^,。:;]*(?:类(?=项目|[和及与])|追加|一次性))(?:(?![,。:;]).){2,40}(?<![室科队局所处])项目)(?:支出)?(?:绩效)?(?:自评|评价)?(?:简况|概况|情况)|\(?[一二三四五六七八九十\d]{1,3}[、.)]([^,。;:]{2,40}项目)|(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?([^,。;:]{2,40}项目)(?:支出)?绩效(?:自评|评价)(?:综述|情况|结果|报告)?:?)$/;
/** #### 项目一　派驻高校警务室 */
const MARKDOWN_HEADING = /^#{1,6}项目[一二三四五六七八九十\d]{1,2}[:、.]?([^,。;:]{4,40})$/;
const IS_HEADING =
  /^(?:#{1,6}|第[一二三四五六七八九十]{1,2}(?:部分|篇|章))[^,。;]{2,30}$|^\(?[一二三四五六七八九十\d]{1,3}[、.)][^,。;]{2,30}$|^(?:综上|总体|我局|全局|部门整体)/;

/**
 * The project that a heading on its own line names, for the paragraphs under it; empty where another heading, or
 * words about the whole, end them; undefined for a passage that is no heading.
 */
export function projectHeading(text: string): string | undefined {
  const marked = text.startsWith('#') && text.length <= 60 ? MARKDOWN_HEADING.exec(text)?.[1] : undefined;
  if (marked !== undefined && matchLabel(marked).measure === null) return marked;
  const match = text.length <= 60 && text.includes('项目') ? HEADING.exec(text) : null;
  if (!match) return IS_HEADING.test(text) ? '' : undefined;
  const name = withoutYear(
    (match.slice(1).find((group) => group !== undefined) ?? '').replace(ENUMERATOR, ''),
  );
  if (match[1]) return /(?:情况|概况|说明)$/.test(name) ? '' : name;
  if (
    name.replace(/项目$/, '').length > 1 &&
    !/公安|部门/.test(name) &&
    !GENERIC.test(name) &&
    !NOT_A_PROJECT.test(name.replace(/项目$/, ''))
  )
    return name;
  return IS_HEADING.test(text) ? '' : undefined;
}

/** 年初预算980万元，…   该项目预算…: what a project got, right below its name */
export const MONEY_FIRST =
  /^(?:该项目|项目)?(?:20\d\d年)?(?:年初|全年|项目|财政|安排|申请|申报|下达|拨付|到位|总|共)*(?:预算|资金|投入)[^。;,\d]{0,10}\d[\d,.]*(?:万元|元)/;

/**
 * 执法记录仪采购项目 over 年初预算126万元，…: a line with nothing but the name of a project, where its money stands right
 * below; empty for any other line. `onProjects` says that the report is on projects.
 */
export function nameOverMoney(text: string, next: string, onProjects: boolean): string {
  const name =
    /^#{0,6}(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.)])?([^#,。;:\d]{3,36})$/.exec(text)?.[1] ?? '';
  // 三、经费
  if (name === '' || ENUMERATOR.test(name)) return '';
  const isFund = onProjects && TRANSFER.test(name);
  if (!MONEY_FIRST.test(next) || NO_HEADING.test(name)) return '';
  if (!isFund && (!IS_SURE.test(name) || NO_ITEM.test(name))) return '';
  // 业务工作及后勤服务费: in a report on the whole two things may be no project.
  if (!onProjects && /[及和与]/.test(name)) return '';
  const isOther = isOtherName(name) || NOT_A_PROJECT.test(name);
  return isOther ? '' : name;
}

/** 一、中央政法转移支付资金, over its money: a fund beside others */
const TRANSFER = /^(?:中央|省级|上级)?政法[^,。;:]{0,8}转移支付(?:资金|专款)$/;

const SECTION_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.])[^。;]{0,30}$/;

/** 三、各项目自评情况: a section that tells of each project under a heading of its own; undefined for what heads no section. */
export const headsEachProject = (text: string): boolean | undefined =>
  SECTION_HEADING.test(text)
    ? /(?:各|(?<!部)分|逐个?|每)(?:个|子|专项|重点)?项目|项目分述|具体项目|、重点项目(?:支出)?(?:绩效|自评|评价|执行|实施|完成)*情况$/.test(
        text,
      )
    : undefined;

/**
 * （一）办案业务费 in such a section: the name of the project that the paragraphs under it are about. Elsewhere in a report
 * on projects (not `isSure`) only a name that says so.
 */
export function itemHeading(text: string, isSure = true): string {
  const bare = text.replace(CODED, '');
  const name = /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)([^,。;:\d]{3,30})$/.exec(bare)?.[1] ?? '';
  if (!isSure && (!IS_SURE.test(name) || NO_HEADING.test(name) || NO_ITEM.test(name) || isClass(name)))
    return '';
  const isBuilding = /^(?:新建|改建|扩建|迁建).{2,}[所队]$/.test(name);
  const isOther = NOT_A_PROJECT.test(name) && !isBuilding;
  return isOther || matchLabel(name).measure !== null || GENERIC.test(`${name}项目`) ? '' : name;
}

/** 政法转移支付（中央、省级） is a project's name; 评价对象和范围, 资金申报和批复程序 and 分解下达 are sections of any report. */
const IS_FUND = new RegExp(`(?:转移支付|${THING})(?:\\([^()]{1,20}\\))?$`);
const OF_WORK =
  /情况|评价|依据|背景|程序|合理|过程|使用|计划|部署|说明|前期|目标|下达|管理制度|总体|申报|批复|分配|到位/;
/** （1）项目背景: what stands first under the name of each project */
const FIRST_OF_PROJECT =
  /^\((?:1|一)\)(?:项目)?(?:背景|概况|基本情况|主要内容|立项(?:背景|依据)?|简介|绩效目标分解下达情况)/;
/** 1.政法转移支付（中央、省级） over （1）项目背景   二、自治区政法转移支付资金（业务装备经费） over （一）绩效目标分解下达情况: the project that the sections below a numbered line are on; empty for any other line. */
export function headOfSections(text: string, next: string): string {
  const name = FIRST_OF_PROJECT.test(next)
    ? (/^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、(?=.*(?:资金|经费|项目)))([^,。;:]{4,40})$/.exec(
        text,
      )?.[1] ?? '')
    : '';
  const isOther =
    !IS_FUND.test(name) ||
    OF_WORK.test(name) ||
    NOT_A_PROJECT.test(name) ||
    GENERIC.test(`${name}项目`) ||
    matchLabel(name).measure !== null;
  return isOther ? '' : name;
}

/** （一）镇村监控联网（编码2040299） */
const CODED = /\((?:项目)?(?:编码|代码|编号)[^()]{0,30}\)$/;
export const hasCode = (heading: string): boolean => CODED.test(heading);

/** 1、“治安管理业务经费”年初预算1650万元: a name in quotes at the head of a paragraph, with its money right behind */
const QUOTED =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]\s*)?(?:其中[:：]?|[一二三四五六七八九十]是)?[“"「]([^”"」]{3,40})[”"」](?:项目)?(?:[，,：:]?(?=(?:20\d\d年度?)?(?:[省市县区州旗]级?)?(?:年初|全年|总|财政|批复|安排|下达)*(?:预算|资金|投入))|(?=(?:年初|全年|总|财政)?安排)|(?=(?:绩效)?自评(?:综述|结果|情况)[：:]))/;

/** 部门重点项目“智慧交通管控”绩效自评结果：… */
const QUOTED_BEHIND =
  /^\s*(?:本?部门|[省市县区]级|重点|预算|一级|二级)*项目[“"「]([^”"」]{3,40})[”"」](?:支出)?(?:绩效)?(?:自评|评价)/;

/** 预算项目“智慧交通管控”自评95分、“雪亮工程”自评96分，共支出…: several in one clause, and none that the passage is about */
const SEVERAL_QUOTED =
  /^[^。；;]{0,24}[”"」][^。；;，,]{0,16}[、和及与][“"「][^”"」]{3,40}[”"」](?:绩效)?(?:自评|评价|得分)/;

const IS_QUOTE = /[“"「]/;
/** So near its beginning a passage names its project in quotes. */
const NEAR = 80;

/** The project that a passage begins with in quotes; empty where what stands in quotes is a measure. */
export function quotedProject(passage: Passage): string {
  const { lines, columns } = passage.squeezed;
  const line = textOn(passage, lines[0] ?? 0);
  const from = columns[0] ?? 0;
  if (!IS_QUOTE.test(line.slice(Math.max(0, from - 1), from + NEAR))) return '';
  // A quotation mark is no character of a squeezed text.
  const said = line.slice(IS_QUOTE.test(line.charAt(from - 1)) ? from - 1 : from);
  if (SEVERAL_QUOTED.test(said)) return '';
  const [whole = '', name = ''] = QUOTED.exec(said) ?? QUOTED_BEHIND.exec(said) ?? [];
  if (
    matchLabel(name).measure !== null ||
    /[类性]$|^(?:部门|单位)?整体(?:支出)?$/.test(name) ||
    NOT_A_PROJECT.test(name)
  )
    return '';
  return squeezeText(name + (/[”"」]项目/.test(whole) ? '项目' : ''));
}
