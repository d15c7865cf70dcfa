import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { runPipeline } from '../../scripts/pipeline.ts';
import { readSource } from '../../scripts/source-folder.ts';
import type { Dataset } from '../../src/model/tables.ts';
import { currentRun, type GoldenTable, ORIGINALS, rowsOf, SOURCE, slugs } from './golden.ts';

/** What must be the same from a transcript and from the full text: everything but labels, wordings and lines. */
const SAME: Readonly<Record<Exclude<GoldenTable, 'findings'>, readonly string[]>> = {
  observations: [
    'observation_id',
    'bureau_id',
    'fiscal_year',
    'phase',
    'scope',
    'subject',
    'measure',
    'value',
    'unit',
    'denominator',
    'value_status',
    'formula',
  ],
  indicators: [
    'indicator_id',
    'project_id',
    'level1',
    'level2',
    'operator',
    'target_value',
    'target_unit',
    'actual_value',
    'actual_unit',
    'weight',
    'score',
    'attainment',
  ],
  projects: ['project_id', 'project', 'function_code', 'fund_type', 'budget', 'budget_fiscal', 'unit'],
  payment_plan: ['project_id', 'month_end', 'cumulative_percent', 'value_status', 'value_text'],
};

const pick = (dataset: Dataset, slug: string, name: keyof typeof SAME): string[] =>
  rowsOf(dataset, slug, name)
    .map((row) => SAME[name].map((column) => row[column]).join(' | '))
    .sort();

/** The body of each report by its own words, and what its text alone tells of it. */
const IDENTITY: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'caofeidian-2021': ['caofeidian', '曹妃甸区公安局', '2021', 'department_self_evaluation', 'department'],
  'dachang-2021': [
    'dachang',
    '大厂回族自治县公安系统',
    '2021',
    'project_self_evaluation',
    'special_projects',
  ],
  'linxiang-2021': ['linxiang', '临湘市公安局', '2021', 'department_self_evaluation', 'department_and_units'],
  'lukou-2022': ['lukou', '株洲市公安局渌口分局', '2022', 'department_self_evaluation', 'department'],
  'tangshan-hightech-2022': [
    'tangshan-hightech',
    '唐山市公安局高新区分局',
    '2022',
    'budget_plan',
    'department',
  ],
};

const folders = { transcripts: join(SOURCE, 'reports'), originals: ORIGINALS };

describe.each(Object.entries(folders))('%s under a foreign name and without a register', (_what, folder) => {
  it.skipIf(folder === '').each(slugs)('%s is the report of its body', (slug) => {
    const { reports, problems } = extractText('a.txt', readFileSync(join(folder, `${slug}.txt`), 'utf8'));
    const [bureauId, bureau, fiscalYear, documentType, scope] = IDENTITY[slug] ?? [];
    expect(reports.map(({ identity }) => identity)).toMatchObject([
      { bureauId, bureau, fiscalYear, documentType, scope },
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe.skipIf(ORIGINALS === '')('originals', () => {
  const { source } = readSource(SOURCE);
  const originals = ORIGINALS === '' ? [] : readdirSync(ORIGINALS).filter((file) => file.endsWith('.txt'));
  const reports = originals.map((file) => ({ file, bytes: readFileSync(join(ORIGINALS, file)) }));
  const { dataset } = runPipeline({ ...source, reports, corrections: [], waivers: [], responses: [] });
  const transcripts = currentRun().dataset;

  it('are as many as the transcripts', () =>
    expect(reports.map(({ file }) => file.replace(/\.txt$/, '')).sort()).toEqual(slugs));

  describe.each(slugs)('%s', (slug) => {
    it.each(Object.keys(SAME) as (keyof typeof SAME)[])('states the same %s', (name) =>
      expect(pick(dataset, slug, name)).toEqual(pick(transcripts, slug, name)),
    );
  });
});
