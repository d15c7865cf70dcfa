import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTabTables } from '../../scripts/parse/tab-tables.ts';
import { cellsOf, shape } from './shape.ts';

const parse = (text: string) => parseTabTables(text.split('\n'));

describe('Word tables: one cell a line, an empty line ends the row', () => {
  it.each<[string, string, ReturnType<typeof shape>]>([
    [
      'rows',
      '标题\n\n\t甲\n\t乙\n\n\t1\n\t2\n\n尾',
      [
        '标题',
        [
          ['甲', '乙'],
          ['1', '2'],
        ],
        '尾',
      ],
    ],
    [
      'a label and one figure parted by a stroke',
      '指标值|完成值|得分\n年初预算数（万元）|210\n执行率|100%\n自评等级|优\n',
      [
        [
          ['指标值', '完成值', '得分'],
          ['年初预算数（万元）', '210'],
          ['执行率', '100%'],
          ['自评等级', '优'],
        ],
      ],
    ],
    [
      'cells behind two TABs each',
      '\t\t甲\n\t\t乙\n\n\t\t1\n\t\t2\n\n\t\t3\n\t\t\n\n\t\t5\n\t\t6\n\n\t\t7\n\t\t8\n\n\t\t9\n\t\t10\n',
      [
        [
          ['甲', '乙'],
          ['1', '2'],
          ['3', ''],
          ['5', '6'],
          ['7', '8'],
          ['9', '10'],
        ],
      ],
    ],
    [
      'rows torn within a cell, where all begin with a blank one',
      '\t机构名称\t其中：\t\t合计\n\t\t公共财政\n拨款\t其他收入\t\n\t局机关\t5\t1\t6\n',
      [
        [
          ['', '机构名称', '其中：', '', '合计'],
          ['', '', '公共财政拨款', '其他收入', ''],
          ['', '局机关', '5', '1', '6'],
        ],
      ],
    ],
    [
      'the name of a project torn before the next field',
      '项目名称\t政法转移\n支付资金\t项目编码\t2040220\n预算数\t128\t其他资金\t0\n',
      [
        [
          ['项目名称', '政法转移支付资金', '项目编码', '2040220'],
          ['预算数', '128', '其他资金', '0'],
        ],
      ],
    ],
    ['empty cells keep their place', '\t甲\n\t\n\t\u3000\n\t丁\n', [[['甲', '', '', '丁']]]],
    ['rows of other lengths', '\t甲\n\n\t1\n\t2\n\t3\n', [[['甲'], ['1', '2', '3']]]],
    ['two empty lines end the table', '\t甲\n\n\n\t乙\n', [[['甲']], [['乙']]]],
    [
      'a cell of several paragraphs, blank lines between them',
      '\t任务\n\t第一条\n\n第二条\n\n第三条\n\n\t下一行\n',
      [[['任务', '第一条第二条第三条'], ['下一行']]],
    ],
    ['a cell of several lines', '\t目标\n实施\n\t12\n', [[['目标实施', '12']]]],
    [
      'a text after a plain number is no more of its cell',
      '\t甲\n\t12\n\n正文。\n\n\t乙\n',
      [[['甲', '12']], '正文。', [['乙']]],
    ],
    ['a number torn over lines', '\t2070.7\n6\n\t6156.33\n', [[['2070.76', '6156.33']]]],
    ['a heading is never part of a cell', '\t说明\n二、支出\n\t乙\n', [[['说明']], '二、支出', [['乙']]]],
    ['a text after which no cell follows', '\t说明\n正文。\n', [[['说明']], '正文。']],
    ['a table at the end of the text', '甲\n\t乙', ['甲', [['乙']]]],
  ])('%s', (_what, text, expected) => expect(shape(parse(text))).toEqual(expected));
});

describe('PDF tables: a row a line, TAB between cells', () => {
  it.each<[string, string, ReturnType<typeof shape>]>([
    [
      'rows',
      'a\tb\tc\n1\t2\t3\n尾',
      [
        [
          ['a', 'b', 'c'],
          ['1', '2', '3'],
        ],
        '尾',
      ],
    ],
    [
      'empty cells',
      'a\t\tc\n\t2\t\n',
      [
        [
          ['a', '', 'c'],
          ['', '2', ''],
        ],
      ],
    ],
    ['markup inside', '<p>人，市级</p>\tb\n', [[['人，市级', 'b']]]],
    [
      'a page break inside the table',
      'a\tb\n\n1\t2\n',
      [
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'a cell torn over a page: its rest goes back to it',
      '指标\t目标\t说明\n打掉电信\t10\t好\n\n诈骗团伙\t\t\n男性\t3\t好',
      [
        [
          ['指标', '目标', '说明'],
          ['打掉电信诈骗团伙', '10', '好'],
          ['男性', '3', '好'],
        ],
      ],
    ],
    [
      'a torn cell over two pages',
      '\t长保\t\t\t\n\n\t持了\t\t\t\n\n\t全破\t\t\t',
      [[['', '长保持了全破', '', '', '']]],
    ],
    [
      'no tear without a page break',
      '甲\t10\t好\n乙\t\t\n',
      [
        [
          ['甲', '10', '好'],
          ['乙', '', ''],
        ],
      ],
    ],
    [
      'a number is never glued to a number',
      '甲\t10\t好\n\n\t5\t\n',
      [
        [
          ['甲', '10', '好'],
          ['', '5', ''],
        ],
      ],
    ],
  ])('%s', (_what, text, expected) => expect(shape(parse(text))).toEqual(expected));
});

it('says what it did to a cell, and where it stands', () => {
  const [joined, torn] = [parse('x\n\t任务\n一\n\t1'), parse('打掉\t10\t好\n\n团伙\t\t')].map(
    (blocks) => cellsOf(blocks)[0],
  );
  expect(joined).toMatchObject({ line: 2, lines: [2, 3], flags: ['joined_lines'], raw: '任务\n一' });
  expect(torn).toMatchObject({ line: 1, lines: [1, 3], flags: ['joined_pages'] });
});

const word = fc.constantFrom('预算数', '5685.44', '合计', '甲乙', '100%', '');
const table = fc
  .integer({ min: 3, max: 6 })
  .chain((width) =>
    fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

it.each<[string, (rows: readonly string[][]) => string]>([
  ['one cell a line', (rows) => rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')],
  ['one row a line', (rows) => rows.map((row) => row.join('\t')).join('\n')],
])('any table written with %s comes back cell for cell', (_what, write) => {
  const property = fc.property(table, (rows) => {
    expect(shape(parse(write(rows)))).toEqual([rows]);
  });
  fc.assert(property, { seed: 6, numRuns: 300 });
});

it('every line is in one block, whatever the text', () => {
  const piece = fc.constantFrom('\t', '\n', '\n\n', '甲', '12', '。', '一、', '\u3000', '<p>');
  const property = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const text = pieces.join('');
    const blocks = parse(text);
    const lines = blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.line]
        : block.rows.flatMap((row) => row.flatMap((cell) => cell.lines)),
    );
    const filled = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    expect([...new Set(lines)].filter((line) => filled.includes(line)).sort((a, b) => a - b)).toEqual(filled);
  });
  fc.assert(property, { seed: 7, numRuns: 500 });
});

it('a stroke for nothing is a whole cell: the text below it is no part of it', () => {
  expect(shape(parse('\t甲\n\t/\n目标一\n\n\t乙\n\t-\n'))).toEqual([[['甲', '/']], '目标一', [['乙', '-']]]);
});

it('a cell on a line of its own below a whole row begins a row', () => {
  expect(shape(parse('\t甲\t1\t2\n\t乙\n\t丙\t3\t4\n'))).toEqual([
    [['', '甲', '1', '2'], ['乙'], ['', '丙', '3', '4']],
  ]);
});

it('a row by spaces is no part of the cell above it', () => {
  expect(shape(parse('部门\t甲局\n年 份  预算数 执行数\n资金总额： 20.7 33.2 6 10 100%\n'))).toEqual([
    [['部门', '甲局']],
    '年 份  预算数 执行数',
    '资金总额： 20.7 33.2 6 10 100%',
  ]);
});

it('the caption of the funds is no part of the name above it', () => {
  expect(shape(parse('项目名称\t岗亭维修\n项目资金\n(万元)\n\t年初预算数\t全年预算数\n'))).toEqual([
    [['项目名称', '岗亭维修']],
    '项目资金',
    '(万元)',
    [['', '年初预算数', '全年预算数']],
  ]);
});

it('strokes at the end of lines part cells, and alone they part rows', () => {
  expect(shape(parse('|\n项目 |\n预算数 |\n|\n合计 |\n346 |\n'))).toEqual(['项目', '预算数', '合计', '346']);
});
