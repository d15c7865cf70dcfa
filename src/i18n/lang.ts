/** Language of a page. Chinese is the main one. */
export type Lang = 'zh' | 'en';

export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
