import { toCsv } from '../../src/model/csv.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { type BureauRow, type Dataset, TABLES, type Table } from '../../src/model/tables.ts';
import type { Correction } from '../resolve/corrections.ts';
import { comparisonRows } from './comparison.ts';
import { correctionRows } from './corrections.ts';
import { dataPackage } from './data-package.ts';
import {
  bureauRows,
  findingRows,
  indicatorRows,
  measureRows,
  observationRows,
  paymentRows,
  projectRows,
  reportRow,
} from './rows.ts';

export interface Checked {
  report: Report;
  findings: readonly Finding[];
  bureau: BureauRow;
}

type Rows = readonly Readonly<Record<string, string>>[];

/** Rows sorted by their primary key, as text: no dependence on file order or locale. */
function sorted(table: Table, rows: Rows): Rows {
  const keyOf = (row: Readonly<Record<string, string>>): string =>
    table.primaryKey.map((column) => row[column] ?? '').join('\u0000');
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** All tables from the checked reports. Notes are for the maintainer and stay out of the published findings. */
export function datasetOf(checked: readonly Checked[], corrections: readonly Correction[] = []): Dataset {
  const reports = checked.map(({ report }) => report);
  const observations = reports.flatMap(observationRows);
  const reportRows = reports.map(reportRow);
  return {
    observations,
    reports: reportRows,
    bureaus: bureauRows(checked.map(({ bureau }) => bureau)),
    projects: reports.flatMap(projectRows),
    payment_plan: reports.flatMap(paymentRows),
    indicators: reports.flatMap(indicatorRows),
    findings: checked.flatMap(({ report, findings }) =>
      findingRows(
        report,
        findings.filter(({ severity }) => severity !== 'note'),
      ),
    ),
    corrections: correctionRows(reports, corrections),
    comparison: comparisonRows(observations, reportRows),
    measures: measureRows(),
  };
}

/** The files of data/tables, by name: every table as CSV, and the data package that describes them. */
export function tableFiles(dataset: Dataset, version: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of TABLES)
    files.set(`${table.name}.csv`, toCsv(table, sorted(table, dataset[table.name])));
  files.set('datapackage.json', dataPackage(files, version, dataset.reports));
  return files;
}
