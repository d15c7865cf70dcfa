import { type Chance, chance as seeded } from '../invented/random.ts';
import type { Body, Figure } from '../reports/figures.ts';
import {
  type Fen,
  type MoneyStyle,
  moneyStyle,
  percentOf,
  printMoney,
  printPercent,
  randomFen,
  toValue,
} from './money.ts';

type Key = Pick<Figure, 'scope' | 'phase' | 'subject' | 'denominator' | 'status'>;
type Claim = Key & { measure: string; value: string };

/** A piece of text together with the figures that it states. */
export interface Stated {
  printed: string;
  claims: readonly Claim[];
}

export type Part = string | Stated;

/** A text and the truth about it. */
export interface Made {
  text: string;
  figures: readonly Figure[];
  body: Body;
}

/** A document in the making: each line is added together with the figures on it. */
export interface Page {
  chance: Chance;
  style: MoneyStyle;
  body: Body;
  /** Scope, phase and subject of the figures that follow. */
  about: Pick<Key, 'scope' | 'phase' | 'subject'>;
  /** A random amount between two figures in 万元. */
  fen: (low: number, high: number) => Fen;
  /** The amount as printed, without its unit. */
  amount: (measure: string, fen: Fen, key?: Partial<Key>) => Stated;
  /** The amount as printed, with its unit. */
  sum: (measure: string, fen: Fen, key?: Partial<Key>) => Stated;
  /** Spending against a budget, as printed, with the percent sign. */
  rate: (spent: Fen, budget: Fen, denominator: string) => Stated;
  /** Anything else: a score, a number of people, a word, an empty cell. */
  state: (measure: string, printed: string, value: string, key?: Partial<Key>) => Stated;
  /** The amount without claiming it: last year's, a growth, a part that is no measure. */
  other: (fen: Fen) => string;
  line: (strings: TemplateStringsArray, ...parts: readonly Part[]) => void;
  row: (cells: readonly Part[], separator?: string) => void;
  made: () => Made;
}

/** An empty document of a body. The same seed gives the same document. */
export function createPage(seed: number, makeBody: (chance: Chance) => Body, phase = 'actual'): Page {
  const chance = seeded(seed);
  const style = moneyStyle(chance);
  const body = makeBody(chance);
  const lines: string[] = [];
  const figures: Figure[] = [];

  const write = (parts: readonly Part[]) => {
    lines.push(parts.map((part) => (typeof part === 'string' ? part : part.printed)).join(''));
    for (const part of parts) {
      if (typeof part === 'string') continue;
      for (const claim of part.claims) figures.push({ ...claim, line: lines.length, year: '', bureau: '' });
    }
  };

  const page: Page = {
    chance,
    style,
    body,
    about: { scope: body.scope, phase, subject: '' },
    fen: (low, high) => randomFen(chance, low, high),
    state: (measure, printed, value, key = {}) => ({
      printed,
      claims: [{ denominator: '', status: 'reported', ...page.about, ...key, measure, value }],
    }),
    amount: (measure, fen, key) => page.state(measure, printMoney(fen, style), toValue(fen), key),
    sum: (measure, fen, key) =>
      page.state(measure, `${printMoney(fen, style)}${style.unit}`, toValue(fen), key),
    rate: (spent, budget, denominator) => {
      const value = percentOf(spent, budget);
      return page.state('execution_rate', printPercent(value, chance, style), value, { denominator });
    },
    other: (fen) => `${printMoney(fen, style)}${style.unit}`,
    line: (strings, ...parts) => write(strings.flatMap((text, i) => [text, parts[i] ?? ''])),
    row: (cells, separator = '\t') =>
      write(cells.flatMap((cell, i) => (i === 0 ? [cell] : [separator, cell]))),
    made: () => ({ text: `${lines.join('\n')}\n`, figures, body }),
  };
  return page;
}
