import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import type { MeasurePage } from '../format/page.ts';
import { slug } from '../format/slug.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import { DENOMINATORS, PHASES, SCOPES } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import { keyWords } from './key-words.ts';
import { pageOfRows, type Spread, spreadOf } from './long.ts';
import { type Keyed, keyOf } from './names.ts';
import type { TableView } from './table.ts';
import type { Term } from './terms.ts';
import { bodiesAmong } from './twins.ts';

/** Rows with one comparability key as one table; projects of which no two are the same stand in one table too. */
export interface GroupView {
  id: string;
  key: string;
  title: string;
  note: string;
  /** How the values are spread, where there are enough of them. */
  spread: Spread | null;
  /** Address of the rows, where the page shows none of them; empty otherwise. */
  more: string;
  year: string;
  /** How many bodies there are. */
  bodies: number;
  table: TableView;
}

export interface Link {
  text: string;
  href: string;
}

export interface WithoutView {
  id: string;
  table: TableView;
  /** How many for which reason, and the way to the rows; null where the page shows them. */
  brief: { text: string; links: readonly Link[] } | null;
}

export interface GroupsView {
  /** What the words mean that are used here. */
  terms: readonly Term[];
  groups: readonly GroupView[];
  /** A row a group instead of the groups' rows; null where the page shows those. */
  overview: TableView | null;
  /** Null when every report has a figure. */
  without: WithoutView | null;
  /** Said instead of the groups where there are none. */
  none: string;
  /** Said beneath an overview. */
  fewNote: string;
}

export interface GroupOptions {
  /** Whether the titles say the year. */
  withYear: boolean;
  /** Titles, spread and the way to the rows instead of the rows. */
  brief: boolean;
  /** Rows for a long table: nothing on pointing that the figure says itself. */
  lean: boolean;
}

type Compared = Keyed & Pick<ObservationRow, 'bureau_id'>;

const at = (list: readonly string[], word: string) => (list.indexOf(word) + list.length) % list.length;

/** Newest year first, then the wider scope, then phase and denominator. */
export const compareKeys = (a: Keyed, b: Keyed): number =>
  b.fiscal_year.localeCompare(a.fiscal_year) ||
  at(SCOPES, a.scope) - at(SCOPES, b.scope) ||
  at(PHASES, b.phase) - at(PHASES, a.phase) ||
  at(DENOMINATORS, a.denominator) - at(DENOMINATORS, b.denominator) ||
  a.subject.localeCompare(b.subject);

const withoutSubject = (row: Keyed): Keyed => ({ ...row, subject: '' });

/**
 * Items by comparability key, in the order of `compareKeys`. Projects that only one body has are compared with nothing:
 * those of one year, phase and denominator stand together, in the order of the items.
 */
export function byKey<T>(items: readonly T[], row: (item: T) => Compared): T[][] {
  const shared = groupBy(items.map(row), keyOf);
  const tableKey = (item: T) => {
    const one = row(item);
    return keyOf(bodiesAmong(shared.get(keyOf(one)) ?? []) > 1 ? one : withoutSubject(one));
  };
  return [...groupBy(items, tableKey).values()].sort((a, b) => compareKeys(row(a[0] as T), row(b[0] as T)));
}

/** What may be done with so many bodies on one basis. */
export function groupNote(bodies: number, { t }: Context): string {
  if (bodies === 1) return t.groups.only;
  return bodies < 10 ? t.groups.few(bodies) : t.groups.enough(bodies);
}

/** What the rows of a group have in common, and the figure of each by which they are summed up. */
export interface GroupRows {
  measure: MeasurePage;
  rows: readonly Compared[];
  bodies: number;
  values: readonly (ObservationRow | undefined)[];
}

/** Title, id and note of a group, and the way to its rows. */
export function groupHead(group: GroupRows, store: Store, at: Context, { withYear, brief }: GroupOptions) {
  const { measure, bodies, values, rows } = group;
  const first = rows[0] as Keyed;
  const projects = new Set(rows.map(keyOf)).size;
  const row = projects > 1 ? withoutSubject(first) : first;
  const id = [
    measure,
    row.fiscal_year,
    row.scope,
    row.phase,
    row.denominator,
    bodies > 1 && slug(row.subject),
  ]
    .filter(Boolean)
    .join('-')
    .replaceAll('_', '-');
  return {
    id,
    key: keyOf(row),
    title: keyWords(row, at.t, { year: withYear }),
    note: projects > 1 ? at.t.groups.projects(projects) : groupNote(bodies, at),
    spread: projects > 1 ? null : spreadOf(values, bodies),
    more: brief ? at.to(pageOfRows(measure, row.fiscal_year, store), id) : '',
    year: row.fiscal_year,
    bodies,
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
