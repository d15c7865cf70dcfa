import { pinyin } from 'pinyin-pro';

/** Syllables of the Chinese characters of a text, without tones; ü is v. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );
