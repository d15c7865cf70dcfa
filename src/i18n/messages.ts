import { common as commonEn } from './en/common.ts';
import { methods as methodsEn } from './en/methods.ts';
import { pages as pagesEn } from './en/pages.ts';
import { releases as releasesEn } from './en/releases.ts';
import { type FigureMessages, figureMessages } from './figures.ts';
import type { Lang } from './lang.ts';
import { common } from './zh/common.ts';
import { methods } from './zh/methods.ts';
import { pages } from './zh/pages.ts';
import { releases } from './zh/releases.ts';

const zh = { ...common, ...pages, methodsPage: methods, releases, terms: figureMessages('zh') };

/** Every word of the site. The Chinese set is the measure: one that English lacks fails the type check. */
export type Messages = Omit<typeof zh, 'terms'> & { terms: FigureMessages };

const en: Messages = {
  ...commonEn,
  ...pagesEn,
  methodsPage: methodsEn,
  releases: releasesEn,
  terms: figureMessages('en'),
};

/** The words of the site in one language. */
export const messages = (lang: Lang): Messages => (lang === 'zh' ? zh : en);
