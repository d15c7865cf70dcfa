import type { Indicator } from '../../src/model/report.ts';
import { testCases } from './cases.ts';
import { indicator, missing, payments, printed, project } from './report-builder.ts';

const one = (part: Partial<Indicator>) => ({ indicators: [indicator({ line: 6, ...part })] });

const target = (
  level3: string,
  operator: Indicator['operator'],
  value: string,
  unit: string,
  part: Partial<Indicator> = {},
) =>
  one({
    level3,
    operator,
    targetValue: value,
    targetUnit: unit,
    targetText: `${operator}${value}${unit}`,
    ...part,
  });

testCases('description-contradicts-target', [
  [
    'another number of the same unit',
    target('备勤天数', '>=', '200', '天', { description: '备勤天数不少于190天' }),
    { severity: 'error', expected: '不少于190天', difference: '10', lines: [6] },
  ],
  ['the same number', target('备勤人次', '>=', '13000', '人次', { description: '备勤不少于13,000人次' })],
  ['another unit', target('备勤天数', '>=', '200', '天', { description: '备勤不少于190人次' })],
  [
    'the other direction',
    target('立案时间', '>=', '30', '天', { description: '立案不超过30天' }),
    { expected: '不超过30天' },
  ],
  ['a number without a bound word', target('小区数量', '>=', '44', '个', { description: '辖区50个小区' })],
  [
    'two quantities may be about two things',
    target('达标率', '>=', '95', '%', { description: '城区不低于95%，乡镇不低于90%' }),
  ],
]);

testCases('sign-reversed', [
  [
    'a repair time of at least',
    target('排除故障时间', '>=', '25', '小时'),
    { severity: 'error', expected: '≤25小时', lines: [6] },
  ],
  ['a repair time of at most', target('排除故障时间', '<=', '24', '小时')],
  ['a failure rate of at least', target('系统故障率', '>=', '0.1', '%'), { expected: '≤0.1%' }],
  ['sources connected, at most', target('接入社会资源路数', '<=', '2000', '路'), { expected: '≥2000路' }],
  ['satisfaction at most', target('群众满意度', '<', '90', '%'), { expected: '>90%' }],
  ['satisfaction at least', target('群众满意度', '>=', '90', '%')],
  ['dissatisfaction at most', target('群众不满意率', '<=', '5', '%')],
  ['complaints handled, at least', target('投诉处理率', '>=', '95', '%')],
  ['accidents down by at least', target('事故下降率', '>=', '5', '%')],
  ['time between failures at least', target('平均无故障运行时间', '>=', '5000', '小时')],
  ['videos kept at least', target('视频存储时限', '>=', '90', '天')],
  ['a service of at least a year', target('完成的时间', '>=', '1', '年')],
  ['years of use at least', target('设备使用年限', '>=', '10', '年')],
  ['a budget carried out to at most 100 %', target('预算执行率', '<=', '100', '%')],
  ['a share that cannot be exceeded', target('任务完成率', '<=', '100', '%')],
  ['cost at least', target('控制采购成本', '>=', '50', '万元', { level1: '成本' }), { expected: '≤50万元' }],
  ['cost at most', target('控制采购成本', '<=', '50', '万元', { level2: '成本' })],
  ['money saved at least', target('节约采购资金', '>=', '5', '万元', { level2: '成本' })],
  [
    'the name says nothing, the description does',
    target('服务质量', '>=', '2', '小时', { description: '接到报修后的响应时间' }),
    { expected: '≤2小时' },
  ],
  ['licences issued within', target('护照办结时限', '<', '7', '个工作日')],
]);

testCases('malformed-number', [
  [
    'two per cent signs in a payment plan',
    { projects: [project('装备')], paymentPlan: payments(0, { 12: '100%%' }, 5) },
    { severity: 'error', printed: '100%%', lines: [17] },
  ],
  ['the same one on its line', { lines: ['', '\t100%%'] }, { printed: '100%%', lines: [2] }],
  ['two points', one({ targetText: '≥8..5分' }), { printed: '8..5' }],
  [
    'a comma out of place',
    { observations: [printed('revenue', '', { text: '12,34.5', line: 9 })] },
    { lines: [9] },
  ],
  ['thousands separators', { observations: [printed('revenue', '12345.6', { text: '12,345.6' })] }],
  ['a date', one({ targetText: '2023.6.30前' })],
  [
    'a space is residue, not a wrong number',
    { observations: [printed('revenue', '12.34', { text: '12.3 4' })] },
  ],
]);

testCases('wrong-way-earns-points', [
  [
    'up instead of down',
    one({ level3: '发案率', targetText: '下降', actualText: '上升 6.4%', weight: '4', score: '2' }),
    { severity: 'error', printed: '2', lines: [6] },
  ],
  ['down as meant', one({ targetText: '下降 15%', actualText: '下降 18%', weight: '2', score: '2' })],
  ['up, without points', one({ targetText: '下降', actualText: '上升3%', weight: '2', score: '0' })],
  [
    'down instead of up',
    one({ level3: '安全感', targetText: '较上年提高', actualText: '下降0.3个百分点', score: '5' }),
    { printed: '5' },
  ],
  ['not going up is no rise', one({ targetText: '下降', actualText: '未上升，下降2%', score: '5' })],
  [
    'the direction stands in the name',
    one({ level3: '案件下降率', targetText: '≥5%', actualText: '上升3%', score: '1' }),
    { printed: '1' },
  ],
]);

testCases('units-differ', [
  [
    'points and per cent',
    one({ targetText: '≥95分', targetUnit: '分', actualText: '98.4%', actualUnit: '%' }),
    { severity: 'warning', printed: '98.4%', expected: '≥95分', lines: [6] },
  ],
  ['counters of things', one({ targetUnit: '套', actualUnit: '台' })],
  ['one side without a unit', one({ targetUnit: '分', actualUnit: '' })],
]);

testCases('actual-echoes-target', [
  [
    'word for word',
    one({ targetText: '少于 30 天', actualText: '少于30天' }),
    { severity: 'warning', printed: '少于30天', lines: [6] },
  ],
  ['a figure that equals the target', one({ targetText: '100%', actualText: '100%' })],
  ['a measured figure', one({ targetText: '少于30天', actualText: '25天' })],
]);

testCases('missed-target-full-points', [
  [
    'below a minimum',
    target('满意度', '>=', '95', '%', {
      actualValue: '93',
      actualUnit: '%',
      actualText: '93%',
      weight: '5',
      score: '5',
    }),
    { severity: 'warning', printed: '93%', difference: '2' },
  ],
  [
    'below a minimum, with fewer points',
    target('满意度', '>=', '95', '%', {
      actualValue: '93',
      actualUnit: '%',
      actualText: '93%',
      weight: '5',
      score: '4',
    }),
  ],
  [
    'an echo is not a miss',
    target('天数', '<', '30', '天', {
      actualValue: '30',
      actualUnit: '天',
      actualText: '少于30天',
      weight: '1',
      score: '1',
    }),
  ],
  [
    'no sign, no side',
    target('天数', '', '30', '天', {
      actualValue: '20',
      actualUnit: '天',
      actualText: '20天',
      weight: '1',
      score: '1',
    }),
  ],
]);

testCases('indicator-without-figure', [
  [
    'two of three',
    {
      indicators: [
        indicator({ level3: '机制健全性', targetText: '健全', actualText: '健全', line: 3 }),
        indicator({ level3: '名次', targetText: '全市第一', line: 4 }),
        indicator({ level3: '治安稳定', targetText: '保持', line: 5 }),
      ],
    },
    { severity: 'warning', printed: '', lines: [3, 5] },
  ],
  ['a date is a figure', one({ targetText: '2023年10月底前' })],
  ['the actual has one', one({ targetText: '下降', actualText: '下降3%', actualValue: '3' })],
]);

testCases('unit-missing', [
  ['a bare number', target('点位数', '=', '22', ''), { severity: 'note', printed: '=22', lines: [6] }],
  ['with its unit', target('点位数', '=', '22', '个')],
]);

testCases('revenue-parts', [['nothing printed', { observations: [missing('revenue', 'not_disclosed')] }]]);

testCases('sign-reversed', [
  [
    'one cell a line: the line of the target too',
    {
      lines: ['\t排除故障时间', '\t排除故障时间', '\t≧25小时'],
      indicators: [
        indicator({
          level3: '排除故障时间',
          operator: '>=',
          targetValue: '25',
          targetUnit: '小时',
          targetText: '≧25小时',
          line: 1,
        }),
      ],
    },
    { lines: [1, 3] },
  ],
]);
