import { describe, expect, it } from 'vitest';
import { tableFiles } from '../../scripts/write/tables.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { currentRun, tableOf } from '../golden/golden.ts';
import { descriptionProblems, fileProblems, type PackageDescription } from '../publish/package-problems.ts';

const files = tableFiles(currentRun().dataset, '1.2.3');

const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as PackageDescription;
const rowsOf = (resource: string): Record<string, string>[] =>
  parseCsv(files.get(`${resource.replaceAll('-', '_')}.csv`) ?? '');

it('is as the standard wants it, with this version', () => {
  expect(descriptionProblems(descriptor)).toEqual([]);
  expect(descriptor.version).toBe('1.2.3');
});

it('has the size and hash of each file', () => {
  expect(fileProblems(descriptor, (path) => Buffer.from(files.get(path) ?? '', 'utf8'))).toEqual([]);
});

it('describes every table, each once', () => {
  const paths = descriptor.resources.map(({ path }) => path);
  expect([...paths, 'datapackage.json'].sort()).toEqual([...files.keys()].sort());
});

describe.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
  '%s',
  (_name, resource) => {
    const bytes = Buffer.from(files.get(resource.path) ?? '', 'utf8');
    const rows = rowsOf(resource.name);
    const { fields, primaryKey, foreignKeys = [] } = resource.schema;

    it('has the fields of its header, in order', () => {
      const header = bytes.toString('utf8').replace('\uFEFF', '').split('\r\n')[0];
      expect(fields.map((field) => field.name).join(',')).toBe(header);
      expect(fields.map((field) => field.name)).toEqual(
        tableOf(resource.path.replace('.csv', '')).columns.map((column) => column.name),
      );
    });

    it('every value is of its type, required where it must be, and of its list', () => {
      for (const { name: column, type, constraints } of fields)
        for (const row of rows) {
          const cell = row[column] ?? '';
          if (cell === '')
            expect(constraints?.required ?? false, `${column} of ${JSON.stringify(row)}`).toBe(false);
          else if (type === 'number') expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
          else if (type === 'integer') expect(cell).toMatch(/^-?\d+$/);
          else if (constraints?.enum) expect(constraints.enum).toContain(cell.replace(/^'/, ''));
        }
    });

    it('its primary key is there and unique, and its rows are sorted by it', () => {
      const keys = rows.map((row) => primaryKey.map((column) => row[column]).join('\u0000'));
      expect(new Set(keys).size).toBe(rows.length);
      expect(keys.toSorted()).toEqual(keys);
    });

    it('its foreign keys lead to rows', () => {
      for (const {
        fields: [column = ''],
        reference,
      } of foreignKeys) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0] ?? '']));
        expect(rows.map((row) => row[column]).filter((value) => value !== '' && !known.has(value))).toEqual(
          [],
        );
      }
    });
  },
);
