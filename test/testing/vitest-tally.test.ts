import { expect, test } from 'vitest';
import { formatTally } from '../../scripts/testing/tally.ts';
import { vitestTally } from '../../scripts/testing/vitest-tally.ts';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((s) => ({ status: s })),
});

test.each([
  [
    'single tests, not files',
    true,
    [file('passed', 'passed', 'passed'), file('passed', 'passed')],
    '3 passed, 0 failed',
  ],
  ['a failing test', false, [file('failed', 'passed', 'failed')], '1 passed, 1 failed'],
  [
    'skipped and pending ones',
    true,
    [file('passed', 'skipped', 'pending', 'todo', 'passed')],
    '1 passed, 0 failed, 3 skipped',
  ],
  ['a file that does not load', false, [file('failed'), file('passed', 'passed')], '1 passed, 1 failed'],
  [
    'a hook that fails after passing tests',
    false,
    [file('failed', 'passed', 'skipped')],
    '1 passed, 1 failed, 1 skipped',
  ],
  ['an error outside of every test', false, [file('passed', 'passed')], '1 passed, 1 failed'],
  ['nothing at all', true, [], '0 passed, 0 failed'],
])('%s', (_what, success, testResults, expected) => {
  expect(formatTally(vitestTally({ success, testResults }))).toBe(expected);
});
