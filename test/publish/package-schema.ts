/**
 * What version 2 of the Data Package standard asks of a package of tables, written anew from its text as a JSON Schema.
 * Stricter where this project says more than the standard wants: every table is a CSV file with its size and SHA-256.
 */

const text = { type: 'string', minLength: 1 };
const words = { type: 'array', minItems: 1, uniqueItems: true, items: text };
/** An address, or a path that does not leave the package. */
const place = { type: 'string', pattern: '^(https?://\\S+|(?!file:)(?![./~])(?!.*(\\.\\./|\\\\|://)).+)$' };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const profile = (kind: string) => ({ const: `https://datapackage.org/profiles/2.0/${kind}.json` });

const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: text, path: place, email: text, version: text },
  additionalProperties: false,
};

const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-A-Za-z0-9._]+$' }, path: place, title: text },
  additionalProperties: false,
};

/** Types, formats and limits that the standard knows for the columns that stand in our tables. */
const field = {
  type: 'object',
  required: ['name', 'type', 'title', 'description'],
  properties: {
    name: text,
    type: { enum: ['string', 'number', 'integer'] },
    format: { enum: ['default'] },
    title: text,
    description: text,
    constraints: {
      type: 'object',
      minProperties: 1,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: words,
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      properties: { resource: name, fields: words },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const tableSchema = {
  type: 'object',
  required: ['fields', 'primaryKey', 'missingValues'],
  properties: {
    $schema: profile('tableschema'),
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: words,
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
    missingValues: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['value', 'label'],
        properties: { value: { type: 'string' }, label: text },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const dialect = {
  type: 'object',
  required: ['header', 'delimiter', 'lineTerminator'],
  properties: {
    $schema: profile('tabledialect'),
    header: { const: true },
    delimiter: { const: ',' },
    lineTerminator: { const: '\r\n' },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'format', 'mediatype', 'encoding', 'bytes', 'hash', 'dialect', 'schema'],
  properties: {
    $schema: profile('dataresource'),
    name,
    type: { const: 'table' },
    title: text,
    description: text,
    path: place,
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect,
    schema: tableSchema,
  },
  additionalProperties: false,
};

/** JSON Schema of datapackage.json. */
export const PACKAGE_SCHEMA = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'resources'],
  properties: {
    $schema: profile('datapackage'),
    name,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://\\S+$' },
    version: text,
    created: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
    },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', minItems: 1, items: source },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
};
