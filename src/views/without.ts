import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import type { MeasurePage } from '../format/page.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import type { GroupOptions, WithoutView } from './groups.ts';
import { pageOfRows } from './long.ts';
import { shortName } from './names.ts';
import { type TableView, tableOf, text } from './table.ts';
import { valueView } from './value.ts';

/** A report without a figure, and the row that says why. */
export interface Missing {
  report: ReportRow;
  row: ObservationRow;
}

function withoutTable(missing: readonly Missing[], store: Store, at: Context, lean: boolean): TableView {
  const { t } = at;
  return tableOf(
    t.groups.withoutTitle,
    [{ label: t.body }, { label: t.yearHead }, { label: t.yearPage.kind }, { label: t.groups.without }],
    missing.map(({ report, row }) => ({
      head: text(
        shortName(store.body(report.bureau_id), at.lang),
        at.to({ kind: 'body', id: report.bureau_id }),
      ),
      cells: [
        text(report.fiscal_year),
        text(report.document_type && t.documentType[report.document_type]),
        { kind: 'value', value: valueView(row, at, lean) },
      ],
      data: { body: report.bureau_id, year: report.fiscal_year },
    })),
  );
}

const yearsOf = (missing: readonly Missing[]): string[] => [
  ...new Set(missing.map(({ report }) => report.fiscal_year)),
];

/** Anchor of the reports without a figure: with the year where they are of one. */
const anchorOf = (measure: MeasurePage, years: readonly string[]): string =>
  [measure, 'without', ...(years.length === 1 ? years : [])].join('-');

/** "Not disclosed 12, not applicable 3", and the pages on which they are listed. */
function briefly(missing: readonly Missing[], measure: MeasurePage, store: Store, at: Context) {
  const { t } = at;
  const counts = [...groupBy(missing, ({ row }) => row.value_status)].map(([, own]) => {
    const status = own[0]?.row.value_status ?? 'not_disclosed';
    return t.groups.counted(t.terms.status[status], own.length);
  });
  return {
    text: t.groups.withoutCount(missing.length, counts.join(t.terms.comma)),
    links: yearsOf(missing).map((year) => ({
      text: t.year(year),
      href: at.to(pageOfRows(measure, year, store), anchorOf(measure, [year])),
    })),
  };
}

/** Reports without a figure, each with the reason; null when there is none. */
export function withoutView(
  measure: MeasurePage,
  missing: readonly Missing[],
  store: Store,
  at: Context,
  { brief, lean }: GroupOptions,
): WithoutView | null {
  if (missing.length === 0) return null;
  return {
    id: anchorOf(measure, yearsOf(missing)),
    table: withoutTable(missing, store, at, lean),
    brief: brief ? briefly(missing, measure, store, at) : null,
  };
}
