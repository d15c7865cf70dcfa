import { rowsToCsv } from '../../model/csv.ts';
import type { Dataset } from '../../model/tables.ts';
import { figureEntries } from './entries.ts';

const made = new WeakMap<Dataset, Readonly<Record<string, string>>>();

/** The data of every figure as CSV, by the name of its file. Made once: the site and its archive both hand them out. */
export function figureTables(data: Dataset): Readonly<Record<string, string>> {
  const known = made.get(data);
  if (known) return known;
  const tables = Object.fromEntries(
    figureEntries(data).map((entry) => [`${entry.id}.csv`, rowsToCsv(entry.make('zh').csvRows)]),
  );
  made.set(data, tables);
  return tables;
}
