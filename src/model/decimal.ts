import Big from 'big.js';

/**
 * Exact decimals as canonical strings: no exponent, no thousands separator, no trailing zeros ("4839.5").
 * Money is never a float here; only a chart turns one into a number, to place a mark.
 */
export type Decimal = string;

/** Canonical form of a decimal. Throws when the text is not a plain decimal. */
export const decimal = (text: string): Decimal => (CANONICAL.test(text) ? text : new Big(text).toFixed());
const CANONICAL = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

export const add = (a: Decimal, b: Decimal): Decimal => new Big(a).plus(b).toFixed();
export const subtract = (a: Decimal, b: Decimal): Decimal => new Big(a).minus(b).toFixed();
export const multiply = (a: Decimal, b: Decimal): Decimal => new Big(a).times(b).toFixed();
export const absolute = (a: Decimal): Decimal => new Big(a).abs().toFixed();

/** -1, 0 or 1. */
export const compare = (a: Decimal, b: Decimal): number => new Big(a).cmp(b);

/** a / b × scale, rounded half up to `places`; empty when b is zero. */
export function ratio(a: Decimal, b: Decimal, places = 2, scale = '100'): Decimal | '' {
  if (new Big(b).eq(0)) return '';
  const previous = Big.DP;
  Big.DP = 30;
  try {
    return new Big(a).times(scale).div(b).round(places, Big.roundHalfUp).toFixed();
  } finally {
    Big.DP = previous;
  }
}

/** Exact sum; "0" for none. A sum with a missing part is the caller's business: it must not get here. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, '0');

/** Digits after the point of a printed number: 2 for "4839.50". */
export const places = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** One unit of the last printed digit: "0.01" for "62.96". */
export const lastDigit = (text: string): Decimal => new Big(10).pow(-places(text)).toFixed();

/** Whether a part of a whole is so many per cent, up to `allowed`: one unit of the last digit that is printed, as a rule. */
export function givesRate(part: Decimal, whole: Decimal, percent: Decimal, allowed: Decimal): boolean {
  const given = ratio(part, whole, 6);
  return given !== '' && compare(absolute(subtract(given, percent)), allowed) <= 0;
}
