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

/** A text again and again up to so many bytes; a Chinese character counts three. */
const repeated = (text: string, bytes: number): string =>
  text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

/** Processor time of reading a text, the least of three, in milliseconds. */
function effort(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    extractText('long.txt', text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(Math.min(...times), 20);
}

// How many seconds a megabyte takes is measured by `npm run bench -- --extract`; here only that it does not explode.
describe('the time grows with the length of the text, not with its square', () => {
  it.each([
    ...FAMILIES.map(({ id, make }): [string, string] => [id, make(7).text]),
    ['one long line', '2021年实际支出1234.5万元，执行率98.7%。'],
    ['one long sentence', '2021年实际支出1234.5万元，执行率98.7%，'],
    ['people in one long sentence', '编制298人，在职285人，'],
    ['one long row', '年初预算数\t全年执行数\t12.5\t'],
    ['empty cells', '\t\n'],
    ['digits', '1'],
    ['separators', '1,'],
    ['spaces', ' '],
    ['brackets', '（'],
    ['quotes', '“三公”'],
  ])(
    '%s',
    (_what, text) => {
      const [short, long] = [effort(repeated(text, MEGABYTE / 20)), effort(repeated(text, MEGABYTE / 4))];
      expect(long / short).toBeLessThan(15);
    },
    60_000,
  );
});
