import { expect, it } from 'vitest';
import { labelledLine } from '../../scripts/extract/labelled-lines.ts';

const cells = (raw: string): readonly string[] | null => {
  const block = labelledLine({ kind: 'paragraph', text: raw, raw, line: 1 });
  return block?.kind === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : null;
};

it.each<[string, string, readonly string[] | null]>([
  [
    'a heading, a label, its figure',
    '预算情况  部门预算总额（万元）  16.9',
    ['预算情况', '部门预算总额（万元）', '16.9'],
  ],
  ['a label left without a figure', '预算数  48  其他资金', ['预算数', '48', '其他资金']],
  ['two figures for one label', '预算数  48  52', null],
  ['a figure without a label', '48  预算数  52', null],
  ['no label that is known', '第  3  页', null],
  ['a sentence', '预算数  48  其他资金为零。', null],
  ['two pieces', '预算数  48', null],
])('%s', (_what, raw, expected) => expect(cells(raw)).toEqual(expected));
