import { type Decimal, decimal } from '../../src/model/decimal.ts';
import type { Operator } from '../../src/model/vocabulary.ts';
import { squeezeText } from '../parse/text.ts';

export interface Target {
  operator: Operator | '';
  value: Decimal | '';
  unit: string;
}

const SIGNS: readonly [RegExp, Operator][] = [
  [/^(?:≥|≧|>=|=>|⩾|不少于|不低于|不小于|大于等于|大于或等于|至少|达到?(?=.*以上))/, '>='],
  [/^(?:≤|≦|<=|=<|⩽|不超过|不高于|不大于|不多于|小于等于|小于或等于|控制在(?=.*(?:以内|以下))|最多)/, '<='],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|少于|小于|低于)/, '<'],
  [/^(?:=|等于)/, '='],
];
/** ≥13000人次   下降15%   300万元
 *   ^^^^^ ^^^^   ^^  ^^^   ^^^ ^^    sign of a change, number, unit */
const NUMBER = /^(下降|减少|降低|增长|上升|提高|增加)?(\d[\d,]*(?:\.\d+)?)([^\d]{0,12})$/;
const FALLS = /^(?:下降|减少|降低)/;

/** Operator, value and unit of a target or an actual; a date, a word or several numbers give no value. */
export function parseTarget(text: string): Target {
  const key = squeezeText(text);
  let operator: Operator | '' = '';
  let rest = key;
  for (const [pattern, sign] of SIGNS) {
    if (!pattern.test(rest)) continue;
    operator = sign;
    rest = rest.replace(pattern, '');
    break;
  }
  if (operator === '' && /^控制在\d/.test(rest)) operator = '<=';
  if (operator === '' && /\d.*(?:以上)$/.test(rest)) operator = '>=';
  if (operator === '' && /\d.*(?:以内|以下|之内)$/.test(rest)) operator = '<=';
  rest = rest.replace(/^(?:达到|达|约|控制在|控制)/, '').replace(/(?:以上|以内|以下|之内|左右)$/, '');
  const change = /^(?:下降|减少|降低|增长|上升|提高|增加)(≥|≤|≧|≦|>=|<=)/.exec(rest);
  if (change) rest = rest.replace(change[1] ?? '', '');
  const match = NUMBER.exec(rest);
  if (!match) return { operator: FALLS.test(rest) && operator === '' ? '<' : operator, value: '', unit: '' };
  const unit = (match[3] ?? '').replace(/^%+$/, '%');
  if (/^20\d\d$/.test(match[2] ?? '') && unit.startsWith('年')) return { operator, value: '', unit: '' };
  if (/^[年月日号]/.test(unit) && !/^(?:年|月|日)$/.test(unit)) return { operator, value: '', unit: '' };
  const falls = match[1] !== undefined && FALLS.test(match[1]);
  const value = decimal(`${falls ? '-' : ''}${(match[2] ?? '').replaceAll(',', '')}`);
  if (match[1] && operator === '') operator = falls ? '<=' : '>=';
  return { operator, value, unit };
}
