import type { Reading } from '../reading.ts';
import { allOfIt } from './all-of-it.ts';
import { isPart } from './bind.ts';
import { completion } from './completion.ts';
import { figuresOf } from './figures.ts';
import { readFormula } from './formula.ts';
import { both, bothPlanned, plannedToo, second } from './income-and-spending.ts';
import { named } from './named.ts';
import { countsProject } from './people.ts';
import { readFigure } from './read-figure.ts';
import { respectively } from './respectively.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** Every figure of a sentence that has a name there. */
export function readSentence(sentence: Sentence): Reading[] {
  if (/[×xX*÷]100%=|\)\/\(/.test(textBetween(sentence, sentence.from, sentence.to)))
    return readFormula(sentence);
  const result: Reading[] = [];
  let head = sentence.from;
  const figures = figuresOf(sentence.passage, sentence.from, sentence.to).filter(
    ({ unit }) => !/^[年月日号时]$/.test(unit),
  );
  const lists = respectively(sentence, figures);
  for (const figure of figures) {
    const listed = lists.get(figure.start);
    const read = listed
      ? readFigure(sentence, listed.figure, listed.binding)
      : (second(sentence, figure, head, result.at(-1)) ??
        completion(sentence, figure, head, result) ??
        readFigure(sentence, figure, named(sentence, figure, head)));
    if (read && !countsProject(read)) {
      const words = textBetween(sentence, head, figure.start);
      result.push(
        read,
        ...both(read, words.slice(0, words.lastIndexOf(read.label))),
        ...plannedToo(read, words),
        ...bothPlanned(read, words),
        ...allOfIt(sentence, read, figure),
      );
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    head = figure.end;
  }
  return result;
}
