import { groupBy } from '../data/group.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import { DENOMINATORS, PHASES, SCOPES } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import { keyWords } from './key-words.ts';
import { type Keyed, keyOf } from './names.ts';
import type { TableView } from './table.ts';

/** Rows with one comparability key as one table, and the reports that have no figure, with the reason. */
export interface GroupView {
  id: string;
  key: string;
  title: string;
  note: string;
  table: TableView;
}

export interface GroupsView {
  /** Where the comparability key is explained. */
  help: { text: string; href: string };
  groups: readonly GroupView[];
  /** Empty when every report has a figure. */
  without: TableView | null;
  /** Said instead of the groups where there are none. */
  none: string;
}

const at = (list: readonly string[], word: string) => (list.indexOf(word) + list.length) % list.length;

/** Newest year first, then the wider scope, then phase and denominator. */
export const compareKeys = (a: Keyed, b: Keyed): number =>
  b.fiscal_year.localeCompare(a.fiscal_year) ||
  at(SCOPES, a.scope) - at(SCOPES, b.scope) ||
  at(PHASES, b.phase) - at(PHASES, a.phase) ||
  at(DENOMINATORS, a.denominator) - at(DENOMINATORS, b.denominator) ||
  a.subject.localeCompare(b.subject);

/** Items by comparability key, in the order of `compareKeys`. */
export function byKey<T>(items: readonly T[], row: (item: T) => Keyed): T[][] {
  return [...groupBy(items, (item) => keyOf(row(item))).values()].sort((a, b) =>
    compareKeys(row(a[0] as T), row(b[0] as T)),
  );
}

/** What may be done with so many bodies on one basis. */
export function groupNote(bodies: number, { t }: Context): string {
  if (bodies === 1) return t.groups.only;
  return bodies < 10 ? t.groups.few(bodies) : t.groups.enough(bodies);
}

/** The way to what a comparability key is. */
export const helpOf = (at: Context) => ({ text: at.t.seeMethods, href: at.to({ kind: 'methods' }, 'key') });

/** Title, id and note of a group. */
export function groupHead(row: Keyed, bodies: number, at: Context, prefix: string, withYear: boolean) {
  return {
    id: [prefix, row.fiscal_year, row.scope, row.phase, row.denominator]
      .filter(Boolean)
      .join('-')
      .replaceAll('_', '-'),
    key: keyOf(row),
    title: keyWords(row, at.t, { year: withYear }),
    note: groupNote(bodies, at),
  };
}

/** Reports whose row for a measure has no value. */
export const missingIn = (
  reports: readonly ReportRow[],
  has: (report: ReportRow) => boolean,
  reason: (report: ReportRow) => ObservationRow | undefined,
): { report: ReportRow; row: ObservationRow }[] =>
  reports.flatMap((report) => {
    if (has(report)) return [];
    const row = reason(report);
    return row ? [{ report, row }] : [];
  });
