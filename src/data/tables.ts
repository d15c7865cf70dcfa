import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromCsv } from '../model/csv.ts';
import { type Dataset, TABLES } from '../model/tables.ts';
import { createStore, type Store } from './store.ts';

/** Folder of the tables; another one can be named in JIXIAO_TABLES. */
export const tablesFolder = resolve(process.env['JIXIAO_TABLES'] ?? 'data/tables');
const sourceFolder = resolve(process.env['JIXIAO_SOURCE'] ?? 'data/source');

/** A file of the tables folder as it stands. */
export function readTable(file: string): string {
  try {
    return readFileSync(join(tablesFolder, file), 'utf8');
  } catch {
    throw new Error(
      `找不到 ${file}；请先运行 npm run data。 The tables are missing: run npm run data first.`,
    );
  }
}

const readSource = (file: string) => readFileSync(join(sourceFolder, 'reports', file), 'utf8');

function readDataset(): Dataset {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES) tables[table.name] = fromCsv(table, readTable(`${table.name}.csv`));
  return tables as unknown as Dataset;
}

/** All tables, read once. */
export const dataset: Dataset = readDataset();

/** The tables with their look-ups. */
export const store: Store = createStore(dataset, readSource);
