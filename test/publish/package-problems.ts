import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { PACKAGE_SCHEMA } from './package-schema.ts';

export interface TableDescription {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: {
      name: string;
      type: string;
      constraints?: { required?: boolean; enum?: string[] };
    }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

export interface PackageDescription {
  version: string;
  resources: TableDescription[];
}

/** The schema that the standard's authors publish, where DATAPACKAGE_SCHEMA names a file that holds it; else ours. */
const named = process.env['DATAPACKAGE_SCHEMA'];
const schema = (named ? JSON.parse(readFileSync(named, 'utf8')) : PACKAGE_SCHEMA) as AnySchema;

// The published schema carries words for forms and editors beside its rules.
const ajv = new Ajv({
  allErrors: true,
  strict: named === undefined,
  // A licence needs one of two properties, which stand one level further up.
  strictRequired: false,
  allowUnionTypes: true,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
    email: /^\S+@\S+$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
    textarea: true,
  },
});
const validate = ajv.compile(schema);

const against = (descriptor: unknown): string[] =>
  validate(descriptor)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name} stands there twice`);

/** Keys of one table that are no fields of it, or lead to a table or a field that does not exist. */
function keyProblems(table: TableDescription, tables: readonly TableDescription[]): string[] {
  const { fields, primaryKey, foreignKeys = [] } = table.schema;
  const fieldsOf = (one: TableDescription | undefined) => one?.schema.fields.map(({ name }) => name) ?? [];
  const lost = (keys: readonly string[], known: readonly string[], where: string) =>
    keys.filter((key) => !known.includes(key)).map((key) => `${table.name}: no field ${key} in ${where}`);
  return [
    ...repeated(fields.map(({ name }) => `${table.name}.${name}`)),
    ...lost(primaryKey, fieldsOf(table), table.name),
    ...foreignKeys.flatMap(({ fields: own, reference }) => [
      ...lost(own, fieldsOf(table), table.name),
      ...lost(
        reference.fields,
        fieldsOf(tables.find(({ name }) => name === reference.resource)),
        reference.resource,
      ),
      ...(own.length === reference.fields.length ? [] : [`${table.name}: a key of another length`]),
    ]),
  ];
}

/** What is wrong with a datapackage.json: against the schema first, then what no schema can say of names and keys. */
export function descriptionProblems(descriptor: unknown): string[] {
  const wrong = against(descriptor);
  if (wrong.length > 0) return wrong;
  const { resources } = descriptor as PackageDescription;
  return [
    ...repeated(resources.map(({ name }) => name)),
    ...repeated(resources.map(({ path }) => path)),
    ...resources.flatMap((table) => keyProblems(table, resources)),
  ];
}

/** Tables that are not there, or have another size or content than their description says. */
export function fileProblems(
  { resources }: PackageDescription,
  bytesOf: (path: string) => Uint8Array | undefined,
): string[] {
  return resources.flatMap(({ path, bytes, hash }) => {
    const file = bytesOf(path);
    if (file === undefined) return [`${path} is not there`];
    const found = `sha256:${createHash('sha256').update(file).digest('hex')}`;
    return [
      ...(file.length === bytes ? [] : [`${path}: ${file.length} bytes, described as ${bytes}`]),
      ...(found === hash ? [] : [`${path}: another hash than described`]),
    ];
  });
}
