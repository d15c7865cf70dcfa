import { type Decimal, decimal } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral, toWan } from '../../parse/number.ts';
import type { Passage } from './passages.ts';

/** A number in running text, with its unit; positions are those of the squeezed text. */
export interface ProseFigure {
  value: Decimal;
  unit: string;
  approximate: boolean;
  start: number;
  end: number;
}

/** 约595余万元   62.96%   87个
 *   ^^^ ^ ^^^    ^^^^^ ^   ^^ ^     number, approximation, unit; years and dates have other units and fall out later */
const FIGURE =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(余|多)?(亿元|万元|千元|百元|元|%+|个百分点|个(?:月|工作日|小时|方面)|项目|人(?:次|民|均)|名[单称]|分[局别项类析配管散组公支期部为担工布站子]|[^\d,.;:!?()])?(左右|以上|以下)?/g;
const CHINESE =
  /([零〇一二三四五六七八九十百千万两点]{2,})(分(?![局别项类析配管散组公支期部为担工布站子])|人(?![次民均])|名(?![单称])|个(?!月|工作日|小时|方面)|万元|元)/g;

/** 1亿2,300万元: one amount in two units, of which neither part is the amount. */
const TWO_PARTS = /亿\d/;

/** 预算执行率（3/2）：99.29%: the numbers of lines */
const REFERENCE = /\(\d{1,2}\/\d{1,2}\)/;

function isReference(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before !== '(' && before !== '/') return false;
  const from = Math.max(0, start - 4);
  const match = REFERENCE.exec(text.slice(from, start + 8));
  return match !== null && from + match.index < start && start < from + match.index + match[0].length;
}

/** 2.1收入：8042.91万元: the number of a section */
const isNumbering = ([, digits = '', , unit = '']: RegExpMatchArray): boolean =>
  /^\d\.\d$/.test(digits) && /^[\u4e00-\u9fa5]$/.test(unit) && !/[元人名个分项]/.test(unit);

/** Two of these stand together in every numeral that is written out. */
const WRITTEN_OUT = /[零〇一二三四五六七八九十百千万两点]{2}|百分之/;
/** 百分之九十八   百分之九十八点五 */
const PER_CENT = /百分之([零〇一二三四五六七八九十百两]+(?:点[零〇一二三四五六七八九]+)?)/g;

/** 二千三百万元   百分之九十八: the numerals of a part of a text that begins at `from`. */
function writtenOut(part: string, from: number): ProseFigure[] {
  const result: ProseFigure[] = [];
  for (const match of matches(part, CHINESE)) {
    // 八十九点六万元: after a point 万 belongs to the unit.
    const isWan = /点.+万$/.test(match[1] ?? '') && match[2] === '元';
    const value = chineseNumeral((match[1] ?? '').slice(0, isWan ? -1 : undefined));
    if (value !== null)
      result.push({
        value,
        unit: isWan ? '万元' : (match[2] ?? ''),
        approximate: false,
        start: from + match.index,
        end: from + match.index + match[0].length,
      });
  }
  for (const match of matches(part, PER_CENT)) {
    const value = chineseNumeral(match[1] ?? '');
    const start = from + match.index;
    if (value !== null)
      result.push({ value, unit: '%', approximate: false, start, end: start + match[0].length });
  }
  return result;
}

const ENDS_CLAUSE = /^[,。;:、)]?$/;

/** What a counted thing is called by: 1.43万件 */
const COUNTER = /[件台套辆人户起次份条个只名平亩张批支枚把册幅米公吨]/;

/** 48.2万, at the end of its clause, is money, and 1.43万件 is none. */
const tenThousands = (next: string): string =>
  ENDS_CLAUSE.test(next) ? '万元' : COUNTER.test(next) ? `万${next}` : '万';

/** All numbers of a squeezed text between two positions, in order. */
export function proseFigures(text: string, from: number, to: number): ProseFigure[] {
  const part = text.slice(from, to);
  const result: ProseFigure[] = [];
  const hasTwoParts = part.includes('亿') && TWO_PARTS.test(part);
  for (const match of matches(part, FIGURE)) {
    const start = from + match.index;
    const before = text.charAt(start - 1);
    if (isReference(text, start)) continue;
    if (/[A-Za-z.\d×÷*]/.test(before) || (start === from && isNumbering(match))) continue;
    const bounded =
      match[4] === '以上' ||
      match[4] === '以下' ||
      (hasTwoParts && TWO_PARTS.test(text.slice(start, start + match[0].length + 2)));
    const unit = match[3]?.startsWith('%') ? '%' : (match[3] ?? '');
    const approximate = Boolean(match[2] || match[4]) || before === '约' || before === '近';
    const negative = before === '-' && /[:为是余转算额数]/.test(text.charAt(start - 2));
    if (!bounded)
      result.push({
        value: decimal((negative ? '-' : '') + (match[1] ?? '').replaceAll(',', '')),
        unit: unit === '万' ? tenThousands(text.charAt(start + match[0].length)) : unit,
        approximate,
        start,
        end: start + match[0].length,
      });
  }
  return WRITTEN_OUT.test(part)
    ? [...result, ...writtenOut(part, from)].sort((a, b) => a.start - b.start)
    : result;
}

/** The amounts of a text in 万元, in order; what has no unit of money is none. */
export const amountsIn = (text: string): Decimal[] =>
  proseFigures(text, 0, text.length).flatMap(({ value, unit }) => toWan(value, unit) ?? []);

/** A passage is asked for the figures of its sentences by several readers, one after the other. */
let last: { of: Passage; figures: Map<number, readonly ProseFigure[]> } | null = null;

/** The numbers of one sentence of a passage, in order. */
export function figuresOf(passage: Passage, from: number, to: number): readonly ProseFigure[] {
  if (last?.of !== passage) last = { of: passage, figures: new Map() };
  const found = last.figures.get(from) ?? proseFigures(passage.squeezed.text, from, to);
  last.figures.set(from, found);
  return found;
}
