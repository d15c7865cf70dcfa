import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import {
  bureauRows,
  findingRows,
  indicatorRows,
  measureRows,
  observationRows,
  reportRow,
} from '../../scripts/write/rows.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { currentRun } from '../golden/golden.ts';

const TEXT = `白石县公安局2022年度部门整体支出绩效自评报告
2022年，我局年初预算2000万元，全年支出1900.50万元，预算执行率95.03%。
2021年12月31日。
`;
const report = ((): Report => {
  const [found] = extractText('某 某.txt', TEXT).reports;
  if (!found) throw new Error('no report');
  return found;
})();

it('an amount is exact in one column and as printed in the other', () => {
  const row = observationRows(report).find(({ measure }) => measure === 'expenditure');
  expect(row).toMatchObject({
    value: '1900.5',
    unit: '万元',
    value_text: '1900.50万元',
    source_line: '2',
    denominator: '',
    formula: '',
  });
});

it('formulae name rows that exist', () => {
  const { observations } = currentRun().dataset;
  const ids = new Set(observations.map(({ observation_id }) => observation_id));
  const formulae = observations.filter(({ value_status }) => value_status === 'derived');
  expect(formulae.length).toBeGreaterThan(9);
  for (const { formula, observation_id } of formulae) {
    const operands = formula.match(/[a-z][a-z0-9-]*-20\d\d(?:\.[a-z0-9_]+)+/g) ?? [];
    expect(operands.length, observation_id).toBeGreaterThan(0);
    for (const operand of operands) expect(ids, formula).toContain(operand);
  }
});

it('only rates have a denominator, and every stated rate has one', () => {
  for (const { measure, denominator, value_status } of currentRun().dataset.observations) {
    if (!measure.startsWith('execution_rate')) expect(denominator).toBe('');
    else if (value_status.startsWith('reported')) expect(denominator).not.toBe('');
  }
});

it('a report keeps its file’s name and type', () =>
  expect(reportRow(report)).toMatchObject({
    report_id: 'baishi-2022',
    source_file: '某 某.txt',
    form: 'narrative-self-evaluation',
    reading: 'complete',
  }));

const finding = (check: string): Finding => ({
  check,
  severity: 'error',
  zh: '',
  en: '',
  printed: '',
  expected: '',
  difference: '',
  lines: [2, 3],
});

describe('ids of findings', () => {
  it('are numbered only where a check noticed several things', () =>
    expect(
      findingRows(report, [finding('a'), finding('b'), finding('b')]).map(({ finding_id }) => finding_id),
    ).toEqual(['baishi-2022.a', 'baishi-2022.b.1', 'baishi-2022.b.2']));
  it('with their lines', () => expect(findingRows(report, [finding('a')])[0]?.source_lines).toBe('2 3'));
});

it('a body stands once however many reports it has', () => {
  const bureaus = extractText('a', TEXT).reports.flatMap(() => currentRun().dataset.bureaus);
  expect(bureauRows([...bureaus, ...bureaus])).toHaveLength(
    new Set(bureaus.map(({ bureau_id }) => bureau_id)).size,
  );
});

it('no word is missing from the dictionary', () => {
  for (const row of measureRows())
    expect([row.label_zh, row.label_en, row.definition_zh, row.definition_en]).not.toContain('');
});

it('indicators that were not printed are none', () => expect(indicatorRows(report)).toEqual([]));
