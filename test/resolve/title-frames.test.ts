import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';

/** Bodies, kinds of report and the ways in which a title puts them together with the year: each of all three with the others. */
const BODIES = [
  '青禾县公安局',
  '株江市公安局青禾分局',
  '青禾区公安分局',
  '青禾县公安局交通警察大队',
  '青禾自治县公安局',
  '青禾经济开发区公安分局',
];

const EVALUATION = '一、基本情况\n全年预算9800万元，支出9700万元，其中基本支出7000万元，项目支出2700万元。';
const PROJECTS = '一、基本情况\n共有专项项目56个，年初预算3200万元，实际支出3000万元，执行率93.75%。';
const PLAN =
  '一、预算情况\n部门预算9800万元，其中基本支出7000万元，项目支出2800万元。“三公”经费预算120万元。';

const KINDS: readonly [kind: string, type: string, scope: string, body: string][] = [
  ['部门整体支出绩效自评报告', 'department_self_evaluation', 'department', EVALUATION],
  ['整体支出绩效评价报告', 'department_self_evaluation', 'department', EVALUATION],
  ['部门预算绩效自评报告', 'department_self_evaluation', 'department', EVALUATION],
  ['预算绩效自评工作总结', 'department_self_evaluation', 'department', EVALUATION],
  ['专项项目绩效自评报告', 'project_self_evaluation', 'special_projects', PROJECTS],
  ['项目支出绩效自评报告', 'project_self_evaluation', 'special_projects', PROJECTS],
  ['部门决算公开说明', 'final_accounts', 'department', EVALUATION],
  ['部门决算', 'final_accounts', 'department', EVALUATION],
  ['“三公”经费决算公开', 'final_accounts', 'department', EVALUATION],
  ['部门预算及“三公”经费预算公开说明', 'budget_plan', 'department', PLAN],
  ['部门整体绩效目标申报表', 'budget_plan', 'department', PLAN],
];

/** B for the body, K for the kind of report, N for the year in which it is written. */
const TITLES = [
  'B2022年度K',
  '2022年BK',
  'B关于2022年度K',
  '关于B2022年度K',
  'BK\n（2022年度）',
  'B\n2022年度K',
  '2022年度\nB\nK',
  '附件1\nB2022年度K',
  '索引号：11430000\n发布机构：B\n发布日期：N-04-12\n2022年度K',
  'B2022年度K\nN年4月12日',
  '首页 > 信息公开 > 财政预决算\nB2022年度K\n来源：B 时间：N-09-20',
  'B 2022 年度 K',
  '二〇二二年度BK',
  '# B2022年度K',
];

describe.each(TITLES)('%s', (title) => {
  it.each(KINDS)('%s', (kind, type, scope, body) => {
    const written = type === 'budget_plan' ? '2022' : '2023';
    for (const name of BODIES) {
      const head = title.replace('B', name).replace('B', name).replace('K', kind).replace('N', written);
      const [only, ...others] = extractText('a.txt', `${head}\n\n${body}\n`).reports;
      const { bureau, fiscalYear, documentType, scope: found } = only?.identity ?? {};
      expect({ bureau, fiscalYear, documentType, found }).toEqual({
        bureau: name,
        fiscalYear: '2022',
        documentType: type,
        found: scope,
      });
      expect(others).toEqual([]);
    }
  });
});
