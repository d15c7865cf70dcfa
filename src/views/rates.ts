import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import { DENOMINATORS, SCOPES } from '../model/vocabulary.ts';
import { operandsOf } from './formula.ts';
import { keyOf } from './names.ts';
import { twinKey, withoutTwins } from './twins.ts';

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

/** Rates of several documents, each rate of a body once where its documents agree. */
export function distinctRates(rates: readonly Rate[]): Rate[] {
  const byFigure = new Map(rates.flatMap((rate) => figuresOf(rate).map((row) => [row, rate] as const)));
  return withoutTwins(
    rates.map((rate) => new Map(figuresOf(rate).map((row) => [row.measure, row]))),
    (figures) => twinKey([...figures.values()][0] as ObservationRow),
  ).map((figures) => {
    const stated = figures.get('execution_rate');
    const recomputed = figures.get('execution_rate_recomputed');
    // The amounts are those of the document from which the rate was recomputed.
    const rate = byFigure.get((recomputed ?? stated) as ObservationRow) as Rate;
    return { ...rate, stated, recomputed };
  });
}

const figuresOf = ({ stated, recomputed, spent, budget }: Rate): ObservationRow[] =>
  [stated, recomputed, spent, budget].filter((row) => row !== undefined);
