import Papa from 'papaparse';

/** A line that may be a record: cells parted by commas, none of which is a sentence. */
const RECORD = /^[^。；，]*,[^。；，]*$/;
/** 6,000.00 without quotes: a comma that parts thousands, so the commas of the line part no cells */
const THOUSANDS = /\d,\d{3}(?!\d)/;
/** A cell of a record that is a number by itself. */
const NUMBER_CELL = /(?:^|,)"?-?\d[\d.,]*%?"?(?=,|$)/;
const FEWEST = 3;

const isRecord = (line: string): boolean =>
  RECORD.test(line) && !line.includes('\t') && !THOUSANDS.test(line.replace(/"[^"]*"/g, ''));

/** Whether a run of lines was saved as CSV: every line has the same number of cells, and some cells are numbers. */
function areRecords(rows: readonly (readonly string[])[], lines: readonly string[]): boolean {
  const [first] = rows;
  return (
    rows.length >= FEWEST &&
    first !== undefined &&
    rows.every((row) => row.length === first.length) &&
    lines.filter((line) => NUMBER_CELL.test(line)).length >= 2
  );
}

const cellsOf = (line: string): string[] =>
  (Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [line]).map((cell) => cell.trim());

/** Lines that a spreadsheet saved as CSV, with a TAB between the cells; all other lines as they are. */
export function csvToTabs(lines: readonly string[]): string[] {
  const result = [...lines];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && isRecord(lines[to] ?? '')) to++;
    const run = lines.slice(from, to);
    const rows = run.map(cellsOf);
    if (areRecords(rows, run)) for (const [i, row] of rows.entries()) result[from + i] = row.join('\t');
    from = Math.max(to, from + 1);
  }
  return result;
}
