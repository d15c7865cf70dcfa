import { type Dataset, TABLES } from '../../model/tables.ts';
import type { Pack } from './pack.ts';

/**
 * The rows of a pack as the tables of today; undefined for a release that was frozen before a table or a column of
 * today was there, from which today's figures cannot be drawn.
 */
export function packedDataset({ tables }: Pack): Dataset | undefined {
  const rows: Record<string, unknown> = {};
  for (const { name, columns } of TABLES) {
    const packed = tables.find((table) => table.name === name);
    const known = new Set(packed?.columns.map((column) => column.name));
    if (packed === undefined || !columns.every((column) => known.has(column.name))) return undefined;
    rows[name] = packed.rows;
  }
  return rows as unknown as Dataset;
}
