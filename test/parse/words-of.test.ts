import { expect, test } from 'vitest';
import { wordsOf } from '../../scripts/parse/words-of.ts';

test.each<[string, string, readonly string[]]>([
  ['a unit behind its number', '得分 10 分 96.5 %', ['得分', '10分', '96.5%']],
  ['letters that stand apart', '本 年 支 出 合 计 3,311.84', ['本年支出合计', '3,311.84']],
  ['two letters', '合 计 120', ['合计', '120']],
  ['two words of letters, further apart than their letters', '项 目   金 额', ['项目', '金额']],
  ['bars', '甲|乙乙｜丙丙', ['甲', '乙乙', '丙丙']],
  ['a number torn behind its point', '20 13,211. 08 13,906.27', ['20', '13,211. 08', '13,906.27']],
  ['a number torn further apart', '13,211.  08', ['13,211.', '08']],
  ['a year in a label', '2018 年预算数 12', ['2018年预算数', '12']],
  ['a year over a column of its own', '项目    2021    年初预算数', ['项目', '2021', '年初预算数']],
  ['nothing', '  ', []],
])('%s', (_what, line, words) => expect(wordsOf(line)).toEqual(words));
