import type {
  BureauRow,
  Dataset,
  FindingRow,
  IndicatorRow,
  ObservationRow,
  PaymentPlanRow,
  ProjectRow,
  ReportRow,
} from '../model/tables.ts';
import { groupBy } from './group.ts';

/** The tables with the look-ups that every page needs, made once. */
export interface Store {
  dataset: Dataset;
  /** Newest first. */
  years: readonly string[];
  bodies: readonly BureauRow[];
  /** What may be shown to the public: everything but the notes for the maintainer. */
  findings: readonly FindingRow[];
  body: (id: string) => BureauRow;
  report: (id: string) => ReportRow;
  observation: (id: string) => ObservationRow | undefined;
  /** Reports of a body, newest year first. */
  reportsOf: (bodyId: string) => readonly ReportRow[];
  reportsIn: (year: string) => readonly ReportRow[];
  observationsOf: (reportId: string) => readonly ObservationRow[];
  findingsOf: (reportId: string) => readonly FindingRow[];
  projectsOf: (reportId: string) => readonly ProjectRow[];
  indicatorsOf: (reportId: string) => readonly IndicatorRow[];
  paymentsOf: (projectId: string) => readonly PaymentPlanRow[];
  /** Lines of the transcript; line n is at n - 1. */
  linesOf: (reportId: string) => readonly string[];
}

function known<R>(rows: readonly R[], key: (row: R) => string, what: string): (id: string) => R {
  const byKey = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const row = byKey.get(id);
    if (!row) throw new Error(`no such ${what}: ${id}`);
    return row;
  };
}

/** `readSource` gives the text of a file in data/source/reports. */
export function createStore(dataset: Dataset, readSource: (file: string) => string): Store {
  const reports = [...dataset.reports].sort(
    (a, b) => b.fiscal_year.localeCompare(a.fiscal_year) || a.report_id.localeCompare(b.report_id),
  );
  const findings = dataset.findings.filter((row) => row.severity !== 'note');
  const report = known(reports, (row) => row.report_id, 'report');
  const observations = new Map(dataset.observations.map((row) => [row.observation_id, row]));
  const byBody = groupBy(reports, (row) => row.bureau_id);
  const byYear = groupBy(reports, (row) => row.fiscal_year);
  const observationsBy = groupBy(dataset.observations, (row) => row.report_id);
  const findingsBy = groupBy(findings, (row) => row.report_id);
  const projectsBy = groupBy(dataset.projects, (row) => row.report_id);
  const indicatorsBy = groupBy(dataset.indicators, (row) => row.report_id);
  const paymentsBy = groupBy(dataset.payment_plan, (row) => row.project_id);
  return {
    dataset,
    years: [...byYear.keys()],
    bodies: dataset.bureaus,
    findings,
    body: known(dataset.bureaus, (row) => row.bureau_id, 'body'),
    report,
    observation: (id) => observations.get(id),
    reportsOf: (id) => byBody.get(id) ?? [],
    reportsIn: (year) => byYear.get(year) ?? [],
    observationsOf: (id) => observationsBy.get(id) ?? [],
    findingsOf: (id) => findingsBy.get(id) ?? [],
    projectsOf: (id) => projectsBy.get(id) ?? [],
    indicatorsOf: (id) => indicatorsBy.get(id) ?? [],
    paymentsOf: (id) => paymentsBy.get(id) ?? [],
    linesOf: (id) => readSource(report(id).source_file).split(/\r?\n/),
  };
}
