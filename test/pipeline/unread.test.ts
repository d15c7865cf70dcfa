import { expect, it } from 'vitest';
import type { Correction } from '../../scripts/resolve/corrections.ts';
import { errorsOf, report, run } from './source.ts';

const correct = (report_id: string): Correction => ({
  report_id,
  measure: 'expenditure',
  scope: '',
  phase: '',
  subject: '',
  printed: '950',
  corrected: '951',
  reason: '单位来函更正',
  source: '来函',
});
const GONE = 'qinghe-2022.no-such-check';
const rows = {
  corrections: [correct('baishi-2022')],
  waivers: [{ finding_id: GONE, reason: '已核实' }],
  responses: [
    { finding_id: GONE, date: '2023-05-01', response_zh: '口径不同', response_en: '', source_url: '' },
  ],
};
const GOOD = report('青禾县', 2022, '950');

it('a row about a finding or a report that is not there is an error', () =>
  expect(errorsOf(run({ 'a.txt': GOOD }, rows))).toEqual([
    'corrections.csv:2 no such report',
    'waivers.csv:2 no such finding',
    'responses.csv:2 no such finding',
  ]));

it('where a file failed, nobody says that the rows about it are to be removed', () =>
  expect(errorsOf(run({ 'a.txt': '无' }, rows))).toEqual(['a.txt:1 the body cannot be identified']));

it('a row about a report that was read is an error even then', () =>
  expect(errorsOf(run({ 'a.txt': GOOD, 'b.txt': '无' }, rows))).toEqual([
    'b.txt:1 the body cannot be identified',
    'waivers.csv:2 no such finding',
    'responses.csv:2 no such finding',
  ]));

it('of a report in which nothing was understood no row is stale', () => {
  const text = '青禾县公安局2022年度部门整体支出绩效自评报告\n各项工作完成良好。\n';
  expect(errorsOf(run({ 'a.txt': text }, { ...rows, corrections: [correct('qinghe-2022')] }))).toEqual([
    'a.txt:1 no form was recognised',
  ]);
});
