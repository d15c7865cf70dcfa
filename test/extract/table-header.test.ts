import { expect, it } from 'vitest';
import { columnHeads } from '../../scripts/extract/table-header.ts';
import { rowsOf } from './cells.ts';

it.each<[string, number, readonly string[][], readonly string[]]>([
  ['one row', 3, [['单位', '收入', '支出']], ['单位', '收入', '支出']],
  [
    'merged cells over labels: fewer cells above, blanks below',
    5,
    [
      ['机构', '收入合计', '其中'],
      ['', '', '结转', '拨款', '其他'],
    ],
    ['机构', '收入合计', '其中/结转', '其中/拨款', '其中/其他'],
  ],
  [
    'two groups of which nobody knows the border',
    5,
    [
      ['机构', '支出合计', '其中', '其他'],
      ['', '', '基本', '项目', '专项'],
    ],
    ['机构', '支出合计', '基本', '项目', '专项'],
  ],
  [
    'two groups, of which the words of the second say what is its own',
    6,
    [
      ['机构', '支出合计', '其中', '结转结余'],
      ['', '', '基本', '项目', '当年', '累计'],
    ],
    ['机构', '支出合计', '其中/基本', '其中/项目', '结转结余/当年', '结转结余/累计'],
  ],
  [
    'two groups, of which one column may be of either',
    5,
    [
      ['机构', '支出合计', '其中', '结转结余'],
      ['', '', '基本', '当年', '项目'],
    ],
    ['机构', '支出合计', '基本', '当年', '项目'],
  ],
  [
    'three rows',
    6,
    [
      ['机构', '三公经费'],
      ['', '合计', '其中'],
      ['', '', '接待', '运行', '购置', '出国'],
    ],
    [
      '机构',
      '三公经费/合计',
      '三公经费/其中/接待',
      '三公经费/其中/运行',
      '三公经费/其中/购置',
      '三公经费/其中/出国',
    ],
  ],
  [
    'parted by spaces: 小计 and its parts under the group',
    6,
    [
      ['合计', '出国', '公务用车购置及运行费', '接待'],
      ['小计', '购置费', '运行费'],
    ],
    [
      '合计',
      '出国',
      '公务用车购置及运行费/小计',
      '公务用车购置及运行费/购置费',
      '公务用车购置及运行费/运行费',
      '接待',
    ],
  ],
  ['one label too few: the row has a label of its own', 4, [['甲', '乙', '丙']], ['', '甲', '乙', '丙']],
  ['far too few: none is guessed', 4, [['甲']], ['', '', '', '']],
  ['no header', 2, [], ['', '']],
])('%s', (_what, width, rows, labels) => {
  const heads = columnHeads(rowsOf(rows), width);
  expect(heads.map((head) => head.labels.join('/'))).toEqual(labels);
});

it('one label too few over values alone: which of them it lacks is not told', () => {
  const heads = columnHeads(rowsOf([['甲', '乙', '丙']]), 4, false);
  expect(heads.map(({ labels }) => labels.join('/'))).toEqual(['', '', '', '']);
});
