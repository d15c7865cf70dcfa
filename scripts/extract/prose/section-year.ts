import type { Document } from '../../../src/model/document.ts';
import { squeezeText } from '../../parse/text.ts';
import type { Reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import { textLines } from './text-lines.ts';

/** 二、2021年度   三、2022年预算执行情况: a short heading that says of which year the section is; not （6）2023年转列暂付款 */
const SECTION_YEAR =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)]|第[一二三四五六七八九十]{1,2}部分[:、]?)(20\d\d)年度?(?:[^,。:;]{0,10}(?:预算|决算|收入|支出|收支|经费|安排|计划|打算|思路|设想|建议|重点|任务|目标|情况|执行|数据|绩效|自评|结果|分析|说明|工作|资金(?:使用|投入|管理)|财政拨款|项目实施|概况|拨付使用|专户资金))?(?:$|。)/;

const NUMBERINGS = [
  /^第[一二三四五六七八九十]{1,2}(?:部分|篇|章)/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[.、]/,
  /^\(\d{1,2}\)/,
];
/** How deep a heading stands by its number: 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; -1 where it has none. */
export const numberingOf = (text: string): number =>
  isNumbered(text) ? NUMBERINGS.findIndex((pattern) => pattern.test(text)) : -1;
/** The first character of every number that a heading may have; nothing else is numbered. */
const NUMBERS = '第(一二三四五六七八九十0123456789';
/** Whether a text may begin with the number of a heading: 第三方 and 2021年 do too. */
export const isNumbered = (text: string): boolean => text !== '' && NUMBERS.includes(text.charAt(0));

/** 2021年“三公”经费决算情况, but not 2021年预算安排情况: a heading over what was done */
const DONE = /决算|预算执行|(?:执行|完成|实际支出)情况/;

/** 2022年“三公”经费预算安排情况, where what was done is told elsewhere */
const ON_PLAN = /三公经费预算安排(?:情况|说明)?。?$/;
const WAS_DONE = /实际|决算|完成|执行|列支|发生|花费|使用|开支|支出(?:了|共|合计|总计)?\d/;

/** The section that a passage stands in: its year, whether it tells what was done then, and how its heading was numbered. */
export interface Section {
  year: string;
  isDone: boolean;
  /** Whether it tells of what is planned: 三、2015年“三公”经费预算情况. */
  isPlanned: boolean;
  /** Whether it tells of nothing else: 一、2022年“三公”经费预算安排情况. */
  isOnPlan: boolean;
  numbering: number;
}

export const NO_SECTION: Section = {
  year: '',
  isDone: false,
  isPlanned: false,
  isOnPlan: false,
  numbering: -1,
};

/** 三、自评结果 after 二、2023年预算安排: the next heading of the same kind ends the section of a year. */
export function sectionAt(text: string, before: Section): Section {
  const year = SECTION_YEAR.exec(text)?.[1];
  if (year !== undefined) {
    const isDone = DONE.test(text);
    const isPlanned = !isDone && /预算/.test(text);
    return {
      year,
      isDone,
      isPlanned,
      isOnPlan: isPlanned && ON_PLAN.test(text),
      numbering: numberingOf(text),
    };
  }
  const ends = before.year !== '' && before.numbering >= 0 && numberingOf(text) === before.numbering;
  return ends && !/\d{4}|[。;]./.test(text.slice(2)) ? NO_SECTION : before;
}

/** A figure of another year counts only in a section, or under a title, that is about that year; else it is there to compare. */
export function inSection(
  reading: Reading,
  section: Section,
  fiscalYear: string,
  years: ReadonlySet<string>,
): Reading[] {
  const ofReport = (year: string): string => (year === fiscalYear ? '' : year);
  const year = ofReport(reading.year || section.year);
  if (year !== '' && year !== section.year && !years.has(year)) return [];
  const isDone =
    section.isDone &&
    year !== '' &&
    year === section.year &&
    reading.phase === '' &&
    !/安排/.test(reading.label);
  const isOfOther = section.isPlanned && year !== '' && year === section.year;
  const isOfOwn = section.isOnPlan && year === ofReport(section.year) && !WAS_DONE.test(reading.source.text);
  const isPlanned = (isOfOther || isOfOwn) && SMALL.test(reading.measure);
  const phase = reading.phase === '' && isPlanned ? 'plan' : reading.phase;
  return [{ ...reading, year, phase: isDone ? 'actual' : phase }];
}

/** 2020—2021年度…报告: the years that a title names together. */
export function titleYears(document: Document): ReadonlySet<string> {
  const title = textLines(document)
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .map(squeezeText)
    .find((line) => /20\d\d年?度?[-—~至和、]20\d\d年/.test(line));
  return new Set(title?.match(/20\d\d/g) ?? []);
}
