import { expect, test } from 'vitest';
import { findBodies } from '../../src/format/body-index.ts';
import type { BureauRow } from '../../src/model/tables.ts';
import { bodyIndexOf } from '../../src/views/body-index.ts';

const body = (id: string, name: string, short: string, rest: Partial<BureauRow> = {}): BureauRow => ({
  bureau_id: id,
  name,
  short_name: short,
  name_en: '',
  short_name_en: '',
  province: '',
  prefecture: '',
  county: '',
  region_code: '',
  region_code_system: '',
  aliases: '',
  ...rest,
});

const index = bodyIndexOf([
  body('qinghe', '青禾县公安局', '青禾', {
    name_en: 'Qinghe County Public Security Bureau',
    province: '甲省',
    prefecture: '子川市',
    county: '青禾县',
    region_code: '990001',
    aliases: '青禾公安|青禾县局',
  }),
  body('zhaoyang', '子川市公安局朝阳分局', '朝阳', { province: '甲省', prefecture: '子川市' }),
  body('lvshan', '绿山市公安局', '绿山', { province: '乙省', prefecture: '丑江市' }),
  body('zichuan', '子川市公安局', '子川', { province: '甲省', prefecture: '子川市' }),
]);

test.each([
  ['a short name', '青禾', ['qinghe']],
  ['a full name', '青禾县公安局', ['qinghe']],
  ['an alias', '青禾县局', ['qinghe']],
  ['whole pinyin', 'qinghe', ['qinghe']],
  ['initials', 'qhx', ['qinghe']],
  ['some of both', 'qinghx', ['qinghe']],
  ['pinyin with a tone mark, in capitals', 'QĪNGHÉ', ['qinghe']],
  ['full-width letters', 'ｑｈ', ['qinghe']],
  ['ü as v', 'lvshan', ['lvshan']],
  ['ü as ü', 'lüshan', ['lvshan']],
  ['a character of several sounds, by the one it has here', 'chaoyang', ['zhaoyang']],
  ['a code', '990001', ['qinghe']],
  ['the English name', 'public security', ['qinghe']],
  ['a region, after the names that begin with it', '子川', ['zichuan', 'zhaoyang', 'qinghe']],
  ['a region without its kinds', '甲子川', ['qinghe', 'zhaoyang', 'zichuan']],
  ['the pinyin of a region', 'yisheng', ['lvshan']],
  ['two words that both match', '子川 朝阳', ['zhaoyang']],
  ['two words of which one does not', '乙省 朝阳', []],
  ['letters that begin no syllable', 'ingxian', []],
  ['nothing', '  ', []],
])('%s', (_what, query, expected) => {
  expect(findBodies(index, query).map(([id]) => id)).toEqual(expected);
});

test('names that the register does not give in English are given by sound', () => {
  expect(index.bodies.map(([, , , en]) => en)).toEqual([
    'Qinghe County Public Security Bureau',
    'Chaoyang',
    'Lüshan',
    'Zichuan',
  ]);
  expect(index.regions[0]?.[1]).toBe('Jia Province · Zichuan City · Qinghe County');
});
