import type { APIRoute } from 'astro';
import { feed } from '../data/feed.ts';
import { releases } from '../data/releases.ts';
import { site } from '../data/site.ts';
import { store } from '../data/tables.ts';
import { contextOf } from '../views/context.ts';
import { feedWords } from '../views/feed-words.ts';

/** No feed before the first release: an empty one would be an empty column. */
export const getStaticPaths = () => (releases.length > 0 ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = () =>
  new Response(feed(releases, site, feedWords(store, contextOf({ kind: 'data' }, 'zh'))));
