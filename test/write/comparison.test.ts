import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { comparisonRows } from '../../scripts/write/comparison.ts';
import { observationRows, reportRow } from '../../scripts/write/rows.ts';
import { COMPARED_MEASURES, type ComparisonRow } from '../../src/model/tables.ts';

const compare = (...texts: string[]): ComparisonRow[] => {
  const reports = texts.flatMap((text, i) => extractText(`${i}.txt`, text).reports);
  return comparisonRows(reports.flatMap(observationRows), reports.map(reportRow));
};
const EVALUATION = `青禾县公安局2022年度部门整体支出绩效自评报告
2022年，本部门年初预算100万元，全年支出90万元，预算执行率90%。其中专项项目预算50万元，支出20万元，执行率40%。
`;
const PLAN = '白石县公安局2022年度部门预算绩效文本\n2022年部门预算300万元。\n';

it('one row for each body and year', () => {
  const rows = compare(EVALUATION, PLAN, EVALUATION.replaceAll('2022', '2021'));
  expect(rows.map(({ bureau_id, fiscal_year }) => `${bureau_id} ${fiscal_year}`)).toEqual([
    'qinghe 2022',
    'baishi 2022',
    'qinghe 2021',
  ]);
});

it('the whole goes before its special projects, each value with its scope and denominator', () => {
  expect(compare(EVALUATION)[0]).toMatchObject({
    budget_initial: '100',
    expenditure: '90',
    expenditure_scope: 'department',
    execution_rate: '90',
    execution_rate_scope: 'department',
    execution_rate_denominator: 'initial',
    execution_rate_recomputed: '90',
    execution_rate_recomputed_denominator: 'initial',
    score: '',
    score_status: 'not_disclosed',
  });
});

describe('what is missing says why', () => {
  it.each([
    ['an evaluation', EVALUATION, 'not_disclosed'],
    ['a plan', PLAN, 'not_applicable'],
  ])('in %s', (_what, text, status) => {
    const [row] = compare(text);
    expect(row).toMatchObject({ three_public: '', three_public_status: status, grade_status: status });
  });

  it('no cell is empty without a status', () => {
    for (const row of compare(EVALUATION, PLAN) as unknown as Record<string, string>[])
      for (const id of COMPARED_MEASURES) expect(row[`${id}_status`], id).not.toBe('');
  });
});
