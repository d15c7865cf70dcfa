import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/report.ts';
import { findingsOf, type Parts } from './report-builder.ts';

/** What of a finding a case looks at; nothing expected means that the check must be silent. */
export type Expected = Partial<Finding> & { says?: string };
export type Case = readonly [what: string, parts: Parts, ...expected: Expected[]];

/** One test a case: the check says exactly these findings, in order, with these lines and figures. */
export function testCases(check: string, cases: readonly Case[]): void {
  test.each(cases.map(([what, parts, ...expected]) => ({ what, parts, expected })))(
    `${check}: $what`,
    ({ parts, expected }) => {
      const found = findingsOf(check, parts);
      expect(found.map(({ zh }) => zh)).toHaveLength(expected.length);
      for (const [index, { says, ...fields }] of expected.entries()) {
        expect(found[index]).toMatchObject(fields);
        if (says) expect(`${found[index]?.zh} ${found[index]?.en}`).toContain(says);
      }
    },
  );
}
