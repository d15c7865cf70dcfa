import type { Document } from '../../src/model/document.ts';
import type { DocumentType, Phase, Scope } from '../../src/model/vocabulary.ts';
import { bodyForms } from '../extract/projects.ts';
import { THING } from '../extract/prose/project-names.ts';
import { firstLines, LONGEST_TITLE, textLines, titleWithin } from '../extract/prose/text-lines.ts';
import type { Extraction } from '../extract/reading.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText, unspaced } from '../parse/text.ts';

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
const TYPE_WORDS = /自评|绩效|评价|决算|预算|三公/;

/** 项目支出：72,714.23   ▲支出：90万元: a line with a figure is no title */
const HAS_FIGURE = /\d[\d,]*\.\d|\d,\d{3}|[:：]-?\d+$|\d(?:万|亿)?元|\d%/;

/** 项目 2016年执行数 2017年预算数: heads of columns */
const IS_HEADS = /20\d\d\D{0,2}(?:预算|决算|执行)数.*20\d\d\D{0,2}(?:预算|决算|执行)数/;

/** 您现在的位置：首页 >> 部门预决算: where a page stands on its site, which its title says better */
const BREADCRUMB = /位置[:：]|首页\s*[>＞»》]|[>＞»]{2}/;

/** Short lines among the first ones; rows of a table, sentences and figures are none. */
const shortLines = (document: Document, most: number): string[] =>
  firstLines(document, most)
    .map(titleWithin)
    .filter(
      (line) => !/\S[^\S\t]*\t|[|｜].*[|｜]|\S {2,}\S.* {2,}\S.* {2,}\S/.test(line) && line.trim().length > 4,
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

/** Whether an evaluation is of projects: its title says so, and not of the whole department. */
function isProject(title: string, document: Document, extraction: Extraction): boolean {
  if (/整体/.test(title) || hasBodyForm(document, extraction)) return false;
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

/** 局机关及二级机构汇总   含下属3个二级单位   本部门及所属单位 */
const UNITS =
  /单位共(?:[2-9]|\d{2,})个|(?:含|包括|及|和|汇总)[^。;]{0,8}(?:二级机构|二级单位|所属单位|下属单位|所属事业单位|下属事业单位|二级预算单位|所属各单位)|(?<!全[省市县区州][^。;]{0,14})汇总/;
const WITHOUT_UNITS = /(?:无|没有|不含)[^。;]{0,6}(?:二级|所属|下属)|单位[^。;]{0,4}共(?:计)?(?:1|一)[个家]/;

const MANY = '共?(?:有)?(?:[2-9]|\\d{2,}|[二两三四五六七八九十]+)[个家]';
const LOWER = '(?:所属|下属|下设|直属)';
/** Sentences by which a report says that it speaks for the units of a department too. */
const NAMES_UNITS: readonly RegExp[] = [
  // 纳入2023年度部门决算编制范围的单位共3个
  new RegExp(`(?:纳入|汇编|编制|填报)[^。；;]{0,24}范围[^。；;]{0,16}单位[^。；;]{0,4}${MANY}`),
  // （含所属交警支队、看守所等5个基层单位）
  /[(（]含(?:所属|直属|下属)[^)）。]{0,40}(?:单位|大队|支队|所)[)）,，]/,
  // 本部门由局机关及所属3家二级单位组成
  new RegExp(
    `由[^。；;]{0,12}(?:机关|本级)[^。；;]{0,4}${LOWER}[^。；;]{0,16}(?:单位|机构)[^。；;]{0,8}(?:组成|构成)`,
  ),
  // 部门预算单位构成：局本级、交警支队、看守所共3个预算单位
  new RegExp(`单位构成[^。；;]{0,60}${MANY}[^。；;]{0,4}单位`),
  // 决算编制范围含局机关和所属的交通警察支队   （局机关及看守所、拘留所汇总数）
  /编制范围(?:含|包括|为)[^。；;]{0,12}(?:机关|本级)(?:和|及|以及|、)[^。；;]{0,2}(?:所属|下属)/,
  /[(（]局(?:机关|本级)(?:及|和|、)[^)）]{0,40}汇总/,
  // 数据口径为市公安局本级及交警支队、看守所等所属5个预算单位的汇总数
  /(?:数据|数字|金额|口径|范围)[^。；;]{0,10}(?:本级|机关)(?:以?及|和|与|、)[^。；;]{0,80}(?:汇总|合并|所属\d+个)/,
  // 对局机关及所属二级机构（交警大队、看守所）的整体支出情况进行了汇总自评
  /对[^。；;]{0,8}(?:机关|本级)(?:以?及|和|与|、)[^。；;]{0,2}(?:所属|下属|直属|二级)[^。；;]{0,40}(?:支出|收支|预算|决算)[^。；;]{0,16}汇总/,
  // 部门预算单位包括局机关以及所属的交通警察大队、看守所   汇总范围涵盖局本级和下属各单位
  /(?:预算单位|汇总|合并|口径|决算|自评范围|评价范围)[^。；;不未]{0,8}(?:包括|包含|涵盖|覆盖|含)[^。；;]{0,10}(?:机关|本级)[^。；;]{0,4}(?:以?及|和|与|、)[^。；;]{0,2}(?:所属|下属|直属|二级)[^。；;]{0,40}(?:单位|机构|大队|支队|看守所|拘留所)/,
  // 本报告数据包括局机关和所属交通警察支队、监管支队共3个独立核算单位   本表反映局本级及所属交通管理大队的汇总数
  /(?:本报告|本表|报告|数据|表格)[^。；;不]{0,6}(?:包括|包含|反映|涵盖|为)[^。；;不]{0,8}(?:机关|本级)(?:和|及|以及|、)(?:所属|下属)[^。；;不]{0,60}(?:独立核算单位|预算单位|汇总)/,
  // 以下数字为7个单位合计
  /(?:数字|数据|金额)[^。；;不]{0,4}为(?:[2-9]|\d{2}|[两二三四五六七八九十])个单位(?:的)?(?:合计|汇总)/,
  // 从单位构成看，部门预算包括：局本级预算、局属交警大队、局属看守所预算
  /构成看[,，][^。；;]{0,40}包括[:：][^。；;]{0,16}本级[^。；;]{0,8}[、和及](?:局属|所属|下属)/,
  // 纳入本部门2021年度决算编制的二级预算单位为县公安局（本级）和森林警察大队
  /纳入[^。；;]{0,24}(?:编制|范围)[^。；;]{0,10}单位(?:为|包括|有)[:：]?[^。；;]{0,20}本级[)）]?[^。；;]{0,4}[和、及]/,
  // 全局（含交通警察大队、看守所等3个所属单位）
  /全局[^。；;]{0,4}[(（]含[^)）。]{0,60}(?:所属|下属|直属)[^)）。]{0,6}单位[)）]/,
  // 以下数据均含所属单位
  /(?:以下|本报告|文中|所列|均)[^。；;不]{0,6}(?:数据|数字|金额)[^。；;不]{0,6}含(?:所属|下属)(?:单位|机构)/,
  // 部门预算包括县公安局本级预算和所属警务保障中心预算
  /部门(?:预算|决算)包括[^。；;]{0,16}本级(?:预算|决算)?(?:和|及|、)(?:所属|下属)/,
  // （以下数据均为部门汇总数）
  /(?:数据|数字|金额|数)[^。；;不]{0,4}为[^。；;不]{0,4}(?:部门|全局|系统)汇总|以下(?:数据|数字|金额)均为汇总数/,
  // （含局机关及交警支队、看守所等4个所属预算单位）
  /[(（]含局?(?:机关|本级)(?:及|和|、)[^)）。]{0,50}所属[^)）。]{0,6}单位/,
  // 部门决算由县公安局（本级）和县公安局森林警察支队两家二级预算单位汇编而成   预算由市局本级、城东分局、高新分局三部分汇总
  /(?:决算|预算|报告|数据)[^。；;，,]{0,8}由[^。；;]{0,20}本级[)）]?(?:[和、及]|以及)[^。；;]{2,60}(?:单位|机构|部分|[家个])(?:汇编|汇总|合并|编制)/,
  // 列入本说明的单位有支队本级和…3个所属单位   财政拨款单位为9家，即：支队机关、车辆管理所…
  new RegExp(
    `(?:预算|决算|拨款|说明|报告|公开)[^。；;，,]{0,6}单位(?:有|为|包括)(?:${MANY}[,，]?(?:即|分别为|包括)?[:：]?)?[^。；;，,]{0,12}(?:本级|机关)(?:和|及|以及|、)[^。；;]{0,80}(?:所属单位|大队|支队|所|中心)`,
  ),
  // 本说明包括分局机关以及所属1个事业单位的…
  /(?:说明|报告|公开)(?:包括|包含|涵盖)[^。；;，,]{0,20}(?:机关|本级)(?:以及|及|和)(?:所属|下属)[^。；;，,]{0,8}单位/,
  // 下属二级预算单位6个
  new RegExp(`${LOWER}[^。；;]{0,4}(?:二级|预算)[^。；;]{0,6}单位${MANY}`),
];
/** 青禾县公安局（汇总）2022年度…   青禾市公安局系统2022年度…汇总表 */
const HEAD_NAMES_UNITS =
  /(?:局|部门|预算|决算)[(（]汇总[)）]|系统.{0,30}汇总|公安局[及和](?:其|其他)?(?:所属|下属|直属)(?:\d{1,2}|[二两三四五六七八九十])?个?(?:预算|独立核算)?单位$/;
const HEAD_LINES = 14;

const headNamesUnits = (document: Document): boolean =>
  firstLines(document, HEAD_LINES).some(
    (line) => line.length <= 100 && HEAD_NAMES_UNITS.test(squeezeText(line)),
  );

/** 警情数据为…   三公经费口径包括…: of something else than the report */
const OF_ELSE = /警情|案件|用车|三公/;
/** 本报告自评范围仅为局机关本级   自评范围为局本级，不含所属交警大队 */
const OWN_ALONE =
  /(?:本报告|自评|评价|报告|决算|预算)[^。；;]{0,12}(?:范围|口径|数据)?[^。；;]{0,6}(?:(?:仅|只)(?:为|含|包括|限|反映)[^。；;]{0,6}(?:本级|机关)|(?:不含|不包括)[^。；;]{0,8}(?:所属|下属|二级))/;
/** 分局机关及下设的派出所，均不独立核算: no units of their own */
const NOT_APART = /不(?:是|为)?独立核算|非独立核算/;
const LONGEST_SENTENCE = 300;
/** One of these stands in every sentence that any of the above is about. */
const SPEAKS_OF_UNITS = /单位|本级|机关|所属|直属|下属|下设|二级/;

/** Whether a sentence says that the report speaks for the units too, and none that it does not. */
function namesUnits(document: Document): boolean {
  const sentences = textLines(document)
    .filter((line) => line.length < 5000)
    .map(unspaced)
    .filter((line) => SPEAKS_OF_UNITS.test(line))
    .flatMap((line) => line.split(/(?<=。)/))
    .filter(({ length }) => length < LONGEST_SENTENCE);
  const says = (text: string): boolean =>
    NAMES_UNITS.some((pattern) => {
      const match = pattern.exec(text);
      return (
        match !== null && !OF_ELSE.test(text.slice(Math.max(0, match.index - 8), match.index) + match[0])
      );
    });
  return (
    sentences.some((text) => says(text) && !NOT_APART.test(text)) &&
    !sentences.some((text) => OWN_ALONE.test(text))
  );
}

/** …政法转移支付资金 over a list of 办案业务费 and 业务装备费, each with its money: a fund of which several projects are paid */
function listsProjects(fund: string, { readings }: Extraction): boolean {
  const listed = readings.filter(
    ({ scope, measure, origin, subject }) =>
      scope === 'project' &&
      origin === 'table' &&
      /^(?:budget|expenditure)/.test(measure) &&
      subject !== fund,
  );
  return new Set(listed.map(({ subject }) => subject)).size > 1;
}

function scopeOf(type: DocumentType, title: string, document: Document, extraction: Extraction): Scope {
  if (type === 'project_self_evaluation') {
    const named = titleProject(document);
    if (named !== '' && !(/资金$/.test(named) && listsProjects(named, extraction))) return 'project';
    const projects = extraction.readings.filter(({ scope }) => scope === 'project');
    const whole = extraction.readings.some(
      ({ scope, measure }) => scope !== 'project' && /^(?:budget|expenditure|execution_rate)/.test(measure),
    );
    return projects.length > 0 && !whole && !/专项项目|专项资金/.test(title) ? 'project' : 'special_projects';
  }
  if (extraction.readings.some(({ scope }) => scope === 'department_and_units'))
    return 'department_and_units';
  if (/(?:含|及|和)(?:所属|下属|二级|局属|直属|所辖)[^\n]{0,6}(?:单位|机构)/.test(title))
    return 'department_and_units';
  if (
    textLines(document)
      .slice(0, 12)
      .some((line) => /[(（]含(?:局属|所属|下属|二级|直属)[^)）]{0,8}单位[)）]/.test(line))
  )
    return 'department_and_units';
  // 沙陵市公安系统: the bureau with all that belongs to it
  if (/公安系统/.test(title) || headNamesUnits(document) || namesUnits(document))
    return 'department_and_units';
  if (type !== 'final_accounts') return 'department';
  const text = textLines(document)
    .filter((line) => line.length < 3000)
    .map(squeezeText);
  const named = text.some(
    (line) => /决算|汇编|编制范围|纳入/.test(line) && UNITS.test(line) && !WITHOUT_UNITS.test(line),
  );
  return named ? 'department_and_units' : 'department';
}

/** 赣泉县公安局“平安乡村视频监控项目”2022年度绩效自评报告   梅林县公安局2021年社区警务室建设项目绩效自评报告
 *                 ^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^     the one project of a report */
const TITLE_PROJECT =
  /["“]?([\u4e00-\u9fa5A-Za-z0-9（）()、]{3,36}?(?:项目|资金|经费))["”]?(?:资金)?(?:财政)?(?:支出)?(?:20\d\d年度?(?:项目)?)?(?:支出)?(?:预算)?的?(?:绩效(?:自评|评价)|自评)/;
const NO_PROJECT =
  /我局|现将|^(?:中央|省级?|市级?|上级|对地方|[、和及])*转移支付(?:资金)?$|财政支出项目$|专项项目|专项[(（]项目|决算|公开|^(?:重点|主要|年度|部门|预算|财政|各)*专项$|(?:^|度|年)(?:部门|本级|[省市县区州旗]级)*(?:预算|财政|重点|专项)*项目$|等项目$|项目支出|各项目|所有项目|系统专项|^(?:年度|公安|重点|部门|单位|县级|市级|区级|省级|本级|财政|预算|项目|专项|一般公共预算|支出)*(?:资金|经费|支出)(?:项目)?$|整体|部门预算|部门支出|公共预算支出/;

/** 城南分局2022年度看守所监控升级改造绩效自评情况   …补助资金使用绩效自评报告: the same without the word 项目 */
const TITLE_THING = new RegExp(
  `["“]?([\\u4e00-\\u9fa5A-Za-z0-9（）()、]{3,36}?${THING})["”]?(?:使用)?(?:支出)?的?(?:绩效(?:目标)?(?:自评|评价)|自评)`,
);

/** 渝岭县公安局2022年度看守所维修改造项目 -> 看守所维修改造项目: without the body and the year before it */
const ownWords = (name: string): string =>
  name
    .replace(/^.*(?:公安局|公安分局|公安处|公安系统)/, '')
    .replace(/^[\u4e00-\u9fa5]{0,10}?(?:(?:分局|支队|大队)|(?:看守所|拘留所)(?=20\d\d|关于))/, '')
    .replace(/^.*(?:20\d\d|二[〇零○][一二三四五六七八九〇零○]{2})(?:年度|年)?/, '')
    .replace(/^(?:附[表件]\d*[:：]?)?(?:关于)?/, '');

/** 项目支出绩效自评报告, 2022年度支出绩效自评报告: the second line of a title that was broken behind the project's name */
const REST_OF_TITLE =
  /^(?:20\d\d年度?)?(?:项目|资金|专项|财政)?(?:支出)?(?:绩效)?(?:自评|评价)的?(?:报告|总结|情况|说明|表)/;

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

/** 专项资金用于4个子项目: a fund of which several projects are paid */
const SUB_PROJECTS =
  /(?:[2-9]|\d{2}|[两二三四五六七八九十])个子项目|子项目(?:共|有|共有)?(?:[2-9]|\d{2}|[两二三四五六七八九十])个/;

const holdsSeveral = rememberOf((document: Document): boolean =>
  textLines(document).some((line) => line.includes('子项目') && SUB_PROJECTS.test(squeezeText(line))),
);

/** The project that the title of a report names; empty for a report on several, on a fund that holds several, or on none. */
export function titleProject(document: Document): string {
  const name = projectInTitle(document);
  return /专项(?:资金|经费)$/.test(name) && holdsSeveral(document) ? '' : name;
}

function projectInTitle(document: Document): string {
  const lines = titleOf(document).split('\n');
  const inBrackets = bracketed(lines);
  if (inBrackets !== '') return inBrackets;
  // …公安业务及装备专项资金 over 项目支出绩效自评报告: one title on two lines.
  const joined = lines.flatMap((line, i) =>
    REST_OF_TITLE.test(line) && /(?:项目|资金|经费)$/.test(lines[i - 1] ?? '')
      ? [(lines[i - 1] ?? '') + line]
      : [],
  );
  for (const line of [...lines, ...joined]) {
    for (const pattern of [TITLE_PROJECT, TITLE_THING]) {
      const name = ownWords(pattern.exec(line)?.[1] ?? '');
      if (name.length >= 4 && !NO_PROJECT.test(name)) return name;
    }
  }
  return '';
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
