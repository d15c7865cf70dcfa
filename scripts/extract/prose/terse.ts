import type { MeasureId } from '../../../src/model/measure.ts';
import type { Binding } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** 2.预算。年初184.86万元。8月追加23.1万元。调整后207.96万元: a heading of one word, and what stands before the amounts below it */
const HEADING = /^\(?[一二三四五六七八九十\d]{1,2}[、.)](?:项目|资金)?(预算|支出|执行率|预算执行率)。/;
const MEANT: Readonly<Record<string, readonly (readonly [RegExp, MeasureId])[]>> = {
  预算: [
    [/^年初(?:数|安排|批复)?$/, 'budget_initial'],
    [/^(?:调整后|全年)$/, 'budget_adjusted'],
  ],
  支出: [[/^(?:全年|当年|实际|全年实际)$/, 'expenditure']],
  执行率: [[/^(?:全年|当年)?$/, 'execution_rate']],
};

/** The figure right at the head of a sentence below such a heading, in the same paragraph; null for any other. */
export function underOneWord(
  sentence: Sentence,
  words: string,
  head: number,
  { unit, end }: ProseFigure,
): Binding | null {
  const { text } = sentence.passage.squeezed;
  const heading = HEADING.exec(text.slice(0, 16));
  if (!heading || head !== sentence.from || head < heading[0].length) return null;
  const named = MEANT[(heading[1] ?? '').replace('预算执行', '执行')] ?? [];
  const measure = named.find(([pattern]) => pattern.test(words))?.[1];
  const isRate = measure === 'execution_rate';
  if (!measure || isRate !== (unit === '%')) return null;
  // 全年100万元用于装备: a part of it
  if (!/^[。,;(]?$/.test(textBetween(sentence, end, end + 1))) return null;
  return { measure, of: null, start: head, words: words || (heading[1] ?? '') };
}
