import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import type { IndicatorRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { plainNumber } from './projects.ts';
import { type CellView, sourceText, type TableView, tableOf, text } from './table.ts';

function numberCell(value: string, row: IndicatorRow, at: Context): CellView {
  if (value === '') return text(at.t.none);
  const href = at.line(row.report_id, row.source_line);
  return { kind: 'value', value: plainNumber(value, value, href, row.source_line, at) };
}

const classOf = (row: IndicatorRow, { t }: Context) =>
  [row.level1 && t.terms.level1[row.level1], row.level2].filter(Boolean).join(t.terms.dot);

/** The columns that any row of the table fills, so that a plan has no empty columns for what only a review has. */
function columnsFor(rows: readonly IndicatorRow[], at: Context) {
  const { bodyPage, none } = at.t;
  const words = (of: (row: IndicatorRow) => string) => (row: IndicatorRow) =>
    of(row) ? sourceText(of(row)) : text(none);
  return [
    {
      label: bodyPage.class,
      numeric: false,
      used: true,
      cell: (row: IndicatorRow) => text(classOf(row, at)),
    },
    { label: bodyPage.target, numeric: false, of: (row: IndicatorRow) => row.target_text },
    { label: bodyPage.actual, numeric: false, of: (row: IndicatorRow) => row.actual_text },
    { label: bodyPage.weight, numeric: true, of: (row: IndicatorRow) => row.weight },
    { label: bodyPage.points, numeric: true, of: (row: IndicatorRow) => row.score },
    { label: bodyPage.attainment, numeric: true, of: (row: IndicatorRow) => row.attainment },
    { label: bodyPage.explanation, numeric: false, of: (row: IndicatorRow) => row.explanation },
  ]
    .filter((column) => column.used || rows.some((row) => column.of?.(row)))
    .map(({ label, numeric, cell, of }) => ({
      label,
      numeric,
      cell:
        cell ??
        (numeric ? (row: IndicatorRow) => numberCell(of?.(row) ?? '', row, at) : words(of ?? (() => ''))),
    }));
}

/** Indicators of a report: one table for the whole document, or one a project. */
export function indicatorTables(report: ReportRow, title: string, store: Store, at: Context): TableView[] {
  const { bodyPage, terms } = at.t;
  const names = new Map(store.projectsOf(report.report_id).map((row) => [row.project_id, row.project]));
  return [...groupBy(store.indicatorsOf(report.report_id), (row) => row.project_id)].map(
    ([project, rows]) => {
      const columns = columnsFor(rows, at);
      const caption = [bodyPage.indicators, names.get(project) ?? '', title].filter(Boolean).join(terms.dot);
      return tableOf(
        caption,
        [{ label: bodyPage.indicator }, ...columns],
        rows.map((row) => ({
          head: sourceText(row.level3, at.line(row.report_id, row.source_line)),
          cells: columns.map(({ cell }) => cell(row)),
        })),
      );
    },
  );
}
