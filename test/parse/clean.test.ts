import { expect, it } from 'vitest';
import { blankResidue, isPageNumber, joinLines, stripResidue } from '../../scripts/parse/clean.ts';

it.each([
  ['[bookmark: _Toc123]一、范围', '一、范围'],
  ['<p>十人</p> <p>完成</p>', '十人 完成'],
  ['a<br/>b', 'ab'],
  ['\u3000 年度目标 \u3000', '年度目标'],
  ['[附件]', '[附件]'],
  ['1 < 2 > 0', '1 < 2 > 0'],
  ['<脚本>', '<脚本>'],
])('%j without residue is %j', (text, clean) => expect(stripResidue(text)).toBe(clean));

it.each(['[bookmark: _Toc1]一、', '<p>x</p>', 'a<br/>b', '无'])(
  'blanking residue moves nothing: %s',
  (text) => {
    const blanked = blankResidue(text);
    expect(blanked).toHaveLength(text.length);
    for (const [i, char] of [...blanked].entries()) expect([' ', text.charAt(i)]).toContain(char);
  },
);

it.each<[readonly string[], string]>([
  [['全年预', '算数'], '全年预算数'],
  [['8016.0', '9'], '8016.09'],
  [['95', '%'], '95%'],
  [['12', '人'], '12人'],
  [['Sky', 'net'], 'Sky net'],
  [['', '收入', ' '], '收入'],
  [['<p>一', '二</p>'], '一二'],
  [[], ''],
])('the lines %j of a cell are %j', (lines, joined) => expect(joinLines(lines)).toBe(joined));

it.each<[string, boolean]>([
  ['- 12 -', true],
  ['— 5 —', true],
  ['第 3 页 共 20 页', true],
  ['第3页', true],
  ['3/20', true],
  ['12', true],
  ['1234', false],
  ['12.5', false],
  ['12万元', false],
  ['', false],
  [`-${' '.repeat(40)}1`, false],
])('%j is page furniture: %s', (line, is) => expect(isPageNumber(line)).toBe(is));
