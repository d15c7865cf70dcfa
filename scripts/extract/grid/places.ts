import { unspaced } from '../../parse/text.ts';
import type { DataRow } from './meaning.ts';

/** A blank right beside its label stands for the value only when nothing follows it in the row. */
export function isBlankBeside(row: DataRow, index: number, distance: number): boolean {
  if (distance > 1) return false;
  const next = row.figures.slice(index + 1).find(({ kind }) => kind !== 'blank');
  return next === undefined;
}

/** A blank in the first column, or before the row's label, is the rest of a cell that reaches down from above. */
export const isMerged = ({ figures }: DataRow, index: number): boolean =>
  index === 0 ||
  (figures.slice(0, index).every(({ kind }) => kind === 'blank') &&
    figures.slice(index + 1).find(({ kind }) => kind !== 'blank')?.kind === 'text');

const NOT_OWN = /上年|去年|财政|复核|复评|评审|第三方|主管部门|抽[查评]/;

/** 总分 | 100 and nothing else */
const isAlone = ({ cells }: DataRow): boolean => {
  const words = cells.map(({ text }) => unspaced(text)).filter((text) => text !== '');
  return words.length === 2 && /^(?:总分|满分|总分值)[:：]?$/.test(words[0] ?? '');
};

/**
 * 总分 | 100 | 96: of two figures 100 is what can be had and the other what was given, whichever comes first; of others
 * the first can be had. 100 before a blank, or beside the bare 总分, can be had as well.
 */
export function isWeight(row: DataRow, index: number): boolean {
  if (row.columns.some(({ year }) => year)) return false;
  const headOf = (i: number): string => unspaced(row.columns[i]?.text ?? '');
  const all = row.figures.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  // 满分 | 自评分 | 财政复评分: what others gave is not the body's own.
  const numbers = all.length > 2 ? all.filter((i) => !NOT_OWN.test(headOf(i))) : all;
  if (all.includes(index) && !numbers.includes(index)) return true;
  const given = row.figures.slice(index + 1).some(({ kind }) => kind === 'blank');
  const isFull = (i: number | undefined): boolean => row.cells[i ?? -1]?.text.trim() === '100';
  if (numbers.length === 1) return isFull(index) && (given || isAlone(row));
  const other = numbers.find((i) => i !== index);
  const heads = [index, other ?? -1].map(headOf);
  // 上年得分, 财政评价得分: both are points that were given, and one of them is not the body's own of the year.
  if (numbers.length === 2 && heads.every((text) => /得分|评分/.test(text)))
    return NOT_OWN.test(heads[0] ?? '') || (!NOT_OWN.test(heads[1] ?? '') && numbers[0] === index);
  return numbers.length > 2 || (isFull(index) === isFull(other) ? numbers[0] === index : isFull(index));
}

/** 总分 | 100 | (blank): nothing was given, and the last cell says so. */
export const isBlankScore = ({ cells, figures }: DataRow, index: number): boolean =>
  index === cells.length - 1 &&
  figures.filter(({ kind }) => kind === 'number').length === 1 &&
  cells.some(({ text }) => text.trim() === '100');

/** A figure in a row whose columns are not known, with another figure beside it: either may be meant. */
export function isUnplaced({ cells, figures, columns }: DataRow, index: number): boolean {
  const loose = cells.length > 2;
  const beside = [figures[index - 1], figures[index + 1]].some((figure) => figure?.kind === 'number');
  return loose && beside && columns.every(({ text }) => text === '');
}
