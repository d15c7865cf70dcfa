import { common as commonEn } from './en/common.ts';
import { methods as methodsEn } from './en/methods.ts';
import { pages as pagesEn } from './en/pages.ts';
import { type FigureMessages, figureMessages } from './figures.ts';
import type { Lang } from './lang.ts';
import { common } from './zh/common.ts';
import { methods } from './zh/methods.ts';
import { pages } from './zh/pages.ts';

const zh = { ...common, ...pages, methodsPage: methods, terms: figureMessages('zh') };

/** Every word of the site. The Chinese set is the measure: one that English lacks fails the type check. */
export type Messages = Omit<typeof zh, 'terms'> & { terms: FigureMessages };

const en: Messages = { ...commonEn, ...pagesEn, methodsPage: methodsEn, terms: figureMessages('en') };

/** The words of the site in one language. */
export const messages = (lang: Lang): Messages => (lang === 'zh' ? zh : en);
