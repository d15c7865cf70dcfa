import { describe, expect, test } from 'vitest';
import { differences, fillIn, isChosen } from '../../src/components/client/choice.ts';
import { csvFile } from '../../src/format/csv.ts';
import { href } from '../../src/format/href.ts';
import { list } from '../../src/format/list.ts';
import { split } from '../../src/format/number.ts';
import { fileOf } from '../../src/format/page.ts';
import { slug } from '../../src/format/slug.ts';
import { gapsIn } from '../../src/views/body.ts';

test.each([
  ['beside', 'index.html', 'data.html', '', 'data.html'],
  ['down', 'index.html', 'year/2021.html', '', 'year/2021.html'],
  ['up', 'year/2021.html', 'index.html', '', '../index.html'],
  ['across', 'year/2021.html', 'body/lukou.html', 'y2022', '../body/lukou.html#y2022'],
  ['to the other language', 'en/year/2021.html', 'year/2021.html', '', '../../year/2021.html'],
  ['within English', 'en/year/2021.html', 'en/source/a-2021.html', 'l4', '../source/a-2021.html#l4'],
  ['within the page', 'year/2021.html', 'year/2021.html', 'score', '#score'],
  ['to itself', 'year/2021.html', 'year/2021.html', '', '2021.html'],
])('an address %s', (_, from, to, hash, expected) => {
  expect(href(from, to, hash)).toBe(expected);
});

test.each([
  ['an id', 'tangshan-hightech-2022', 'tangshan-hightech-2022'],
  ['points and underscores', 'lukou-2022.three_public', 'lukou-2022-three-public'],
  ['Chinese', '临湘 2021', 'u4e34u6e58-2021'],
  ['capitals', 'Lukou', 'lukou'],
])('a slug of %s', (_, id, expected) => {
  expect(slug(id)).toBe(expected);
});

test.each([
  ['80.62', { whole: '80', fraction: '.62' }],
  ['100', { whole: '100', fraction: '' }],
  ['-5.27', { whole: '−5', fraction: '.27' }],
  ['11799.604354', { whole: '11799', fraction: '.604354' }],
])('%s is cut at its point', (value, expected) => {
  expect(split(value)).toEqual(expected);
});

test.each([
  [[], 'en', ''],
  [['A'], 'en', 'A'],
  [['A', 'B', 'C'], 'en', 'A, B and C'],
  [['甲', '乙'], 'zh', '甲、乙'],
] as const)('a list of %j in %s', (words, lang, expected) => {
  expect(list(words, lang)).toBe(expected);
});

test.each([
  ['no gap', ['2021', '2022'], []],
  ['gaps', ['2019', '2021', '2024'], ['2020', '2022', '2023']],
  ['one year', ['2021'], []],
  ['none', [], []],
])('years with %s', (_, years, expected) => {
  expect(gapsIn(years)).toEqual(expected);
});

test('pages have the same name in both languages', () => {
  expect(fileOf({ kind: 'home' }, 'zh')).toBe('index.html');
  expect(fileOf({ kind: 'measure', id: 'score' }, 'en')).toBe('en/measure/score.html');
});

describe('the choice on the compare page', () => {
  const differ = { year: 'years', scope: 'scopes', phase: 'phases', denominator: 'denominators' };

  test.each([
    ['nothing chosen', [], [], true],
    ['the body', ['a'], [], true],
    ['another body', ['b'], [], false],
    ['body and year', ['a'], ['2021'], true],
    ['another year', ['a'], ['2022'], false],
  ])('%s', (_, bodies, years, expected) => {
    expect(isChosen({ bodies: new Set(bodies), years: new Set(years) }, 'a', '2021')).toBe(expected);
  });

  test.each([
    [
      'the denominator alone',
      ['2021|department|actual|applied|', '2021|department|actual|adjusted|'],
      ['denominators'],
    ],
    [
      'year and scope',
      ['2021|department|actual|applied|', '2022|project|actual|applied|x'],
      ['years', 'scopes'],
    ],
    ['nothing', ['2021|department|actual||'], []],
  ])('keys that differ in %s', (_, keys, expected) => {
    expect(differences(keys, differ)).toEqual(expected);
  });

  test('sentences are filled in', () => {
    expect(fillIn('{rows} rows, {keys} keys', { rows: '3', keys: '2' })).toBe('3 rows, 2 keys');
  });

  test.each([
    ['quotes and commas', ['a,b', 'say "x"'], '"a,b","say ""x"""'],
    ['what a spreadsheet would run', ['=1+1', '-5.27', '-x'], "'=1+1,-5.27,'-x"],
  ])('a file with %s', (_, cells, line) => {
    expect(csvFile([cells])).toBe(`\uFEFF${line}\r\n`);
  });
});
