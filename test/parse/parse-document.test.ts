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
  ['empty cells of a Word table stay', '\t甲\n\t\n\t1\n\n\t乙\n\t\n\t2\n', ['1 甲//1', '5 乙//2']],
])('a table %s', (_what, text, rows) => expect(rowsOf(text)).toEqual(rows));
