import { slug } from '../../format/slug.ts';
import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec, ScoresChart } from './chart.ts';
import { componentsOf } from './components.ts';
import type { FigureCell, FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { indexOf } from './figure-index.ts';
import { type MissingRow, missingCells, missingNote, missingPanel, missingRow } from './missing.ts';
import {
  bodyName,
  compareKeys,
  figureId,
  keysOf,
  observationsOf,
  reportsOf,
  type Selection,
} from './select.ts';
import { ENOUGH_TO_RANK, histogram, MOST_ROWS } from './spread.ts';
import { cellOf, csvOf, hasValue, label, panelTitle, shortNumber, whenOf } from './words.ts';

interface Shared {
  data: Dataset;
  lang: Lang;
  mark: string;
  align: readonly string[];
  alignValues: readonly string[];
  /** Where the line of scores begins. */
  from: number;
  /** Grade as printed, or derived and marked so, by report. */
  grades: ReadonlyMap<string, ObservationRow>;
}

/** More breakdowns than this make a page of their own. */
const MOST_BREAKDOWNS = 6;

function gradesOf(data: Dataset, reports: readonly ReportRow[]): Map<string, ObservationRow> {
  const printed = observationsOf(data, reports, 'grade').filter((row) => row.value_text !== '');
  const derived = observationsOf(data, reports, 'grade_derived');
  return new Map([...derived, ...printed].map((row) => [row.report_id, row]));
}

function gradeWord(row: ObservationRow | undefined, lang: Lang): string {
  if (!row) return '';
  const words = figureMessages(lang);
  return row.measure === 'grade'
    ? row.value_text
    : `${row.value_text}${words.open}${words.status.derived}${words.close}`;
}

const bandsOf = (from: number, lang: Lang): ScoresChart['bands'] => {
  const { bands } = figureMessages(lang).scores;
  return [
    { from, to: 60, label: bands.poor },
    { from: 60, to: 80, label: bands.fair },
    { from: 80, to: 90, label: bands.good },
    { from: 90, to: 100, label: bands.excellent },
  ];
};

function chartOf(shared: Shared, rows: readonly ObservationRow[]): ChartSpec {
  const { data, lang, mark, align, from, grades } = shared;
  const nameOf = (row: ObservationRow) => bodyName(data, row.bureau_id, lang);
  if (rows.length > MOST_ROWS) {
    const own = rows.find((row) => row.bureau_id === mark);
    return histogram(
      rows.map((row) => Number(row.value)),
      {
        max: 100,
        reference: null,
        unit: '',
        median: figureMessages(lang).median,
        own: own && { name: nameOf(own), value: Number(own.value) },
      },
    );
  }
  const ordered =
    rows.length < ENOUGH_TO_RANK ? rows : rows.toSorted((a, b) => Number(b.value) - Number(a.value));
  return {
    kind: 'scores',
    align,
    alignValues: shared.alignValues,
    bands: bandsOf(from, lang),
    rows: ordered.map((row) => ({
      name: nameOf(row),
      mark: { value: Number(row.value), text: shortNumber(row.value) },
      grade: gradeWord(grades.get(row.report_id), lang),
      marked: row.bureau_id === mark,
    })),
  };
}

function panelOf(shared: Shared, id: string, rows: readonly ObservationRow[]): FigurePanel {
  const words = figureMessages(shared.lang);
  const said = (rows.length > MOST_ROWS ? [] : rows).map(
    (row) => `${bodyName(shared.data, row.bureau_id, shared.lang)}${words.colon}${row.value}`,
  );
  return {
    id,
    title: panelTitle(rows[0] as ObservationRow, rows.length, shared.lang),
    description: said.join(words.semicolon),
    chart: chartOf(shared, rows),
  };
}

/** What a score is made of, for each body that says so; only where they are few. */
function breakdowns(data: Dataset, id: string, rows: readonly ObservationRow[], lang: Lang): FigurePanel[] {
  const words = figureMessages(lang);
  const parts = rows
    .map((row) => ({ row, components: componentsOf(data, row.report_id, lang) }))
    .filter(({ components }) => components.length > 0);
  if (parts.length > MOST_BREAKDOWNS) return [];
  return parts.map(({ row, components }) => ({
    id: slug(`${id}-parts-${row.report_id}`),
    title: words.scores.madeOf(bodyName(data, row.bureau_id, lang), row.fiscal_year),
    description: components
      .map(({ name, score, weight }) => `${name} ${score} / ${weight}`)
      .join(words.comma),
    chart: {
      kind: 'bars',
      max: Math.max(...components.map(({ weight }) => Number(weight))),
      rows: components.map(({ name, score, weight }) => ({
        heading: false,
        name,
        mark: { value: Number(score), text: `${score} / ${weight}` },
        outline: Number(weight),
        marked: false,
      })),
    },
  }));
}

function gradeCell({ data, grades, lang }: Shared, report: string): FigureCell {
  const grade = grades.get(report);
  const row =
    grade ??
    indexOf(data)
      .byReport.get(report)
      ?.find(({ measure }) => measure === 'grade');
  const cell = cellOf(row, figureMessages(lang).notPrinted, lang);
  return { ...cell, text: gradeWord(grade, lang) || cell.text };
}

function scoreCells(shared: Shared, row: ObservationRow): FigureCell[] {
  const { data, lang } = shared;
  const words = figureMessages(lang);
  const parts = componentsOf(data, row.report_id, lang).map(
    ({ name, score, weight }) => `${name} ${score}/${weight}`,
  );
  return [
    label(bodyName(data, row.bureau_id, lang), row.bureau_id),
    label(row.fiscal_year),
    label(row.scope && words.scope[row.scope]),
    cellOf(row, words.notPrinted, lang),
    gradeCell(shared, row.report_id),
    label(parts.join(words.comma) || words.scores.noBreakdown),
  ];
}

function tableOf(
  shared: Shared,
  caption: string,
  rows: readonly ObservationRow[],
  missing: readonly MissingRow[],
): FigureTable {
  const { data, lang } = shared;
  const words = figureMessages(lang);
  const text = (name: string) => ({ label: name, numeric: false });
  return {
    caption: words.tableOf(caption),
    columns: [
      text(words.body),
      text(words.fiscalYear),
      text(words.scopeLabel),
      { label: words.scores.score, numeric: true },
      text(words.scores.grade),
      text(words.scores.component),
    ],
    rows: [
      ...rows.map((row) => scoreCells(shared, row)),
      ...missing.map((one) => [
        ...missingCells(data, one, lang),
        cellOf(one.row, words.notPrinted, lang),
        gradeCell(shared, one.report.report_id),
        label(words.scores.noBreakdown),
      ]),
    ],
  };
}

/** Self-awarded scores with the limits of the grades, and what they are made of. */
export function scoresFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const reports = reportsOf(data, selection);
  const id = figureId('scores', selection);
  const all = observationsOf(data, reports, 'score');
  const rows = all.filter(hasValue).sort(compareKeys);
  const keys = keysOf(rows, (row) => row);
  const withValue = new Set(rows.map(({ report_id }) => report_id));
  const missing = reports
    .filter(({ report_id }) => !withValue.has(report_id))
    .map((report) =>
      missingRow(
        report,
        all.filter((row) => row.report_id === report.report_id),
        lang,
      ),
    );
  const title = words.scores.title(whenOf(reports, lang), withValue.size, reports.length);
  const from = Math.floor(Math.min(50, ...rows.map((row) => Number(row.value) - 1)) / 10) * 10;
  const align = rows.length > MOST_ROWS ? [] : rows.map((row) => bodyName(data, row.bureau_id, lang));
  const grades = gradesOf(data, reports);
  const alignValues =
    align.length === 0
      ? []
      : rows.map((row) => `${shortNumber(row.value)} ${gradeWord(grades.get(row.report_id), lang)}`);
  const shared = { data, lang, mark: selection.mark ?? '', align, alignValues, from, grades };
  return {
    id,
    lang,
    title,
    unit: words.scoreUnit,
    key: words.severalKeys,
    legend: [],
    panels: [
      ...keys.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...breakdowns(data, id, rows, lang),
      ...missingPanel(data, id, missing, lang, align),
    ],
    note: missingNote(data, missing, lang),
    caveat: words.scores.caveat,
    table: tableOf(shared, title, rows, missing),
    csvRows: csvOf([...all, ...shared.grades.values()]),
    reports: reports.map(({ report_id }) => report_id),
  };
}
