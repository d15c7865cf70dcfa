import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fromCsv } from '../../../src/model/csv.ts';
import { observations, TABLES, type Table } from '../../../src/model/tables.ts';
import { withFolder } from '../../commands/run-command.ts';

const dist = inject('dist');
const NAMES = ['soffice', 'libreoffice'];
const office = NAMES.find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0);
if (office === undefined)
  console.log('No LibreOffice here: the round trip through a spreadsheet is skipped.');

/** Comma, double quote, UTF-8, from the first line; every sheet to a file of its own. */
const SHEETS_TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** Comma, double quote, UTF-8; formulas are not evaluated when a text file is opened. */
const CSV_FILTER = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

function convert(folder: string, to: string, file: string, ...more: string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--norestore', ...more, '--convert-to', to, '--outdir', folder, file];
  const { status, stderr } = spawnSync(office ?? '', args, { encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`LibreOffice could not convert ${file}: ${stderr}`);
}

const rowsIn = (path: string): string[][] => csvParseRows(readFileSync(path, 'utf8').replace('\uFEFF', ''));

/** Cells of a table as they stand in the project, header first. */
function expected(table: Table): string[][] {
  const names = table.columns.map(({ name }) => name);
  const rows = fromCsv<Record<string, string>>(
    table,
    readFileSync(join(dist, 'data', `${table.name}.csv`), 'utf8'),
  );
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
}

function differences(table: Table, shown: readonly string[][]): string[] {
  const cells = expected(table);
  const wrong = cells.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      cell === (shown[i]?.[j] ?? '') ? [] : [`${i}:${j} ${cell} | ${shown[i]?.[j]}`],
    ),
  );
  return shown.length === cells.length ? wrong : [`${cells.length} rows | ${shown.length}`, ...wrong];
}

describe.skipIf(office === undefined)('a spreadsheet program', () => {
  const shown = new Map<string, string[][]>();
  let opened = '';
  let book = '';

  beforeAll(async () => {
    await withFolder((folder) => {
      cpSync(join(dist, 'data', 'jixiao.xlsx'), join(folder, 'book.xlsx'));
      convert(folder, SHEETS_TO_CSV, join(folder, 'book.xlsx'));
      convert(folder, 'fods', join(folder, 'book.xlsx'));
      book = readFileSync(join(folder, 'book.fods'), 'utf8');
      for (const { name } of TABLES) shown.set(name, rowsIn(join(folder, `book-${name}.csv`)));
      const csv = join(folder, 'csv');
      mkdirSync(csv);
      for (const name of ['observations', 'indicators'])
        cpSync(join(dist, 'data', `${name}.csv`), join(csv, `${name}.csv`));
      for (const name of ['observations', 'indicators']) {
        convert(folder, 'fods', join(csv, `${name}.csv`), CSV_FILTER);
        opened += readFileSync(join(folder, `${name}.fods`), 'utf8');
      }
    });
  }, 600_000);

  test.each(TABLES.map((table) => [table.name, table] as const))(
    'shows the same cells of %s in the workbook',
    (name, table) => {
      expect(differences(table, shown.get(name) ?? [])).toEqual([]);
    },
  );

  test('shows amounts with the zeros that were printed', () => {
    const [head = [], ...rows] = expected(observations);
    const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
    const inItsUnit = (row: readonly string[]) =>
      Number(cell(row, 'value_text')) === Number(cell(row, 'value'));
    const printed = rows.filter((row) => /^\d+\.\d*0$/.test(cell(row, 'value_text')) && inItsUnit(row));
    expect(printed.length).toBeGreaterThan(0);
    const asShown = (row: readonly string[]) =>
      new RegExp(`office:value="${cell(row, 'value')}"[^>]*>\\s*<text:p>([^<]*)`).exec(book)?.[1];
    expect(printed.map(asShown)).toEqual(printed.map((row) => cell(row, 'value_text')));
  });

  test('finds no formula in the workbook', () => {
    expect(book).toContain('曹妃甸');
    expect(book).not.toContain('table:formula=');
  });

  test('finds no formula in a CSV', () => {
    expect(opened).toContain('曹妃甸');
    expect(opened).not.toContain('table:formula=');
  });
});
