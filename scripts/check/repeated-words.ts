import { lineNote } from './line-notes.ts';

/** 意见意见   稳定能力能力   a word of two to four characters written twice */
const TWICE = /([\u4e00-\u9fff]{2,4})\1/gu;
/** Verbs and counters that are doubled on purpose. */
const MEANT = /^(研究研究|讨论讨论|学习学习|一件一件|一个一个|一项一项|逐个逐个|很多很多|非常非常)$/;

/** Words written twice in a row. */
export const repeatedWords = lineNote({
  id: 'repeated-words',
  zh: '连续重复的词语。',
  en: 'Words written twice in a row.',
  find: (line) => [...line.matchAll(TWICE)].map(([all]) => all).find((all) => !MEANT.test(all)) ?? null,
  sayZh: '词语重复',
  sayEn: 'Words written twice',
});
