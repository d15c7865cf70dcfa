import type { MeasureId } from '../../../src/model/measure.ts';
import { findNames, type NameHit } from '../label.ts';
import { SMALL } from '../spending-kinds.ts';
import { CHANGE_BEFORE, COSTS, FROM_ABROAD, PRIOR_BEFORE, PROJECT_MONEY, TAIL } from './words.ts';

/** What a figure in running text is called. */
export interface Binding {
  measure: MeasureId;
  /** Part of which the measure is a budget or a spending: 公务接待费 in 公务接待费年初预算. */
  of: MeasureId | null;
  /** Squeezed position at which its name begins. */
  start: number;
  /** All words from the name to the figure. */
  words: string;
}

const BUDGETS: readonly MeasureId[] = ['budget', 'budget_initial', 'budget_adjusted'];
/** 年初预算, 全年预算 or any other budget. */
export const isBudget = (measure: MeasureId): boolean => BUDGETS.includes(measure);

const WHOLE: readonly MeasureId[] = [
  ...BUDGETS,
  'expenditure',
  'execution_rate',
  'project_amount',
  'revenue',
  'project_count',
];

/** Measures that are parts of a department's money: budget and spending words beside them are about them alone. */
export const isPart = (measure: MeasureId): boolean =>
  /^(?:three_public|meeting|training|expenditure_|revenue_)/.test(measure) && !/_total$/.test(measure);

/** Words that a name of a whole may follow directly without being about what stands before it. */
const GLUE = /^(?:的|,|:|方面|共安排|数|额|金额|总额|年初|全年|实际|本年|当年|20\d\d年度?|合计|共计)*$/;

/** The hit that gives a figure its meaning: the last name before it, unless that name is about the one before. */
function choose(
  head: string,
  hits: readonly NameHit[],
): { hit: NameHit; of: MeasureId | null; start: number } | null {
  const own = hits.filter(
    (hit, i) =>
      !(hit.measure === 'project_count' && hits[i + 1]?.start === hit.end) &&
      !(hit.name === '财政拨款' && hits[i + 1]?.start === hit.end && hits[i + 1]?.name === '预算资金') &&
      !(
        /^(?:资金|金额)$/.test(hit.name) &&
        hits[i - 1]?.end === hit.start &&
        hits[i - 1]?.measure !== 'project_count'
      ) &&
      !(
        hit.measure === 'revenue_general' &&
        hits[i - 1]?.end === hit.start &&
        hits[i - 1]?.measure.startsWith('three_public')
      ),
  );
  return chooseLast(head, own);
}

/** 基本支出预算: 支出预算 there is the budget of the part whose name reaches into it. */
const KIND_BEFORE = /(?:(基本)|(人员)|(日常公用|公用)|(项目|专项))$/;
const KINDS = [
  'expenditure_basic',
  'expenditure_personnel',
  'expenditure_public',
  'expenditure_project',
] as const;

function ofKind(head: string, last: NameHit): { hit: NameHit; of: MeasureId; start: number } | null {
  const isOutturn = last.measure === 'expenditure' && /^支出决算/.test(last.name);
  const isRate = last.measure === 'execution_rate';
  if ((!isBudget(last.measure) && !isOutturn && !isRate) || !last.name.startsWith('支出')) return null;
  const match = KIND_BEFORE.exec(head.slice(0, last.start));
  const of = match && KINDS.find((_, i) => match[i + 1] !== undefined);
  return match && of ? { hit: last, of, start: match.index } : null;
}

/** 实际支出专项资金1712万元: what was done with the money stands before its name. */
function spending(
  head: string,
  previous: NameHit | undefined,
  last: NameHit,
): { hit: NameHit; of: null; start: number } | null {
  if (previous?.measure !== 'expenditure' || !/^(?:budget|project_amount)$/.test(last.measure)) return null;
  if (
    !/(?:资金|经费)$/.test(last.name) ||
    !/^(?:财政|各类|项目|专项|预算)*$/.test(head.slice(previous.end, last.start))
  )
    return null;
  return { hit: previous, of: null, start: previous.start };
}

/** 项目支出年初预算和全年预算均为2100万元: the second budget is that of the part too. */
const BOTH_BUDGETS = /^(?:数|数额)?[、和及与]$/;

function ofBoth(
  head: string,
  hits: readonly NameHit[],
): { hit: NameHit; of: MeasureId; start: number } | null {
  if (hits.length < 3) return null;
  const [part, first, last] = hits.slice(-3);
  if (!part || !first || !last || !isBudget(first.measure) || !isBudget(last.measure)) return null;
  const isListed = part.end === first.start && BOTH_BUDGETS.test(head.slice(first.end, last.start));
  return isListed && isPart(part.measure) ? { hit: last, of: part.measure, start: part.start } : null;
}

function chooseLast(
  head: string,
  hits: readonly NameHit[],
): { hit: NameHit; of: MeasureId | null; start: number } | null {
  const last = hits.at(-1);
  const previous = hits.at(-2);
  if (!last) return null;
  const both = ofBoth(head, hits);
  if (both) return both;
  const spent = spending(head, previous, last);
  if (spent) return spent;
  const kind = ofKind(head, last);
  if (kind) return kind;
  if (!previous || !WHOLE.includes(last.measure)) return { hit: last, of: null, start: last.start };
  const gap = head.slice(previous.end, last.start);
  if (!GLUE.test(gap) || gap.includes(',') || gap.includes(':'))
    return { hit: last, of: null, start: last.start };
  if (isPart(previous.measure)) return { hit: last, of: previous.measure, start: previous.start };
  // 结转下年支出0.00万元: what is left for it
  if (previous.name.startsWith('结转下') && last.measure === 'expenditure')
    return { hit: previous, of: null, start: previous.start };
  const isIncome = last.measure === 'revenue' && /^budget_/.test(previous.measure) && /^收入/.test(last.name);
  if (isIncome) return { hit: previous, of: null, start: previous.start };
  const specific = last.measure === 'expenditure' && isBudget(previous.measure) && /^支出/.test(last.name);
  if (
    specific ||
    (last.measure === 'project_amount' && (isBudget(previous.measure) || previous.measure === 'expenditure'))
  )
    return { hit: previous, of: null, start: previous.start };
  return { hit: last, of: null, start: previous.start };
}

/** 机关运行经费财政拨款预算2311万元   办公用房维修财政拨款预算30万元: the share of one thing, and not the funds of the body */
const OF_ONE_THING =
  /(?:费用?|采购|项目|工程|建设|维修|改造|维护|购置|工资|资金|补助|补贴|支出|平台|设备|装备|机关运[行转]|[所下]属(?![^,。;:]*(?:单位|[及和与]))[^,。;:\d]{2,12})[”"]?(?:20\d\d年度?|全年|本年度?|当年|年初)?的?$/;

/** Words after which a bare 支出 or 收入 is the body's own; after any other word it is something else's (政府采购支出总额). */
const OWN_BEFORE =
  /(?:^|[^\u4e00-\u9fa5]|全年|本年度?|年度?|当年|相应安排|局|单位|部门|系统|队|所|累计|共|(?<=^|[,。;:局日]|(?:^|[,。;:局])(?:20\d\d年度?|部门|全年|年度|当年|本年度?)+)共计|合计|实际|已|总|项目|专项|资金|底|末|终|月|日|财政|整体|预算|其中|全部|际|的|为|由|内|上|(?<=[年月]?[底末])前|使用|拨款|完成|后|及|和|与|形成|执行|决算|计算|口径|汇总?|机构|级|总体)$/;
const BARE =
  /^(?:支出|总支出|收入|总收入|支出总额|支出合计|收入合计|收入总额|资金支出|已支出|列支|支付$|支出预算)/;

/** 如信息化项目执行率仅为50%   除办案经费支出率为85%外: of one thing of several */
const ONE_OF_MANY =
  /(?:如|其中|除|个别|部分|有的)[^,。;:\d]{2,20}(?:项目|经费|资金|工程)(?:的)?(?:预算|支出|资金)?$|(?:个别|部分|有的|少数|多数|最[高低])的?项目(?:预算|支出|资金)?$/;
/** 政府采购执行率98.1%   资产处置完成率: rates of something else than the budget */
const OTHER_RATE =
  /(?:采购|合同|资产|结转|结余|计划|工程)(?:预算|资金|支出|项目)?$|[平月季]均$|全[省市区县](?:各部门)?$/;
/** 国有资本经营预算0万元   采购预算2100万元: budgets of something else */
const OTHER_BUDGET = new RegExp(
  `(?:(?:人员|公用|项目|运转|专项|特定目标)类|采购计划|处置|运行经费|拨款收支|拨款收入支出|国有资本经营|其他资金|其他|采购|社会保险基金|工资福利|工资|津补贴|公积金|政府性基金|一般公共|绩效|${COSTS})$`,
);
/** 纳入预算管理的非税收入: in the budget, so not of the special account */
const IN_BUDGET = /预算管理的?$/;

/** 辅警人员经费: of people who are not the body's own staff */
export const OTHER_PEOPLE = /(?:辅警|协警|辅助|临聘|聘用|文职|离退休|退休|遗属)$/;
/** 使用非财政拨款结余   年初财政拨款结转和结余: used, or of the year before */
const OTHER_BALANCE =
  /(?:非财政拨款|使用|专用|弥补)$|(?:拨款|预算|基金|(?:基本|项目)支出)(?:结转和?)?$|(?:年初|上年)[^,。;:]{0,12}$/;
/** 年度预算调整为4120.88万元   后经两次调整，预算数为10241万元 */
const CHANGED_INTO =
  /预算(?:数|总额)?(?:调整|调增|调减|变更|追加)(?:为|至|到)$|经[^,。;:\d]{0,8}调整,(?:全年|年度|当年|部门)?预算(?:数|总额)?(?:为|:)?$/;
/** 预算数（调整后）：26,508.31万元: which budget it is stands in brackets behind its name */
const IN_BRACKETS = /\((?:(调整后|追加后|全年)|(年初))的?(?:预算)?数?\)(?:为|是|:)?$/;

/** 年中调整预算600万元: by how much it was changed; not 年中调整预算为5600万元 */
const CHANGED_BY = /^(?:20\d\d年)?年中调整预算(?:资金)?$/;

function ofBrackets(measure: MeasureId, window: string): MeasureId | null {
  if (measure === 'budget' && CHANGED_INTO.test(window)) return 'budget_adjusted';
  const match = measure === 'budget' ? IN_BRACKETS.exec(window) : null;
  return match && (match[1] ? 'budget_adjusted' : 'budget_initial');
}

/** 2020年初县财政批复我局预算6850万元: the beginning of the year stands apart from the budget */
export const AT_BEGINNING =
  /(?:^|[,。;:)]|20\d\d年?)(?:[省市县区]?级?财政(?:局|部门)?)?年?初,?(?:经)?[^,。;:\d]{0,14}(?:批复|核定|下达|安排|批准|审议通过),?(?:[^,。;:\d]{0,8}|(?:我局|本局|我分局|我单位|本单位|部门)20\d\d(?:年度?)?)$/;

/** 机关运行经费2021年支出689万元: spending of something else, with the year between */
const OTHER_SPENDING = new RegExp(
  `(?:机关运行(?:经费)?|政府采购|${COSTS})(?:20\\d\\d年度?|全年|本年度?|当年)(?:实际|共)?$|${COSTS}(?:等)?(?:共|合计|累计)?$`,
);

/** 收回结余资金80万元   雪亮工程三期因推迟验收，形成指标结余219万元: what was taken back, and what one project has left */
const LEFT_OF_OTHER =
  /(?:收回|压减|盘活|消化)[^,。;]{0,6}$|(?:^|[。;:])(?![^,。;:]*(?:各|部分|多个|个别|类|主要|原因|年末|全年))[^,。;:因]{2,20}(?:工程|[一二三四]期)因[^。;]{2,40},(?:形成|造成|产生)了?(?:指标|资金|预算)?$/;

/** 耗材及培训费31.3万元   会议费与培训费合计支出15万元: of both together */
const OF_BOTH = /[\u4e00-\u9fa5]{2}[及和与]$/;

/** 公用经费项目支出700万元   一次性项目支出300万元: of some projects */
const OF_SOME_PROJECTS =
  /(?:(?:人员|公用)经费|(?<!特定目标)类|中央|省级|上级|重点|民生|政府采购|其他|未付|调剂|部分|一次性|经常性|常年性?|新增|延续性?|续建|结转|跨年度?)$/;

const GIVEN_BEFORE = /(?:下达|拨付|拨入|核拨|安排|批复)[^,。;:\d]{0,24}$/;

/** 人员类和运转类公用经费 */
const BOTH_CLASSES = /人员(?:类|经费|支出)?[及和、与](?:运转类)?$/;
/** 外事接待支出0万元，国内公务接待支出4.2万元: of guests from abroad alone */
const ABROAD = new RegExp(`${FROM_ABROAD}$`);

/** 年初固定资产   核销固定资产   房屋建筑物固定资产: at another time, gone, or of one class */
const NOT_ITS_ASSETS =
  /(?:购置|购买|采购|新增|处置|报废|核销|年初|期初|上年[末底]?|未入账|账外|闲置|盘[亏盈]|(?<!、[^,。;]{0,6})(?:建筑物|房屋|设备|车辆|家具))$/;

/** 项目推迟实施，结转资金80万元: what is left for the next year */
const isOfLater = ({ name }: NameHit, before: string): boolean =>
  name === '结转资金' && /全年|本年|年末$|形成$|(?:未|推迟|滞后|延期|跨年)[^。;]{0,30},$/.test(before);

const isForeign = (hit: NameHit, before: string): boolean =>
  (hit.measure === 'expenditure_personnel' && OTHER_PEOPLE.test(before)) ||
  (hit.measure === 'expenditure_public' && BOTH_CLASSES.test(before)) ||
  (hit.measure.startsWith('balance') && OTHER_BALANCE.test(before)) ||
  // 项目支出结转下年度80万元: a part of it
  (hit.name.startsWith('结转下年') && !/(?:^|[,。;:、])(?:年末)?$/.test(before)) ||
  isOfLater(hit, before) ||
  (hit.name === '执行率' && !OWN_BEFORE.test(before)) ||
  /(?:人均|抽查|基本建设类?|行政事业类|全[省市县区州](?:各单位|各部门)?汇总|全[省市县区州旗](?:政法|行政|预算)?(?:各)?单位)$/.test(
    before,
  ) ||
  (hit.measure === 'execution_rate' &&
    (OTHER_RATE.test(before) ||
      ONE_OF_MANY.test(before + hit.name.replace(/(?:预算)?(?:执行|支出)率$/, '')))) ||
  (hit.measure === 'expenditure' && OTHER_SPENDING.test(before)) ||
  (/^(?:meeting|training)/.test(hit.measure) && OF_BOTH.test(before)) ||
  (hit.measure === 'three_public_reception' && ABROAD.test(before)) ||
  (hit.name.startsWith('支付') && before.endsWith('转移')) ||
  // 办案业务费一般公共预算拨款300万元: what one thing got
  (hit.measure === 'revenue_general' &&
    OF_ONE_THING.test(before) &&
    !/(?:年度?|全年|全部|各项)经费$/.test(before)) ||
  (hit.measure === 'revenue_general' && /(?:上级|中央|涉及)$/.test(before)) ||
  // 争取上级专项资金1200万元: what else came in
  (hit.name === '资金' &&
    /(?:争取[^,。;:]{0,12}|(?:年中|另|又|再)[^,。;:\d]{0,10}(?:下达|补助|奖补|追加|拨付)[^,。;:\d]{0,4})$/.test(
      before,
    )) ||
  // 上级拨款收入: one source of several
  (hit.measure === 'revenue' && /拨款$/.test(before)) ||
  (hit.measure.startsWith('revenue') && /机关运行(?:经费)?$|资产(?:处置|使用|出租|出借)$/.test(before)) ||
  (hit.measure === 'expenditure' &&
    /(?:未|尚未|待|少|多|应|需|拟|可|预|代|垫)(?:形成|实际)?$/.test(before)) ||
  (hit.measure.startsWith('balance') && LEFT_OF_OTHER.test(before)) ||
  (hit.measure === 'expenditure_project' && OF_SOME_PROJECTS.test(before)) ||
  // 县财政局下达我大队联网控制项目经费236万元: given, and not spent
  (hit.name === '项目经费' && GIVEN_BEFORE.test(before)) ||
  (hit.measure === 'expenditure_project' && /(?:公用|人员|基本)(?:经费|支出)?[及和与、]$/.test(before)) ||
  (/_total$/.test(hit.measure) && /(?:拨款|基金预算|经营预算|项目)$/.test(before)) ||
  // 工会经费上年结转结余转入20万元
  (hit.name.endsWith('转入') && /(?:经费|项目|费)$/.test(before)) ||
  // 全县汇总支出   全市公安机关三公经费支出: of all bodies
  /全[省市县区州][^,。;]{0,10}汇$|全[省市州](?:公安机关|公安系统)[^,。;\d]{0,8}$|全[省市县区州旗](?:一般公共预算|财政)?(?:支出)?的?$/.test(
    before,
  ) ||
  (/^申[请报]/.test(hit.name) && /(?:拟|下一步|明年|下年度?|计划)[^,。;]{0,6}$/.test(before)) ||
  // 四季度到位93万元   县级配套到位12万元
  (isBudget(hit.measure) && /四季度[^,。;:]{0,6}$|配套(?:资金)?$/.test(before)) ||
  (isBudget(hit.measure) && (OTHER_BUDGET.test(before) || /(?:未|收回|盘活|调出)$/.test(before))) ||
  (hit.measure.startsWith('fixed_assets') && NOT_ITS_ASSETS.test(before)) ||
  (hit.measure === 'revenue_special_account' && IN_BUDGET.test(before)) ||
  (/^(?:budget|expenditure|revenue)(?:_total)?$/.test(hit.measure) &&
    BARE.test(hit.name) &&
    !OWN_BEFORE.test(before));

/** 6月底仅为…   一季度、上半年支出进度分别为…   1-9月执行进度: how far the year had come, not the year */
const PART_OF_YEAR =
  /(?:[一二三]季度|上半年|前[一二三四]?个?季度|半年|(?<!\d)[1-9]月(?:底|末|份)|(?<!\d)1[01]月(?:底|末|份)|1[-—至~](?:\d|1[01])月|中期|截至(?:20\d\d年)?(?:[1-9]|1[01])月)[^,。;]{0,30}$|(?<!\d)(?:[1-9]|1[01])月$|(?<!截[至止](?:20\d\d年)?|[\d—至到~-])12月$|(?<!\d)(?:[1-9]|1[0-2])月当月[^,。;]{0,6}$/;

/** 因政策性增资等因素年度预算调整为…: why it was changed says nothing of what it came to */
const CAUSE = /(?:因|由于|受)[^,。;:]{2,24}(?:因素|原因|影响)(?=[^,。;:]{0,8}$)/;

const MONEY_OF_PROJECTS = new RegExp(PROJECT_MONEY);

/** The words before a figure without what stands in brackets behind them. */
function withoutNotes(window: string): string {
  const plain = window
    .replace(/(?<=项目|部门|我局|专项)预算盘子/, '预算总额')
    .replace(MONEY_OF_PROJECTS, '项目资金');
  if (!plain.includes('(')) return plain;
  return (
    plain
      .replace(/全年\(调整后?\)(?=预算)/, '全年调整')
      .replace(/\([^()]{0,30}\)(?=(?:为|是|:|达到?)?$)/, '')
      // 全年预算数（含上年结转）调整为…: what it holds is no name of it.
      .replace(/\((?:不?含|包括)[^()]{0,30}\)(?=[^()\d]{0,12}$)/, '')
  );
}

/** Whether a name stands at the head of its clause, where nothing before it makes it something else. */
const opensClause = (before: string): boolean =>
  before === '' || (/[,。;]$/.test(before) && !/20\d\d年?度?,$/.test(before));

/** Whether the words before a name make it that of others, of a part of the year or of another one, or a change. */
function isOfElse(hit: NameHit, of: MeasureId | null, before: string): boolean {
  // 警务辅助人员经费预算1200万元: of the part of others
  const isOfOthers =
    (of === 'expenditure_personnel' && OTHER_PEOPLE.test(before)) ||
    (of === 'three_public_reception' && ABROAD.test(before)) ||
    (/^(?:meeting|training)/.test(of ?? '') && OF_BOTH.test(before));
  if (of === 'revenue_general' && OF_ONE_THING.test(before)) return true;
  if (isOfOthers || (of === null && isForeign(hit, before)) || PART_OF_YEAR.test(before)) return true;
  const compared =
    isBudget(hit.measure) && /[,(](?:比|较)(?:20\d\d年度?)?$|(?:未|没有|不)超(?:过|出)?了?$/.test(before);
  const said = before.replace(CAUSE, '');
  return !compared && (CHANGE_BEFORE.test(said) || PRIOR_BEFORE.test(said));
}

/**
 * Finds what the figure after `head` is called, or null. `head` is the squeezed text of the sentence from the figure
 * before it; `offset` is its position in the passage.
 */
export function bind(head: string, offset: number): Binding | null {
  const window = head.slice(-120);
  const shift = offset + head.length - window.length;
  const bare = withoutNotes(window);
  const names = findNames(bare);
  const chosen = choose(bare, names);
  if (!chosen) return null;
  const { hit, of, start } = chosen;
  const tail = bare.slice(names.at(-1)?.end ?? hit.end);
  // 公务接待费，完成6.81万元: so small an expense is nothing but what is spent for it.
  const isSmall = SMALL.test(hit.measure);
  if (
    tail !== '' &&
    !TAIL.test(isSmall ? tail.replace(/^,(?=(?:实际)?(?:完成|支出|决算|发生|为))/, '') : tail)
  )
    return null;
  const before = window.slice(0, start);
  if (opensClause(before) ? of === null && isOfLater(hit, before) : isOfElse(hit, of, before)) return null;
  if (CHANGED_BY.test(window)) return null;
  const initial = hit.measure === 'budget' && of === null && AT_BEGINNING.test(before);
  const measure = initial ? 'budget_initial' : (ofBrackets(hit.measure, window) ?? hit.measure);
  // 人员类和运转类公用经费项目预算: of no one kind
  const kind = of === 'expenditure_public' && BOTH_CLASSES.test(before) ? null : of;
  return { measure, of: kind, start: shift + start, words: window.slice(start) };
}
