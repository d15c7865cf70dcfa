import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import { DENOMINATORS, SCOPES } from '../model/vocabulary.ts';
import { operandsOf } from './formula.ts';
import { keyOf } from './names.ts';

/** A stated and a recomputed execution rate of one report with one comparability key, and what they divide. */
export interface Rate {
  report: ReportRow;
  /** Either of the two: carries the key. */
  row: ObservationRow;
  stated: ObservationRow | undefined;
  recomputed: ObservationRow | undefined;
  spent: ObservationRow | undefined;
  budget: ObservationRow | undefined;
}

const hasValue = (row: ObservationRow) => !isMissing(row.value_status) && row.value !== '';

function rateOf(rows: readonly ObservationRow[], store: Store): Rate {
  const stated = rows.find(({ measure }) => measure === 'execution_rate');
  const recomputed = rows.find(({ measure }) => measure === 'execution_rate_recomputed');
  const row = (stated ?? recomputed) as ObservationRow;
  const operands = recomputed ? operandsOf(recomputed, store) : [];
  return {
    report: store.report(row.report_id),
    row,
    stated,
    recomputed,
    spent: operands.find(({ measure }) => measure === 'expenditure'),
    budget: operands.find(({ measure }) => measure.startsWith('budget')),
  };
}

/** The rates of one report, the widest scope first. */
export function ratesOf(reportId: string, store: Store): Rate[] {
  const rows = store
    .observationsOf(reportId)
    .filter(({ measure }) => measure === 'execution_rate' || measure === 'execution_rate_recomputed')
    .filter(hasValue);
  return [...groupBy(rows, keyOf).values()]
    .map((both) => rateOf(both, store))
    .sort(
      (a, b) =>
        SCOPES.indexOf(a.row.scope || 'project') - SCOPES.indexOf(b.row.scope || 'project') ||
        DENOMINATORS.indexOf(b.row.denominator || 'unspecified') -
          DENOMINATORS.indexOf(a.row.denominator || 'unspecified'),
    );
}
