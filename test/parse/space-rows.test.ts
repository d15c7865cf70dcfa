import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../scripts/parse/parse-document.ts';
import { cellsOf, shape } from './shape.ts';

const parse = (text: string) => parseDocument('a.txt', text).blocks;

describe('rows whose cells are parted by spaces', () => {
  it.each<[string, string, ReturnType<typeof shape>]>([
    [
      'a header and its row',
      '项目 年初预算数 全年执行数 执行率\n年度资金总额 100 96.5 96.5%',
      [
        [
          ['项目', '年初预算数', '全年执行数', '执行率'],
          ['年度资金总额', '100', '96.5', '96.5%'],
        ],
      ],
    ],
    [
      'a whole row alone',
      '年度资金总额 100 100 100 10 100% 10',
      [[['年度资金总额', '100', '100', '100', '10', '100%', '10']]],
    ],
    [
      'a unit on its own belongs to its number',
      '总额 100 100 10 分 100 % 10',
      [[['总额', '100', '100', '10分', '100%', '10']]],
    ],
    ['full-width spaces', '合计\u3000\u30001\u30002', [[['合计', '1', '2']]]],
    [
      'heads with a blank for every column that they leave free',
      [
        '三公经费                      会议费    培训费',
        '小计      出国费    接待费',
        '9.50      1.50      8.00      1.00      2.00',
        '8.40      1.40      7.00      0.90      1.80',
      ].join('\n'),
      [
        [
          ['三公经费', '', '', '会议费', '培训费'],
          ['小计', '出国费', '接待费', '', ''],
          ['9.50', '1.50', '8.00', '1.00', '2.00'],
          ['8.40', '1.40', '7.00', '0.90', '1.80'],
        ],
      ],
    ],
    [
      'a head in the middle of its columns is placed over none',
      [
        '                    预算数',
        '项目      合计      基本      其他      结转',
        '本级      9.50      1.50      8.00      1.00',
        '合计      8.40      1.40      7.00      0.90',
      ].join('\n'),
      [
        '预算数',
        [
          ['项目', '合计', '基本', '其他', '结转'],
          ['本级', '9.50', '1.50', '8.00', '1.00'],
          ['合计', '8.40', '1.40', '7.00', '0.90'],
        ],
      ],
    ],
    [
      'a year below the last row is a heading',
      '项目  合计  接待费\n预算  5  5\n决算  4  4\n2023年预算\n我局预算6000万元。',
      [
        [
          ['项目', '合计', '接待费'],
          ['预算', '5', '5'],
          ['决算', '4', '4'],
        ],
        '2023年预算',
        '我局预算6000万元。',
      ],
    ],
    ['bars', '合计|1|2|3', [[['合计', '1', '2', '3']]]],
    [
      'indicators, by the points at their end',
      '一级指标 二级指标 三级指标 指标值 完成值 分值 得分\n产出指标 数量指标 破案数 ≥1000起 1126起 20 20\n效益指标 社会效益 办公环境 改善 有所改善 30 25',
      [
        [
          ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
          ['产出指标', '数量指标', '破案数', '≥1000起', '1126起', '20', '20'],
          ['效益指标', '社会效益', '办公环境', '改善', '有所改善', '30', '25'],
        ],
      ],
    ],
  ])('%s', (_what, text, expected) => expect(shape(parse(text))).toEqual(expected));
});

it('a row with a number of three parts is a row as the one above it', () => {
  const [table] = parse('2.1 基本支出 50.1\n2.1.1 人员支出 40.1');
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['2.1', '基本支出', '50.1'],
    ['2.1.1', '人员支出', '40.1'],
  ]);
});

describe('what is no row stays a paragraph', () => {
  it.each([
    ['a sentence', '2022年 1月 共 支出 100 万元。'],
    ['characters that stand apart', '年初预算 数 : 1 2,450. 36 万 元'],
    ['a wrapped sentence', '2022 年末实有在职民警 1126 人，退休民警 385 人，警务辅助'],
    ['an item behind its mark', '- 年初预算数： 6,600 万元'],
    ['a label and one figure', '收入合计 13066.59'],
    ['a title', '青禾县公安局 2022年度 报告'],
    ['a bare number', '12'],
    ['a long line', `合计 ${'1 '.repeat(200)}`],
  ])('%s', (_what, text) => expect(parse(text).map(({ kind }) => kind)).toEqual(['paragraph']));
});

it('marks its columns as inferred and keeps the line', () => {
  const cells = cellsOf(parse('\n合计 1 2'));
  expect(cells.map(({ line, flags }) => [line, flags])).toEqual([
    [2, ['inferred_column']],
    [2, ['inferred_column']],
    [2, ['inferred_column']],
  ]);
});

describe('heads that are broken over two lines', () => {
  const HEADS = [
    '                     年初     全年     全年',
    '项目                                        分值    执行率    得分',
    '                    预算数   预算数   执行数',
  ];
  const FIGURES = '年度资金总额         48.00    53.60    51.27    10     95.65%    9.57';

  it('stand together, with those between their halves', () => {
    expect(shape(parse([...HEADS, FIGURES].join('\n')))).toEqual([
      [
        ['项目', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['年度资金总额', '48.00', '53.60', '51.27', '10', '95.65%', '9.57'],
      ],
    ]);
  });

  it('are left as they are where a half has no other under it', () => {
    const [upper = '', between = ''] = HEADS;
    const lower = '预算数                                                  预算数   执行数';
    const [table] = shape(parse([upper, between, lower, FIGURES].join('\n')));
    expect(table?.[0]).toEqual(['年初', '全年', '全年']);
  });
});
