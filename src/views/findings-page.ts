import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { checkName } from '../i18n/checks.ts';
import type { Context } from './context.ts';
import { countFindings, type FindingView, findingOf, inReadingOrder } from './findings.ts';
import { shortName } from './names.ts';

interface Option {
  value: string;
  text: string;
}

export interface FindingsView {
  count: string;
  filters: readonly { name: string; label: string; options: readonly Option[] }[];
  years: readonly { year: string; title: string; findings: readonly FindingView[] }[];
}

const options = (values: readonly string[], name: (value: string) => string): Option[] =>
  [...new Set(values)].map((value) => ({ value, text: name(value) }));

/** All findings by year, with what they can be filtered by. */
export function findingsView(store: Store, at: Context): FindingsView {
  const { t, lang } = at;
  const rows = inReadingOrder(store.findings);
  const { errors, warnings } = countFindings(rows);
  const bodies = store.bodies
    .map((body) => body.bureau_id)
    .filter((id) => rows.some((row) => row.bureau_id === id));
  return {
    count: rows.length === 0 ? t.findingsPage.none : t.findingsPage.count(rows.length, errors, warnings),
    filters: [
      { name: 'body', label: t.body, options: options(bodies, (id) => shortName(store.body(id), lang)) },
      {
        name: 'year',
        label: t.yearHead,
        options: options(
          rows.map((row) => row.fiscal_year),
          t.year,
        ),
      },
      {
        name: 'check',
        label: t.findingsPage.check,
        options: options(
          rows.map((row) => row.check),
          (id) => checkName(id, lang),
        ),
      },
    ],
    years: [...groupBy(rows, (row) => row.fiscal_year)].map(([year, own]) => ({
      year,
      title: t.year(year),
      findings: own.map((row) => findingOf(row, store, at)),
    })),
  };
}
