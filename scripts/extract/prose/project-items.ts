import { matchLabel } from '../label.ts';
import type { Passage } from './passages.ts';
import {
  GENERIC,
  IS_SOURCE,
  IS_THING,
  isClass,
  isFunctional,
  NO_ITEM,
  NOT_A_PROJECT,
  nameAlone,
  withoutYear,
} from './project-names.ts';
import { BY_PURPOSE } from './words.ts';

/** How items are marked, the outermost first; a mark within is that of something within. */
const MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[.、](?!\d)/,
  /^\(\d{1,2}\)/,
  /^[A-H][.、]/,
  /^第?[一二三四五六七八九十](?:是|[,:])/,
  /^(?:[●•◆■▪·○◇◎★►▶➢]|[-—]{1,2})/,
];
const [WITH_CONTENT, UNMARKED] = [5, MARKS.length];

/** 项目1：雪亮工程三期租赁费 */
const NUMBERED = /^项目[一二三四五六七八九十\d]{1,2}[:、.]/;
/** 转移支付资金(装备费), 办案(装备)经费: brackets that are a part of the name */
const IN_NAME = '\\((?!以下|简称|含|包括|不含|责任|实施|主管|由)[^():,。;\\d]{2,12}\\)';
const NAME = new RegExp(
  `^(?:(?![,。:;(]).|${IN_NAME}){2,40}?(?=[。:;]|(?!${IN_NAME})\\(|,(?!\\d{3})|$|按(?:每|照|人|月|标准)|无年初预算|年初未(?:安排|列入|编列)?(?:部门)?预算|(?:的?(?:项目)?(?:资金|金额))?为?\\d[\\d,.]*(?:亿|万)?元,(?:已|实际|全年|累计|共)*(?:使用|支出|支付|执行)(?:了|资金)?\\d|(?:年初|全年|当年|年度|财政|项目|[省市县区上]级|中央|实际|累计|合计|共计?|已)*(?:(?:预算|资金总额|安排|批复|申请|申报|支出|投入|到位)[^,。;:\\d]{0,6}|(?:拨付|使用|开支|列支)了?(?=\\d)|下达[^,。;:\\d]{0,6}(?!20\\d\\d年)|(?:执行|使用|支付|支出|完成)(?:率|进度)[为达到:]{0,2})\\d)`,
);
/** What stands behind the name of a project in the heading of its section. */
const TAIL =
  /(?:项目)?(?:支出)?(?:绩效)?(?:自评|评价|目标(?:完成|实现))(?:综述|情况|结果|报告|说明)*$|(?:项目)?(?:支出)?绩效(?:目标)?(?:完成|实现)(?:情况|综述)+$|(?:项目)?(?:支出)?绩效(?:目标)?(?:申报)?表$|项目(?:追加)?$/;

/** What is told of the money of a project, and of its result: each of these counts once. */
const MONEY = '[^,。;:()\\d]{0,12}[:为]?\\d[\\d,.]*(?:(?:亿|万)?元|万(?=[,。;]))';
const TOLD: readonly RegExp[] = [
  // 公安装备专项300万元，已使用291万元
  /^[^,。;:\d]{2,34}\d[\d,.]*(?:亿|万)?元,(?:已|实际|全年|累计|共)*(?:使用|支出|支付|执行)(?:了|资金)?\d/,
  new RegExp(`(?:预算|申请|申报|安排|批复|下达|到位|投入|拨付|分配|资金|金额|总额)${MONEY}`),
  new RegExp(`(?:支出|执行|使用|支付|开支|列支|用款|用去|花费|花了|发放|已付|支付)${MONEY}`),
  /(?:执行率|执行比例|支出率|使用率|支付率|完成率|执行进度|支出进度|预算的)[^,。;:()\d]{0,4}[:为]?\d[\d.]*%/,
  /(?:得分?|评分|自评|评为?)[^,。;:()\d]{0,6}[:为]?\d[\d.]*分/,
];
const OF_MONEY = TOLD.slice(0, 3);

/** Names of what is no project although its money is told in a list: units, sources, rates, classes, parts of a report. */
const OTHER =
  /^合同|怎么|如何|哪里|什么|^总的来|^综上|^总之|^几个|隶属|位于|地处|[省市县州旗]$|重点$|^机关运[行转]|每年|等大型|(?:材料|结论|依据)$|^第[一二三四]季度|^(?:办公|专用|通用|一般)设备购置$|^一般行政管理|^(?:货物|工程|服务)(?:采购|类)?$|(?:支队|大队|中队|派出所|看守所|拘留所|分局|[科处]室|管理科|部门|单位|机关|本级)$|^.{2,3}中心$|^(?:中央|省级?|市级?|县级?|区级?|州级?|自治区级?|上级|本级|财政|地方)(?:财政|政法)*(?:转移支付|配套|拨款|补助|专款|资金|预算|专项$)|^(?:比|较|同比|与|占|超)|增加|减少|增长|下降|时间$|日期$|^来源|说明$|方面$|收支|收入|决算|拨款|基金预算|一般公共预算|(?:率|数|额|支出|收入|指标|得分|分析|目标|总额|合计|预算|余额|结余|结转|绩效|决算|拨款|安排|到位|落实|采购情况|等(?:其[他它])?)$|[共已由的等各均为]$|(?<!自|理)由(?!来).{3,}|(?:分别|依次)$|^[省市县区州旗]级?财政|^[二〇零○一三四五六七八九]{4}年|^(?:单看|剔除|扣除|本次|此次|纳入|列入|项目|专项|预算|资金|支出|收入|财政|经费|部门|单位|全局|全年|年初|年度|本年|其他|其余|以上|上述|其中|关于|主要|存在|下一步|产出|效益|效果|满意|(?:社会|经济|生态)(?=效益|效果|公众|满意|影响|评价|指标|环境影响|性|分类|$)|可持续|数量|质量|时效|成本|决策|过程|投入|评价|自评|综合|总体|组织|人员|公用|基本|运转|我局|本局|根据|按照|经|对|为|从|通过|截至|基本支出|固定资产|公务)|20\d\d|\d(?:万|亿|元|%|个|月|日|人|分)/;

interface Item {
  index: number;
  mark: number;
  name: string;
  /** Behind the last passage that is about it. */
  end: number;
  told: number;
  ofMoney: boolean;
  /** Whether its aim is told, or what its money is for. */
  isAimed: boolean;
  /** Whether a heading on projects stands right above it. */
  isUnder: boolean;
}

/** A name and two things that are told of it are longer than this. */
const SHORTEST = 18;

/** What every mark begins with. */
const BEGIN_MARKS = 'ABCDEFGH一二三四五六七八九十0123456789(第●•◆■▪·○◇◎★►▶➢—-';

const markOf = (text: string): number => {
  const mark = BEGIN_MARKS.includes(text.charAt(0)) ? MARKS.findIndex((pattern) => pattern.test(text)) : -1;
  return mark < 0 ? UNMARKED : mark;
};

/** 为保障办案需要，安排辅警经费…: what for, before the name */
const FOR_WHAT = '(?:为了?|因|围绕|根据|按照)[^,。;:\\d]{2,24},(?=(?:[省市县区州旗]?财政)?安排)';
const LED_BY_PURPOSE = new RegExp(`^(?:${BY_PURPOSE}|${FOR_WHAT})`);

/** What stands behind the mark of an item, which may be known. */
export function withoutMark(text: string, known = markOf(text)): string {
  const mark = MARKS[known];
  return (mark ? text.replace(mark, '') : text).replace(NUMBERED, '').replace(LED_BY_PURPOSE, '');
}

/** 检查站运行经费   寺院警务室运转   看守所运转保障经费; not 机关运转 */
const RUNNING = /(?<=.{3}|[监派]所)(?:运行(?:保障)?经费|运转(?:保障)?(?:经费)?)$/;

export const isName = (name: string): boolean => name.length >= 4 && isNameOfAny(name);

/** 禁毒: a name that is too short for a project's, unless it stands among theirs */
const isShortName = (name: string): boolean => /^[\u4e00-\u9fa5]{2,3}$/.test(name) && isNameOfAny(name);

const isNameOfAny = (name: string): boolean =>
  !OTHER.test(name) &&
  !IS_SOURCE.test(name) &&
  !/^(?:实际|建议|截[至止])|\d+[辆台套件]$/.test(name) &&
  !GENERIC.test(name) &&
  !GENERIC.test(`${name}项目`) &&
  !NO_ITEM.test(name.replace(RUNNING, '')) &&
  !NOT_A_PROJECT.test(withoutYear(name)) &&
  !isFunctional(name) &&
  matchLabel(name).measure === null;

/** 中央政法转移: of a source of money; not 省级反诈专项补助资金 */
const OF_SOURCE = /^(?:中央|(?:省级|市级|县级|区级|上级)(?![\u4e00-\u9fa5]{2}专项补助))/;

/** Whether a name in a list can be nothing but that of a project: no class of spending, and no source of money. */
export const isProjectName = (name: string): boolean =>
  isName(name) && !isClass(name.replace(/支出$/, '')) && !OF_SOURCE.test(name);

/** 提前下达2022年中央政法转移支付资金(装备费): a project where it stands among projects, and else a source of money */
const TRANSFER =
  /[^级]{4,}转移支付资金$|^政法转移支付(?:资金)?$|^(?:中央|省级)?政法(?:纪检监察)?转移支付[^,。;:]{2,10}(?:费|经费|资金)$|转移支付资金\([^()]{1,12}\)$/;
const isTransfer = (name: string): boolean => TRANSFER.test(withoutYear(name));

/** Whether a name may be a project's where it stands in a list of projects, of each of which the money is told. */
export const standsInList = (name: string): boolean => isName(name) || isShortName(name) || isTransfer(name);

/** Whether a name that stands among those of projects is one too. */
export const isAmongProjects = (name: string): boolean => isProjectName(name) || isTransfer(name);

/** The words that a text about an item begins with. */
export const nameOf = (text: string): string => nameAlone((NAME.exec(text)?.[0] ?? '').replace(TAIL, ''));

/** Whether a text begins with money, under no name of its own: 安排120万元，支出117.6万元 */
export const beginsWithMoney = (text: string): boolean => MONEY_FIRST.test(text);
const MONEY_FIRST =
  /^(?:20\d\d年度?|年初|全年|当年|年度|项目|财政|实际|累计|共|已)*(?:预算|安排|批复|下达|到位|资金|支出|执行|使用|支付)[^,。;:()\d]{0,3}\d/;

/** How many of the things that are told of a project's money and result a text tells. */
export const toldOf = (text: string): number => TOLD.filter((pattern) => pattern.test(text)).length;

const MOST_PASSAGES = 12;
/** So much is told of each of several, and of one alone. */
export const FEWEST = 2;
const ALONE = 3;

/** 其余5个项目合计预算454.5万元: no longer about the project above */
export const TURNS_BACK =
  /^(?:其余|其他|以上|上述|合计|综上|总体(?!(?:绩效)?目标)|(?:20\d\d年度?|项目|专项)*(?:总体|合计|整体)|[该本]?项目总(?:预算|支出)|(?:20\d\d年度?)?(?:部门|全局|我局|本局|本单位|本部门|全部|固定资产|“?三公))/;

/** Where what is told of an item ends: at the next mark that is not within it; of a mark in running text at once. */
function endOf(passages: readonly Passage[], index: number, mark: number): number {
  if (mark >= WITH_CONTENT) return index + 1;
  let end = index + 1;
  while (end < passages.length && end - index < MOST_PASSAGES) {
    const passage = passages[end];
    if (!passage || passage.cell || markOf(passage.squeezed.text) <= mark) break;
    if (TURNS_BACK.test(passage.squeezed.text)) break;
    end++;
  }
  return end;
}

const LONGEST_HEADING = 40;
/** 四、重点项目情况   其中重点项目3个： */
const ON_PROJECTS =
  /(?<!采购)项目(?:预算|支出|绩效目标|绩效|自评|评价|结果|安排|情况|清单)*(?:(?:共|共有|有)?\d+个)?[:。]?$/;

/** 全系统预算安排项目29个，安排资金…: of several projects, whatever it begins with */
const COUNTS_PROJECTS = /项目(?:共|共计)?\d+个|\d个(?:专项|预算)?项目/;

/** …经费支出5906.73万元。主要项目有： */
const LEADS_TO_PROJECTS = /(?:^|[。;,])(?:其中)?(?:主要|重点|具体)项目(?:有|包括|为|是|如下)?:$/;

function itemAt(passages: readonly Passage[], index: number): Item | null {
  const passage = passages[index];
  if (!passage || passage.cell) return null;
  const { text } = passage.squeezed;
  const mark = markOf(text);
  if (mark === UNMARKED && (text.length < SHORTEST || !text.includes('元'))) return null;
  const rest = withoutMark(text, mark);
  const name = nameOf(rest);
  if (name === '') return null;
  const end = endOf(passages, index, mark);
  const content = [rest, ...passages.slice(index + 1, end).map(({ squeezed }) => squeezed.text)].join('。');
  const told = toldOf(content);
  if (mark === UNMARKED && (told < FEWEST || !standsInList(name) || COUNTS_PROJECTS.test(text))) return null;
  const ofMoney = OF_MONEY.some((pattern) => pattern.test(content));
  const above = passages[index - 1]?.squeezed.text ?? '';
  return {
    index,
    mark,
    name,
    end,
    told,
    ofMoney,
    isAimed: /目标|用于/.test(content),
    isUnder:
      LEADS_TO_PROJECTS.test(above) ||
      (above.length <= LONGEST_HEADING && ON_PROJECTS.test(above) && !/采购|分类|科目/.test(above)),
  };
}

/** The last item of a list is no longer than the others: what follows it has no mark to end it. */
function endOfLast(list: readonly Item[]): readonly Item[] {
  const last = list.at(-1);
  if (!last || list.length < FEWEST) return list;
  const longest = Math.max(...list.slice(0, -1).map(({ index, end }) => end - index));
  return [...list.slice(0, -1), { ...last, end: Math.min(last.end, last.index + longest) }];
}

/** Items of one list: the same mark, each where the one before ends; unmarked ones stand right below one another. */
function listsOf(items: readonly Item[]): Item[][] {
  const open = new Map<number, Item[]>();
  const lists: Item[][] = [];
  for (const item of items) {
    for (const mark of open.keys()) if (mark > item.mark) open.delete(mark);
    const list = open.get(item.mark);
    const last = list?.at(-1);
    if (list && last && last.end >= item.index) list.push(item);
    else {
      const begun = [item];
      open.set(item.mark, begun);
      lists.push(begun);
    }
  }
  return lists;
}

/** What a report is on: its projects alone, or a plan, which tells of each project no more than its budget. */
interface Kind {
  onProjects: boolean;
  isPlan: boolean;
}

/** Whether the items of a list are projects: most have names that nothing else has, and of each its money is told. */
function areProjects(list: readonly Item[], { onProjects, isPlan }: Kind): boolean {
  // 民警工资 is an item of a classification, unless the report is on projects: 巡防队员工资
  const isSure = onProjects || list[0]?.isUnder;
  const sureNames = list.filter(({ name }) => isName(name) && (isSure || !isClass(name)));
  const short = list.filter(({ name, told }) => isShortName(name) && told >= FEWEST);
  const named = sureNames.length < FEWEST ? sureNames : [...sureNames, ...short];
  const told = named.filter(
    ({ told: count, ofMoney }) => ofMoney && count >= (onProjects || isPlan || list[0]?.isUnder ? 1 : FEWEST),
  );
  const others = list.filter(({ name }) => !isTransfer(name)).length;
  if (onProjects ? named.length * 3 < others * 2 : named.length * 4 < others * 3) return false;
  // 政府采购：台式电脑，预算20万元 in a plan: goods, sources and reasons are listed in the same way
  const sure = list.filter(({ name, isAimed }) => isAimed || IS_THING.test(name)).length;
  if (isPlan && !onProjects && sure * 2 < list.length && !list[0]?.isUnder) return false;
  return told.length >= FEWEST || (onProjects && list.length === 1 && (told[0]?.told ?? 0) >= ALONE);
}

/**
 * The project that each passage is about by the list that it stands in: where several items of one list tell of their
 * money in the same way, under names that are no measure, unit, source or part of a report, they are projects, whatever
 * their names end with. By the index of the passage.
 */
export function projectItems(passages: readonly Passage[], kind: Kind): ReadonlyMap<number, string> {
  const items = passages.flatMap((_, index) => itemAt(passages, index) ?? []);
  const subjects = new Map<number, string>();
  for (const list of listsOf(items)) {
    if (!areProjects(list, kind)) continue;
    for (const { index, mark, end, name, ofMoney, told } of endOfLast(list))
      if (
        (isName(name) || isTransfer(name) || (isShortName(name) && told >= FEWEST)) &&
        (ofMoney || told > 0) &&
        // 流动人口多是本区的特点，…核定经费86万元 below 一、流动人口居住证制发: the words of a sentence, and no name
        !(mark === UNMARKED && subjects.has(index))
      )
        for (let i = index; i < end; i++) subjects.set(i, name);
  }
  return subjects;
}
