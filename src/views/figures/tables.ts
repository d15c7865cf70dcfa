import { rowsToCsv } from '../../model/csv.ts';
import type { Dataset } from '../../model/tables.ts';
import type { FigureEntry } from './entries.ts';
import { picturedEntries } from './files.ts';

/** Name of the file with a figure's data, and how it is made; thousands of them are never held at once. */
export const figureTable = (entry: FigureEntry): { file: string; make: () => string } => ({
  file: `${entry.id}.csv`,
  make: () => rowsToCsv(entry.make('zh').csvRows),
});

/** The data of the figures that have pictures too, by the name of the file: what goes into the archive. */
export const packedTables = (data: Dataset): Readonly<Record<string, string>> =>
  Object.fromEntries(
    picturedEntries(data)
      .map(figureTable)
      .map(({ file, make }) => [file, make()]),
  );
