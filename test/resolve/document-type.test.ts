import { expect, it } from 'vitest';
import { titleProject } from '../../scripts/extract/title-project.ts';
import { extractText } from '../../scripts/extract-text.ts';
import { documentOf } from '../extract/cells.ts';

const BODY = '青禾县公安局2022年';
const NUMBERS = '全年预算100万元，实际支出90万元，执行率90%。';

it.each<[string, string, string, string]>([
  [
    `部门整体预算绩效自我评价材料\n一、部门预算概况\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
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
  [
    `${BODY}度预算绩效情况说明\n${BODY}${NUMBERS}部门整体支出自评得分92分。`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [`${BODY}度预算绩效情况说明\n${BODY}部门预算100万元。`, 'budget_plan', 'plan', 'department'],
  [`${BODY}部门收支预算总表\n项目\t预算数\n支出合计\t90\n`, 'budget_plan', 'plan', 'department'],
  [
    `青禾县公安系统2022年度部门整体支出绩效自评报告\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department_and_units',
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
  [
    `${BODY}度绩效自评附表\n${BODY}${NUMBERS}\n项目  编制数  实有数\n在职人员  288  281\n`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `${BODY}度专项资金绩效自评报告\n${BODY}${NUMBERS}`,
    'project_self_evaluation',
    'actual',
    'special_projects',
  ],
  [`${BODY}度办案装备经费绩效自评报告\n${NUMBERS}`, 'project_self_evaluation', 'actual', 'project'],
  ...[
    '纳入2022年度部门整体支出绩效自评范围的单位共2个：局本级、交警大队。',
    '本部门由局机关及所属3家二级单位组成。',
    '青禾县公安局下属二级预算单位6个。',
    '部门预算单位包括局机关以及所属的交通警察大队、看守所3个单位。',
    '本报告数据均为局机关与所属单位的汇总数。',
  ].map((units): [string, string, string, string] => [
    `${BODY}度部门整体支出绩效自评报告\n${units}\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department_and_units',
  ]),
  ...[
    '局决算数据包括局机关和下属单位，但本报告自评范围仅为局机关本级。',
    '三公经费口径包括局机关及所属单位公务用车。',
    '警情数据为局机关和各派出所接处警汇总数。',
  ].map((said): [string, string, string, string] => [
    `${BODY}度部门整体支出绩效自评报告\n${said}\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department',
  ]),
  [
    `${BODY}度部门整体支出绩效自评报告\n本报告口径不含局机关以外的所属单位。\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `${BODY}度部门整体支出绩效自评报告\n我局下设5个派出所，无下属二级预算单位。\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `一、青禾县公安局（汇总）概况\n二、2022年度部门决算情况\n${BODY}支出决算90万元。`,
    'final_accounts',
    'actual',
    'department_and_units',
  ],
  [
    `${BODY}度部门决算\n编制范围的单位共1个，为局本级。\n${BODY}支出决算90万元。`,
    'final_accounts',
    'actual',
    'department',
  ],
  [`${BODY}度预算绩效管理工作总结\n${BODY}${NUMBERS}`, 'department_self_evaluation', 'actual', 'department'],
  [
    `公安大数据平台项目绩效自评报告（2022年度）\n青禾县公安局\n${NUMBERS}`,
    'project_self_evaluation',
    'actual',
    'project',
  ],
  [
    `${BODY}度预算执行及绩效自评\n▲支出：90万元\n　其中　基本50万元　项目40万元\n`,
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `${BODY}部门预算\n部门预算单位构成：局本级、交警支队、看守所共3个预算单位。\n${BODY}部门预算100万元。`,
    'budget_plan',
    'plan',
    'department_and_units',
  ],
  [
    `${BODY}度部门决算\n${BODY}支出决算90万元。\n“智慧社区”项目绩效自评情况\n得分96分。\n`,
    'final_accounts',
    'actual',
    'department',
  ],
  [`青禾县公安局交通警察大队2022年度单位预算\n收支预算总计15万元。\n`, 'budget_plan', 'plan', 'department'],
  [
    `青禾县公安局（汇总）2022年度部门整体支出绩效自评\n${BODY}${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department_and_units',
  ],
  [
    '首页 > 财政预决算\n青禾县公安局2022年度绩效自评报告\n一、整体支出\n年初预算100万元，支出90万元。\n主要项目自评综述：\n无。',
    'department_self_evaluation',
    'actual',
    'department',
  ],
  [
    `青禾县公安局2022年度部门整体支出绩效自评\n数据口径为局本级及交警大队、看守所等所属3个单位的汇总数。\n${NUMBERS}`,
    'department_self_evaluation',
    'actual',
    'department_and_units',
  ],
  [
    `青禾县公安局2022年度部门决算\n纳入本部门汇总决算编制范围的预算单位共计1家，即局本级。\n${NUMBERS}`,
    'final_accounts',
    'actual',
    'department',
  ],
])('%s', (text, documentType, phase, scope) => {
  const [report] = extractText('a.txt', text).reports;
  expect(report?.identity).toMatchObject({ documentType, phase, scope });
});

it.each([
  ['公安大数据平台项目支出绩效自评报告（2022年度）', '公安大数据平台项目'],
  ['青禾县公安局2022年度看守所维修改造项目绩效自评报告', '看守所维修改造项目'],
  ['青禾县公安局关于智慧社区项目绩效自评报告', '智慧社区项目'],
  ['关于智慧社区建设项目的绩效自评报告\n青禾县公安局', '智慧社区建设项目'],
  ['青禾县公安局交通警察大队2022年度标线施划项目绩效自评报告', '标线施划项目'],
  ['青禾县看守所2022年度运行维护项目绩效自评报告', '运行维护项目'],
  ['青禾县公安局2022年度部门预算项目绩效自评报告', ''],
  ['青禾县公安局2022年度专项资金绩效自评报告', ''],
  ['附表5　专项资金绩效自评表', ''],
  ['“智能交通一期”项目绩效自评报告', '智能交通一期项目'],
  ['2021年反恐应急装备项目自评', '反恐应急装备项目'],
  ['青禾县公安局2022年度中央政法转移支付资金绩效自评报告', '中央政法转移支付资金'],
  ['青禾县公安局2022年度禁毒及装备专项资金\n项目支出绩效自评报告', '禁毒及装备专项资金项目'],
  ['青禾县公安局2022年度办案业务费等项目\n支出绩效自评报告', ''],
  ['青禾县公安局2022年度财政重点项目\n支出绩效自评报告', ''],
  ['青禾县公安局岗亭建设项目\n2022年度支出绩效自评报告', '岗亭建设项目'],
  ['青禾县公安局2022年度\n项目支出绩效自评报告', ''],
  ['青禾县公安局关于岗亭建设项目\n2022年度支出绩效自评的报告', '岗亭建设项目'],
  ['青禾县公安局\n关于2022年度县级专项资金项目绩效自评情况的报告', ''],
])('the project in the title %s is "%s"', (title, project) =>
  expect(titleProject(documentOf(`${title}\n正文\n`))).toBe(project),
);
