import { slug } from '../../format/slug.ts';
import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import { DENOMINATORS, PHASES, SCOPES } from '../../model/vocabulary.ts';
import { shortName } from '../names.ts';
import type { Lang } from './figure.ts';
import { bodyYear, indexOf } from './figure-index.ts';

/** Which reports a figure covers; all of them when nothing is said. */
export interface Selection {
  year?: string;
  bureau?: string;
  /** The reader's own body: marked, not selected. */
  mark?: string;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports of the selection, newest year first, then by body. */
export function reportsOf(data: Dataset, { year, bureau }: Selection): ReportRow[] {
  const of = bureau === undefined ? data.reports : (indexOf(data).reportsByBody.get(bureau) ?? []);
  return of
    .filter(
      (row) =>
        (year === undefined || row.fiscal_year === year) &&
        (bureau === undefined || row.bureau_id === bureau),
    )
    .sort((a, b) => byText(b.fiscal_year, a.fiscal_year) || byText(a.report_id, b.report_id));
}

/** Short name of a body; its id when the register does not know it. */
export function bodyName(data: Dataset, bureau: string, lang: Lang): string {
  const row = indexOf(data).bureaus.get(bureau);
  return row === undefined ? bureau : shortName(row, lang) || bureau;
}

/** Name of the body of a report; with the kind of document, and its number, where the body has several in one year. */
export function reportName(data: Dataset, report: ReportRow, lang: Lang): string {
  const { open, close, document } = figureMessages(lang);
  const name = bodyName(data, report.bureau_id, lang);
  const all = indexOf(data).byBodyYear.get(bodyYear(report)) ?? [];
  if (all.length < 2 || report.document_type === '') return name;
  const alike = all
    .filter(({ document_type }) => document_type === report.document_type)
    .map(({ report_id }) => report_id)
    .sort(byText);
  const number = alike.length > 1 ? ` ${alike.indexOf(report.report_id) + 1}` : '';
  return `${name}${open}${document[report.document_type]}${number}${close}`;
}

/** Names rows with one key: by body, and by document too where a body is there with different figures. */
export function namesAmong(
  data: Dataset,
  rows: readonly ObservationRow[],
  lang: Lang,
): (row: ObservationRow) => string {
  const all = Map.groupBy(rows, (row) => `${row.bureau_id}|${comparabilityKey(row)}`);
  return (row) => {
    const own = all.get(`${row.bureau_id}|${comparabilityKey(row)}`) ?? [];
    const report = indexOf(data).reports.get(row.report_id);
    return own.length > 1 && report ? reportName(data, report, lang) : bodyName(data, row.bureau_id, lang);
  };
}

/** Fiscal year x scope x phase x denominator, and the subject of a project. Figures share an axis only within one. */
export const comparabilityKey = (row: ObservationRow): string =>
  [row.fiscal_year, row.scope, row.phase, row.denominator, row.scope === 'project' ? row.subject : ''].join(
    '|',
  );

const place = (list: readonly string[], value: string): number =>
  (list.indexOf(value) + list.length) % list.length;

/** Newest year first, then the wider scope, then by phase and denominator. */
export function compareKeys(a: ObservationRow, b: ObservationRow): number {
  return (
    byText(b.fiscal_year, a.fiscal_year) ||
    place(SCOPES, a.scope) - place(SCOPES, b.scope) ||
    place(PHASES, a.phase) - place(PHASES, b.phase) ||
    place(DENOMINATORS, a.denominator) - place(DENOMINATORS, b.denominator)
  );
}

/** Groups of items that share a comparability key, in the order of the items. */
export const keysOf = <T>(items: readonly T[], rowOf: (item: T) => ObservationRow): T[][] => [
  ...Map.groupBy(items, (item) => comparabilityKey(rowOf(item))).values(),
];

/** More single projects than this are not drawn one by one. */
const MOST_PROJECTS = 6;

/** Groups that get a panel: all but those of single projects where these are many, and how many were left out. */
export function panelled<T>(
  groups: readonly T[][],
  rowOf: (item: T) => ObservationRow,
): { drawn: readonly T[][]; left: number } {
  const whole = groups.filter(([first]) => first !== undefined && rowOf(first).scope !== 'project');
  const left = groups.length - whole.length;
  return left > MOST_PROJECTS ? { drawn: whole, left } : { drawn: groups, left: 0 };
}

/** Observations of the reports, of one measure. */
export function observationsOf(
  data: Dataset,
  reports: readonly ReportRow[],
  measure: string,
): ObservationRow[] {
  const { byReport } = indexOf(data);
  return reports.flatMap(({ report_id }) =>
    (byReport.get(report_id) ?? []).filter((row) => row.measure === measure),
  );
}

/** First and last fiscal year of the reports. */
export function yearsOf(reports: readonly { fiscal_year: string }[]): { first: string; last: string } {
  const years = reports.map(({ fiscal_year }) => fiscal_year).sort(byText);
  return { first: years[0] ?? '', last: years.at(-1) ?? '' };
}

/** "execution", "execution-2021", "execution-lukou-2022". */
export const figureId = (name: string, { year, bureau }: Selection): string =>
  slug([name, bureau, year].filter(Boolean).join('-'));
