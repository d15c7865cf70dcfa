import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { pieceOf } from './passages.ts';
import { scopeAt } from './scope.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** 本年收入合计涉密   项目支出***万元（涉密）   固定资产总额：（涉密，不予公开）: what stands in place of a figure */
const SECRET =
  /^(?:支出|经费|数|金额|情况)*[:为属于]*\(?(?:(?:涉密|保密)(?=[,。;)、]|$|单位|按|根据|不)|\*{2,}(?:万?元)?)/;
const AHEAD = 16;

/** Measures of which a sentence says that their figures are not published. Staff has rules of its own. */
export function withheldReadings(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  if (sentence.passage.cell || !/涉密|保密|\*\*/.test(text)) return [];
  const names = findNames(text);
  return names.flatMap(({ measure, name, start, end }, i) => {
    // 公务接待费支出涉密: of the expense, and not of all spending
    if (names[i - 1]?.end === start) return [];
    const words = SECRET.exec(text.slice(end, end + AHEAD))?.[0];
    if (words === undefined || /^(?:staff_|grade)/.test(measure)) return [];
    const from = sentence.from + start;
    const source = pieceOf(sentence.passage, from, sentence.from + end + words.length);
    const value = { status: 'withheld', value: '', text: words.replace(/^.*?(?=涉密|保密|\*)/, '') } as const;
    return [
      reading({ measure, scope: scopeAt(sentence, from), label: name, value, source, origin: 'prose' }),
    ];
  });
}
