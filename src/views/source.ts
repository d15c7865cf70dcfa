import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { formName } from '../i18n/forms.ts';
import type { ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { sourceTitle } from './page-list.ts';
import { findIn, type Proof, proofsOf } from './proofs.ts';
import { factsTable } from './report-facts.ts';
import type { TableView } from './table.ts';
import type { YearLink } from './year.ts';

/** A piece of a line: plain, the border between two cells, or the words that prove a figure. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'tab' }
  | { kind: 'mark'; text: string; title: string; href: string };

export interface SourceLine {
  number: string;
  pieces: readonly Piece[];
  empty: boolean;
}

export interface SourceView {
  title: string;
  details: readonly { label: string; text: string; href: string }[];
  lines: readonly SourceLine[];
  facts: TableView;
  bodyHref: string;
  /** Reports of the body, one a year. */
  years: readonly YearLink[];
}

/** Plain text cut at its TABs. */
const plain = (text: string): Piece[] =>
  text
    .split('\t')
    .flatMap((part, index): Piece[] => [
      ...(index > 0 ? [{ kind: 'tab' } as const] : []),
      ...(part === '' ? [] : [{ kind: 'text', text: part } as const]),
    ]);

/** A line cut into pieces, the proving ones marked. */
export function piecesOf(line: string, proofs: readonly Proof[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, title, href } of findIn(line, proofs)) {
    pieces.push(...plain(line.slice(done, from)), { kind: 'mark', text: line.slice(from, to), title, href });
    done = to;
  }
  return [...pieces, ...plain(line.slice(done))];
}

function detailsOf(reportId: string, store: Store, { t, lang }: Context): SourceView['details'] {
  const report = store.report(reportId);
  const detail = (label: string, text: string, href = '') => ({ label, text, href });
  return [
    detail(t.sourcePage.kind, report.document_type && t.documentType[report.document_type]),
    detail(t.scope, report.scope && t.terms.scope[report.scope]),
    detail(t.sourcePage.issued, report.issued),
    detail(t.yearPage.read, report.reading && t.reading[report.reading]),
    detail(t.sourcePage.form, formName(report.form, lang)),
    detail(t.sourcePage.address, report.source_url, report.source_url),
    detail(t.sourcePage.hash, report.source_sha256),
  ].filter(({ text }) => text !== '');
}

/** The same body's report of each year: of the same kind where there is one. */
function reportYears(report: ReportRow, store: Store, at: Context): YearLink[] {
  const own = groupBy(store.reportsOf(report.bureau_id), (row) => row.fiscal_year);
  return [...own].reverse().map(([year, rows]) => {
    const same = rows.find(
      (row) => row.report_id === report.report_id || row.document_type === report.document_type,
    );
    const id = (year === report.fiscal_year ? report : (same ?? rows[0] ?? report)).report_id;
    return { year, href: at.to({ kind: 'source', id }), current: id === report.report_id };
  });
}

/** The text of a report, line by line, with what was read as a figure marked. */
export function sourceView(reportId: string, store: Store, at: Context): SourceView {
  const report = store.report(reportId);
  const byLine = Map.groupBy(proofsOf(reportId, store, at), (proof) => proof.line);
  const lines = store.linesOf(reportId);
  const last = lines.findLastIndex((line) => line !== '');
  const { t } = at;
  return {
    title: sourceTitle(reportId, store, at),
    details: detailsOf(reportId, store, at),
    lines: lines.slice(0, last + 1).map((line, index) => ({
      number: String(index + 1),
      pieces: piecesOf(line, byLine.get(String(index + 1)) ?? []),
      empty: line.trim() === '',
    })),
    facts: factsTable(reportId, t.sourcePage.figures, store, at, { anchors: true }),
    bodyHref: at.to({ kind: 'body', id: report.bureau_id }),
    years: reportYears(report, store, at),
  };
}
