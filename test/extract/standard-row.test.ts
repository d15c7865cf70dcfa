import { describe, expect, it } from 'vitest';
import { readGrids } from '../../scripts/extract/grid/read-grids.ts';
import { documentOf } from './cells.ts';

const HEAD = '部门\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分';

/** Measures and values of a row under the standard header. */
const read = (row: string, head = HEAD): readonly string[] =>
  readGrids(documentOf(`单位：万元\n${head}\n${row}\n`), '2022').map(
    ({ measure, value }) => `${measure} ${value.value || value.status}`,
  );

const WHOLE = [
  'budget_initial 100',
  'budget_adjusted 120',
  'expenditure 110',
  'execution_weight 10',
  'execution_rate 91.67',
  'execution_score 9.17',
];

describe('the row of the total', () => {
  it.each(['年度资金总额', '年度资金总额：', '年度 资金 总额', '预算资金总额', '合计', '部门整体支出', ''])(
    '%s',
    (label) => expect(read(`${label}\t100\t120\t110\t10\t91.67%\t9.17`)).toEqual(WHOLE),
  );

  it('other words for the columns, in another order', () => {
    const head = '指标\t执行率（B/A）\t自评得分\t全年执行数（B）\t全年预算数（A）\t权重';
    expect(read('年度资金总额\t90%\t9\t90\t100\t10', head)).toEqual([
      'execution_rate 90',
      'execution_score 9',
      'expenditure 90',
      'budget_adjusted 100',
      'execution_weight 10',
    ]);
  });

  it('the rest of a cell that reaches down before the label, and a blank behind it', () => {
    const head = '部门预算\t资金来源\t年初预算数\t全年预算数\t全年执行数\t执行率';
    expect(read('\t合计\t100\t\t110\t91.67%', head)).toEqual([
      'budget_initial 100',
      'budget_adjusted blank_in_source',
      'expenditure 110',
      'execution_rate 91.67',
    ]);
  });

  it('heads that say of the points that they are those of execution', () => {
    const head =
      '预算执行情况\t年初数\t全年（调整）预算数\t全年执行数\t执行率（%）\t执行率权重（分）\t执行率得分（分）';
    expect(read('年度总金额\t100\t120\t110\t91.67\t10\t9.17', head)).toEqual([
      'budget_initial 100',
      'budget_adjusted 120',
      'expenditure 110',
      'execution_rate 91.67',
      'execution_weight 10',
      'execution_score 9.17',
    ]);
  });

  it('a unit in the cell, and a blank', () => {
    expect(read('年度资金总额\t1000000元\t\t110\t10分\t\t9')).toEqual([
      'budget_initial 100',
      'budget_adjusted blank_in_source',
      'expenditure 110',
      'execution_weight 10',
      'execution_rate blank_in_source',
      'execution_score 9',
    ]);
  });
});

describe('rows of parts are no totals', () => {
  it.each([
    '其中：一般公共预算',
    '政府性基金',
    '上年结转资金',
    '其他资金',
    '上级补助',
    '1.资金来源：（1）政府预算资金',
    '（3）单位资金',
  ])('%s', (label) => expect(read(`${label}\t100\t120\t110\t10\t91.67%\t9.17`)).toEqual([]));

  it.each([
    ['其中：基本支出', 'expenditure_basic'],
    ['项目支出', 'expenditure_project'],
  ])('%s is a part of the spending with a measure of its own', (label, measure) =>
    expect(read(`${label}\t100\t120\t110\t-\t91.67%\t-`)).toEqual([`${measure} 110`]),
  );
});

describe('values that are not those of their columns void the row', () => {
  it.each([
    ['a share under an amount', '年度资金总额\t120\t110\t91.67%\t10\t9.17\t'],
    ['what the whole could give and gave', '合计\t\t\t\t100\t\t97.57'],
    ['points above 100', '年度资金总额\t100\t120\t110\t4088.21\t91.67%\t10'],
    ['a score above 100', '年度资金总额\t100\t120\t110\t10\t91.67%\t910'],
    ['a rate in the thousands', '年度资金总额\t100\t120\t10\t10\t4088.21\t10'],
  ])('%s', (_what, row) => expect(read(row)).toEqual([]));
});

it('a blank left of the label is the rest of a merged cell', () => {
  const head = '资金情况\t\t年初预算\t调整后预算\t实际支出\t权重\t执行率\t得分';
  expect(read('\t资金总额\t100\t120\t110\t10\t91.67%\t9.17', head)).toEqual(WHOLE);
});

it('a score without points that could be had is that of the whole evaluation', () => {
  expect(
    read(
      '年度资金总额\t100\t120\t110\t91.67%\t96',
      '部门\t年初预算数\t全年预算数\t全年执行数\t执行率\t自评得分',
    ),
  ).toEqual([
    'budget_initial 100',
    'budget_adjusted 120',
    'expenditure 110',
    'execution_rate 91.67',
    'score 96',
  ]);
});

it('the row of what came in is not that of the whole', () => {
  expect(read('收入合计\t100\t120\t120\t10\t100%\t10')).toEqual([]);
});
