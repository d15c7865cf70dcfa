import { observations, TABLES, type Table, type TableName } from './tables.ts';

/** What a release changed against the one before: one line a figure, or a cell of a row that is no figure. */
export const changes = {
  name: 'changes',
  zh: '数据变动',
  en: 'Changes of the data',
  primaryKey: ['table', 'row_id', 'column'],
  foreignKeys: [],
  columns: [
    { name: 'change', type: 'string', zh: '变动', en: 'Change', values: ['added', 'changed', 'withdrawn'] },
    { name: 'table', type: 'string', zh: '表', en: 'Table' },
    { name: 'row_id', type: 'string', zh: '行的编号', en: 'Id of the row' },
    { name: 'bureau_id', type: 'string', zh: '单位编号', en: 'Body id' },
    { name: 'fiscal_year', type: 'string', zh: '预算年度', en: 'Fiscal year' },
    { name: 'what', type: 'string', zh: '内容', en: 'What it is' },
    { name: 'column', type: 'string', zh: '列', en: 'Column' },
    { name: 'before', type: 'string', zh: '改前', en: 'Before' },
    { name: 'after', type: 'string', zh: '改后', en: 'After' },
    { name: 'reason', type: 'string', zh: '理由', en: 'Reason' },
  ],
} as const satisfies Table;

export type ChangeKind = 'added' | 'changed' | 'withdrawn';
export type ChangeRow = Record<Exclude<(typeof changes.columns)[number]['name'], 'change'>, string> & {
  change: ChangeKind;
};

type Row = Readonly<Record<string, string>>;
export type TableRows = Readonly<Record<string, readonly Row[]>>;

/** Tables that hold figures; the others say what they belong to and what was noticed about them. */
export const FIGURE_TABLES: readonly string[] = ['observations', 'projects', 'payment_plan', 'indicators'];

/** A figure that only moved within its transcript is not a changed figure. */
const PLACES = ['source_line', 'source_lines', 'source_text', 'source_sha256'];

/** The cells that say what a row is, and what it holds, for a reader of the list. */
const SAYS: Readonly<Record<TableName, { what: string; value: readonly string[] }>> = {
  observations: { what: 'label', value: ['value', 'value_text', 'value_status'] },
  reports: { what: 'bureau', value: ['document_type'] },
  bureaus: { what: 'name', value: ['name'] },
  projects: { what: 'project', value: ['budget'] },
  payment_plan: { what: 'month_end', value: ['cumulative_percent', 'value_status'] },
  indicators: { what: 'level3', value: ['actual_text', 'target_text'] },
  findings: { what: 'message_zh', value: ['printed'] },
  corrections: { what: 'measure', value: ['corrected'] },
  comparison: { what: 'bureau', value: [] },
  measures: { what: 'label_zh', value: ['definition_zh'] },
};

const keyOf = (table: Table, row: Row): string =>
  table.primaryKey.map((column) => row[column] ?? '').join('/');

const byKey = (table: Table, rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [keyOf(table, row), row]));

function changeRow(table: Table, change: ChangeKind, row: Row): ChangeRow {
  const { what } = SAYS[table.name as TableName];
  return {
    change,
    table: table.name,
    row_id: keyOf(table, row),
    bureau_id: row['bureau_id'] ?? '',
    fiscal_year: row['fiscal_year'] ?? '',
    what: row[what] ?? '',
    column: '',
    before: '',
    after: '',
    reason: '',
  };
}

function whole(table: Table, change: 'added' | 'withdrawn', row: Row): ChangeRow {
  const columns = SAYS[table.name as TableName].value;
  const column = columns.find((name) => row[name]) ?? columns[0] ?? '';
  const value = row[column] ?? '';
  const side = change === 'added' ? { after: value } : { before: value };
  return { ...changeRow(table, change, row), column, ...side };
}

/** The form in which a value was printed follows the value; only one of them is told. */
const told = (table: Table, columns: readonly string[]): readonly string[] =>
  table === observations && columns.includes('value')
    ? columns.filter((name) => name !== 'value_text')
    : columns;

function cells(table: Table, before: Row, after: Row): ChangeRow[] {
  const columns = table.columns
    .map(({ name }) => name)
    .filter((name) => !PLACES.includes(name) && (before[name] ?? '') !== (after[name] ?? ''));
  return told(table, columns).map((column) => ({
    ...changeRow(table, 'changed', after),
    column,
    before: before[column] ?? '',
    after: after[column] ?? '',
  }));
}

function tableChanges(table: Table, before: readonly Row[], after: readonly Row[]): ChangeRow[] {
  const [old, now] = [byKey(table, before), byKey(table, after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === undefined) return is === undefined ? [] : [whole(table, 'added', is)];
    return is === undefined ? [whole(table, 'withdrawn', was)] : cells(table, was, is);
  });
}

/** Everything that differs between two sets of tables; the wide table repeats the figures and is left out. */
export const changesBetween = (before: TableRows, after: TableRows): ChangeRow[] =>
  TABLES.filter(({ name }) => name !== 'comparison').flatMap((table) =>
    tableChanges(table, before[table.name] ?? [], after[table.name] ?? []),
  );
