import { describe, expect, it } from 'vitest';
import {
  blankResidue,
  isPageNumber,
  joinLines,
  stripResidue,
  withoutPieceNumbers,
} from '../../scripts/parse/clean.ts';

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

describe('numbers of the pieces into which a library of documents cuts a text', () => {
  const page = '《部门整体支出绩效自评报告(1).docx》由会员分享，可在线阅读。';
  it.each<[string, string[], string[]]>([
    [
      'are blank',
      [page, '1、自评报告', '2.机构情况', '2、二、预算', '3、购置，支出3万元'],
      [page, '  自评报告', '2.机构情况', '  二、预算', '  购置，支出3万元'],
    ],
    [
      'are no numbers out of their order',
      [page, '3、装备', '1、自评报告', '5、附件'],
      [page, '3、装备', '  自评报告', '5、附件'],
    ],
    [
      'stand in no other text',
      ['自评报告', '1、办公费', '2、差旅费'],
      ['自评报告', '1、办公费', '2、差旅费'],
    ],
  ])('%s', (_, lines, plain) => expect(withoutPieceNumbers(lines)).toEqual(plain));
});
