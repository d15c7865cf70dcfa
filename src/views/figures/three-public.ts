import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec } from './chart.ts';
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

/** Total first, then the four parts; the vehicles' subtotal is left out, being the sum of two of them. */
export const THREE_PUBLIC = [
  'three_public',
  'three_public_overseas',
  'three_public_vehicle_purchase',
  'three_public_vehicle_running',
  'three_public_reception',
] as const;
type Part = (typeof THREE_PUBLIC)[number];

/** All lines of one report with one comparability key. */
interface Account {
  key: ObservationRow;
  parts: ReadonlyMap<string, ObservationRow>;
}

/** More bodies than this are drawn with their totals only; the parts stand in the table. */
const MOST_WITH_PARTS = 20;

function accountsOf(data: Dataset, reports: readonly ReportRow[]): Account[] {
  const rows = THREE_PUBLIC.flatMap((measure) => observationsOf(data, reports, measure));
  const accounts = [...Map.groupBy(rows, (row) => `${row.report_id}|${comparabilityKey(row)}`).values()].map(
    (parts) => ({
      key: parts[0] as ObservationRow,
      parts: new Map(parts.map((row) => [row.measure, row])),
    }),
  );
  return accounts.filter(({ parts }) => [...parts.values()].some(hasValue));
}

interface Shared {
  data: Dataset;
  lang: Lang;
  mark: string;
  max: number;
}

const total = ({ parts }: Account): number => Number(parts.get('three_public')?.value || Number.NaN);

const inOrder = (accounts: readonly Account[]): Account[] =>
  accounts.length < ENOUGH_TO_RANK
    ? [...accounts]
    : accounts.toSorted((a, b) => (total(b) || -1) - (total(a) || -1));

function chartOf({ data, lang, mark, max }: Shared, accounts: readonly Account[]): ChartSpec {
  const words = figureMessages(lang);
  const nameOf = ({ key }: Account) => bodyName(data, key.bureau_id, lang);
  const markedOf = ({ key }: Account) => key.bureau_id === mark;
  const markFor = ({ parts }: Account, part: Part) => markOf(parts.get(part), words.notPrinted, lang);
  if (accounts.length > MOST_ROWS) {
    const known = accounts.filter((account) => Number.isFinite(total(account)));
    const own = known.find(markedOf);
    return histogram(known.map(total), {
      max,
      reference: null,
      unit: '',
      median: words.median,
      own: own && { name: nameOf(own), value: total(own) },
    });
  }
  if (accounts.length > MOST_WITH_PARTS) {
    const rows = inOrder(accounts).map((account) => ({
      heading: false as const,
      name: nameOf(account),
      mark: markFor(account, 'three_public'),
      outline: null,
      marked: markedOf(account),
    }));
    return { kind: 'bars', rows, max };
  }
  return {
    kind: 'grid',
    columns: THREE_PUBLIC.map((part) => words.threePublic.short[part]),
    rows: inOrder(accounts).map((account) => ({
      name: nameOf(account),
      marks: THREE_PUBLIC.map((part) => markFor(account, part)),
      marked: markedOf(account),
    })),
    max,
  };
}

function tableOf(
  data: Dataset,
  caption: string,
  accounts: readonly Account[],
  missing: readonly MissingRow[],
  lang: Lang,
): FigureTable {
  const words = figureMessages(lang);
  const text = (name: string) => ({ label: name, numeric: false });
  return {
    caption: words.tableOf(caption),
    columns: [
      text(words.body),
      text(words.fiscalYear),
      text(words.scopeLabel),
      text(words.phaseLabel),
      ...THREE_PUBLIC.map((part) => ({ label: words.threePublic.short[part], numeric: true })),
    ],
    rows: [
      ...accounts.map(({ key, parts }) => [
        label(bodyName(data, key.bureau_id, lang), key.bureau_id),
        label(key.fiscal_year),
        label(key.scope && words.scope[key.scope]),
        label(key.phase && words.phase[key.phase]),
        ...THREE_PUBLIC.map((part) => cellOf(parts.get(part), words.notPrinted, lang)),
      ]),
      ...missing.map((one) => [
        ...missingCells(data, one, lang),
        label(one.report.phase && words.phase[one.report.phase]),
        ...THREE_PUBLIC.map((part) =>
          cellOf(observationsOf(data, [one.report], part)[0], words.notPrinted, lang),
        ),
      ]),
    ],
  };
}

function panelOf(shared: Shared, id: string, accounts: readonly Account[]): FigurePanel {
  const words = figureMessages(shared.lang);
  const said = (accounts.length > MOST_WITH_PARTS ? [] : accounts).map(
    ({ key, parts }) =>
      `${bodyName(shared.data, key.bureau_id, shared.lang)}${words.colon}${THREE_PUBLIC.map((part) => `${words.threePublic.short[part]} ${markOf(parts.get(part), words.notPrinted, shared.lang).text}`).join(words.comma)}`,
  );
  return {
    id,
    title: panelTitle((accounts[0] as Account).key, accounts.length, shared.lang),
    description: said.join(words.semicolon),
    chart: chartOf(shared, accounts),
  };
}

/** Three-public expenses: total and parts, one panel a comparability key, undisclosed ones as slots. */
export function threePublicFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const reports = reportsOf(data, selection);
  const id = figureId('three-public', selection);
  const accounts = accountsOf(data, reports).sort((a, b) => compareKeys(a.key, b.key));
  const keys = keysOf(accounts, ({ key }) => key);
  const rows = accounts.flatMap(({ parts }) => [...parts.values()]);
  const withValue = new Set(accounts.map(({ key }) => key.report_id));
  const missing = reports
    .filter(({ report_id }) => !withValue.has(report_id))
    .map((report) => missingRow(report, observationsOf(data, [report], 'three_public'), lang));
  const stated = new Set(
    rows.filter((row) => row.measure === 'three_public' && hasValue(row)).map((row) => row.report_id),
  );
  const title = words.threePublic.title(whenOf(reports, lang), stated.size, reports.length);
  const shared = { data, lang, mark: selection.mark ?? '', max: axisEnd(rows, 0) || 1 };
  return {
    id,
    lang,
    title,
    unit: words.amountUnit,
    key: words.severalKeys,
    legend: [],
    panels: [
      ...keys.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...missingPanel(data, id, missing, lang),
    ],
    note: missingNote(data, missing, lang),
    caveat: words.threePublic.caveat,
    table: tableOf(data, title, accounts, missing, lang),
    csvRows: csvOf([
      ...rows,
      ...observationsOf(
        data,
        missing.map(({ report }) => report),
        'three_public',
      ),
    ]),
    reports: reports.map(({ report_id }) => report_id),
  };
}
