import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  currentRun,
  GOLDEN_TABLES,
  goldenCsv,
  goldenPath,
  readGolden,
  reportSlugs,
  slugs,
} from './golden.ts';

/** Renewed by `UPDATE_GOLDENS=1 npx vitest run test/golden`, then read line by line against the reports. */
const renew = process.env['UPDATE_GOLDENS'] === '1';
const { dataset, problems } = currentRun();

if (renew)
  for (const slug of reportSlugs)
    for (const name of GOLDEN_TABLES) {
      mkdirSync(dirname(goldenPath(slug, name)), { recursive: true });
      writeFileSync(goldenPath(slug, name), goldenCsv(dataset, slug, name));
    }

const lines = (csv: string): string[] => csv.split('\r\n');

it('every golden folder has its report, and the report is read without a problem', () => {
  expect(reportSlugs).toEqual(expect.arrayContaining([...slugs]));
  expect(problems.filter(({ file }) => slugs.includes(file.replace(/\.txt$/, '')))).toEqual([]);
});

it.skip.each(reportSlugs.filter((slug) => !slugs.includes(slug)))('%s: no golden folder', () => {});

describe.each(slugs)('%s', (slug) => {
  it.each(GOLDEN_TABLES)('%s', (name) => {
    expect(lines(goldenCsv(dataset, slug, name))).toEqual(lines(readGolden(slug, name)));
  });
});
