import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../generate/hostile.ts';
import { run } from './source.ts';

const HEAD = '青禾县公安局2022年度部门整体支出绩效自评报告\n';

/** How long each takes is measured by the benchmark. */
describe('a text made to keep a reader busy is read, and what is wrong with it is said', () => {
  it.each(Object.entries(HOSTILE))('%s', (_what, make) => {
    const { problems, dataset } = run({ 'a.txt': HEAD + make(4000) });
    for (const { line, message, hint } of problems)
      expect([line > 0, message.en !== '', hint.en !== '']).toEqual([true, true, true]);
    const refused = problems.some(({ severity }) => severity === 'error');
    expect(dataset.reports.length > 0 || refused).toBe(true);
  });
});
