import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import type { ChartSpec } from './chart.ts';
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

interface Shared extends Covered {
  max: number;
  /** How many rows all panels have together. */
  all: number;
}

const total = ({ parts }: Account): number => Number(parts.get('three_public')?.value || Number.NaN);

const inOrder = (accounts: readonly Account[]): Account[] =>
  accounts.length < ENOUGH_TO_RANK
    ? [...accounts]
    : accounts.toSorted((a, b) => (total(b) || -1) - (total(a) || -1));

function chartOf({ data, lang, mark, max, all }: Shared, accounts: readonly Account[]): ChartSpec {
  const words = figureMessages(lang);
  const nameOf = ({ key }: Account) => bodyName(data, key.bureau_id, lang);
  const markedOf = ({ key }: Account) => key.bureau_id === mark;
  const markFor = ({ parts }: Account, part: Part) => markOf(parts.get(part), words.notPrinted, lang);
  if (isDistribution(accounts.length, all)) {
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
  covered: Covered,
  caption: string,
  accounts: readonly Account[],
  missing: readonly MissingRow[],
): FigureTable {
  const { data, lang } = covered;
  const words = figureMessages(lang);
  const cell = (row: ObservationRow | undefined) => cellOf(row, words.notPrinted, lang);
  return headlineTable(
    covered,
    caption,
    [
      textColumn(words.phaseLabel),
      ...THREE_PUBLIC.map((part) => numberColumn(words.threePublic.short[part])),
    ],
    accounts,
    ({ key, parts }) => [
      ...headCells(covered, key),
      label(key.phase && words.phase[key.phase]),
      ...THREE_PUBLIC.map((part) => cell(parts.get(part))),
    ],
    missing,
    ({ report }) => [
      label(report.phase && words.phase[report.phase]),
      ...THREE_PUBLIC.map((part) => cell(observationsOf(data, [report], part)[0])),
    ],
  );
}

function panelOf(shared: Shared, id: string, accounts: readonly Account[]): FigurePanel {
  const words = figureMessages(shared.lang);
  const said = (accounts.length > MOST_WITH_PARTS ? [] : accounts).map(
    ({ key, parts }) =>
      `${bodyName(shared.data, key.bureau_id, shared.lang)}${words.colon}${THREE_PUBLIC.map((part) => `${words.threePublic.short[part]} ${markOf(parts.get(part), words.notPrinted, shared.lang).text}`).join(words.comma)}`,
  );
  return {
    id,
    title: panelTitle((accounts[0] as Account).key, accounts.length, shared.all, shared.lang),
    description: said.join(words.semicolon),
    chart: chartOf(shared, accounts),
  };
}

/** Three-public expenses: total and parts, one panel a comparability key, undisclosed ones as slots. */
export function threePublicFigure(data: Dataset, lang: Lang, selection: Selection = {}): FigureModel {
  const words = figureMessages(lang);
  const covered = coveredBy('three-public', data, lang, selection);
  const { id, reports } = covered;
  const accounts = accountsOf(data, reports).sort((a, b) => compareKeys(a.key, b.key));
  const keys = keysOf(accounts, ({ key }) => key);
  const rows = accounts.flatMap(({ parts }) => [...parts.values()]);
  const missing = missingRows(covered, new Set(accounts.map(({ key }) => key.report_id)), 'three_public');
  const stated = new Set(
    rows.filter((row) => row.measure === 'three_public' && hasValue(row)).map((row) => row.report_id),
  );
  const title = words.threePublic.title(whenOf(reports, lang), stated.size, reports.length);
  const shared = { ...covered, max: axisEnd(rows, 0) || 1, all: accounts.length };
  const without = missing.map(({ report }) => report);
  return headlineModel(covered, {
    keys: keys.length,
    title,
    unit: words.amountUnit,
    caveat: words.threePublic.caveat,
    panels: [
      ...keys.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...missingPanel(data, id, missing, lang),
    ],
    missing,
    table: tableOf(covered, title, accounts, missing),
    csvRows: csvOf([...rows, ...observationsOf(data, without, 'three_public')]),
  });
}
