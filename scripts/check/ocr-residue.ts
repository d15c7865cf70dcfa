import { lineNote } from './line-notes.ts';

/** 8016.0 9   <p>   [bookmark: _Toc1]   what a scan or a conversion leaves behind */
const RESIDUE =
  /\d+\.\d+ \d+(?=\s|$)|<\/?(p|br|div|span|td|tr|table)\b[^<>]{0,200}>|\[(bookmark|image|field)[^\]]{0,200}\]|\uFFFD/;

/** Residue of OCR or of a conversion in the text. */
export const ocrResidue = lineNote({
  id: 'ocr-residue',
  zh: '文字识别或格式转换的残留（数字中的空格、标签、书签）。',
  en: 'Residue of OCR or of a conversion: a space inside a number, a tag, a bookmark.',
  find: (line) => RESIDUE.exec(line)?.[0] ?? null,
  sayZh: '文字识别或转换残留',
  sayEn: 'Residue of OCR or conversion',
});
