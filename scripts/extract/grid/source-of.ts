import type { Cell } from '../../../src/model/document.ts';
import type { Source } from '../../../src/model/report.ts';

/** The piece of the line on which a cell begins. */
export const sourceOf = (cell: Cell): Source => ({
  line: cell.line,
  text: (cell.raw.split('\n')[0] ?? '').trim(),
});
