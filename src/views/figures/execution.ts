import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec, RatesChart } from './chart.ts';
import type { FigureModel, FigurePanel, FigureTable, Lang } from './figure.ts';
import { missingNote, missingPanel, missingRow } from './missing.ts';
import {
  bodyName,
  comparabilityKey,
  compareKeys,
  observationsOf,
  reportsOf,
  type Selection,
} from './select.ts';
import { axisEnd, ENOUGH_TO_RANK, histogram, MOST_ROWS } from './spread.ts';
import { cellOf, csvOf, hasValue, keyInWords, label, markOf, whenOf } from './words.ts';

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

function chartOf(data: Dataset, pairs: readonly Pair[], max: number, lang: Lang, mark: string): ChartSpec {
  const words = figureMessages(lang);
  const marked = pairs.find(({ key }) => key.bureau_id === mark);
  if (pairs.length > MOST_ROWS) {
    const own = marked && { name: bodyName(data, mark, lang), value: rateOf(marked) };
    return histogram(pairs.map(rateOf), { max, reference: 100, unit: '%', median: words.median, own });
  }
  const rows: RatesChart['rows'] = inOrder(pairs).map((pair) => ({
    name: pair.key.scope === 'project' ? pair.key.subject : bodyName(data, pair.key.bureau_id, lang),
    stated: markOf(pair.stated, words.notPrinted, lang),
    recomputed: markOf(pair.recomputed, words.notComputable, lang),
    marked: pair === marked,
  }));
  return { kind: 'rates', rows, statedHead: words.rates.stated, recomputedHead: words.rates.recomputed, max };
}

function panelOf(
  data: Dataset,
  id: string,
  pairs: readonly Pair[],
  max: number,
  lang: Lang,
  mark: string,
): FigurePanel {
  const words = figureMessages(lang);
  const first = pairs[0] as Pair;
  const many = pairs.length > MOST_ROWS ? `${words.dot}${words.rates.distribution(pairs.length)}` : '';
  const sorted = pairs.length >= ENOUGH_TO_RANK && many === '' ? `${words.dot}${words.sortedByValue}` : '';
  const list = pairs.length > MOST_ROWS ? [] : pairs;
  const said = list.map(({ key, stated, recomputed }) => {
    const name = bodyName(data, key.bureau_id, lang);
    return `${name}${words.colon}${words.rates.stated} ${markOf(stated, words.notPrinted, lang).text}${words.comma}${words.rates.recomputed} ${markOf(recomputed, words.notComputable, lang).text}`;
  });
  return {
    id,
    title: `${keyInWords(first.key, lang)}${words.dot}${words.count(pairs.length)}${many}${sorted}`,
    description: words.rates.description(said.join(words.semicolon)),
    chart: chartOf(data, pairs, max, lang, mark),
  };
}

function tableOf(data: Dataset, caption: string, pairs: readonly Pair[], lang: Lang): FigureTable {
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
    rows: pairs.map(({ key, stated, recomputed }) => [
      label(bodyName(data, key.bureau_id, lang), key.bureau_id),
      label(key.fiscal_year),
      label([key.scope && words.scope[key.scope], key.subject].filter(Boolean).join(words.dot)),
      label(key.denominator && words.denominator[key.denominator]),
      cellOf(stated, words.notPrinted, lang),
      cellOf(recomputed, words.notComputable, lang),
    ]),
  };
}

/** Execution rates: one panel a comparability key, the bodies without a rate as slots. */
export function executionFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const reports = reportsOf(data, selection);
  const id = ['execution', selection.bureau ?? '', selection.year ?? ''].filter(Boolean).join('-');
  const pairs = pairsOf(data, reports, selection.bureau !== undefined).sort((a, b) =>
    compareKeys(a.key, b.key),
  );
  const keys = [...Map.groupBy(pairs, ({ key }) => comparabilityKey(key)).values()];
  const max = axisEnd(
    pairs.flatMap(({ stated, recomputed }) => [stated, recomputed]),
    100,
  );
  const withValue = new Set(pairs.map(({ key }) => key.report_id));
  const stated = observationsOf(data, reports, 'execution_rate');
  const missing = reports
    .filter(({ report_id }) => !withValue.has(report_id))
    .map((report) =>
      missingRow(
        report,
        stated.filter((row) => row.report_id === report.report_id),
        lang,
      ),
    );
  const when = whenOf(reports, lang);
  const title =
    pairs.length === 0
      ? words.rates.none(when, reports.length)
      : words.rates.title(when, withValue.size, reports.length, keys.length);
  const shown = pairs.flatMap(({ stated: a, recomputed: b }) => [a, b]).filter((row) => row !== undefined);
  return {
    id,
    lang,
    title,
    unit: words.rateUnit,
    key: words.severalKeys,
    legend: [],
    panels: [
      ...keys.map((rows, index) =>
        panelOf(data, `${id}-${index + 1}`, rows, max, lang, selection.mark ?? ''),
      ),
      ...missingPanel(data, id, missing, lang),
    ],
    note: missingNote(data, missing, lang),
    caveat: words.rates.caveat,
    table: tableOf(data, title, pairs, lang),
    csvRows: csvOf([...shown, ...stated.filter((row) => !hasValue(row))]),
    reports: reports.map(({ report_id }) => report_id),
  };
}
