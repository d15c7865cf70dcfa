import { groupBy } from '../data/group.ts';
import type { ObservationRow } from '../model/tables.ts';
import { keyOf } from './names.ts';

/** The figures of one document with one comparability key, by measure. */
export type Figures = ReadonlyMap<string, ObservationRow>;

const said = (row: ObservationRow | undefined): string => row?.value || row?.value_text || '';

/** Whether two documents say the same: no measure has two values. What only one of them states is no contradiction. */
const agree = (a: Figures, b: Figures): boolean =>
  [...a].every(([measure, row]) => {
    const other = said(b.get(measure));
    return said(row) === '' || other === '' || said(row) === other;
  });

/** What both say, each figure from the first that has a value. */
const united = (a: Figures, b: Figures): Figures =>
  new Map([...b, ...[...a].filter(([measure, row]) => said(row) !== '' || said(b.get(measure)) === '')]);

/** Body and comparability key. */
export const twinKey = (row: ObservationRow): string => `${row.bureau_id}|${keyOf(row)}`;

/**
 * A figure that a body prints in two documents is one figure: those of one body and key that agree become one, those
 * that differ stay apart. `idOf` says body and key.
 */
export function withoutTwins(all: readonly Figures[], idOf: (figures: Figures) => string): Figures[] {
  return [...groupBy(all, idOf).values()].flatMap((own) => {
    const kept: Figures[] = [];
    for (const figures of own) {
      const at = kept.findIndex((other) => agree(other, figures));
      if (at < 0) kept.push(figures);
      else kept[at] = united(kept[at] as Figures, figures);
    }
    return kept;
  });
}

/** Rows of one measure, each figure of a body and key once. */
export const once = (rows: readonly ObservationRow[]): ObservationRow[] =>
  withoutTwins(
    rows.map((row) => new Map([[row.measure, row]])),
    (figures) => twinKey([...figures.values()][0] as ObservationRow),
  ).flatMap((figures) => [...figures.values()]);

/** How many bodies there are among rows; one with two documents is one. */
export const bodiesAmong = (rows: readonly Pick<ObservationRow, 'bureau_id'>[]): number =>
  new Set(rows.map(({ bureau_id }) => bureau_id)).size;
