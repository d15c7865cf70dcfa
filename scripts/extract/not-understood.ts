import type { Document } from '../../src/model/document.ts';
import { type Problem, type Words, warningAt, words } from '../../src/model/problem.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { matchLabel } from './label.ts';
import { figuresOf } from './prose/figures.ts';
import { passages, pieceOf } from './prose/passages.ts';
import type { Reading } from './reading.ts';

/** Words that make a label look like one of our measures. */
const MEASURE = '(?:费|支出|收入|经费|预算|决算|资金|拨款|结余|资产|执行率|得分|编制|在职)';
const ENDS_AS_MEASURE = new RegExp(`${MEASURE}$`);
const HAS_MEASURE = new RegExp(MEASURE);
const HAS_RATE = /(?:预算|资金|支出)?执行率|支出进度/;
const MONEY_UNIT = /^(?:万元|亿元|元)$/;
/** An amount or a rate has one of these for its unit. */
const HAS_UNIT = /[元万%]|百分之/;

/** A longer cell is a sentence and no label. */
const LONGEST_LABEL = 30;
/** How far before a figure its name may stand. */
const NEAR = 16;
const LAST_CLAUSE = /[^,。;:!?，；：！？]*$/;
/** 比上年减少12.4万元   较预算节约3万元: a difference, which is no figure of the year */
const COMPARED =
  /(?:增加|增长|减少|下降|降低|节约|压减|提高|上升|增支|减支|多支出|少支出)(?:了|额|数|支出|\(减少\)|\(增加\))*(?:为|约|近|:)*$|(?:上年|去年|20\d\d年)(?:同期|决算数?|实际)?的?$|率(?:低于|高于|不足|未达到?|不到|超过|小于|大于|[<>≥≤])$/;

const ADD_NAME = words(
  '如果这是一项指标，请在 scripts/extract/names.ts 中加上它的名称；不是指标的不必理会',
  'if this is a measure, add its name to scripts/extract/names.ts; if it is none, leave it as it is',
);
const PUT_BACK_BLANKS = words(
  '请对照原文，补上各行缺失的空白单元格，使数与表头对齐',
  'compare it with the original, and put back the blank cells that its rows lost: figures then stand under their heads',
);

const note = (
  document: Document,
  line: number,
  found: string,
  expected: Words,
  hint: Words = ADD_NAME,
): Problem =>
  warningAt(document.file, line, { message: words('未能识别', 'not understood'), found, expected, hint });

const A_LABEL = words('指标的名称', 'a label that names a measure');
const FIGURES_OF_HEADS = words(
  '各列、各行与名称对得上的数',
  'figures that stand clearly under or beside these labels',
);
const A_NAMED_AMOUNT = words('写明名目的金额', 'an amount that is named');

function inTables(document: Document, read: ReadonlySet<number>): Problem[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : block.rows.flatMap((row) =>
          row.flatMap((cell, i) => {
            const label = row[i - 1]?.text ?? '';
            if (
              read.has(cell.line) ||
              label.length > LONGEST_LABEL ||
              parseFigure(cell.text).kind !== 'number'
            )
              return [];
            const looksLike = ENDS_AS_MEASURE.test(squeezeText(label)) && matchLabel(label).measure === null;
            return looksLike ? [note(document, cell.line, `${label} ${cell.text}`, A_LABEL)] : [];
          }),
        ),
  );
}

/** A table in which measures are named and figures stand, of which nothing was read: its rows do not fit its heads, say. */
function unreadTables(document: Document, read: ReadonlySet<number>): Problem[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    const cells = block.rows.flat();
    if (cells.some(({ line }) => read.has(line))) return [];
    const named = cells.filter(
      ({ text }) => text.length <= LONGEST_LABEL && matchLabel(text).measure !== null,
    );
    const measures = new Set(named.map(({ text }) => matchLabel(text).measure));
    const figures = cells.filter(({ text }) => parseFigure(text).kind === 'number');
    if (measures.size < 2 || figures.length < 2) return [];
    const labels = [...new Set(named.map(({ text }) => squeezeText(text)))].join('、');
    return [note(document, named[0]?.line ?? block.line, labels, FIGURES_OF_HEADS, PUT_BACK_BLANKS)];
  });
}

/** What was read of each line, as printed. */
type Read = ReadonlyMap<number, readonly string[]>;

/** 因公出国费 over 0.00, each a line of its own, which no table holds: under which column the value stood is lost. */
function tornCells(document: Document, read: Read): Problem[] {
  return document.blocks.flatMap((block, i) => {
    const value = document.blocks[i + 1];
    if (block.kind !== 'paragraph' || value?.kind !== 'paragraph' || block.text.length > LONGEST_LABEL)
      return [];
    const isTorn =
      parseFigure(value.text).kind === 'number' &&
      matchLabel(block.text).measure !== null &&
      !read.has(value.line);
    return isTorn
      ? [note(document, value.line, `${block.text} ${value.text}`, FIGURES_OF_HEADS, PUT_BACK_BLANKS)]
      : [];
  });
}

/** How many characters of a number stand before a place within it: 年中追加1,|386.40万元、收回207万元 */
const cutOff = (text: string, from: number, at: number): number =>
  /\d/.test(text.charAt(at))
    ? (/\d[\d.,]*$/.exec(text.slice(Math.max(from, at - NEAR), at))?.[0].length ?? 0)
    : 0;

function inProse(document: Document, read: Read): Problem[] {
  const named = passages(document).filter(
    ({ squeezed: { text } }) => HAS_UNIT.test(text) && HAS_MEASURE.test(text),
  );
  return named.flatMap((passage) =>
    passage.sentences.flatMap(([from, to]) =>
      figuresOf(passage, from, to).flatMap(({ unit, start, end }) => {
        const isMoney = MONEY_UNIT.test(unit);
        if (!isMoney && unit !== '%') return [];
        // Most figures are read, which is told at once.
        const { line, text: figure } = pieceOf(passage, start, end);
        if (read.get(line)?.includes(figure.trim())) return [];
        const said = passage.squeezed.text.slice(Math.max(from, start - NEAR), start);
        if (COMPARED.test(said)) return [];
        const clause = said.search(LAST_CLAUSE);
        const at = start - said.length + Math.max(0, clause);
        const begin = at - cutOff(passage.squeezed.text, from, at);
        const words = passage.squeezed.text.slice(begin, end);
        if (!HAS_MEASURE.test(words) || !(isMoney || HAS_RATE.test(words))) return [];
        // A name on the line above its figure is told with it.
        const piece = pieceOf(passage, begin, end);
        return [note(document, line, (piece.line === line ? piece.text : words).trim(), A_NAMED_AMOUNT)];
      }),
    ),
  );
}

/** Labels and amounts that look like measures and were not read: what a person should look at, each with its line. */
export function notUnderstood(document: Document, readings: readonly Reading[]): Problem[] {
  const lines = new Set<number>();
  const figures = new Map<number, string[]>();
  for (const { origin, source, value } of readings) {
    if (origin === 'table') lines.add(source.line);
    const known = figures.get(source.line);
    if (known) known.push(value.text.trim());
    else figures.set(source.line, [value.text.trim()]);
  }
  return [
    ...unreadTables(document, lines),
    ...tornCells(document, figures),
    ...inTables(document, lines),
    ...inProse(document, figures),
  ].sort((a, b) => a.line - b.line);
}
