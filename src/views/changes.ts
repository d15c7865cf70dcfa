import type { Store } from '../data/store.ts';
import { list } from '../format/list.ts';
import { isMissing } from '../model/status.ts';
import type { Context } from './context.ts';
import { measureName, shortName } from './names.ts';

const HEADLINES = ['execution_rate', 'three_public', 'score', 'grade'] as const;
const NAMED = 8;

/** Bodies that state each headline figure in a year. */
function statedIn(year: string, store: Store): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>(HEADLINES.map((id) => [id, new Set()]));
  for (const report of store.reportsIn(year))
    for (const row of store.observationsOf(report.report_id))
      if (!isMissing(row.value_status)) stated.get(row.measure)?.add(row.bureau_id);
  return stated;
}

const bodiesIn = (year: string, store: Store) =>
  new Set(store.reportsIn(year).map((report) => report.bureau_id));

/** The first few names; the rest as a number. */
function named(ids: readonly string[], store: Store, at: Context): string {
  const names = ids.slice(0, NAMED).map((id) => shortName(store.body(id), at.lang));
  return ids.length > NAMED
    ? at.t.yearPage.andMore(at.lang === 'zh' ? list(names, 'zh') : names.join(', '), ids.length)
    : list(names, at.lang);
}

/** What bodies disclose that they did not the year before, or no longer, in sentences. */
export function changesSince(year: string, store: Store, at: Context): string[] {
  const { yearPage } = at.t;
  const before = store.years[store.years.indexOf(year) + 1];
  if (before === undefined) return [yearPage.firstYear];
  const now = bodiesIn(year, store);
  const then = bodiesIn(before, store);
  const both = [...now].filter((id) => then.has(id));
  const joined = [...now].filter((id) => !then.has(id));
  const left = [...then].filter((id) => !now.has(id));
  const statedNow = statedIn(year, store);
  const statedThen = statedIn(before, store);
  const moved = HEADLINES.flatMap((id) => {
    const name = measureName(id, at.lang);
    const gained = both.filter((body) => statedNow.get(id)?.has(body) && !statedThen.get(id)?.has(body));
    const lost = both.filter((body) => !statedNow.get(id)?.has(body) && statedThen.get(id)?.has(body));
    return [
      ...(gained.length > 0 ? [yearPage.gained(name, named(gained, store, at), gained.length)] : []),
      ...(lost.length > 0 ? [yearPage.lost(name, named(lost, store, at), lost.length)] : []),
    ];
  });
  return [
    ...(joined.length > 0 ? [yearPage.joined(named(joined, store, at), joined.length)] : []),
    ...(left.length > 0 ? [yearPage.left(named(left, store, at), left.length, before)] : []),
    ...(moved.length > 0 ? moved : [both.length > 0 ? yearPage.same(both.length) : yearPage.noneInBoth]),
  ];
}
