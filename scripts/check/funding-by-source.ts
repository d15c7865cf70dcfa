import { has, type Slots, type SumRule, sumCheck } from './sums.ts';

/** Only a form splits its total by source; revenue told in running text may well differ from what was spent. */
const isSplit = (slots: Slots): boolean =>
  has(slots, 'revenue_general') && slots('revenue_general')?.origin === 'table';

/**
 * The standard form splits its yearly total "by kind of revenue" without printing a revenue total. The split may be of
 * the executed amount or of the full-year budget, so it only has to fit one of them.
 */
export const FUNDING_BY_SOURCE: SumRule = {
  id: 'funding-by-source',
  zh: '未印收入合计时，按来源分列的资金之和是否等于全年执行数（或全年预算数）。',
  en: 'Where no total revenue is printed: whether funding by source adds up to the amount executed (or the full-year budget).',
  totals: ['expenditure'],
  orOf: ['budget_adjusted', 'budget', 'budget_initial'],
  parts: (slots) =>
    has(slots, 'revenue') || has(slots, 'revenue_total') || !isSplit(slots)
      ? []
      : ['revenue_general', 'revenue_fund', 'revenue_special_account', 'revenue_other'],
  mayAdd: [['revenue_carryover']],
};

/** Funding by source against the executed amount. */
export const fundingBySource = sumCheck(FUNDING_BY_SOURCE);
