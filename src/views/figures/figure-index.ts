import type {
  BureauRow,
  Dataset,
  IndicatorRow,
  ObservationRow,
  PaymentPlanRow,
  ProjectRow,
  ReportRow,
} from '../../model/tables.ts';

/** The rows of a data set by what figures look them up by. Made once a data set. */
export interface FigureIndex {
  bureaus: ReadonlyMap<string, BureauRow>;
  reports: ReadonlyMap<string, ReportRow>;
  byBodyYear: ReadonlyMap<string, readonly ReportRow[]>;
  byReport: ReadonlyMap<string, readonly ObservationRow[]>;
  byMeasure: ReadonlyMap<string, readonly ObservationRow[]>;
  indicators: ReadonlyMap<string, readonly IndicatorRow[]>;
  projects: ReadonlyMap<string, readonly ProjectRow[]>;
  /** By project. */
  payments: ReadonlyMap<string, readonly PaymentPlanRow[]>;
  reportsByBody: ReadonlyMap<string, readonly ReportRow[]>;
}

export const bodyYear = ({ bureau_id, fiscal_year }: ReportRow): string => `${bureau_id}|${fiscal_year}`;

const made = new WeakMap<Dataset, FigureIndex>();

const group = <T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> => Map.groupBy(rows, by);

/** The index of a data set; remembered, since every page asks for it. */
export function indexOf(data: Dataset): FigureIndex {
  const known = made.get(data);
  if (known) return known;
  const index: FigureIndex = {
    bureaus: new Map(data.bureaus.map((row) => [row.bureau_id, row])),
    reports: new Map(data.reports.map((row) => [row.report_id, row])),
    byBodyYear: group(data.reports, bodyYear),
    byReport: group(data.observations, ({ report_id }) => report_id),
    byMeasure: group(data.observations, ({ measure }) => measure),
    indicators: group(data.indicators, ({ report_id }) => report_id),
    projects: group(data.projects, ({ report_id }) => report_id),
    payments: group(data.payment_plan, ({ project_id }) => project_id),
    reportsByBody: group(data.reports, ({ bureau_id }) => bureau_id),
  };
  made.set(data, index);
  return index;
}
