import { figureMessages } from '../../i18n/figures.ts';
import { ratio } from '../../model/decimal.ts';
import { isMissing } from '../../model/status.ts';
import type { ObservationRow, ReportRow } from '../../model/tables.ts';
import { bodiesAmong } from '../twins.ts';
import type { Mark } from './chart.ts';
import type { FigureCell, FigureColumn, Lang } from './figure.ts';
import { yearsOf } from './select.ts';
import { ENOUGH_TO_RANK, isDistribution } from './spread.ts';

/** Whether a row carries a number that can be drawn. */
export const hasValue = (row: ObservationRow | undefined): row is ObservationRow =>
  row !== undefined && !isMissing(row.value_status) && row.value !== '';

/** A number for the eye: at most two places, exact otherwise. The table beneath prints it in full. */
export const shortNumber = (value: string): string =>
  (value.split('.')[1]?.length ?? 0) > 2 ? ratio(value, '1', 2, '1') : value;

/** The comparability key in words. */
export function keyInWords(row: ObservationRow, lang: Lang): string {
  const words = figureMessages(lang);
  return [
    words.year(row.fiscal_year),
    row.scope && words.scope[row.scope],
    row.scope === 'project' ? row.subject : '',
    row.phase && words.phase[row.phase],
    row.denominator && words.percentOf(words.denominator[row.denominator]),
  ]
    .filter((part) => part !== '')
    .join(words.dot);
}

/** With a capital at the beginning, where the script has capitals. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The key in words, how many bodies share it, and how they are shown. */
export function panelTitle(rows: readonly ObservationRow[], all: number, lang: Lang): string {
  const words = figureMessages(lang);
  const count = bodiesAmong(rows);
  const order = count >= ENOUGH_TO_RANK ? [words.count(count), words.sortedByValue] : [words.count(count)];
  const how = isDistribution(rows.length, all) ? [words.rates.distribution(count)] : order;
  return capital([keyInWords(rows[0] as ObservationRow, lang), ...how].join(words.dot));
}

/** A mark for a row: its number, or no number and the word of its status. */
export function markOf(row: ObservationRow | undefined, absent: string, lang: Lang): Mark {
  if (row === undefined) return { value: null, text: absent };
  if (isMissing(row.value_status))
    return { value: null, text: figureMessages(lang).status[row.value_status] };
  if (row.value === '') return { value: null, text: row.value_text || absent };
  return { value: Number(row.value), text: shortNumber(row.value) };
}

/** A cell for a row: the number in full, or the word of its status; it leads to the row's place in the source. */
export function cellOf(row: ObservationRow | undefined, absent: string, lang: Lang): FigureCell {
  if (row === undefined) return { text: absent, status: 'not_disclosed', printed: '', target: null };
  const word = figureMessages(lang).status[row.value_status];
  const value = row.value || (isMissing(row.value_status) ? '' : row.value_text);
  return {
    text: value || word,
    status: row.value_status,
    printed: row.value_text === value ? '' : row.value_text,
    target: { kind: 'observation', id: row.observation_id, report: row.report_id, line: row.source_line },
  };
}

/** A cell of words; the name of a body leads to its page. */
export const label = (text: string, body?: string): FigureCell => ({
  text: text || '—',
  status: '',
  printed: '',
  target: body === undefined ? null : { kind: 'body', id: body },
});

/** A column of words, and one of numbers. */
export const textColumn = (name: string): FigureColumn => ({ label: name, numeric: false });
export const numberColumn = (name: string): FigureColumn => ({ label: name, numeric: true });

/** "2021–2022 年度" */
export function whenOf(reports: readonly ReportRow[], lang: Lang): string {
  const { first, last } = yearsOf(reports);
  return figureMessages(lang).years(first, last);
}

const COLUMNS = [
  'observation_id',
  'report_id',
  'bureau_id',
  'bureau',
  'fiscal_year',
  'phase',
  'scope',
  'subject',
  'measure',
  'value',
  'unit',
  'denominator',
  'value_status',
  'value_text',
  'source_line',
] as const;

/** The figure's own data: the rows of observations.csv that it shows, as they stand there. */
export const csvOf = (rows: readonly ObservationRow[]): string[][] => [
  [...COLUMNS],
  ...rows.map((row) => COLUMNS.map((column) => row[column])),
];
