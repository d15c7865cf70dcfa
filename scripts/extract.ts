import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toCsv } from '../src/model/csv.ts';
import { isError, type Problem, type Words, words } from '../src/model/problem.ts';
import type { Finding, Identity, Report } from '../src/model/report.ts';
import { type BureauRow, TABLES, type Table } from '../src/model/tables.ts';
import { runChecks } from './check/run-checks.ts';
import { type FoundReport, findReports } from './extract-text.ts';
import { readRegisterText, tryReadBytes } from './io.ts';
import { formatProblem, inLanguage, sortProblems } from './problems.ts';
import { readFile } from './read/read-file.ts';
import { readRegister } from './read/register.ts';
import { assignIds } from './resolve/assign-ids.ts';
import { newReport, type Register } from './resolve/identify.ts';
import { resolveReport } from './resolve/resolve-report.ts';
import { findingRows } from './write/rows.ts';
import { datasetOf } from './write/tables.ts';

const PRINTABLE = ['observations', 'indicators', 'projects', 'payment_plan', 'findings', 'reports'] as const;
type Printable = (typeof PRINTABLE)[number];
const USAGE = words(
  `用法：npm run extract -- 文件... [--table ${PRINTABLE.join('|')}] [--json]`,
  `usage: npm run extract -- FILE... [--table ${PRINTABLE.join('|')}] [--json]`,
);
const say = (said: Words | string): void => console.error(inLanguage(said));

interface Options {
  files: string[];
  table: Printable;
  json: boolean;
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { table: { type: 'string' }, json: { type: 'boolean' } },
    });
    const table = PRINTABLE.find((name) => name === (values.table ?? 'observations'));
    return table && positionals.length > 0 ? { files: positionals, table, json: values.json ?? false } : null;
  } catch {
    return null;
  }
}

interface Looked {
  report: Report;
  findings: Finding[];
  bureau: BureauRow;
}

/** What was recognised, for the person who looks: form, body, year, and what was not understood. */
function describe({ report, findings }: Looked): Words {
  const { identity, document, observations } = report;
  const printed = observations.filter(
    ({ value }) => value.status === 'reported' || value.status === 'reported_normalised',
  ).length;
  const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
  const { indicators, form } = report;
  const projects = new Set([
    ...report.projects.map(({ name }) => name),
    ...observations.flatMap(({ subject }) => (subject === '' ? [] : [subject])),
  ]);
  const { bureau, fiscalYear, documentType, scope } = identity;
  return words(
    `${document.file}：${bureau || '（未写明单位）'} ${fiscalYear || '（年度不明）'}，文件类型 ${documentType}，表式 ${form}，范围 ${scope}\n` +
      `  ${tables} 张表，印出的数 ${printed} 个，项目 ${projects.size} 个，绩效指标 ${indicators.length} 条，核对结果 ${findings.length} 条`,
    `${document.file}: ${bureau || '(body not named)'} ${fiscalYear || '(no year)'}, ${documentType}, form ${form}, scope ${scope}\n` +
      `  ${tables} tables, ${printed} printed figures, ${projects.size} projects, ${indicators.length} indicators, ${findings.length} findings`,
  );
}

const SOURCE = 'data/source';

/** What is registered of reports and bodies; a slip in a register is told by `npm run data`. */
const readKnown = (): Register => ({
  reports: readRegister('reports.csv', readRegisterText(join(SOURCE, 'reports.csv'))).rows,
  bureaus: readRegister('bureaus.csv', readRegisterText(join(SOURCE, 'bureaus.csv'))).rows,
});

const isIdentified = ({ bureau, fiscalYear }: Identity): boolean => bureau !== '' && fiscalYear !== '';

/** The row to add for each report that is not registered, under an id that no other report has. */
function rowsToAdd(found: readonly FoundReport[], known: Register): Problem[] {
  const taken = new Set(known.reports.map(({ report_id }) => report_id));
  const fresh = found.filter(({ registered, identity }) => !registered && isIdentified(identity));
  return assignIds(fresh, taken).items.map(({ file, identity }) => newReport(file, identity));
}

/** Reads one file; problems go to stderr. Null when it gave no report. */
function look(path: string, known: Register): { looked: Looked[]; failed: boolean } {
  const file = basename(path);
  const bytes = tryReadBytes(path);
  if (bytes === null) {
    say(
      words(
        `错误：${path}：没有这个文件，或它不可读`,
        `error: ${path}: there is no such file, or it cannot be read`,
      ),
    );
    return { looked: [], failed: true };
  }
  const text = readFile(file, bytes);
  if ('message' in text) {
    console.error(formatProblem(text));
    return { looked: [], failed: true };
  }
  const { found, problems } = findReports(file, text.text, known, text.sha256, true);
  const resolved = found.map((one) => ({ ...resolveReport(one), bureau: one.bureau }));
  const looked = resolved.map(({ report, bureau }) => ({ report, findings: runChecks(report), bureau }));
  for (const one of looked) say(describe(one));
  for (const problem of sortProblems([
    ...problems,
    ...rowsToAdd(found, known),
    ...found.flatMap(({ extraction }) => extraction.leftOut),
    ...resolved.flatMap((one) => one.problems),
  ]))
    console.error(formatProblem(problem));
  const empty = found.filter(
    ({ extraction }) => extraction.readings.length === 0 && extraction.indicators.length === 0,
  );
  if (empty.length > 0)
    say(
      words(
        `错误：${file}:1 没有识别出任何表式，一个数也没有读到；处理办法见 data/source/README.md`,
        `error: ${file}:1 no form was recognised: no figure was read; data/source/README.md says what to do`,
      ),
    );
  return { looked, failed: found.length === 0 || empty.length > 0 || problems.some(isError) };
}

function print({ table: name, json }: Options, looked: readonly Looked[]): void {
  const dataset = datasetOf(looked);
  const rows =
    name === 'findings'
      ? looked.flatMap(({ report, findings }) => findingRows(report, findings))
      : dataset[name];
  const table = TABLES.find((one) => one.name === name) as Table;
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(table, rows));
}

/** Looks at report files, registered or not: a table to stdout, what was and was not understood to stderr. */
function main(): number {
  const options = readOptions();
  if (!options) {
    say(USAGE);
    return 2;
  }
  const known = readKnown();
  const results = options.files.map((path) => look(path, known));
  print(
    options,
    results.flatMap(({ looked }) => looked),
  );
  return results.some(({ failed }) => failed) ? 1 : 0;
}

process.exitCode = main();
