import type { Reading } from '../reading.ts';
import { isPart } from './bind.ts';
import { completion } from './completion.ts';
import { proseFigures } from './figures.ts';
import { readFormula } from './formula.ts';
import { both, second } from './income-and-spending.ts';
import { countsProject } from './people.ts';
import { readFigure } from './read-figure.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** Every figure of a sentence that has a name there. */
export function readSentence(sentence: Sentence): Reading[] {
  if (/[×xX*÷]100%=|\)\/\(/.test(textBetween(sentence, sentence.from, sentence.to)))
    return readFormula(sentence);
  const result: Reading[] = [];
  let head = sentence.from;
  for (const figure of proseFigures(sentence.passage.squeezed.text, sentence.from, sentence.to)) {
    if (/^[年月日号时]$/.test(figure.unit)) continue;
    const read =
      second(sentence, figure, head, result.at(-1)) ??
      completion(sentence, figure, head, result) ??
      readFigure(sentence, figure, head);
    if (read && !countsProject(read)) {
      result.push(read, ...both(read));
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    head = figure.end;
  }
  return result;
}
