import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { MEASURE_PAGES, type MeasurePage } from '../format/page.ts';
import type { Context } from './context.ts';
import type { GroupsView } from './groups.ts';
import { isLong } from './long.ts';
import { measureGroups } from './measure-groups.ts';
import type { ColumnView, RowView } from './table.ts';

export interface CompareView {
  parts: readonly { id: MeasurePage; title: string; groups: GroupsView }[];
  /** Oldest first. */
  years: readonly string[];
  /** What the script says, as JSON. */
  words: string;
  /** Whether the rows are loaded body by body, being too many for the page. */
  loaded: boolean;
}

/** All bodies and years by comparability key; the script narrows them to the chosen ones. */
export function compareView(store: Store, at: Context): CompareView {
  const { comparePage, terms } = at.t;
  const { chosen, chosenAll, allYears, nothing, one, same, split, differ } = comparePage;
  const { reports } = store.dataset;
  const loaded = isLong(reports);
  const said = {
    chosen,
    chosenAll,
    allYears,
    nothing,
    one,
    same,
    split,
    differ,
    comma: terms.comma,
    stop: terms.stop,
  };
  return {
    parts: MEASURE_PAGES.map((id) => ({
      id,
      title: at.t.measurePages[id].title,
      groups: measureGroups(id, reports, store, at, { brief: loaded }),
    })),
    years: [...store.years].reverse(),
    words: JSON.stringify({ ...said, basis: at.t.basis }),
    loaded,
  };
}

/** A row of the compare page, and the table in which it stands. */
export interface CompareRow {
  table: string;
  columns: readonly ColumnView[];
  row: RowView;
}

/** The rows of the compare page by body. */
export function compareRows(store: Store, at: Context): ReadonlyMap<string, readonly CompareRow[]> {
  const tables = MEASURE_PAGES.flatMap((id) => {
    const { groups, without } = measureGroups(id, store.dataset.reports, store, at, { lean: true });
    return [...groups, ...(without ? [without] : [])];
  });
  const rows = tables.flatMap(({ id, table }) =>
    table.rows.map((row) => ({ table: id, columns: table.columns, row })),
  );
  return groupBy(rows, ({ row }) => row.data?.['body'] ?? '');
}
