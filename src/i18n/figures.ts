import { en } from './figures/en.ts';
import { type FigureMessages, zh } from './figures/zh.ts';

export type { FigureMessages } from './figures/zh.ts';

/** The words of the figures in one language. */
export const figureMessages = (lang: 'zh' | 'en'): FigureMessages => (lang === 'zh' ? zh : en);
