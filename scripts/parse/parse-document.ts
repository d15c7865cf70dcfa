import type { Document } from '../../src/model/document.ts';
import { splitSpaceRows } from './space-rows.ts';
import { parseTabTables } from './tab-tables.ts';

/** Text to the document model. Never throws; time is linear in the length of the text. */
export function parseDocument(file: string, text: string): Document {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/\f/g, ''));
  return { file, lines, blocks: splitSpaceRows(parseTabTables(lines)) };
}
