import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec, RatesChart } from './chart.ts';
import type { FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { type MissingRow, missingCells, missingNote, missingPanel, missingRow } from './missing.ts';
import {
  bodyName,
  comparabilityKey,
  compareKeys,
  figureId,
  keysOf,
  observationsOf,
  reportsOf,
  type Selection,
} from './select.ts';
import { axisEnd, ENOUGH_TO_RANK, histogram, MOST_ROWS } from './spread.ts';
import { cellOf, csvOf, hasValue, label, markOf, panelTitle, whenOf } from './words.ts';

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
interface Shared {
  data: Dataset;
  lang: Lang;
  mark: string;
  max: number;
  columns: Pick<RatesChart, 'align' | 'alignStated' | 'alignRecomputed'>;
}

const nameOf = ({ data, lang }: Pick<Shared, 'data' | 'lang'>, { key }: Pair): string =>
  key.scope === 'project' ? key.subject : bodyName(data, key.bureau_id, lang);

function chartOf(shared: Shared, pairs: readonly Pair[]): ChartSpec {
  const { data, lang, mark, max, columns } = shared;
  const words = figureMessages(lang);
  const marked = pairs.find(({ key }) => key.bureau_id === mark);
  if (pairs.length > MOST_ROWS) {
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
  const { lang } = shared;
  const words = figureMessages(lang);
  const many = pairs.length > MOST_ROWS;
  const said = (many ? [] : pairs).map((pair) => {
    const stated = markOf(pair.stated, words.notPrinted, lang).text;
    const recomputed = markOf(pair.recomputed, words.notComputable, lang).text;
    return `${nameOf(shared, pair)}${words.colon}${words.rates.stated} ${stated}${words.comma}${words.rates.recomputed} ${recomputed}`;
  });
  return {
    id,
    title: panelTitle((pairs[0] as Pair).key, pairs.length, lang),
    description: words.rates.description(said.join(words.semicolon)),
    chart: chartOf(shared, pairs),
  };
}

function tableOf(
  data: Dataset,
  caption: string,
  pairs: readonly Pair[],
  missing: readonly MissingRow[],
  lang: Lang,
): FigureTable {
  const words = figureMessages(lang);
  const text = (name: string) => ({ label: name, numeric: false });
  const number = (name: string) => ({ label: `${name} (%)`, numeric: true });
  return {
    caption: words.tableOf(caption),
    columns: [
      text(words.body),
      text(words.fiscalYear),
      text(words.scopeLabel),
      text(words.denominatorLabel),
      number(words.rates.stated),
      number(words.rates.recomputed),
    ],
    rows: [
      ...pairs.map(({ key, stated, recomputed }) => [
        label(bodyName(data, key.bureau_id, lang), key.bureau_id),
        label(key.fiscal_year),
        label([key.scope && words.scope[key.scope], key.subject].filter(Boolean).join(words.dot)),
        label(key.denominator && words.denominator[key.denominator]),
        cellOf(stated, words.notPrinted, lang),
        cellOf(recomputed, words.notComputable, lang),
      ]),
      ...missing.map((one) => [
        ...missingCells(data, one, lang),
        label(''),
        cellOf(one.row, words.notPrinted, lang),
        label(words.notComputable),
      ]),
    ],
  };
}

/** What the panels' columns have to hold, so that their tracks begin and end at the same place. */
function columnsOf(data: Dataset, lang: Lang, pairs: readonly Pair[]): Shared['columns'] {
  const words = figureMessages(lang);
  if (pairs.length > MOST_ROWS) return { align: [], alignStated: [], alignRecomputed: [] };
  return {
    align: pairs.map((pair) => nameOf({ data, lang }, pair)),
    alignStated: pairs.map(({ stated }) => markOf(stated, words.notPrinted, lang).text),
    alignRecomputed: pairs.map(({ recomputed }) => markOf(recomputed, words.notComputable, lang).text),
  };
}

/** Reports of the selection that have no pair, with the word that says why. */
function missingRows(
  data: Dataset,
  reports: readonly ReportRow[],
  pairs: readonly Pair[],
  lang: Lang,
): MissingRow[] {
  const withValue = new Set(pairs.map(({ key }) => key.report_id));
  return reports
    .filter(({ report_id }) => !withValue.has(report_id))
    .map((report) => missingRow(report, observationsOf(data, [report], 'execution_rate'), lang));
}

function titleOf(reports: readonly ReportRow[], pairs: readonly Pair[], keys: number, lang: Lang): string {
  const words = figureMessages(lang);
  const when = whenOf(reports, lang);
  const stated = new Set(pairs.map(({ key }) => key.report_id)).size;
  return stated === 0
    ? words.rates.none(when, reports.length)
    : words.rates.title(when, stated, reports.length, keys);
}

function panelsOf(
  shared: Shared,
  id: string,
  keys: readonly (readonly Pair[])[],
  missing: readonly MissingRow[],
): FigurePanel[] {
  return [
    ...keys.map((rows, index) => panelOf(shared, `${id}-${index + 1}`, rows)),
    ...missingPanel(shared.data, id, missing, shared.lang, shared.columns.align),
  ];
}

/** Execution rates: one panel a comparability key, the bodies without a rate as slots. */
export function executionFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const reports = reportsOf(data, selection);
  const id = figureId('execution', selection);
  const pairs = pairsOf(data, reports, selection.bureau !== undefined).sort((a, b) =>
    compareKeys(a.key, b.key),
  );
  const keys = keysOf(pairs, ({ key }) => key);
  const rows = pairs
    .flatMap(({ stated, recomputed }) => [stated, recomputed])
    .filter((row) => row !== undefined);
  const missing = missingRows(data, reports, pairs, lang);
  const title = titleOf(reports, pairs, keys.length, lang);
  const max = axisEnd(rows, 100);
  const shared = { data, lang, mark: selection.mark ?? '', max, columns: columnsOf(data, lang, pairs) };
  const unstated = observationsOf(data, reports, 'execution_rate').filter((row) => !hasValue(row));
  return {
    id,
    lang,
    title,
    unit: words.rateUnit,
    key: words.severalKeys,
    legend: [],
    panels: panelsOf(shared, id, keys, missing),
    note: missingNote(data, missing, lang),
    caveat: words.rates.caveat,
    table: tableOf(data, title, pairs, missing, lang),
    csvRows: csvOf([...rows, ...unstated]),
    reports: reports.map(({ report_id }) => report_id),
  };
}
