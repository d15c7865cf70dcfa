import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../scripts/problems.ts';
import { errorsOf, report, run } from './source.ts';

const GOOD = { 'good.txt': report('青禾县', 2022, '900') };
const goodRows = run(GOOD).dataset;

describe('a bad file beside a good one', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'bad.txt:1 this file cannot be read'],
    ['white space', ' \n\t\n', 'bad.txt:1 this file cannot be read'],
    [
      'binary',
      Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256),
      'bad.txt:1 this file cannot be read',
    ],
    ['a docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'bad.txt:1 this file cannot be read'],
    ['foreign', '\nA recipe for soup.\nTake water.\n', 'bad.txt:2 the body cannot be identified'],
    [
      'an unidentifiable body',
      '2022年度绩效自评报告\n我局支出1万元。\n',
      'bad.txt:1 the body cannot be identified',
    ],
    [
      'an unidentifiable year',
      '白石县公安局绩效自评报告\n支出1万元。\n',
      'bad.txt:1 the fiscal year cannot be identified',
    ],
    [
      'an unknown form',
      '白石县公安局2022年度绩效自评报告\n大家都很努力。\n',
      'bad.txt:1 no form was recognised',
    ],
  ])('%s: one clear message, and the other is read as ever', (_what, text, message) => {
    const result = run({ 'bad.txt': text, ...GOOD });
    expect(errorsOf(result)).toEqual([message]);
    const [problem] = result.problems.filter(({ severity }) => severity === 'error');
    expect([problem?.found, problem?.expected, problem?.hint]).not.toContain('');
    for (const language of ['zh', 'en'] as const)
      expect(problem && formatProblem(problem, language)).not.toMatch(/\bat .*\.ts|undefined|\[object/);
    const own = (rows: readonly { report_id: string }[]) =>
      rows.filter(({ report_id }) => report_id === 'qinghe-2022');
    expect(own(result.dataset.observations)).toEqual(own(goodRows.observations));
  });
});

it('all problems of all files are listed', () => {
  const result = run({ 'a.txt': '', 'b.txt': 'soup', ...GOOD, 'c.txt': '\u0000' });
  expect(errorsOf(result).map((message) => message.split(':')[0])).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

it('two files of one body, year and type: an error that names both', () => {
  const result = run({ ...GOOD, 'copy.txt': GOOD['good.txt'] });
  expect(errorsOf(result)).toEqual(['good.txt:1 two documents with one report id']);
  expect(result.dataset.reports).toHaveLength(1);
});

it('a registered file that is missing', () => {
  const row = {
    report_id: 'x',
    source_file: 'gone.txt',
    bureau_id: '',
    fiscal_year: '',
    document_type: '',
    issued: '',
    source_url: '',
  };
  expect(errorsOf(run(GOOD, { register: { reports: [row], bureaus: [] } }))).toEqual([
    'reports.csv:2 a registered file is missing',
  ]);
});
