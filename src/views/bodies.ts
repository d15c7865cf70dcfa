import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { list } from '../format/list.ts';
import type { BureauRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { fullName, shortName } from './names.ts';
import { regionIn } from './places.ts';

export interface BodyEntry {
  id: string;
  name: string;
  fullName: string;
  href: string;
  years: string;
}

export interface BodiesView {
  lead: string;
  regions: readonly { name: string; chinese: string; bodies: readonly BodyEntry[] }[];
}

/** All bodies by province and prefecture. */
export function bodiesView(store: Store, at: Context): BodiesView {
  const { t, lang } = at;
  const entry = (body: BureauRow): BodyEntry => {
    const years = [...new Set(store.reportsOf(body.bureau_id).map((report) => report.fiscal_year))].reverse();
    return {
      id: body.bureau_id,
      name: shortName(body, lang),
      fullName: fullName(body, lang),
      href: at.to({ kind: 'body', id: body.bureau_id }),
      years: years.length > 0 ? list(years, lang) : t.bodiesPage.noReport,
    };
  };
  const regions = groupBy(store.bodies, (body) => regionIn([body.province, body.prefecture], 'zh'));
  return {
    lead: t.bodiesPage.lead(store.bodies.length),
    regions: [...regions]
      .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'zh'))
      .map(([chinese, bodies]) => ({
        name: chinese === '' ? t.bodiesPage.noRegion : regionIn(chinese.split(' · '), lang),
        chinese: lang === 'zh' ? '' : chinese,
        bodies: bodies.map(entry),
      })),
  };
}
