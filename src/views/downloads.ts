import type { TableName } from '../model/tables.ts';
import { TABLES } from '../model/tables.ts';
import type { Context } from './context.ts';
import { type TableView, tableOf, text } from './table.ts';

/** A file that is offered, with its size in bytes. */
export interface Offered {
  file: string;
  size: number;
}

const ending = (file: string): string => file.slice(file.lastIndexOf('.'));

const isTable = (file: string): boolean =>
  TABLES.some(({ name }) => file === `${name}.csv` || file === `${name}.json`);

function whatItIs(file: string, { t, lang }: Context): string {
  const kind = t.releases.kinds[file] ?? t.releases.kinds[ending(file)] ?? '';
  const table = TABLES.find(({ name }) => file.startsWith(`${name satisfies TableName}.`));
  return table ? `${lang === 'zh' ? table.zh : table.en} · ${kind}` : kind;
}

function filesTable(caption: string, files: readonly Offered[], folder: string, at: Context): TableView {
  const { releases } = at.t;
  return tableOf(
    caption,
    [{ label: releases.file }, { label: releases.kind }, { label: releases.size }],
    files.map(({ file, size }) => ({
      head: text(file, at.asset(`${folder}${file}`)),
      cells: [text(whatItIs(file, at)), text(releases.bytes(size))],
    })),
  );
}

/** The archive and the workbook first: they are what most readers want. */
const RANK = ['.zip', '.xlsx', '.md', '.csv', '.json', '.txt', '.cff'];
const byRank = (a: Offered, b: Offered): number =>
  RANK.indexOf(ending(a.file)) - RANK.indexOf(ending(b.file)) || (a.file < b.file ? -1 : 1);

/** What is offered beside the single tables. */
export const bundlesTable = (files: readonly Offered[], at: Context): TableView =>
  filesTable(
    at.t.releases.filesTitle,
    files.filter(({ file }) => !isTable(file)).toSorted(byRank),
    'data/',
    at,
  );

/** Everything that a release keeps. */
export const releaseFiles = (version: string, files: readonly Offered[], at: Context): TableView =>
  filesTable(at.t.releases.downloads, files.toSorted(byRank), `data/${version}/`, at);
