import { lineNote } from './line-notes.ts';

/** ≧25小时   ≦2000路   signs that have a usual form, ≥ and ≤ */
const VARIANT = /[≧≦⩾⩽]/;

/** Unusual forms of ≥ and ≤. */
export const glyphVariants = lineNote({
  id: 'glyph-variants',
  zh: '符号的异体写法（≧、≦）。',
  en: 'Unusual forms of signs (≧, ≦ for ≥, ≤).',
  find: (line) => VARIANT.exec(line)?.[0] ?? null,
  sayZh: '符号异体',
  sayEn: 'Unusual forms of signs',
});
