import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec, RatesChart } from './chart.ts';
import type { FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { type Covered, coveredBy, headCells, headlineModel, headlineTable, missingRows } from './headline.ts';
import { type MissingRow, missingPanel } from './missing.ts';
import { bodyName, comparabilityKey, compareKeys, keysOf, observationsOf, type Selection } from './select.ts';
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

function pairsOf(data: Dataset, reports: readonly ReportRow[], projects: boolean): Pair[] {
  const stated = observationsOf(data, reports, 'execution_rate').filter(hasValue);
  const recomputed = observationsOf(data, reports, 'execution_rate_recomputed').filter(hasValue);
  const pairKey = (row: ObservationRow) => `${row.report_id}|${comparabilityKey(row)}`;
  const rows = [...stated, ...recomputed].filter(({ scope }) => projects || scope !== 'project');
  return [...Map.groupBy(rows, pairKey).values()].map((both) => ({
    key: both[0] as ObservationRow,
    stated: both.find(({ measure }) => measure === 'execution_rate'),
    recomputed: both.find(({ measure }) => measure === 'execution_rate_recomputed'),
  }));
}

const rateOf = ({ stated, recomputed }: Pair): number => Number((stated ?? recomputed)?.value ?? 0);

/** A ranking only where enough bodies share the key; the order of the register otherwise. */
const inOrder = (pairs: readonly Pair[]): Pair[] =>
  pairs.length < ENOUGH_TO_RANK ? [...pairs] : pairs.toSorted((a, b) => rateOf(b) - rateOf(a));

/** What all panels of the figure share. */
interface Shared extends Covered {
  max: number;
  /** How many rows all panels have together. */
  all: number;
  columns: Pick<RatesChart, 'align' | 'alignStated' | 'alignRecomputed'>;
}

const nameOf = ({ data, lang }: Pick<Shared, 'data' | 'lang'>, { key }: Pair): string =>
  key.scope === 'project' ? key.subject : bodyName(data, key.bureau_id, lang);

function chartOf(shared: Shared, pairs: readonly Pair[]): ChartSpec {
  const { data, lang, mark, max, columns, all } = shared;
  const words = figureMessages(lang);
  const marked = pairs.find(({ key }) => key.bureau_id === mark);
  if (isDistribution(pairs.length, all)) {
    const own = marked && { name: bodyName(data, mark, lang), value: rateOf(marked) };
    return histogram(pairs.map(rateOf), { max, reference: 100, unit: '%', median: words.median, own });
  }
  const rows: RatesChart['rows'] = inOrder(pairs).map((pair) => ({
    name: nameOf(shared, pair),
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
    return `${nameOf(shared, pair)}${words.colon}${words.rates.stated} ${stated}${words.comma}${words.rates.recomputed} ${recomputed}`;
  });
  return {
    id,
    title: panelTitle((pairs[0] as Pair).key, pairs.length, all, lang),
    description: words.rates.description(said.join(words.semicolon)),
    chart: chartOf(shared, pairs),
  };
}

function tableOf(
  covered: Covered,
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
      ...headCells(covered, key),
      label(key.denominator && words.denominator[key.denominator]),
      cellOf(stated, words.notPrinted, lang),
      cellOf(recomputed, words.notComputable, lang),
    ],
    missing,
    ({ row }) => [label(''), cellOf(row, words.notPrinted, lang), label(words.notComputable)],
  );
}

/** What the panels' columns have to hold, so that their tracks begin and end at the same place. */
function columnsOf({ data, lang }: Covered, pairs: readonly Pair[]): Shared['columns'] {
  const words = figureMessages(lang);
  if (isDistribution(pairs.length, pairs.length)) return { align: [], alignStated: [], alignRecomputed: [] };
  return {
    align: pairs.map((pair) => nameOf({ data, lang }, pair)),
    alignStated: pairs.map(({ stated }) => markOf(stated, words.notPrinted, lang).text),
    alignRecomputed: pairs.map(({ recomputed }) => markOf(recomputed, words.notComputable, lang).text),
  };
}

function titleOf(reports: readonly ReportRow[], pairs: readonly Pair[], keys: number, lang: Lang): string {
  const words = figureMessages(lang);
  const when = whenOf(reports, lang);
  const stated = new Set(pairs.map(({ key }) => key.report_id)).size;
  return stated === 0
    ? words.rates.none(when, reports.length)
    : words.rates.title(when, stated, reports.length, keys);
}

/** Execution rates: one panel a comparability key, the bodies without a rate as slots. */
export function executionFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const covered = coveredBy('execution', data, lang, selection);
  const { id, reports } = covered;
  const pairs = pairsOf(data, reports, selection.bureau !== undefined).sort((a, b) =>
    compareKeys(a.key, b.key),
  );
  const keys = keysOf(pairs, ({ key }) => key);
  const rows = pairs
    .flatMap(({ stated, recomputed }) => [stated, recomputed])
    .filter((row) => row !== undefined);
  const missing = missingRows(covered, new Set(pairs.map(({ key }) => key.report_id)), 'execution_rate');
  const title = titleOf(reports, pairs, keys.length, lang);
  const columns = columnsOf(covered, pairs);
  const shared = { ...covered, max: axisEnd(rows, 100), all: pairs.length, columns };
  const unstated = observationsOf(data, reports, 'execution_rate').filter((row) => !hasValue(row));
  return headlineModel(covered, {
    keys: keys.length,
    title,
    unit: words.rateUnit,
    caveat: words.rates.caveat,
    panels: [
      ...keys.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...missingPanel(data, id, missing, lang, columns.align),
    ],
    missing,
    table: tableOf(covered, title, pairs, missing),
    csvRows: csvOf([...rows, ...unstated]),
  });
}
