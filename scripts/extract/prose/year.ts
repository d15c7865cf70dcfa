import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { YEAR } from './words.ts';

/** Years named in a text that are not only compared with: 2021年, but not 比2020年. */
const yearsIn = (text: string): readonly string[] =>
  text.includes('20')
    ? matches(text, YEAR)
        .filter(({ index }) => !COMPARED.test(text.slice(0, index)))
        .map(([, year]) => year ?? '')
    : NONE;
const NONE: readonly string[] = [];
const COMPARED = /(?:比|较|与|同|和|超过|低于|高于|结转|顺延|[延推][后迟期至]*至)$/;

/** 由上年的95.2%提高到…: what comes after is this year's again. */
const RISEN_FROM = /[由从](?:(?:上|去)年度?|上一年度?|20\d\d年度?)的?[\d.,]+(?:%|亿元|万元|元|人|个)?(?=.)/;

/** 上年部门预算5200万元，决算支出5100万元: until the sentence speaks of this year */
const OF_LAST_YEAR =
  /(?:^|[;。])(?:我局|全局)?(?:上年度?|上一年度?)(?!结|末)[^,。;\d]{0,14}\d[\d,.]*(?:(?:亿|万)?元|个(?=,(?:共|累计|实际)?支出))(?!.*(?:本年|今年|当年|20\d\d年|全年|年初|部门预算|我局))/;

/** 上年单位整体执行率为90.03%，专项项目执行率为81.20%: both last year's */
const RATE_OF_LAST_YEAR =
  /(?:^|[;。])(?:上年度?|上一年度?)(?!结|末)[^,。;\d]{0,14}率为?[\d.]+%,(?!.*(?:本年|今年|当年|20\d\d年|全年|年初|部门预算|我局|提高|上升|升至|降至|达))[^,。;\d]{0,6}(?:专项|项目)[^,。;\d]{0,6}率为?$/;

/** 上年情况。禁毒专项经费支出50万元…: a paragraph on last year */
const ON_LAST_YEAR =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:上年度?|去年|上一年度?)(?:执行|完成|实施)?情况。(?!.*(?:本年|今年|当年|20\d\d年|全年))/;
export const isOnLastYear = (text: string): boolean => ON_LAST_YEAR.test(text);

/** （二）2024年取消2个项目，…；新增“无人机巡防”项目，预算53万元: a paragraph on what is to come */
const AHEAD =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])*(20\d\d)年(?!度?(?:[^。;]{0,16}(?:自评|评价|批复|决算))|(?:\d|1[0-2])月)/;

function yearAhead({ passage, fiscalYear }: Sentence): string {
  const year = AHEAD.exec(passage.squeezed.text)?.[1] ?? '';
  return fiscalYear !== '' && year > fiscalYear ? year : '';
}

/**
 * …，比上年减少0.2万元（其中：公务用车购置费11.7万元: where the parts of this year's amount begin; -1 where they are those of last
 * year's (比2021年决算数（其中：…）减少).
 */
function partsAt({ passage, from }: Sentence, said: string): number {
  const at = said.lastIndexOf('(其中');
  if (at < 0 || !/[%元平致同]$/.test(said.slice(0, at))) return -1;
  const text = passage.squeezed.text.slice(from);
  const begun = text.indexOf(said.slice(at));
  const behind = begun < 0 ? '' : text.slice(text.indexOf(')', begun) + 1);
  return /^(?:减少|增加|下降|上升|增长|压减)/.test(behind) ? -1 : at;
}

/** 比2021年决算数（其中：公务接待费10万元，公务用车运行费40万元）: all that the brackets hold */
function isInBracketsOfLastYear(sentence: Sentence, said: string): boolean {
  const at = said.lastIndexOf('(其中');
  if (at < 0 || said.includes(')', at) || partsAt(sentence, said) >= 0) return false;
  const match = /(?:上年度?|去年|(20\d\d)年)[^,。;]*$/.exec(said.slice(0, at));
  return match !== null && match[1] !== sentence.fiscalYear;
}

/** 执行率98%（2020年为: brackets that only compare name no year for what follows them. */
const ASIDE = /\((?!其中)[^()]*$/;

/** （不含2022年结转88.10万元）, （含2021年转列的5个项目）: over where the figure stands */
const BRACKETS_OVER = /\((?:不?含|包括)[^()]*\)|\([^()]*\d(?:亿元|万元|元|%)[^()]*\)/g;

/** 2023年支出78.2万元，2022年支出82.6万元，下降5.33%，其中：…: another year that is only compared with */
const NAMED_TO_COMPARE =
  /(?<=(?:支出|决算|开支)(?:数|共|合计)?(?:为)?[\d.,]{1,14}(?:亿元|万元|元))[,;](20\d\d)年度?[^,;。\d]{0,6}[\d.,]+(?:亿元|万元|元|人)(?=,(?:同比)?(?:下降|减少|降低|增加|增长|上升|压减|持平)[^。;]*其中)/g;
const withoutCompared = (said: string, fiscalYear: string): string =>
  said.includes('其中')
    ? said.replace(NAMED_TO_COMPARE, (words, year) => (year === fiscalYear ? words : ''))
    : said;

/** 比上年下降3.8%：公务用车…: where what was compared is over; -1 where nothing was */
const CHANGED_BY = /(?:下降|减少|降低|增加|增长|上升|压减)了?[\d.]{1,6}%:/g;
const changeAt = (said: string): number => {
  const last = said.includes('%:') ? matches(said, CHANGED_BY).at(-1) : undefined;
  return last ? last.index + last[0].length - 1 : -1;
};

/** 按照2024年县级部门评价指标体系自评: the year of a document that was followed */
const OF_DOCUMENT =
  /(?:按照|根据|依据|对照)[^,。;\d]{0,12}20\d\d年[^,。;\d]{2,30}?(?:体系|办法|通知|方案|标准|规定|要求)/g;

/** The year that words name last, empty where they name none; null when they only compare with it. */
function yearIn(sentence: Sentence, said: string): string | null {
  const clause = said.slice(
    Math.max(said.lastIndexOf(','), said.lastIndexOf(':其中'), changeAt(said), partsAt(sentence, said)) + 1,
  );
  if (isInBracketsOfLastYear(sentence, said)) return null;
  // 加上年初结转: 加上, and no 上年
  if (/(?:(?<!加)上年度?|去年|上一年度?|上年同期)(?!结转|结余|末)[^,]*$/.test(clause)) return null;
  if (OF_LAST_YEAR.test(said) || RATE_OF_LAST_YEAR.test(said)) return null;
  const compared = /(?:比|较|与)(20\d\d)年[^,]*$/.exec(clause)?.[1];
  if (compared !== undefined && compared !== sentence.fiscalYear) return null;
  // 2020年至2021年连续两年被评为优秀，本年度预算8000万元
  const before = /(?:本年度|今年)(?!.{0,200}20\d\d)/.test(said) ? undefined : yearsIn(said).at(-1);
  return yearsIn(clause).at(-1) ?? before ?? '';
}

/** 2021至2022年度累计下达资金5200万元 in a report on 2023: of several years, none of which is the report's */
const YEARS_BEFORE =
  /20\d\d年?(?:至|到|[-—~–])(20\d\d)年度?[^,。;]{0,6}累计(?![^。]*(?:20\d\d年|本年|全年|年初|当年))/;
function isBeforeYear(said: string, fiscalYear: string): boolean {
  const last = YEARS_BEFORE.exec(said)?.[1];
  return last !== undefined && fiscalYear !== '' && last < fiscalYear;
}

/** The year that the words before a figure name when it is not the report's; null when the figure is only a comparison. */
export function yearAt(sentence: Sentence, at: number): string | null {
  const before = saidBefore(sentence, at);
  // 按照《2024年部门评价指标体系》自评，得分91.5分: the year of a document
  const printed = before.includes('20') ? before.replace(OF_DOCUMENT, '') : before;
  const hasBrackets = printed.includes('(');
  const whole = hasBrackets ? printed.replace(BRACKETS_OVER, '') : printed;
  const isDated = whole.includes('年');
  const said = isDated ? withoutCompared(whole.replace(RISEN_FROM, ''), sentence.fiscalYear) : whole;
  if (isDated && isBeforeYear(said, sentence.fiscalYear)) return null;
  const named = isDated ? yearIn(sentence, said) : '';
  if (named === null || isOnLastYear(sentence.passage.squeezed.text)) return null;
  const year = named || sentence.yearBefore || yearAhead(sentence);
  sentence.yearFirst ??= year;
  const isAside = hasBrackets && ASIDE.test(said) && /^[^(]*\)/.test(textBetween(sentence, at, sentence.to));
  if (!isAside) sentence.yearNamed = year;
  return year === sentence.fiscalYear || sentence.fiscalYear === '' ? '' : year;
}

const PART_OF_YEAR =
  /(?:(?<!\d)1[-—~至](?:[2-9]|1[01])月|[一二三]季度|上半年|前三季度|截[至止](?:20\d\d年)?(?:[1-9]|1[01])月|(?<!\d)(?:[1-9]|1[01])月[底末])(?!.*(?:全年|年末|年底|12月|四季度|年度))/;

/** 1-6月支出4462万元，支出进度46%   一季度支出…，执行率21%: how far the year had come, until the sentence speaks of the whole year. */
export function isPartOfYear(sentence: Sentence, measure: MeasureId, at: number): boolean {
  if (!/^(?:execution_rate|expenditure)$/.test(measure)) return false;
  // …11月末进度87.95%，全年预算执行率98.86%
  const said = saidBefore(sentence, at) + textBetween(sentence, at, at + 2);
  const isBeforeClose =
    BEFORE_CLOSE.test(said) && /截[至止](?:20\d\d年)?12月31日/.test(textBetween(sentence, at, at + CLOSE_BY));
  return PART_OF_YEAR.test(said) || isBeforeClose;
}

const CLOSE_BY = 80;
/** 截至12月20日支出5300万元，…；截至12月31日支出5500万元 */
const BEFORE_CLOSE = /截[至止](?:20\d\d年)?12月(?!31)\d{1,2}日/;

const LAST_YEAR = /(?:上年|上一年|去年)度?(?!结|.{0,8}基础)(?!.*(?:本年|今年|当年|20\d\d年))/;

/** 得分97.8分，比上年提高0.6分，评价等级为“优”: another year is named to compare with */
const BESIDE = /[,(](?:比|较|与)(?:上年度?|去年|20\d\d年度?)[^,。;()]{1,14}(?=[,)])/g;

/** The other year that words before a verdict date it to; empty for the report's own, null for "last year". */
export function yearOfVerdict(before: string, fiscalYear: string): string | null {
  const said = before
    .slice(-60)
    .replace(/^.*[。;]/, '')
    .replace(/20\d\d年\d{1,2}月/g, '')
    .replace(OF_DOCUMENT, '')
    .replace(BESIDE, '');
  if (LAST_YEAR.test(said)) return null;
  const year = yearsIn(said).at(-1) ?? '';
  return year === fiscalYear || fiscalYear === '' ? '' : year;
}

/** Whether words before a verdict date it to another year than the report's: 2022年度自评得分91.2分、等级为优. */
export const isOfOtherYear = (before: string, fiscalYear: string): boolean =>
  yearOfVerdict(before, fiscalYear) !== '';

/** 上年   2021年   截至6月底   下一步: what a list may be of; not 较上年 */
const TIME =
  /(?<![比较与同于含对自从])(?:上年度?|去年|上一年度?)(?!结转|确定|末)|(?:本年度?|今年|当年)|(?<![比较与同于自从])20\d\d年(?!结转|确定)|下一?步|下一?年|明年|今后|(?<!\d)(?:[1-9]|1[01])月[底末]|上半年|[一二三]季度/g;

/** Whether the last time that words name is another than the year of the report. */
export function namesOtherTime(words: string, fiscalYear: string): boolean {
  const last = matches(words, TIME).at(-1)?.[0] ?? '';
  if (last === '' || /^(?:本年|今年|当年)/.test(last)) return false;
  return last.startsWith('20') ? fiscalYear !== '' && !last.startsWith(fiscalYear) : true;
}
