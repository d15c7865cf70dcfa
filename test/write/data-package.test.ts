import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableFiles } from '../../scripts/write/tables.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { currentRun, tableOf } from '../golden/golden.ts';

const files = tableFiles(currentRun().dataset, '1.2.3');

/** What the Data Package standard (v2) asks of a package of CSV tables. */
const name = z.string().regex(/^[-a-z0-9._/]+$/);
const Field = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer']),
  title: z.string().min(1),
  description: z.string().min(1),
  constraints: z
    .object({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .strict()
    .optional(),
});
const Schema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fieldsMatch: z.enum(['exact', 'equal', 'subset', 'superset', 'partial']).optional(),
  fields: z.array(Field).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.object({
        fields: z.array(z.string()).min(1),
        reference: z.object({ resource: name, fields: z.array(z.string()).min(1) }),
      }),
    )
    .optional(),
  missingValues: z.array(z.object({ value: z.string(), label: z.string() })).min(1),
});
const Resource = z.object({
  name,
  type: z.literal('table'),
  path: z.string().regex(/^(?!\/|\.\.)[^\s]+\.csv$/),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.object({ header: z.literal(true), delimiter: z.literal(',') }),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: Schema,
});
const Package = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: z.string().min(1),
  version: z.literal('1.2.3'),
  sources: z.array(z.object({ title: z.string().min(1) })).min(1),
  resources: z.array(Resource).min(1),
});
const descriptor = Package.parse(JSON.parse(files.get('datapackage.json') ?? ''));
const rowsOf = (resource: string): Record<string, string>[] =>
  parseCsv(files.get(`${resource.replaceAll('-', '_')}.csv`) ?? '');

it('describes every table, each once', () => {
  const paths = descriptor.resources.map(({ path }) => path);
  expect([...paths, 'datapackage.json'].sort()).toEqual([...files.keys()].sort());
  expect(new Set(descriptor.resources.map((resource) => resource.name)).size).toBe(paths.length);
});

describe.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
  '%s',
  (_name, resource) => {
    const bytes = Buffer.from(files.get(resource.path) ?? '', 'utf8');
    const rows = rowsOf(resource.name);
    const { fields, primaryKey, foreignKeys = [] } = resource.schema;

    it('has the size and hash of its file', () => {
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    });

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
