import type { Lang } from '../i18n/lang.ts';

/** "甲、乙、丙" or "A, B and C". */
export function list(words: readonly string[], lang: Lang): string {
  if (lang === 'zh') return words.join('、');
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
