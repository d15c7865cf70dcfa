import { createHash } from 'node:crypto';
import { MISSING_STATUSES } from '../../src/model/status.ts';
import { type Column, type ReportRow, TABLES, type Table } from '../../src/model/tables.ts';

const field = ({ name, type, zh, en, values, required }: Column): Record<string, unknown> => {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(values && !values.some((value) => /^[=+\-@]/.test(value)) ? { enum: values } : {}),
  };
  return {
    name,
    type: type === 'integer' ? 'integer' : type,
    title: zh,
    description: en,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
};

function schema(table: Table): Record<string, unknown> {
  return {
    fields: table.columns.map(field),
    primaryKey: [...table.primaryKey],
    ...(table.foreignKeys.length > 0
      ? {
          foreignKeys: table.foreignKeys.map(({ column, table: other }) => ({
            fields: [column],
            reference: {
              resource: other.replaceAll('_', '-'),
              fields: [TABLES.find(({ name }) => name === other)?.primaryKey[0] ?? column],
            },
          })),
        }
      : {}),
    missingValues: [
      {
        value: '',
        label: `no value; where the table has a status column, it says why: ${MISSING_STATUSES.join(', ')}`,
      },
    ],
  };
}

const sizeAndHash = (files: ReadonlyMap<string, string>, name: string): { bytes: number; hash: string } => {
  const bytes = Buffer.from(files.get(name) ?? '', 'utf8');
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
};

/** datapackage.json (Data Package v2): every table with its schema, size and hash; the reports are its sources. */
export function dataPackage(
  files: ReadonlyMap<string, string>,
  version: string,
  reports: readonly ReportRow[],
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jixiao',
    title: '公安机关预算绩效报告数据',
    description:
      'Figures of budget-performance reports of public-security bureaus, each with its status and source line.',
    version,
    sources: reports
      .toSorted((a, b) => (a.report_id < b.report_id ? -1 : 1))
      .map((report) => ({
        title: `${report.bureau} ${report.fiscal_year}（${report.report_id}）`,
        ...(report.source_url ? { path: report.source_url } : {}),
      })),
    resources: TABLES.map((table) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: table.name.replaceAll('_', '-'),
      type: 'table',
      title: table.zh,
      description: table.en,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: '\r\n',
        header: true,
      },
      ...sizeAndHash(files, `${table.name}.csv`),
      schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema(table) },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
