import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import type { MeasurePage } from '../format/page.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { correctionOf } from './correction.ts';
import { namesAmong } from './figures/select.ts';
import { byKey, type GroupOptions, type GroupsView, type GroupView, groupHead, missingIn } from './groups.ts';
import { keyOf } from './names.ts';
import { type CellView, tableOf, text } from './table.ts';
import { termsOf } from './terms.ts';
import { bodiesAmong, type Figures, twinKey, withoutTwins } from './twins.ts';
import { valueView } from './value.ts';
import { withoutView } from './without.ts';

export interface AmountColumn {
  measure: string;
  label: string;
}

interface AmountOptions extends GroupOptions {
  /** Which headline figure it is. */
  page: MeasurePage;
}

/** The figures of one report with one key, by measure. */
interface Line {
  row: ObservationRow;
  by: Figures;
}

const stated = (row: ObservationRow) => !isMissing(row.value_status);

/** Lines in which at least one of the measures has a value. */
function linesOf(report: ReportRow, measures: ReadonlySet<string>, store: Store): Line[] {
  const rows = store.observationsOf(report.report_id).filter((row) => measures.has(row.measure));
  return [...groupBy(rows, keyOf).values()]
    .filter((line) => line.some(stated))
    .map((line) => ({
      row: line[0] as ObservationRow,
      by: new Map(line.map((row) => [row.measure, row])),
    }));
}

const firstOf = (by: Figures): ObservationRow => [...by.values()][0] as ObservationRow;

/** What a body says in several documents, once where it is the same. */
const distinct = (lines: readonly Line[]): Line[] =>
  withoutTwins(
    lines.map(({ by }) => by),
    (by) => twinKey(firstOf(by)),
  ).map((by) => ({ row: firstOf(by), by }));

function groupOf(
  lines: readonly Line[],
  columns: readonly AmountColumn[],
  store: Store,
  at: Context,
  options: AmountOptions,
): GroupView {
  const main = columns[0]?.measure ?? '';
  const group = {
    measure: options.page,
    rows: lines.map(({ row }) => row),
    bodies: bodiesAmong(lines.map(({ row }) => row)),
    values: lines.map(({ by }) => by.get(main)),
  };
  const head = groupHead(group, store, at, options);
  const used = columns.filter(({ measure }) => lines.some(({ by }) => by.has(measure)));
  const nameOf = namesAmong(store.dataset, group.rows, at.lang);
  const rows = lines.map(({ row, by }) => {
    const name = nameOf(row);
    return {
      head: text(
        row.subject ? `${name}${at.t.terms.dot}${row.subject}` : name,
        at.to({ kind: 'body', id: row.bureau_id }),
      ),
      cells: used.map(({ measure }): CellView => {
        const cell = by.get(measure);
        return cell
          ? {
              kind: 'value',
              value: valueView(cell, at, options.lean),
              correction: correctionOf(store.dataset, cell.observation_id, at.lang),
            }
          : text(at.t.none);
      }),
      data: { body: row.bureau_id, year: row.fiscal_year },
    };
  });
  const labels = [{ label: at.t.body }, ...used.map(({ label }) => ({ label, numeric: true }))];
  return { ...head, table: tableOf(head.title, labels, rows) };
}

/** Figures of some measures, one table a comparability key; reports without any are listed with the reason. */
export function amountGroups(
  reports: readonly ReportRow[],
  columns: readonly AmountColumn[],
  store: Store,
  at: Context,
  options: AmountOptions,
): Omit<GroupsView, 'overview'> {
  const measures = new Set(columns.map(({ measure }) => measure));
  const all = reports.flatMap((report) => linesOf(report, measures, store));
  const having = new Set(all.map(({ row }) => row.report_id));
  const lines = distinct(all);
  const main = columns[0]?.measure;
  const missing = missingIn(
    reports,
    (report) => having.has(report.report_id),
    (report) => store.observationsOf(report.report_id).find((row) => row.measure === main),
  );
  return {
    terms: termsOf(options.page, at),
    groups: byKey(lines, ({ row }) => row).map((group) => groupOf(group, columns, store, at, options)),
    without: withoutView(options.page, missing, store, at, options),
    none: lines.length === 0 ? at.t.groups.noneInYear : '',
    fewNote: at.t.groups.fewNote,
  };
}
