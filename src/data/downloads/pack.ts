import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromCsv } from '../../model/csv.ts';
import { type Column, type ColumnType, TABLES } from '../../model/tables.ts';
import type { Release } from '../releases.ts';
import { tablesFolder } from '../tables.ts';

/** A table as it is handed out. */
export interface PackedTable {
  name: string;
  zh: string;
  en: string;
  columns: readonly Column[];
  /** The file as it stands in its folder. */
  csv: string;
  rows: readonly Readonly<Record<string, string>>[];
}

/** Tables that are handed out together. */
export interface Pack {
  /** Empty for the state of the day where the office has not numbered it. */
  version: string;
  released: string;
  tables: readonly PackedTable[];
  /** datapackage.json as it stands in the folder; empty where the tables come without one. */
  description: string;
  /** changes.csv of a release; empty where nothing changed, or there is nothing to compare with. */
  changes: string;
}

interface Described {
  path: string;
  title?: string;
  description?: string;
  schema: { fields: { name: string; type: ColumnType; title?: string; description?: string }[] };
}

type Head = Omit<PackedTable, 'csv' | 'rows'>;

/** A frozen release may have other columns than the tables of today: it is read by its own description. */
function described(text: string): Head[] {
  const { resources } = JSON.parse(text) as { resources: Described[] };
  return resources.map(({ path, title = '', description = '', schema }) => ({
    name: path.replace(/\.csv$/, ''),
    zh: title,
    en: description,
    columns: schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      zh: field.title ?? '',
      en: field.description ?? '',
    })),
  }));
}

function readPack(folder: string, version: string, released: string): Pack {
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  const description = read('datapackage.json');
  const heads: readonly Head[] = description ? described(description) : TABLES;
  return {
    version,
    released,
    description,
    changes: read('changes.csv'),
    tables: heads.map((head) => {
      const csv = read(`${head.name}.csv`);
      return { ...head, csv, rows: fromCsv({ ...head, primaryKey: [], foreignKeys: [] }, csv) };
    }),
  };
}

/** The tables of today. */
export const currentPack = (version = '', released = ''): Pack => readPack(tablesFolder, version, released);

/** The tables as a release froze them. */
export function releasePack({ folder, version, released, changes }: Release): Pack {
  const pack = readPack(folder, version, released);
  return changes.length > 0 ? pack : { ...pack, changes: '' };
}

/** Whether the pipeline has described the tables of today. */
export const isDescribed = (): boolean => existsSync(join(tablesFolder, 'datapackage.json'));
