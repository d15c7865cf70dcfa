import { type Findable, rankOf, wordsOf } from './find.ts';

/** One body as the search loads it; names and spellings are lists within one text. */
export type IndexedBody = readonly [
  id: string,
  /** Name of its page's file, without folder and ending. */
  page: string,
  zh: string,
  en: string,
  names: string,
  spelled: string,
  /** Place in `regions`. */
  region: number,
];

/** What bodies are found by; loaded when a reader begins to search. */
export interface BodyIndex {
  regions: readonly (readonly [zh: string, en: string, spelled: string])[];
  bodies: readonly IndexedBody[];
}

/** Stands between the names of a body. */
export const SEPARATOR = '|';

/** Under this name a script of the index leaves it for the others. */
export const INDEX_NAME = 'jixiaoBodies';

const listed = (text: string): string[] => text.split(SEPARATOR);
/** A region is typed without the signs between its parts, and often without "province" and "city". */
const asTyped = (region: string): string[] => [
  region.replace(/ · /g, ''),
  region.replace(/[省市] · /g, '').replace(/ · /g, ''),
];

/** What a body can be found by, the best first: its short name, its other names, its region. */
function findablesOf({ regions }: BodyIndex, body: IndexedBody): readonly Findable[] {
  const [id, , short, , names, spelled, region] = body;
  const [zh = '', en = '', sound = ''] = regions[region] ?? [];
  const spellings = listed(spelled);
  return [
    { texts: [short], spelled: spellings.slice(0, 1) },
    { texts: [...listed(names), id], spelled: spellings },
    { texts: [...asTyped(zh), en.toLowerCase()], spelled: [sound] },
  ];
}

/** By which of them a word is found, and whether it begins there: the smaller the better. */
function rankOfWord(word: string, findables: readonly Findable[]): number | null {
  for (const [at, findable] of findables.entries()) {
    const rank = rankOf(word, findable);
    if (rank !== null) return at * 2 + rank;
  }
  return null;
}

function rankIn(index: BodyIndex, body: IndexedBody, words: readonly string[]): number | null {
  const findables = findablesOf(index, body);
  const ranks = words.map((word) => rankOfWord(word, findables));
  return ranks.reduce<number | null>(
    (worst, rank) => (worst === null || rank === null ? null : Math.max(worst, rank)),
    0,
  );
}

/** Bodies that all words of a query match, the best matches first; none for an empty query. */
export function findBodies(index: BodyIndex, query: string): IndexedBody[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return index.bodies
    .map((body) => ({ body, rank: rankIn(index, body, words) }))
    .filter((found): found is { body: IndexedBody; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ body }) => body);
}
