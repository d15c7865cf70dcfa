import type { Problem } from '../../src/model/report.ts';
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

const stale = (file: string, line: number, id: string): Problem => ({
  file,
  line,
  severity: 'error',
  message: 'no such finding',
  found: id,
  expected: 'the finding_id of a finding of this run',
  hint: 'the finding is gone or its id has changed: remove the row, or look the id up in findings.csv',
});

/** Adds the reasons for waiving and the bodies' responses to the findings; a row without its finding is an error. */
export function applyDecisions(
  findings: readonly FindingRow[],
  waivers: readonly Waiver[],
  responses: readonly Response[],
): { findings: FindingRow[]; problems: Problem[] } {
  const ids = new Set(findings.map(({ finding_id }) => finding_id));
  const problems = [
    ...waivers.flatMap(({ finding_id }, i) =>
      ids.has(finding_id) ? [] : [stale('waivers.csv', i + 2, finding_id)],
    ),
    ...waivers.flatMap(({ finding_id, reason }, i) =>
      reason.trim() === ''
        ? [
            {
              ...stale('waivers.csv', i + 2, finding_id),
              message: 'a waiver without a reason',
              expected: 'a reason',
              hint: 'say why this finding need not be shown as open',
            },
          ]
        : [],
    ),
    ...responses.flatMap(({ finding_id }, i) =>
      ids.has(finding_id) ? [] : [stale('responses.csv', i + 2, finding_id)],
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
