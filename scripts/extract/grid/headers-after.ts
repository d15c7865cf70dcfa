import type { Cell } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { matchLabel } from '../label.ts';
import { isShareOf, numberIn } from '../printed-number.ts';

type Row = readonly Cell[];

/** Whether the labels below belong to the values: spending over the budget gives the rate that is printed. */
export function proves(values: Row, labels: Row): boolean {
  const measures = labels.map(({ text }) => matchLabel(text).measure);
  const printed = (ids: readonly MeasureId[]): string =>
    ids
      .flatMap((id) => values.map((cell, i) => (measures[i] === id ? numberIn(cell) : '')))
      .find((value) => value !== '') ?? '';
  const budget = printed(['budget_adjusted', 'budget', 'budget_initial', 'project_amount']);
  return isShareOf(printed(['expenditure']), budget, printed(['execution_rate']));
}

const isValues = (row: Row): boolean => row.length > 2 && row.every((cell) => numberIn(cell) !== '');

/** 7120.3 | 6980.4 | 98.04% over 预算数 | 执行数 | 执行率: labels that stand below their values are put above them. */
export function withHeadersFirst(rows: readonly Row[]): readonly Row[] {
  const result = [...rows];
  for (const [i, values] of rows.entries()) {
    const labels = rows[i + 1];
    if (!labels || labels.length !== values.length || !isValues(values) || !proves(values, labels)) continue;
    result[i] = labels;
    result[i + 1] = values;
  }
  return result;
}

const FEWEST = 3;

/** Rows without the columns at their end in which no row has anything: only some of the rows may print them. */
export function withoutBlankEnds(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map((row) => row.findLastIndex(({ text }) => text !== '') + 1);
  const width = filled.reduce((most, count) => Math.max(most, count), FEWEST);
  return rows.map((row) => (row.length > width ? row.slice(0, width) : row));
}
