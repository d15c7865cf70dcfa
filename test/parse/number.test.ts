import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, halfWidth, parseFigure, toWan } from '../../scripts/parse/number.ts';
import { decimal, multiply } from '../../src/model/decimal.ts';

describe('a cell that holds one number', () => {
  it.each<[string, string, string, string]>([
    ['0', '0', '', ''],
    ['5685.44', '5685.44', '', ''],
    ['4839.50', '4839.5', '', ''],
    ['11799.604354万元', '11799.604354', '万元', ''],
    ['8,016.09', '8016.09', '', ''],
    ['12,345,678.90元', '12345678.9', '元', ''],
    ['￥1,200.50', '1200.5', '', ''],
    ['300 万元', '300', '万元', ''],
    ['12.5亿元', '12.5', '亿元', ''],
    ['100 %', '100', '%', ''],
    ['10 分', '10', '分', ''],
    ['-12.5', '-12.5', '', ''],
    ['+3', '3', '', ''],
    ['－5.5', '-5.5', '', 'any'],
    ['87个', '87', '个', ''],
    ['298人', '298', '人', ''],
    ['8016.0 9', '8016.09', '', 'normalised'],
    ['88,412,90 6.37', '88412906.37', '', 'normalised'],
    ['2070.7 6', '2070.76', '', 'normalised'],
    ['100%%', '100', '%', 'normalised'],
    ['１００％', '100', '%', 'normalised'],
    ['８，０１６．０９', '8016.09', '', 'normalised'],
    ['九十二点三分', '92.3', '分', 'normalised'],
    ['百分之九十五', '95', '%', 'normalised'],
    ['一百零一个', '101', '个', 'normalised'],
    ['约595万元', '595', '万元', 'approximate'],
    ['595余万元', '595', '万元', 'approximate'],
    ['近3亿元', '3', '亿元', 'approximate'],
    ['500多人', '500', '人', 'approximate'],
    ['30左右', '30', '', 'approximate'],
  ])('%s', (text, value, unit, mark) => {
    const figure = parseFigure(text);
    expect(figure).toMatchObject({ kind: 'number', value, unit });
    if (figure.kind === 'number' && mark !== 'any')
      expect([figure.normalised, figure.approximate]).toEqual([
        mark === 'normalised',
        mark === 'approximate',
      ]);
  });
});

describe('a cell that holds no number says why', () => {
  it.each<[string, string]>([
    ['', 'blank'],
    [' \u3000', 'blank'],
    ['-', 'blank'],
    ['——', 'blank'],
    ['/', 'blank'],
    ['涉密', 'withheld'],
    ['***', 'withheld'],
    ['1 234', 'unreadable'],
    ['1 1,234', 'unreadable'],
    ['1,234 567', 'unreadable'],
    ['12.34.56', 'unreadable'],
    ['1,23', 'unreadable'],
    ['1,234,5', 'unreadable'],
    ['123 4567', 'unreadable'],
    ['≥80%', 'text'],
    ['12-15', 'text'],
    ['95%以上', 'text'],
    ['3月', 'text'],
    ['2021年', 'text'],
    ['1e5', 'text'],
    ['NaN', 'text'],
    ['一般公共预算', 'text'],
    ['一', 'text'],
    ['预算数50万元', 'text'],
    ['1'.repeat(81), 'text'],
  ])('%j is %s', (text, kind) => expect(parseFigure(text).kind).toBe(kind));
});

it.each<[string, string | null]>([
  ['〇', '0'],
  ['十', '10'],
  ['十五', '15'],
  ['九十二', '92'],
  ['九十二点三', '92.3'],
  ['一百零一', '101'],
  ['两千零五', '2005'],
  ['一千零五十', '1050'],
  ['三万五千', '35000'],
  ['点五', null],
  ['九点', null],
  ['公安', null],
  ['', null],
])('%s in Chinese is %s', (text, value) => expect(chineseNumeral(text)).toBe(value));

it.each<[string, string, string | null]>([
  ['1', '元', '0.0001'],
  ['123.45', '元', '0.012345'],
  ['11799.604354', '万元', '11799.604354'],
  ['1.5', '亿元', '15000'],
  ['0.1', '千元', '0.01'],
  ['5', '百元', '0.05'],
  ['7', '万', '7'],
  ['7', '人', null],
  ['7', '', null],
])('%s %s is %s 万元', (value, unit, wan) => expect(toWan(value, unit)).toBe(wan));

it.each([
  ['１２．５％', '12.5%'],
  ['1，234', '1,234'],
  ['－5', '-5'],
  ['￥12', '12'],
  ['a b', 'a b'],
])('%s in half width is %s', (text, half) => expect(halfWidth(text)).toBe(half));

const amount = fc
  .tuple(fc.nat(99_999_999), fc.integer({ min: 0, max: 6 }), fc.nat(999_999))
  .map(([whole, places, rest]) =>
    places === 0 ? String(whole) : `${whole}.${String(rest).padStart(places, '0').slice(0, places)}`,
  );
const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};
const wide = (text: string): string =>
  text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

it('a number written in any of the usual ways comes out exactly', () => {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text,
    grouped,
    wide,
    (text) => wide(grouped(text)),
    (text) => ` ${text}\u3000`,
    (text) => text.replace(/\.(\d)/, ' .$1'),
    (text) => text.replace(/\.(\d)(\d+)$/, '.$1 $2'),
  ];
  const property = fc.property(
    amount,
    fc.constantFrom(...ways),
    fc.constantFrom('', '元', '万元', '亿元'),
    (text, way, unit) => {
      expect(parseFigure(way(text) + unit)).toMatchObject({ kind: 'number', value: decimal(text), unit });
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});

it('an amount keeps its exact value in 万元', () => {
  const property = fc.property(amount, (text) => {
    const wan = toWan(decimal(text), '元');
    expect(wan === null ? null : multiply(wan, '10000')).toBe(decimal(text));
  });
  fc.assert(property, { seed: 2, numRuns: 300 });
});

it('any text is some kind of figure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['number', 'blank', 'withheld', 'unreadable', 'text']).toContain(parseFigure(text).kind);
    }),
    { seed: 3, numRuns: 1000 },
  );
});
