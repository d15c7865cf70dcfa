import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { type Words, words } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/tables.ts';
import { readText, writeFiles } from './io.ts';
import { runPipeline } from './pipeline.ts';
import { formatProblem, inLanguage, sortProblems } from './problems.ts';
import { readSource } from './source-folder.ts';
import { type Checked, tableFiles } from './write/tables.ts';

const USAGE = words(
  '用法：npm run data -- [--source 文件夹] [--out 文件夹] [--check]',
  'usage: npm run data -- [--source DIR] [--out DIR] [--check]',
);

interface Options {
  source: string;
  out: string;
  check: boolean;
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: { source: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
    });
    return {
      source: resolve(values.source ?? 'data/source'),
      out: resolve(values.out ?? 'data/tables'),
      check: values.check ?? false,
    };
  } catch {
    return null;
  }
}

/** Names of the tables that differ from what stands in the folder. */
const outdated = (folder: string, files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([name, text]) => readText(join(folder, name)) !== text).map(([name]) => name);

function summaryOf({ reports, observations, findings }: Dataset, checked: readonly Checked[]): Words {
  const all = checked.flatMap((one) => one.findings);
  const notes = all.filter(({ severity }) => severity === 'note').length;
  return words(
    `${reports.length} 份报告，${observations.length} 个数，${findings.length} 条核对结果，${notes} 条备注`,
    `${reports.length} reports, ${observations.length} observations, ${findings.length} findings, ${notes} notes`,
  );
}

const stopped = (errors: number): Words =>
  words(
    `源文件夹中有 ${errors} 处错误；各表保持原样`,
    `${errors} error(s) in the source folder; the tables stay as they were`,
  );
const upToDate = ({ zh, en }: Words): Words =>
  words(`${zh}；各表均为最新`, `${en}; the tables are up to date`);
const outOfDate = (changed: readonly string[]): Words =>
  words(
    `已过期：${changed.join('、')}；请运行 npm run data`,
    `out of date: ${changed.join(', ')}; run npm run data`,
  );
const written = ({ zh, en }: Words, changed: readonly string[]): Words =>
  changed.length === 0
    ? words(`${zh}；没有变化`, `${en}; nothing changed`)
    : words(`${zh}；已写入：${changed.join('、')}`, `${en}; written: ${changed.join(', ')}`);

/** Reports to tables: read -> parse -> extract -> resolve -> check -> write. Returns the exit code. */
function main(): number {
  const options = readOptions();
  if (!options) return say(USAGE, 2);
  const { source, problems: unread } = readSource(options.source);
  const { dataset, checked, problems: unresolved } = runPipeline(source);
  const problems = sortProblems([...unread, ...unresolved]);
  for (const problem of problems) console.error(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return say(stopped(errors), 1);
  const files = tableFiles(dataset, packageJson.version);
  const changed = outdated(options.out, files);
  const summary = summaryOf(dataset, checked);
  if (options.check) return changed.length === 0 ? say(upToDate(summary), 0) : say(outOfDate(changed), 1);
  writeFiles(options.out, files);
  return say(written(summary, changed), 0);
}

function say(said: Words, code: number): number {
  console.error(inLanguage(said));
  return code;
}

process.exitCode = main();
