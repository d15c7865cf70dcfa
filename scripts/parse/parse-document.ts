import type { Block, Document, Table } from '../../src/model/document.ts';
import { withoutPieceNumbers } from './clean.ts';
import { csvToTabs } from './csv-lines.ts';
import { halfWidthDigits } from './full-width.ts';
import { takeHtmlTables } from './html-tables.ts';
import { joinPages } from './joined-pages.ts';
import { splitLaidOut } from './laid-out-tables.ts';
import { splitSpaceRows } from './space-rows.ts';
import { parseTabTables } from './tab-tables.ts';

/** Both in the order of their lines. */
const merge = (blocks: readonly Block[], tables: readonly Table[]): Block[] =>
  tables.length === 0 ? [...blocks] : [...blocks, ...tables].sort((a, b) => a.line - b.line);

/** ┌──┬──┐ between the rows of a table that was drawn with characters, and the strokes between its cells. */
const RULE = /^(?=\s*\S)[\s─━═┄┈┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬]+$/;
const STROKE = /[│┃║]/g;
/** |---|:---:|   |:--|--:| under the header of a table in Markdown; not | - | - |, which says twice that there is nothing */
const RULED = /--|:-|-:/;
const DASHES = /^[\s|:-]+$/;
const isUnderline = (line: string): boolean => DASHES.test(line) && RULED.test(line) && line.includes('|');

/** Without one of these there is nothing of it in a line. */
const DRAWN = /[\u2500-\u257f]|--|:-|-:/;

const plainRules = (line: string): string => {
  if (!DRAWN.test(line)) return line;
  return RULE.test(line) || isUnderline(line) ? '' : line.replace(STROKE, '|');
};

/** Text to the document model. Never throws; time is linear in the length of the text. */
export function parseDocument(file: string, text: string): Document {
  const split = text.split(/\r\n|\r|\n/);
  const printed = text.includes('\f') ? split.map((line) => line.replaceAll('\f', '')) : split;
  const lines = printed.map(halfWidthDigits);
  const isFolded = lines.some((line, i) => line !== printed[i]);
  const { tables, rest } = takeHtmlTables(csvToTabs(withoutPieceNumbers(lines).map(plainRules)));
  const blocks = merge(joinPages(splitSpaceRows(splitLaidOut(parseTabTables(rest)))), tables);
  return { file, lines, blocks, ...(isFolded && { printed }) };
}
