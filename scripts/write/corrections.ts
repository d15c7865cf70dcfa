import { decimal } from '../../src/model/decimal.ts';
import type { Report } from '../../src/model/report.ts';
import type { CorrectionRow } from '../../src/model/tables.ts';
import { type Correction, isWithdrawal, meant } from '../resolve/corrections.ts';
import { observationId } from '../resolve/observation-id.ts';

function rowOf(report: Report, correction: Correction): CorrectionRow[] {
  const found = report.observations.find(meant(report.identity, correction));
  if (!found || isWithdrawal(correction)) return [];
  return [
    {
      observation_id: observationId(report.identity, found),
      report_id: report.identity.reportId,
      measure: found.measure,
      scope: found.scope,
      phase: found.phase,
      subject: found.subject,
      printed: found.value.text,
      corrected: decimal(correction.corrected),
      reason: correction.reason,
      source: correction.source,
    },
  ];
}

/** The corrections that stand in the tables, each with the figure it is of; of several of one figure the last. */
export function correctionRows(
  reports: readonly Report[],
  corrections: readonly Correction[],
): CorrectionRow[] {
  const rows = reports.flatMap((report) =>
    corrections
      .filter(({ report_id }) => report_id === report.identity.reportId)
      .flatMap((correction) => rowOf(report, correction)),
  );
  return [...new Map(rows.map((row) => [row.observation_id, row])).values()];
}
