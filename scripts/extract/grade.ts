import { squeezeText, unspaced } from '../parse/text.ts';

const GRADES: Readonly<Record<string, string>> = {
  优: 'excellent',
  优秀: 'excellent',
  优等: 'excellent',
  良: 'good',
  良好: 'good',
  良等: 'good',
  中: 'fair',
  中等: 'fair',
  合格: 'fair',
  一般: 'fair',
  差: 'poor',
  较差: 'poor',
  不合格: 'poor',
};

/** The grade that a cell or clause consists of, as printed: "优秀", "良". Null for anything else. */
export function gradeWord(text: string): string | null {
  const key = squeezeText(text)
    .replace(/[“”"'()。;,]/g, '')
    .replace(/(?:等次|等级|级|档|等)$/, '');
  return Object.hasOwn(GRADES, key) ? key : null;
}

/** Normalised code of a printed grade: excellent, good, fair, poor. */
export const gradeCode = (word: string): string => GRADES[word] ?? '';

/** 优☑ 良□ 中□ 差□   ☑优 □良 □中 □差: a box behind each word, or before it */
const BOXES = /^(?:(?:优秀?|良好?|中等?|差|一般|较差|不?合格)[□☐○☑√✓✔■]){2,}$/;
const BOXES_BEFORE = /^(?:[□☐○☑√✓✔■](?:优秀?|良好?|中等?|差|一般|较差|不?合格)){2,}$/;

/** The one word that is ticked; empty for any other text. */
export function ticked(text: string): string {
  // 优（√） 良（ ）: boxes drawn with brackets
  const said = unspaced(text)
    .replace(/[(（]([√✓✔■☑])[)）]/g, '$1')
    .replace(/[(（][)）]/g, '□');
  const words = BOXES.test(said)
    ? said.match(/[^□☐○☑√✓✔■]+(?=[☑√✓✔■])/g)
    : BOXES_BEFORE.test(said)
      ? said.match(/(?<=[☑√✓✔■])[^□☐○☑√✓✔■]+/g)
      : null;
  return words?.length === 1 ? (words[0] ?? '') : '';
}
