import type { Chance } from '../invented/random.ts';

/** How one document prints its amounts. */
export interface MoneyStyle {
  unit: '万元' | '元' | '亿元';
  /** Thousands separator; empty for none. */
  separator: '' | ',' | '，';
  /** Whether "120.00" may lose its zeros. */
  trimmed: boolean;
  fullWidth: boolean;
}

/** An amount in whole fen, so that sums stay exact. */
export type Fen = number;

const PLACES = { 元: 2, 万元: 6, 亿元: 10 } as const;

/** A style that a real office might keep to through a whole document; most print plain 万元. */
export function moneyStyle(chance: Chance): MoneyStyle {
  return {
    unit: chance.now(0.85) ? '万元' : chance.pick(['元', '亿元'] as const),
    separator: chance.now(0.75) ? '' : chance.pick([',', '，'] as const),
    trimmed: chance.now(0.5),
    fullWidth: chance.now(0.05),
  };
}

/** A random amount between two figures in 万元, mostly with two places. */
export function randomFen(chance: Chance, low: number, high: number): Fen {
  const hundredths = chance.whole(low * 100, high * 100);
  return hundredths * 10_000 + (chance.now(0.1) ? chance.whole(0, 9999) : 0);
}

/** A share of an amount, to two places of 万元, as offices plan and spend. */
export const shareOf = (fen: Fen, share: number): Fen => Math.round((fen * share) / 10_000) * 10_000;

/** Digits of a whole number as a decimal with `places` places, at least `keep` of them printed. */
function shifted(whole: number, places: number, keep: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const head = digits.slice(0, -places);
  const tail = digits.slice(-places).replace(/0+$/, '').padEnd(keep, '0');
  return tail === '' ? head : `${head}.${tail}`;
}

/** The amount in 万元, canonical. */
export const toValue = (fen: Fen): string => shifted(fen, PLACES.万元, 0);

const wide = (text: string): string =>
  text.replace(/[0-9.,%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The amount as this document prints it, without its unit. */
export function printMoney(fen: Fen, style: MoneyStyle): string {
  const plain = shifted(fen, PLACES[style.unit], style.trimmed ? 0 : 2);
  const [head = '', tail] = plain.split('.');
  const grouped = head.replace(/\B(?=(\d{3})+$)/g, style.separator);
  const text = tail === undefined ? grouped : `${grouped}.${tail}`;
  return style.fullWidth ? wide(text) : text;
}

/** a / b as a percentage with two places, canonical. */
export function percentOf(a: Fen, b: Fen): string {
  return shifted(Math.round((a / b) * 10_000), 2, 0);
}

/** A percentage as printed, sign included. */
export function printPercent(value: string, chance: Chance, style: MoneyStyle): string {
  const [head = '', tail = ''] = value.split('.');
  const text = `${chance.now(0.5) ? `${head}.${tail.padEnd(2, '0')}` : value}%`;
  return style.fullWidth ? wide(text) : text;
}
