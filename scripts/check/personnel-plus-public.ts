import { type SumRule, sumCheck } from './sums.ts';

/** Basic expenditure is personnel and public expenditure together. */
export const PERSONNEL_PLUS_PUBLIC: SumRule = {
  id: 'personnel-plus-public',
  zh: '人员支出与公用支出之和是否等于基本支出。',
  en: 'Whether personnel and public expenditure add up to basic expenditure.',
  totals: ['expenditure_basic'],
  parts: () => ['expenditure_personnel', 'expenditure_public'],
};

/** Personnel and public expenditure against basic expenditure. */
export const personnelPlusPublic = sumCheck(PERSONNEL_PLUS_PUBLIC);
