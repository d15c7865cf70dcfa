import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { budgetDenominator } from '../budget-denominator.ts';

/** Which budget a rate divides by: the one that its own label names, else the one that stands beside it in the row. */
export function denominatorOf(label: string, beside: readonly (MeasureId | null)[]): Denominator {
  if (/年初/.test(label)) return 'initial';
  if (/调整|全年预算/.test(label)) return 'adjusted';
  const named = budgetDenominator('budget', label);
  if (named !== 'unspecified') return named;
  if (beside.includes('budget_adjusted')) return 'adjusted';
  return beside.includes('budget_initial') ? 'initial' : 'unspecified';
}
