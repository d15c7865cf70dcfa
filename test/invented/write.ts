import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toCsv } from '../../src/model/csv.ts';
import { TABLES } from '../../src/model/tables.ts';
import { invent } from './invent.ts';

/*
 * node test/invented/write.ts DIR --bodies 60 --years 4 --seed 1
 * then JIXIAO_TABLES=DIR/tables JIXIAO_SOURCE=DIR/source astro build
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bodies: { type: 'string', default: '60' },
    years: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('usage: node test/invented/write.ts DIR [--bodies 60] [--years 4] [--seed 1]');
  process.exit(2);
}
const { dataset, texts } = invent({
  bodies: Number(values.bodies),
  years: Number(values.years),
  seed: Number(values.seed),
});
mkdirSync(join(folder, 'tables'), { recursive: true });
mkdirSync(join(folder, 'source', 'reports'), { recursive: true });
for (const table of TABLES)
  writeFileSync(join(folder, 'tables', `${table.name}.csv`), toCsv(table, dataset[table.name]));
for (const [file, text] of texts) writeFileSync(join(folder, 'source', 'reports', file), text);
console.log(
  `${dataset.bureaus.length} bodies, ${dataset.reports.length} reports, ${dataset.observations.length} observations`,
);
