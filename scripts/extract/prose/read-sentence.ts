import type { Reading } from '../reading.ts';
import { allOfIt } from './all-of-it.ts';
import { isPart } from './bind.ts';
import { completion } from './completion.ts';
import { countsProject } from './counted.ts';
import { figuresOf } from './figures.ts';
import { readFormula } from './formula.ts';
import { both, bothPlanned, plannedToo, second } from './income-and-spending.ts';
import { named } from './named.ts';
import { readFigure } from './read-figure.ts';
import { respectively } from './respectively.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** ，支出90万元   ，结余10万元   ，执行率95%: said of the money that was named right before it */
const BARE =
  /^[,、(](?:其中:?)?(?:已|实际|全年|当年|本年|共|累计)*(?:支出|支付|使用|结余|结转|执行率|支出率|使用率|支付率)(?:资金|进度)?(?:为|了|达到?|:)?$/;
/** 收到省级奖补资金100万元: money that is no figure of ours */
const OF_SOMETHING =
  /(?:追加(?:部分)?支出|资金|经费|专款|补助|款|费|返还|收入)(?:预算)?(?:共|共计|合计|为|安排)?$/;

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
  let isOfOther = false;
  for (const figure of figures) {
    const between = textBetween(sentence, head, figure.start);
    if (isOfOther && BARE.test(between)) {
      head = figure.end;
      continue;
    }
    const listed = lists.get(figure.start);
    const read = listed
      ? readFigure(sentence, listed.figure, listed.binding)
      : (second(sentence, figure, head, result.at(-1)) ??
        completion(sentence, figure, head, result) ??
        readFigure(sentence, figure, named(sentence, figure, head)));
    if (read && !countsProject(read)) {
      result.push(
        read,
        ...both(read, between.slice(0, between.lastIndexOf(read.label))),
        ...plannedToo(read, between),
        ...bothPlanned(read, between),
        ...allOfIt(sentence, read, figure),
      );
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    // 上年结转资金200万元，支出180万元: of what was carried over
    const isCarried = read?.measure === 'revenue_carryover' && result[0] === read;
    isOfOther = isCarried || (!read && /元$/.test(figure.unit) && OF_SOMETHING.test(between));
    head = figure.end;
  }
  return result;
}
