import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { readText, writeFiles } from './io.ts';
import { readSource, runPipeline } from './pipeline.ts';
import { formatProblem, sortProblems } from './problems.ts';
import { tableFiles } from './write/tables.ts';

const USAGE = 'usage: npm run data -- [--source DIR] [--out DIR] [--check]';

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

/** Reports to tables: read -> parse -> extract -> resolve -> check -> write. Returns the exit code. */
function main(): number {
  const options = readOptions();
  if (!options) return say(USAGE, 2);
  const { source, problems: unread } = readSource(options.source);
  const { dataset, checked, problems: unresolved } = runPipeline(source);
  const problems = sortProblems([...unread, ...unresolved]);
  for (const problem of problems) console.error(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return say(`${errors} error(s) in the source folder; the tables stay as they were`, 1);
  const files = tableFiles(dataset, packageJson.version);
  const changed = outdated(options.out, files);
  const notes = checked
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'note').length;
  const summary = `${dataset.reports.length} reports, ${dataset.observations.length} observations, ${dataset.findings.length} findings, ${notes} notes`;
  if (options.check)
    return changed.length === 0
      ? say(`${summary}; the tables are up to date`, 0)
      : say(`out of date: ${changed.join(', ')}; run npm run data`, 1);
  writeFiles(options.out, files);
  return say(`${summary}; ${changed.length === 0 ? 'nothing changed' : `written: ${changed.join(', ')}`}`, 0);
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = main();
