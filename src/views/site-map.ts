import type { Store } from '../data/store.ts';
import type { Page } from '../format/page.ts';
import type { Context } from './context.ts';
import { allPages, titleOf } from './page-list.ts';

export interface MapPart {
  title: string;
  links: readonly { text: string; href: string }[];
}

/** Every page but the one for wrong addresses, by kind; `versions` of the data have pages of their own. */
export function siteMap(store: Store, versions: readonly string[], at: Context): MapPart[] {
  const { t } = at;
  const released = versions.map((id): Page => ({ kind: 'release', id }));
  const pages = [...allPages(store), ...released].filter(({ kind }) => kind !== '404');
  const links = (wanted: (page: Page) => boolean) =>
    pages.filter(wanted).map((page) => ({ text: titleOf(page, store, at), href: at.to(page) }));
  const single = (page: Page) => !('id' in page) || page.kind === 'measure';
  return [
    { title: t.mapPage.pages, links: links(single) },
    { title: t.nav.years, links: links(({ kind }) => kind === 'year') },
    { title: t.mapPage.tables, links: links(({ kind }) => kind === 'table') },
    { title: t.nav.findings, links: links(({ kind }) => kind === 'findings-of') },
    { title: t.nav.bodies, links: links(({ kind }) => kind === 'body') },
    { title: t.mapPage.sources, links: links(({ kind }) => kind === 'source') },
    { title: t.releases.versionsTitle, links: links(({ kind }) => kind === 'release') },
  ].filter((part) => part.links.length > 0);
}
