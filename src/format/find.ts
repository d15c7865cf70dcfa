/** What something can be found by: texts in lower case, and their pinyin with a space between syllables. */
export interface Findable {
  texts: readonly string[];
  spelled: readonly string[];
}

/** How well a word matches: at the beginning of a name, or within one. */
const BEGINNING = 0;
const WITHIN = 1;

/** What a reader types, as words: full-width forms, letter case, tone marks and apostrophes make no difference. */
export const wordsOf = (query: string): string[] =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFC')
    .split(/[\s·,，、]+/)
    .filter((word) => word !== '');

/**
 * Whether letters are the beginnings of syllables that follow each other, from the `from`-th on: "caofd", "cfd" and
 * "caofeidian" all are of "cao fei dian".
 */
function startsSyllables(letters: string, syllables: readonly string[], from: number): boolean {
  if (letters === '') return true;
  const syllable = syllables[from] ?? '';
  for (let length = Math.min(letters.length, syllable.length); length > 0; length -= 1) {
    const taken = syllable.startsWith(letters.slice(0, length));
    if (taken && startsSyllables(letters.slice(length), syllables, from + 1)) return true;
  }
  return false;
}

/** At which syllable of a spelling the letters begin; -1 where they do not. */
function placeIn(spelling: string, letters: string): number {
  const syllables = spelling.split(' ');
  return syllables.findIndex((_, from) => startsSyllables(letters, syllables, from));
}

/** 0 where a word begins a name, 1 where it stands within one, null where it matches nothing. */
export function rankOf(word: string, { texts, spelled }: Findable): number | null {
  if (texts.some((text) => text.startsWith(word))) return BEGINNING;
  const places = /^[a-z]+$/.test(word) ? spelled.map((spelling) => placeIn(spelling, word)) : [];
  if (places.includes(0)) return BEGINNING;
  return texts.some((text) => text.includes(word)) || places.some((place) => place > 0) ? WITHIN : null;
}
