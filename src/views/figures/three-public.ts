import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../model/tables.ts';
import { bodiesAmong, type Figures, twinKey, withoutTwins } from '../twins.ts';
import type { ChartSpec } from './chart.ts';
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
  comparabilityKey,
  compareKeys,
  keysOf,
  namesAmong,
  observationsOf,
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
  parts: Figures;
}

/** More bodies than this are drawn with their totals only; the parts stand in the table. */
const MOST_WITH_PARTS = 20;

const firstOf = (parts: Figures): ObservationRow => [...parts.values()][0] as ObservationRow;

function accountsOf(data: Dataset, reports: readonly ReportRow[]): Account[] {
  const rows = THREE_PUBLIC.flatMap((measure) => observationsOf(data, reports, measure));
  const accounts = [...Map.groupBy(rows, (row) => `${row.report_id}|${comparabilityKey(row)}`).values()]
    .filter((parts) => parts.some(hasValue))
    .map((parts): Figures => new Map(parts.map((row) => [row.measure, row])));
  return withoutTwins(accounts, (parts) => twinKey(firstOf(parts))).map((parts) => ({
    key: firstOf(parts),
    parts,
  }));
}

interface Shared extends Covered {
  max: number;
  /** How many rows all panels have together. */
  all: number;
  nameOf: (row: ObservationRow) => string;
}

const total = ({ parts }: Account): number => Number(parts.get('three_public')?.value || Number.NaN);

const inOrder = (accounts: readonly Account[]): Account[] =>
  bodiesAmong(accounts.map(({ key }) => key)) < ENOUGH_TO_RANK
    ? [...accounts]
    : accounts.toSorted((a, b) => (total(b) || -1) - (total(a) || -1));

function chartOf({ lang, mark, max, all, nameOf: called }: Shared, accounts: readonly Account[]): ChartSpec {
  const words = figureMessages(lang);
  const nameOf = ({ key }: Account) => called(key);
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
  covered: Shared,
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
      ...headCells(covered, key, covered.nameOf(key)),
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
      `${shared.nameOf(key)}${words.colon}${THREE_PUBLIC.map((part) => `${words.threePublic.short[part]} ${markOf(parts.get(part), words.notPrinted, shared.lang).text}`).join(words.comma)}`,
  );
  return {
    id,
    title: panelTitle(
      accounts.map(({ key }) => key),
      shared.all,
      shared.lang,
    ),
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
  const having = (measure: string) =>
    observationsOf(data, reports, measure)
      .filter(hasValue)
      .map((row) => row.report_id);
  const any = new Set(THREE_PUBLIC.flatMap(having));
  const missing = missingRows(covered, any, 'three_public');
  const without = bodiesWithout(covered, missing, any);
  const stated = new Set(having('three_public'));
  const title = words.threePublic.title(whenOf(reports, lang), stated.size, reports.length);
  const nameOf = namesAmong(
    data,
    accounts.map(({ key }) => key),
    lang,
  );
  const shared = { ...covered, nameOf, max: axisEnd(rows, 0) || 1, all: accounts.length };
  return headlineModel(covered, {
    keys: keys.length,
    left: 0,
    title,
    unit: words.amountUnit,
    caveat: words.threePublic.caveat,
    panels: [
      ...keys.map((own, index) => panelOf(shared, `${id}-${index + 1}`, own)),
      ...missingPanel(data, id, without, lang),
    ],
    without,
    table: tableOf(shared, title, accounts, missing),
    csvRows: csvOf([
      ...rows,
      ...observationsOf(
        data,
        missing.map(({ report }) => report),
        'three_public',
      ),
    ]),
  });
}
