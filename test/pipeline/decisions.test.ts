import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../scripts/check/decisions.ts';
import type { FindingRow } from '../../src/model/tables.ts';

const finding = (finding_id: string): FindingRow => ({
  finding_id,
  report_id: 'qinghe-2022',
  bureau_id: 'qinghe',
  fiscal_year: '2022',
  check: 'a',
  severity: 'error',
  message_zh: '',
  message_en: '',
  printed: '',
  expected: '',
  difference: '',
  source_lines: '1',
  waived_reason: '',
  response: '',
});
const FOUND = [finding('qinghe-2022.a'), finding('qinghe-2022.b')];
const waive = (finding_id: string, reason = '已核实') => ({ finding_id, reason });
const respond = (finding_id: string, date = '2023-05-01') => ({
  finding_id,
  date,
  response_zh: '口径不同',
  response_en: '',
  source_url: '',
});

it('a waiver and a response stand beside their finding, and nowhere else', () => {
  const { findings, problems } = applyDecisions(FOUND, [waive('qinghe-2022.a')], [respond('qinghe-2022.b')]);
  expect(problems).toEqual([]);
  expect(findings.map(({ waived_reason, response }) => [waived_reason, response])).toEqual([
    ['已核实', ''],
    ['', '2023-05-01 口径不同'],
  ]);
});

it('a response without a date', () =>
  expect(applyDecisions(FOUND, [], [respond('qinghe-2022.a', '')]).findings[0]?.response).toBe('口径不同'));

describe('strict: a row without its finding is an error on its line', () => {
  it.each<[string, Parameters<typeof applyDecisions>, string, number]>([
    [
      'a waiver of what is gone',
      [FOUND, [waive('qinghe-2022.a'), waive('qinghe-2022.c')], []],
      'waivers.csv',
      3,
    ],
    ['a waiver where nothing was found', [[], [waive('qinghe-2022.a')], []], 'waivers.csv', 2],
    ['a waiver without a reason', [FOUND, [waive('qinghe-2022.a', ' ')], []], 'waivers.csv', 2],
    ['a response to what is gone', [FOUND, [], [respond('qinghe-2022.c')]], 'responses.csv', 2],
  ])('%s', (_what, args, file, line) =>
    expect(applyDecisions(...args).problems).toMatchObject([{ file, line, severity: 'error' }]),
  );
});
