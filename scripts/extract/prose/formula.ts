import { decimal } from '../../../src/model/decimal.ts';
import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** 预算完成率=（…）/（…）×100%=98.12%: a rate with its formula; only what stands after the last sign is its value. */
const FORMULA = /=(-?\d+(?:\.\d+)?)%(?=[,。;]|$)(?!.*=-?\d+(?:\.\d+)?%)/;

/** 预算执行率=…=98% 三公经费控制率=…=93.78%: one formula after the other, where the lines have run together. */
const NAME = /[\u4e00-\u9fa5]{2,16}率=/g;

/** The rates that a sentence works out; nothing when it works out something else. */
export function readFormula(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const [, ...later] = [...text.matchAll(NAME)].map(({ index }) => index);
  const bounds = [0, ...later, text.length];
  return bounds
    .slice(1)
    .flatMap((to, i) =>
      oneFormula({ ...sentence, from: sentence.from + (bounds[i] ?? 0), to: sentence.from + to }),
    );
}

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
  const denominator = hit.measure === 'execution_rate' ? 'unspecified' : '';
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
