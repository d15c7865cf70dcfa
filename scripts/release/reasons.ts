import type { ChangeRow, TableRows } from '../../src/model/changes.ts';

type Row = Readonly<Record<string, string>>;

const isMeant = (correction: Row, observation: Row): boolean =>
  correction['report_id'] === observation['report_id'] &&
  correction['measure'] === observation['measure'] &&
  ['scope', 'phase'].every((name) => !correction[name] || correction[name] === observation[name]) &&
  (correction['subject'] ?? '') === (observation['subject'] ?? '');

const reasonOf = ({ reason = '', source = '' }: Row): string => [reason, source].filter(Boolean).join(' ');

/** Changes with the reason that corrections.csv gives for a figure, where it gives one. */
export function withReasons(
  rows: readonly ChangeRow[],
  after: TableRows,
  corrections: readonly Row[],
): ChangeRow[] {
  const observations = new Map((after['observations'] ?? []).map((row) => [row['observation_id'], row]));
  return rows.map((row) => {
    const observation = row.table === 'observations' ? observations.get(row.row_id) : undefined;
    const correction = observation && corrections.find((one) => isMeant(one, observation));
    return correction ? { ...row, reason: reasonOf(correction) } : row;
  });
}
