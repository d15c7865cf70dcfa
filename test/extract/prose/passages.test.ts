import { describe, expect, it } from 'vitest';
import { passages, pieceOf, sentencesOf } from '../../../scripts/extract/prose/passages.ts';
import { documentOf } from '../cells.ts';

const texts = (text: string): string[] => passages(documentOf(text)).map(({ squeezed }) => squeezed.text);

describe('running text put together again', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'over a wrapped line',
      '2021年度我局全年申请预算资金共计\n22267.8万元。\n',
      ['2021年度我局全年申请预算资金共计22267.8万元。'],
    ],
    [
      'over a page number, which is no part of the figure',
      '本部门2021年度全年申请预算资金\n- 8 -\n22267.8万元。\n',
      ['本部门2021年度全年申请预算资金22267.8万元。'],
    ],
    ['a unit on the next line', '支出为22267.8\n万元。\n', ['支出为22267.8万元。']],
    [
      'not over the end of a sentence',
      '本年度我局支出已经全部完成。\n第二段\n',
      ['本年度我局支出已经全部完成。', '第二段'],
    ],
    [
      'not over an empty line',
      '本年度我局支出已经全部完成\n\n第二段\n',
      ['本年度我局支出已经全部完成', '第二段'],
    ],
    [
      'not into a numbered heading',
      '本年度我局支出已经全部完成\n二、收入\n',
      ['本年度我局支出已经全部完成', '二、收入'],
    ],
    ['cells of tables, each on its own', '\t甲方\n\t支出100万元\n', ['甲方', '支出100万元']],
    ['without residue', '<p>支出</p>[bookmark: _x]10万元', ['支出10万元']],
  ])('%s', (_what, text, expected) => expect(texts(text)).toEqual(expected));
});

it('a header that stands on every page is no text', () => {
  const page = (n: number, text: string): string => `${text}\n- ${n} -\n青禾县公安局自评报告\n`;
  const all = texts(`${page(1, '本年度我局全年用于各类项目的支出共计为')}${page(2, '100万元。')}完`);
  expect(all.join('')).not.toContain('自评报告100');
  expect(all[0]).toBe('本年度我局全年用于各类项目的支出共计为100万元。');
});

it('sentences cover the text without gaps', () => {
  const text = '一。二；;三;四!五';
  const sentences = sentencesOf(text);
  expect(sentences.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
});

it('a piece of a passage is raw text of one line', () => {
  const [passage] = passages(documentOf('2021年度我局全年申请预算资金共\n计 22267.8 万元。'));
  if (!passage) throw new Error('no passage');
  const at = passage.squeezed.text.indexOf('22267.8');
  expect(pieceOf(passage, 0, passage.squeezed.text.length, at)).toEqual({
    line: 2,
    text: '计 22267.8 万元。',
  });
  expect(pieceOf(passage, at, at + 9)).toEqual({ line: 2, text: '22267.8 万元' });
});

it('a piece takes in the other half of its quotation marks', () => {
  const [passage] = passages(documentOf('我局“三公”经费40万元，等级为“优”。'));
  if (!passage) throw new Error('no passage');
  const { text } = passage.squeezed;
  const piece = (from: string, to: string): string =>
    pieceOf(passage, text.indexOf(from), text.indexOf(to) + to.length).text;
  expect(piece('三公', '40万元')).toBe('“三公”经费40万元');
  expect(piece('等级', '优')).toBe('等级为“优”');
});
