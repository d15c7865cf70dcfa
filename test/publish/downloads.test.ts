import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { bundleName, type Download, downloadsOf, SITE_NAMES } from '../../src/data/downloads/downloads.ts';
import type { Pack } from '../../src/data/downloads/pack.ts';
import { currentPack } from '../../src/data/downloads/pack.ts';
import { dataset, readTable } from '../../src/data/tables.ts';
import { toCsv } from '../../src/model/csv.ts';
import { checkSite } from '../../src/model/site-config.ts';
import { TABLES } from '../../src/model/tables.ts';
import { FILLED } from './built/filled-config.ts';

const site = checkSite(FILLED);
const pack = currentPack('2026.2', '2026-03-02 09:00');
const FIGURES = { 'figures/coverage.csv': 'a\r\n' };
const files = await downloadsOf(pack, site, '2026.2', FIGURES);
const bytesOf = (all: readonly Download[], name: string): Uint8Array =>
  all.find(({ file }) => file === name)?.bytes ?? new Uint8Array();
const textOf = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(files, name));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('the CSV is the file of the tables, byte for byte', () => {
    expect(textOf(`${name}.csv`)).toBe(readTable(`${name}.csv`));
  });

  test('the JSON carries the text without the protecting apostrophe', () => {
    expect(JSON.parse(textOf(`${name}.json`))).toEqual(dataset[name]);
  });

  test('a second CSV reader gives the same cells', () => {
    const read = csvParse(textOf(`${name}.csv`).replace('\uFEFF', ''));
    const plain = (column: string, cell: string) =>
      table.columns.find((one) => one.name === column)?.type === 'string' && /^'+[=+\-@\t\r]/.test(cell)
        ? cell.slice(1)
        : cell;
    expect(read.columns).toEqual(table.columns.map((column) => column.name));
    expect(
      read.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(key, cell)])),
      ),
    ).toEqual(dataset[name]);
  });
});

test('the same tables give the same bytes', async () => {
  const again = await downloadsOf(currentPack('2026.2', '2026-03-02 09:00'), site, '2026.2', FIGURES);
  expect(again.map(({ file, bytes }) => [file, sha256(bytes)])).toEqual(
    files.map(({ file, bytes }) => [file, sha256(bytes)]),
  );
});

test('names are lower case, and a cited bundle carries its version', () => {
  expect(files.filter(({ file }) => !/^[a-z0-9][a-z0-9._-]*$/.test(file))).toEqual([]);
  expect([bundleName('', '.zip'), bundleName('2026.2', '.xlsx')]).toEqual([
    'jixiao.zip',
    'jixiao-2026.2.xlsx',
  ]);
  expect(files.map(({ file }) => file)).toContain('jixiao-2026.2.zip');
});

test('the list of checksums is right for every file on the site', () => {
  const lines = textOf('sha256sums.txt').trimEnd().split('\n');
  const expected = files
    .filter(({ file }) => file !== SITE_NAMES['SHA256SUMS'])
    .map(({ file, bytes }) => `${sha256(bytes)}  ${file}`);
  expect(lines).toEqual(expected);
});

describe('the archive', () => {
  const entries = unzipSync(bytesOf(files, 'jixiao-2026.2.zip'));

  test('holds everything, with the names that tools look for', () => {
    const names = Object.keys(entries);
    for (const name of ['README.md', 'CITATION.cff', 'SHA256SUMS', 'datapackage.json', 'jixiao-2026.2.xlsx'])
      expect(names).toContain(name);
    for (const { name } of TABLES)
      expect(names).toEqual(expect.arrayContaining([`${name}.csv`, `${name}.json`]));
  });

  test('holds the data of the figures, which the folder beside it does not repeat', () => {
    expect(strFromU8(entries['figures/coverage.csv'] ?? new Uint8Array())).toBe('a\r\n');
    expect(files.map(({ file }) => file).filter((file) => file.includes('coverage'))).toEqual([]);
    expect(strFromU8(entries['README.md'] ?? new Uint8Array())).toMatch(
      /figures\/：[\s\S]*figures\/ of the archive/,
    );
  });

  test('has the readme as it stands on the site, but for the mark that tells a browser its encoding', () => {
    expect(textOf('readme.txt')).toBe(`\uFEFF${strFromU8(entries['README.md'] ?? new Uint8Array())}`);
  });

  test('matches its own list of checksums', () => {
    const lines = strFromU8(entries['SHA256SUMS'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    const expected = Object.entries(entries).filter(([name]) => name !== 'SHA256SUMS');
    expect(lines.toSorted()).toEqual(expected.map(([name, bytes]) => `${sha256(bytes)}  ${name}`).toSorted());
  });

  test('says how to use and cite it in both languages', () => {
    const readme = strFromU8(entries['README.md'] ?? new Uint8Array());
    expect(readme).toContain('没有的数不是 0');
    expect(readme).toContain('It is never a zero');
    expect(readme).toContain('2026.2');
    expect(strFromU8(entries['CITATION.cff'] ?? new Uint8Array())).toContain('type: dataset');
  });
});

describe('the data package', () => {
  const described: unknown = JSON.parse(textOf('datapackage.json'));

  test('carries version, date, address and licence as they are set', () => {
    expect(described).toMatchObject({
      version: '2026.2',
      created: '2026-03-02T09:00:00+08:00',
      homepage: FILLED.address,
      licenses: [{ path: FILLED.licenceUrl, title: FILLED.licence }],
    });
  });

  test('invents nothing that is unset', async () => {
    const plain = await downloadsOf(currentPack(), checkSite({}));
    const text = new TextDecoder().decode(bytesOf(plain, 'datapackage.json'));
    expect(Object.keys(JSON.parse(text))).not.toEqual(expect.arrayContaining(['created']));
    expect(text).not.toMatch(/"(homepage|licenses)"/);
    expect(new TextDecoder().decode(bytesOf(plain, 'citation.cff'))).not.toMatch(
      /^(url|version|date|license)/m,
    );
  });
});

/** One small table whose cells a spreadsheet would like to change. */
const awkward = (rows: readonly Record<string, string>[]): Pack => {
  const columns = [
    { name: 'code', type: 'string', zh: '代码', en: 'Code' },
    { name: 'value', type: 'number', zh: '数', en: 'Value' },
    { name: 'value_text', type: 'string', zh: '印出', en: 'Printed' },
  ] as const;
  const head = { name: 'awkward', zh: '难写的', en: 'Awkward', columns };
  const csv = toCsv({ ...head, primaryKey: [], foreignKeys: [] }, rows);
  return { version: '', released: '', description: '', changes: '', tables: [{ ...head, csv, rows }] };
};

describe('the workbook', () => {
  async function cells(code: string, value: string, printed: string): Promise<string[]> {
    const made = await downloadsOf(awkward([{ code, value, value_text: printed }]), checkSite({}));
    const parts = unzipSync(bytesOf(made, 'jixiao.xlsx'));
    const part = (name: string) => parse(strFromU8(parts[name] ?? new Uint8Array()));
    const strings = part('xl/sharedStrings.xml')
      .querySelectorAll('si')
      .map((si) => si.textContent);
    const formats = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const codes = new Map(
      [...formats.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((one) => [one[1], one[2]]),
    );
    const [, used = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(formats) ?? [];
    const styles = [...used.matchAll(/<xf [^>]*>/g)].map(([one]) => /numFmtId="(\d+)"/.exec(one)?.[1]);
    const sheet = part('xl/worksheets/sheet2.xml');
    expect(sheet.querySelectorAll('f')).toEqual([]);
    expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
    return (
      sheet
        .querySelectorAll('row')[1]
        ?.querySelectorAll('c')
        .map((cell) => {
          const raw = cell.querySelector('v')?.textContent ?? '';
          const style = styles[Number(cell.getAttribute('s'))] ?? '';
          return cell.getAttribute('t') === 's'
            ? `text ${strings[Number(raw)]}`
            : `number ${raw} as ${codes.get(style) ?? style}`;
        }) ?? []
    );
  }

  test.each([
    ['a code with a leading zero', ['0130', '1', '1'], ['text 0130', 'number 1 as 0', 'text 1']],
    [
      'a printed zero at the end',
      ['a', '4839.5', '4839.50'],
      ['text a', 'number 4839.5 as 0.00', 'text 4839.50'],
    ],
    [
      'six decimals',
      ['a', '11799.604354', '11799.604354'],
      ['text a', 'number 11799.604354 as 0.000000', 'text 11799.604354'],
    ],
    ['printed in another unit', ['a', '480', '4800000.00'], ['text a', 'number 480 as 0', 'text 4800000.00']],
    [
      'more digits than a spreadsheet keeps',
      ['a', '1234567890123456.78', ''],
      ['text a', 'text 1234567890123456.78'],
    ],
    ['a negative', ['a', '-0.05', '-0.05'], ['text a', 'number -0.05 as 0.00', 'text -0.05']],
    ['what would be a formula', ['=1+1', '1', '=240个'], ['text =1+1', 'number 1 as 0', 'text =240个']],
    ['Chinese and markup', ['公安局 <b>&', '1', '@x'], ['text 公安局 <b>&', 'number 1 as 0', 'text @x']],
    ['nothing', ['a', '', ''], ['text a']],
  ])('%s', async (_what, [code = '', value = '', printed = ''], expected) => {
    expect(await cells(code, value, printed)).toEqual(expected);
  });
});
