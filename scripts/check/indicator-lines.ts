import type { Indicator, Report } from '../../src/model/report.ts';

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
/** Cells of one row stand this close where every cell is a line of its own. */
const REACH = 12;

/** The line of a cell of the indicator's row, in a form with one cell a line; undefined where cells share a line. */
function lineOf({ document }: Report, { source }: Indicator, text: string): number | undefined {
  const wanted = squeeze(text);
  if (wanted === '') return undefined;
  const below = document.lines.slice(source.line - 1, source.line - 1 + REACH);
  const at = below.findIndex((line) => squeeze(line) === wanted);
  return at < 0 ? undefined : source.line + at;
}

/** The lines of an indicator: of its name, and of these cells of its row. */
export const linesOf = (
  report: Report,
  indicator: Indicator,
  ...cells: readonly string[]
): (number | undefined)[] => [indicator.source.line, ...cells.map((text) => lineOf(report, indicator, text))];
