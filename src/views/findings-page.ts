import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { checkName } from '../i18n/checks.ts';
import type { FindingRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import {
  countFindings,
  type FindingPart,
  type FindingView,
  findingOf,
  findingParts,
  inReadingOrder,
} from './findings.ts';
import { shortName } from './names.ts';
import { type TableView, tableOf, text } from './table.ts';

interface Option {
  value: string;
  text: string;
}

interface Filter {
  name: string;
  label: string;
  options: readonly Option[];
}

export interface FindingsView {
  count: string;
  filters: readonly Filter[];
  years: readonly { year: string; title: string; findings: readonly FindingView[] }[];
  /** How many of which check in which year, where they stand on pages of their own. */
  overview: TableView | null;
}

const options = (values: readonly string[], name: (value: string) => string): Option[] =>
  [...new Set(values)].map((value) => ({ value, text: name(value) }));

function filtersOf(rows: readonly FindingRow[], store: Store, at: Context): Filter[] {
  const { t, lang } = at;
  const present = new Set(rows.map((row) => row.bureau_id));
  const bodies = store.bodies.map((body) => body.bureau_id).filter((id) => present.has(id));
  const years = rows.map((row) => row.fiscal_year);
  const checks = rows.map((row) => row.check);
  return [
    { name: 'body', label: t.body, options: options(bodies, (id) => shortName(store.body(id), lang)) },
    { name: 'year', label: t.yearHead, options: options(years, t.year) },
    { name: 'check', label: t.findingsPage.check, options: options(checks, (id) => checkName(id, lang)) },
  ];
}

/** One row a check, one column a year; a number leads to the findings that it counts. */
function overviewOf(found: readonly FindingPart[], store: Store, at: Context): TableView {
  const { t, lang } = at;
  const checks = [...groupBy(found, ({ check }) => check)].sort(([, a], [, b]) => total(b) - total(a));
  return tableOf(
    t.findingsPage.overview,
    [
      { label: t.findingsPage.check },
      { label: t.findingsPage.severity },
      ...store.years.map((label) => ({ label, numeric: true })),
    ],
    checks.map(([check, own]) => {
      const severity = own[0]?.rows[0]?.severity;
      return {
        head: text(checkName(check, lang)),
        cells: [
          text(severity ? t.severity[severity] : ''),
          ...store.years.map((year) => {
            const part = own.find((one) => one.year === year);
            if (!part) return text(t.none);
            return text(String(part.rows.length), at.to({ kind: 'findings-of', id: check, year }));
          }),
        ],
      };
    }),
  );
}

const total = (found: readonly FindingPart[]): number =>
  found.reduce((sum, { rows }) => sum + rows.length, 0);

const countOf = (rows: readonly FindingRow[], { t }: Context): string => {
  const { errors, warnings } = countFindings(rows);
  return rows.length === 0 ? t.findingsPage.none : t.findingsPage.count(rows.length, errors, warnings);
};

/** All findings by year, with what they can be filtered by; an overview where they are too many for one page. */
export function findingsView(store: Store, at: Context): FindingsView {
  const rows = inReadingOrder(store.findings);
  const found = findingParts(store);
  if (found.length > 0)
    return { count: countOf(rows, at), filters: [], years: [], overview: overviewOf(found, store, at) };
  return {
    count: countOf(rows, at),
    filters: filtersOf(rows, store, at),
    years: [...groupBy(rows, (row) => row.fiscal_year)].map(([year, own]) => ({
      year,
      title: at.t.year(year),
      findings: own.map((row) => findingOf(row, store, at)),
    })),
    overview: null,
  };
}

/** The findings of one check in one year. */
export function findingsOfView(check: string, year: string, store: Store, at: Context): FindingsView {
  const rows = findingParts(store).find((part) => part.check === check && part.year === year)?.rows ?? [];
  return {
    count: countOf(rows, at),
    filters: filtersOf(rows, store, at).slice(0, 1),
    years: [{ year, title: at.t.year(year), findings: rows.map((row) => findingOf(row, store, at)) }],
    overview: null,
  };
}
