import type { MeasureId } from '../../../src/model/measure.ts';
import { blankResidue } from '../../parse/clean.ts';
import { parseFigure } from '../../parse/number.ts';
import { remember } from '../../parse/remember.ts';
import { type SourceLine, type Squeezed, squeeze } from '../../parse/text.ts';
import { FUND_TOTALS } from '../fund-totals.ts';
import { gradeWord } from '../grade.ts';
import { type Label, matchLabel } from '../label.ts';
import { labelOf, type Over } from './pair-label.ts';

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
  /[;,、]?(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\))?((?:20\d\d年度?)?(?:[^\d;]|\(\d{1,2}\)){1,40}?)(:?)((?<!\()-?\d+(?:,\d{3})*(?:\.\d+)?(?:亿元|万元|千元|元|%+|(?:分|人|名|个|项)(?![\u4e00-\u9fff]))?(?![\d年])|(?<=:)(?:优秀?|良好?|中等?|合格|不合格|差)(?![\u4e00-\u9fff]))/y;
/** No list of labels is longer than this. */
export const LONGEST = 240;
/** The space behind 96分 tells that 分 is its unit; it is kept as a mark of the same width. */
const AFTER_UNIT = /(?<=\d(?:分|人|名|个|项))[\s\u3000]/g;

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

/** Every label of a text with its figure; null where anything else stands in it. */
export function pairsIn(lines: readonly SourceLine[], heading: string): readonly Pair[] | null {
  const [only] = lines;
  if (lines.length !== 1 || !only) return readPairs(lines, heading);
  const pairs = heading === '' ? ofLine(only.text) : underHeading(heading + APART + only.text);
  return pairs?.map((pair) => ({ ...pair, line: only.line })) ?? null;
}

/** A line is asked for its pairs by several readers. */
const ofLine = remember((text) => readPairs([{ line: 1, text }], ''), LONGEST);
const APART = '\u0000';
const underHeading = remember((key) => {
  const at = key.indexOf(APART);
  return readPairs([{ line: 1, text: key.slice(at + 1) }], key.slice(0, at));
}, LONGEST + 40);

function readPairs(lines: readonly SourceLine[], heading: string): readonly Pair[] | null {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST || lines.some(({ text }) => /。|\d\s+\d/.test(blankResidue(text)))) return null;
  const squeezed = squeeze(
    lines.map(({ line, text }) => ({ line, text: blankResidue(text).replace(AFTER_UNIT, ';') })),
  );
  const { text } = squeezed;
  const pairs: Pair[] = [];
  let over: Over = { group: heading, unit: '' };
  PAIR.lastIndex = 0;
  for (let at = 0; at < text.length; at = PAIR.lastIndex) {
    PAIR.lastIndex = at;
    const match = PAIR.exec(text);
    const [whole = '', words = '', colon = '', figure = ''] = match ?? [];
    const found = match ? labelOf(words, over) : null;
    if (!found) return null;
    ({ over } = found);
    const end = at + whole.length;
    const from = end - figure.length;
    const isScore = /^(?:合计|总计|共计)$/.test(found.label) && figure.endsWith('分');
    const start = from - colon.length - found.label.length;
    pairs.push({
      label: found.label,
      meaning: isScore ? matchLabel('自评得分') : found.meaning,
      figure: pieceOf(lines, squeezed, from, end),
      colon: colon !== '',
      line: squeezed.lines[from] ?? 0,
      text: pieceOf(lines, squeezed, Math.max(at, start), end),
    });
  }
  return ofLead(FUND_TOTALS.test(text) ? pairs.map(withoutTotal) : pairs);
}

const withoutTotal = (pair: Pair): Pair => (/总计$/.test(pair.label) ? unknown(pair) : pair);
const unknown = (pair: Pair): Pair => ({ ...pair, meaning: { ...pair.meaning, measure: null } });

const PART = /^(?:expenditure_|three_public|meeting|training)/;
const BARE = /^(?:budget|budget_initial|budget_adjusted|expenditure|execution_rate)$/;

/**
 * 人员经费 预算30 支出27 执行率90%: behind the budget of a part the bare words go on about that part; 三公经费 上年决算数112.4
 * 本年预算数120: behind what it was the year before those of this year too
 */
function ofLead(pairs: readonly Pair[]): Pair[] {
  let part: MeasureId | null = null;
  let ofWhole = /合计|总/;
  return pairs.map((pair, i) => {
    const { measure, qualifiers } = pair.meaning;
    const isPrior = qualifiers.has('prior');
    const isLead = i === 0 && measure !== null && PART.test(measure) && (qualifiers.has('plan') || isPrior);
    if (isLead && !pair.colon) part = measure;
    if (isLead) ofWhole = isPrior ? /全年|合计|总/ : /全年|本年|合计|总/;
    const isOwn = measure !== null && BARE.test(measure) && !ofWhole.test(pair.label);
    if (i > 0 && !isOwn) part = null;
    if (i === 0 || !part || pair.colon) return pair;
    const isSpent = measure === 'expenditure';
    const meaning = {
      ...pair.meaning,
      measure: isSpent ? part : null,
      qualifiers: new Set(['actual'] as const),
    };
    return { ...pair, meaning };
  });
}

/** 总分：100　得分：97: what could be had, and what was given. */
function scoreBesideFull(pairs: readonly Pair[]): Pair[] | null {
  const [full, given] = pairs;
  if (pairs.length !== 2 || !full?.colon || !given?.colon) return null;
  const isFull = /^(?:总分|满分|总分值)$/.test(full.label) && /^100分?$/.test(full.figure);
  return isFull && /^(?:自评|实际)?得分$/.test(given.label)
    ? [{ ...given, meaning: matchLabel('自评得分') }]
    : null;
}

/** All labels of a text with their figures, under a heading that names a group; null where it is no list of them. */
export function parsePairs(lines: readonly SourceLine[], heading = ''): readonly Pair[] | null {
  const found = pairsIn(lines, heading);
  const pairs = found && (scoreBesideFull(found) ?? found);
  return pairs && isList(pairs) ? pairs : null;
}

/** 得分：10（满分10）: what could be had, behind what was given */
const FULL_BEHIND = /[（(](?:满分|分值|权重)[:：]?\d{1,3}分?[)）]$/;
const LABELLED = /^[^:：]{1,30}[:：]/;

/** Pieces of a line, parted by wide spaces or, where every piece still has its label, by one; none where a piece has none. */
function piecesOf(text: string): string[] {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return [];
  for (const apart of [/[\s\u3000]{2,}/, /[\s\u3000]+/]) {
    const pieces = trimmed.split(apart);
    if (pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece)))
      return pieces.map((piece) => piece.replace(FULL_BEHIND, ''));
  }
  return [];
}

/**
 * 自评等级：优　　所属科室：治安支队　　年初预算数：48: the same of a line whose pieces stand apart; a label with words in
 * place of a figure is passed over. Null where a piece is neither.
 */
export function pairsApart(lines: readonly SourceLine[], heading = ''): Pair[] | null {
  const [only] = lines;
  if (lines.length !== 1 || !only || only.text.length > LONGEST) return null;
  const pieces = piecesOf(only.text);
  if (pieces.length < 2) return null;
  const pairs: Pair[] = [];
  for (const piece of pieces) {
    const found = pairsIn([{ line: only.line, text: piece }], heading);
    if (found) pairs.push(...found);
    else if (/[:：].*\d/.test(piece)) return null;
  }
  return isList(pairs) ? pairs : null;
}

const POINTS = /^(?:分值|权重|(?:自评|执行|[该本此]项)?得分)$/;
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
  const isForm = pairs.length > 1 && pairs.every(({ colon, meaning }) => colon && meaning.measure !== null);
  if (!isForm && !known.some(isBare)) return false;
  const [only] = pairs;
  if (pairs.length === 1 && only && !only.colon && !ALONE.includes(only.meaning.measure)) return false;
  const full = pairs.some(({ label, figure }) => /^(?:总分|满分)$/.test(label) && figure === '100');
  if (full && pairs.some(({ label }) => POINTS.test(label))) return false;
  return pairs.every(
    ({ label, meaning, colon }) =>
      colon || meaning.measure !== null || meaning.qualifiers.size > 0 || POINTS.test(label),
  );
}
