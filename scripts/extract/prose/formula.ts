import { type Decimal, decimal, givesRate, lastDigit } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Phase } from '../../../src/model/vocabulary.ts';
import { matches } from '../../parse/matches.ts';
import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { rateDenominator } from './denominator.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';
import { toProseValue } from './value.ts';

/** 预算完成率=（…）/（…）×100%=98.12%: a rate with its formula; only what stands after the last sign is its value. */
const FORMULA = /=(-?\d+(?:\.\d+)?)%(?=[,。;]|$)(?!.*=-?\d+(?:\.\d+)?%)/;

/** 预算执行率=…=98% 三公经费控制率=…=93.78%: one formula after the other, where the lines have run together. */
const NAME = /[\u4e00-\u9fa5]{2,16}率=/g;

/** 年初部门预算8440.5万元，三公经费变动率=…: what stands before the clause in which a rate is worked out is a sentence of its own */
const BEFORE = /\d(?:亿元|万元|元|%|人|个)[,;]$/;
const RATE = /^[^,;=\d]{2,16}率$/;

/** Where in the text of a sentence the clause begins in which it works out a rate. */
export function formulaIn(text: string): number {
  const said = text.slice(0, text.indexOf('='));
  const at = Math.max(said.lastIndexOf(','), said.lastIndexOf(';')) + 1;
  const isBehind = BEFORE.test(said.slice(Math.max(0, at - 8), at)) && !/[×÷]/.test(said);
  return isBehind && RATE.test(said.slice(at)) ? at : 0;
}

/** The rates that a sentence works out, and what they divide; nothing when it works out something else. */
export function readFormula(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const [, ...later] = matches(text, NAME).map(({ index }) => index);
  const bounds = [0, ...later, text.length];
  return bounds
    .slice(1)
    .flatMap((to, i) =>
      [oneFormula, operands].flatMap((read) =>
        read({ ...sentence, from: sentence.from + (bounds[i] ?? 0), to: sentence.from + to }),
      ),
    );
}

/** =（188/196）×100%=95.92%   =7742.10万元/7900万元×100%=98%
 *    ^^^ ^^^        ^^^^^     ^^^^^^^      ^^^^^          ^^     what is divided by what, and what it gives */
const DIVISION =
  /=\(?(\d[\d,]*(?:\.\d+)?)(亿元|万元|元|人)?[/÷](\d[\d,]*(?:\.\d+)?)(亿元|万元|元|人)?\)?(?:[×xX*]100%?)?=(\d+(?:\.\d+)?)%/d;

/** What a rate of this name divides by what, where the report on it says so in figures. */
const PARTS: readonly [RegExp, Operand, Operand][] = [
  [/在职人员控制率$/, ['staff_actual', ''], ['staff_quota', '']],
  [/三公"?经费"?(?:支出)?控制率$/, ['three_public', ''], ['three_public', 'plan']],
  [/^(?:\(?\d{1,2}[.、)])?(?:部门)?预算(?:执行|完成)率$/, ['expenditure', ''], ['budget', '']],
];
type Operand = readonly [MeasureId, Phase | ''];

/** Whether the division gives the printed rate, up to one unit of its last digit. */
const isProven = (above: Decimal, below: Decimal, rate: string): boolean =>
  givesRate(above, below, rate, lastDigit(rate));

/** The two amounts that a rate divides, where together they give the rate that is printed. */
function operands(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const match = DIVISION.exec(text);
  const name = text.slice(0, text.indexOf('='));
  const parts = PARTS.find(([pattern]) => pattern.test(name));
  if (!match?.indices || !parts) return [];
  const [, above = '', , below = '', , rate = ''] = match;
  if (!isProven(above.replaceAll(',', ''), below.replaceAll(',', ''), rate)) return [];
  return [1, 3].flatMap((group, i) => {
    const [measure, phase] = parts[i + 1] as Operand;
    const [from = 0, to = 0] = match.indices?.[group] ?? [];
    const [start, end] = [sentence.from + from, sentence.from + to];
    const unit = match[group + 1] ?? '';
    const value = (match[group] ?? '').replaceAll(',', '');
    const source = pieceOf(sentence.passage, start, end + unit.length);
    const printed = toProseValue(
      measure,
      { value: decimal(value), unit, approximate: false, start, end },
      source.text,
      sentence.unit,
    );
    return printed ? [reading({ measure, label: name, value: printed, phase, source, origin: 'prose' })] : [];
  });
}

/** =实际支出资金/实际到位资金×100%: what is divided by */
const DIVISOR = /[/÷][("]?([\u4e00-\u9fa5]{2,16})/;

function oneFormula(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const value = FORMULA.exec(text)?.[1];
  const hit = findNames(
    text.slice(0, text.indexOf('=')).replace(/^\(?\d{1,2}[.、)]/, (prefix) => ' '.repeat(prefix.length)),
  )[0];
  if (!value || (hit?.measure !== 'execution_rate' && hit?.measure !== 'three_public_completion')) return [];
  const start = sentence.from + text.lastIndexOf(value);
  const source = pieceOf(sentence.passage, start - 1, start + value.length + 1, start);
  const printed = pieceOf(sentence.passage, start, start + value.length + 1).text;
  const divisor = DIVISOR.exec(text)?.[1] ?? '';
  const denominator = hit.measure === 'execution_rate' ? rateDenominator(sentence, divisor, '') : '';
  return [
    reading({
      measure: hit.measure,
      label: hit.name,
      value: { status: 'reported', value: decimal(value), text: printed },
      denominator,
      source,
      origin: 'prose',
    }),
  ];
}
