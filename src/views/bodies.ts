import { pinyin } from 'pinyin-pro';
import { groupBy } from '../data/group.ts';
import type { Store } from '../data/store.ts';
import { list } from '../format/list.ts';
import type { BureauRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { fullName, regionOf, shortName } from './names.ts';

export interface BodyEntry {
  id: string;
  name: string;
  fullName: string;
  href: string;
  years: string;
  /** Everything a reader may type to find it, lower-case. */
  words: string;
}

export interface BodiesView {
  lead: string;
  regions: readonly { name: string; bodies: readonly BodyEntry[] }[];
}

const remembered = new Map<string, string>();

/** Names, aliases, region and their pinyin, whole and initials. */
export function searchWords(body: BureauRow): string {
  const known = remembered.get(body.bureau_id);
  if (known !== undefined) return known;
  const names = [body.name, body.short_name, ...body.aliases.split('|'), regionOf(body)].filter(Boolean);
  const spelled = [...new Set(names)].flatMap((name) => {
    const parts = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' });
    return [parts.join(''), parts.map((part) => part.charAt(0)).join('')];
  });
  const words = [
    ...new Set([...names, body.name_en, body.short_name_en, body.bureau_id, body.region_code, ...spelled]),
  ]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
  remembered.set(body.bureau_id, words);
  return words;
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
      words: searchWords(body),
    };
  };
  const regions = groupBy(store.bodies, (body) =>
    [body.province, body.prefecture].filter(Boolean).join(' · '),
  );
  return {
    lead: t.bodiesPage.lead(store.bodies.length),
    regions: [...regions]
      .sort(([a], [b]) => a.localeCompare(b, 'zh'))
      .map(([name, bodies]) => ({ name, bodies: bodies.map(entry) })),
  };
}
