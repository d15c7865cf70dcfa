import { testCases } from './cases.ts';
import { indicator, payments, printed, project } from './report-builder.ts';

const plan = (cells: Readonly<Record<number, string>>) => ({
  projects: [project('警务装备购置')],
  paymentPlan: payments(0, cells, 20),
});
const due = (targetText: string, description = '') =>
  indicator({ project: 0, level2: '时效', level3: '完成时限', targetText, description, line: 40 });

testCases('payment-plan-falls', [
  ['rises and stays', plan({ 3: '10%', 6: '50%', 10: '50%', 12: '100%' })],
  [
    'falls in October',
    plan({ 3: '10%', 6: '60%', 10: '50%', 12: '100%' }),
    { printed: '50%', difference: '10', lines: [26, 30] },
  ],
  ['falls across a blank month', plan({ 3: '60%', 6: '', 10: '50%', 12: '100%' }), { lines: [23, 30] }],
]);

testCases('payment-plan-ends-at-100', [
  ['ends at 100', plan({ 6: '', 12: '100%' })],
  [
    'ends at 95',
    plan({ 6: '50%', 12: '95%' }),
    { printed: '95%', expected: '100%', difference: '5', lines: [32] },
  ],
  ['a blank last month leaves the end open', plan({ 6: '50%', 12: '' })],
  ['more than 100', plan({ 6: '120%', 12: '100%' }), { printed: '120%', difference: '20', lines: [26] }],
]);

testCases('deadline-before-payment', [
  ['a date of the year after, in words', { ...plan({ 12: '100%' }), indicators: [due('次年1月底前')] }],
  [
    'due in October, paid in December',
    { ...plan({ 6: '85%', 12: '100%' }), indicators: [due('2023年10月底前')] },
    { printed: '2023年10月底前', lines: [32, 40] },
  ],
  ['due and paid in June', { ...plan({ 6: '100%', 12: '100%' }), indicators: [due('2023年6月30日前')] }],
  [
    'a day of the month',
    { ...plan({ 6: '', 12: '100%' }), indicators: [due('2023年10月31日之前')] },
    { printed: '2023年10月31日之前' },
  ],
  [
    'only the description has a date',
    { ...plan({ 6: '20%', 12: '100%' }), indicators: [due('按时', '完成时间不迟于2023年6月底')] },
    { lines: [32, 40] },
  ],
  ['due in the year after', { ...plan({ 12: '100%' }), indicators: [due('2024年3月底前')] }],
  ['never fully paid', { ...plan({ 6: '50%', 12: '' }), indicators: [due('2023年3月底前')] }],
  [
    'a deadline of another project',
    { ...plan({ 12: '100%' }), indicators: [{ ...due('2023年3月底前'), project: 1 }] },
  ],
]);

testCases('government-fund-in-police-budget', [
  [
    'land-transfer income',
    { projects: [project('派出所建设', { functionCode: '2120899', budget: '300', line: 5 })] },
    { severity: 'warning', printed: '2120899', lines: [5], says: '300 万元' },
  ],
  ['public security', { projects: [project('办案经费', { functionCode: '2040220' })] }],
]);

testCases('no-document-total', [
  [
    'two projects and no total',
    { projects: [project('甲', { budget: '73.70', line: 3 }), project('乙', { budget: '50', line: 9 })] },
    { severity: 'warning', expected: '123.7', lines: [3, 9] },
  ],
  [
    'with a total',
    {
      projects: [project('甲', { budget: '73.70' }), project('乙', { budget: '50' })],
      observations: [printed('budget', '123.70', { scope: 'special_projects', phase: 'plan' })],
    },
  ],
  [
    'a budget of one project is no total',
    {
      projects: [project('甲', { budget: '73.70' }), project('乙', { budget: '50' })],
      observations: [printed('budget', '50', { scope: 'project', subject: '乙' })],
    },
    { expected: '123.7' },
  ],
]);

testCases('amount-phase-unstated', [
  [
    'an amount of a project',
    {
      observations: [printed('project_amount', '449.2', { scope: 'project', subject: '监控维护', line: 7 })],
    },
    { severity: 'warning', printed: '449.2', lines: [7], says: '监控维护' },
  ],
  [
    'a budget of a project',
    { observations: [printed('budget', '449.2', { scope: 'project', subject: '监控维护' })] },
  ],
]);
