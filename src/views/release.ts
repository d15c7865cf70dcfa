import type { Release } from '../data/releases.ts';
import type { SiteConfig } from '../data/site.ts';
import type { Store } from '../data/store.ts';
import { type ChangeRow, FIGURE_TABLES } from '../model/changes.ts';
import { TABLES } from '../model/tables.ts';
import { changedColumn, changedValue } from './changed.ts';
import type { Context } from './context.ts';
import { shortName } from './names.ts';
import { sourceText, type TableView, tableOf, text } from './table.ts';

export interface ReleaseView {
  title: string;
  /** Set on every version but the newest. */
  notice: { text: string; href: string; link: string } | null;
  newest: string;
  released: string;
  note: string;
  sinceTitle: string;
  counts: string;
  figures: TableView | null;
  /** Findings, names and registers, with those that were added. */
  others: TableView | null;
  added: readonly string[];
  changesHref: string;
  citation: string;
}

/** A page shows this many changes; the file beside it has them all. */
const MOST_SHOWN = 300;

const isFigure = ({ table }: ChangeRow): boolean => FIGURE_TABLES.includes(table);

const count = (rows: readonly ChangeRow[]): number =>
  new Set(rows.map((row) => `${row.table}/${row.row_id}`)).size;

/** How many figures were added, changed and withdrawn, or that this is the first version, or that nothing changed. */
export function countsOf({ previous, changes }: Release, { t }: Context): string {
  if (previous === '') return t.releases.first;
  if (changes.length === 0) return t.releases.none;
  const of = (kind: ChangeRow['change']) =>
    count(changes.filter((row) => isFigure(row) && row.change === kind));
  const others = count(changes.filter((row) => !isFigure(row)));
  const figures = t.releases.counts(of('added'), of('changed'), of('withdrawn'));
  return others > 0 ? `${figures}${t.releases.others(others)}` : figures;
}

/** Short name of the body of a change; empty where it belongs to none. */
export function bodyOf(row: ChangeRow, store: Store, at: Context): string {
  const body = store.bodies.find(({ bureau_id }) => bureau_id === row.bureau_id);
  return body ? shortName(body, at.lang) : row.bureau_id;
}

function changedTable(caption: string, rows: readonly ChangeRow[], store: Store, at: Context): TableView {
  const { releases } = at.t;
  const shown = (value: string) => text(changedValue(value, at));
  return tableOf(
    caption,
    [
      { label: releases.kind },
      { label: at.t.body },
      { label: releases.change },
      { label: releases.before },
      { label: releases.after },
      { label: releases.reason },
    ],
    rows.slice(0, MOST_SHOWN).map((row) => ({
      head: {
        kind: 'text',
        text: row.what || row.row_id,
        note: `${changedColumn(row, at)} · ${row.row_id}`,
        ...(row.what ? { lang: 'zh-CN' as const } : {}),
      },
      cells: [
        text([bodyOf(row, store, at), row.fiscal_year].filter(Boolean).join(' ') || at.t.none),
        text(releases.kindOf[row.change]),
        shown(row.before),
        shown(row.after),
        row.reason ? sourceText(row.reason) : text(at.t.none),
      ],
    })),
  );
}

/** The rows as a table, whose caption says where it is only a part of them; null where there are none. */
function tableOrNull(caption: string, rows: readonly ChangeRow[], store: Store, at: Context) {
  if (rows.length === 0) return null;
  const part = rows.length > MOST_SHOWN ? at.t.releases.part(MOST_SHOWN, rows.length) : '';
  return changedTable(`${caption}${part}`, rows, store, at);
}

/** Figures that were added, counted by body and year, or by table where they name no body. */
function addedLines(rows: readonly ChangeRow[], store: Store, at: Context): string[] {
  const groups = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    const key = row.bureau_id && row.fiscal_year ? `${row.bureau_id}/${row.fiscal_year}` : row.table;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (first.bureau_id && first.fiscal_year)
      return [at.t.releases.addedIn(bodyOf(first, store, at), first.fiscal_year, group.length)];
    const table = TABLES.find(({ name }) => name === first.table);
    const name = (at.lang === 'zh' ? table?.zh : table?.en) ?? first.table;
    return [at.t.releases.otherRows(name, group.length)];
  });
}

/** The page of one version: whether a newer one exists, what changed, how to cite it. */
export function releaseView(
  release: Release,
  all: readonly Release[],
  store: Store,
  site: SiteConfig,
  at: Context,
): ReleaseView {
  const { t } = at;
  const { version, changes, previous } = release;
  const newest = all[0]?.version ?? version;
  const figures = changes.filter(isFigure);
  return {
    title: t.releases.title(version),
    notice:
      newest === version
        ? null
        : {
            text: t.releases.older(newest),
            href: at.to({ kind: 'release', id: newest }),
            link: t.releases.toNewest(newest),
          },
    newest: newest === version ? t.releases.newest : '',
    released: t.releases.releasedOn(release.released),
    note: release.note,
    sinceTitle: previous ? t.releases.since(previous) : t.releases.changesOf,
    counts: countsOf(release, at),
    figures: tableOrNull(
      t.releases.changesTitle,
      figures.filter(({ change }) => change !== 'added'),
      store,
      at,
    ),
    others: tableOrNull(
      t.releases.othersTitle,
      changes.filter((row) => !isFigure(row)),
      store,
      at,
    ),
    added: addedLines(
      figures.filter(({ change }) => change === 'added'),
      store,
      at,
    ),
    changesHref: changes.length > 0 ? at.asset(`data/${version}/changes.csv`) : '',
    citation: t.dataPage.cite(
      t.product,
      site.contentSource ?? site.sponsor ?? '',
      t.cite(version),
      site.address ? `${site.address}data/${version}/index.html` : '',
    ),
  };
}
