import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { FAMILIES } from './families.ts';

const MEGABYTE = 1_000_000;
const seeds = fc.integer({ min: 1, max: 100_000 });

/** Pieces of real forms between characters that mean something to a reader. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\t',
    '\n',
    '\r\n',
    '　',
    '（',
    '）',
    '：',
    '、',
    '其中：',
    '%',
    '万元',
    '0',
    '1,234.5',
    '合计',
    '=',
    '\u0000',
  ),
  fc
    .tuple(fc.nat(FAMILIES.length - 1), seeds, fc.nat(400), fc.nat(80))
    .map(([family, seed, from, length]) =>
      (FAMILIES[family]?.make(seed).text ?? '').slice(from, from + length),
    ),
);

it('reads any text without throwing, and proves what it read by the line', () => {
  const property = fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = pieces.join('');
    const lines = text.split(/\r\n|\r|\n/);
    for (const { observations } of extractText('any.txt', text).reports) {
      for (const { source } of observations) {
        if (source !== null) expect(lines[source.line - 1] ?? '').toContain(source.text);
      }
    }
  });
  fc.assert(property, { seed: 20_211_231, numRuns: 300 });
});

/** A text again and again up to a megabyte; a Chinese character counts three bytes. */
const repeated = (text: string): string => text.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(text)));

describe('a megabyte in under a second', () => {
  it.each([
    ...FAMILIES.map(({ id, make }): [string, string] => [id, repeated(make(7).text)]),
    ['one long line', repeated('2021年实际支出1234.5万元，执行率98.7%。')],
    ['one long row', repeated('年初预算数\t全年执行数\t12.5\t')],
    ['empty cells', repeated('\t\n')],
    ['digits', repeated('1')],
    ['separators', repeated('1,')],
    ['spaces', repeated(' ')],
    ['brackets', repeated('（')],
    ['quotes', repeated('“三公”')],
  ])(
    '%s',
    (_what, text) => {
      const times = [1, 2].map(() => {
        const start = performance.now();
        extractText('long.txt', text);
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(1000);
    },
    60_000,
  );
});
