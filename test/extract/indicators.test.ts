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

describe('a row that is shorter than its header', () => {
  const HEAD = '一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\t偏差原因\n';
  it.each<[string, string, readonly string[]]>([
    [
      'has lost the blank at its end',
      `${HEAD}产出指标\t数量指标\t宣传场次\t≥20场\t26场\t15\t14\n\t质量指标\t管控率\t≥95%\t90%\t15\t13\n`,
      ['产出/数量/宣传场次 ≥20场 26场 15 14', '产出/质量/管控率 ≥95% 90% 15 13'],
    ],
    [
      'has lost merged cells at its left',
      `${HEAD}产出指标\t数量指标\t宣传场次\t≥20场\t26场\t15\t14\t延后\n管控率\t≥95%\t90%\t15\t13\t延后\n`,
      ['产出/数量/宣传场次 ≥20场 26场 15 14', '产出/数量/管控率 ≥95% 90% 15 13'],
    ],
    [
      'has lost its blanks anywhere, parted by spaces',
      '一级指标 二级指标 三级指标 指标值 完成值 分值 得分 偏差原因\n产出指标 数量指标 宣传场次 ≥20场 26场 15 14\n质量指标 管控率 ≥95% 90% 15 13 人员流动\n',
      ['产出/数量/宣传场次 ≥20场 26场 15 14', '产出/质量/管控率 ≥95% 90% 15 13'],
    ],
    [
      'a class that is none of the four ends the one above it',
      `${HEAD}满意度指标\t满意度\t群众满意度\t≥90%\t92%\t10\t10\t\n预算执行率（10）\t执行率\t支付率\t100%\t94%\t10\t9\t\n`,
      ['满意度/满意度/群众满意度 ≥90% 92% 10 10', '/执行率/支付率 100% 94% 10 9'],
    ],
    [
      'the form of the next project ends the table',
      `${HEAD}产出指标\t数量指标\t宣传场次\t≥20场\t26场\t15\t14\t\n专项名称\t给养费\t\t\t\t\t\t\n年度资金总额\t20\t20\t19\t10\t95%\t9.5\t\n`,
      ['产出/数量/宣传场次 ≥20场 26场 15 14'],
    ],
  ])('%s', (_what, text, expected) =>
    expect(
      read(text).indicators.map((one) =>
        [
          [one.level1, one.level2, one.level3].join('/'),
          one.targetText,
          one.actualText,
          one.weight,
          one.score,
        ].join(' '),
      ),
    ).toEqual(expected),
  );
});

it('rows parted by spaces: a remark with commas behind the points, and cost as a kind of 产出 that has its points', () => {
  const text = [
    '一级指标 二级指标 三级指标 指标值 完成值 分值 得分 偏差原因',
    '产出指标（50分） 数量指标 岗亭数量 4座 4座 25 25',
    '时效指标 完工时间 ≤30天 36天 15 8 部分岗亭位置较远，增设施工人员。',
    '成本指标 岗亭造价 ≤48万元 46万元 10 10',
    '效益指标（50分） 社会效益指标 群众满意率 ≥98% 98.6% 50 50',
  ].join('\n');
  expect(
    read(text).indicators.map(({ level1, level3, weight, score }) => [level1, level3, weight, score]),
  ).toEqual([
    ['产出', '岗亭数量', '25', '25'],
    ['产出', '完工时间', '15', '8'],
    ['产出', '岗亭造价', '10', '10'],
    ['效益', '群众满意率', '50', '50'],
  ]);
});
