import { expect, it } from 'vitest';
import { extractDocument } from '../../scripts/extract/extract-document.ts';
import { documentOf } from './cells.ts';

/** What a person is asked to look at, each with its line. */
const leftOut = (text: string): string[] =>
  extractDocument(documentOf(text), '2022').leftOut.map(({ line, found }) => `${line} ${found}`);

it.each<[what: string, text: string, told: string[]]>([
  ['all is read', '我局全年支出100万元，预算执行率90%。\n', []],
  [
    'a figure below its name, on the next line',
    '2022年我局各项工作有序推进，成效明显，全年预算执行率\n为90%，比上年有所提高。\n',
    [],
  ],
  [
    'an amount with a name of its own',
    '其他专用经费合计投入35.2万元。\n',
    ['1 其他专用经费合计投入35.2万元'],
  ],
  ['from the clause that names it', '各项工作有序推进，专用经费投入9万元。\n', ['1 专用经费投入9万元']],
  [
    'with a number before it in one piece',
    '年初预算9000万元，年中追加1,386.40万元、另收回专用资金207.00万元。\n',
    ['1 1,386.40万元、另收回专用资金207.00万元'],
  ],
  ['a difference from last year', '“三公”经费支出9万元，决算数较2021年减少2万元。\n', []],
  ['money that is no measure', '为群众挽回损失35万元。\n', []],
  ['a label beside a figure', '专用经费\t35.2\n其他专用费\t1\n', ['1 专用经费 35.2', '2 其他专用费 1']],
  [
    'a cell without its column',
    '项目\n预算数\n决算数\n合计\n7\n6\n因公出国费\n0\n公务接待费\n3\n2\n公务用车费\n4\n4\n说明\n',
    ['8 因公出国费 0'],
  ],
  [
    'a table whose rows do not fit its head',
    '合计\t公务接待费\t因公出国费\n\t小计\t公务用车购置费\n16.2\t1.2\t15\n',
    ['1 公务接待费、因公出国费、公务用车购置费'],
  ],
])('%s', (_what, text, told) => expect(leftOut(text)).toEqual(told));
