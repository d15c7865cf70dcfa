import { decimal } from '../../src/model/decimal.ts';
import type { Identity, Observation, Problem } from '../../src/model/report.ts';

/** A row of corrections.csv: what is printed (the guard), what it is corrected to, and why. */
export interface Correction {
  report_id: string;
  measure: string;
  scope: string;
  phase: string;
  subject: string;
  printed: string;
  corrected: string;
  reason: string;
  source: string;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const problem = (
  file: string,
  line: number,
  message: string,
  found: string,
  expected: string,
  hint: string,
): Problem => ({ file, line, severity: 'error', message, found, expected, hint });

const meant =
  (identity: Identity, row: Correction) =>
  (o: Observation): boolean =>
    o.measure === row.measure &&
    o.scope === (row.scope || identity.scope) &&
    o.phase === (row.phase || identity.phase) &&
    o.subject === row.subject &&
    o.year === '';

function applyOne(
  identity: Identity,
  observations: readonly Observation[],
  row: Correction,
  line: number,
): Observation[] | Problem {
  const at = observations.findIndex(meant(identity, row));
  const target = observations[at];
  const place = `${row.report_id} ${row.measure}`;
  if (!target)
    return problem(
      'corrections.csv',
      line,
      'stale correction',
      place,
      'a figure of this report with this measure, scope, phase and subject',
      'remove the row, or name the figure as observations.csv does',
    );
  if (target.value.text !== row.printed && target.value.value !== row.printed)
    return problem(
      'corrections.csv',
      line,
      'stale correction',
      `${place} is printed as “${target.value.text}”`,
      `“${row.printed}”`,
      'the report has changed: check it again, then remove the row or renew its printed value',
    );
  if (!NUMBER.test(row.corrected))
    return problem(
      'corrections.csv',
      line,
      'a correction that is no number',
      row.corrected,
      'a plain decimal in the measure’s unit',
      'write the number without unit and separators',
    );
  if (row.reason.trim() === '')
    return problem(
      'corrections.csv',
      line,
      'a correction without a reason',
      place,
      'a reason',
      'say who corrected it and why',
    );
  const value = {
    status: 'reported_normalised',
    value: decimal(row.corrected),
    text: target.value.text,
  } as const;
  return observations.with(at, { ...target, value });
}

/** Applies the corrections of one report; each is guarded by the printed value, and a stale one is an error. */
export function applyCorrections(
  identity: Identity,
  observations: readonly Observation[],
  corrections: readonly Correction[],
): { observations: readonly Observation[]; problems: Problem[] } {
  let current = observations;
  const problems: Problem[] = [];
  for (const [i, row] of corrections.entries()) {
    if (row.report_id !== identity.reportId) continue;
    const result = applyOne(identity, current, row, i + 2);
    if (Array.isArray(result)) current = result;
    else problems.push(result);
  }
  return { observations: current, problems };
}
