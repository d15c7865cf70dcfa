import type { Store } from '../data/store.ts';
import { MEASURE_PAGES, type MeasurePage } from '../format/page.ts';
import { slug } from '../format/slug.ts';
import { changesSince } from './changes.ts';
import type { Context } from './context.ts';
import { countFindings, type FindingView, findingOf, findingParts, inReadingOrder } from './findings.ts';
import type { GroupsView } from './groups.ts';
import { isLong, pageOfRows } from './long.ts';
import { measureGroups } from './measure-groups.ts';
import { shortName } from './names.ts';
import { type TableView, tableOf, text } from './table.ts';

export interface YearLink {
  year: string;
  href: string;
  current: boolean;
}

export interface YearView {
  title: string;
  lead: string;
  years: readonly YearLink[];
  changes: readonly string[];
  reports: TableView;
  /** So many reports that they are folded away. */
  longReports: boolean;
  measures: readonly { id: MeasurePage; title: string; groups: GroupsView }[];
  findingsLead: string;
  findings: readonly FindingView[];
  /** Address of the others; empty where all are shown. */
  moreFindings: string;
}

/** More findings of a year are left to their own page. */
const MOST_FINDINGS = 24;

const moreFindings = (year: string, store: Store, at: Context): string =>
  findingParts(store).length > 0
    ? at.to({ kind: 'findings' })
    : at.to({ kind: 'findings' }, `y${year}`).replace('#', `?year=${year}#`);

/** Links to all years, oldest first. */
export const yearLinks = (store: Store, at: Context, current: string): YearLink[] =>
  store.years
    .map((year) => ({ year, href: at.to({ kind: 'year', id: year }), current: year === current }))
    .reverse();

/** The rows of a headline figure in every year, oldest first. */
export const tableYears = (measure: MeasurePage, current: string, store: Store, at: Context): YearLink[] =>
  store.years
    .map((year) => ({
      year,
      href: at.to(pageOfRows(measure, year, store), year === current ? '' : measure),
      current: year === current,
    }))
    .reverse();

function reportsTable(year: string, store: Store, at: Context): TableView {
  const { t } = at;
  return tableOf(
    t.yearPage.reportsTitle,
    [
      { label: t.body },
      { label: t.yearPage.kind },
      { label: t.scope },
      { label: t.yearPage.read },
      { label: t.report },
    ],
    store.reportsIn(year).map((report) => ({
      id: slug(report.report_id),
      head: text(
        shortName(store.body(report.bureau_id), at.lang),
        at.to({ kind: 'body', id: report.bureau_id }, `y${year}`),
      ),
      cells: [
        text(report.document_type && t.documentType[report.document_type]),
        text(report.scope && t.terms.scope[report.scope]),
        text(report.reading && t.reading[report.reading]),
        text(t.bodyPage.openSource, at.to({ kind: 'source', id: report.report_id })),
      ],
    })),
  );
}

/** Everything on the page of a fiscal year. */
export function yearView(year: string, store: Store, at: Context): YearView {
  const reports = store.reportsIn(year);
  const bodies = new Set(reports.map((report) => report.bureau_id));
  const findings = inReadingOrder(reports.flatMap((report) => store.findingsOf(report.report_id)));
  const { errors, warnings } = countFindings(findings);
  const { t } = at;
  return {
    title: t.yearPage.title(year),
    lead: t.yearPage.lead(bodies.size, reports.length, t.yearPage.absent(store.bodies.length - bodies.size)),
    years: yearLinks(store, at, year),
    changes: changesSince(year, store, at),
    reports: reportsTable(year, store, at),
    longReports: isLong(reports),
    measures: MEASURE_PAGES.map((id) => ({
      id,
      title: t.measurePages[id].title,
      groups: measureGroups(id, reports, store, at, { withYear: false, brief: isLong(reports) }),
    })),
    findingsLead:
      findings.length === 0 ? t.yearPage.findingsNone : t.yearPage.findingsCount(errors, warnings),
    findings: findings.slice(0, MOST_FINDINGS).map((row) => findingOf(row, store, at)),
    moreFindings: findings.length > MOST_FINDINGS ? moreFindings(year, store, at) : '',
  };
}
