import { testCases } from './cases.ts';
import { printed } from './report-builder.ts';

const applied = { denominator: 'applied' } as const;
const special = { scope: 'special_projects' } as const;

const prose = { origin: 'prose' } as const;

testCases('rate-matches-amounts', [
  [
    'rounded at its last digit',
    {
      observations: [
        printed('budget', '1000', { label: '申请预算资金' }),
        printed('expenditure', '806.24'),
        printed('execution_rate', '80.62%', applied),
      ],
    },
  ],
  [
    'cut off at its last digit',
    {
      observations: [
        printed('budget', '1000', { label: '申请预算资金' }),
        printed('expenditure', '806.29'),
        printed('execution_rate', '80.62%', applied),
      ],
    },
  ],
  [
    'five points off',
    {
      observations: [
        printed('budget', '1000', { ...special, line: 4 }),
        printed('expenditure', '1052.7', { ...special, line: 5 }),
        printed('execution_rate', '100%', { ...special, line: 6 }),
      ],
    },
    { severity: 'error', printed: '100%', expected: '105.27%', difference: '5.27', lines: [4, 5, 6] },
  ],
  [
    'a rate without a named budget may divide by any printed one',
    {
      observations: [
        printed('budget_initial', '800'),
        printed('budget_adjusted', '1000'),
        printed('expenditure', '990'),
        printed('execution_rate', '99%'),
      ],
    },
  ],
  [
    'a rate of the initial budget is held against that one',
    {
      observations: [
        printed('budget_initial', '800', { line: 1 }),
        printed('budget_adjusted', '1000', { line: 2 }),
        printed('expenditure', '990', { line: 3 }),
        printed('execution_rate', '99%', { line: 4, denominator: 'initial' }),
      ],
    },
    { expected: '123.75%', difference: '24.75', lines: [1, 3, 4] },
  ],
  [
    'amounts of another scope are not its operands',
    {
      observations: [
        printed('budget', '1000', special),
        printed('expenditure', '500', special),
        printed('execution_rate', '80%'),
      ],
    },
  ],
  [
    'approximate amounts give no rate',
    {
      observations: [
        printed('budget', '600', { text: '近600万元' }),
        printed('expenditure', '500'),
        printed('execution_rate', '95%'),
      ],
    },
  ],
  [
    'coarse amounts in 亿元 blur the rate',
    {
      observations: [
        printed('budget', '12000', { text: '1.2亿元' }),
        printed('expenditure', '11000', { text: '1.1亿元' }),
        printed('execution_rate', '93.4%'),
      ],
    },
  ],
]);

testCases('rate-above-100-unexplained', [
  [
    'spending above the budget without a word',
    {
      lines: ['项目资金执行率100%。'],
      observations: [
        printed('budget', '1000', { ...special, line: 1 }),
        printed('expenditure', '1052.7', { ...special, line: 1 }),
      ],
    },
    { expected: '1000', difference: '52.7', says: '105.27%' },
  ],
  [
    'a printed rate above 100',
    { observations: [printed('execution_rate', '103.5%', { line: 8 })] },
    { printed: '103.5%', difference: '3.5', lines: [8] },
  ],
  [
    'the document says why',
    {
      lines: ['因年中追加专项经费，支出高于年初数。'],
      observations: [printed('execution_rate', '103.5%')],
    },
  ],
  [
    'a column label is no explanation',
    { lines: ['调整后预算数'], observations: [printed('execution_rate', '103.5%')] },
    { printed: '103.5%' },
  ],
  [
    'above the initial budget, within the adjusted one',
    {
      observations: [
        printed('budget_initial', '700'),
        printed('budget_adjusted', '1000'),
        printed('expenditure', '1000'),
        printed('execution_rate', '142.86%', { denominator: 'initial' }),
      ],
    },
  ],
]);

testCases('execution-points', [
  [
    'full points for 100 %',
    {
      observations: [
        printed('execution_rate', '100%'),
        printed('execution_weight', '10'),
        printed('execution_score', '10'),
      ],
    },
  ],
  [
    'fewer points for 100 %',
    {
      observations: [
        printed('execution_rate', '100%', { line: 1 }),
        printed('execution_weight', '10', { line: 2 }),
        printed('execution_score', '8', { line: 3 }),
      ],
    },
    { severity: 'error', printed: '8', expected: '10', difference: '2', lines: [1, 2, 3] },
  ],
  [
    'more points than the weight',
    { observations: [printed('execution_weight', '10'), printed('execution_score', '12')] },
    { severity: 'error', difference: '2' },
  ],
  [
    'in proportion, rounded',
    {
      observations: [
        printed('execution_rate', '92.6%'),
        printed('execution_weight', '10'),
        printed('execution_score', '9.3'),
      ],
    },
  ],
  [
    'points in steps are only a hint',
    {
      observations: [
        printed('execution_rate', '82%'),
        printed('execution_weight', '10'),
        printed('execution_score', '10'),
      ],
    },
    { severity: 'warning', expected: '8.2', difference: '1.8' },
  ],
]);

testCases('denominator-not-named', [
  ['named', { observations: [printed('execution_rate', '90%', applied)] }],
  ['named as approved', { observations: [printed('execution_rate', '90%', { label: '批复预算的执行率' })] }],
  [
    'not named',
    { observations: [printed('execution_rate', '90%', { line: 12 })] },
    { severity: 'warning', printed: '90%', lines: [12] },
  ],
]);

testCases('adjustment-unexplained', [
  ['under 20 %', { observations: [printed('budget_initial', '100'), printed('budget_adjusted', '119.9')] }],
  [
    'a fifth more',
    {
      observations: [
        printed('budget_initial', '100', { line: 2 }),
        printed('budget_adjusted', '120', { line: 2 }),
      ],
    },
    { severity: 'warning', difference: '20', lines: [2] },
  ],
  [
    'cut by a third',
    { observations: [printed('budget_initial', '150'), printed('budget_adjusted', '100')] },
    { difference: '50', says: '-33.33%' },
  ],
  [
    'with a reason',
    {
      lines: ['年中上级下达转移支付资金。'],
      observations: [printed('budget_initial', '100'), printed('budget_adjusted', '160')],
    },
  ],
]);

testCases('same-quantity-twice', [
  [
    'of all funds, and of one that the sentence names',
    {
      lines: [
        '本年支出合计900万元，其中：基本支出600万元。',
        '一般公共预算支出800万元，其中：基本支出580万元，项目支出220万元。',
      ],
      readings: [
        printed('expenditure_basic', '600', {
          ...prose,
          line: 1,
          label: '基本支出',
          text: '基本支出600万元',
        }),
        printed('expenditure_basic', '580', {
          ...prose,
          line: 2,
          label: '基本支出',
          text: '基本支出580万元',
        }),
      ],
    },
  ],
  [
    'appropriations, and those of the general budget',
    {
      readings: [
        printed('revenue_general', '500', { line: 3, label: '一般公共预算财政拨款收入' }),
        printed('revenue_general', '560', { ...prose, line: 9, label: '财政拨款收入' }),
      ],
    },
  ],
  [
    'table and text agree within rounding',
    {
      observations: [printed('revenue', '500.52', { line: 3 })],
      readings: [
        printed('revenue', '500.52', { line: 3 }),
        printed('revenue', '500.5', { line: 30, origin: 'prose' }),
      ],
    },
  ],
  [
    'table and text differ',
    {
      observations: [printed('revenue', '500.52', { line: 30 })],
      readings: [
        printed('revenue', '510.52', { line: 3, origin: 'prose' }),
        printed('revenue', '500.52', { line: 30 }),
      ],
    },
    { printed: '500.52', expected: '510.52', difference: '10', lines: [3, 30] },
  ],
  [
    'another scope is another quantity',
    {
      readings: [printed('revenue', '510.52'), printed('revenue', '500.52', special)],
    },
  ],
  [
    'a budget applied for and one arranged are two quantities',
    {
      readings: [
        printed('budget', '900.5', { label: '申请预算资金' }),
        printed('budget', '800.5', { label: '安排资金' }),
      ],
    },
  ],
  [
    'last year beside this year',
    { readings: [printed('revenue', '510.52'), printed('revenue', '500.52', { year: '2022' })] },
  ],
  [
    'a grade printed as two words of one meaning',
    { readings: [printed('grade', '优'), printed('grade', '优秀')] },
  ],
  [
    'two grades',
    { readings: [printed('grade', '优', { line: 2 }), printed('grade', '良好', { line: 9 })] },
    { printed: '优', expected: '良好', lines: [2, 9] },
  ],
]);

testCases('low-execution-claim-beside-zero-balance', [
  [
    'claimed beside zero',
    {
      lines: ['', '结算滞后导致预算完成率较低。'],
      observations: [
        printed('balance_current', '0', { line: 1 }),
        printed('balance_accumulated', '0', { line: 1 }),
      ],
    },
    { severity: 'warning', lines: [1, 2], says: '预算完成率较低' },
  ],
  [
    'claimed beside a balance',
    { lines: ['预算完成率较低。'], observations: [printed('balance_current', '35.5')] },
  ],
  ['not claimed', { lines: ['预算完成率较高。'], observations: [printed('balance_current', '0')] }],
]);

testCases('same-quantity-twice', [
  [
    'two sentences with the same full name',
    {
      readings: [
        printed('revenue', '510.52', { ...prose, line: 3, label: '2023年度收入合计' }),
        printed('revenue', '500.52', { ...prose, line: 9, label: '全年收入合计为' }),
      ],
    },
    { printed: '510.52', expected: '500.52', lines: [3, 9] },
  ],
  [
    'two sentences with names too short to be sure',
    {
      readings: [
        printed('expenditure', '510.52', { ...prose, line: 3, label: '支出' }),
        printed('expenditure', '90.5', { ...prose, line: 9, label: '支出' }),
      ],
    },
  ],
  [
    'the sentence is about a unit of the body',
    {
      lines: ['全年收入合计510.52万元。', '看守所全年收入合计90.5万元。'],
      readings: [
        printed('revenue', '510.52', { ...prose, line: 1, text: '510.52万元', label: '收入合计' }),
        printed('revenue', '90.5', { ...prose, line: 2, text: '90.5万元', label: '收入合计' }),
      ],
    },
  ],
  [
    'many values are rows of a breakdown',
    {
      readings: ['510.5', '300.25', '90.25', '120'].map((value, index) =>
        printed('expenditure_basic', value, { line: index + 1 }),
      ),
    },
  ],
  [
    'one quantity and a part of it',
    {
      readings: [
        printed('three_public_reception', '10.5', { ...prose, line: 3, label: '公务接待费' }),
        printed('three_public_reception', '8.5', { ...prose, line: 4, label: '国内公务接待费' }),
      ],
    },
  ],
  [
    'grand totals of a form that counts what was carried over',
    {
      observations: [
        printed('revenue', '500.5', { line: 2 }),
        printed('revenue_carryover', '20', { line: 2 }),
        printed('balance_current', '0', { line: 2 }),
        printed('revenue_total', '520.5', { ...prose, line: 20, label: '收入总计' }),
      ],
    },
    { printed: '500.5', expected: '520.5', difference: '20', lines: [2, 20] },
  ],
]);

testCases('same-quantity-twice', [
  [
    'points of the execution on two scales',
    {
      readings: [
        printed('execution_weight', '10', { line: 2 }),
        printed('execution_score', '9.75', { line: 2 }),
        printed('execution_weight', '4', { ...prose, line: 9 }),
        printed('execution_score', '3.75', { ...prose, line: 9 }),
      ],
    },
  ],
  [
    'points of the execution on one scale',
    {
      readings: [
        printed('execution_weight', '10', { line: 2 }),
        printed('execution_score', '9.75', { line: 2 }),
        printed('execution_score', '9.5', { ...prose, line: 9 }),
      ],
    },
    { printed: '9.75', expected: '9.5', difference: '0.25', lines: [2, 9] },
  ],
  [
    'an amount repeated with fewer digits',
    {
      readings: [
        printed('revenue', '7316.09', { line: 2 }),
        printed('revenue', '7316', { ...prose, line: 9, label: '收入合计', text: '7316万元' }),
      ],
    },
  ],
  [
    'counts are exact',
    {
      readings: [
        printed('staff_quota', '298', { line: 2 }),
        printed('staff_quota', '299', { ...prose, line: 9, label: '行政政法编制' }),
      ],
    },
    { printed: '298', expected: '299', difference: '1', lines: [2, 9] },
  ],
  [
    'a zero is no rounding of half',
    {
      readings: [
        printed('three_public_overseas', '0', { line: 2 }),
        printed('three_public_overseas', '0.5', { ...prose, line: 9 }),
      ],
    },
    { difference: '0.5' },
  ],
]);

const counts = (after: string) => ({
  lines: ['专项项目21个，金额合计423.08万元。', `本次评价项目20个，${after}涉及金额433.08万元。`],
  readings: [
    printed('project_count', '21', { ...prose, line: 1, label: '专项项目', text: '专项项目21个' }),
    printed('budget', '423.08', {
      ...prose,
      ...special,
      line: 1,
      label: '金额合计',
      text: '金额合计423.08万元',
    }),
    printed('project_count', '20', { ...prose, line: 2, label: '评价项目', text: '评价项目20个' }),
    printed('budget', '433.08', {
      ...prose,
      ...special,
      line: 2,
      label: '涉及金额',
      text: '涉及金额433.08万元',
    }),
  ],
});

testCases('same-quantity-twice', [
  [
    'all projects, under two names',
    counts('占项目总数的100%，'),
    { difference: '10', lines: [1, 2] },
    { printed: '专项项目21个', expected: '评价项目20个', difference: '1', lines: [1, 2] },
  ],
  ['some of the projects', counts('')],
]);

testCases('rate-matches-amounts', [
  [
    'a rate of a quarter',
    {
      lines: ['一、二季度末支出进度分别为21.3%、46.8%。'],
      observations: [
        printed('budget', '1000'),
        printed('expenditure', '990'),
        printed('execution_rate', '21.3%', { ...prose, label: '支出进度', text: '支出进度分别为21.3%' }),
      ],
    },
  ],
  [
    'a rate at the end of December is of the year',
    {
      lines: ['截至12月底，支出进度92.5%。'],
      observations: [
        printed('budget', '1000'),
        printed('expenditure', '990'),
        printed('execution_rate', '92.5%', { ...prose, label: '支出进度', text: '支出进度92.5%' }),
      ],
    },
    { expected: '99%', difference: '6.5' },
  ],
]);
