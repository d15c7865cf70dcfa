import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../scripts/extract/extract-document.ts';
import { documentOf } from './cells.ts';

const TORN = '年初预算 全年预算 全年执行\n项目\n数 数 数\n分值 执行率 得分';
const read = (heads: string, row: string): string[] =>
  extractDocument(
    documentOf(`部门整体支出绩效自评表\n（2019年度）\n部门名称：青禾县公安局 单位：元\n${heads}\n${row}`),
    '2019',
  )
    .readings.filter(({ origin }) => origin === 'table')
    .map(({ measure, value, source }) => `${measure} ${value.value} L${source.line}`);

describe('the funds of a form whose heads are torn', () => {
  const expected = [
    'budget_initial 48.2 L8',
    'budget_adjusted 61.9 L8',
    'expenditure 59.7 L8',
    'execution_weight 20 L8',
    'execution_rate 96.45 L8',
    'execution_score 19.29 L8',
  ];
  it('are proved by the rate', () =>
    expect(read(TORN, '年度资金总额 482,000.00 619,000.00 597,000.00 20 96.45% 19.29')).toEqual(expected));

  it('in either order of points and rate', () =>
    expect(read(TORN, '年度资金总额 482,000.00 619,000.00 597,000.00 96.45% 20 19.29').toSorted()).toEqual(
      expected.toSorted(),
    ));

  it.each<[what: string, heads: string, row: string]>([
    ['a rate that is none', TORN, '年度资金总额 482,000.00 619,000.00 597,000.00 20 86.45% 19.29'],
    ['more points than there are', TORN, '年度资金总额 482,000.00 619,000.00 597,000.00 20 96.45% 29.29'],
    ['a figure too few', TORN, '年度资金总额 619,000.00 597,000.00 20 96.45% 19.29'],
    ['no such heads', '收入 支出\n合计', '年度资金总额 482,000.00 619,000.00 597,000.00 20 96.45% 19.29'],
  ])('not with %s', (_what, heads, row) =>
    expect(read(heads, row).filter((one) => /budget_|expenditure/.test(one))).toEqual([]),
  );
});
