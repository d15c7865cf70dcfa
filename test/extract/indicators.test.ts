import { describe, expect, it } from 'vitest';
import { readIndicators } from '../../scripts/extract/indicators.ts';
import { documentOf } from './cells.ts';

const read = (text: string) => readIndicators(documentOf(text), () => null);
const totals = (text: string): string[] =>
  read(text).totals.map(({ measure, value, denominator }) =>
    [measure, value.value, denominator].filter((part) => part !== '').join(' '),
  );

const POINTS = '资金情况\t年初预算数\t分值\t得分\n资金总额\t420\t10\t9.57\n产出\t装备\t90\t88\n';
const LEVELS = '一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\n产出\t数量\t装备\t≥3\t4\t100\t96\n';

describe('the total of an evaluation', () => {
  it.each<[string, string, readonly string[]]>([
    ['under the column of points', `${LEVELS}总分\t\t\t\t\t100\t96\n`, ['score 96']],
    [
      'without a table of levels: what could be had, and what was given',
      `${POINTS}合计\t\t100\t97.57\n`,
      ['score 97.57'],
    ],
    ['torn by a space', `${POINTS}总 分\t\t100\t9 5.8\n`, ['score 95.8']],
    ['points of every level', `${POINTS}总分\t100\t\t100\t100\t91\n`, ['score 91']],
    ['amounts without any points above', '项目\t预算数\t决算数\n合计\t100\t97.57\n', []],
    ['more than could be had', `${POINTS}合计\t100\t110\t120\n`, []],
  ])('%s', (_what, text, expected) => expect(totals(text)).toEqual(expected));
});

it('the rate of execution as an indicator, in a table whose only level is 指标', () => {
  const text =
    '指标\t指标说明\t目标值\t完成值\t分值\t得分\n预算执行率\t全年执行数/全年预算数\t100%\t96.2%\t10\t9.6\n';
  expect(totals(text)).toEqual([
    'execution_rate 96.2 adjusted',
    'execution_weight 10',
    'execution_score 9.6',
  ]);
});
