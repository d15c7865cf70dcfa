import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { besideName, checkName } from '../i18n/checks.ts';
import type { FindingRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { figureAnchor } from './context.ts';
import { shortName } from './names.ts';

export interface FindingView {
  id: string;
  body: string;
  bodyId: string;
  bodyHref: string;
  /** In words, and as a filter compares it. */
  year: string;
  fiscalYear: string;
  yearHref: string;
  check: string;
  checkId: string;
  severity: string;
  severityId: string;
  message: string;
  /** Printed, expected, difference: only those that the finding has. */
  facts: readonly { label: string; text: string }[];
  places: readonly { text: string; href: string }[];
  response: string;
  waived: string;
}

const ORDER = { error: 0, warning: 1, note: 2, '': 3 };

/** Newest year first, disagreements before what cannot be verified. */
export const inReadingOrder = (rows: readonly FindingRow[]): FindingRow[] =>
  [...rows].sort(
    (a, b) =>
      b.fiscal_year.localeCompare(a.fiscal_year) ||
      ORDER[a.severity] - ORDER[b.severity] ||
      a.finding_id.localeCompare(b.finding_id),
  );

/** A finding as it is shown. */
export function findingOf(row: FindingRow, store: Store, at: Context): FindingView {
  const { t, lang } = at;
  const { printed, difference } = t.findingsPage;
  const beside = besideName(row.check, row.expected, lang);
  return {
    id: figureAnchor(row.finding_id),
    body: shortName(store.body(row.bureau_id), lang),
    bodyId: row.bureau_id,
    bodyHref: at.to({ kind: 'body', id: row.bureau_id }),
    year: t.year(row.fiscal_year),
    fiscalYear: row.fiscal_year,
    yearHref: at.to({ kind: 'year', id: row.fiscal_year }, 'findings'),
    check: checkName(row.check, lang),
    checkId: row.check,
    severity: row.severity && t.severity[row.severity],
    severityId: row.severity,
    message: lang === 'zh' ? row.message_zh : row.message_en,
    facts: [
      { label: printed, text: row.printed },
      { label: beside, text: row.expected },
      { label: difference, text: beside && row.difference.replace(/^-/, '−') },
    ].filter((fact) => fact.label !== '' && fact.text !== ''),
    places: row.source_lines
      .split(' ')
      .filter(Boolean)
      .map((line) => ({ text: t.line(line), href: at.line(row.report_id, line) })),
    response: row.response,
    waived: row.waived_reason,
  };
}

/** How many of either kind. */
export const countFindings = (rows: readonly FindingRow[]) => ({
  errors: rows.filter((row) => row.severity === 'error').length,
  warnings: rows.filter((row) => row.severity === 'warning').length,
});

/** More findings than this are put on pages of their own, one a check and year. */
const MOST_AT_ONCE = 300;

/** The findings of a check in a year. */
export interface FindingPart {
  check: string;
  year: string;
  rows: readonly FindingRow[];
}

const parts = new WeakMap<Store, readonly FindingPart[]>();

/** Findings by check and year, where they are too many for one page; none otherwise. */
export function findingParts(store: Store): readonly FindingPart[] {
  const known = parts.get(store);
  if (known) return known;
  const rows = store.findings.length > MOST_AT_ONCE ? inReadingOrder(store.findings) : [];
  const made = [...groupBy(rows, (row) => `${row.fiscal_year}|${row.check}`).values()].map((own) => ({
    check: own[0]?.check ?? '',
    year: own[0]?.fiscal_year ?? '',
    rows: own,
  }));
  parts.set(store, made);
  return made;
}
