import { split } from '../format/number.ts';
import { isMissing } from '../model/status.ts';
import type { ObservationRow } from '../model/tables.ts';
import type { Context } from './context.ts';

/** A figure as it is shown: a number cut at its point, a printed word, or the word of its status. */
export type ValueView = {
  href: string;
  /** Printed form, place or meaning, shown on pointing; empty where the figure itself says it. */
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

/** Whether the printed form is more than the figure and its unit. */
const isPrintedOtherwise = ({ value, value_text, value_status }: ObservationRow): boolean =>
  !isMissing(value_status) && value !== '' && value_text.replace(/[\s%％]|万元|元|分|人|个/g, '') !== value;

/**
 * A figure of the data with the way back to its source. Never empty, and never 0 for what is missing. In a long table
 * (`brief`) only what was printed otherwise is said again on pointing.
 */
export function valueView(row: ObservationRow, at: Context, brief = false): ValueView {
  const silent = brief && (row.value_status === 'derived' || !isPrintedOtherwise(row));
  const base = { href: at.sourceOf(row), title: silent ? '' : titleOf(row, at) };
  const derived = row.value_status === 'derived';
  if (isMissing(row.value_status))
    return { ...base, kind: 'missing', word: at.t.terms.status[row.value_status], exact: row.value_status };
  if (row.value === '') {
    const word = row.value_text || at.t.notComputable;
    const isGrade = row.measure === 'grade' || row.measure === 'grade_derived';
    return { ...base, kind: 'word', word: isGrade ? at.t.terms.gradeWord(word) : word, derived, exact: word };
  }
  return { ...base, kind: 'number', ...split(row.value), unit: row.unit, derived, exact: row.value };
}
