import { type Decimal, decimal, multiply } from '../../src/model/decimal.ts';
import { remember } from './remember.ts';
import { unspaced } from './text.ts';

/** What a cell or a piece of prose says where a number is expected. */
export type Figure =
  | { kind: 'number'; value: Decimal; unit: string; normalised: boolean; approximate: boolean }
  | { kind: 'blank' }
  | { kind: 'withheld' }
  | { kind: 'unreadable' }
  | { kind: 'text' };

const UNIT = '(亿元|万元|千元|百元|元|%+|个百分点|分|人|名|个|项|件|天|份|套|次|万|亿)?';
/** 8,016.09 万元   约595万元   100 %   595余万元
 *  ^^^^^^^^ ^^^^    ^           number, unit, and words that make it approximate */
const NUMBER = new RegExp(`^(约|近|大约|超|超过)?([+-]?[\\d,. ]*\\d)(余|多|左右)?${UNIT}(余|多|左右)?(整)?$`);
const WITHHELD =
  /^(?:[（(]?(?:涉密(?:信息|内容)?|不宜公开|不予公开|保密)(?:[，,、](?:不予|不宜|不便|不)公开)?[）)]?|\*{2,})$/;
const BLANK = /^[-—–─/\\\s_]*$/;

/** Full-width forms to half-width, thousands separators of either width to ",", no quotes; spaces kept. */
export const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[，﹐]/g, ',')
    .replace(/[。．](?=\d)/g, '.')
    .replace(/[−－﹣]/g, '-')
    .replace(/[¥￥]/g, '');

/** 88,412,90 6.37: torn within a group, so that the pieces are no numbers and only the whole is one. */
function joinGroups(text: string): string | null {
  const pieces = text.split(/\s+/);
  const whole = pieces.join('');
  const isGrouped = (piece: string): boolean => /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(piece);
  return pieces.length > 1 && isGrouped(whole) && !pieces.every(isGrouped) ? whole.replaceAll(',', '') : null;
}

/** Joins a number that was torn by spaces, or gives null where it could as well be two numbers. */
function joinDigits(text: string): string | null {
  const trimmed = text.trim().replace(/\s*([,.])\s*/g, '$1');
  const plain = trimmed.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return plain;
  if (plain.includes(',')) return joinGroups(trimmed);
  const points = (plain.match(/\./g) ?? []).length;
  const joined = unspaced(plain);
  return points === 1 && /^[+-]?\d+\.\d{1,6}$/.test(joined) ? joined : null;
}

/** 760.00万元，其中基金650.00万元   12.5（含上年结转）: a number, and what it holds behind it */
const WITH_NOTE =
  /^([+-]?[\d,，. ]*\d(?:\s*(?:亿元|万元|元|分|人|名|[%％]))?)\s*[,，(（]\s*(?:其中|不?含(?![)）])|包括|(?:均|全部?)为)(?!.*(?:支出|占|率|[;；%％]|以[上下内]))/s;

/** What a cell prints of its number, without what is said of what it holds. */
export const withoutNote = (text: string): string => WITH_NOTE.exec(text)?.[1] ?? text;

/** Reads a cell that should hold one number; the whole cell, but for what is said of what it holds. */
export const parseFigure = remember(read);

function read(cell: string): Figure {
  if (cell.length > 80) return { kind: 'text' };
  const raw = withoutNote(cell.trim());
  const text = halfWidth(raw).trim();
  if (BLANK.test(text)) return { kind: 'blank' };
  if (WITHHELD.test(text)) return { kind: 'withheld' };
  if (!/\d/.test(text)) return parseChinese(text);
  const match = NUMBER.exec(text.replace(/\s+(?=[^\d.,\s])/g, '').replace(/([^\d.,\s])\s+/g, '$1'));
  if (!match) return { kind: 'text' };
  const digits = joinDigits(match[2] ?? '');
  if (digits === null) return { kind: 'unreadable' };
  const unit = (match[4] ?? '').replace(/^%+$/, '%');
  const normalised = /\d\s+[\d.,]|[.,]\s+\d/.test(text) || /%%/.test(text) || /[Ａ-Ｚ０-９．％，]/.test(raw);
  const approximate = Boolean(match[1] || match[3] || match[5]);
  return { kind: 'number', value: decimal(digits.replace(/^\+/, '')), unit, normalised, approximate };
}

const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 九十二点三 -> 92.3; null for what is not a Chinese numeral. */
export function chineseNumeral(text: string): Decimal | null {
  const [whole = '', fraction] = text.replace(/〇/g, '零').replace(/两/g, '二').split('点');
  if (!/^[零一二三四五六七八九十百千万]+$/.test(whole)) return null;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of whole) {
    if (char === '万') {
      total += (section + digit) * 10000;
      section = 0;
      digit = 0;
    } else if (SCALES[char]) {
      section += (digit || (section === 0 ? 1 : 0)) * (SCALES[char] ?? 1);
      digit = 0;
    } else {
      if (digit !== 0) return null;
      digit = DIGITS.indexOf(char);
    }
  }
  if (/[百千万][一二三四五六七八九]$/.test(whole)) return null;
  const integer = String(total + section + digit);
  if (fraction === undefined) return integer;
  if (!/^[零一二三四五六七八九]+$/.test(fraction)) return null;
  return decimal(`${integer}.${[...fraction].map((char) => DIGITS.indexOf(char)).join('')}`);
}

/** 九十二分   一百零一个
 *  ^^^^^^      ^^^^^^     Chinese numeral and unit, the whole cell */
function parseChinese(text: string): Figure {
  const match = /^(百分之)?([零〇一二三四五六七八九十百千万两点]+)(分|人|名|个|项|万元|元)?$/.exec(text);
  const value = match?.[2] ? chineseNumeral(match[2]) : null;
  if (value === null || !(match?.[1] || match?.[3])) return { kind: 'text' };
  return {
    kind: 'number',
    value,
    unit: match[1] ? '%' : (match[3] ?? ''),
    normalised: true,
    approximate: false,
  };
}

const TO_WAN: Readonly<Record<string, string>> = {
  亿元: '10000',
  亿: '10000',
  万元: '1',
  万: '1',
  千元: '0.1',
  百元: '0.01',
  元: '0.0001',
};

/** An amount in 万元, exactly. `unit` is what stands beside the number, or what the table's header says. */
export function toWan(value: Decimal, unit: string): Decimal | null {
  const factor = TO_WAN[unit];
  if (factor === undefined) return null;
  return factor === '1' ? decimal(value) : multiply(value, factor);
}
