import { expect, it } from 'vitest';
import { proseFigures } from '../../../scripts/extract/prose/figures.ts';
import { squeezeText } from '../../../scripts/parse/text.ts';

it.each<[string, readonly string[]]>([
  ['实际支出1,234.5万元，执行率98.7%。', ['1234.5 万元', '98.7 %']],
  ['支出 18 398.33 万 元', ['18398.33 万元']],
  ['１２３．５亿元', ['123.5 亿元']],
  ['11799.604354万元', ['11799.604354 万元']],
  ['约595余万元', ['595 万元 ~']],
  ['共近3亿元', ['3 亿元 ~']],
  ['95%左右', ['95 % ~']],
  ['100%%', ['100 %']],
  ['95%以上', []],
  ['结余为-12.5万元', ['-12.5 万元']],
  ['10-12.5万元', ['10 -', '12.5 万元']],
  ['87个，298人，10分。', ['87 个', '298 人', '10 分']],
  ['九十二分', ['92 分']],
  ['一百零一个项目', ['101 个']],
  ['A123个', []],
  ['历时101个月，298人次，10分局', ['101 个月', '298 人次', '10 分局']],
  ['约5000万元', ['5000 万元 ~']],
  ['近3亿元', ['3 亿元 ~']],
  ['百分之九十八点五', ['98.5 %']],
  ['八十九点六万元', ['89.6 万元']],
  ['五百万元', ['5000000 元']],
  ['2.1收入：80万元', ['80 万元']],
  ['没有数字', []],
  ['', []],
])('%s', (text, expected) => {
  const squeezed = squeezeText(text);
  const found = proseFigures(squeezed, 0, squeezed.length);
  expect(found.map(({ value, unit, approximate }) => `${value} ${unit}${approximate ? ' ~' : ''}`)).toEqual(
    expected,
  );
});

it('stand where they say, between the bounds', () => {
  const text = '收入100万元,支出90万元,结余10万元';
  expect(proseFigures(text, 8, 16).map(({ start, end }) => text.slice(start, end))).toEqual(['90万元']);
});
