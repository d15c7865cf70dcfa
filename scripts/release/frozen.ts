import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangeRow, changes, type TableRows } from '../../src/model/changes.ts';
import { fromCsv } from '../../src/model/csv.ts';
import { TABLES } from '../../src/model/tables.ts';
import { compareVersions, VERSION } from '../../src/model/version.ts';

/** release.json of a frozen version. */
export interface About {
  version: string;
  released: string;
  previous: string;
  note: string;
}

/** Versions in a folder of releases, oldest first. */
export const versionsIn = (releases: string): string[] =>
  existsSync(releases)
    ? readdirSync(releases, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && VERSION.test(entry.name))
        .map(({ name }) => name)
        .sort(compareVersions)
    : [];

export const readAbout = (releases: string, version: string): About =>
  JSON.parse(readFileSync(join(releases, version, 'release.json'), 'utf8')) as About;

export const readChanges = (releases: string, version: string): ChangeRow[] =>
  fromCsv<ChangeRow>(changes, readFileSync(join(releases, version, 'changes.csv'), 'utf8'));

/** The tables of a folder; one that an older release does not have is empty. */
export const readTables = (folder: string): TableRows =>
  Object.fromEntries(
    TABLES.map((table) => {
      const file = join(folder, `${table.name}.csv`);
      return [
        table.name,
        existsSync(file) ? fromCsv<Record<string, string>>(table, readFileSync(file, 'utf8')) : [],
      ];
    }),
  );
