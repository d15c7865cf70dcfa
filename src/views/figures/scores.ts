import { slug } from '../../format/slug.ts';
import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import { bodiesAmong, once } from '../twins.ts';
import type { ChartSpec, ScoresChart } from './chart.ts';
import { type Component, componentsOf } from './components.ts';
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
  comparabilityKey,
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
  /** Grade as printed, or derived and marked so, by what it was given for. */
  grades: ReadonlyMap<string, ObservationRow>;
}

/** More breakdowns than this make a page of their own. */
const MOST_BREAKDOWNS = 6;

/** What a score or grade was given for: a report may grade several projects. */
const gradedKey = (row: ObservationRow): string => `${row.report_id}|${comparabilityKey(row)}`;

function gradesOf(data: Dataset, reports: readonly ReportRow[]): Map<string, ObservationRow> {
  const printed = observationsOf(data, reports, 'grade').filter((row) => row.value_text !== '');
  const derived = observationsOf(data, reports, 'grade_derived');
  return new Map([...derived, ...printed].map((row) => [gradedKey(row), row]));
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
      grade: gradeWord(grades.get(gradedKey(row)), lang),
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

/** What a score is made of. The parts that a report lists are not those of one of several projects in it. */
function partsOf(data: Dataset, row: ObservationRow, lang: Lang): Component[] {
  const scores = (indexOf(data).byReport.get(row.report_id) ?? []).filter(
    ({ measure, value }) => measure === 'score' && value !== '',
  );
  return row.scope === 'project' && scores.length > 1 ? [] : componentsOf(data, row.report_id, lang);
}

/** What a score is made of, for each body that says so; only where they are few. */
function breakdowns(data: Dataset, id: string, rows: readonly ObservationRow[], lang: Lang): FigurePanel[] {
  const words = figureMessages(lang);
  const parts = rows
    .map((row) => ({ row, components: partsOf(data, row, lang) }))
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

/** Grades that were given for the same as a score, or to a report without one; the row that says why there is none. */
function gradeCell({ data, grades, lang }: Shared, report: string, score?: ObservationRow): FigureCell {
  const own = (indexOf(data).byReport.get(report) ?? []).filter(({ measure }) => measure.startsWith('grade'));
  const [key, ...others] = score ? [gradedKey(score)] : new Set(own.map(gradedKey));
  const grade = others.length === 0 ? grades.get(key ?? '') : undefined;
  const why = own.find((row) => row.measure === 'grade' && (!score || gradedKey(row) === key));
  const cell = cellOf(grade ?? why, figureMessages(lang).notPrinted, lang);
  return { ...cell, text: gradeWord(grade, lang) || cell.text };
}

function tableOf(
  shared: Shared,
  caption: string,
  rows: readonly ObservationRow[],
  missing: readonly MissingRow[],
): FigureTable {
  const { data, lang } = shared;
  const words = figureMessages(lang);
  const parts = (components: readonly Component[]) =>
    label(
      components.map(({ name, score, weight }) => `${name} ${score}/${weight}`).join(words.comma) ||
        words.scores.noBreakdown,
    );
  return headlineTable(
    shared,
    caption,
    [numberColumn(words.scores.score), textColumn(words.scores.grade), textColumn(words.scores.component)],
    rows,
    (row) => [
      ...headCells(shared, row, shared.nameOf(row)),
      cellOf(row, words.notPrinted, lang),
      gradeCell(shared, row.report_id, row),
      parts(partsOf(data, row, lang)),
    ],
    missing,
    ({ row, report: { report_id: id } }) => [
      cellOf(row, words.notPrinted, lang),
      gradeCell(shared, id),
      parts(componentsOf(data, id, lang)),
    ],
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
    alignValues: rows.map(
      (row) => `${shortNumber(row.value)} ${gradeWord(grades.get(gradedKey(row)), lang)}`,
    ),
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
