import type { Check } from '../../src/model/report.ts';
import { finding, withUnit } from './finding.ts';

const ABOUT = { check: 'government-fund-in-police-budget', severity: 'warning' } as const;
/** 2120899   2296002
 *  ^^^^^     ^^^^^     functional codes of government funds (land-transfer income, lottery funds, …) */
const FUND_CODE = /^(212(08|09|10|11|13|14|15|16|17|18|19)|229(04|08|60)|234)\d*$/;

/** A project of a police budget whose functional code is one of a government fund. */
export const governmentFundInPoliceBudget: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '公安预算项目的功能分类编码属于政府性基金（如土地出让收入安排的支出），不属于一般公共预算。',
  en: 'A project of a police budget whose functional code belongs to a government fund (such as land-transfer income), not to the general public budget.',
  run: ({ projects }) =>
    projects
      .filter(({ functionCode }) => FUND_CODE.test(functionCode))
      .map(({ name, functionCode, budget, source }) => {
        const amount = budget === '' ? '' : withUnit(budget, '万元');
        return finding(ABOUT, {
          zh: `项目“${name}”${amount ? `（预算 ${amount}）` : ''}的编码为 ${functionCode}，属政府性基金类科目，与一般公共预算分开核算。`,
          en: `Project “${name}”${amount ? ` (budget ${amount})` : ''} has the code ${functionCode}, a government-fund item, kept apart from the general public budget.`,
          printed: functionCode,
          lines: [source.line],
        });
      }),
};
