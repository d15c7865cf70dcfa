import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../model/tables.ts';
import { dataset, readTable, tablesFolder } from './tables.ts';

export interface Download {
  file: string;
  text: string;
}

/** Whether the pipeline has described the tables. */
export const isDescribed = (): boolean => existsSync(join(tablesFolder, 'datapackage.json'));

/** What is offered under data/: every table as it stands, the same as JSON, and their description. */
export function downloads(): Download[] {
  const described = isDescribed() ? ['datapackage.json'] : [];
  return [
    ...TABLES.map(({ name }) => ({ file: `${name}.csv`, text: readTable(`${name}.csv`) })),
    ...TABLES.map(({ name }) => ({
      file: `${name}.json`,
      text: `${JSON.stringify(dataset[name], null, 1)}\n`,
    })),
    ...described.map((file) => ({ file, text: readTable(file) })),
  ];
}
