import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../../model/tables.ts';
import type { FigureModel, FigureTarget, Lang } from '../figure.ts';
import { indexOf } from '../figure-index.ts';
import { reportName } from '../select.ts';
import { hasValue } from '../words.ts';

/** What a figure about one report is made from. */
export interface Subject {
  data: Dataset;
  lang: Lang;
  report: ReportRow;
  /** Short name of the body, with the kind of document where it has several in the year. */
  body: string;
}

export const subjectOf = (data: Dataset, lang: Lang, report: ReportRow): Subject => ({
  data,
  lang,
  report,
  body: reportName(data, report, lang),
});

/** The report's own rows of a measure, of the whole report, not of one of its projects. */
export function rowsOf({ data, report }: Subject, measure: string): ObservationRow[] {
  const rows = indexOf(data).byReport.get(report.report_id) ?? [];
  return rows.filter((row) => row.measure === measure && row.scope !== 'project');
}

/** The first row with a value; else the first row, which says why there is none. */
export function rowOf(subject: Subject, measure: string, scope?: string): ObservationRow | undefined {
  const rows = rowsOf(subject, measure).filter((row) => scope === undefined || row.scope === scope);
  return rows.find(hasValue) ?? rows[0];
}

/** Scope and year of the report in words: the key of every figure about it. */
export function keyOf({ lang, report }: Subject): string {
  const words = figureMessages(lang);
  const { fiscal_year, scope, phase } = report;
  return [words.year(fiscal_year), scope && words.scope[scope], phase && words.phase[phase]]
    .filter((part) => part !== '')
    .join(words.dot);
}

export const lineOf = ({ report }: Subject, line: string): FigureTarget => ({
  kind: 'line',
  report: report.report_id,
  line,
});

/** The parts that all figures about one report have in common. */
export const frameOf = (
  subject: Subject,
  name: string,
): Pick<FigureModel, 'id' | 'lang' | 'key' | 'legend' | 'note' | 'reports'> => ({
  id: slug(`${name}-${subject.report.report_id}`),
  lang: subject.lang,
  key: keyOf(subject),
  legend: [],
  note: '',
  reports: [subject.report.report_id],
});
