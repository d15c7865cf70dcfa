import type { Cell } from '../../../src/model/document.ts';
import { gradeWord } from '../grade.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { sourceOf } from './source-of.ts';

/** "评价等次 | 优秀": a grade is a word beside its label. */
export function readGrades(row: readonly Cell[]): Reading[] {
  return row.flatMap((cell, i) => {
    const word = gradeWord(cell.text);
    const label = row.slice(0, i).findLast(({ text }) => text !== '')?.text ?? '';
    if (!word || matchLabel(label).measure !== 'grade') return [];
    const value = { status: 'reported', value: '', text: word } as const;
    return [reading({ measure: 'grade', label, value, source: sourceOf(cell), origin: 'table' })];
  });
}
