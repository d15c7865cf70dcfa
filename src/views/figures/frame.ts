import { href } from '../../format/href.ts';
import { fileOf, type Page } from '../../format/page.ts';
import { type FigureMessages, figureMessages } from '../../i18n/figures.ts';
import type { Dataset } from '../../model/tables.ts';
import { figureAnchor } from '../context.ts';
import type { FigureLinks, FigureModel, FigureTarget, Lang } from './figure.ts';
import { figureName, filesOf } from './files.ts';
import { figureFile } from './origin.ts';

/** What the page of a single figure needs besides the figure. */
export interface FramePage {
  words: FigureMessages['embed'];
  links: FigureLinks;
  asset: (file: string) => string;
  otherLanguage: string;
  /** The page on which the figure stands among its company. */
  back: string;
  fragment: string;
  /** Markup of a frame that shows the page. */
  frameCode: string;
  /** Whether the addresses in that markup still lack the site's own. */
  relative: boolean;
}

const ofTarget = (file: string, lang: Lang, target: FigureTarget): string => {
  if (target.kind === 'body') return href(file, fileOf({ kind: 'body', id: target.id }, lang));
  const hash = target.kind === 'line' || target.line ? `l${target.line}` : figureAnchor(target.id);
  return href(file, fileOf({ kind: 'source', id: target.report }, lang), hash);
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The page that another site can show in a frame. */
export function framePage(data: Dataset, model: FigureModel, page: Page, address: string): FramePage {
  const { id, lang } = model;
  const file = figureFile(model);
  const asset = (other: string) => href(file, other);
  const { embed: _self, ...files } = filesOf(data, model);
  const others = Object.fromEntries(Object.entries(files).map(([kind, name]) => [kind, asset(name)]));
  return {
    words: figureMessages(lang).embed,
    links: { to: (target) => ofTarget(file, lang, target), ...others },
    asset,
    otherLanguage: asset(figureFile({ id, lang: lang === 'zh' ? 'en' : 'zh' })),
    back: href(file, fileOf(page, lang), `figure-${id}`),
    fragment: asset(`figures/${figureName(id, lang, '-fragment.txt')}`),
    frameCode: `<iframe src="${escaped(`${address}${file}`)}" title="${escaped(model.title)}" width="100%" height="640" loading="lazy"></iframe>`,
    relative: address === '',
  };
}
