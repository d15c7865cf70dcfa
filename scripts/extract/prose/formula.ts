import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** 预算完成率=（…）/（…）×100%=98.12%: a rate with its formula; only what stands after the last sign is its value. */
const FORMULA = /=(-?\d+(?:\.\d+)?)%(?=[,。;]|$)(?!.*=-?\d+(?:\.\d+)?%)/;

/** The rate that a sentence works out; nothing when it works out something else. */
export function readFormula(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const value = FORMULA.exec(text)?.[1];
  const hit = findNames(
    text.slice(0, text.indexOf('=')).replace(/^\(?\d{1,2}[.、)]/, (prefix) => ' '.repeat(prefix.length)),
  )[0];
  if (!value || (hit?.measure !== 'execution_rate' && hit?.measure !== 'three_public_completion')) return [];
  const start = sentence.from + text.lastIndexOf(value);
  const source = pieceOf(sentence.passage, start - 1, start + value.length + 1, start);
  const printed = pieceOf(sentence.passage, start, start + value.length + 1).text;
  const denominator = hit.measure === 'execution_rate' ? 'unspecified' : '';
  return [
    reading({
      measure: hit.measure,
      label: hit.name,
      value: { status: 'reported', value, text: printed },
      denominator,
      source,
      origin: 'prose',
    }),
  ];
}
