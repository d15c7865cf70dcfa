import { expect, it } from 'vitest';
import { splitBodies } from '../../scripts/parse/split-bodies.ts';

const TWO = '一、云泽县公安局2022年度绩效自评报告\n甲\n二、青禾县公安局2022年度绩效自评报告\n乙';

it('parts a text about two bodies, and every line keeps its number', () => {
  const parts = splitBodies(TWO);
  expect(parts.map((part) => part.split('\n').map((line) => line !== ''))).toEqual([
    [true, true, false, false],
    [false, false, true, true],
  ]);
  for (const part of parts)
    for (const [i, line] of part.split('\n').entries()) expect(['', TWO.split('\n')[i]]).toContain(line);
});

it.each([
  ['one body', '云泽县公安局2022年度绩效自评报告\n甲'],
  ['one body in two headings', '一、云泽县公安局2022年度决算情况\n甲\n二、云泽县公安局2022年度绩效说明\n乙'],
  [
    'a body and its own unit without a figure between them',
    '云泽县公安局2022年度绩效自评\n甲\n云泽县公安局交通警察大队2022年度绩效自评\n支出2万元',
  ],
  [
    'a list of the units',
    '纳入范围的单位：\n1.云泽县公安局\n2.云泽县公安局交通警察大队\n全年支出2万元。\n云泽县公安局\n2022年3月',
  ],
  ['a form with one cell a line', '主管部门\n云泽市公安局\n实施单位\n云泽市公安局交警支队\n全年支出2万元'],
  [
    'lines of a form',
    '一、项目情况\n主管部门：云泽市公安局\n支出1万元\n二、项目情况\n主管部门：青禾市公安局\n支出2万元',
  ],
  ['a signature under the text', '全年支出2万元。\n云泽县公安局\n2022年3月5日\n青禾县公安局\n支出1万元'],
  ['two bodies named in a sentence', '云泽县公安局和青禾县公安局联合开展绩效自评。\n甲'],
  [
    'one body, told of under 关于',
    '一、云泽县公安局2023年部门预算\n支出2万元\n二、关于云泽县公安局2023年收支预算情况的说明\n支出2万元',
  ],
  ['no body', '甲\n乙'],
  ['nothing', ''],
])('%s is one text', (_what, text) => expect(splitBodies(text)).toEqual([text]));

it('a hundred headings are a list, not a hundred reports', () => {
  const han = '云青白石河沙水山林田';
  const names = Array.from(
    { length: 100 },
    (_, i) => `${han[i % 10]}${han[Math.floor(i / 10)]}县公安局2022年度绩效自评`,
  );
  expect(splitBodies(names.join('\n'))).toHaveLength(1);
});

it.each([
  [
    'a body and its own unit, each with figures',
    '公安局2022年度绩效自评',
    '公安局交通警察大队2022年度绩效自评',
  ],
  ['names that stand alone', '公安局', '公安局交通警察大队'],
])('%s are two texts under one title', (_what, one, other) => {
  const text = `2022年度支出公开\n云泽县${one}\n全年支出1万元。\n云泽县${other}\n全年支出2万元。`;
  expect(splitBodies(text).map((part) => part.split('\n').map((line) => line !== ''))).toEqual([
    [true, true, true, false, false],
    [true, false, false, true, true],
  ]);
});

it('parts a body, its own figures and its units under the parts of a compilation, whose title names none of them', () => {
  const text =
    '云泽县公安局及所属单位2021年度绩效自评汇编\n第一篇　云泽县公安局部门汇总\n支出3万元\n第二篇　云泽县公安局机关\n支出2万元\n第三篇　云泽县看守所\n支出1万元';
  const parts = splitBodies(text).map((part) => part.split('\n').filter((line) => line !== ''));
  expect(parts).toEqual([
    ['2021年度绩效自评', '第一篇　云泽县公安局部门汇总', '支出3万元'],
    ['2021年度绩效自评', '第二篇　云泽县公安局机关', '支出2万元'],
    ['2021年度绩效自评', '第三篇　云泽县看守所', '支出1万元'],
  ]);
});
