import { unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Row, type SheetData } from 'write-excel-file/node';
import { places } from '../../model/decimal.ts';
import { archive } from './archive.ts';
import type { Pack, PackedTable } from './pack.ts';

/** A spreadsheet keeps this many digits of a number; a longer one stays text, so that none is lost. */
const MOST_DIGITS = 15;
/** And this many characters of a text. */
const MOST_CHARACTERS = 32_767;
/** Format of a cell whose text is left alone: no formula, no date, no lost leading zero. */
const AS_TEXT = '@';

const textCell = (text: string): CellObject => ({
  value: text.slice(0, MOST_CHARACTERS),
  type: String,
  format: AS_TEXT,
});
const headCell = (text: string): CellObject => ({ ...textCell(text), fontWeight: 'bold' });

const digits = (value: string): number => value.replace(/^-?0*\.?0*|\./g, '').length;

/** Decimals as printed ("4839.50" → 2), where the printed number is the value itself and not one in 元. */
function printedPlaces(value: string, printed: string): number {
  const found = printed.replace(/[\s,，]/g, '').match(/-?\d+(?:\.\d+)?/)?.[0];
  return found !== undefined && Number(found) === Number(value) ? places(found) : places(value);
}

function numberCell(value: string, printed: string): CellObject {
  if (digits(value) > MOST_DIGITS) return textCell(value);
  const count = printedPlaces(value, printed);
  return { value: Number(value), type: Number, format: count > 0 ? `0.${'0'.repeat(count)}` : '0' };
}

function sheetData({ columns, rows }: PackedTable): SheetData {
  const head = columns.map(({ name }) => headCell(name));
  const body = rows.map(
    (row): Row =>
      columns.map(({ name, type }) => {
        const cell = row[name] ?? '';
        if (cell === '') return null;
        return type === 'string'
          ? textCell(cell)
          : numberCell(cell, name === 'value' ? (row['value_text'] ?? '') : '');
      }),
  );
  return [head, ...body];
}

/** A Chinese character is as wide as two letters; very wide columns hide their neighbours. */
const width = (texts: readonly string[]): number =>
  Math.min(48, Math.max(8, ...texts.map((text) => [...text].reduce((n, c) => n + (c > '⺀' ? 2 : 1), 2))));

function tableSheet(table: PackedTable) {
  const shown = table.rows.slice(0, 200);
  return {
    data: sheetData(table),
    sheet: table.name,
    stickyRowsCount: 1,
    columns: table.columns.map(({ name }) => ({
      width: width([name, ...shown.map((row) => row[name] ?? '')]),
    })),
  };
}

const DICTIONARY_HEAD = ['table', 'table_zh', 'column', 'type', 'meaning_zh', 'meaning_en', 'values'];

/** Every column of every table, in both languages. */
function dictionarySheet(tables: readonly PackedTable[]) {
  const rows = tables.flatMap(({ name, zh, columns }) =>
    columns.map((column) => [
      name,
      zh,
      column.name,
      column.type,
      column.zh,
      column.en,
      column.values?.join(' | ') ?? '',
    ]),
  );
  return {
    data: [DICTIONARY_HEAD.map(headCell), ...rows.map((row) => row.map(textCell))],
    sheet: 'dictionary',
    stickyRowsCount: 1,
    columns: DICTIONARY_HEAD.map((name, i) => ({ width: width([name, ...rows.map((row) => row[i] ?? '')]) })),
  };
}

function noteSheet(note: string) {
  const lines = note.split('\n').map((line): Row => (line === '' ? [null] : [textCell(line)]));
  return { data: lines, sheet: 'readme', columns: [{ width: 110 }] };
}

/** All tables as one workbook: codes and texts as text, numbers with their printed decimals, no formula anywhere. */
export async function workbook({ tables }: Pack, note: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [noteSheet(note), ...tables.map(tableSheet), dictionarySheet(tables)];
  const written = await writeXlsxFile(sheets).toBuffer();
  // Packed again, so that its bytes depend on what is in it and not on the hour.
  return archive(unzipSync(written));
}
