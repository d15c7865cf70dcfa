import type { MeasureId } from '../../../src/model/measure.ts';
import type { Value } from '../../../src/model/report.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { unspaced } from '../../parse/text.ts';
import { budgetDenominator } from '../budget-denominator.ts';

/** 到位资金 over a column of budgets: which budget it is; empty where its label does not say. */
function kindOfBudget(label: string): Denominator | '' {
  const kind = budgetDenominator('budget', unspaced(label));
  return kind === 'unspecified' ? '' : kind;
}

/**
 * Which budget a rate divides by: the one that its own label names, else the one that stands beside it in the row;
 * `budget` is the label of an unnamed one there.
 */
export function denominatorOf(
  label: string,
  beside: readonly (MeasureId | null)[],
  budget = '',
): Denominator {
  if (/年初/.test(label)) return 'initial';
  if (/调整|全年预算/.test(label)) return 'adjusted';
  const named = budgetDenominator('budget', label);
  if (named !== 'unspecified') return named;
  if (beside.includes('budget_adjusted')) return 'adjusted';
  return beside.includes('budget_initial') ? 'initial' : budgetDenominator('budget', budget);
}

/** What a figure says of its budget: of a rate `divisor`, of a budget with a value its kind by its label; empty of all others. */
export function budgetOf(
  measure: MeasureId,
  label: string,
  { value }: Value,
  divisor: Denominator,
): Denominator | '' {
  if (measure === 'execution_rate') return divisor;
  return measure === 'budget' && value !== '' ? kindOfBudget(label) : '';
}
