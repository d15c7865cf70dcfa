import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/model/tables.ts';
import { filesOf, runCommand, withFolder, writeSource } from './run-command.ts';

const report = (
  county: string,
  year: number,
  spent: string,
): string => `${county}公安局${year}年度部门整体支出绩效自评报告
一、基本情况
${year}年，${county}公安局年初预算1000万元，全年支出${spent}万元，预算执行率为90%。
`;
const GOOD = { 'one.txt': report('青禾县', 2023, '900'), 'two.txt': report('白石县', 2022, '900') };

const data = (source: string, out: string, ...more: string[]) =>
  runCommand('build-data.ts', '--source', source, '--out', out, ...more);

describe('npm run data', () => {
  test.each([[['--nonsense']], [['--source']], [['stray']]])('%j is wrong usage', (args) => {
    const { code, out, err } = runCommand('build-data.ts', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^usage: npm run data/);
  });

  test('needs nothing but reports, and says which rows to add', () =>
    withFolder((folder) => {
      const { code, err } = data(writeSource(folder, GOOD), join(folder, 'out'));
      expect(err).toContain('one.txt');
      expect(err).toContain('reports.csv');
      expect(code).toBe(0);
      const names = [...TABLES.map(({ name }) => `${name}.csv`), 'datapackage.json'];
      expect(Object.keys(filesOf(join(folder, 'out')))).toEqual(names.sort());
    }));

  test('gives the same bytes whatever the folder and the order of its files', () =>
    withFolder((folder) => {
      const turned = Object.fromEntries(Object.entries(GOOD).toReversed());
      const places = [
        [writeSource(join(folder, 'a'), GOOD), join(folder, 'a', 'out')],
        [writeSource(join(folder, 'elsewhere'), turned), join(folder, 'elsewhere', 'out')],
      ] as const;
      for (const [source, out] of places) expect(data(source, out).code).toBe(0);
      const [first, second] = places.map(([, out]) => filesOf(out));
      expect(second).toEqual(first);
      expect(Object.values(first ?? {}).filter((text) => text.includes(folder))).toEqual([]);
    }));

  test('follows the text: other figures, other tables', () =>
    withFolder((folder) => {
      const out = join(folder, 'out');
      data(writeSource(folder, { 'one.txt': report('青禾县', 2023, '912.5') }), out);
      expect(filesOf(out)['observations.csv']).toContain('青禾县公安局,2023');
      expect(filesOf(out)['observations.csv']).toContain(',912.5,万元,');
    }));

  test('--check says whether the tables are current, and writes nothing', () =>
    withFolder((folder) => {
      const out = join(folder, 'out');
      const source = writeSource(folder, GOOD);
      expect(data(source, out, '--check').code).toBe(1);
      data(source, out);
      expect(data(source, out, '--check').code).toBe(0);
      writeFileSync(join(out, 'reports.csv'), 'stale');
      const before = filesOf(out);
      const { code, err } = data(source, out, '--check');
      expect(code).toBe(1);
      expect(err).toContain('reports.csv');
      expect(filesOf(out)).toEqual(before);
    }));

  test('lists every bad file, and leaves the tables of the last good run', () =>
    withFolder((folder) => {
      const out = join(folder, 'out');
      data(writeSource(folder, GOOD), out);
      const before = filesOf(out);
      const source = writeSource(folder, {
        'empty.txt': '',
        'binary.txt': Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256),
        'foreign.txt': 'A recipe for soup.\nTake water.\n',
        'one.txt': report('青禾县', 2023, '1'),
      });
      const { code, err } = data(source, out);
      expect(code).toBe(1);
      for (const bad of ['empty.txt', 'binary.txt', 'foreign.txt'])
        expect(err).toMatch(new RegExp(`error: ${bad}:\\d+ `));
      expect(err).not.toMatch(/error: (?:one|two)\.txt/);
      expect(err).not.toMatch(/^\s+at /m);
      expect(filesOf(out)).toEqual(before);
    }));

  test('says that a source folder has no reports', () =>
    withFolder((folder) => {
      mkdirSync(join(folder, 'source'));
      const { code, err } = data(join(folder, 'source'), join(folder, 'out'));
      expect(code).toBe(1);
      expect(err).toMatch(/^error: reports:1 /);
      expect(err).not.toMatch(/^\s+at /m);
    }));
});
