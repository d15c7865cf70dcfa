import { expect, it } from 'vitest';
import { textLines } from '../../../scripts/extract/prose/text-lines.ts';
import { documentOf } from '../cells.ts';

const WRAPPED = [
  '根据《关于开展2022年度县级预算',
  '项目支出绩效自评工作的通知》要',
  '求，我局开展了自评工作。',
];

it.each<[what: string, lines: readonly string[], expected: readonly string[]]>([
  ['a paragraph that was wrapped is one line', WRAPPED, [WRAPPED.join(''), '', '']],
  [
    'a title over its text is none of it',
    ['青禾县公安局2022年度部门整体支出绩效自评报告', ...WRAPPED],
    ['青禾县公安局2022年度部门整体支出绩效自评报告', WRAPPED.join(''), '', ''],
  ],
  [
    'rows of a table stay apart',
    [
      '年初预算数和全年预算数  100  200  300',
      '全年执行数和全年结余数  100  200  300；',
      '合计  100  200  300',
    ],
    [
      '年初预算数和全年预算数  100  200  300',
      '全年执行数和全年结余数  100  200  300；',
      '合计  100  200  300',
    ],
  ],
])('%s', (_what, lines, expected) => expect(textLines(documentOf(lines.join('\n')))).toEqual(expected));
