import { expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';

export const DEPARTMENT = '临江县公安局2022年度部门整体支出绩效自评报告';
export const PROJECTS = '临江县公安局2022年度项目支出绩效自评报告';
export const ACCOUNTS = '临江县公安局2022年度部门决算公开';
export const PLAN = '临江县公安局2022年度部门预算公开';

/** Stated figures as "measure value", with the project, the scope, the year, the divisor and the phase where they are not the usual ones. */
export function stated(text: string, title = DEPARTMENT): string[] {
  const { reports } = extractText('a.txt', `${title}\n\n${text}\n`);
  return reports
    .flatMap(({ observations }) => observations)
    .filter(({ origin, value }) => origin !== 'derived' && value.status === 'reported')
    .map(({ measure, value, subject, scope, year, denominator, phase }) =>
      [
        `${measure} ${value.value || value.text}`,
        subject,
        scope === 'department' || scope === 'project' ? '' : scope,
        year,
        measure === 'execution_rate' && denominator !== 'unspecified' ? denominator : '',
        phase === 'plan' ? 'plan' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .sort();
}

/** A text, and all that is stated in it, sorted. */
export type Case = readonly [text: string, expected: readonly string[]];

/** One test for each text, in a report with this title. */
export function statedIs(cases: readonly Case[], title = DEPARTMENT): void {
  it.each(cases)('%s', (text, expected) => expect(stated(text, title)).toEqual(expected));
}
