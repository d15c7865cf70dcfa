import Papa from 'papaparse';
import type { Table } from './tables.ts';

type Row = Readonly<Record<string, string>>;

const BOM = '\uFEFF';
/** Text that a spreadsheet would run as a formula, or swallow, when it opens the file. */
const DANGEROUS = /^'*[=+\-@\t\r]/;

/** Text cells that a spreadsheet would evaluate get a leading apostrophe; number cells never do. */
function defuse(table: Table, row: Row): string[] {
  return table.columns.map(({ name, type }) => {
    const cell = row[name] ?? '';
    return type === 'string' && DANGEROUS.test(cell) ? `'${cell}` : cell;
  });
}

/** Rows as RFC 4180 CSV: BOM, CRLF, header, columns in the order of the schema. */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const fields = table.columns.map(({ name }) => name);
  const body = Papa.unparse([fields, ...rows.map((row) => defuse(table, row))], { newline: '\r\n' });
  return `${BOM}${body}\r\n`;
}

/** Any rows of text, header first, in the same form; a cell that is a plain number is left as it is. */
export function rowsToCsv(rows: readonly (readonly string[])[]): string {
  const defused = rows.map((row) =>
    row.map((cell) => (DANGEROUS.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell)),
  );
  return `${BOM}${Papa.unparse(defused, { newline: '\r\n' })}\r\n`;
}

/** Reads what `toCsv` wrote: the same rows, without the protecting apostrophes. */
export function fromCsv<R>(table: Table, csv: string): R[] {
  return parseCsv(csv).map((row) => {
    const clean: Record<string, string> = {};
    for (const { name, type } of table.columns) {
      const cell = row[name] ?? '';
      clean[name] = type === 'string' && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
    }
    return clean as R;
  });
}

/** Any CSV as rows of cells, the header first; empty lines are left out. */
export const parseRows = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.startsWith(BOM) ? csv.slice(1) : csv, { skipEmptyLines: true }).data;

/** Any CSV with a header, as rows of text; never guesses a type. */
export function parseCsv(csv: string): Record<string, string>[] {
  const text = csv.startsWith(BOM) ? csv.slice(1) : csv;
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: false,
  }).data;
}
