/** Characters that take a full em in a Chinese font: Han, kana, full-width forms, CJK punctuation and quotes. */
const FULL = /[\u2014\u2018-\u201D\u2026\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/u;
const NARROW = /[iljtfrI.,:;|!'()[\] ·-]/;
const WIDE = /[mwMW%@&\u2190-\u21FF\u2200-\u22FF\u25A0-\u25FF]/;

function emOf(character: string, chinese: boolean): number {
  if (FULL.test(character)) return chinese || !/[\u2014\u2018-\u201D\u2026]/u.test(character) ? 1 : 0.6;
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.69;
  return 0.57;
}

/**
 * Width of a text in em, on the safe side for the system fonts of Windows, macOS, Android and Linux. Plot counts a Han
 * character as 0.58 em; it is 1.
 */
export function emWidth(text: string): number {
  const chinese = /\p{Script=Han}/u.test(text);
  let width = 0;
  for (const character of text) width += emOf(character, chinese);
  return width;
}

/** Width in px at a font size. */
export const textWidth = (text: string, fontSize: number): number => emWidth(text) * fontSize;

/** Where a line may break: between Han characters, after a space or a hyphen; brackets stay with what they hold. */
const PIECE =
  /[“（《「『]*\p{Script=Han}[，。、；：”）》」』’]*|[^\p{Script=Han}\s“（《「『-]+-?\s?|\s|-|[“（《「『]/gu;
const pieces = (text: string): string[] => text.match(PIECE) ?? [];

/** Breaks a text into lines of at most `width` px; a single word longer than that stays whole. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** As `wrap`, but never more than `most` lines: the last one ends with an ellipsis when something is left over. */
export function clamp(text: string, width: number, fontSize: number, most: number): string[] {
  const lines = wrap(text, width, fontSize);
  if (lines.length <= most && lines.every((line) => textWidth(line, fontSize) <= width)) return lines;
  const kept = lines.slice(0, most);
  let last = lines.length > most ? `${kept.at(-1) ?? ''}…` : (kept.at(-1) ?? '');
  while (textWidth(last, fontSize) > width && last.length > 2)
    last = `${last.replace(/…$/, '').slice(0, -1)}…`;
  return [...kept.slice(0, -1), last];
}

/** Room for the tallest of several texts broken to a width, px. */
export const tallest = (texts: readonly string[], width: number, fontSize: number): number =>
  Math.ceil(Math.max(...texts.map((text) => wrap(text, width, fontSize).length)) * fontSize * 1.2);
