import { href } from '../format/href.ts';
import { fileOf, type Page } from '../format/page.ts';
import { slug } from '../format/slug.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Messages, messages } from '../i18n/messages.ts';
import type { ObservationRow } from '../model/tables.ts';
import type { FigureLinks, FigureTarget } from './figures/figure.ts';

/** Where a page stands: its language, its words, and how to get from it to any other. */
export interface Context {
  lang: Lang;
  t: Messages;
  page: Page;
  /** File of the page from the site's root. */
  file: string;
  to: (page: Page, hash?: string) => string;
  /** Address of a file given from the site's root. */
  asset: (file: string) => string;
  /** The same page in the other language. */
  otherLanguage: string;
  /** The line of the source, or the derived figure, behind an observation. */
  sourceOf: (row: ObservationRow) => string;
  line: (report: string, line: string) => string;
  target: FigureLinks['to'];
}

/** Anchor of a figure on the page of its report. */
export const figureAnchor = (observationId: string): string => `f-${slug(observationId)}`;

/** Anchor of a measure in the dictionary of the data page. */
export const measureAnchor = (id: string): string => `m-${id.replaceAll('_', '-')}`;

/**
 * The place of a page in the site. Its links are relative, unless the public address of the site is given: the page
 * for wrong addresses is answered at any depth, and only full addresses lead anywhere from there.
 */
export function contextOf(page: Page, lang: Lang, address = ''): Context {
  const file = fileOf(page, lang);
  const way = (other: string, hash = '') =>
    address === '' ? href(file, other, hash) : `${address}${other}${hash && `#${hash}`}`;
  const to = (other: Page, hash = '') => way(fileOf(other, lang), hash);
  const line = (report: string, at: string) => to({ kind: 'source', id: report }, at ? `l${at}` : '');
  const target = (goal: FigureTarget): string => {
    if (goal.kind === 'body') return to({ kind: 'body', id: goal.id });
    if (goal.kind === 'observation' && !goal.line)
      return to({ kind: 'source', id: goal.report }, figureAnchor(goal.id));
    return line(goal.report, goal.line);
  };
  return {
    lang,
    t: messages(lang),
    page,
    file,
    to,
    asset: (path) => way(path),
    otherLanguage: way(fileOf(page, lang === 'zh' ? 'en' : 'zh')),
    sourceOf: (row) =>
      row.source_line
        ? line(row.report_id, row.source_line)
        : to({ kind: 'source', id: row.report_id }, figureAnchor(row.observation_id)),
    line,
    target,
  };
}
