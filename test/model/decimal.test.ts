import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimal,
  givesRate,
  lastDigit,
  multiply,
  places,
  ratio,
  subtract,
  sum,
} from '../../src/model/decimal.ts';

test.each([
  ['4839.50', '4839.5'],
  ['11799.604354', '11799.604354'],
  ['0.00', '0'],
  ['-0', '0'],
  ['007', '7'],
  ['1e3', '1000'],
  ['1e-7', '0.0000001'],
  ['123456789012345678901234567890.10', '123456789012345678901234567890.1'],
])('canonical form of %s is %s', (text, expected) => {
  expect(decimal(text)).toBe(expected);
});

test.each([[''], ['1,000'], ['十'], ['1.2.3'], ['NaN'], [' 1'], ['5%']])(
  '%j is not a plain decimal',
  (text) => {
    expect(() => decimal(text)).toThrow();
  },
);

test.each([
  ['recomputed rate above 100', '11799.604354', '11208.52', 2, '105.27'],
  ['rounds half up', '1', '800', 2, '0.13'],
  ['a negative half goes away from zero', '-1', '800', 2, '-0.13'],
  ['no places', '2', '3', 0, '67'],
  ['nothing spent', '0', '5', 2, '0'],
  ['divided by nothing', '5', '0', 2, ''],
  ['divided by 0.00', '5', '0.00', 2, ''],
])('ratio: %s', (_what, a, b, digits, expected) => {
  expect(ratio(a, b, digits)).toBe(expected);
});

test('ratio takes another scale', () => {
  expect(ratio('89.8', '245', 2, '10000')).toBe('3665.31');
});

test.each([
  ['62.96', 2, '0.01'],
  ['100', 0, '1'],
  ['4839.50', 2, '0.01'],
  ['0.123456', 6, '0.000001'],
])('%s has %i places, its last digit is worth %s', (text, count, unit) => {
  expect(places(text)).toBe(count);
  expect(lastDigit(text)).toBe(unit);
});

test.each<[part: string, whole: string, printed: string, gives: boolean]>([
  ['114', '120', '95.00', true],
  ['113.5', '120', '95.00', false],
  ['113.5', '120', '95', true],
  ['1', '3', '33.33', true],
  ['1', '3', '33.34', true],
  ['1', '3', '33.35', false],
  ['5', '0', '100', false],
])('%s of %s is %s %%: %s', (part, whole, printed, gives) => {
  expect(givesRate(part, whole, decimal(printed), lastDigit(printed))).toBe(gives);
});

describe('against whole numbers', () => {
  const SCALE = 6;
  /** An integer of millionths as a decimal. */
  const fromMillionths = (n: bigint): string => {
    const digits = (n < 0n ? -n : n).toString().padStart(SCALE + 1, '0');
    return decimal(`${n < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`);
  };
  const millionths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
  const runs = { seed: 3, numRuns: 300 };

  test('adding and subtracting are exact', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(add(fromMillionths(a), fromMillionths(b))).toBe(fromMillionths(a + b));
        expect(subtract(fromMillionths(a), fromMillionths(b))).toBe(fromMillionths(a - b));
      }),
      runs,
    );
  });

  test('multiplying is exact', () => {
    fc.assert(
      fc.property(millionths, fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (a, b) => {
        expect(multiply(fromMillionths(a), b.toString())).toBe(fromMillionths(a * b));
      }),
      runs,
    );
  });

  test('comparing and absolute value agree', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(compare(fromMillionths(a), fromMillionths(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(absolute(fromMillionths(a))).toBe(fromMillionths(a < 0n ? -a : a));
      }),
      runs,
    );
  });

  test('a sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(millionths), (parts) => {
        const total = fromMillionths(parts.reduce((a, b) => a + b, 0n));
        expect(sum(parts.map(fromMillionths))).toBe(total);
        expect(sum(parts.toReversed().map(fromMillionths))).toBe(total);
      }),
      runs,
    );
  });

  test('a ratio is the nearest hundredth', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        fc.pre(b !== 0n);
        const hundredths = BigInt(
          (ratio(fromMillionths(a), fromMillionths(b)) || 'x').replace(
            /^(-?\d+)(?:\.(\d+))?$/,
            (_, whole, rest = '') => whole + rest.padEnd(2, '0'),
          ),
        );
        const [n, d] = [a * 10_000n, b];
        const off = 2n * (hundredths * d - n);
        expect((off < 0n ? -off : off) <= (d < 0n ? -d : d)).toBe(true);
      }),
      runs,
    );
  });
});

test('a sum of nothing is nothing', () => {
  expect(sum([])).toBe('0');
});
