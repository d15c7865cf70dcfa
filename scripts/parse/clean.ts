/** Residue of converters: never part of a figure, kept only in the raw text. */
const RESIDUE =
  /\[(?:bookmark|image|hyperlink)[^\]]{0,200}\]|(?<!\*)\*\*(?!\*)|(?<=[\s.、：:]|^)\*(?=[\u4e00-\u9fa5“][^*\n]{1,40}\*)|(?<=[\u4e00-\u9fa5”）])\*(?=[\s，。；、：,;:]|$)|<\/?(?:p|br|div|span|b|u|i|a|ul|ol|li|em|font|center|strong|h[1-6]|td|th|tr|thead|tbody|table)\b[^<>]{0,200}>|&(?:nbsp|ensp|emsp|ldquo|rdquo|quot|amp|lt|gt|#\d{1,5});/gi;

const MAY_BE_RESIDUE = /[[*<&]/;

/** The same text with residue blanked out, so that every other character keeps its place. */
export const blankResidue = (text: string): string =>
  MAY_BE_RESIDUE.test(text) ? text.replace(RESIDUE, (match) => ' '.repeat(match.length)) : text;

/** Text without converter residue and without white space at its ends. */
export const stripResidue = (text: string): string =>
  (MAY_BE_RESIDUE.test(text) ? text.replace(RESIDUE, '') : text).trim();

const HAN = /[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/;
const DIGIT = /[\d.,%]/;

/** Joins the lines of one cell: no space where either side is Chinese or both are parts of a number. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines.map(stripResidue)) {
    if (line === '') continue;
    const left = joined.at(-1) ?? '';
    const right = line.charAt(0);
    const glued =
      joined === '' || HAN.test(left) || HAN.test(right) || (DIGIT.test(left) && DIGIT.test(right));
    joined += glued ? line : ` ${line}`;
  }
  return joined;
}

/** - 12 -   第 3 页 共 20 页   3/20: page furniture, which may stand between a label and its figure */
const PAGE_NUMBER =
  /^[\s\-—–·~]*(?:\d{1,3}|第\s*\d{1,3}\s*页(?:[,，/\s]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})[\s\-—–·~]*$/;

/** Most lines begin with a Chinese character, which is asked first, as it is told at once. */
const beginsWithWord = (line: string): boolean => {
  const first = line.charAt(0);
  return first >= '\u4e00' && first <= '\u9fff' && first !== '第';
};

export const isPageNumber = (line: string): boolean =>
  line.length <= 30 && !beginsWithWord(line) && PAGE_NUMBER.test(line);

/** - 12 -, 第3页: a page number that can be nothing else, as a bare 12 can. */
export const isMarkedPageNumber = (line: string): boolean =>
  isPageNumber(line) && /^\s*[-—–·~].*\d.*[-—–·~]\s*$|页/.test(line);

/** 《…报告.docx》由用户上传，支持在线预览: a library of documents, which numbers the pieces into which it has cut a text */
const LIBRARY = /由(?:用户|会员|网友)(?:上传|分享)|在线(?:预览|阅读)/;
const PIECE = /^\s*(\d{1,2})、/;
const HEAD = 4;

/** Lines of a document from such a library with blanks for the numbers of its pieces; any other lines as they are. */
export function withoutPieceNumbers(lines: readonly string[]): readonly string[] {
  if (!lines.slice(0, HEAD).some((line) => LIBRARY.test(line))) return lines;
  let next = 1;
  return lines.map((line) => {
    const [mark, number] = PIECE.exec(line) ?? [];
    if (mark === undefined || Number(number) !== next) return line;
    next++;
    return ' '.repeat(mark.length) + line.slice(mark.length);
  });
}
