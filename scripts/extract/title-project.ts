import type { Document } from '../../src/model/document.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { projectReports } from './project-parts.ts';
import { THING } from './prose/project-names.ts';
import { firstLines, textLines, UNTITLED_PROJECT } from './prose/text-lines.ts';
import { fullTitle } from './title.ts';

/** What stands between the name of a project and the end of a title: the year, what was done with the money, the evaluation. */
const KIND_OF_REPORT = String.raw`["”]?(?:财政)?(?:支出)?(?:\(?20\d\d年度?\)?(?:项目|专项(?:资金)?)?|年度)?(?:财政)?(?:支出)?(?:预算(?:执行)?(?:情况)?[及和与暨]?|绩效运行[及和与暨])?(?:使用(?:管理)?(?:情况|效果|成效|效益)?)?的?(?:(?:年度|工作)*总结[暨及和])?(?:(?:部门|财政|重点|第三方)*绩效(?:情况|目标)?的?(?:自评|自我评价|评价|(?=报告|总结))|自评|自我评价|(?:财政|第三方)*重点评价|(?<=项目|转移支付资金|专项资金|专项经费)(?:实施|执行|使用(?:管理)?)情况的?(?:工作)?(?:总结|汇报|报告))`;
const NAME = '[\\u4e00-\\u9fa5〇○A-Za-z0-9（）()、+]{3,36}?';
/** 赣泉县公安局“平安乡村视频监控项目”2022年度绩效自评报告   梅林县公安局2021年社区警务室建设项目绩效自评报告
 *                 ^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^     the one project of a report */
const TITLE_PROJECT = new RegExp(
  `["“]?(${NAME}(?:项目|资金|经费|费(?=项目)|(?:购置|建设|维修|改造)专项(?!资金|经费|项目)))(?:["”]?资金)?${KIND_OF_REPORT}`,
);
/** 城南分局2022年度看守所监控升级改造绩效自评情况: the same without the word 项目 */
const TITLE_THING = new RegExp(`["“]?(${NAME}${THING}|[\\u4e00-\\u9fa5]{2}工程)${KIND_OF_REPORT}`);
/** 陇川县公安局2023年智慧安防小区（二期）绩效自评报告: whatever a title names between the body and the kind of report */
const TITLE_NAME = new RegExp(`^["“]?(${NAME})["”]?${KIND_OF_REPORT}`);
/** What a title says of any report; nothing but these is no name. */
const OF_ANY =
  /部门|整体|单位|全局|[我本]局|局机关|机关|支出|预算|决算|收支|财政|项目|专项|资金|经费|年度|执行|情况|使用|管理|实施|绩效|目标|运行|监控|自评|自我|评价|评估|考核|考评|工作|重点|主要|总体|综合|全面|全部|各级?|[省市县区州旗本]级|中央|上级|转移支付|政法|公安|一般公共|政府性基金|成本|效益|结果|公开|开展|关于|报送|第三方|事[前后]|中期|季度|半年|行政|事业|国有|资产|内部控制|内控|政府采购|三公|会议|培训|信息|履职|年终|总结|报告|[和及与暨的对年\d"“”()、]/g;
/** 党建工作, 法治政府建设: what is judged besides money */
const OF_OTHER_WORK = /党建|法治|依法行政|平安建设|政务|党风|廉政|人大|政协|建议|提案/;

const NO_PROJECT =
  /我局|现将|^(?:中央|省级?|市级?|上级|对地方|[、和及])*转移支付(?:资金)?$|财政支出项目$|专项项目|专项[(（]项目|决算|(?:信息|政务|财政|预算|绩效|自评)公开|公开(?:表|稿|说明|情况|$)|^(?:重点|主要|年度|部门|预算|财政|各)*专项$|(?:^|度|年)(?:部门|本级|[省市县区州旗]级)*(?:预算|财政|重点|专项)*项目$|等项目$|^(?:公安|重大|重要)项目$|[两二三四五六七八九十\d]个项目|项目支出|各项目|所有项目|系统专项|^(?:年度|公安|重点|部门|单位|县级|市级|区级|省级|本级|财政|预算|项目|专项|一般公共预算|支出)*(?:资金|经费|支出)(?:项目)?$|整体|部门预算|部门支出|公共预算支出/;

/** 渝岭县公安局2022年度看守所维修改造项目 -> 看守所维修改造项目: without the body and the year before it */
export const ownWords = (name: string): string =>
  name
    .replace(/^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.](?!\d))/, '')
    .replace(/^.*(?:公安局|公安分局|公安处|公安系统|公安机关)/, '')
    .replace(/^[\u4e00-\u9fa5]{0,10}?(?:(?:分局|支队|大队)|(?:看守所|拘留所)(?=20\d\d|关于))/, '')
    .replace(/^.*(?:20\d\d|二[〇零○][一二三四五六七八九〇零○]{2})(?:年度|年)?/, '')
    .replace(/^(?:附[表件]\d*[:：]?)?(?:关于)?(?:开展|报送|对(?=.{4}))?/, '');

/** 项目支出绩效自评报告, 2022年度支出绩效自评报告, 使用情况的绩效自评报告: the second line of a title that was broken behind the project's name */
const REST_OF_TITLE =
  /^(?:20\d\d年度?)?(?:项目|资金|专项|财政){0,3}(?:(?:使用|实施|执行|管理)+(?:情况|效果|成效)的?)?(?:支出)?(?:绩效)?(?:评价)?(?:自评|评价)的?(?:报告|总结|情况|说明|表)/;

const ENDS_IN_THING = new RegExp(`(?:项目|专项|${THING})$`);

/** 青禾县公安局关于2023年度反电信网络诈骗 over 专项经费的绩效自评报告: a title that was broken in the name of its project */
const IN_NAME =
  /^(?!.*(?:自评|评价|报告|总结|表)).*(?:公安|看守所|拘留所|支队|大队|^关于).*20\d\d年度?.{2,}$/;
const GOES_ON = /^(?!20\d\d|附|关于|[（(]).{0,20}(?:自评|评价|总结)/;

/** …绩效自评报告（重大活动安保专项经费）   分局（…转移支付资金—第二批办案补助）转移支付2023年度绩效自评报告 */
const IN_BRACKETS =
  /(?:自评|评价)(?:报告|表|情况)\(([^()]{4,40})\)|\(([^()]{4,40})\)(?:转移支付|项目|资金)?(?:支出)?(?:20\d\d年度?)?(?:项目)?(?:支出)?绩效(?:自评|评价)|(?:自评|评价)(?:报告|总结)[-—]{1,3}([^-—,。;:]{4,40})$/;
/** （见义勇为奖励专项经费）   ——见义勇为奖励专项经费: on the line below the title */
const LINE_IN_BRACKETS = /^\(([^()]{4,40})\)$|^[-—]{1,3}([^-—,。;:]{4,40})$/;
const IS_PROJECT = new RegExp(`${THING}$|管理$|服务$`);
/** 汇总, 公开稿, 2022年度: what else stands in brackets */
const NO_NAME =
  /[两二三四五六七八九十\d]个项目|预算|财政|绩效|所有|全部|^专项(?:资金|经费)$|20\d\d|年度|汇总|本级|盖章|公开|试行|样[表式]|整体|部门|含|单位/;

/** The project that a title names in brackets. */
function bracketed(lines: readonly string[]): string {
  const named = lines.map((line, i) => {
    const own = IN_BRACKETS.exec(line);
    const below = /(?:自评|评价)(?:报告|表|总结|材料|情况|说明)$/.test(lines[i - 1] ?? '')
      ? LINE_IN_BRACKETS.exec(line)?.slice(1)
      : [];
    return [...(own?.slice(1) ?? []), ...(below ?? [])].find((name) => name !== undefined) ?? '';
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

/** 辅警经费等三个项目 */
const OF_SOME = /等[两二三四五六七八九十\d]{1,2}[个项]/;
/** 综合治税专项、治安防控专项   禁毒经费和反恐经费 */
const TWO_THINGS = /^(.{2,}(?:费|资金|专项|项目|工程))[、和及与](.{2,}(?:费|资金|专项|项目|工程))$/;
const NUMBER_BEFORE = /^\(?[一二三四五六七八九十\d]{1,2}[、.)]/;

/** Whether a name is that of two things of which the text tells one after the other, each at the head of a line. */
function areNamedApart(document: Document, name: string): boolean {
  const [, ...things] = TWO_THINGS.exec(name) ?? [];
  if (things.length === 0) return false;
  const lines = document.lines.map((line) =>
    squeezeText(line.slice(0, LONGEST_HEAD)).replace(NUMBER_BEFORE, ''),
  );
  return things.every((thing) => lines.some((line) => line.startsWith(thing)));
}
const LONGEST_HEAD = 60;

/** 沂阳县雪亮工程运行维护费: the place before a name; not 平安城市…, 智慧社区… */
const PLACE = /^[\u4e00-\u9fa5]{2,4}(?:县|旗|(?<![城超夜集])市|(?<![社小园景校辖片牧林矿库城])区)(?=.{4})/;

/** A name without its place, where the text speaks of the same without it. */
function withoutPlace(document: Document, name: string): string {
  const bare = name.replace(PLACE, '');
  const begins = new RegExp(`(?:^|[。,;:、])${RegExp.escape(bare)}`);
  const isSaid = bare !== name && textLines(document).some((line) => begins.test(squeezeText(line)));
  return isSaid ? bare : name;
}

/** The project that the title of a report names; empty for a report on several, on a fund that holds several, or on none. */
export const titleProject = rememberOf((document: Document): string => {
  const name = projectReports(document).length > 0 ? '' : projectInTitle(document);
  if (OF_SOME.test(name) || areNamedApart(document, name)) return '';
  const isOfSeveral = (/(?:专项经费|资金)$/.test(name) && holdsSeveral(document)) || judgesSeveral(document);
  return isOfSeveral ? '' : withoutPlace(document, name);
});

/** The project that the lines of a title name, be it of one report or of a fund that holds several. */
export function projectInTitle(document: Document): string {
  const lines = fullTitle(document).split('\n');
  const inBrackets = bracketed(lines);
  if (inBrackets !== '') return inBrackets;
  // …公安业务及装备专项资金 over 项目支出绩效自评报告: one title on two lines.
  const joined = lines.flatMap((line, i) => {
    const above = lines[i - 1] ?? '';
    const isBroken = REST_OF_TITLE.test(line) && ENDS_IN_THING.test(above);
    return isBroken || (IN_NAME.test(above) && GOES_ON.test(line)) ? [above + line] : [];
  });
  const names = [...lines, ...joined].map(nameInLine).filter((name) => name !== '');
  const [first = quotedAtFirst(document), ...others] = names;
  // Titles of reports on several projects, or a list of them.
  return others.some((name) => !name.includes(first) && !first.includes(name)) ? '' : first;
}

/** 绩效评价报告 over 根据…通知，松浦市公安局对看守所给养费项目进行了自评: what a title of nothing but the kind of report is on */
const BARE_TITLE = /^(?:20\d\d年度?)?(?:项目(?:支出)?)?(?:绩效)?(?:自评|评价)(?:情况)?的?(?:报告|总结|说明)$/;
const IS_JUDGED =
  /对[“"]?([^,。;:“”"]{4,30}?)项目[”"]?(?:支出)?(?:资金)?(?:开展|进行|实施|作)了?(?:支出)?(?:绩效)?(?:自评|自我评价|评价)/;
function judgedAtFirst(heading: string, lines: readonly string[]): string {
  if (!BARE_TITLE.test(heading)) return '';
  const name = ownWords(lines.map((line) => IS_JUDGED.exec(line)?.[1] ?? '').find((one) => one !== '') ?? '');
  return name.length < SHORTEST_NAME || NO_PROJECT.test(`${name}项目`) ? '' : name;
}

/** 一、项目基本情况 over …“城区信号灯联网控制项目”拟对…: the project of a report that has lost its title */
function quotedAtFirst(document: Document): string {
  const [heading = '', ...lines] = firstLines(document, FEW_LINES).map(squeezeText);
  const judged = judgedAtFirst(heading, lines);
  if (judged !== '') return judged;
  if (!UNTITLED_PROJECT.test(heading)) return '';
  const raw = document.lines.find((line) => /[“"][^”"]{4,30}项目[”"]/.test(line)) ?? '';
  const name = /[“"]([^”"]{4,30}项目)[”"]/.exec(raw)?.[1] ?? '';
  return lines.some((line) => name !== '' && line.includes(squeezeText(name))) ? squeezeText(name) : '';
}
const FEW_LINES = 4;

/** The project that a line of a title names; empty where it names none. */
function nameInLine(line: string): string {
  const name = [TITLE_PROJECT, TITLE_THING]
    .map((pattern) => ownWords((pattern.exec(line)?.[1] ?? '').replace(/\(20\d\d年度?\)$/, '')))
    .find((words) => words.length >= 4 && !NO_PROJECT.test(words));
  // …升级改造项目 over 项目支出绩效评价报告
  return name?.replace(MONEY_OF_PROJECT, '').replace(/项目项目$/, '项目') ?? anyName(line);
}

/** What a title of a body and a year names, where it says more than any title does. */
function anyName(line: string): string {
  if (!/公安|20\d\d年/.test(line)) return '';
  const name = ownWords(TITLE_NAME.exec(line)?.[1] ?? '');
  const own = name.replace(OF_ANY, '').replace(/[^\u4e00-\u9fa5A-Za-z]/g, '');
  // 看守所   交通警察大队: who it is about
  if (/[所队局处室院校]$/.test(own)) return '';
  return own.length < SHORTEST_NAME || NO_PROJECT.test(name) || OF_OTHER_WORK.test(name) ? '' : name;
}
const SHORTEST_NAME = 3;
