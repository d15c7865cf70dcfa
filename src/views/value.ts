import { split } from '../format/number.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow } from '../model/tables.ts';
import type { Context } from './context.ts';

/** A figure as it is shown: a number cut at its point, a printed word, or the word of its status. */
export type ValueView = {
  href: string;
  /** Printed form, place or meaning; shown on pointing and read out. */
  title: string;
  /** Exact text for a download. */
  exact: string;
} & (
  | { kind: 'number'; whole: string; fraction: string; unit: string; derived: boolean }
  | { kind: 'word'; word: string; derived: boolean }
  | { kind: 'missing'; word: string }
);

function titleOf(row: ObservationRow, { t }: Context): string {
  if (row.value_status === 'derived') return t.derivedAs;
  if (isMissing(row.value_status)) return t.statusMeaning[row.value_status];
  const printed = row.value_text || row.value;
  return row.source_line ? t.printedAs(printed, row.source_line) : t.printedShort(printed);
}

/** A figure of the data with the way back to its source. Never empty, and never 0 for what is missing. */
export function valueView(row: ObservationRow, at: Context): ValueView {
  const base = { href: at.sourceOf(row), title: titleOf(row, at) };
  const derived = row.value_status === 'derived';
  if (isMissing(row.value_status))
    return { ...base, kind: 'missing', word: at.t.terms.status[row.value_status], exact: row.value_status };
  if (row.value === '') {
    const word = row.value_text || at.t.notComputable;
    return { ...base, kind: 'word', word, derived, exact: word };
  }
  return { ...base, kind: 'number', ...split(row.value), unit: row.unit, derived, exact: row.value };
}
