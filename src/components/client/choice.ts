/** What the compare page's script says; sentences with {places}. */
export interface ChooserWords {
  chosen: string;
  /** Said instead while no body is chosen. */
  chosenAll: string;
  allYears: string;
  nothing: string;
  one: string;
  same: string;
  split: string;
  differ: { year: string; scope: string; phase: string; denominator: string };
  comma: string;
  stop: string;
  basis: string;
}

/** Empty sets mean all. */
export interface Chosen {
  bodies: Set<string>;
  years: Set<string>;
}

export const isChosen = ({ bodies, years }: Chosen, body: string, year: string): boolean =>
  (bodies.size === 0 || bodies.has(body)) && (years.size === 0 || years.has(year));

/** "{rows} rows" with its places filled. */
export const fillIn = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const PARTS = ['year', 'scope', 'phase', 'denominator'] as const;

/** In which parts of the comparability key ("year|scope|phase|denominator|subject") the keys differ. */
export const differences = (keys: readonly string[], words: ChooserWords['differ']): string[] =>
  PARTS.filter((_, at) => new Set(keys.map((key) => key.split('|')[at])).size > 1).map((part) => words[part]);
