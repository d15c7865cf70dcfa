import type { Lang } from './lang.ts';

/** Names of the checks, short enough for a table; the sentences come with the findings. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'rate-matches-amounts': ['执行率与金额', 'Rate against amounts'],
};

/** Name of a check; its id where there is no name yet. */
export const checkName = (check: string, lang: Lang): string => NAMES[check]?.[lang === 'zh' ? 0 : 1] ?? check;
