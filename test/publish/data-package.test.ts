import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { freeze } from '../../scripts/release/freeze.ts';
import { type Download, downloadsOf } from '../../src/data/downloads/downloads.ts';
import { currentPack, releasePack } from '../../src/data/downloads/pack.ts';
import { readReleases } from '../../src/data/releases.ts';
import { tablesFolder } from '../../src/data/tables.ts';
import { checkSite } from '../../src/model/site-config.ts';
import { FILLED } from './built/filled-config.ts';
import { descriptionProblems, fileProblems, type PackageDescription } from './package-problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-package-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
freeze(
  { tables: tablesFolder, source: 'data/source', releases: folder },
  { version: '2026.1', released: '2026-01-31 09:00', note: '' },
);

const of = (files: readonly Download[]) =>
  Object.fromEntries(files.map(({ file, bytes }) => [file, bytes] as const));
const onDisk = (path: string) => ({
  'datapackage.json': new Uint8Array(readFileSync(join(path, 'datapackage.json'))),
  ...Object.fromEntries(
    currentPack().tables.map(({ name }) => [
      `${name}.csv`,
      new Uint8Array(readFileSync(join(path, `${name}.csv`))),
    ]),
  ),
});
const filled = checkSite(FILLED);
const unset = of(await downloadsOf(currentPack(), checkSite({})));
const [release] = readReleases(folder);
if (release === undefined) throw new Error('nothing was frozen');
const frozen = of(await downloadsOf(releasePack(release), filled, release.version));

type Files = Readonly<Record<string, Uint8Array>>;
const described = (files: Files): PackageDescription =>
  JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as PackageDescription;

describe.each<[string, Files]>([
  ['the tables', onDisk(tablesFolder)],
  ['a frozen version', onDisk(join(folder, '2026.1'))],
  ['the downloads where nothing is filled in', unset],
  ['their archive', unzipSync(unset['jixiao.zip'] ?? new Uint8Array())],
  ['the downloads of a release', frozen],
  ['its archive', unzipSync(frozen['jixiao-2026.1.zip'] ?? new Uint8Array())],
])('the data package of %s', (_what, files) => {
  test('is as the standard wants it', () => {
    expect(descriptionProblems(described(files))).toEqual([]);
  });

  test('describes the files that stand beside it', () => {
    expect(fileProblems(described(files), (path) => files[path])).toEqual([]);
  });
});

test('a frozen version names itself', () => {
  expect(described(onDisk(join(folder, '2026.1'))).version).toBe('2026.1');
});

/** What may not pass, whichever schema is used. */
const SPOILT: [string, (text: string) => string][] = [
  ['no tables', (text) => text.replace('"resources"', '"tables"')],
  ['a table without a place', (text) => text.replace('"path": "observations.csv"', '"place": "x"')],
  ['a path out of the package', (text) => text.replace('"observations.csv"', '"../observations.csv"')],
  ['a type that is none', (text) => text.replace('"type": "number"', '"type": "decimal"')],
  ['a hash without its digits', (text) => text.replace(/"sha256:\w{64}"/, '"sha256:"')],
  ['a size in words', (text) => text.replace(/"bytes": \d+/, '"bytes": "many"')],
  ['a field without a name', (text) => text.replace('"name": "observation_id",', '')],
  ['an empty list of values', (text) => text.replace(/"enum": \[[^\]]*\]/, '"enum": []')],
  ['a key that is no field', (text) => text.replace(/("primaryKey": \[\s*")[^"]+/, '$1nothing')],
  ['a reference to no table', (text) => text.replace('"resource": "reports"', '"resource": "nothing"')],
  ['two tables of one name', (text) => text.replace('"name": "measures"', '"name": "reports"')],
];

test.each(SPOILT)('%s is found', (_what, spoil) => {
  const text = strFromU8(frozen['datapackage.json'] ?? new Uint8Array());
  expect(spoil(text)).not.toBe(text);
  expect(descriptionProblems(JSON.parse(spoil(text)))).not.toEqual([]);
});

test('a table that changed after it was described is found', () => {
  const files: Files = { ...frozen, 'reports.csv': new Uint8Array([1]) };
  expect(fileProblems(described(files), (path) => files[path])).toHaveLength(2);
});
