import { errorAt, isError, type Problem, warningAt, words } from '../src/model/problem.ts';
import type { Dataset } from '../src/model/tables.ts';
import { applyDecisions } from './check/decisions.ts';
import { runChecks } from './check/run-checks.ts';
import { type FoundReport, findReports } from './extract-text.ts';
import { readFile } from './read/read-file.ts';
import { assignIds } from './resolve/assign-ids.ts';
import { ofNoReport } from './resolve/corrections.ts';
import { newReport } from './resolve/identify.ts';
import { resolveReport } from './resolve/resolve-report.ts';
import type { SourceFolder } from './source-folder.ts';
import { type Checked, datasetOf } from './write/tables.ts';

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

const isNew = ({ registered }: FoundReport): boolean => !registered;

export interface Run {
  dataset: Dataset;
  checked: readonly Checked[];
  problems: Problem[];
}

/** What this run says of a report: it was read, it is not there, or nobody can say, as a file failed or gave nothing. */
type Standing = 'read' | 'absent' | 'unknown';

function standingsOf(checked: readonly Checked[], hasFailed: boolean): (reportId: string) => Standing {
  const reading = new Map(checked.map(({ report }) => [report.identity.reportId, report.reading]));
  const absent = hasFailed ? 'unknown' : 'absent';
  return (id) => (reading.has(id) ? (reading.get(id) === 'unreadable' ? 'unknown' : 'read') : absent);
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
  problems.push(...duplicates, ...items.filter(isNew).map(({ file, identity }) => newReport(file, identity)));
  const checked = items.map((item) => {
    const { report, problems: stale } = resolveReport(item, source.corrections);
    if (report.reading !== 'unreadable') problems.push(...stale);
    return { report, findings: runChecks(report), bureau: item.bureau };
  });
  const standing = standingsOf(checked, problems.some(isError));
  problems.push(...ofNoReport(source.corrections, (id) => standing(id) !== 'absent'));
  // Rows that could not be applied are problems, and nothing is written then.
  const dataset = datasetOf(checked, problems.some(isError) ? [] : source.corrections);
  const isUnread = (id: string): boolean => standing(id) === 'unknown';
  const decisions = applyDecisions(dataset.findings, source.waivers, source.responses, isUnread);
  problems.push(...decisions.problems);
  return { dataset: { ...dataset, findings: decisions.findings }, checked, problems };
}
