import { join } from 'node:path';
import { errorAt, type Problem, warningAt, words } from '../src/model/problem.ts';
import type { BureauRow, Dataset } from '../src/model/tables.ts';
import { applyDecisions, type Response, type Waiver } from './check/decisions.ts';
import { runChecks } from './check/run-checks.ts';
import { type FoundReport, findReports } from './extract-text.ts';
import { filesIn, readBytes, readRegister } from './io.ts';
import { readFile } from './read/read-file.ts';
import { assignIds } from './resolve/assign-ids.ts';
import type { Correction } from './resolve/corrections.ts';
import type { Register, RegisterRow } from './resolve/identify.ts';
import { resolveReport } from './resolve/resolve-report.ts';
import { type Checked, datasetOf } from './write/tables.ts';

/** Everything in a source folder: the reports' bytes and the registers kept by hand. */
export interface SourceFolder {
  reports: readonly { file: string; bytes: Uint8Array }[];
  register: Register;
  corrections: readonly Correction[];
  waivers: readonly Waiver[];
  responses: readonly Response[];
}

/** Columns that each register must have, where it exists and is not empty. */
const COLUMNS = {
  'reports.csv': ['report_id', 'source_file'],
  'bureaus.csv': ['bureau_id', 'name'],
  'corrections.csv': ['report_id', 'measure', 'printed', 'corrected', 'reason'],
  'waivers.csv': ['finding_id', 'reason'],
  'responses.csv': ['finding_id', 'response_zh'],
} as const;

function checkColumns(name: keyof typeof COLUMNS, rows: readonly Record<string, string>[]): Problem[] {
  const absent = COLUMNS[name].filter((column) => rows[0] && !(column in rows[0]));
  return absent.map((column) =>
    errorAt(name, 1, {
      message: words('缺少一列', 'a column is missing'),
      found: Object.keys(rows[0] ?? {}).join(','),
      expected: column,
      hint: words('请保留该文件原有的表头', 'keep the header row of the file as it was delivered'),
    }),
  );
}

const NO_REPORTS = errorAt('reports', 1, {
  message: words('没有报告', 'there are no reports'),
  found: words('空文件夹或没有该文件夹', 'an empty or absent folder'),
  expected: words('至少一份文本格式的报告', 'at least one report as text'),
  hint: words(
    '请把报告放入源文件夹下的“reports”文件夹',
    'put the reports into the folder “reports” of the source folder',
  ),
});

const withDefaults = <T>(keys: readonly string[], rows: readonly Record<string, string>[]): T[] =>
  rows.map((row) => ({ ...Object.fromEntries(keys.map((key) => [key, ''])), ...row }) as T);

/** Reads the folder; the only stage that touches the disk. */
export function readSource(folder: string): { source: SourceFolder; problems: Problem[] } {
  const rows = (name: keyof typeof COLUMNS): Record<string, string>[] => readRegister(join(folder, name));
  const source: SourceFolder = {
    reports: filesIn(join(folder, 'reports')).map((file) => ({
      file,
      bytes: readBytes(join(folder, 'reports', file)),
    })),
    register: {
      reports: withDefaults<RegisterRow>(
        ['report_id', 'source_file', 'bureau_id', 'fiscal_year', 'document_type', 'issued', 'source_url'],
        rows('reports.csv'),
      ),
      bureaus: withDefaults<BureauRow>(
        [
          'bureau_id',
          'name',
          'short_name',
          'name_en',
          'short_name_en',
          'province',
          'prefecture',
          'county',
          'region_code',
          'region_code_system',
          'aliases',
        ],
        rows('bureaus.csv'),
      ),
    },
    corrections: withDefaults<Correction>(
      ['report_id', 'measure', 'scope', 'phase', 'subject', 'printed', 'corrected', 'reason', 'source'],
      rows('corrections.csv'),
    ),
    waivers: withDefaults<Waiver>(['finding_id', 'reason'], rows('waivers.csv')),
    responses: withDefaults<Response>(
      ['finding_id', 'date', 'response_zh', 'response_en', 'source_url'],
      rows('responses.csv'),
    ),
  };
  const problems = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((name) =>
    checkColumns(name, rows(name)),
  );
  if (source.reports.length === 0) problems.push(NO_REPORTS);
  return { source, problems };
}

/** A document in which nothing was understood is an error: its form is not known. */
const unknownForms = (found: readonly FoundReport[]): Problem[] =>
  found
    .filter(({ extraction }) => extraction.readings.length === 0 && extraction.indicators.length === 0)
    .map(({ file, document }) => {
      const line = document.lines.findIndex((text) => text.trim() !== '') + 1;
      return errorAt(file, line, {
        message: words('没有识别出任何表式', 'no form was recognised'),
        found: (document.lines[line - 1] ?? '').trim().slice(0, 40),
        expected: words('含有数字的预算绩效报告', 'a budget-performance report with figures'),
        hint: words(
          '运行“npm run extract -- 文件”可查看读到的内容；处理办法见 data/source/README.md',
          'run “npm run extract -- FILE” to see what was read; data/source/README.md says what to do',
        ),
      });
    });

/** What a person should look at before the figures are published: one line a file, the rest is told by `extract`. */
const leftOut = (found: readonly FoundReport[]): Problem[] =>
  found.flatMap(({ file, extraction: { leftOut: places } }) => {
    const [first] = places;
    if (!first) return [];
    const { line, found: text, expected } = first;
    return warningAt(file, line, {
      message: words(
        `有 ${places.length} 处像是指标的文字未能识别`,
        `${places.length} place(s) that look like a measure were not understood`,
      ),
      found: text,
      expected,
      hint: words(
        '运行“npm run extract -- 文件”可逐处查看；处理办法见 data/source/README.md',
        'run “npm run extract -- FILE” to see each of them; data/source/README.md says what to do',
      ),
    });
  });

const missingFiles = (source: SourceFolder): Problem[] =>
  source.register.reports.flatMap(({ source_file }, i) =>
    source.reports.some(({ file }) => file === source_file)
      ? []
      : [
          errorAt('reports.csv', i + 2, {
            message: words('登记的文件不存在', 'a registered file is missing'),
            found: source_file,
            expected: words('“reports”中有同名文件', 'a file of this name in “reports”'),
            hint: words('请放回该文件，或删去这一行', 'put the file back, or remove the row'),
          }),
        ],
  );

export interface Run {
  dataset: Dataset;
  checked: readonly Checked[];
  problems: Problem[];
}

/** read -> parse -> extract -> resolve -> check: pure; all problems of all files are gathered, none stops the others. */
export function runPipeline(source: SourceFolder): Run {
  const problems: Problem[] = missingFiles(source);
  const found: FoundReport[] = [];
  for (const { file, bytes } of source.reports) {
    const text = readFile(file, bytes);
    if ('message' in text) {
      problems.push(text);
      continue;
    }
    const result = findReports(file, text.text, source.register, text.sha256);
    found.push(...result.found);
    problems.push(...result.problems, ...unknownForms(result.found), ...leftOut(result.found));
  }
  const { items, problems: duplicates } = assignIds(found);
  problems.push(...duplicates);
  const checked = items.map((item) => {
    const { report, problems: stale } = resolveReport(item, source.corrections);
    problems.push(...stale);
    return { report, findings: runChecks(report), bureau: item.bureau };
  });
  const dataset = datasetOf(checked);
  const decisions = applyDecisions(dataset.findings, source.waivers, source.responses);
  problems.push(...decisions.problems);
  return { dataset: { ...dataset, findings: decisions.findings }, checked, problems };
}
