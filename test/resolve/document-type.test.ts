import { expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';

const BODY = '青禾县公安局2022年';
const NUMBERS = '全年预算100万元，实际支出90万元，执行率90%。';

it.each<[string, string, string, string]>([
  [
    `${BODY}度部门整体支出绩效自评报告\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `${BODY}度专项项目绩效自评报告\n${BODY}${NUMBERS}`,
    'project_self_evaluation',
    'actual',
    'special_projects',
  ],
  [`${BODY}度部门决算公开说明\n${BODY}支出决算90万元。`, 'final_accounts', 'actual', 'department'],
  [`${BODY}度部门预算公开\n${BODY}部门预算100万元。`, 'budget_plan', 'plan', 'department'],
  [`${BODY}度“三公”经费支出情况\n公务接待费支出1万元。`, 'final_accounts', 'actual', 'department'],
  [`${BODY}度“三公”经费预算表\n公务接待费预算1万元。`, 'budget_plan', 'plan', 'department'],
  [
    `${BODY}度部门整体支出绩效自评报告\n（万元）\n单位名称\t收入合计\n局机关和二级机构汇总\t100\n`,
    'department_self_evaluation',
    'actual',
    'department_and_units',
  ],
])('%s', (text, documentType, phase, scope) => {
  const [report] = extractText('a.txt', text).reports;
  expect(report?.identity).toMatchObject({ documentType, phase, scope });
});
