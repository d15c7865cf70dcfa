import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notReady } from '../../src/data/readiness.ts';
import type { Release } from '../../src/data/releases.ts';
import { checkSite } from '../../src/model/site-config.ts';
import type { FindingRow } from '../../src/model/tables.ts';
import { withFolder } from '../commands/run-command.ts';
import { FILLED } from './built/filled-config.ts';

const finding = (over: Partial<FindingRow>): FindingRow => ({
  finding_id: 'a-2021.sum',
  report_id: 'a-2021',
  bureau_id: 'a',
  fiscal_year: '2021',
  check: 'sum',
  severity: 'error',
  message_zh: '合计不等。',
  message_en: 'The sum differs.',
  printed: '1',
  expected: '2',
  difference: '1',
  source_lines: '3 4',
  waived_reason: '',
  response: '',
  ...over,
});
const unversioned = checkSite({ ...FILLED, dataVersion: undefined });
const withoutVersion = (findings: FindingRow[]) =>
  notReady(unversioned, findings, [], '').filter((line) => !line.startsWith('site.config.ts'));

describe('findings', () => {
  test.each([
    ['none', [], 0],
    ['an error', [finding({})], 1],
    ['an error that is waived', [finding({ waived_reason: '已核对' })], 0],
    ['an error that was answered is still an error', [finding({ response: '已说明' })], 1],
    ['a warning', [finding({ severity: 'warning' })], 0],
  ])('%s', (_what, findings, expected) => {
    expect(withoutVersion(findings)).toHaveLength(expected);
  });

  test('are named with their lines, up to twenty of them', () => {
    const [text = ''] = withoutVersion(
      Array.from({ length: 25 }, (_, i) => finding({ finding_id: `a-2021.sum.${i + 1}` })),
    );
    expect(text).toContain('a-2021.sum.20：第 3、4 行，合计不等。');
    expect(text).not.toContain('a-2021.sum.21');
    expect(text).toContain('另有 5 条');
  });
});

test('settings that are unset are listed', () => {
  expect(notReady(checkSite({ ...FILLED, siteName: undefined, dataVersion: undefined }), [], [], '')).toEqual(
    ['site.config.ts 还有 2 项未填：网站名称（SiteName）、数据版本号'],
  );
});

describe('the version', () => {
  const release = (folder: string): Release => ({
    version: '2026.2',
    released: '2026-03-02 09:00',
    previous: '',
    note: '',
    folder,
    changes: [],
  });
  const folders = (root: string, today: string) => {
    for (const name of ['release', 'tables']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'release/datapackage.json'), '{"resources":[{"path":"a.csv"}]}');
    writeFileSync(join(root, 'release/a.csv'), 'a');
    writeFileSync(join(root, 'tables/a.csv'), today);
  };

  test('has to be frozen', () => {
    expect(notReady(checkSite(FILLED), [], [], '')).toEqual([
      '数据版本 2026.2 还没有固定，请先运行 npm run release -- 2026.2',
    ]);
  });

  test.each([
    ['the same tables', 'a', 0],
    ['tables that changed since', 'b', 1],
  ])('%s', async (_what, today, expected) => {
    await withFolder((root) => {
      folders(root, today);
      const lines = notReady(checkSite(FILLED), [], [release(join(root, 'release'))], join(root, 'tables'));
      expect(lines).toHaveLength(expected);
    });
  });
});
