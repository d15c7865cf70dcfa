import { describe, expect, it } from 'vitest';
import { takeHtmlTables } from '../../scripts/parse/html-tables.ts';
import { parseDocument } from '../../scripts/parse/parse-document.ts';

/** Rows as text, each cell with its line. */
const shapeOf = (text: string): string[] =>
  takeHtmlTables(text.split('\n')).tables.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => `${cell.line}:${cell.text}`).join(' | ')),
  );

describe('tables that a converter wrote as HTML', () => {
  it.each<[what: string, text: string, rows: string[]]>([
    [
      'on one line',
      '<table><tr><td>年初预算数</td><td>100</td></tr><tr><td>得分</td><td>9</td></tr></table>',
      ['1:年初预算数 | 1:100', '1:得分 | 1:9'],
    ],
    [
      'over several lines',
      '正文\n<table>\n<tr><th>甲</th><th>乙</th></tr>\n<tr><td>1</td>\n<td>2</td></tr>\n</table>',
      ['3:甲 | 3:乙', '4:1 | 5:2'],
    ],
    [
      'with merged cells',
      '<table><tr><td rowspan="2">甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['1:甲 | 1:乙 | 1:', '1: | 1:1 | 1:2'],
    ],
    [
      'inside a table that only places it',
      '<table><tr><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>',
      ['1:甲 | 1:1'],
    ],
    [
      'with a span that no table has',
      `<table><tr><td colspan="99999999">甲</td><td>1</td></tr></table>`,
      [`1:甲 | ${'1: | '.repeat(59)}1:1`],
    ],
    ['that never ends', '<table><tr><td>甲</td><td>1</td></tr>', []],
    ['of one cell', '<table><tr><td>甲</td></tr></table>', []],
  ])('%s', (_what, text, rows) => expect(shapeOf(text)).toEqual(rows));

  it('leave the text around them where it stands', () => {
    const { rest } = takeHtmlTables(['前<table><tr>', '<td>甲</td><td>1</td></tr>', '</table>后', '末']);
    expect(rest).toEqual(['前', '', '后', '末']);
  });

  it('stand among the paragraphs in the order of their lines', () => {
    const text = '第一段。\n<table><tr><td>甲</td><td>1</td></tr></table>\n第二段。\n';
    expect(parseDocument('a.txt', text).blocks.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 paragraph',
      '2 table',
      '3 paragraph',
    ]);
  });
});
