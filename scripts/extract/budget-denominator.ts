import type { MeasureId } from '../../src/model/measure.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';

/** 申请 -> applied, 安排 -> arranged: what a rate divides by when it divides by this budget, by the budget's own words. */
export function budgetDenominator(measure: MeasureId, words: string): Denominator {
  if (measure === 'budget_initial') return 'initial';
  if (measure === 'budget_adjusted') return 'adjusted';
  if (/申请|申报/.test(words)) return 'applied';
  if (/到位|下达|拨[付到给入]|收到/.test(words)) return 'received';
  if (
    /^(?:当年|本年|全年)?(?:安排|分配)|安排※|安排预算|预算安排|安排资金|资金安排|安排财政|安排专项|财政(?:局|部门)?(?:实际|最终|审核|共)*安排/.test(
      words,
    )
  )
    return 'arranged';
  return 'unspecified';
}
