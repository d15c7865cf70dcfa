import type { Store } from '../data/store.ts';
import { places, subtract } from '../model/decimal.ts';
import type { ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { correctionOf } from './correction.ts';
import { namesAmong } from './figures/select.ts';
import { byKey, type GroupOptions, type GroupsView, type GroupView, groupHead, missingIn } from './groups.ts';
import { distinctRates, type Rate, ratesOf } from './rates.ts';
import { type CellView, type RowView, tableOf, text } from './table.ts';
import { termsOf } from './terms.ts';
import { bodiesAmong } from './twins.ts';
import { valueView } from './value.ts';
import { withoutView } from './without.ts';

const dash = (at: Context) => text(at.t.none);

/** Stated minus recomputed, to two places; only where both are there. */
function gapOf({ stated, recomputed }: Rate, at: Context, lean: boolean): CellView {
  if (!stated || !recomputed) return dash(at);
  const gap = subtract(stated.value, recomputed.value);
  const [whole = '0', fraction = ''] = gap.replace('-', '−').split('.');
  return {
    kind: 'value',
    value: {
      kind: 'number',
      whole,
      fraction: places(gap) > 0 ? `.${fraction}` : '',
      unit: '',
      derived: true,
      href: at.sourceOf(recomputed),
      title: lean ? '' : at.t.derivedAs,
      exact: gap,
    },
  };
}

/** Row of a rate: spending, budget, stated, recomputed, difference. */
function rowOf(rate: Rate, name: string, store: Store, at: Context, lean: boolean): RowView {
  const value = (row: Rate['stated']): CellView =>
    row
      ? {
          kind: 'value',
          value: valueView(row, at, lean),
          correction: correctionOf(store.dataset, row.observation_id, at.lang),
        }
      : dash(at);
  return {
    head: text(
      rate.row.subject ? `${name}${at.t.terms.dot}${rate.row.subject}` : name,
      at.to({ kind: 'body', id: rate.row.bureau_id }),
    ),
    cells: [
      value(rate.spent),
      value(rate.budget),
      value(rate.stated),
      value(rate.recomputed),
      gapOf(rate, at, lean),
    ],
    data: { body: rate.row.bureau_id, year: rate.row.fiscal_year },
  };
}

function groupOf(rates: readonly Rate[], store: Store, at: Context, options: GroupOptions): GroupView {
  const { t } = at;
  const { row } = rates[0] as Rate;
  const bodies = bodiesAmong(rates.map((rate) => rate.row));
  const values = rates.map(({ stated, recomputed }) => stated ?? recomputed);
  const group = { measure: 'execution', rows: rates.map((rate) => rate.row), bodies, values } as const;
  const head = groupHead(group, store, at, options);
  const divisor = row.denominator ? t.terms.denominator[row.denominator] : t.denominator;
  const labels = [
    t.groups.spent,
    t.groups.divisor(divisor),
    t.groups.stated,
    t.groups.recomputed,
    t.groups.gap,
  ];
  const nameOf = namesAmong(store.dataset, group.rows, at.lang);
  const rows = rates.map((rate) => rowOf(rate, nameOf(rate.row), store, at, options.lean));
  // A column that no row fills (no report states a rate of the initial budget) is left out.
  const used = labels.map((_, index) => rows.some((row) => row.cells[index]?.kind === 'value'));
  return {
    ...head,
    table: tableOf(
      head.title,
      [
        { label: t.body },
        ...labels.filter((_, index) => used[index]).map((label) => ({ label, numeric: true })),
      ],
      rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) })),
    ),
  };
}

/** Execution rates of some reports, one table a comparability key. */
export function executionGroups(
  reports: readonly ReportRow[],
  store: Store,
  at: Context,
  options: GroupOptions,
): Omit<GroupsView, 'overview'> {
  const all = reports.flatMap(({ report_id }) => ratesOf(report_id, store));
  const rates = distinctRates(all);
  const having = new Set(all.map(({ report }) => report.report_id));
  const missing = missingIn(
    reports,
    (report) => having.has(report.report_id),
    (report) => store.observationsOf(report.report_id).find((row) => row.measure === 'execution_rate'),
  );
  return {
    terms: termsOf('execution', at),
    groups: byKey(rates, ({ row }) => row).map((group) => groupOf(group, store, at, options)),
    without: withoutView('execution', missing, store, at, options),
    none: rates.length === 0 ? at.t.groups.noneInYear : '',
    fewNote: at.t.groups.fewNote,
  };
}
