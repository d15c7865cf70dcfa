import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import { bodiesAmong, twinKey, withoutTwins } from '../twins.ts';
import type { ChartSpec, RatesChart } from './chart.ts';
import type { FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
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
  type Selection,
} from './select.ts';
import { axisEnd, ENOUGH_TO_RANK, histogram, isDistribution } from './spread.ts';
import {
  cellOf,
  csvOf,
  hasValue,
  label,
  markOf,
  numberColumn,
  panelTitle,
  textColumn,
  whenOf,
} from './words.ts';

/** A stated and a recomputed rate of one report with one comparability key. */
interface Pair {
  key: ObservationRow;
  stated: ObservationRow | undefined;
  recomputed: ObservationRow | undefined;
}

const pairOf = (both: readonly ObservationRow[]): Pair => ({
  key: both[0] as ObservationRow,
  stated: both.find(({ measure }) => measure === 'execution_rate'),
  recomputed: both.find(({ measure }) => measure === 'execution_rate_recomputed'),
});

/** What a body says of one rate in several documents, as one where it is the same. */
const distinct = (pairs: readonly Pair[]): Pair[] =>
  withoutTwins(
    pairs.map(
      ({ stated, recomputed }) =>
        new Map([stated, recomputed].flatMap((row) => (row ? [[row.measure, row] as const] : []))),
    ),
    (figures) => twinKey([...figures.values()][0] as ObservationRow),
  ).map((figures) => pairOf([...figures.values()]));

const isProject = ({ scope }: ObservationRow): boolean => scope === 'project';

/**
 * Rates of whole reports and of special projects; those of single projects only of a report that has no other, such as
 * the review of one project.
 */
function pairsOf(data: Dataset, reports: readonly ReportRow[]): Pair[] {
  const stated = observationsOf(data, reports, 'execution_rate').filter(hasValue);
  const recomputed = observationsOf(data, reports, 'execution_rate_recomputed').filter(hasValue);
  const rates = [...stated, ...recomputed];
  const whole = new Set(rates.filter((row) => !isProject(row)).map(({ report_id }) => report_id));
  const rows = rates.filter((row) => !isProject(row) || !whole.has(row.report_id));
  return [...Map.groupBy(rows, (row) => `${row.report_id}|${comparabilityKey(row)}`).values()].map(pairOf);
}

const rateOf = ({ stated, recomputed }: Pair): number => Number((stated ?? recomputed)?.value ?? 0);

/** A ranking only where enough bodies share the key; the order of the register otherwise. */
const inOrder = (pairs: readonly Pair[]): Pair[] =>
  bodiesAmong(pairs.map(({ key }) => key)) < ENOUGH_TO_RANK
    ? [...pairs]
    : pairs.toSorted((a, b) => rateOf(b) - rateOf(a));

/** What all panels of the figure share. */
interface Shared extends Covered {
  max: number;
  /** How many rows all panels have together. */
  all: number;
  nameOf: (row: ObservationRow) => string;
  columns: Pick<RatesChart, 'align' | 'alignStated' | 'alignRecomputed'>;
}

function chartOf(shared: Shared, pairs: readonly Pair[]): ChartSpec {
  const { data, lang, mark, max, columns, all } = shared;
  const words = figureMessages(lang);
  const marked = pairs.find(({ key }) => key.bureau_id === mark);
  if (isDistribution(pairs.length, all)) {
    const own = marked && { name: bodyName(data, mark, lang), value: rateOf(marked) };
    return histogram(pairs.map(rateOf), { max, reference: 100, unit: '%', median: words.median, own });
  }
  const rows: RatesChart['rows'] = inOrder(pairs).map((pair) => ({
    name: shared.nameOf(pair.key),
    stated: markOf(pair.stated, words.notPrinted, lang),
    recomputed: markOf(pair.recomputed, words.notComputable, lang),
    marked: pair === marked,
  }));
  return {
    kind: 'rates',
    ...columns,
    rows,
    statedHead: `○ ${words.rates.stated}`,
    recomputedHead: `● ${words.rates.recomputed}`,
    max,
  };
}

function panelOf(shared: Shared, id: string, pairs: readonly Pair[]): FigurePanel {
  const { lang, all } = shared;
  const words = figureMessages(lang);
  const many = isDistribution(pairs.length, all);
  const said = (many ? [] : pairs).map((pair) => {
    const stated = markOf(pair.stated, words.notPrinted, lang).text;
    const recomputed = markOf(pair.recomputed, words.notComputable, lang).text;
    return `${shared.nameOf(pair.key)}${words.colon}${words.rates.stated} ${stated}${words.comma}${words.rates.recomputed} ${recomputed}`;
  });
  return {
    id,
    title: panelTitle(
      pairs.map(({ key }) => key),
      all,
      lang,
    ),
    description: words.rates.description(said.join(words.semicolon)),
    chart: chartOf(shared, pairs),
  };
}

function tableOf(
  covered: Covered & Pick<Shared, 'nameOf'>,
  caption: string,
  pairs: readonly Pair[],
  missing: readonly MissingRow[],
): FigureTable {
  const { lang } = covered;
  const words = figureMessages(lang);
  return headlineTable(
    covered,
    caption,
    [
      textColumn(words.denominatorLabel),
      numberColumn(`${words.rates.stated} (%)`),
      numberColumn(`${words.rates.recomputed} (%)`),
    ],
    pairs,
    ({ key, stated, recomputed }) => [
      ...headCells(covered, key, covered.nameOf(key)),
      label(key.denominator && words.denominator[key.denominator]),
      cellOf(stated, words.notPrinted, lang),
      cellOf(recomputed, words.notComputable, lang),
    ],
    missing,
    ({ row }) => [label(''), cellOf(row, words.notPrinted, lang), label(words.notComputable)],
  );
}

/** What the panels' columns have to hold, so that their tracks begin and end at the same place. */
function columnsOf(lang: Lang, pairs: readonly Pair[], nameOf: Shared['nameOf']): Shared['columns'] {
  const words = figureMessages(lang);
  if (isDistribution(pairs.length, pairs.length)) return { align: [], alignStated: [], alignRecomputed: [] };
  return {
    align: pairs.map(({ key }) => nameOf(key)),
    alignStated: pairs.map(({ stated }) => markOf(stated, words.notPrinted, lang).text),
    alignRecomputed: pairs.map(({ recomputed }) => markOf(recomputed, words.notComputable, lang).text),
  };
}

function titleOf(reports: readonly ReportRow[], stated: number, keys: number, lang: Lang): string {
  const words = figureMessages(lang);
  const when = whenOf(reports, lang);
  return stated === 0
    ? words.rates.none(when, reports.length)
    : words.rates.title(when, stated, reports.length, keys);
}

/** Execution rates: one panel a comparability key, the bodies without a rate as slots. */
export function executionFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const covered = coveredBy('execution', data, lang, selection);
  const { id, reports } = covered;
  const all = pairsOf(data, reports);
  const pairs = distinct(all).sort((a, b) => compareKeys(a.key, b.key));
  const keys = keysOf(pairs, ({ key }) => key);
  const { drawn, left } = panelled(keys, ({ key }) => key);
  const stated = new Set(all.map(({ key }) => key.report_id));
  const rows = pairs
    .flatMap(({ stated, recomputed }) => [stated, recomputed])
    .filter((row) => row !== undefined);
  const missing = missingRows(covered, stated, 'execution_rate');
  const without = bodiesWithout(covered, missing, stated);
  const nameOf = namesAmong(
    data,
    pairs.map(({ key }) => key),
    lang,
  );
  const title = titleOf(reports, stated.size, keys.length, lang);
  const columns = columnsOf(lang, pairs, nameOf);
  const shared = { ...covered, nameOf, max: axisEnd(rows, 100), all: pairs.length, columns };
  const unstated = observationsOf(data, reports, 'execution_rate').filter((row) => !hasValue(row));
  return headlineModel(covered, {
    keys: keys.length,
    left,
    title,
    unit: words.rateUnit,
    caveat: words.rates.caveat,
    panels: [
      ...drawn.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...missingPanel(data, id, without, lang, columns.align),
    ],
    without,
    table: tableOf(shared, title, pairs, missing),
    csvRows: csvOf([...rows, ...unstated]),
  });
}
