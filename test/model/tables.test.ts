import { describe, expect, test } from 'vitest';
import { CORE_MEASURES, MEASURES, measure } from '../../src/model/measure.ts';
import { isMissing, STATUSES } from '../../src/model/status.ts';
import { COMPARED_MEASURES, type Column, TABLES, type Table } from '../../src/model/tables.ts';

const tables: readonly Table[] = TABLES;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2}/;

/** Words missing, or in the wrong language. */
const undescribed = (columns: readonly Column[]): string[] =>
  columns.filter(({ zh, en }) => !HAN.test(zh) || !LATIN.test(en)).map(({ name }) => name);

describe.each(tables.map((table) => [table.name, table] as const))('table %s', (_name, table) => {
  const names = table.columns.map(({ name }) => name);

  test('has unique column names in lower case', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  test('has its key among its columns, and the key is required', () => {
    const required = table.columns.filter((column) => column.required).map(({ name }) => name);
    expect(table.primaryKey.length).toBeGreaterThan(0);
    expect(required).toEqual(expect.arrayContaining([...table.primaryKey]));
  });

  test('refers to tables that are there, by their key', () => {
    for (const { column, table: name } of table.foreignKeys) {
      const target = tables.find((other) => other.name === name);
      expect(names, `${table.name}.${column}`).toContain(column);
      expect(target?.primaryKey, `${table.name}.${column} -> ${name}`).toEqual([column]);
    }
  });

  test('describes itself and every column in both languages', () => {
    expect(table.zh).toMatch(HAN);
    expect(table.en).toMatch(LATIN);
    expect(undescribed(table.columns)).toEqual([]);
  });

  test('has closed lists without a value twice', () => {
    for (const { name, values = [] } of table.columns) expect(new Set(values).size, name).toBe(values.length);
  });
});

test('table names are unique', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
});

test('every figure of the heart table has a status, a line and the piece of text that proves it', () => {
  const columns = tables.find(({ name }) => name === 'observations')?.columns.map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(['value_status', 'source_line', 'source_text']));
});

describe('measures', () => {
  const ids: readonly string[] = MEASURES.map(({ id }) => id);

  test('have unique ids', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(MEASURES.map((item) => [item.id, item] as const))(
    '%s is described in both languages',
    (_id, item) => {
      expect(item.zh).toMatch(HAN);
      expect(item.definitionZh).toMatch(HAN);
      expect(item.en).toMatch(LATIN);
      expect(item.definitionEn).toMatch(LATIN);
    },
  );

  test.each(MEASURES.filter(({ derived }) => derived).map(({ id, formula }) => [id, formula]))(
    'the formula of %s names measures or tables: %s',
    (_id, formula) => {
      const names = formula.match(/[a-z_]+(?:\.[a-z_]+)?/g) ?? [];
      const operands = names.filter((name) => !['sum', 'band'].includes(name));
      const columns = tables.flatMap(({ name, columns }) =>
        columns.map((column) => `${name}.${column.name}`),
      );
      expect(operands.length).toBeGreaterThan(0);
      for (const operand of operands) expect([...ids, ...columns]).toContain(operand);
    },
  );

  test('that are read have no formula', () => {
    expect(MEASURES.filter(({ derived, formula }) => !derived && formula !== '')).toEqual([]);
  });

  test('an execution rate has no better side', () => {
    const rates = MEASURES.filter(({ id }) => id.startsWith('execution_rate'));
    expect(rates.map(({ better }) => better)).toEqual(rates.map(() => 'none'));
  });

  test('the core ones and the compared ones are measures', () => {
    for (const id of [...CORE_MEASURES, ...COMPARED_MEASURES]) expect(ids).toContain(id);
  });

  test('an unknown id is a mistake in the program', () => {
    expect(measure('score').unit).toBe('分');
    expect(() => measure('speed')).toThrow('speed');
  });
});

test.each([
  ['reported', false],
  ['reported_normalised', false],
  ['derived', false],
  ['blank_in_source', true],
  ['not_disclosed', true],
  ['not_applicable', true],
  ['withheld', true],
  ['unreadable', true],
] as const)('%s is missing: %s', (status, missing) => {
  expect(STATUSES).toContain(status);
  expect(isMissing(status)).toBe(missing);
});
