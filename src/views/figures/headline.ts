import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { FigureCell, FigureColumn, FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { bodyYear } from './figure-index.ts';
import { type MissingRow, missingCells, missingNote, missingRow } from './missing.ts';
import { figureId, observationsOf, reportsOf, type Selection } from './select.ts';
import { label } from './words.ts';

/** Which reports a headline figure is about, and how it is called. */
export interface Covered {
  data: Dataset;
  lang: Lang;
  id: string;
  reports: readonly ReportRow[];
  /** The reader's own body. */
  mark: string;
}

/** The reports of a selection under the name of a figure. */
export const coveredBy = (name: string, data: Dataset, lang: Lang, selection: Selection): Covered => ({
  data,
  lang,
  id: figureId(name, selection),
  reports: reportsOf(data, selection),
  mark: selection.mark ?? '',
});

/** Reports that state nothing of a measure, each with the word that says why. */
export const missingRows = (
  { data, reports, lang }: Covered,
  stated: ReadonlySet<string>,
  measure: string,
): MissingRow[] =>
  reports
    .filter(({ report_id }) => !stated.has(report_id))
    .map((report) => missingRow(report, observationsOf(data, [report], measure), lang));

/** Of the reports without a value those whose body has none in the year: another of its documents may state it. */
export function bodiesWithout(
  { reports }: Covered,
  missing: readonly MissingRow[],
  stated: ReadonlySet<string>,
): MissingRow[] {
  const having = new Set(reports.filter(({ report_id }) => stated.has(report_id)).map(bodyYear));
  return missing.filter(({ report }) => !having.has(bodyYear(report)));
}

/** What a row of a headline figure's table begins with. */
export function headCells({ lang }: Covered, row: ObservationRow, name: string): FigureCell[] {
  const scope = [row.scope && figureMessages(lang).scope[row.scope], row.subject].filter(Boolean);
  return [label(name, row.bureau_id), label(row.fiscal_year), label(scope.join(figureMessages(lang).dot))];
}

/** Body, year and scope, then the figure's own columns; the reports without a value come last. */
export function headlineTable<T>(
  covered: Covered,
  caption: string,
  own: readonly FigureColumn[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly FigureCell[],
  missing: readonly MissingRow[],
  missingOwn: (row: MissingRow) => readonly FigureCell[],
): FigureTable {
  const words = figureMessages(covered.lang);
  const head = [words.body, words.fiscalYear, words.scopeLabel].map((name) => ({
    label: name,
    numeric: false,
  }));
  return {
    caption: words.tableOf(caption),
    columns: [...head, ...own],
    rows: [
      ...rows.map(cellsOf),
      ...missing.map((row) => [...missingCells(covered.data, row, covered.lang), ...missingOwn(row)]),
    ],
  };
}

interface Own {
  /** How many comparability keys its panels have. */
  keys: number;
  title: string;
  unit: string;
  caveat: string;
  panels: readonly FigurePanel[];
  /** How many single projects stand in the table only. */
  left: number;
  /** Bodies that state it nowhere. */
  without: readonly MissingRow[];
  table: FigureTable;
  csvRows: FigureModel['csvRows'];
}

/** A figure with a panel a comparability key; it says so where there are several. */
export function headlineModel({ data, lang, id, reports }: Covered, own: Own): FigureModel {
  const { without, keys, left, ...rest } = own;
  const words = figureMessages(lang);
  const more = left > 0 ? words.projectsInTable(left) : '';
  return {
    id,
    lang,
    ...rest,
    key: keys > 1 ? words.severalKeys : '',
    legend: [],
    note: [missingNote(data, without, lang), more].filter(Boolean).join(lang === 'zh' ? '' : ' '),
    reports: reports.map(({ report_id }) => report_id),
  };
}
