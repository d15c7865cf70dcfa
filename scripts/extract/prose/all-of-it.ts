import type { MeasureId } from '../../../src/model/measure.ts';
import { findNames, type NameHit } from '../label.ts';
import type { Reading } from '../reading.ts';
import type { ProseFigure } from './figures.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** 三公经费支出72.6万元，均为公务用车运行维护费: the words between a sum and the one part that it consists of */
const CONSISTS_OF = /^(?<change>,[比较][^,。;]{2,20})?[,(](?:均|全部|全|都|皆)(?:为|是|系|属于?)(?:支付)?/;
/** What may follow the name of that part. */
const END = /^(?:预算)?(?:财政拨款)?(?:支出|收入|费用?|资金)*(?=[,。;)]|$)/;

/** Parts of which a sum of the three public expenses may consist. */
const PARTS: Readonly<Partial<Record<MeasureId, RegExp>>> = {
  three_public: /^three_public_(?!completion)/,
  three_public_vehicles: /^three_public_vehicle_/,
};
const AHEAD = 60;

/** 公务用车购置及运行维护费88.34万元，全部为运行维护费 */
const RUNNING = /^(?:车辆)?运[行转](?:维护)?费/;

function runningIn(words: string): NameHit | undefined {
  const name = RUNNING.exec(words)?.[0];
  return name === undefined
    ? undefined
    : { measure: 'three_public_vehicle_running', name, start: 0, end: name.length };
}

/** 比上年减少3.1万元，全部为…; 因公出国费、公务接待费均为0: behind a change, 全部 may be said of the change unless the others are none. */
const areOthersZero = ({ passage }: Sentence, end: number): boolean =>
  /[;。,][^;。]{4,60}(?:均?为(?:0|零)(?![\d.])|均?未发生)/.test(passage.squeezed.text.slice(end, end + 140));

/** The part that a sum is said to consist of as a whole: its amount is that of the sum, proven by the same clause. */
export function allOfIt(sentence: Sentence, sum: Reading, { start, end }: ProseFigure): Reading[] {
  const parts = PARTS[sum.measure];
  if (!parts || sum.subject !== '') return [];
  const rest = textBetween(sentence, end, Math.min(sentence.to, end + AHEAD));
  const match = CONSISTS_OF.exec(rest);
  if (!match || (match.groups?.['change'] && !areOthersZero(sentence, end))) return [];
  const [link] = match;
  const named = rest.slice(link.length);
  const hit =
    sum.measure === 'three_public_vehicles' ? (runningIn(named) ?? findNames(named)[0]) : findNames(named)[0];
  if (hit?.start !== 0 || !parts.test(hit.measure) || !END.test(named.slice(hit.end))) return [];
  const source = pieceOf(sentence.passage, start, end + link.length + hit.end, start);
  return [{ ...sum, measure: hit.measure, label: hit.name, source }];
}
