import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.ts';
import { readSource } from '../../scripts/source-folder.ts';
import { tableFiles } from '../../scripts/write/tables.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { TABLES, type Table } from '../../src/model/tables.ts';
import { ORIGINALS, SOURCE } from '../golden/golden.ts';
import { report, run, sourceOf } from './source.ts';

const FIVE = readSource(SOURCE).source;
const bytesOf = (source: Parameters<typeof runPipeline>[0]): Record<string, string> =>
  Object.fromEntries(tableFiles(runPipeline(source).dataset, '1'));

it('the same bytes whatever the order of the files', () => {
  const expected = bytesOf(FIVE);
  const orders = fc.shuffledSubarray([...FIVE.reports], { minLength: FIVE.reports.length });
  const property = fc.property(orders, (reports) => {
    expect(bytesOf({ ...FIVE, reports })).toEqual(expected);
  });
  fc.assert(property, { seed: 9, numRuns: 5 });
});

it('the same figures under other file names', () => {
  const rows = (prefix: string) =>
    run({
      [`${prefix}1.txt`]: report('青禾县', 2022, '900'),
      [`${prefix}2.txt`]: report('白石县', 2021, '800'),
    }).dataset.observations;
  const byId = (a: { observation_id: string }, b: { observation_id: string }) =>
    a.observation_id < b.observation_id ? -1 : 1;
  expect(rows('z').toSorted(byId)).toEqual(rows('报告 ').toSorted(byId));
});

describe.each([
  ['transcripts', FIVE],
  [
    'originals',
    {
      ...FIVE,
      reports:
        ORIGINALS === ''
          ? []
          : readdirSync(ORIGINALS).map((file) => ({ file, bytes: readFileSync(join(ORIGINALS, file)) })),
    },
  ],
] as const)('every text of the tables of the %s', (_what, source) => {
  const files = tableFiles(runPipeline(source).dataset, '1');
  const texts = new Map(
    source.reports.map(({ file, bytes }) => [
      file.replace('.txt', ''),
      Buffer.from(bytes).toString('utf8').split(/\r?\n/),
    ]),
  );

  it('stands on the line it names', () => {
    const rows = parseCsv(files.get('observations.csv') ?? '').filter((row) => row['source_line'] !== '');
    const strip = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');
    const astray = rows.filter((row) => {
      const line = texts.get(row['report_id'] ?? '')?.[Number(row['source_line']) - 1];
      return line === undefined || !line.includes(strip(row['source_text'] ?? ''));
    });
    expect(astray).toEqual([]);
    if (source.reports.length > 0) expect(rows.length).toBeGreaterThan(50);
  });

  it('is no formula', () => {
    for (const { name, columns } of TABLES as readonly Table[])
      for (const row of parseCsv(files.get(`${name}.csv`) ?? ''))
        for (const column of columns)
          if (column.type === 'string') expect(row[column.name] ?? '').not.toMatch(/^[=+\-@\t\r]/);
  });

  it('is no telephone number', () => {
    for (const [name, csv] of files)
      if (name !== 'datapackage.json' && name !== 'reports.csv')
        expect(csv).not.toMatch(/(?<![\d.])1[3-9]\d{9}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}/);
  });

  /** People stand beside 联系人 and in the table under 姓名; a number beside 联络电话. */
  it.skipIf(ORIGINALS === '')('names nobody', () => {
    const all = readdirSync(ORIGINALS).flatMap((file) =>
      readFileSync(join(ORIGINALS, file), 'utf8').split('\n'),
    );
    const cells = all.map((line) => line.trim());
    const people = cells.flatMap((cell, i) => {
      if (/^(?:联系人|联络人|联络电话|联系电话)$/.test(cell)) return [cells[i + 1] ?? ''];
      const office = /^(?:副?局长|.{2,6}主任|政委)$/.test(cells[i + 1] ?? '');
      return office && /^[\u4e00-\u9fa5]{2,3}$/.test(cell) ? [cell] : [];
    });
    expect(people.length).toBeGreaterThan(2);
    for (const [name, csv] of files)
      for (const person of people) expect(csv.includes(person), `${name} names a person`).toBe(false);
  });
});

it('a cell that begins like a formula is defused in CSV and nowhere else', () => {
  const text =
    '青禾县公安局2022年度预算绩效文本\n\t一级指标\t二级指标\t三级指标\t指标值\n\t产出\t数量\t点位数\t=240个\n\t产出\t数量\t@热线\t-5件\n';
  const { dataset } = run({ 'a.txt': text });
  expect(dataset.indicators.map(({ target_text }) => target_text)).toEqual(['=240个', '-5件']);
  const csv = tableFiles(dataset, '1').get('indicators.csv') ?? '';
  expect(csv).toContain("'=240个");
  expect(csv).toContain("'@热线");
  expect(csv).toContain("'-5件");
  expect(parseCsv(csv).map((row) => row['target_value'])).toEqual(['240', '']);
});

it('a source folder in memory is not changed by a run', () => {
  const source = sourceOf({ 'a.txt': report('青禾县', 2022, '900') });
  const before = structuredClone(source.reports.map(({ file, bytes }) => [file, [...bytes]]));
  runPipeline(source);
  expect(source.reports.map(({ file, bytes }) => [file, [...bytes]])).toEqual(before);
});
