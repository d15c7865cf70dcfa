import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/child.ts';
import { runPipeline } from '../../scripts/pipeline.ts';
import { readSource } from '../../scripts/source-folder.ts';
import { toCsv } from '../../src/model/csv.ts';
import { type Dataset, TABLES, type Table } from '../../src/model/tables.ts';

export const SOURCE = join(ROOT, 'data/source');
const FOLDER = import.meta.dirname;
/** Tables of which every report has its own part. */
export const GOLDEN_TABLES = ['observations', 'findings', 'indicators', 'projects', 'payment_plan'] as const;
export type GoldenTable = (typeof GOLDEN_TABLES)[number];

/** All reports in data/source. */
export const reportSlugs: readonly string[] = readdirSync(join(SOURCE, 'reports'))
  .map((file) => file.replace(/\.txt$/, ''))
  .sort();
/** The reports with a golden folder. What an office adds to its copy of the project has none, and needs none. */
export const slugs: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const goldenPath = (slug: string, name: GoldenTable): string => join(FOLDER, slug, `${name}.csv`);

/** The kept table, or empty when it has not been written yet. */
export const readGolden = (slug: string, name: GoldenTable): string =>
  existsSync(goldenPath(slug, name)) ? readFileSync(goldenPath(slug, name), 'utf8') : '';

export const tableOf = (name: string): Table => {
  const table = (TABLES as readonly Table[]).find((one) => one.name === name);
  if (!table) throw new Error(`no such table: ${name}`);
  return table;
};

/** Rows of one report; those of the payment plan are known by their project. */
export function rowsOf(dataset: Dataset, slug: string, name: GoldenTable): Record<string, string>[] {
  const rows = dataset[name] as unknown as Record<string, string>[];
  return rows.filter((row) => row['report_id'] === slug || row['project_id']?.startsWith(`${slug}.`));
}

export const goldenCsv = (dataset: Dataset, slug: string, name: GoldenTable): string =>
  toCsv(tableOf(name), rowsOf(dataset, slug, name));

/** The tables of data/source as the pipeline makes them now, without what the office has decided on them. */
export const currentRun = (): ReturnType<typeof runPipeline> =>
  runPipeline({ ...readSource(SOURCE).source, corrections: [], waivers: [], responses: [] });

/** Folder of the full texts, which are not part of the project. */
export const ORIGINALS = process.env['ORIGINALS_DIR'] ?? '';
