import { expect, it } from 'vitest';
import { parseDocument } from '../../scripts/parse/parse-document.ts';

const rowsOf = (text: string): string[] =>
  parseDocument('a.txt', text).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => `${row[0]?.line} ${row.map((cell) => cell.text).join('/')}`)
      : [],
  );

it.each<[what: string, text: string, rows: string[]]>([
  [
    'drawn with thin strokes',
    '┌────┬────┐\n│项目│ 得分 │\n├────┼────┤\n│ 数量 │ 9.7 │\n└────┴────┘\n',
    ['2 项目/得分', '4 数量/9.7'],
  ],
  [
    'drawn with thick strokes',
    '┏━━┳━━┓\n┃项目┃决算数┃\n┃合计┃9.00┃\n┗━━┻━━┛\n',
    ['2 项目/决算数', '3 合计/9.00'],
  ],
  [
    'of Markdown, underlined',
    '| 项目 | 决算数 |\n|---|:---:|\n| 合计 | 9.00 |\n',
    ['1 项目/决算数', '3 合计/9.00'],
  ],
  ['over a page', '甲\t乙\t丙\n1\t2\t3\n— 12 —\n4\t5\t6\n', ['1 甲/乙/丙', '2 1/2/3', '4 4/5/6']],
  ['of Word, over a page', '\t甲\n\t乙\n第 3 页\n\t1\n\t2\n', ['1 甲/乙/1/2']],
  [
    'parted by spaces, over a page',
    '名称 甲乙 丙丁\n青禾 2 3\n- 3 -\n白石 5 6\n',
    ['1 名称/甲乙/丙丁', '2 青禾/2/3', '4 白石/5/6'],
  ],
  ['with blanks before its TABs', ' \t甲\n \t1\n', ['1 甲/1']],
  [
    'with a blank line between all its rows',
    ['甲\t乙\t丙', '总分\t优\t', '问题\t没有\t', ...Array<string>(5).fill('1\t2\t3')].join('\n\n'),
    ['1 甲/乙/丙', '3 总分/优/', '5 问题/没有/', ...[7, 9, 11, 13, 15].map((line) => `${line} 1/2/3`)],
  ],
  ['empty cells of a Word table stay', '\t甲\n\t\n\t1\n\n\t乙\n\t\n\t2\n', ['1 甲//1', '5 乙//2']],
])('a table %s', (_what, text, rows) => expect(rowsOf(text)).toEqual(rows));

it('reads digits of full width in half width, and keeps them as they stand', () => {
  const { lines, printed } = parseDocument('a.txt', '２０２２年支出１２．５万元，占９９．５％\n全部');
  expect(lines).toEqual(['2022年支出12.5万元，占99.5%', '全部']);
  expect(printed).toEqual(['２０２２年支出１２．５万元，占９９．５％', '全部']);
});
