import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/model/csv.ts';
import { TABLES, type Table } from '../../src/model/tables.ts';
import { runCommand, withFolder } from './run-command.ts';

const TEXT = `白石县公安局2022年度部门整体支出绩效自评报告
2022年，我局年初预算2000万元，全年支出1900.50万元，预算执行率95.03%。
`;
const header = (out: string): string[] => (out.replace('\uFEFF', '').split('\r\n')[0] ?? '').split(',');
const columnsOf = (name: string): string[] =>
  (TABLES as readonly Table[]).find((table) => table.name === name)?.columns.map((column) => column.name) ??
  [];

const extract = (...args: string[]) => runCommand('extract.ts', ...args);

describe('npm run extract', () => {
  test.each([[[]], [['--table', 'nonsense', 'a.txt']], [['--nonsense']]])('%j is wrong usage', (args) => {
    const { code, out, err } = extract(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^usage: npm run extract/);
  });

  test('prints the figures as CSV, and everything else apart from it', () =>
    withFolder((folder) => {
      const file = join(folder, 'any name.txt');
      writeFileSync(file, TEXT);
      const { code, out, err } = extract(file);
      expect(code).toBe(0);
      expect(header(out)).toEqual(columnsOf('observations'));
      const rows = parseCsv(out);
      expect(rows.find(({ measure }) => measure === 'expenditure')).toMatchObject({
        bureau: '白石县公安局',
        fiscal_year: '2022',
        value: '1900.5',
        value_text: expect.stringMatching(/^1900\.50(?:万元)?$/) as string,
        source_line: '2',
      });
      expect(err).toContain('白石县公安局 2022');
    }));

  test.each([
    ['no body', '部门整体绩效自评情况报告\n2022年，我局全年支出1900.50万元。\n', 'bureau_id', 'unnamed-2022'],
    [
      'no year',
      '白石县公安局部门整体绩效自评情况报告\n我局全年支出1900.50万元。\n',
      'fiscal_year',
      'baishi-undated',
    ],
  ])('shows the figures of a report that names %s, and what to register', (_what, text, column, report) =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, text);
      const { code, out, err } = extract(file);
      expect(code).toBe(1);
      expect(err).toContain(`add a row for a.txt to reports.csv with its ${column}`);
      expect(parseCsv(out).find(({ measure }) => measure === 'expenditure')).toMatchObject({
        report_id: report,
        value: '1900.5',
      });
    }),
  );

  test('shows nothing of a text that is no report', () =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, 'hello world 5\n');
      const { code, out, err } = extract(file);
      expect(code).toBe(1);
      expect(parseCsv(out)).toEqual([]);
      expect(err).toContain('the body cannot be identified');
    }));

  test.each(['indicators', 'projects', 'payment_plan', 'findings'])('--table %s prints that table', (name) =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, TEXT);
      expect(header(extract('--table', name, file).out)).toEqual(columnsOf(name));
    }),
  );

  test('--json prints JSON', () =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, TEXT);
      expect(() => JSON.parse(extract('--json', file).out) as unknown).not.toThrow();
    }));

  test.each(['absent.txt', '.'])('reads the other files when %s is no file', (name) =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      writeFileSync(file, TEXT);
      const { code, out, err } = extract(join(folder, name), file);
      expect(code).toBe(1);
      expect(err).toMatch(/^error: .*there is no such file, or it cannot be read$/m);
      expect(err).not.toMatch(/^\s+at /m);
      expect(parseCsv(out).length).toBeGreaterThan(0);
    }),
  );

  test('counts the projects of a list as those that have a form', () =>
    withFolder((folder) => {
      const file = join(folder, 'a.txt');
      const list = '项目名称\t年初预算数\t全年执行数\n天网工程\t100\t90\n雪亮工程\t50\t45\n';
      writeFileSync(file, `${TEXT}\n${list}`);
      expect(extract(file).err).toContain(' 2 projects');
    }));
});
