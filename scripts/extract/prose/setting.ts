import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { chineseNumeral } from '../../parse/number.ts';
import { type Else, elseOf, sectionHeading } from '../other-heading.ts';
import type { KnownName } from './known-projects.ts';
import type { Passage } from './passages.ts';
import { TURNS_BACK, withoutMark } from './project-items.ts';
import { type AmountOfLine, headsProjects } from './project-lines.ts';
import { nameAlone, withoutYear } from './project-names.ts';
import { headsFund, ITEM } from './restricted.ts';
import { headingKind, isWithinAny, sectionTopic, shortTopic } from './section-topic.ts';
import { isNumbered, NO_SECTION, numberingOf, type Section, sectionAt } from './section-year.ts';
import type { Common } from './sentence.ts';
import {
  hasCode,
  headOfSections,
  headsEachProject,
  itemHeading,
  MONEY_FIRST,
  nameOverMoney,
  projectHeading,
  projectOf,
  quotedProject,
} from './subject.ts';
import { isOnAll, sumsUp, sumsUpListed } from './turns-to-all.ts';
import { headsUnit } from './units.ts';

/** What the passages so far have said that holds for those after them. */
export interface Setting {
  fiscalYear: string;
  project: string;
  /** Project that a heading names for all passages under it. */
  heading: string;
  /** How deep that heading stands. */
  headingMark: number;
  /** The number of the last heading within its part. */
  headingNumber: number;
  /** Whether headings have named more than one project. */
  severalHeadings: boolean;
  section: Section;
  /** Whether the heading of a functional item (类, 款, 项) stands right above. */
  item: boolean;
  /** Head of the document, which names the body itself. */
  title: string;
  /** Whether the report is on projects. */
  onProjects: boolean;
  /** Whether the title names one thing, of which no project is a part. */
  ofOneThing: boolean;
  /** Whether no fund but the general budget was spent. */
  oneFund: boolean;
  ofFund: boolean;
  /** How deep the heading stands that is on the body itself, in a report on projects; -1 for none. */
  bodyMark: number;
  /** Whether the heading above is the name of one of the body's units. */
  ofUnit: boolean;
  /** What the heading above is on that is not what the report tells of. */
  ofElse: Else;
  /** Whether that holds for the paragraph alone that it begins. */
  elseOnce: boolean;
  /** How deep the heading stands that says so. */
  elseMark: number;
  /** How deep the heading stands that gives the topic. */
  topicMark: number;
  /** Whether the passage is an item of what the money of a project was used for. */
  ofUses: boolean;
  /** Whether such a list begins behind the passage before. */
  leadsToUses: boolean;
  /** What the amounts under the heading above are, where it is on projects; empty for any other. */
  ofProjects: AmountOfLine | '';
  /** Whether the heading is a name right over its money, and whether that has been told already. */
  over: '' | 'named' | 'told';
  /** Names of several projects that were listed last. */
  listed: readonly string[];
  /** Names that forms and tables give to several projects. */
  tabled: readonly KnownName[];
  /** Whether the section above tells of each project under a heading of its own. */
  ofEachProject: boolean;
  /** How the passage before begins, and how it ends. */
  before: string;
  above: string;
  topic: MeasureId | null;
  kind: MeasureId | null;
  block: number;
  denominators: Map<string, Denominator>;
  carried: Common['carried'];
}

/** Before the first passage. */
export const beginning = (
  of: Pick<Setting, 'fiscalYear' | 'title' | 'oneFund' | 'onProjects' | 'ofOneThing' | 'topic' | 'tabled'>,
): Setting => ({
  ...of,
  project: '',
  heading: '',
  headingMark: -1,
  headingNumber: 0,
  severalHeadings: false,
  section: NO_SECTION,
  item: false,
  ofFund: false,
  bodyMark: -1,
  ofUnit: false,
  ofElse: null,
  elseOnce: false,
  elseMark: -1,
  topicMark: -1,
  ofUses: false,
  leadsToUses: false,
  ofProjects: '',
  ofEachProject: false,
  over: '',
  listed: [],
  before: '',
  above: '',
  kind: null,
  block: -1,
  denominators: new Map(),
  carried: { whole: null, divided: null, amount: null },
});

/** 三、支出决算情况：本年支出合计…: a section whose heading and text stand on one line ends the one before. */
const NEW_SECTION = /^[一二三四五六七八九十]{1,3}、[^,。;:\d]{2,24}[:。]./;

/** A cell is of no project, and ends the list that stood before it. */
function enterCell(setting: Setting): void {
  setting.heading = '';
  setting.project = '';
  setting.ofUses = false;
  setting.leadsToUses = false;
  setting.carried.whole = null;
  setting.carried.divided = null;
  setting.carried.amount = null;
}

/** What shows which project a passage is about, besides its own words. */
export interface Signs {
  /** How the next passage begins. */
  next: string;
  /** The project of the list that it stands in; empty for none. */
  listed: string;
  /** The project with whose name it begins, which forms or tables know; empty for none. */
  known: string;
}

/** 自评得分84.5分   全年预算数60万元: what is told of a project right behind its name */
const TOLD =
  /^(?:项目|专项)?,?(?:(?:绩效)?自评|(?:年初|全年|实际)?(?:预算|支出|执行|开支|列支)|得分)[^,。;:]{0,6}\d/;

/** No list whose projects are told of again is longer. */
const MOST_LISTED = 80;
const LONGEST_HEADING = 44;

/** The project of a list above with whose name a paragraph begins. */
function listedBefore(text: string, listed: readonly string[]): string {
  if (listed.length < 2 || listed.length > MOST_LISTED) return '';
  const said = withoutMark(text);
  return (
    listed.find((name) => name.length > 3 && said.startsWith(name) && TOLD.test(said.slice(name.length))) ??
    ''
  );
}

/** 5.民警心理健康服务。开展团体辅导9场   旧营房修缮只完成屋面防水: the project of a table with whose name a paragraph begins */
function tabledBefore(text: string, tabled: readonly KnownName[]): string {
  if (tabled.length < 2) return '';
  const rest = withoutMark(text);
  if (rest === text && /个项目|(?:全部|所有|各)项目|综合|合计/.test(text)) return '';
  const behind = rest === text ? /^(?:只(?!占)|仅(?!占)|已|因|于|完成|建成|未)/ : /^[。:]/;
  return tabled.find(({ said }) => rest.startsWith(said) && behind.test(rest.slice(said.length)))?.name ?? '';
}

/** 一、公安业务装备经费: one of the projects that were listed last, as a heading of its own */
function listedHeading(text: string, listed: readonly string[]): string {
  if (listed.length < 2 || listed.length > MOST_LISTED || text.length > LONGEST_HEADING) return '';
  const name = numberingOf(text) < 0 ? '' : withoutMark(text).replace(/项目$/, '');
  return listed.includes(name) ? name : '';
}

/** （三）部门预算执行情况   3.专项资金总体情况: within the part on one project by its number, and on all of them or the body by its words */
const TURNS_FROM_ONE = /部门(?=预算|支出|整体)|整体支出|(?<!项目)总体情况|汇总(?!得分)|(?:全部|所有|各)项目/;
/** 综合评价结论, as the next heading in the part on one project; its own number says whether it is that */
const SUMS = /综合|汇总/;
const ORDINAL = /^\(?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))[、.)]/;
const ordinalOf = (text: string): number => {
  const [, digits = '', numeral = ''] = ORDINAL.exec(text) ?? [];
  return Number(chineseNumeral(numeral) ?? digits);
};
/** （二）项目资金汇总情况。 */
const SHORT_HEADING = /^[^,。;:]{3,32}。?$/;

/** The project of the heading above; a heading within its part that names none leaves it. */
function enterHeading(setting: Setting, text: string, own: string): void {
  const mark = numberingOf(text);
  const isBeside =
    mark >= 0 && (mark < setting.headingMark || (mark === setting.headingMark && SHORT_HEADING.test(text)));
  const heading = own || (projectHeading(text) ?? (isBeside ? '' : undefined));
  const isWithin =
    setting.heading !== '' &&
    setting.headingMark >= 0 &&
    mark > setting.headingMark &&
    !TURNS_FROM_ONE.test(text) &&
    (!SUMS.test(text) || text.length > LONGEST_HEADING || ordinalOf(text) === setting.headingNumber + 1);
  if (isWithin) setting.headingNumber = ordinalOf(text);
  if (heading === undefined || (heading === '' && isWithin)) return;
  setting.severalHeadings ||= heading !== '' && setting.heading !== '' && heading !== setting.heading;
  setting.headingNumber = 0;
  setting.heading = heading;
  setting.headingMark = heading === '' ? -1 : mark;
}

/** 2021年禁毒宣传项目执行率为96.4%, in a report on 2022: when it was, and no part of the name; not 2021年结转的… */
const EARLIER =
  /^(20\d\d)年度?(?!.*(?:结转|转列|提前|转移支付|续|跨年|立项|启动|顺延|延[期续]|工程|建设|[一二三四]期|欠|尾款))/;
/** Whether a paragraph dates its project to a year before the report's, with a figure right behind the name; not 1.2021年警务装备采购项目。, which it is called. */
function isOfEarlier(name: string, text: string, fiscalYear: string): boolean {
  const [sentence = ''] = text.split('。');
  const year = EARLIER.exec(sentence.slice(sentence.indexOf(name)))?.[1];
  const isTold = /^[^,。;:\d]{0,8}\d/.test(text.slice(text.indexOf(name) + name.length));
  return year !== undefined && isTold && fiscalYear !== '' && year < fiscalYear;
}

/** Whether a paragraph is no longer about the project of the heading above. */
function endsHeading({ over, severalHeadings, listed }: Setting, text: string): boolean {
  // A name right over its money is that of this money alone: the next amounts are of something else.
  const isTold = over === 'told' && (MONEY_FIRST.test(text) || /^20\d\d年/.test(text));
  return (
    isTold ||
    TURNS_BACK.test(text.replace(/^[一二三四五六七八九十]{1,3}、/, '')) ||
    sumsUp(text) ||
    ((severalHeadings || listed.length > 1) && sumsUpListed(text))
  );
}

/** 项目总预算46万元，总支出44.62万元 behind the parts of the one thing that the report is on: of the whole again */
const sumsUpOne = ({ ofOneThing }: Setting, text: string): boolean =>
  ofOneThing && /^项目总(?:预算|支出|投资|体)/.test(text);

/** The project that a paragraph is about. Returns the name that it heads. */
function enterProject(setting: Setting, passage: Passage, { next, listed, known }: Signs): string {
  const { text } = passage.squeezed;
  const { onProjects } = setting;
  setting.ofEachProject = headsEachProject(text) ?? setting.ofEachProject;
  const over = nameOverMoney(text, next, onProjects);
  const isSure = setting.ofEachProject || (setting.ofProjects !== '' && hasCode(text));
  const own =
    (isSure || onProjects ? itemHeading(text, isSure) : '') ||
    over ||
    listedHeading(text, setting.listed) ||
    (onProjects ? headOfSections(text, next) : '');
  enterHeading(setting, text, own);
  if (setting.heading !== '' && endsHeading(setting, text)) setting.heading = '';
  setting.over = over !== '' ? 'named' : setting.over === '' || own !== '' ? '' : 'told';
  const isList = onProjects || setting.ofProjects !== '' || setting.ofEachProject || setting.project !== '';
  const goesOn = passage.block === setting.block && isOnAll(text);
  const name = goesOn
    ? ''
    : known ||
      listedBefore(text, setting.listed) ||
      (onProjects ? tabledBefore(text, setting.tabled) : '') ||
      quotedProject(passage) ||
      projectOf(text, sumsUpOne(setting, text) ? '' : setting.project, isList) ||
      listed ||
      setting.heading;
  const isPrior = known === '' && name !== '' && isOfEarlier(name, text, setting.fiscalYear);
  setting.project =
    name === '' ? '' : withoutYear(nameAlone(name), isPrior ? undefined : setting.fiscalYear || undefined);
  return own;
}

/** 预算610万元，支出588.47万元。具体用于： over 1.办案差旅费196.32万元，…; */
const LEADS_TO_USES = /(?:用于|资金投向|(?:使用|支出)明细(?:如下)?):$/;
/** 支出内容如下：   主要包括： below the name of a project */
const LEADS_TO_ITS_USES = /(?:用于|主要包括|用途(?:如下)?|支出内容(?:如下)?|支出明细(?:如下)?|具体如下):$/;
/** 2022年全局支出4900万元，主要用于： behind a paragraph on a project is of the body. */
const isOfProject = ({ project }: Setting, text: string): boolean =>
  project !== '' && !/全局|部门|我局|本局/.test(text);
const leadsToUses = (setting: Setting, text: string): boolean =>
  (isOfProject(setting, text) && LEADS_TO_ITS_USES.test(text)) ||
  (setting.onProjects && LEADS_TO_USES.test(text));
const USE = /^\(?\d{1,2}[、.)](?!.*(?:预算|执行率|自评|得分|评价|使用情况|全年))[^。]{2,60}[;。]?$/;

/** What else than the body's year the paragraphs are on; a heading within a paragraph holds for that paragraph alone. */
function enterElse(setting: Setting, text: string, isHeading: boolean): void {
  const begun = sectionHeading(text);
  if (begun === undefined && !isHeading && !setting.elseOnce) return;
  const mark = numberingOf(text);
  // 1.预算情况 within （三）差旅费管理 is on that too.
  if (setting.ofElse !== null && !setting.elseOnce && mark > setting.elseMark && setting.elseMark >= 0)
    return;
  setting.ofElse = begun ? elseOf(begun.name, '', setting.title) : null;
  setting.elseOnce = setting.ofElse !== null && !begun?.isAlone;
  setting.elseMark = mark;
}

/** 1.总体情况 within （三）“三公”经费情况 is on them as well; beside 1.“三公”经费 it is not. */
const isWithinTopic = ({ topic, topicMark }: Setting, text: string): boolean =>
  topic !== null && topicMark >= 0 && numberingOf(text) > topicMark && isWithinAny(text);

/** 二、部门预算执行情况   （一）部门基本情况 */
const HEADS_BODY =
  /^[(（]?[一二三四五六七八九十\d]{1,3}[、.)）]+(?:我局|本)?(?:部门|单位)(?:整体)?(?:预算(?:收支)?(?:执行)?|收支|决算)(?:情况|概况)$/;

/** How deep the heading on the body stands below which a numbered passage stands; -1 where another heading ends that section. */
function bodyMarkAt({ onProjects, bodyMark }: Setting, text: string): number {
  if (onProjects && HEADS_BODY.test(text)) return numberingOf(text);
  return numberingOf(text) <= bodyMark ? -1 : bodyMark;
}

function enterParagraph(setting: Setting, passage: Passage, signs: Signs): void {
  const { text } = passage.squeezed;
  const own = enterProject(setting, passage, signs);
  setting.ofUses = setting.leadsToUses && USE.test(text);
  setting.leadsToUses = setting.ofUses || leadsToUses(setting, text);
  const hasNumber = isNumbered(text);
  if (hasNumber) {
    setting.section = sectionAt(text, setting.section);
    setting.bodyMark = bodyMarkAt(setting, text);
    setting.ofUnit = headsUnit(text, setting.before, setting.title) ?? setting.ofUnit;
  }
  setting.ofFund = headsFund(text, setting.oneFund) ?? setting.ofFund;
  const heading = isWithinTopic(setting, text)
    ? undefined
    : (shortTopic(text, setting.title) ?? sectionTopic(text));
  enterElse(setting, text, heading !== undefined);
  setting.ofProjects = headsProjects(text, heading !== undefined) ?? setting.ofProjects;
  if (hasNumber && NEW_SECTION.test(text)) setting.topic = null;
  if (heading === undefined && own === '') return;
  // 辅警人员经费 as the name of a project heads no kind of spending.
  setting.topic = own === '' ? (heading ?? null) : null;
  setting.topicMark = numberingOf(text);
  setting.kind = own === '' ? headingKind(text) : null;
}

/** Takes in what a passage says of its project, its year and its part. Returns whether it stands under an item. */
export function enter(setting: Setting, passage: Passage, signs: Signs): boolean {
  const { text } = passage.squeezed;
  const item = setting.item && !passage.cell;
  if (passage.cell) enterCell(setting);
  else enterParagraph(setting, passage, signs);
  if (passage.block !== setting.block && setting.denominators.size > 0) setting.denominators = new Map();
  setting.block = passage.block;
  setting.item = ITEM.test(text.slice(-12)) && text.length < 120;
  return item;
}
