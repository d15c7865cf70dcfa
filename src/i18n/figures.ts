import { bodyEn } from './figures/body-en.ts';
import { bodyZh } from './figures/body-zh.ts';
import { en } from './figures/en.ts';
import { zh } from './figures/zh.ts';

const ZH = { ...zh, ...bodyZh };

/** What every language has to provide; one that lacks a word does not pass the type check. */
export type FigureMessages = typeof ZH;

const EN: FigureMessages = { ...en, ...bodyEn };

/** The words of the figures in one language. */
export const figureMessages = (lang: 'zh' | 'en'): FigureMessages => (lang === 'zh' ? ZH : EN);
