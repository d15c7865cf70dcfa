import { figureMessages } from '../../i18n/figures.ts';
import { isMissing } from '../../model/status.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { FigureCell, FigurePanel, Lang } from './figure.ts';
import { reportName } from './select.ts';
import { capital, label } from './words.ts';

/** A report without a value, and why. */
export interface MissingRow {
  report: ReportRow;
  /** Its row in the data, which carries the status; absent when there is none. */
  row: ObservationRow | undefined;
  word: string;
}

/** More slots than this are named in the note only. */
const MOST_SLOTS = 20;

/** The word for a report that has no value: the status of its row, the first one where there are several. */
export function missingRow(report: ReportRow, rows: readonly ObservationRow[], lang: Lang): MissingRow {
  const words = figureMessages(lang);
  const row = rows.find(({ value_status }) => isMissing(value_status));
  return { report, row, word: words.status[row?.value_status ?? 'not_disclosed'] };
}

function namesOf(data: Dataset, missing: readonly MissingRow[], lang: Lang): (row: MissingRow) => string {
  const years = new Set(missing.map(({ report }) => report.fiscal_year));
  return ({ report }) => {
    const name = reportName(data, report, lang);
    return years.size > 1 ? `${name} ${report.fiscal_year}` : name;
  };
}

/** First cells of a row of the table: body, year and scope of a report without a value. */
export function missingCells(data: Dataset, { report }: MissingRow, lang: Lang): FigureCell[] {
  const words = figureMessages(lang);
  return [
    label(reportName(data, report, lang), report.bureau_id),
    label(report.fiscal_year),
    label(report.scope && words.scope[report.scope]),
  ];
}

/** "未公开：甲、乙；不适用：丙。" Every body is named, however many there are. */
export function missingNote(data: Dataset, missing: readonly MissingRow[], lang: Lang): string {
  const words = figureMessages(lang);
  if (missing.length === 0) return '';
  const nameOf = namesOf(data, missing, lang);
  const groups = [...Map.groupBy(missing, ({ word }) => word)];
  return capital(
    `${groups.map(([word, rows]) => `${word}${words.colon}${rows.map(nameOf).join(words.comma)}`).join(words.semicolon)}${words.stop}`,
  );
}

/** The panel of empty slots; none when there is nothing to show, or too much. */
export function missingPanel(
  data: Dataset,
  id: string,
  missing: readonly MissingRow[],
  lang: Lang,
  align: readonly string[] = [],
): FigurePanel[] {
  if (missing.length === 0 || missing.length > MOST_SLOTS) return [];
  const nameOf = namesOf(data, missing, lang);
  return [
    {
      id: `${id}-missing`,
      title: figureMessages(lang).withoutValue,
      description: missingNote(data, missing, lang),
      chart: { kind: 'slots', align, rows: missing.map((row) => ({ name: nameOf(row), text: row.word })) },
    },
  ];
}
