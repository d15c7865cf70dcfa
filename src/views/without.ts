import type { Store } from '../data/store.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { shortName } from './names.ts';
import { type TableView, tableOf, text } from './table.ts';
import { valueView } from './value.ts';

/** Reports without a figure, each with the reason; null when there is none. */
export function withoutTable(
  missing: readonly { report: ReportRow; row: ObservationRow }[],
  store: Store,
  at: Context,
): TableView | null {
  if (missing.length === 0) return null;
  const { t } = at;
  return tableOf(
    t.groups.withoutTitle,
    [{ label: t.body }, { label: t.yearHead }, { label: t.yearPage.kind }, { label: t.groups.without }],
    missing.map(({ report, row }) => {
      const name = shortName(store.body(report.bureau_id), at.lang);
      return {
        head: text(name, at.to({ kind: 'body', id: report.bureau_id })),
        cells: [
          text(report.fiscal_year),
          text(report.document_type && t.documentType[report.document_type]),
          { kind: 'value', value: valueView(row, at) },
        ],
        data: { body: report.bureau_id, name, year: report.fiscal_year },
      };
    }),
  );
}
