import type { Store } from '../data/store.ts';
import { MEASURE_PAGES, type MeasurePage } from '../format/page.ts';
import type { Context } from './context.ts';
import type { GroupsView } from './groups.ts';
import { measureGroups } from './measure-groups.ts';

export interface CompareView {
  parts: readonly { id: MeasurePage; title: string; groups: GroupsView }[];
  /** What the script says, and nothing else, as JSON. */
  words: string;
}

/** All bodies and years by comparability key; the script narrows them to the chosen ones. */
export const compareView = (store: Store, at: Context): CompareView => {
  const { comparePage, terms } = at.t;
  const { chosen, allYears, nothing, one, same, split, differ } = comparePage;
  return {
    parts: MEASURE_PAGES.map((id) => ({
      id,
      title: at.t.measurePages[id].title,
      groups: measureGroups(id, store.dataset.reports, store, at),
    })),
    words: JSON.stringify({
      chosen,
      allYears,
      nothing,
      one,
      same,
      split,
      differ,
      comma: terms.comma,
      stop: terms.stop,
      basis: at.t.basis,
      year: at.t.yearHead,
    }),
  };
};
