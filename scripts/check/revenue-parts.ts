import type { MeasureId } from '../../src/model/measure.ts';
import { hasCell, type SumRule, sumCheck } from './sums.ts';

const SOURCES: readonly MeasureId[] = [
  'revenue_general',
  'revenue_fund',
  'revenue_special_account',
  'revenue_other',
];

/**
 * Revenue by source. What is carried over is a part of the total in the forms that print it as a column of their
 * revenue table; final accounts add it to the revenue of the year afterwards.
 */
export const REVENUE_PARTS: SumRule = {
  id: 'revenue-parts',
  zh: '收入合计与各项来源之和是否一致。',
  en: 'Whether total revenue equals the sum of its sources.',
  totals: ['revenue', 'revenue_total'],
  parts: (slots, { identity }) => {
    const inTable = [slots('revenue'), slots('revenue_carryover')].every((one) => one?.origin === 'table');
    const counted =
      inTable && hasCell(slots, 'revenue_carryover') && identity.documentType !== 'final_accounts';
    return counted ? ['revenue_carryover', ...SOURCES] : SOURCES;
  },
  mayAdd: [['revenue_carryover']],
  mayOmit: ['revenue_carryover'],
};

/** Total revenue against its sources. */
export const revenueParts = sumCheck(REVENUE_PARTS);
