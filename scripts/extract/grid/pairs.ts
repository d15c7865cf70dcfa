import type { MeasureId } from '../../../src/model/measure.ts';
import { parseFigure } from '../../parse/number.ts';
import { type SourceLine, type Squeezed, squeeze } from '../../parse/text.ts';
import { gradeWord } from '../grade.ts';
import { type Label, matchLabel } from '../label.ts';
import { ASPECT } from './meaning.ts';

/** A label with its figure, and where on its line both stand. */
export interface Pair {
  label: string;
  meaning: Label;
  /** The figure as printed. */
  figure: string;
  /** Whether a colon parts the two. */
  colon: boolean;
  line: number;
  /** Label and figure as they stand on the figure's line. */
  text: string;
}

/** 1.年初预算数:3,902.11   其中:基本支出7067.17   总分95.82   等级:优
 *    ^^^^^^^^^^ ^^^^^^^^    ^^^^^^^^^^^^^ ^^^^^^^   ^^^^^^^^^   ^^^^ ^^   label and figure, with nothing between the pairs */
const PAIR =
  /[;,、]?(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\))?((?:20\d\d年度?)?[^\d;]{1,40}?)(:?)(-?\d+(?:,\d{3})*(?:\.\d+)?(?:亿元|万元|千元|元|%+|(?:分|人|名|个|项)(?![\u4e00-\u9fff]))?|(?<=:)(?:优秀?|良好?|中等?|合格|不合格|差)(?![\u4e00-\u9fff]))/y;
/** 按支出性质分: what a list of parts is introduced with. */
const HEADING = /^(?:其中|按.{2,8}分|.{0,12}(?:情况|来源|构成|组成|性质))$/;
const LONGEST = 240;
/** The space behind 96分 tells that 分 is its unit; it is kept as a mark of the same width. */
const AFTER_UNIT = /(?<=\d(?:分|人|名|个|项))[\s\u3000]/g;

/** The label of a figure: the last words before it, with the name of the group that stands before a colon. */
function labelOf(words: string, group: string): { label: string; meaning: Label; group: string } | null {
  const parts = words.replace(/^其中:?/, '').split(':');
  const label = (parts.pop() ?? '').replace(/^.*\)(?=.)/, '').replace(/^其中/, '');
  let over = group;
  for (const part of parts) {
    if (matchLabel(part).measure) over = part;
    else if (HEADING.test(part)) over = '';
    else return null;
  }
  const alone = matchLabel(label);
  const isAspect = alone.measure === null || ASPECT.test(alone.measure);
  const joined = over !== '' && isAspect ? matchLabel(over + label) : alone;
  if (!isAspect || over === '') return { label, meaning: alone, group: '' };
  // 本年预算 under “三公”经费 is not the whole budget, and what it is no name says.
  return { label, meaning: joined.measure ? joined : { ...alone, measure: null }, group: over };
}

/** The piece of the figure's line from the label on, or from the line's beginning. */
function pieceOf(
  lines: readonly SourceLine[],
  { lines: numbers, columns }: Squeezed,
  from: number,
  to: number,
): string {
  const line = numbers[to - 1];
  const first = numbers.indexOf(line ?? 0, from);
  const { text = '' } = lines.find((one) => one.line === line) ?? {};
  return text.slice(columns[first] ?? 0, (columns[to - 1] ?? 0) + 1).trim();
}

/** All labels of a text with their figures, under a heading that names a group; null where anything else stands in it. */
export function parsePairs(lines: readonly SourceLine[], heading = ''): Pair[] | null {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST || lines.some(({ text }) => /。|\d\s+\d/.test(text))) return null;
  const squeezed = squeeze(lines.map(({ line, text }) => ({ line, text: text.replace(AFTER_UNIT, ';') })));
  const { text } = squeezed;
  const pairs: Pair[] = [];
  let group = heading;
  PAIR.lastIndex = 0;
  for (let at = 0; at < text.length; at = PAIR.lastIndex) {
    PAIR.lastIndex = at;
    const match = PAIR.exec(text);
    const [whole = '', words = '', colon = '', figure = ''] = match ?? [];
    const found = match ? labelOf(words, group) : null;
    if (!found) return null;
    ({ group } = found);
    const end = at + whole.length;
    const from = end - figure.length;
    const start = from - colon.length - found.label.length;
    pairs.push({
      label: found.label,
      meaning: found.meaning,
      figure: pieceOf(lines, squeezed, from, end),
      colon: colon !== '',
      line: squeezed.lines[from] ?? 0,
      text: pieceOf(lines, squeezed, Math.max(at, start), end),
    });
  }
  return isList(pairs) ? pairs : null;
}

const POINTS = /^(?:分值|权重|(?:自评|执行)?得分)$/;
const ALONE: readonly (MeasureId | null)[] = ['score', 'grade'];

/**
 * Whether these are labels with figures and no sentence: a figure without a unit among them, every label known or
 * parted by a colon; a label alone, without a colon, only where it can be nothing else.
 */
function isList(pairs: readonly Pair[]): boolean {
  const known = pairs.filter(({ meaning }) => meaning.measure !== null);
  const isBare = ({ figure }: Pair): boolean => {
    const read = parseFigure(figure);
    return read.kind !== 'number' ? gradeWord(figure) !== null : read.unit === '';
  };
  if (!known.some(isBare)) return false;
  const [only] = pairs;
  if (pairs.length === 1 && only && !only.colon && !ALONE.includes(only.meaning.measure)) return false;
  return pairs.every(
    ({ label, meaning, colon }) =>
      colon || meaning.measure !== null || meaning.qualifiers.size > 0 || POINTS.test(label),
  );
}
