import type { Document } from '../../src/model/document.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { BREADCRUMB, firstLines, LONGEST_TITLE, titleWithin } from './prose/text-lines.ts';

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
          // 雪亮工程: a line of its own in a title
          /^\s*[\u4e00-\u9fa5]{2}(?:工程|经费|资金)\s*$/.test(line) ||
          SHORT_SECTION.test(line) ||
          /^\s*(?:部门|单位)(?:决算|预算)\s*$/.test(line)),
    )
    .map(squeezeText)
    .filter(
      (line) =>
        !IS_HEADS.test(line) &&
        line.length <= LONGEST_TITLE &&
        !/[。;]|,.*:$/.test(line) &&
        !HAS_FIGURE.test(line),
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

/**
 * The title of a document, a line each, over its first section; where only other lines say what it is, or the headings, these. What
 * kind of report it is, and on which project, is told by this; the sentences of a text know its head alone (`prose/read-prose.ts`).
 */
export const fullTitle = rememberOf((document: Document): string => {
  const first = shortLines(document, TITLE_LINES);
  const all = first.some((line) => TYPE_WORDS.test(line)) ? first : [...first, ...belowMenu(document, first)];
  const own = all.filter((line) => !BREADCRUMB.test(line));
  const lines = own.some((line) => TYPE_WORDS.test(line)) ? own : all;
  const section = lines.findIndex((line) => SECTION.test(line));
  const before = lines.slice(0, section < 0 ? lines.length : section).join('\n');
  const title = lines.filter((line) => !SECTION.test(line)).join('\n');
  return [before, title, calledIn(document)].find((text) => TYPE_WORDS.test(text)) ?? lines.join('\n');
});
