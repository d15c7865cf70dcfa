import { decimal } from '../../../src/model/decimal.ts';
import { type Reading, reading } from '../reading.ts';
import { type Passage, pieceOf } from './passages.ts';

export type Points = 'score' | 'execution_weight' | 'execution_score';

/** Points printed at a position, under the words from `from` on, which are their label unless they have another. */
export function pointsAt(
  passage: Passage,
  measure: Points,
  value: string,
  from: number,
  at: number,
  name = passage.squeezed.text.slice(from, at),
): Reading {
  const source = pieceOf(passage, from, at + value.length + 1, at);
  const printed = { status: 'reported', value: decimal(value), text: `${value}分` } as const;
  const label = name.replace(/^[。;,]/, '').replace(/[为是:=]+$/, '');
  return reading({ measure, label, value: printed, source, origin: 'prose' });
}
