import { gradeWord } from '../grade.ts';
import { findNames } from '../label.ts';
import type { Reading } from '../reading.ts';
import { type Passage, pieceOf } from './passages.ts';

/** 评价等级为“优”   自评结果为良好
 *  ^^^^^^^^  ^        ^^^^^^^^ ^^^^   name and grade word, with nothing but 为, 是, 属于 between them */
const WORD =
  /^(?:评定)?(?:结果|等级|等次)?(?:为|是|属于|达到|评定为|确定为|:)?(优秀|优良|优|良好|良|中等|中|合格|一般|较差|不合格|差)(?:等次|等级|级|档|等)?(?=[,。;)]|$)/;

/** Grades stated in running text. */
export function gradeReadings(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  if (passage.cell && text.length < 8) return [];
  return findNames(text).flatMap(({ measure, start, end }) => {
    if (measure !== 'grade') return [];
    const match = WORD.exec(text.slice(end, end + 16));
    const word = match?.[1] ? gradeWord(match[1]) : null;
    if (!match || !word) return [];
    if (
      /项目$/.test(text.slice(Math.max(0, start - 2), start)) ||
      /^(?:的)?项目/.test(text.slice(end + match[0].length))
    )
      return [];
    const source = pieceOf(passage, start, end + match[0].length);
    const value = { status: 'reported', value: '', text: word } as const;
    const label = text.slice(start, end);
    return [
      {
        measure,
        label,
        value,
        scope: '',
        phase: '',
        subject: '',
        year: '',
        body: '',
        denominator: '',
        source,
        origin: 'prose',
      } as const,
    ];
  });
}
