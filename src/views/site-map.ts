import type { Store } from '../data/store.ts';
import type { Page } from '../format/page.ts';
import type { Context } from './context.ts';
import { allPages, titleOf } from './page-list.ts';

export interface MapPart {
  title: string;
  links: readonly { text: string; href: string }[];
}

/** Every page but the one for wrong addresses, by kind. */
export function siteMap(store: Store, at: Context): MapPart[] {
  const { t } = at;
  const pages = allPages(store).filter(({ kind }) => kind !== '404');
  const links = (wanted: (page: Page) => boolean) =>
    pages.filter(wanted).map((page) => ({ text: titleOf(page, store, at), href: at.to(page) }));
  const single = (page: Page) => !('id' in page) || page.kind === 'measure';
  return [
    { title: t.mapPage.pages, links: links(single) },
    { title: t.nav.years, links: links(({ kind }) => kind === 'year') },
    { title: t.nav.bodies, links: links(({ kind }) => kind === 'body') },
    { title: t.mapPage.sources, links: links(({ kind }) => kind === 'source') },
  ].filter((part) => part.links.length > 0);
}
