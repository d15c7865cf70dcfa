import { compare, sum } from '../../src/model/decimal.ts';
import type { Document } from '../../src/model/document.ts';
import type { DocumentType, Phase, Scope } from '../../src/model/vocabulary.ts';
import { projectReports } from '../extract/project-parts.ts';
import { bodyForms } from '../extract/projects.ts';
import { IS_THING, THING } from '../extract/prose/project-names.ts';
import {
  BREADCRUMB,
  firstLines,
  LONGEST_TITLE,
  textLines,
  titleWithin,
  UNTITLED_PROJECT,
} from '../extract/prose/text-lines.ts';
import type { Extraction, Reading } from '../extract/reading.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { speaksForUnits } from './speaks-for-units.ts';

export interface Kind {
  documentType: DocumentType;
  form: string;
  phase: Phase;
  scope: Scope;
}

const TITLE_LINES = 14;
/** A title may stand below so many lines of a page's menus and labels. */
const MENU_LINES = 24;
/** 二、2022年度部门决算情况说明: the heading of a section */
const SECTION =
  /^[一二三四五六七八九十]{1,3}、|^第[一二三四五六七八九十]{1,3}部分|^\([一二三四五六七八九十]{1,3}\)|^\d{1,2}[.、]/;
/** 一、概况 */
const SHORT_SECTION = /^\s*[一二三四五六七八九十]、[\u4e00-\u9fa5]{2}\s*$/;
const TYPE_WORDS = /自评|绩效|评价|决算|预算|三公/;

/** 项目支出：72,714.23   ▲支出：90万元: a line with a figure is no title */
const HAS_FIGURE = /\d[\d,]*\.\d|\d,\d{3}|[:：]-?\d+$|\d(?:万|亿)?元|\d%/;

/** 项目 2016年执行数 2017年预算数: heads of columns */
const IS_HEADS = /20\d\d\D{0,2}(?:预算|决算|执行)数.*20\d\d\D{0,2}(?:预算|决算|执行)数/;

/** Short lines among the first ones; rows of a table, sentences and figures are none. */
const shortLines = (document: Document, most: number): string[] =>
  firstLines(document, most)
    .map(titleWithin)
    .filter(
      (line) =>
        !/\S[^\S\t]*\t|[|｜].*[|｜]|\S {2,}\S.* {2,}\S.* {2,}\S/.test(line) &&
        (line.trim().length > 4 ||
          SHORT_SECTION.test(line) ||
          /^\s*(?:部门|单位)(?:决算|预算)\s*$/.test(line)),
    )
    .map(squeezeText)
    .filter(
      (line) =>
        !IS_HEADS.test(line) && line.length <= LONGEST_TITLE && !/[。;]/.test(line) && !HAS_FIGURE.test(line),
    );

/** 桃溪县公安局2018年部门整体支出绩效自评报告所指范围为…: what a sentence calls the document that it stands in */
const CALLED =
  /(?<=公安(?:分?局|处)?[^,。;:]{0,12})20\d\d年度?(?:部门|单位|项目|专项|整体|支出|资金|预算){0,5}(?:绩效)?(?:自评|评价|决算|预算)(?:报告|说明|公开|编制|范围)/;

/** What the sentences among the first lines call the document. */
const calledIn = (document: Document): string =>
  firstLines(document, TITLE_LINES)
    .map((line) => CALLED.exec(squeezeText(line))?.[0] ?? '')
    .find((name) => name !== '') ?? '';

/** 2023年度中央、市级转移支付资金 over 绩效自评报告, below the menu of a page: what names a year or a body, and the line behind it */
function belowMenu(document: Document, first: readonly string[]): string[] {
  const rest = shortLines(document, MENU_LINES).slice(first.length);
  const isNamed = (line: string | undefined): boolean => /20\d\d|公安/.test(line ?? '');
  return rest.filter((line, i) => isNamed(line) || isNamed(rest[i - 1]));
}

/** The title of a document, over its first section; where only other lines say what it is, or the headings, these. */
function titleOf(document: Document): string {
  const first = shortLines(document, TITLE_LINES);
  const all = first.some((line) => TYPE_WORDS.test(line)) ? first : [...first, ...belowMenu(document, first)];
  const own = all.filter((line) => !BREADCRUMB.test(line));
  const lines = own.some((line) => TYPE_WORDS.test(line)) ? own : all;
  const section = lines.findIndex((line) => SECTION.test(line));
  const before = lines.slice(0, section < 0 ? lines.length : section).join('\n');
  const title = lines.filter((line) => !SECTION.test(line)).join('\n');
  return [before, title, calledIn(document)].find((text) => TYPE_WORDS.test(text)) ?? lines.join('\n');
}

const EVALUATION = /自评|自我评价|绩效评价|绩效评估|绩效报告/;
/** 青禾县公安局2021年度部门决算: of a body or a year, not 部门决算 in a menu */
const ACCOUNTS = /(?:公安|20\d\d|二〇).*决算/;

/** Titles of plans; 预算绩效 alone stands over plans and over what became of them. */
const IS_PLAN = /绩效文本|绩效目标|绩效计划|(?:部门|单位|综合)预算(?!管理|执行|完成)|预算公开|预算表/;

function typeOf(title: string, document: Document, extraction: Extraction): DocumentType {
  const evaluated = extraction.readings.some(
    ({ measure }) => measure === 'execution_rate' || measure === 'score' || measure === 'expenditure',
  );
  const first = title.split('\n').find((line) => EVALUATION.test(line) || ACCOUNTS.test(line)) ?? '';
  if (ACCOUNTS.test(first) && !EVALUATION.test(first)) return 'final_accounts';
  if (EVALUATION.test(title))
    return isProject(title, document, extraction) ? 'project_self_evaluation' : 'department_self_evaluation';
  if (/决算/.test(title)) return 'final_accounts';
  if (
    /绩效文本|绩效目标|绩效计划|部门预算|单位预算|综合预算|预算公开|预算绩效|预算(?:总|汇总)?表|(?:收支|收入|支出)预算/.test(
      title,
    ) &&
    !/总结/.test(title) &&
    !(evaluated && /完成|执行|分析|自查/.test(title)) &&
    !(has(extraction, /^(?:score|project_count_excellent)$/) && !IS_PLAN.test(title))
  )
    return 'budget_plan';
  if (/三公/.test(title))
    return /预算/.test(title) && !/决算|支出情况|支出|执行/.test(title) ? 'budget_plan' : 'final_accounts';
  if (extraction.paymentPlan.length > 0 && !evaluated) return 'budget_plan';
  return isProject(title, document, extraction) ? 'project_self_evaluation' : 'department_self_evaluation';
}

/** 项目支出绩效自评表   2021年度专项资金绩效自评报告: not 项目 as the head of a table's first column */
const OF_PROJECTS =
  /.项目|^项目(?:名称|支出|绩效|自评|资金|评价|申报|单位)|专项(?:资金|经费)|转移支付(?:资金|预算执行)?\s?(?:支出)?(?:绩效|自评)/m;

/** Whether figures of the body stand in a form of its own, beside those of projects. */
function hasBodyForm(document: Document, { readings }: Extraction): boolean {
  const [first] = bodyForms(document);
  return (
    first !== undefined &&
    readings.some(
      ({ scope, measure, source }) =>
        scope !== 'project' && /^(?:budget|expenditure|score)/.test(measure) && source.line > first,
    )
  );
}

/** 一、部门整体情况。2023年我局年初预算…: a section on the body, beside the forms of projects */
const ON_WHOLE = /^[一二三四五六七八九十]{1,3}、部门整体(?:支出)?(?:绩效|自评)*(?:情况|概况)/;

const hasSectionOnWhole = (document: Document): boolean =>
  textLines(document).some((line) => line.includes('整体') && ON_WHOLE.test(squeezeText(line)));

/** Whether an evaluation is of projects: its title says so, and not of the whole department. */
function isProject(title: string, document: Document, extraction: Extraction): boolean {
  if (/整体|部门预算[及和与、](?:专项|项目)/.test(title) || hasBodyForm(document, extraction)) return false;
  // The title of a form behind the report is no title of the report.
  const first = title.split('\n').find((line) => EVALUATION.test(line)) ?? '';
  if (!/项目|专项/.test(first) && hasSectionOnWhole(document)) return false;
  if (OF_PROJECTS.test(title) || titleProject(document) !== '') return true;
  return (
    extraction.projects.length > 0 &&
    extraction.readings.some(({ scope, measure }) => scope === 'project' && measure === 'expenditure')
  );
}

const has = (extraction: Extraction, pattern: RegExp): boolean =>
  extraction.readings.some(({ measure }) => pattern.test(measure));

/** Id of the form: what the document is built of, most telling first. */
function formOf(type: DocumentType, extraction: Extraction): string {
  const table = extraction.readings.filter(({ origin }) => origin === 'table');
  const of = (pattern: RegExp): boolean => table.some(({ measure }) => pattern.test(measure));
  if (type === 'budget_plan')
    return extraction.projects.length > 0 || extraction.indicators.length > 0
      ? 'budget-plan'
      : table.length > 0
        ? 'budget-table'
        : 'budget-narrative';
  if (of(/^execution_(?:weight|score)$|^budget_(?:initial|adjusted)$/) && of(/^expenditure$/))
    return 'standard-self-evaluation';
  if (of(/^(?:revenue|expenditure|fixed_assets|staff|balance)/) && type !== 'final_accounts')
    return 'income-expenditure-form';
  if (of(/^three_public/)) return 'three-public-table';
  if (type === 'final_accounts')
    return has(extraction, /^(?:revenue|expenditure)/) ? 'final-accounts-narrative' : 'three-public-notice';
  return extraction.readings.length > 0 ? 'narrative-self-evaluation' : 'unknown';
}

/**
 * …政法转移支付资金 over a list of 办案业务费 and 业务装备费, each with its money: a fund of which several projects are paid. In running
 * text their budgets, or what was spent of them, have to make up its own.
 */
function listsProjects(fund: string, { readings }: Extraction): boolean {
  const ofOthers = readings.filter(({ scope, subject }) => scope === 'project' && subject !== fund);
  const subjects = (list: readonly Reading[]): Set<string> => new Set(list.map(({ subject }) => subject));
  const inTable = ofOthers.filter(
    ({ measure, origin }) => origin === 'table' && /^(?:budget|expenditure)/.test(measure),
  );
  if (subjects(inTable).size > 1) return true;
  // 中央政法转移支付资金 is one project of its own, whatever it was spent for; 中央和省级… is none.
  const sides = OF_CENTRE.test(fund) ? [IS_BUDGET] : [IS_BUDGET, IS_SPENDING];
  return sides.some((side) => makeUpWhole(ofOthers, readings, side));
}

/** 政法转移支付资金   专项业务经费: of which several projects may be paid */
const IS_FUND_OF_SEVERAL = /资金$|^(?:公安|部门)?(?:专项|业务){1,2}(?:工作)?经费$/;
const OF_CENTRE = /^中央(?![和及与、])/;
const IS_BUDGET = /^budget(?:_\w+)?/;
const IS_SPENDING = /^expenditure$/;

/** Whether the budgets, or the spending, that running text tells of several things make up that of the whole. */
function makeUpWhole(parts: readonly Reading[], all: readonly Reading[], side: RegExp): boolean {
  const isOfSide = ({ measure, value }: Reading): boolean => side.test(measure) && value.value !== '';
  const told = parts.filter((one) => one.origin === 'prose' && isOfSide(one));
  const amounts = new Map(told.map(({ subject, value }) => [subject, value.value]));
  const things = [...amounts.keys()].filter((name) => IS_THING.test(name)).length;
  if (amounts.size < 2 || things * 2 <= amounts.size) return false;
  const whole = sum([...amounts.values()]);
  return all.some((one) => isOfSide(one) && !parts.includes(one) && compare(one.value.value, whole) === 0);
}

const IS_AMOUNT = /^(?:budget|expenditure$|execution_rate$|score$)/;

/**
 * The one project that the form of a report names, where its text tells of no other, and says nothing of all projects that
 * the form does not say of this one; empty where there are several, or none.
 */
export function onlyProject({ readings }: Extraction): string {
  const own = readings.filter(({ scope }) => scope === 'project');
  const [name = '', ...others] = new Set(own.map(({ subject }) => subject));
  const isInForm = own.some(({ measure, origin }) => origin === 'table' && IS_AMOUNT.test(measure));
  if (!isInForm || others.length > 0 || readings.some(({ measure }) => measure === 'project_count'))
    return '';
  const amounts = new Set(
    own.map(({ measure, value }) => `${measure.replace(IS_BUDGET, 'budget')} ${value.value}`),
  );
  // What is told of income, of kinds of spending or of people is of the body.
  const agrees = ({ measure, value }: Reading): boolean =>
    IS_AMOUNT.test(measure) && amounts.has(`${measure.replace(IS_BUDGET, 'budget')} ${value.value}`);
  const rest = readings.filter(({ scope, year }) => scope !== 'project' && year === '');
  return rest.every(agrees) ? name : '';
}

function scopeOf(type: DocumentType, title: string, document: Document, extraction: Extraction): Scope {
  if (type === 'project_self_evaluation') {
    const named = titleProject(document);
    if (named !== '' && !(IS_FUND_OF_SEVERAL.test(named) && listsProjects(named, extraction)))
      return 'project';
    if (onlyProject(extraction) !== '') return 'project';
    const projects = extraction.readings.filter(({ scope }) => scope === 'project');
    const whole = extraction.readings.some(
      ({ scope, measure }) => scope !== 'project' && /^(?:budget|expenditure|execution_rate)/.test(measure),
    );
    return projects.length > 0 && !whole && !/专项项目|专项资金/.test(title) ? 'project' : 'special_projects';
  }
  if (extraction.readings.some(({ scope }) => scope === 'department_and_units'))
    return 'department_and_units';
  // 沙陵市公安系统: the bureau with all that belongs to it
  if (/公安系统/.test(title) || speaksForUnits(document)) return 'department_and_units';
  return 'department';
}

/** 赣泉县公安局“平安乡村视频监控项目”2022年度绩效自评报告   梅林县公安局2021年社区警务室建设项目绩效自评报告
 *                 ^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^     the one project of a report */
const TITLE_PROJECT =
  /["“]?([\u4e00-\u9fa5〇○A-Za-z0-9（）()、]{3,36}?(?:项目|资金|经费|(?:购置|建设|维修|改造)专项(?!资金|经费|项目)))["”]?(?:资金)?(?:财政)?(?:支出)?(?:20\d\d年度?(?:项目|专项(?:资金)?)?)?(?:支出)?(?:预算)?(?:使用(?:管理)?(?:情况)?)?的?(?:绩效的?(?:自评|评价)|自评)/;
const NO_PROJECT =
  /我局|现将|^(?:中央|省级?|市级?|上级|对地方|[、和及])*转移支付(?:资金)?$|财政支出项目$|专项项目|专项[(（]项目|决算|公开|^(?:重点|主要|年度|部门|预算|财政|各)*专项$|(?:^|度|年)(?:部门|本级|[省市县区州旗]级)*(?:预算|财政|重点|专项)*项目$|等项目$|项目支出|各项目|所有项目|系统专项|^(?:年度|公安|重点|部门|单位|县级|市级|区级|省级|本级|财政|预算|项目|专项|一般公共预算|支出)*(?:资金|经费|支出)(?:项目)?$|整体|部门预算|部门支出|公共预算支出/;

/** 城南分局2022年度看守所监控升级改造绩效自评情况   …补助资金使用绩效自评报告: the same without the word 项目 */
const TITLE_THING = new RegExp(
  `["“]?([\\u4e00-\\u9fa5〇○A-Za-z0-9（）()、]{3,36}?${THING})["”]?(?:使用)?(?:支出)?的?(?:绩效(?:目标)?(?:自评|评价)|自评)`,
);

/** 渝岭县公安局2022年度看守所维修改造项目 -> 看守所维修改造项目: without the body and the year before it */
const ownWords = (name: string): string =>
  name
    .replace(/^.*(?:公安局|公安分局|公安处|公安系统|公安机关)/, '')
    .replace(/^[\u4e00-\u9fa5]{0,10}?(?:(?:分局|支队|大队)|(?:看守所|拘留所)(?=20\d\d|关于))/, '')
    .replace(/^.*(?:20\d\d|二[〇零○][一二三四五六七八九〇零○]{2})(?:年度|年)?/, '')
    .replace(/^(?:附[表件]\d*[:：]?)?(?:关于)?/, '');

/** 项目支出绩效自评报告, 2022年度支出绩效自评报告: the second line of a title that was broken behind the project's name */
const REST_OF_TITLE =
  /^(?:20\d\d年度?)?(?:项目|资金|专项|财政){0,3}(?:支出)?(?:绩效)?(?:评价)?(?:自评|评价)的?(?:报告|总结|情况|说明|表)/;

/** …绩效自评报告（重大活动安保专项经费）   分局（…转移支付资金—第二批办案补助）转移支付2023年度绩效自评报告 */
const IN_BRACKETS =
  /(?:自评|评价)(?:报告|表|情况)\(([^()]{4,40})\)|\(([^()]{4,40})\)(?:转移支付|项目|资金)?(?:支出)?(?:20\d\d年度?)?(?:项目)?(?:支出)?绩效(?:自评|评价)/;
/** （见义勇为奖励专项经费）: on the line below the title */
const LINE_IN_BRACKETS = /^\(([^()]{4,40})\)$/;
const IS_PROJECT = new RegExp(`${THING}$|管理$|服务$`);
/** 汇总, 公开稿, 2022年度: what else stands in brackets */
const NO_NAME =
  /预算|财政|绩效|所有|全部|^专项(?:资金|经费)$|20\d\d|年度|汇总|本级|盖章|公开|试行|样[表式]|整体|部门|含|单位/;

/** The project that a title names in brackets. */
function bracketed(lines: readonly string[]): string {
  const named = lines.map((line, i) => {
    const own = IN_BRACKETS.exec(line);
    const below = /(?:自评|评价)(?:报告|表)$/.test(lines[i - 1] ?? '')
      ? LINE_IN_BRACKETS.exec(line)?.[1]
      : '';
    return own?.[1] ?? own?.[2] ?? below ?? '';
  });
  return named.find((name) => name !== '' && IS_PROJECT.test(name) && !NO_NAME.test(name)) ?? '';
}

/** 智慧巡防建设项目专项资金: the money of a project, and no part of its name */
const MONEY_OF_PROJECT = /(?<=.{3}项目)(?:专项)?(?:资金|经费)$/;

/** 专项资金用于4个子项目   涵盖四个子项   专项资金共安排项目17个   用于3个项目：…: a fund of which several projects are paid */
const SUB_PROJECTS =
  /(?:[2-9]|\d{2}|[两二三四五六七八九十])个子项(?:目|(?=[,。;:]))(?![\u4e00-\u9fa5]*工程)|专项资金共?安排项目(?:[2-9]|\d{2})个(?=[,。;:])|子项目(?:共|有|共有)?(?:[2-9]|\d{2}|[两二三四五六七八九十])个|(?:用于|分配给)(?:以下)?(?:[2-9]|[两二三四五六七八九十])个项目[:：]/;

/** 项目绩效指标细化为12个子项: of what is measured */
const OF_INDICATORS = /(?<![^,。;:])[^,。;:]*(?:指标|考核|评分|目标)[^,。;:]*/g;

const holdsSeveral = rememberOf((document: Document): boolean =>
  textLines(document).some(
    (line) => /项目|子项/.test(line) && SUB_PROJECTS.test(squeezeText(line).replace(OF_INDICATORS, '')),
  ),
);

/** 大队绩效评价的项目共2个; not 全局纳入自评的项目共12个，本项目为其中之一 */
const SEVERAL_JUDGED =
  /(?:评价|自评)的项目(?:共|共有|共计|有)(?:[2-9]|\d{2}|[两二三四五六七八九十])个(?=[,。;:]|$)/;

const OF_MORE = /全局|[我本]局|其中之一|[本该]项目/;

const judgesSeveral = rememberOf((document: Document): boolean =>
  textLines(document).some(
    (line) => line.includes('的项目') && !OF_MORE.test(line) && SEVERAL_JUDGED.test(squeezeText(line)),
  ),
);

/** The project that the title of a report names; empty for a report on several, on a fund that holds several, or on none. */
export function titleProject(document: Document): string {
  const name = projectReports(document).length > 0 ? '' : projectInTitle(document);
  const isOfSeveral = (/(?:专项经费|资金)$/.test(name) && holdsSeveral(document)) || judgesSeveral(document);
  return isOfSeveral ? '' : name;
}

function projectInTitle(document: Document): string {
  const lines = titleOf(document).split('\n');
  const inBrackets = bracketed(lines);
  if (inBrackets !== '') return inBrackets;
  // …公安业务及装备专项资金 over 项目支出绩效自评报告: one title on two lines.
  const joined = lines.flatMap((line, i) =>
    REST_OF_TITLE.test(line) && /(?:项目|资金|经费|专项)$/.test(lines[i - 1] ?? '')
      ? [(lines[i - 1] ?? '') + line]
      : [],
  );
  const names = [...lines, ...joined].map(nameInLine).filter((name) => name !== '');
  const [first = quotedAtFirst(document), ...others] = names;
  // Titles of reports on several projects, or a list of them.
  return others.some((name) => !name.includes(first) && !first.includes(name)) ? '' : first;
}

/** 一、项目基本情况 over …“城区信号灯联网控制项目”拟对…: the project of a report that has lost its title */
function quotedAtFirst(document: Document): string {
  const [heading = '', ...lines] = firstLines(document, FEW_LINES).map(squeezeText);
  if (!UNTITLED_PROJECT.test(heading)) return '';
  const raw = document.lines.find((line) => /[“"][^”"]{4,30}项目[”"]/.test(line)) ?? '';
  const name = /[“"]([^”"]{4,30}项目)[”"]/.exec(raw)?.[1] ?? '';
  return lines.some((line) => name !== '' && line.includes(squeezeText(name))) ? squeezeText(name) : '';
}
const FEW_LINES = 4;

/** The project that a line of a title names; empty where it names none. */
function nameInLine(line: string): string {
  const name = [TITLE_PROJECT, TITLE_THING]
    .map((pattern) => ownWords(pattern.exec(line)?.[1] ?? ''))
    .find((words) => words.length >= 4 && !NO_PROJECT.test(words));
  return name?.replace(MONEY_OF_PROJECT, '') ?? '';
}

/** Type, form, phase and scope of a document, from its title and from what was found in it. */
export function inferKind(document: Document, extraction: Extraction): Kind {
  const title = titleOf(document);
  const documentType = typeOf(title, document, extraction);
  return {
    documentType,
    form: formOf(documentType, extraction),
    phase: documentType === 'budget_plan' ? 'plan' : 'actual',
    scope: scopeOf(documentType, title, document, extraction),
  };
}
