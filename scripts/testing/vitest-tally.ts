import { FAILED, type Tally } from './tally.ts';

/** The part of Vitest's JSON report that is counted here. */
export interface VitestReport {
  success: boolean;
  testResults: readonly {
    status: string;
    assertionResults: readonly { status: string }[];
  }[];
}

/** Counts single tests; a file that could not even be loaded, and a run that broke down, count as one failure each. */
export function vitestTally({ success, testResults }: VitestReport): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed += 1;
      else tally.skipped += 1;
    }
    const blamed = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !blamed) tally.failed += 1;
  }
  return !success && tally.failed === 0 ? { ...tally, failed: FAILED.failed } : tally;
}
