import type { Dataset, ObservationRow, ReportRow } from '../../src/model/tables.ts';

const bodyOf = (id: string): string => id.replace(/-\d{4}$/, '');
const yearOf = (id: string): string => id.slice(-4);

/** A report of an invented body: "jia-2021". */
export const report = (id: string, more: Partial<ReportRow> = {}): ReportRow => ({
  report_id: id,
  bureau_id: bodyOf(id),
  bureau: bodyOf(id),
  fiscal_year: yearOf(id),
  document_type: 'department_self_evaluation',
  form: 'standard',
  phase: 'actual',
  scope: 'department',
  issued: '',
  source_file: `${id}.txt`,
  source_sha256: '',
  source_url: '',
  reading: 'complete',
  ...more,
});

/** A figure of it, on line 4. */
export const observation = (
  id: string,
  measure: string,
  value: string,
  more: Partial<ObservationRow> = {},
): ObservationRow => ({
  observation_id: `${id}-${measure}-${more.denominator ?? ''}`,
  report_id: id,
  bureau_id: bodyOf(id),
  bureau: bodyOf(id),
  fiscal_year: yearOf(id),
  phase: 'actual',
  scope: 'department',
  subject: '',
  measure,
  label: measure,
  value,
  unit: '',
  denominator: '',
  value_status: 'reported',
  value_text: value,
  formula: '',
  source_line: '4',
  source_text: value,
  ...more,
});

/** A data set of a few rows. */
export const tables = (reports: ReportRow[], observations: ObservationRow[]): Dataset => ({
  observations,
  reports,
  bureaus: [],
  projects: [],
  payment_plan: [],
  indicators: [],
  findings: [],
  corrections: [],
  comparison: [],
  measures: [],
});
