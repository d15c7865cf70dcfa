import { absolute, compare, type Decimal, multiply, subtract } from '../../src/model/decimal.ts';

/** No form gives the rate alone more points; where more are told, they are those of a class, or of the whole. */
export const MOST_OF_RATE = 20;

/** Whether points are what a rate of so many per cent earns of the full points, but for `within`, a part of these. */
export function isEarned(given: Decimal, full: Decimal, percent: Decimal, within: Decimal): boolean {
  const off = absolute(subtract(given, multiply(multiply(full, percent), '0.01')));
  return compare(given, full) <= 0 && compare(off, multiply(full, within)) <= 0;
}
