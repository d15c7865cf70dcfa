import type { Check } from '../../src/model/report.ts';
import { has, type SumRule, sumCheck } from './sums.ts';

/** A form may split the executed amount or the budget by kind, so the parts only have to fit one of them. */
export const BASIC_PLUS_PROJECT: SumRule = {
  id: 'basic-plus-project',
  zh: '基本支出与项目支出之和是否等于支出合计（或其所拆分的预算数）。',
  en: 'Whether basic and project expenditure add up to total expenditure (or to the budget that they split).',
  totals: ['expenditure', 'expenditure_total'],
  orOf: ['budget_adjusted', 'budget', 'budget_initial'],
  parts: (slots) =>
    has(slots, 'expenditure_basic')
      ? ['expenditure_basic', 'expenditure_project']
      : ['expenditure_personnel', 'expenditure_public', 'expenditure_project'],
  // 支出总计 holds what is carried over too.
  mayAdd: [['balance_accumulated'], ['balance_current']],
};

/** Kinds of expenditure that final accounts list beside basic and project expenditure. */
const FURTHER_KINDS = /(经营支出|上缴上级支出|附属单位补助支出)\D{0,6}0*[1-9]/;
const check = sumCheck(BASIC_PLUS_PROJECT);

/** Basic and project expenditure against the total; silent where the report lists further kinds of expenditure. */
export const basicPlusProject: Check = {
  ...check,
  run: (report) => (report.document.lines.some((line) => FURTHER_KINDS.test(line)) ? [] : check.run(report)),
};
