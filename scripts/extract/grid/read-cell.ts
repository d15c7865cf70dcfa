import type { MeasureId } from '../../../src/model/measure.ts';
import type { Figure } from '../../parse/number.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import { meaningOf } from './cell-meaning.ts';
import { vehiclePart } from './column-meaning.ts';
import { denominatorOf } from './denominator-of.ts';
import { type DataRow, GENERIC, type Meaning, NOTHING } from './meaning.ts';
import { scopeOf } from './scope-of.ts';
import { sourceOf } from './source-of.ts';

/** 年初预算, 决算数: words that say which amount a value is, and nothing of what. */
const BARE = /^(?:年初|全年|调整后?|本年)?(?:预算|决算|执行)数?(?:[(（].*[)）])?$/;
/** Measures that are an amount themselves, and not something of which amounts are told. */
const AMOUNT = /^(?:budget|expenditure$|project_amount|execution|score|grade|staff)/;
/** Groups that are wholes themselves: 合计 below them is theirs. */
const WHOLES: readonly (MeasureId | null)[] = ['three_public', 'fixed_assets', 'revenue', 'expenditure'];

/** The label of a value: the nearest text to its left that is not itself a value. */
function rowLabel(row: DataRow, column: number): { text: string; distance: number } {
  for (let i = column - 1; i >= 0; i--) {
    const text = row.cells[i]?.text ?? '';
    if (text !== '' && row.figures[i]?.kind === 'text') return { text, distance: column - i };
  }
  return { text: '', distance: 0 };
}

/** 三公经费 | 年初预算 | 118: the label beside the value only says which amount it is; the row's first one says of what. */
function underLead(lead: string, label: Meaning): Meaning | null {
  const { measure } = matchLabel(lead);
  const isAmount = label.measure !== null && BARE.test(label.text.replace(/\s+/g, ''));
  if (!isAmount || measure === null || AMOUNT.test(measure)) return null;
  const qualifier = label.measure === 'expenditure' ? 'actual' : 'plan';
  return { ...label, measure, qualifiers: new Set([...label.qualifiers, qualifier]) };
}

/** A row's label, alone or, where that says nothing, with the label of the group above it. */
function rowMeaning(text: string, lead: string, group: string): Meaning {
  const alone = { ...matchLabel(text), text };
  const led = lead === text ? null : underLead(lead, alone);
  if (led) return led;
  const isGeneric = GENERIC.test(text.replace(/\s+/g, ''));
  if (group === '' || text === '' || (alone.measure !== null && !isGeneric)) return alone;
  const vehicles = vehiclePart([group, text.replace(/\s+/g, '')]);
  if (vehicles) return { ...alone, measure: vehicles };
  // The total below the last part is not that part's.
  if (isGeneric && !WHOLES.includes(matchLabel(group).measure)) return alone;
  const joined = matchLabel(group + text);
  return joined.measure ? { ...joined, text } : alone;
}

/** A blank right beside its label stands for the value only when nothing follows it in the row. */
function isBlankBeside(row: DataRow, index: number, distance: number): boolean {
  if (distance > 1) return false;
  const next = row.figures.slice(index + 1).find(({ kind }) => kind !== 'blank');
  return next === undefined;
}

/** A blank in the first column, or before the row's label, is the rest of a cell that reaches down from above. */
const isMerged = ({ figures }: DataRow, index: number): boolean =>
  index === 0 ||
  (figures.slice(0, index).every(({ kind }) => kind === 'blank') &&
    figures.slice(index + 1).find(({ kind }) => kind !== 'blank')?.kind === 'text');

/** 总分 | 100 | 96: the first of two figures is what can be had, the second what was given; 100 before a blank as well. */
function isWeight(row: DataRow, index: number): boolean {
  const numbers = row.figures.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  const given = row.figures.slice(index + 1).some(({ kind }) => kind === 'blank');
  const full = numbers.length === 1 && given && row.cells[index]?.text.trim() === '100';
  return full || numbers.length > 2 || (numbers.length === 2 && numbers[0] === index);
}

/** 总分 | 100 | (blank): nothing was given, and the last cell says so. */
const isBlankScore = ({ cells, figures }: DataRow, index: number): boolean =>
  index === cells.length - 1 &&
  figures.filter(({ kind }) => kind === 'number').length === 1 &&
  cells.some(({ text }) => text.trim() === '100');

/** A figure in a row whose columns are not known, with another figure beside it: either may be meant. */
function isUnplaced({ cells, figures, columns }: DataRow, index: number): boolean {
  const loose = cells.length > 2;
  const beside = [figures[index - 1], figures[index + 1]].some((figure) => figure?.kind === 'number');
  return loose && beside && columns.every(({ text }) => text === '');
}

/** A number whose digits stood on several lines is marked as put together. */
function asRead(figure: Figure, row: DataRow, index: number): Figure {
  const torn = row.cells[index]?.flags.some((flag) => flag === 'joined_lines' || flag === 'joined_pages');
  return figure.kind === 'number' && torn ? { ...figure, normalised: true } : figure;
}

/** The figure in a cell, by its column and its row; null where neither says what it is, or both say different things. */
export function readCell(row: DataRow, index: number, group: string): Reading | null {
  const cell = row.cells[index];
  const figure = row.figures[index];
  if (!cell || !figure || figure.kind === 'text') return null;
  const left = rowLabel(row, index);
  const lead = row.cells.find(({ text }, i) => text !== '' && row.figures[i]?.kind === 'text')?.text ?? '';
  const meaning = rowMeaning(left.text, lead, group);
  const isScore = meaning.measure === 'score';
  if (isScore ? isWeight(row, index) : isUnplaced(row, index)) return null;
  // A total score stands under columns that are those of the rows above it.
  const column = isScore ? NOTHING : (row.columns[index] ?? NOTHING);
  const meant = meaningOf(column, meaning, isScore ? 1 : left.distance);
  if (!meant || (figure.kind === 'blank' && isMerged(row, index))) return null;
  const { measure, label, plan } = meant;
  const figureRead = asRead(figure, row, index);
  const value = toValue(measure, figureRead, meant.unit || row.unit, cell.raw.replace(/\n/g, ' '));
  if (!value) return null;
  // The points and grades of a list have no sum.
  const isSum = /^(?:合计|总计)$/.test(left.text.replace(/\s+/g, ''));
  if (figure.kind === 'blank' && isSum && /^(?:score|grade)$/.test(measure)) return null;
  const blank = value.status === 'blank_in_source' && !column.measure;
  const stands = isBlankBeside(row, index, left.distance) || (isScore && isBlankScore(row, index));
  if (blank && !stands) return null;
  const phase = plan ? 'plan' : '';
  const denominator =
    measure === 'execution_rate'
      ? denominatorOf(
          label,
          row.columns.map((one) => one.measure),
        )
      : '';
  const said = { measure, label, value, scope: scopeOf(left.text), phase, denominator } as const;
  return reading({ ...said, source: sourceOf(cell), origin: 'table' });
}
