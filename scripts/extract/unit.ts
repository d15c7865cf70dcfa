import type { Document } from '../../src/model/document.ts';
import { remember, rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { firstOf } from './prose/text-lines.ts';

/** 单位：万元   年度收入情况（万元）   金额单位:元 填表日期:…
 *       ^^^^              ^^^^            ^    unit that a heading sets for the table under it */
const HEADER_UNIT =
  /(?:(?:单位|计量)[:：]?(?:人民币)?|[([](?:金额[:：])?)(亿元|万元|千元|元)(?:[()\]]|$|[,;、\s]|(?=填[表报]|编[制报]|制表|日期|20\d\d年))/;

/** The unit a heading or header cell names; empty if none. */
export const unitIn = remember((text: string): string =>
  text.length > 200 ? '' : (HEADER_UNIT.exec(squeezeText(text))?.[1] ?? ''),
);

/** What each block says of the unit of those below it. */
interface Mark {
  unit: string;
  isItem: boolean;
}

/** 　　基本支出：158,330,294.15: an item of a list, over which the heading of the list still holds */
const ITEM = /^[^。；;]{2,40}\d[\d,，.．]*$/;

const marks = rememberOf(({ blocks }: Document): readonly Mark[] =>
  blocks.map((block) => {
    const text = block.kind === 'paragraph' ? block.text : '';
    return { unit: unitIn(text), isItem: ITEM.test(text.trim()) };
  }),
);

const FURTHEST = 60;
const PARAGRAPHS = 6;

/** The unit named most closely above a block (within a few paragraphs, not counting the items of a list); empty if none. */
export function unitAbove(document: Document, index: number): string {
  const above = marks(document);
  for (let i = index - 1, seen = 0; i >= 0 && seen < PARAGRAPHS; i--) {
    const mark = above[i];
    if (mark?.unit) return mark.unit;
    if (!(mark?.isItem && index - i < FURTHEST)) seen++;
  }
  return '';
}

/** 本报告金额单位除注明外均为万元。   数据以万元为单位: a sentence that gives the unit of all bare figures of its text */
const SAID =
  /(?<!预算|采购|主管|所属|填报|编制|实施)单位[^。；;:：\d]{0,12}(?:均|都|统一)?为(亿元|万元|千元|元)(?=[。；;，,、)）]|$)|(?:金额|数据|数字)[^。；;:：\d]{0,10}以(亿元|万元|千元|元)(?:为单位|计)/;

/** The unit that a text gives in a sentence for all of its bare figures; empty if it gives none. */
export const unitOfText = ({ lines }: Document): string => saidUnit(lines);

const saidUnit = rememberOf((lines: readonly string[]): string => {
  const units = new Set(
    lines.flatMap((line) => {
      const match = line.includes('单位') || line.includes('以') ? SAID.exec(line) : null;
      return match ? [match[1] ?? match[2] ?? ''] : [];
    }),
  );
  const [only = ''] = units;
  return units.size === 1 ? only : '';
});

const setsUnit = (line: string): boolean => line.length <= 80 && /(?:单位|计量)[*\s]*[:：]/.test(line);

/** 单位 over 元: the unit in a line, or a cell, of its own */
const unitBelow = (lines: readonly string[], index: number): string =>
  /^\s*(?:金额|资金|计量|货币)?单位\s*[:：]?\s*$/.test(lines[index] ?? '')
    ? (/^\s*(亿元|万元|千元|元)\s*$/.exec(lines[index + 1] ?? '')?.[1] ?? '')
    : '';

/** 资金情况（元）: a head of money with its unit in brackets; not 人均经费（元） */
const HEAD_WITH_UNIT =
  /^\s*(?:项目|部门|年度|全年|单位)*(?:资金|收入|支出|收支|预算)(?:资金|总额|情况|投入|安排|执行){0,2}[（(](?:亿元|万元|千元|元)[）)]\s*$/;

/** The unit that stands in brackets behind heads of money: 元 only where amounts below are as large. */
function unitBehindHeads(lines: readonly string[]): string {
  const unit = oneUnit(lines.filter((line) => HEAD_WITH_UNIT.test(line)).map(unitIn));
  const from = lines.findIndex((line) => HEAD_WITH_UNIT.test(line));
  return unit !== '元' || lines.slice(from).some(isLarge) ? unit : '';
}

/** The one unit among those that lines name, blanks aside; empty for none, or several. */
function oneUnit(units: readonly string[]): string {
  const named = new Set(units.filter((unit) => unit !== ''));
  const [only = ''] = named;
  return named.size === 1 ? only : '';
}

/** The unit that a document sets for its tables, where all of them have the same; without such a line the one in its heads. */
const declaredUnit = rememberOf((lines: readonly string[]): string => {
  const set = [...lines.filter(setsUnit).map(unitIn), ...lines.map((_, i) => unitBelow(lines, i))];
  return set.some((unit) => unit !== '') ? oneUnit(set) : unitBehindHeads(lines);
});

/** 2600000.00, 1,234,567: so much is hardly said in 万元 */
const LARGE =
  /(?<![\d.,])(?:\d{6,}\.\d{1,2}|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{3},\d{3}\.\d{2})(?![\d,.]|\s*[起件人次条辆个户名])/;
const LONGEST = 400;

const isLarge = (line: string): boolean =>
  line.length < LONGEST && LARGE.test(line) && !/编号|编码|代码/.test(line);

/** Where a document sets 元 as its one unit, with amounts below it that are hardly in 万元; infinite where it does not. */
const yuanFrom = rememberOf((lines: readonly string[]): number => {
  if (declaredUnit(lines) !== '元') return Number.POSITIVE_INFINITY;
  const from = lines.findIndex((line) => setsUnit(line) && unitIn(line) === '元');
  return lines.slice(from).some(isLarge) ? from + 1 : Number.POSITIVE_INFINITY;
});

/** 第二部分 项目绩效目标 over 单位：元: the unit of all forms of the part, of which only the first stands right below. */
export const unitOfPart = ({ lines, blocks }: Document, index: number): string =>
  (blocks[index]?.line ?? 0) > yuanFrom(lines) ? '元' : '';

const HEAD_LINES = 8;

/** The unit of a block that names none: one that is set above the first table, for all that follows or in a sentence, or the document's. */
export const tableUnit = (document: Document, index = 0): string =>
  (headUnit(document) === '元' ? '元' : '') ||
  unitOfPart(document, index) ||
  unitOfText(document) ||
  documentUnit(document);

/** （单位：元） below the title: the one unit of a document, set above all of its tables and text, whatever these speak of; empty for none. */
export const headUnit = ({ lines }: Document): string => unitOfHead(lines);

const unitOfHead = rememberOf((lines: readonly string[]): string => {
  const declared = declaredUnit(lines);
  const isSet = firstOf(lines, HEAD_LINES).some((line) => setsUnit(line) && unitIn(line) === declared);
  return declared !== '' && isSet ? declared : '';
});

/**
 * 万元 when the document speaks of 万元, or names no unit of money at all: the forms' own unit. Else the one unit that
 * it sets for its tables. Empty when it speaks of 元 alone: a bare figure is then not read as an amount.
 */
export const documentUnit = ({ lines }: Document): string => unitOf(lines);

/** 1,500,000.00 with no unit: so much of 万元 no bureau has */
const HUGE = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}\.\d{2}(?![\d,.]|\s*[万亿元])/;

const unitOf = rememberOf((lines: readonly string[]): string => {
  const declared = declaredUnit(lines);
  const isTold = lines.some((line) => /万\s*元/.test(line));
  // 资金单位 over 元, and 万元 in sentences alone
  const isHead = !isTold || lines.some((line) => unitIn(line) === '万元');
  if (!isHead && lines.some((line) => line.length < LONGEST && HUGE.test(line))) return declared;
  if (isTold) return '万元';
  if (declared !== '') return declared;
  const speaksOfYuan = (line: string): boolean => /\d\s*元|[:：(（]\s*元/.test(line);
  return lines.some((line) => speaksOfYuan(line) || isLarge(line)) ? '' : '万元';
});
