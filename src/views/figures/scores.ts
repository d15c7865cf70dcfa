import { slug } from '../../format/slug.ts';
import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import { bodiesAmong, once } from '../twins.ts';
import type { ChartSpec, ScoresChart } from './chart.ts';
import { componentsOf } from './components.ts';
import type { FigureCell, FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { indexOf } from './figure-index.ts';
import {
  bodiesWithout,
  type Covered,
  coveredBy,
  headCells,
  headlineModel,
  headlineTable,
  missingRows,
} from './headline.ts';
import { type MissingRow, missingPanel } from './missing.ts';
import {
  bodyName,
  compareKeys,
  keysOf,
  namesAmong,
  observationsOf,
  panelled,
  reportName,
  type Selection,
} from './select.ts';
import { ENOUGH_TO_RANK, histogram, isDistribution } from './spread.ts';
import {
  cellOf,
  csvOf,
  hasValue,
  label,
  numberColumn,
  panelTitle,
  shortNumber,
  textColumn,
  whenOf,
} from './words.ts';

interface Shared extends Covered {
  /** How many rows all panels have together. */
  all: number;
  align: readonly string[];
  alignValues: readonly string[];
  /** Where the line of scores begins. */
  from: number;
  nameOf: (row: ObservationRow) => string;
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
  return words.gradeWord(row.value_text, row.measure === 'grade' ? '' : words.status.derived);
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
  const { lang, mark, align, from, grades, nameOf } = shared;
  if (isDistribution(rows.length, shared.all)) {
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
    bodiesAmong(rows) < ENOUGH_TO_RANK ? rows : rows.toSorted((a, b) => Number(b.value) - Number(a.value));
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
  const said = (isDistribution(rows.length, shared.all) ? [] : rows).map(
    (row) => `${shared.nameOf(row)}${words.colon}${row.value}`,
  );
  return {
    id,
    title: panelTitle(rows, shared.all, shared.lang),
    description: said.join(words.semicolon),
    chart: chartOf(shared, rows),
  };
}

const reportTitle = (data: Dataset, row: ObservationRow, lang: Lang): string => {
  const report = indexOf(data).reports.get(row.report_id);
  return report ? reportName(data, report, lang) : bodyName(data, row.bureau_id, lang);
};

/** What a score is made of, for each body that says so; only where they are few. */
function breakdowns(data: Dataset, id: string, rows: readonly ObservationRow[], lang: Lang): FigurePanel[] {
  const words = figureMessages(lang);
  const parts = rows
    .map((row) => ({ row, components: componentsOf(data, row.report_id, lang) }))
    .filter(({ components }) => components.length > 0);
  if (parts.length > MOST_BREAKDOWNS) return [];
  return parts.map(({ row, components }) => ({
    id: slug(`${id}-parts-${row.report_id}`),
    title: words.scores.madeOf(reportTitle(data, row, lang), row.fiscal_year),
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

/** What the score of a report is made of, in words. */
function madeOf({ data, lang }: Covered, report: string): FigureCell {
  const words = figureMessages(lang);
  const parts = componentsOf(data, report, lang).map(
    ({ name, score, weight }) => `${name} ${score}/${weight}`,
  );
  return label(parts.join(words.comma) || words.scores.noBreakdown);
}

function tableOf(
  shared: Shared,
  caption: string,
  rows: readonly ObservationRow[],
  missing: readonly MissingRow[],
): FigureTable {
  const words = figureMessages(shared.lang);
  const cells = (row: ObservationRow | undefined, report: string) => [
    cellOf(row, words.notPrinted, shared.lang),
    gradeCell(shared, report),
    madeOf(shared, report),
  ];
  return headlineTable(
    shared,
    caption,
    [numberColumn(words.scores.score), textColumn(words.scores.grade), textColumn(words.scores.component)],
    rows,
    (row) => [...headCells(shared, row, shared.nameOf(row)), ...cells(row, row.report_id)],
    missing,
    ({ row, report }) => cells(row, report.report_id),
  );
}

/** Names and values of all rows, by which the panels are aligned; none where they are drawn as distributions. */
function alignedBy(
  { lang }: Covered,
  rows: readonly ObservationRow[],
  grades: Shared['grades'],
  nameOf: Shared['nameOf'],
): Pick<Shared, 'align' | 'alignValues'> {
  if (isDistribution(rows.length, rows.length)) return { align: [], alignValues: [] };
  return {
    align: rows.map(nameOf),
    alignValues: rows.map((row) => `${shortNumber(row.value)} ${gradeWord(grades.get(row.report_id), lang)}`),
  };
}

/** Self-awarded scores with the limits of the grades, and what they are made of. */
export function scoresFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const covered = coveredBy('scores', data, lang, selection);
  const { id, reports } = covered;
  const all = observationsOf(data, reports, 'score');
  const stated = all.filter(hasValue);
  const rows = once(stated).sort(compareKeys);
  const withValue = new Set(stated.map(({ report_id }) => report_id));
  const missing = missingRows(covered, withValue, 'score');
  const without = bodiesWithout(covered, missing, withValue);
  const nameOf = namesAmong(data, rows, lang);
  const title = words.scores.title(whenOf(reports, lang), withValue.size, reports.length);
  const from = Math.floor(Math.min(50, ...rows.map((row) => Number(row.value) - 1)) / 10) * 10;
  const grades = gradesOf(data, reports);
  const aligned = alignedBy(covered, rows, grades, nameOf);
  const shared = { ...covered, ...aligned, nameOf, from, grades, all: rows.length };
  const keys = keysOf(rows, (row) => row);
  const { drawn, left } = panelled(keys, (row) => row);
  return headlineModel(covered, {
    keys: keys.length,
    left,
    title,
    unit: words.scoreUnit,
    caveat: words.scores.caveat,
    panels: [
      ...drawn.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...breakdowns(data, id, rows, lang),
      ...missingPanel(data, id, without, lang, shared.align),
    ],
    without,
    table: tableOf(shared, title, rows, missing),
    csvRows: csvOf([...all, ...grades.values()]),
  });
}
