import { errorAt, type Problem, words } from '../../src/model/problem.ts';
import type { FindingRow } from '../../src/model/tables.ts';

/** Rows of waivers.csv and responses.csv. */
export interface Waiver {
  finding_id: string;
  reason: string;
}
export interface Response {
  finding_id: string;
  date: string;
  response_zh: string;
  response_en: string;
  source_url: string;
}

const stale = (file: string, line: number, id: string): Problem =>
  errorAt(file, line, {
    message: words('没有这一条核对结果', 'no such finding'),
    found: id,
    expected: words('本次运行中某条核对结果的 finding_id', 'the finding_id of a finding of this run'),
    hint: words(
      '该核对结果已不存在或编号已变：删去这一行，或在 findings.csv 中查找编号',
      'the finding is gone or its id has changed: remove the row, or look the id up in findings.csv',
    ),
  });

const unexplained = (line: number, id: string): Problem =>
  errorAt('waivers.csv', line, {
    message: words('豁免没有写明理由', 'a waiver without a reason'),
    found: id,
    expected: words('reason 一栏写有理由', 'a reason'),
    hint: words('写明为何不再作为待处理事项列出', 'say why this finding need not be shown as open'),
  });

/**
 * Adds the reasons for waiving and the bodies' responses to the findings. A row without its finding is an error, unless
 * its report was not read in this run: then nobody can say that the finding is gone.
 */
export function applyDecisions(
  findings: readonly FindingRow[],
  waivers: readonly Waiver[],
  responses: readonly Response[],
  isUnread: (reportId: string) => boolean = () => false,
): { findings: FindingRow[]; problems: Problem[] } {
  const ids = new Set(findings.map(({ finding_id }) => finding_id));
  const isStale = (id: string): boolean => !ids.has(id) && !isUnread(id.slice(0, id.indexOf('.')));
  const problems = [
    ...waivers.flatMap(({ finding_id }, i) =>
      isStale(finding_id) ? [stale('waivers.csv', i + 2, finding_id)] : [],
    ),
    ...waivers.flatMap(({ finding_id, reason }, i) =>
      reason.trim() === '' ? [unexplained(i + 2, finding_id)] : [],
    ),
    ...responses.flatMap(({ finding_id }, i) =>
      isStale(finding_id) ? [stale('responses.csv', i + 2, finding_id)] : [],
    ),
  ];
  const reasonOf = new Map(waivers.map(({ finding_id, reason }) => [finding_id, reason]));
  const responseOf = new Map(
    responses.map(({ finding_id, date, response_zh }) => [
      finding_id,
      [date, response_zh].filter((part) => part !== '').join(' '),
    ]),
  );
  return {
    findings: findings.map((row) => ({
      ...row,
      waived_reason: reasonOf.get(row.finding_id) ?? '',
      response: responseOf.get(row.finding_id) ?? '',
    })),
    problems,
  };
}
