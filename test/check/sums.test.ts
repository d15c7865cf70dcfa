import { testCases } from './cases.ts';
import { missing, printed } from './report-builder.ts';

const table = { origin: 'table' } as const;
const prose = { origin: 'prose' } as const;

testCases('revenue-parts', [
  [
    'all sources add up',
    {
      observations: [
        printed('revenue', '500.50', { line: 3 }),
        printed('revenue_carryover', '20.5'),
        printed('revenue_general', '480'),
        printed('revenue_fund', '0'),
        printed('revenue_special_account', '0'),
        printed('revenue_other', '0'),
      ],
    },
  ],
  [
    'all sources printed, one is off',
    {
      observations: [
        printed('revenue', '500.50', { line: 3 }),
        printed('revenue_carryover', '20.5', { line: 4 }),
        printed('revenue_general', '470', { line: 5 }),
        printed('revenue_fund', '0', { line: 6 }),
        printed('revenue_special_account', '0', { line: 7 }),
        printed('revenue_other', '0', { line: 8 }),
      ],
    },
    { printed: '500.50', expected: '490.5', difference: '10', lines: [3, 4, 5, 6, 7, 8] },
  ],
  [
    'the sources of the same line add up, one printed elsewhere belongs to another division',
    {
      observations: [
        printed('revenue', '500.50', { line: 3 }),
        printed('revenue_carryover', '20.5', { line: 3 }),
        printed('revenue_general', '480', { line: 3 }),
        printed('revenue_fund', '0', { line: 3 }),
        printed('revenue_special_account', '0', { line: 3 }),
        printed('revenue_other', '320', { line: 40 }),
      ],
    },
  ],
  [
    'blank cells beside sources that already add up',
    {
      observations: [
        printed('revenue', '500.5'),
        printed('revenue_carryover', '20.5'),
        printed('revenue_general', '480'),
        missing('revenue_fund'),
        missing('revenue_special_account'),
        missing('revenue_other'),
      ],
    },
  ],
  [
    'blank cells beside sources that are too little: open',
    {
      observations: [printed('revenue', '500.5'), printed('revenue_general', '480'), missing('revenue_fund')],
    },
  ],
  [
    'sources that exceed the total in spite of a blank cell',
    {
      observations: [
        printed('revenue', '500.5', { line: 2 }),
        printed('revenue_carryover', '30.5', { line: 3 }),
        printed('revenue_general', '480', { line: 4 }),
        missing('revenue_other'),
      ],
    },
    { expected: '510.5', difference: '10', lines: [2, 3, 4] },
  ],
  [
    'final accounts add what was carried over to the revenue of the year',
    {
      identity: { documentType: 'final_accounts' },
      observations: [
        printed('revenue', '480.25', prose),
        printed('revenue_carryover', '20.5', prose),
        printed('revenue_general', '480.25', prose),
      ],
    },
  ],
  [
    'figures of another year are not parts',
    {
      observations: [
        printed('revenue', '400'),
        printed('revenue_general', '480', { year: '2022' }),
        printed('revenue_fund', '10', { year: '2022' }),
      ],
    },
  ],
]);

testCases('funding-by-source', [
  [
    'sources make the executed amount',
    {
      observations: [
        printed('budget_adjusted', '900.10'),
        printed('expenditure', '850.10'),
        printed('revenue_general', '800', table),
        printed('revenue_fund', '0'),
        printed('revenue_special_account', '0'),
        printed('revenue_other', '50.10'),
      ],
    },
  ],
  [
    'sources make the full-year budget',
    {
      observations: [
        printed('budget_adjusted', '900.10'),
        printed('expenditure', '850.10'),
        printed('revenue_general', '850'),
        printed('revenue_fund', '0'),
        printed('revenue_special_account', '0'),
        printed('revenue_other', '50.10'),
      ],
    },
  ],
  [
    'sources make neither',
    {
      observations: [
        printed('budget_adjusted', '900.10', { line: 1 }),
        printed('expenditure', '850.10', { line: 1 }),
        printed('revenue_general', '800', { line: 2 }),
        printed('revenue_fund', '0', { line: 3 }),
        printed('revenue_special_account', '0', { line: 4 }),
        printed('revenue_other', '60.10', { line: 5 }),
      ],
    },
    { printed: '850.10', expected: '860.1', difference: '10', lines: [1, 2, 3, 4, 5] },
  ],
]);

testCases('basic-plus-project', [
  [
    'parts of spending are not held against a budget that stands alone',
    {
      observations: [
        printed('budget', '5000'),
        printed('expenditure_basic', '3000'),
        printed('expenditure_project', '1500'),
      ],
    },
  ],
  [
    'parts of a plan are',
    {
      observations: [
        printed('budget', '5000', { phase: 'plan' }),
        printed('expenditure_basic', '3000', { phase: 'plan' }),
        printed('expenditure_project', '1500', { phase: 'plan' }),
      ],
    },
    { difference: '500' },
  ],
  [
    'adds up within one unit of the last digit',
    {
      observations: [
        printed('expenditure', '850.11'),
        printed('expenditure_basic', '600.05'),
        printed('expenditure_project', '250.05'),
      ],
    },
  ],
  [
    'two units are no rounding',
    {
      observations: [
        printed('expenditure', '850.12', { line: 7 }),
        printed('expenditure_basic', '600.05', { line: 8 }),
        printed('expenditure_project', '250.05', { line: 9 }),
      ],
    },
    { severity: 'error', difference: '0.02', lines: [7, 8, 9] },
  ],
  [
    'personnel and public stand in for a basic figure that is not printed',
    {
      observations: [
        printed('expenditure', '850'),
        printed('expenditure_personnel', '500'),
        printed('expenditure_public', '90'),
        printed('expenditure_project', '250'),
      ],
    },
    { difference: '10', expected: '840' },
  ],
  [
    'further kinds of expenditure are listed',
    {
      lines: ['经营支出 10 万元'],
      observations: [
        printed('expenditure', '860'),
        printed('expenditure_basic', '600'),
        printed('expenditure_project', '250'),
      ],
    },
  ],
  [
    'a whole number beside decimals is exact',
    {
      observations: [
        printed('expenditure', '850.40'),
        printed('expenditure_basic', '600'),
        printed('expenditure_project', '250.05'),
      ],
    },
    { difference: '0.35' },
  ],
  [
    'approximate figures are not compared',
    {
      observations: [
        printed('expenditure', '900', { text: '约900万元' }),
        printed('expenditure_basic', '600.5'),
        printed('expenditure_project', '250.5'),
      ],
    },
  ],
  [
    'a total in 亿元 is only as precise as its digits',
    {
      observations: [
        printed('expenditure', '13000', { text: '1.3亿元' }),
        printed('expenditure_basic', '7000.55'),
        printed('expenditure_project', '5800.25'),
      ],
    },
  ],
]);

testCases('personnel-plus-public', [
  [
    'adds up',
    {
      observations: [
        printed('expenditure_basic', '600.26'),
        printed('expenditure_personnel', '480.50'),
        printed('expenditure_public', '119.76'),
      ],
    },
  ],
  [
    'does not',
    {
      observations: [
        printed('expenditure_basic', '600.26', { line: 2 }),
        printed('expenditure_personnel', '480.50', { line: 3 }),
        printed('expenditure_public', '109.76', { line: 4 }),
      ],
    },
    { expected: '590.26', difference: '10', lines: [2, 3, 4] },
  ],
  [
    'adds up to the basic expenditure of one fund, which is printed too',
    {
      observations: [
        printed('expenditure_basic', '610.26', { line: 2 }),
        printed('expenditure_personnel', '480.50', { line: 9 }),
        printed('expenditure_public', '119.76', { line: 9 }),
      ],
      readings: [
        printed('expenditure_basic', '610.26', { line: 2 }),
        printed('expenditure_basic', '600.26', { line: 9, origin: 'prose' }),
      ],
    },
  ],
  [
    'a withheld part leaves the sum open',
    {
      observations: [
        printed('expenditure_basic', '600.26'),
        printed('expenditure_personnel', '480.50'),
        missing('expenditure_public', 'withheld'),
      ],
    },
  ],
]);

testCases('three-public-parts', [
  [
    'adds up with explicit zeros',
    {
      observations: [
        printed('three_public', '61.25'),
        printed('three_public_overseas', '0'),
        printed('three_public_vehicles', '50'),
        printed('three_public_reception', '11.25'),
      ],
    },
  ],
  [
    'purchase and running stand in for the subtotal',
    {
      observations: [
        printed('three_public', '61.25', { line: 1 }),
        printed('three_public_overseas', '0', { line: 2 }),
        printed('three_public_vehicle_purchase', '18', { line: 3 }),
        printed('three_public_vehicle_running', '30', { line: 4 }),
        printed('three_public_reception', '11.25', { line: 5 }),
      ],
    },
    { expected: '59.25', difference: '2', lines: [1, 2, 3, 4, 5], says: '公务接待费 11.25 万元' },
  ],
  [
    'a total that counts meetings and training is wider, not wrong',
    {
      observations: [
        printed('three_public', '66.25'),
        printed('three_public_overseas', '0'),
        printed('three_public_vehicles', '50'),
        printed('three_public_reception', '11.25'),
        printed('meeting_expense', '2'),
        printed('training_expense', '3'),
      ],
    },
  ],
  [
    'plan and actual are kept apart',
    {
      observations: [
        printed('three_public', '70', { phase: 'plan' }),
        printed('three_public_overseas', '0'),
        printed('three_public_vehicles', '50'),
        printed('three_public_reception', '11.25'),
      ],
    },
  ],
]);

testCases('vehicle-parts', [
  [
    'adds up',
    {
      observations: [
        printed('three_public_vehicles', '50.5'),
        printed('three_public_vehicle_purchase', '18.5'),
        printed('three_public_vehicle_running', '32'),
      ],
    },
  ],
  [
    'does not',
    {
      observations: [
        printed('three_public_vehicles', '50.5'),
        printed('three_public_vehicle_purchase', '18.5'),
        printed('three_public_vehicle_running', '30'),
      ],
    },
    { expected: '48.5', difference: '2' },
  ],
  [
    'one part alone is more than the subtotal',
    {
      observations: [
        printed('three_public_vehicles', '10'),
        printed('three_public_vehicle_purchase', '18.5'),
      ],
    },
    { expected: '18.5', difference: '8.5' },
  ],
]);

testCases('asset-parts', [
  [
    'a part that the measures do not know',
    {
      lines: ['在用5301.1万元，出租0万元，待处置19.08万元'],
      observations: [
        printed('fixed_assets', '5320.18', prose),
        printed('fixed_assets_in_use', '5301.1', prose),
        printed('fixed_assets_leased', '0', prose),
      ],
    },
  ],
  [
    'blank “other”, and the rest adds up',
    {
      observations: [
        printed('fixed_assets', '800.20'),
        printed('fixed_assets_in_use', '800.20'),
        printed('fixed_assets_leased', '0'),
        missing('fixed_assets_other'),
      ],
    },
  ],
  [
    'no column “other”, and a difference',
    {
      observations: [
        printed('fixed_assets', '800.20'),
        printed('fixed_assets_in_use', '700.20'),
        printed('fixed_assets_leased', '0'),
      ],
    },
    { expected: '700.2', difference: '100' },
  ],
]);

testCases('sum-with-blank-parts', [
  [
    'too little and a blank cell',
    {
      observations: [
        printed('fixed_assets', '800.20', { line: 1 }),
        printed('fixed_assets_in_use', '700.20', { line: 2 }),
        printed('fixed_assets_leased', '0', { line: 3 }),
        missing('fixed_assets_other'),
      ],
    },
    { severity: 'warning', difference: '100', lines: [1, 2, 3], says: '其他固定资产留空' },
  ],
  [
    'adds up in spite of the blank cell',
    {
      observations: [
        printed('fixed_assets', '800.20'),
        printed('fixed_assets_in_use', '800.20'),
        missing('fixed_assets_other'),
      ],
    },
  ],
]);

testCases('revenue-equals-expenditure-and-balance', [
  [
    'revenue of the year is spent or left',
    {
      observations: [
        printed('revenue', '500.5'),
        printed('expenditure', '480.5'),
        printed('balance_current', '20'),
      ],
    },
  ],
  [
    'what was carried over is spent too',
    {
      observations: [
        printed('revenue', '480.5'),
        printed('revenue_carryover', '30'),
        printed('expenditure', '490.5'),
        printed('balance_accumulated', '20'),
      ],
    },
  ],
  [
    'a difference of ten',
    {
      observations: [
        printed('revenue', '500.5', { line: 4 }),
        printed('expenditure', '480.5', { line: 6 }),
        printed('balance_current', '10', { line: 6 }),
      ],
    },
    { printed: '500.5', expected: '490.5', difference: '10', lines: [4, 6] },
  ],
  ['no balance printed', { observations: [printed('revenue', '500'), printed('expenditure', '480')] }],
  [
    'grand totals differ',
    { observations: [printed('revenue_total', '510.5'), printed('expenditure_total', '510.8')] },
    { difference: '0.3' },
  ],
  [
    'grand totals agree',
    { observations: [printed('revenue_total', '510.5'), printed('expenditure_total', '510.5')] },
  ],
]);
