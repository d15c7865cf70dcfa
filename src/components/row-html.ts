import { attributes } from '../format/html.ts';
import type { ColumnView, RowView } from '../views/table.ts';
import { cellHtml } from './cell-html.ts';

/**
 * A row of a table as markup: one writer for the tables of the pages and for the rows that a script adds. With
 * `stack`, rows become blocks on a phone; they are then no longer a table to a screen reader unless it is said.
 */
export function rowHtml(row: RowView, columns: readonly ColumnView[], stack = false): string {
  const role = (name: string) => (stack ? name : undefined);
  const data = Object.entries(row.data ?? {}).map(([name, text]) => [`data-${name}`, text] as const);
  const cells = row.cells.map((cell, index) => {
    const { numeric = false, places = 0, label = '' } = columns[index + 1] ?? {};
    const own = {
      class: numeric ? 'number' : undefined,
      role: role('cell'),
      'data-label': stack ? label : undefined,
    };
    return `<td${attributes(own)}>${cellHtml(cell, places)}</td>`;
  });
  const head = `<th${attributes({ scope: 'row', role: role('rowheader') })}>${cellHtml(row.head)}</th>`;
  const own = { id: row.id, role: role('row'), ...Object.fromEntries(data) };
  return `<tr${attributes(own)}>${head}${cells.join('')}</tr>`;
}
