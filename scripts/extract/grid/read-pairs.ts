import type { Cell, Document, Table } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { parseFigure } from '../../parse/number.ts';
import { type SourceLine, squeezeText } from '../../parse/text.ts';
import { gradeWord } from '../grade.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import { readStandardRow } from '../standard-row.ts';
import { documentUnit, unitAbove, unitIn, unitOfPart } from '../unit.ts';
import { asRow } from './as-row.ts';
import { meaningOf } from './cell-meaning.ts';
import { budgetOf, denominatorOf } from './denominator-of.ts';
import { NOTHING } from './meaning.ts';
import { groupIn, isHead, isTornInFigure } from './pair-lines.ts';
import { LONGEST, type Pair, pairsApart, parsePairs } from './pairs.ts';

/** 年度资金总额：180.00 is what a project has this year; 项目总金额 may be that of several. */
const OF_YEAR = /年度(?:资金(?:总额)?|总金额|申请金额)|^资金总额(?:[(（]万?元[)）])?$/;

/** One label with its figure; `beside` are the measures of the others in its list. */
function readPair(
  { label, meaning, figure, line, text }: Pair,
  unit: string,
  beside: readonly (MeasureId | null)[],
): Reading[] {
  const source = { line, text };
  if (meaning.measure === 'grade') {
    const word = gradeWord(figure);
    const value = { status: 'reported', value: '', text: figure } as const;
    return word ? [reading({ measure: 'grade', label, value, source, origin: 'table' })] : [];
  }
  const meant = meaningOf(NOTHING, { ...meaning, text: label }, 1);
  const value = meant ? toValue(meant.measure, parseFigure(figure), meant.unit || unit, figure) : null;
  if (!meant || !value || meant.measure === 'project_count') return [];
  if (meant.measure === 'project_amount' && !OF_YEAR.test(label)) return [];
  const phase = meant.plan ? 'plan' : '';
  const denominator = budgetOf(meant.measure, label, value, denominatorOf(label, beside));
  const said = { measure: meant.measure, label, value, phase, denominator } as const;
  return [reading({ ...said, source, origin: 'table' })];
}

function readText(lines: readonly SourceLine[], unit: string, heading = ''): Reading[] | null {
  if (!lines.some(({ text }) => /\d/.test(text))) return null;
  const pairs = parsePairs(lines, heading) ?? pairsApart(lines, heading);
  if (!pairs) return null;
  const measures = pairs.map(({ meaning }) => meaning.measure);
  return readStandardRow(asRow(pairs, unit)) ?? pairs.flatMap((pair) => readPair(pair, unit, measures));
}

const linesOf = (cell: Cell): SourceLine[] =>
  cell.raw.split('\n').map((text, i) => ({ line: cell.lines[i] ?? cell.line, text }));

/** Neighbouring cells of a row parted by spaces are one line again. */
const isLoose = (row: readonly Cell[]): boolean =>
  row.every(({ flags, line }) => flags.includes('inferred_column') && line === row[0]?.line);

function readTable({ rows }: Table, lines: readonly string[], unit: string, heading: string): Reading[] {
  let current = unit;
  const found = rows.flatMap((row) => {
    for (const { text } of row) current = unitIn(text) || current;
    const line = row[0]?.line ?? 0;
    const over = row.length === 1 ? heading : '';
    if (isLoose(row)) return readText([{ line, text: lines[line - 1] ?? '' }], current, over) ?? [];
    const first = row[0]?.text ?? '';
    const budget = matchLabel(first).measure?.startsWith('budget') ? first : '';
    return row
      .filter(({ text }) => /[:：]/.test(text))
      .flatMap((cell) => readText(linesOf(cell), current, budget) ?? []);
  });
  const isForm = found.filter(({ measure }) => OF_FORM.test(measure)).length >= FEWEST;
  return isForm ? [...found, ...leftOut({ rows })] : found;
}
/** So many labels with their figures make a form, in which one without is blank. */
const FEWEST = 2;

/** 政府性基金拨款： in a form whose other cells hold a label with its figure: a figure that was left out */
const LABEL_ALONE = /^(?:其中[:：])?([^:：\d]{2,20})[:：]$/;
const OF_FORM = /^(?:revenue|expenditure)_/;

function leftOut({ rows }: Pick<Table, 'rows'>): Reading[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, i) => {
      const label = LABEL_ALONE.exec(squeezeText(cell.text))?.[1];
      const measure = label === undefined ? null : matchLabel(label).measure;
      const next = row.slice(i + 1).find(({ text }) => text !== '');
      const isAlone = next === undefined || /[:：]/.test(next.text);
      if (!label || !measure || !OF_FORM.test(measure) || !isAlone) return [];
      const value = { status: 'blank_in_source', value: '', text: '' } as const;
      const source = { line: cell.line, text: cell.text };
      return [reading({ measure, label, value, source, origin: 'table' })];
    }),
  );
}

/** Lists of labels with their figures beside them, in a line or in a cell: 年初预算数：100  全年预算数：120. */
export function readPairs(document: Document): Reading[] {
  const fallback = documentUnit(document);
  let heading = '';
  return document.blocks.flatMap((block, index) => {
    const isText = block.kind === 'paragraph';
    if (isText && (block.raw.length > LONGEST || !/\d/.test(block.raw))) {
      heading = groupIn(block.text);
      return [];
    }
    const unit = unitAbove(document, index) || unitOfPart(document, index) || fallback;
    if (!isText && isHead(block.rows[0]?.[0]?.raw ?? '')) heading = '';
    if (!isText) return readTable(block, document.lines, unit, heading);
    const found = isTornInFigure(document, index)
      ? null
      : readText([{ line: block.line, text: block.raw }], unit, heading);
    if (!found) heading = groupIn(block.text);
    return found ?? [];
  });
}
