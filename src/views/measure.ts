import type { Store } from '../data/store.ts';
import type { MeasurePage } from '../format/page.ts';
import type { Context } from './context.ts';
import type { GroupsView } from './groups.ts';
import { isLong } from './long.ts';
import { measureGroups } from './measure-groups.ts';

/** Rows of all years together. */
const MOST_ON_A_PAGE = 200;

export interface MeasureView {
  years: readonly { id: string; year: string; title: string; href: string; groups: GroupsView }[];
}

/** One headline figure over all years, newest first. */
export const measureView = (measure: MeasurePage, store: Store, at: Context): MeasureView => ({
  years: store.years.map((year) => ({
    id: `y${year}`,
    year,
    title: at.t.year(year),
    href: at.to({ kind: 'year', id: year }, measure),
    groups: measureGroups(measure, store.reportsIn(year), store, at, {
      withYear: false,
      brief: isLong(store.reportsIn(year)) || store.dataset.reports.length > MOST_ON_A_PAGE,
    }),
  })),
});
