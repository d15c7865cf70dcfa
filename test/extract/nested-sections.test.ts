import { describe, expect, it } from 'vitest';
import { withNestedSections } from '../../scripts/extract/nested-sections.ts';
import { documentOf } from './cells.ts';

/** Rows of the tables that were put together, cells parted by strokes. */
const sections = (lines: readonly string[]): string[] =>
  withNestedSections(documentOf(lines.join('\n'))).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [],
  );

const REVENUE = ['机构名称', '收入合计', '其中：', '上年结转', '公共财政拨款', '其他收入'];
const SPENDING = [
  '单位名称',
  '支出合计',
  '其中：',
  '结余',
  '项目支出',
  '基本支出',
  '其中：',
  '本年结余',
  '累计结余',
];
const PARTS = ['人员支出', '公用支出'];

describe('sections of the nested form, one cell a line', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'columns in the order of their labels',
      [...REVENUE, '局机关', '611', '11', '590', '10', '年度支出和结余情况'],
      ['机构名称|收入合计|上年结转|公共财政拨款|其他收入', '局机关|611|11|590|10'],
    ],
    [
      'parts printed below their whole stand behind it',
      [...SPENDING, ...PARTS, '局机关', '90', '30', '60', '45', '15', '2', '5'],
      [
        '单位名称|支出合计|项目支出|基本支出|人员支出|公用支出|本年结余|累计结余',
        '局机关|90|30|60|45|15|2|5',
      ],
    ],
    [
      'a total under its heading, and a column of others',
      [
        '单位名称',
        '固定资产',
        '合计',
        '其中：',
        '其他',
        '在用固定资产',
        '出租固定资产',
        '本级',
        '9',
        '6',
        '2',
        '1',
      ],
      ['单位名称|固定资产|在用固定资产|出租固定资产|其他', '本级|9|6|2|1'],
    ],
    [
      'several bodies',
      [...REVENUE, '局机关', '60', '0', '60', '0', '汇总', '80', '5', '70', '5'],
      ['机构名称|收入合计|上年结转|公共财政拨款|其他收入', '局机关|60|0|60|0', '汇总|80|5|70|5'],
    ],
    [
      'a lost blank: only the total',
      [...REVENUE, '局机关', '601', '11', '590'],
      ['机构名称|收入合计', '局机关|601'],
    ],
    [
      'parts of which nothing proves the place',
      [...SPENDING, ...PARTS, '局机关', '90', '31', '60', '45', '15', '2', '5'],
      [],
    ],
    ['a label that is not known', [...REVENUE, '调剂', '局机关', '611', '11', '590', '10', '0'], []],
  ])('%s', (_what, lines, expected) => expect(sections(lines)).toEqual(expected));

  it('one row a line, beside the table that follows', () => {
    const lines = [
      '机构名称 收入合计 其中：',
      '上年结转 公共财政拨款 其他收入',
      '局机关 611 11 590 10',
      '得分 甲等 乙等',
      '总分 90 88',
    ];
    expect(sections(lines)).toEqual([
      '机构名称|收入合计|上年结转|公共财政拨款|其他收入',
      '局机关|611|11|590|10',
      '得分|甲等|乙等',
      '总分|90|88',
    ]);
  });
});
