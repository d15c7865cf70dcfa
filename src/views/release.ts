import type { Release } from '../data/releases.ts';
import type { SiteConfig } from '../data/site.ts';
import type { Store } from '../data/store.ts';
import { type ChangeRow, FIGURE_TABLES } from '../model/changes.ts';
import { TABLES } from '../model/tables.ts';
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
  /** Findings, names and registers. */
  others: TableView | null;
  added: readonly string[];
  changesHref: string;
  citation: string;
}

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

function bodyOf(row: ChangeRow, store: Store, at: Context): string {
  const body = store.bodies.find(({ bureau_id }) => bureau_id === row.bureau_id);
  return body ? shortName(body, at.lang) : row.bureau_id;
}

function changedTable(caption: string, rows: readonly ChangeRow[], store: Store, at: Context): TableView {
  const { releases } = at.t;
  const shown = (value: string) => text(value || releases.nothing);
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
    rows.map((row) => ({
      head: {
        kind: 'text',
        text: row.what || row.row_id,
        note: `${row.row_id} · ${row.column}`,
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

/** The rows as a table; null where there are none. */
const tableOrNull = (caption: string, rows: readonly ChangeRow[], store: Store, at: Context) =>
  rows.length > 0 ? changedTable(caption, rows, store, at) : null;

/** What was added, counted by body and year, or by table where it belongs to no body. */
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
  const other = changes.filter(({ change }) => change !== 'added');
  const added = changes.filter(({ change }) => change === 'added');
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
    figures: tableOrNull(t.releases.changesTitle, other.filter(isFigure), store, at),
    others: tableOrNull(
      t.releases.othersTitle,
      other.filter((row) => !isFigure(row)),
      store,
      at,
    ),
    added: addedLines(added, store, at),
    changesHref: changes.length > 0 ? at.asset(`data/${version}/changes.csv`) : '',
    citation: t.dataPage.cite(
      t.product,
      site.contentSource ?? site.sponsor ?? '',
      t.cite(version),
      site.address ? `${site.address}data/${version}/index.html` : '',
    ),
  };
}
