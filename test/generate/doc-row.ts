import type { Page, Part } from './page.ts';

/** A row of a `.doc` table saved as text: one TAB and one cell a line, an empty line after it. */
export function docRow(page: Page, cells: readonly Part[]): void {
  for (const cell of cells) page.row(['\t', cell], '');
  page.line``;
}
