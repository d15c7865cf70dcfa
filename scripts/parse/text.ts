import { remember } from './remember.ts';

/** A text without white space and quotes, full-width made half-width, in which every character knows its place. */
export interface Squeezed {
  text: string;
  /** For each character of `text`: line (1-based) and index in that line. */
  lines: readonly number[];
  columns: readonly number[];
}

export interface SourceLine {
  line: number;
  text: string;
}

const DROPPED = /[￥¥\s\u3000\u200b\ufeff"'“”‘’「」『』《》]/;
const FORMS: Readonly<Record<string, string>> = {
  '。': '。',
  '．': '.',
  '﹣': '-',
  '−': '-',
  '—': '-',
  '–': '-',
  '﹐': ',',
};
/** The number of an item, which is no figure: (2) */
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const cache = new Map<string, string>();

/** Han characters and digits are most of a report, and stay as they are. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** One character in its half-width form; Chinese punctuation that ends a sentence is kept. */
function fold(char: string): string {
  if (isPlain(char.charCodeAt(0))) return char;
  const known = cache.get(char);
  if (known !== undefined) return known;
  const circled = CIRCLED.indexOf(char);
  const folded =
    circled >= 0
      ? `(${circled + 1})`
      : DROPPED.test(char)
        ? ''
        : (FORMS[char] ?? char.normalize('NFKC').replace(/\s/g, ''));
  cache.set(char, folded);
  return folded;
}

/** Every character of a text in that form. */
const foldAll = (text: string): string => text.replace(FOLDED, fold);
const FOLDED = /[^\u4e00-\u9fff0-9]/g;

/** 因公出国(境)费 is written with and without the brackets: they are left out, so that the name is one. */
function withoutBrackets(squeezed: Squeezed): Squeezed {
  const { text, lines, columns } = squeezed;
  if (!text.includes('(境)')) return squeezed;
  const chars = text.split('');
  const kept = chars.map(
    (char, i) =>
      !((char === '(' && text.startsWith('(境)', i)) || (char === ')' && text.startsWith('(境)', i - 2))),
  );
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => kept[i]);
  return { text: keep(chars).join(''), lines: keep(lines), columns: keep(columns) };
}

/** Squeezes lines into one text that can be matched without caring for spaces, widths and line ends. */
export function squeeze(source: readonly SourceLine[]): Squeezed {
  let text = '';
  const lines: number[] = [];
  const columns: number[] = [];
  for (const { line, text: raw } of source) {
    text += foldAll(raw);
    for (let i = 0; i < raw.length; i++) {
      const width = isPlain(raw.charCodeAt(i)) ? 1 : fold(raw.charAt(i)).length;
      for (let k = 0; k < width; k++) {
        lines.push(line);
        columns.push(i);
      }
    }
  }
  return withoutBrackets({ text, lines, columns });
}

/** Squeezed form of a single piece of text, for comparing labels. */
export const squeezeText = remember(squeezed);

function squeezed(text: string): string {
  const result = foldAll(text);
  return result.includes('(境)') ? result.replaceAll('(境)', '境') : result;
}

/** Han characters, printed ASCII and its full-width forms are no white space. */
const isSolid = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || (code > 0xff00 && code < 0xff5f);

/** A text without its white space, and otherwise as printed. */
export function unspaced(text: string): string {
  // Most labels and figures have none, which a walk over them tells sooner than a pattern.
  let at = 0;
  while (at < text.length && isSolid(text.charCodeAt(at))) at++;
  return at < text.length ? text.replace(SPACES, '') : text;
}
const SPACES = /\s+/g;
