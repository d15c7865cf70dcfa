import type { FeedWords } from '../data/feed.ts';
import type { Release } from '../data/releases.ts';
import type { Store } from '../data/store.ts';
import { type ChangeRow, FIGURE_TABLES } from '../model/changes.ts';
import { changedColumn, changedValue } from './changed.ts';
import type { Context } from './context.ts';
import { bodyOf, countsOf } from './release.ts';

/** More changes than this are counted, not told one by one. */
const MOST_TOLD = 20;

function told(row: ChangeRow, store: Store, at: Context): string {
  const { terms, releases } = at.t;
  const name = [bodyOf(row, store, at), row.fiscal_year, row.what].filter(Boolean).join(' ');
  const before = changedValue(row.before, at);
  const values = row.change === 'changed' ? `${before} → ${changedValue(row.after, at)}` : before;
  const reason = row.reason && `${terms.open}${row.reason}${terms.close}`;
  return `${releases.kindOf[row.change]} ${name || row.row_id} ${changedColumn(row, at)}${terms.colon}${values}${reason} [${row.row_id}]`;
}

/** The note, the counts, and each figure that was changed or withdrawn; findings and registers are only counted. */
function summary(release: Release, store: Store, at: Context): string {
  const rows = release.changes.filter(
    ({ change, table }) => change !== 'added' && FIGURE_TABLES.includes(table),
  );
  const lines = rows.slice(0, MOST_TOLD).map((row) => told(row, store, at));
  const rest = rows.length > MOST_TOLD ? at.t.releases.part(MOST_TOLD, rows.length) : '';
  return [release.note, countsOf(release, at), ...lines, rest].filter(Boolean).join('\n');
}

/** The words of the feed. */
export const feedWords = (store: Store, at: Context): FeedWords => ({
  title: `${at.t.product} · ${at.t.releases.versionsTitle}`,
  entryTitle: at.t.releases.title,
  summary: (release) => summary(release, store, at),
});
