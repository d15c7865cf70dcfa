import type { Store } from '../data/store.ts';
import { MEASURE_PAGES, type Page, SINGLE_PAGES } from '../format/page.ts';
import { checkName } from '../i18n/checks.ts';
import type { Context } from './context.ts';
import { findingParts } from './findings.ts';
import { isLong } from './long.ts';
import { fullName } from './names.ts';

/** Pages for what is too long to stand where it is talked about. */
const longPages = (store: Store): Page[] => [
  ...store.years
    .filter((year) => isLong(store.reportsIn(year)))
    .flatMap((year) => MEASURE_PAGES.map((id) => ({ kind: 'table' as const, id, year }))),
  ...findingParts(store).map(({ check, year }) => ({ kind: 'findings-of' as const, id: check, year })),
];

/** Every page of the site, in the order of the site map. */
export const allPages = (store: Store): Page[] => [
  ...SINGLE_PAGES.map((kind) => ({ kind })),
  ...MEASURE_PAGES.map((id) => ({ kind: 'measure' as const, id })),
  ...store.years.map((id) => ({ kind: 'year' as const, id })),
  ...longPages(store),
  ...store.bodies.map(({ bureau_id }) => ({ kind: 'body' as const, id: bureau_id })),
  ...store.dataset.reports.map(({ report_id }) => ({ kind: 'source' as const, id: report_id })),
];

/** Body, year and kind of a report; its id as well where a body has two of a kind in a year. */
export function sourceTitle(reportId: string, store: Store, at: Context): string {
  const report = store.report(reportId);
  const { bureau_id, fiscal_year, document_type } = report;
  const twins = store
    .reportsOf(bureau_id)
    .filter((other) => other.fiscal_year === fiscal_year && other.document_type === document_type);
  const kind = document_type ? at.t.documentType[document_type] : '';
  const name = twins.length > 1 ? `${kind} ${reportId}`.trim() : kind;
  return at.t.sourcePage.title(fullName(store.body(bureau_id), at.lang), fiscal_year, name);
}

/** Title of any page. */
export function titleOf(page: Page, store: Store, at: Context): string {
  const { t } = at;
  switch (page.kind) {
    case 'home':
      return t.homePage.title;
    case 'year':
      return t.yearPage.title(page.id);
    case 'body':
      return fullName(store.body(page.id), at.lang);
    case 'measure':
      return t.measurePages[page.id].title;
    case 'source':
      return sourceTitle(page.id, store, at);
    case 'bodies':
      return t.bodiesPage.title;
    case 'table':
      return t.tablePage.title(t.measurePages[page.id].title, t.year(page.year));
    case 'findings-of':
      return t.tablePage.title(checkName(page.id, at.lang), t.year(page.year));
    case 'compare':
      return t.comparePage.title;
    case 'findings':
      return t.findingsPage.title;
    case 'data':
      return t.dataPage.title;
    case 'release':
      return t.releases.title(page.id);
    case 'methods':
      return t.methodsPage.title;
    case 'accessibility':
      return t.accessibilityPage.title;
    case 'map':
      return t.mapPage.title;
    case '404':
      return t.notFound.title;
    default:
      return page satisfies never;
  }
}

export interface Crumb {
  text: string;
  href: string;
}

/** The way to a page from home, without the page itself. */
export function crumbsOf(page: Page, store: Store, at: Context): Crumb[] {
  const home = { text: at.t.home, href: at.to({ kind: 'home' }) };
  const bodies = { text: at.t.nav.bodies, href: at.to({ kind: 'bodies' }) };
  if (page.kind === 'home') return [];
  if (page.kind === 'body') return [home, bodies];
  if (page.kind === 'table')
    return [home, { text: at.t.nav[page.id], href: at.to({ kind: 'measure', id: page.id }) }];
  if (page.kind === 'findings-of')
    return [home, { text: at.t.nav.findings, href: at.to({ kind: 'findings' }) }];
  if (page.kind === 'release') return [home, { text: at.t.nav.data, href: at.to({ kind: 'data' }) }];
  if (page.kind === 'source') {
    const { bureau_id } = store.report(page.id);
    const body = {
      text: fullName(store.body(bureau_id), at.lang),
      href: at.to({ kind: 'body', id: bureau_id }),
    };
    return [home, bodies, body];
  }
  return [home];
}
