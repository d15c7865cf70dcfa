import { compare, type Decimal } from '../../src/model/decimal.ts';

export type Grade = '优' | '良' | '中' | '差';

/** Lower bounds of the usual bands (财预〔2020〕10号). */
const BANDS: readonly (readonly [Grade, Decimal])[] = [
  ['优', '90'],
  ['良', '80'],
  ['中', '60'],
  ['差', '0'],
];
const WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/不合格|不及格|较差|^差/, '差'],
  [/优/, '优'],
  [/良/, '良'],
  [/中|合格|及格|一般/, '中'],
];

/** The grade that a printed word stands for; null for a word that is no grade. */
export const normaliseGrade = (word: string): Grade | null =>
  WORDS.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;

/** The grade of a score out of 100 by the usual bands. */
export const gradeOf = (score: Decimal): Grade =>
  BANDS.find(([, lower]) => compare(score, lower) >= 0)?.[0] ?? '差';

/** 合格 is also the upper half of a two-step scale, so it only says "60 or more". */
export function gradeFits(word: string, score: Decimal): boolean {
  const grade = normaliseGrade(word);
  if (grade === null) return true;
  if (grade === '中' && !word.includes('中')) return compare(score, '60') >= 0;
  return grade === gradeOf(score);
}
