import type { FeedWords } from '../data/feed.ts';
import type { Release } from '../data/releases.ts';
import type { ChangeRow } from '../model/changes.ts';
import type { Context } from './context.ts';
import { countsOf } from './release.ts';

/** More changes than this are counted, not told one by one. */
const MOST_TOLD = 20;

function told(row: ChangeRow, { t }: Context): string {
  const { kindOf, nothing } = t.releases;
  const values = row.change === 'changed' ? `${row.before || nothing} → ${row.after || nothing}` : row.before;
  return `${kindOf[row.change]} ${row.row_id} ${row.column}${t.terms.colon}${values}${row.reason && `（${row.reason}）`}`;
}

function summary(release: Release, at: Context): string {
  const rows = release.changes.filter(({ change }) => change !== 'added').slice(0, MOST_TOLD);
  const lines = rows.map((row) => told(row, at));
  return [release.note, countsOf(release, at), ...lines].filter(Boolean).join('\n');
}

/** The words of the feed. */
export const feedWords = (at: Context): FeedWords => ({
  title: `${at.t.product} · ${at.t.releases.versionsTitle}`,
  entryTitle: at.t.releases.title,
  summary: (release) => summary(release, at),
});
