import type { Lang } from '../i18n/lang.ts';
import { slug } from './slug.ts';

export const MEASURE_PAGES = ['execution', 'three-public', 'score'] as const;
export type MeasurePage = (typeof MEASURE_PAGES)[number];

export const SINGLE_PAGES = [
  'home',
  'bodies',
  'compare',
  'findings',
  'data',
  'methods',
  'accessibility',
  'map',
  '404',
] as const;

/** Which page; the same in both languages. */
export type Page =
  | { kind: (typeof SINGLE_PAGES)[number] }
  | { kind: 'year' | 'body' | 'source' | 'release'; id: string }
  | { kind: 'measure'; id: MeasurePage }
  /** All rows of a headline figure in a year, where they are too many for the page of the year. */
  | { kind: 'table'; id: MeasurePage; year: string }
  /** Findings of a check in a year, where they are too many for one page. */
  | { kind: 'findings-of'; id: string; year: string };

const base = (page: Page): string => {
  if (page.kind === 'home') return 'index';
  // A release's page stands in the folder of its files, whose name is the version as cited.
  if (page.kind === 'release') return `data/${page.id}/index`;
  if (page.kind === 'table') return `table/${page.id}-${page.year}`;
  if (page.kind === 'findings-of') return `findings/${slug(page.id)}-${page.year}`;
  return 'id' in page ? `${page.kind}/${slug(page.id)}` : page.kind;
};

/** Path of a page from the site's root, without ".html". */
export const routeOf = (page: Page, lang: Lang): string => (lang === 'zh' ? base(page) : `en/${base(page)}`);

/** File of a page from the site's root. */
export const fileOf = (page: Page, lang: Lang): string => `${routeOf(page, lang)}.html`;
