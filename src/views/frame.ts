import type { SiteConfig } from '../data/site.ts';
import type { Store } from '../data/store.ts';
import type { Page } from '../format/page.ts';
import type { Messages } from '../i18n/messages.ts';
import { bodyIndexFile } from './body-index.ts';
import type { Context } from './context.ts';
import { type Crumb, crumbsOf, titleOf } from './page-list.ts';
import { type PageTag, pageTags } from './page-tags.ts';

export interface NavItem {
  text: string;
  href: string;
  /** "page" on the page itself, "true" within its part of the site. */
  current: 'page' | 'true' | '';
}

/** Addresses of the search field. */
export interface SearchView {
  /** List of all bodies: where the search leads without scripts. */
  all: string;
  /** Script with the index of all bodies. */
  index: string;
  /** Folder of the pages of bodies, with its "/"; empty within that folder. */
  bodies: string;
}

export interface HeaderView {
  t: Messages;
  name: string;
  home: string;
  search: SearchView;
  otherLanguage: string;
  nav: readonly NavItem[];
}

export interface FooterView {
  note: string;
  navLabel: string;
  nav: readonly { text: string; href: string }[];
  details: readonly { label: string; text: string; href: string }[];
  /** How to cite the page, with the version of the data. */
  citation: string;
}

export interface HeadView {
  title: string;
  description: string;
  meta: readonly PageTag[];
}

const same = (a: Page, b: Page) => a.kind === b.kind && ('id' in a ? 'id' in b && a.id === b.id : true);

/** Parts of the site, in the order of the main navigation. */
function parts(store: Store): { page: Page; name: keyof Messages['nav'] }[] {
  const latest = store.years[0];
  return [
    { page: { kind: 'bodies' }, name: 'bodies' },
    ...(latest ? [{ page: { kind: 'year', id: latest } as const, name: 'years' as const }] : []),
    { page: { kind: 'measure', id: 'execution' }, name: 'execution' },
    { page: { kind: 'measure', id: 'three-public' }, name: 'three-public' },
    { page: { kind: 'measure', id: 'score' }, name: 'score' },
    { page: { kind: 'compare' }, name: 'compare' },
    { page: { kind: 'findings' }, name: 'findings' },
    { page: { kind: 'data' }, name: 'data' },
    { page: { kind: 'methods' }, name: 'methods' },
  ];
}

const within = (page: Page, part: Page): boolean =>
  (part.kind === 'bodies' && (page.kind === 'body' || page.kind === 'source')) ||
  (part.kind === 'year' && page.kind === 'year') ||
  (part.kind === 'measure' && page.kind === 'table' && part.id === page.id) ||
  (part.kind === 'findings' && page.kind === 'findings-of') ||
  (part.kind === 'data' && page.kind === 'release');

/** The header of a page. */
export function headerView(store: Store, at: Context): HeaderView {
  return {
    t: at.t,
    name: at.t.product,
    home: at.to({ kind: 'home' }),
    search: {
      all: at.to({ kind: 'bodies' }),
      index: at.asset(bodyIndexFile(store).file),
      bodies: at.to({ kind: 'body', id: '-' }).replace(/[^/]*$/, ''),
    },
    otherLanguage: at.otherLanguage,
    nav: parts(store).map(({ page, name }) => ({
      text: at.t.nav[name],
      href: at.to(page),
      current: same(page, at.page) ? 'page' : within(at.page, page) ? 'true' : '',
    })),
  };
}

/** The footer of a page: only what the office has filled in. */
export function footerView(site: SiteConfig, title: string, at: Context): FooterView {
  const { t } = at;
  const version = at.page.kind === 'release' ? at.page.id : site.dataVersion;
  const details = [
    { label: t.sponsor, text: site.sponsor, href: '' },
    { label: t.organiser, text: site.organiser, href: '' },
    { label: t.contact, text: site.contact, href: '' },
    { label: t.siteIdCode, text: site.siteIdCode, href: '' },
    { label: 'ICP', text: site.icp, href: site.icp ? 'https://beian.miit.gov.cn/' : '' },
    { label: '', text: site.policeRecord, href: site.policeRecordUrl ?? '' },
    { label: '', text: site.portalMapUrl && t.portalMap, href: site.portalMapUrl ?? '' },
    { label: t.licence, text: site.licence, href: site.licenceUrl ?? '' },
    { label: t.released, text: site.released, href: '' },
    { label: '', text: site.dataVersion && t.cite(site.dataVersion), href: at.to({ kind: 'data' }) },
  ];
  return {
    note: t.footerNote,
    navLabel: t.footerNav,
    nav: [
      { text: t.nav.accessibility, href: at.to({ kind: 'accessibility' }) },
      { text: t.nav.map, href: at.to({ kind: 'map' }) },
      { text: t.nav.methods, href: at.to({ kind: 'methods' }) },
      { text: t.nav.data, href: at.to({ kind: 'data' }) },
    ],
    details: details.flatMap(({ label, text, href }) => (text ? [{ label, text, href }] : [])),
    citation: t.releases.citePage(
      title === t.product ? '' : title,
      t.product,
      site.contentSource ?? site.sponsor ?? '',
      version ? t.cite(version) : '',
      site.address ? `${site.address}${at.file}` : '',
    ),
  };
}

const CONTENT_PAGES = ['year', 'body', 'measure', 'table', 'source', 'findings', 'findings-of', 'release'];

/** Title and page tags; `released` is the day of what the page shows. */
export function headView(
  store: Store,
  site: SiteConfig,
  released: string | undefined,
  at: Context,
): HeadView {
  const title = titleOf(at.page, store, at);
  return {
    title: at.page.kind === 'home' ? at.t.product : `${title} – ${at.t.product}`,
    description: at.t.productNote,
    meta: pageTags({ ...site, released }, CONTENT_PAGES.includes(at.page.kind) ? title : null),
  };
}

export const breadcrumb = (store: Store, at: Context): { crumbs: Crumb[]; current: string } => ({
  crumbs: crumbsOf(at.page, store, at),
  current: titleOf(at.page, store, at),
});
