import type { MeasureId } from '../../../src/model/measure.ts';
import { type Reading, reading } from '../reading.ts';
import { type Passage, pieceOf } from './passages.ts';

/** Measures that are counts of people or projects: read here, by their own rules, and nowhere else. */
export const countsProject = (reading: Reading): boolean => /^(?:staff_|project_count)/.test(reading.measure);

/** A count printed at [at, to), under the words from `from` on, which are its label. */
export function counted(
  passage: Passage,
  measure: MeasureId,
  value: string,
  from: number,
  at: number,
  to: number,
): Reading {
  const printed = pieceOf(passage, at, to);
  return reading({
    measure,
    label: passage.squeezed.text.slice(from, at).replace(/(?:[:为]|(?<![实现])有)+$/, ''),
    value: { status: 'reported', value, text: printed.text.trim() },
    source: pieceOf(passage, Math.min(from, at), to, at),
    origin: 'prose',
  });
}
