import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, parseCsv, toCsv } from '../../src/model/csv.ts';
import type { Table } from '../../src/model/tables.ts';

const table: Table = {
  name: 'sample',
  zh: '样例',
  en: 'Sample',
  primaryKey: ['id'],
  foreignKeys: [],
  columns: [
    { name: 'id', type: 'string', zh: '编号', en: 'Id' },
    { name: 'words', type: 'string', zh: '文字', en: 'Words' },
    { name: 'amount', type: 'number', zh: '数', en: 'Amount' },
    { name: 'line', type: 'integer', zh: '行', en: 'Line' },
  ],
};

const row = (words: string, amount = '', line = '') => ({ id: 'a', words, amount, line });
/** The one row of the file, cells as they stand between the commas. */
const written = (words: string, amount = '', line = '') =>
  toCsv(table, [row(words, amount, line)])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

describe('the file', () => {
  test('begins with a byte order mark and the header', () => {
    expect(toCsv(table, [])).toBe('\uFEFFid,words,amount,line\r\n');
  });

  test('ends every line with CR LF, the last one too', () => {
    const csv = toCsv(table, [row('甲'), row('乙')]);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds the columns in the order of the schema and nothing else', () => {
    expect(toCsv(table, [{ line: '3', extra: 'x', words: '甲', id: 'a' }])).toContain('\r\na,甲,,3\r\n');
  });

  test('without rows reads as no rows', () => {
    expect(fromCsv(table, toCsv(table, []))).toEqual([]);
  });
});

test.each([
  ['an equation', '=240个', "a,'=240个,,"],
  ['a call', '=1+2', "a,'=1+2,,"],
  ['a plus sign', '+5%', "a,'+5%,,"],
  ['a minus sign', '-8', "a,'-8,,"],
  ['an at sign', '@sum', "a,'@sum,,"],
  ['a tabulator', '\t5', "a,'\t5,,"],
  ['an equation that was protected already', "'=1", "a,''=1,,"],
  ['an apostrophe alone', "'quoted'", "a,'quoted',,"],
  ['an equals sign inside', 'a=b', 'a,a=b,,'],
  ['plain words', '八十', 'a,八十,,'],
  ['a comma', '1,000', 'a,"1,000",,'],
  ['a quotation mark', 'so "so"', 'a,"so ""so""",,'],
  ['a line break', 'one\ntwo', 'a,"one\ntwo",,'],
])('text cell: %s', (_what, words, expected) => {
  expect(written(words)).toBe(expected);
});

test.each([
  ['a negative number', '-40.99'],
  ['a number that looks like a code', '007'],
  ['a whole number', '8016'],
])('number cell: %s is never prefixed', (_what, amount) => {
  expect(written('x', amount)).toBe(`a,x,${amount},`);
  expect(fromCsv(table, toCsv(table, [row('x', amount)]))).toEqual([row('x', amount)]);
});

const danger = fc.tuple(
  fc.constantFrom('', "'", "''"),
  fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
  fc.string(),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  danger.map((parts) => parts.join('')),
);

test('any text survives being written and read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, fc.integer()), { maxLength: 5 }), (cells) => {
      const rows = cells.map(([words, amount]) => row(words, String(amount), '1'));
      expect(fromCsv(table, toCsv(table, rows))).toEqual(rows);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('no text cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const [cells] = parseCsv(toCsv(table, [row(words)]));
      expect(cells?.['words']).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { seed: 2, numRuns: 500 },
  );
});

test.each([
  ['with a mark', '\uFEFFa,b\r\n01,2\r\n', [{ a: '01', b: '2' }]],
  ['without one', 'a,b\n01,2\n', [{ a: '01', b: '2' }]],
  [
    'codes and long decimals stay text',
    'a\n0002\n11799.604354\n1e5\n',
    [{ a: '0002' }, { a: '11799.604354' }, { a: '1e5' }],
  ],
  ['empty lines are not rows', 'a,b\n\n1,2\n\n', [{ a: '1', b: '2' }]],
])('any csv %s', (_what, csv, expected) => {
  expect(parseCsv(csv)).toEqual(expected);
});
