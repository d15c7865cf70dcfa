import { compare, decimal, sum } from '../../../src/model/decimal.ts';
import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral } from '../../parse/number.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import { matchLabel } from '../label.ts';
import { fits, type Reading, reading } from '../reading.ts';
import { isBudget } from './bind.ts';
import { enumeratedAmounts } from './enumerated-projects.ts';
import { proseFigures } from './figures.ts';
import { isOfOthers } from './judged.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isName, isProjectName } from './project-items.ts';
import { isPlanTitle, leadsToSpending } from './project-lines.ts';
import { NAME_IN_LIST, OF_SOMETHING_ELSE } from './project-names.ts';
import { isOnProjects } from './scope.ts';
import { toProseValue } from './value.ts';
import { gradeOn, projectVerdicts, type Verdicts, verdictsInList } from './verdicts.ts';
import { namesOtherTime } from './year.ts';

/** 户籍档案数字化、智慧派出所试点和反恐物资储备三个项目: the names of all projects that the next figures are of */
const COUNTED = /(?:等)?([两二三四五六七八九十\d])(?:个|项)(?:项目|专项)/;
const NAMES = new RegExp(`${NAME_IN_LIST}(?:、${NAME_IN_LIST})*$`);
/** No list of names that are counted is longer. */
const LONGEST = 300;
/** 2022年我局安排的 before the first name */
const LEAD = /^.*(?:安排|(?<=资金|经费|专项|项目)含|实施|公开|包括|涉及|分别为|分别是|[的为对将把])(?=.{3})/;
const AND = /^(.{3,})(?:以及|[和与及])(.{3,})$/;

/** 年初预算分别为80万元、120万元、35万元   三个项目依次得97分、99分、92分 */
const CLAUSE =
  /([^,。;:]{0,24}?)(?:分别|依次)((?:年初|全年|实际)?(?:预算|安排|批复|下达|支出|执行|使用|投入|支付))?(?:为|是|得|完成|达到|:)*((?:\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|%|分)(?:[、,]|以及|[和与及])?){2,})/dg;
/** Said again of all of them, in a later paragraph. */
const ALL_OF_THEM = /(?:个|项)(?:项目|专项)/;

/** 重点项目有4个，依次是办案业务经费、警用装备购置、警犬基地运维、出入境窗口服务。 */
const COUNTED_FIRST = new RegExp(
  `(?:项目|专项)(?:资金|经费)?(?:共|有|共有|共计)?([两二三四五六七八九十\\d])[个项],(?:依次|分别)?(?:是|为|包括):?(${NAME_IN_LIST}(?:[、和与及]${NAME_IN_LIST})+?)[。;]`,
);

/** The names of a list of as many projects as it says; empty for any other text. */
export function listedNames(text: string): string[] {
  const [, first, list] = COUNTED_FIRST.exec(text) ?? [];
  return list === undefined ? namesBefore(text) : ofCount(list, first ?? '');
}

/** Names that are as many as a text says, without what leads to the first; empty where they are not, or none is one of a project. */
function ofCount(list: string, said: string): string[] {
  const count = Number(said === '两' ? 2 : (chineseNumeral(said) ?? said));
  const names = list.split('、');
  const last = AND.exec(names.at(-1) ?? '');
  const all =
    names.length + 1 === count && last ? [...names.slice(0, -1), last[1] ?? '', last[2] ?? ''] : names;
  const [first = '', ...rest] = all;
  const whole = [first.replace(LEAD, ''), ...rest].map((name) => name.replace(/项目$/, ''));
  return whole.length > 1 && whole.length === count && whole.every(isProjectName) ? whole : [];
}

function namesBefore(text: string): string[] {
  const match = COUNTED.exec(text);
  const said = match?.[1] ?? '';
  const before = text.slice(Math.max(0, (match?.index ?? 0) - LONGEST), match?.index ?? 0);
  return ofCount(NAMES.exec(before.replace(/^.*[,。:;]/, ''))?.[0] ?? '', said);
}

const ASPECT = '(?:的?(?:上年度?|去年|本年度?|当年|年初|全年|实际|拟)*(?:预算|支出|执行|得分|自评得分)?数?)?';
/** A name without the signs that part one from the next, so that there is one way to part a list. */
const PART = '(?:(?![,。:;、和与及]).){3,34}?';
/** 办案业务费、禁毒专项经费分别安排620万元、150万元: names that nothing counts, right before what the first clause tells of each */
const UNCOUNTED = new RegExp(
  `(?<=^|[。;,])(${PART}(?:[、和与及]${PART}){1,5}?)(?:项目)?${ASPECT}(?:分别|依次)[^,。;、\\d]{0,8}\\d[\\d.,]*(?:亿元|万元|元)`,
);

/** 中央资金中，办案业务费、业务装备费分别安排…   拟分别安排…: some of the money of each, or what is to come */
const SOME_OF_IT = /(?:中央|[省市县区]级?|上级)[^,。;]{0,6}(?:资金|补助)中,|拟$|拟分别/;

/** Whether what a sentence says up to 分别 is of another time than the report, or of some of the money. */
function isOfOther(text: string, at: number, fiscalYear: string): boolean {
  const said = text
    .slice(Math.max(0, at - LONGEST), at)
    .replace(/^.*[。;]/, '')
    .replace(/(?:根据|按照)[^,]*,/, '');
  return SOME_OF_IT.test(said) || namesOtherTime(said, fiscalYear);
}

/** Names at the head of a sentence that the clause behind them parts its figures among; empty for any other text. */
function partedNames(text: string): string[] {
  const names = (UNCOUNTED.exec(text)?.[1] ?? '')
    .split(/[、和与及]/)
    .map((name) => name.replace(/项目$/, ''));
  return names.length > 1 && names.every(isProjectName) ? names : [];
}

/**
 * The projects that a paragraph lists by name and counts, for what it and other paragraphs tell of each; in a report on
 * projects also those that it does not count.
 */
export const namesListed = ({ cell, squeezed: { text } }: Passage, onProjects: boolean): string[] => {
  const counted = cell || !/[个项](?:项目|专项|,)/.test(text) ? [] : listedNames(text);
  return counted.length === 0 && onProjects && !cell && /分别|依次/.test(text) ? partedNames(text) : counted;
};

/** What a clause tells of each: points under any name, and else what its label says. */
function measureIn(label: string, unit: string): MeasureId | null {
  if (unit === '分')
    return /满分|分值|权重|指标|产出|效益|满意|过程|决策|执行率|扣/.test(label) ? null : 'score';
  // 调整后四个项目的预算: how it was changed stands before the count.
  const [changed = ''] = /调整后|追加后|年初/.exec(label) ?? [];
  const behind = label.replace(/^.*(?:个|项)(?:项目|专项)(?:的)?/, '');
  const words = behind.includes(changed) ? behind : changed + behind;
  const { measure } = matchLabel(/^(?:安排|批复|下达)$/.test(words) ? '预算' : words);
  return measure && fits(measureOf(measure), unit) ? measure : null;
}

/** What is told of projects one after the other, and where it stands. */
export interface Listed extends Verdicts {
  /** Their names, for the paragraphs that follow. */
  names: readonly string[];
}

/**
 * Figures that a paragraph gives of several projects in the order of their names; `before` are the names that a
 * paragraph before it has listed.
 */
export function listedProjects(
  passage: Passage,
  before: readonly string[],
  onProjects: boolean,
  fiscalYear: string,
): Listed {
  const { text } = passage.squeezed;
  const counted = passage.cell || !/[个项](?:项目|专项)/.test(text) ? [] : listedNames(text);
  const isParted = !passage.cell && /分别|依次/.test(text);
  const parted = counted.length === 0 && onProjects && isParted ? partedNames(text) : [];
  const own = parted.length > 0 ? parted : counted;
  const names = own.length > 0 ? own : before;
  const none: Listed = { readings: [], spans: [], names };
  if (names.length === 0 || !isParted) return none;
  // What is of another time, or of some of the money, nobody else may read either.
  const others: [number, number][] = [];
  const told = matches(text, CLAUSE).reduce<Listed>((found, match) => {
    const [, words = '', verb = ''] = match;
    const [[from, to] = [0, 0], [start] = [0], , [begin, end] = [0, 0]] = match.indices ?? [];
    const figures = proseFigures(text, begin, end);
    const behind = parted.length > 0 ? words.lastIndexOf(parted.at(-1) ?? '') : -1;
    const said =
      behind < 0 ? words : words.slice(behind + (parted.at(-1) ?? '').length).replace(/^(?:项目)?的?/, '');
    const label = said.replace(/^20\d\d年度?/, '') + verb;
    const measure = measureIn(label, figures[0]?.unit ?? '');
    // 四个项目分别支出…，执行率分别为…; 甲、乙、丙的得分依次为…: said of all, or of the last by its name
    const isOfAll =
      own.length > 0 ||
      found.readings.length > 0 ||
      ALL_OF_THEM.test(label) ||
      label.includes(names.at(-1) ?? '');
    if (!measure || figures.length !== names.length || !isOfAll) return found;
    if (isOfOther(text, begin, fiscalYear)) {
      others.push([from, to]);
      return found;
    }
    const readings = figures.flatMap((figure, i) => {
      const source = pieceOf(passage, start, figure.end, figure.start);
      const value = toProseValue(measure, figure, pieceOf(passage, figure.start, figure.end).text, '');
      const subject = names[i] ?? '';
      const denominator = isBudget(measure) ? budgetDenominator(measure, label) : '';
      const on = { measure, scope: 'project', subject, label, denominator, origin: 'prose' } as const;
      return value ? [reading({ ...on, value, source })] : [];
    });
    return { names, readings: [...found.readings, ...readings], spans: [...found.spans, [from, to]] };
  }, none);
  const spans = [...told.spans, ...others];
  const graded = told.readings.length > 0 ? gradeOfAll(passage, names) : [];
  return { names, readings: [...told.readings, ...graded], spans };
}

/** …自评得分分别为95分和93.2分，均为优。: one grade for each of them */
const ALL_GRADED =
  /[,、](?:等级|等次|结果|自评结果|评价结果)?[均都](?:评)?为(优秀?|良好?|中等?|差)(?=[,;。]|$)/d;

function gradeOfAll(passage: Passage, names: readonly string[]): Reading[] {
  const [whole, grade] = ALL_GRADED.exec(passage.squeezed.text)?.indices ?? [];
  return whole && grade ? names.map((name) => gradeOn(passage, name, whole[0] + 1, grade)) : [];
}

/** 重点项目有：辅警薪酬4180万元、航空服务1056万元   各专项情况如下：打私工作196万元、… */
const LEADS_TO_AMOUNTS =
  /(?:项目|专项)[^。;:]{0,14}(?:有|为|包括|分别为|分别是|如下):$|(?:项目\d+个|专项\d+个),分别(?:为|是)$|[两二三四五六七八九十\d]个(?:专项|项目):$|^项目支出中[,:]$|项目支出[^;:]{0,40}。其中,?(?:主要|重点|(?:金额|支出|规模)?较[大多]的?)(?:项目)?(?:有|为|是|包括):$/;
/** 打私工作支出196万元   打私工作（预算1,196万元） */
const AMOUNT =
  /^((?:(?![,。:;、(]).|\([^():,。;\d]{2,12}\)){3,34}?)\(?(使用|支出|安排|预算)?(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)\)?$/;

const YEAR = /(20\d\d)年/g;
/** What the parts of a sum got is what the sum was. */
const GIVEN = /安排|下达|拨付|申请/;

/** 安排专项资金938万元，其中：强戒所医疗130万元、…   州级专项6个，年初预算2850万元，分别为：…: the sum that the amounts of a list have to add up to */
const AMOUNT_OF_ALL = '(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)';
const LEADS_TO_PARTS = new RegExp(
  [
    `(?:项目|专项)[^。;:,]{0,16}?${AMOUNT_OF_ALL}(?:,占[^。;]{0,16}%)?[,。](?:其中:?|具体(?:为|是)?:)$`,
    `项目支出(?:共|合计|共计|为)?${AMOUNT_OF_ALL},(?:主要)?包括:?$`,
    `[两二三四五六七八九十\\d]个(?:专项|项目)[^。;:,]{0,16}?${AMOUNT_OF_ALL},(?:预算)?(?:执行|完成)率[^。;]{0,16}%[,。](?:其中|具体(?:为|是)?):$`,
    `(?:项目|专项)\\d+[个项],[^。;:,\\d]{0,10}${AMOUNT_OF_ALL},分别(?:为|是):$`,
  ].join('|'),
);

/** Whether the words before a list give the sum of its items, in their unit. */
function isDivided(words: string, items: readonly (RegExpExecArray | null)[]): boolean {
  const [total = '', unit] =
    LEADS_TO_PARTS.exec(words)
      ?.slice(1)
      .filter((group) => group !== undefined) ?? [];
  const parts = items.map((item) => (item?.[4] === unit ? (item?.[3] ?? '') : ''));
  if (total === '' || parts.includes('')) return false;
  const plain = (figure: string): string => decimal(figure.replaceAll(',', ''));
  return compare(sum(parts.map(plain)), plain(total)) === 0;
}

/** 中央政法转移支付业务装备经费: what a transfer is for, where the parts of a sum are told */
const isPartOfSum = (name: string): boolean =>
  isName(name.replace(/^(?:中央|省级|上级)?政法(?:纪检监察)?转移支付(?=.{4})/, ''));

/** 其中：   具体为：: what leads to the parts of a sum, and to nothing else */
const PARTS =
  /^(?:其中|具体(?:为|是)?):|^其中,?(?:(?:主要|重点|(?:金额|支出|规模)?较[大多]的?)(?:项目)?(?:有|为|是|包括):|(?=[\u4e00-\u9fa5(]))/;

/** No words that lead to a list are longer. */
const LONGEST_LEAD = 100;

/** Where the list of a sentence begins, right behind the words that lead to it. */
const listStart = (sentence: string): number | undefined =>
  matches(
    sentence,
    /:|(?<=分别)[是为]|(?<=^项目支出中),|(?<=[,。](?:其中|(?:主要)?包括))(?=[\u4e00-\u9fa5(])(?![^,、;。\d]{0,10}:)/g,
  )
    .map(({ index, 0: sign }) => index + sign.length)
    .find((end) =>
      [LEADS_TO_AMOUNTS, LEADS_TO_PARTS].some((leads) =>
        leads.test(sentence.slice(Math.max(0, end - LONGEST_LEAD), end)),
      ),
    );

/** 州级专项6个，年初预算2850万元，分别为： */
const INITIAL_OF_ALL =
  /[,目出]年初(?:部门)?(?:预算|安排)(?:数|资金)?(?:共|合计)?(?:\d[\d.,]*(?:亿|万)?元,?)?(?:分别(?:为|是)|其中):$/;
/** 使用方向为：   支出进度较快，   3个项目支出分别为： say what the money is for, how it went, or what it is of */
const NO_SPENDING = /(?:使用|支出)(?:方向|范围|进度|用途|内容)|(?<=个)项目支出(?=预算|(?:年初)?分别|,|$)/g;

/** What the amounts of a list are: spending or budget where the words before them say so. */
function amountOf(words: string, isPlan: boolean): MeasureId {
  const said = words.replace(/(?<!个)项目支出|预算(?:执行|完成)率/g, '').replace(NO_SPENDING, '');
  if (!isPlan && INITIAL_OF_ALL.test(words)) return 'budget_initial';
  if (!isPlan && leadsToSpending(words)) return 'expenditure';
  // 除年初预算安排外，当年实际支出项目资金938万元: the last of such words
  const last = (pattern: RegExp): number => matches(said, pattern).at(-1)?.index ?? -1;
  const [budget, spent] = [last(/预算|安排/g), last(/支出|使用|实际(?:执行|完成)/g)];
  if (isPlan || budget > spent) return 'budget';
  return spent >= 0 ? 'expenditure' : 'project_amount';
}

/** …84万元等。   …684.2万元，其余为车辆更新等项目支出。: how a list ends that names no more amounts */
const REST_OF_LIST =
  /(?:等(?:项目)?)?(?:,(?:合计|共计|总计)[\d.,]+(?:亿|万)?元)?(?:,(?:其余|其他)(?:为|是|系)[^,。;\d]*)?[。;]?$/;

/** The amounts of projects that a sentence lists behind its words for them, with nothing else between; `isPlan` as the report is. */
function listedAmounts(passage: Passage, before: readonly string[], isPlan: boolean): Verdicts {
  const { text } = passage.squeezed;
  const none: Verdicts = { readings: [], spans: [] };
  if (passage.cell || !/项目|专项/.test(text)) return none;
  return passage.sentences.reduce((found, [from, to], i) => {
    const sentence = text.slice(from, to);
    // 项目支出1567万元，占21%。其中：…: the sentence before leads to the list.
    const parted = PARTS.exec(sentence)?.[0] ?? '';
    const isParts = parted !== '';
    const lead = isParts ? text.slice(passage.sentences[i - 1]?.[0] ?? from, from) : '';
    const ofKnown = isParts && before.length > 0 ? lead.length + parted.length : undefined;
    const behind = listStart(lead + sentence) ?? ofKnown;
    if (behind === undefined || behind < lead.length) return found;
    const at = behind - lead.length;
    const words = lead + sentence.slice(0, at);
    if (OF_SOMETHING_ELSE.test(words)) return found;
    const year = matches(words, YEAR).at(-1)?.[1] ?? '';
    const list = sentence.slice(at).replace(REST_OF_LIST, '');
    const items = list.split(/、|,(?!\d{3}(?!\d))/).map((piece) => AMOUNT.exec(piece));
    // 村警补贴 is a class, unless it is a part of what projects got.
    const areKnown = items.every((item) => before.includes(item?.[1] ?? ''));
    const parts = isDivided(words, items) || areKnown;
    if (behind === ofKnown && !parts) return found;
    const isKnown = parts && !/%[,。]其中:$/.test(words) ? isPartOfSum : isProjectName;
    if (LEADS_TO_PARTS.test(words) && !parts) return found;
    if (items.length < 2 || !items.every((item) => item && isKnown(item[1] ?? ''))) return found;
    let next = from + at;
    const readings = items.flatMap((item) => {
      const [piece = '', subject = '', word = ''] = item ?? [];
      const start = next;
      next += piece.length + 1;
      const [figure] = proseFigures(text, start + subject.length, start + piece.length);
      const measure = amountOf(word || words, isPlan);
      const printed = figure && pieceOf(passage, figure.start, figure.end).text;
      const value = figure && toProseValue(measure, figure, printed ?? '', '');
      if (!figure || !value) return [];
      const source = pieceOf(passage, start, figure.end, figure.start);
      const denominator = isBudget(measure)
        ? budgetDenominator(measure, GIVEN.exec(words)?.[0] ?? words)
        : '';
      const said = { measure, scope: 'project', subject, label: subject, year, denominator } as const;
      return [reading({ ...said, value, source, origin: 'prose' })];
    });
    return {
      readings: [...found.readings, ...readings],
      spans: [...found.spans, [from + at, from + at + list.length]],
    };
  }, none);
}

/** 各项目得分：: what stands above a list of nothing but points */
const LEADS_TO_SCORES = /^(?!.*(?:考核|考评|上年|去年|20\d\d年)).*(?:自评|绩效)?得分(?:情况|如下|为)*:$/;

/** No list of several projects is shorter. */
const SHORTEST = 14;

/**
 * The projects of which a passage tells one after the other, with what it says of each, or the verdict on one by its
 * name; `before` are the names that were listed last, `isFree` says that the passage is about no project itself, and `above`
 * is the end of the passage before, or over the lines of a list of verdicts.
 */
export function listsIn(
  passage: Passage,
  before: readonly string[],
  isFree: boolean,
  title: string,
  fiscalYear: string,
  above: string,
): { lists: Verdicts[]; names: readonly string[] } {
  const isJudged = isFree && !isOfOthers(passage, fiscalYear);
  const heading = namesOtherTime(above, fiscalYear) ? null : above;
  const own = (isJudged ? [projectVerdicts(passage, heading)] : []).filter(
    ({ readings }) => readings.length > 0,
  );
  if (passage.squeezed.text.length < SHORTEST) return { lists: own, names: before };
  const several = listedProjects(passage, before, isFree && isOnProjects(title), fiscalYear);
  const numbered = isFree && isOnProjects(title) ? enumeratedAmounts(passage, title) : null;
  const isNumbered = numbered !== null && numbered.readings.length > 0;
  const amounts = isFree ? [isNumbered ? numbered : listedAmounts(passage, before, isPlanTitle(title))] : [];
  const found = [several, ...own, ...amounts].filter(({ spans }) => spans.length > 0);
  const lists =
    found.length === 0 && isJudged
      ? verdictsInList(passage, isOnProjects(title) && LEADS_TO_SCORES.test(above))
      : found;
  const listed = amounts.flatMap(({ readings }) => readings.map(({ subject }) => subject));
  return { lists, names: listed.length > 0 ? listed : several.names };
}
