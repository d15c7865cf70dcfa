import type { Cell, Table } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { YEAR_TITLE } from '../../parse/year-title.ts';

type Row = readonly Cell[];

/** The only cell of a row that is a title. */
function titleOf(row: Row): Cell | null {
  const [only, ...others] = row.filter(({ text }) => text !== '');
  return only && others.length === 0 && YEAR_TITLE.test(only.text) ? only : null;
}

const isBare = (row: Row): boolean =>
  row.length > 2 && row.every(({ text }) => text === '' || parseFigure(text).kind === 'number');

const blankBeside = (row: Row): Cell => {
  const line = row[0]?.line ?? 1;
  return { text: '', raw: '', line, lines: [line], flags: [] };
};

/** A table whose figures stand under titles of their own: each title is the label of the row below it. */
export function withRowTitles(table: Table): Table {
  const titles = table.rows.map(titleOf);
  const isOver = (i: number): boolean => titles[i] !== null && isBare(table.rows[i + 1] ?? []);
  if (!titles.some((title, i) => title !== null && isOver(i))) return table;
  if (titles.some((title, i) => title !== null && !isOver(i))) return table;
  const rows = table.rows.flatMap((row, i) => {
    if (titles[i]) return [];
    const title = titles[i - 1];
    return [[title ?? blankBeside(row), ...row]];
  });
  return { ...table, rows };
}
