/** How many single tests came out how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** All together. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** "12 passed, 0 failed", with the skipped ones only where there are any. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const all = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? all : `${all}, ${skipped} skipped`;
}
