import { type HTMLElement, parse } from 'node-html-parser';
import type { Cell, Table } from '../../src/model/document.ts';
import { stripResidue } from './clean.ts';

/** Where a table begins and ends in the lines of a text; more than this is left as text. */
const OPENS = /<table\b/i;
const CLOSES = /<\/table\s*>/i;
const LONGEST = 400_000;
const MOST_SPAN = 60;

/** The first line of a table and the line after it. */
interface Region {
  start: number;
  end: number;
}

/** <table> to </table>, over one line or many; one that never ends is none. */
function regionsOf(lines: readonly string[]): Region[] {
  if (!lines.some((line) => OPENS.test(line))) return [];
  const regions: Region[] = [];
  let start = -1;
  let length = 0;
  for (const [i, line] of lines.entries()) {
    if (start < 0 && OPENS.test(line)) [start, length] = [i, 0];
    if (start < 0) continue;
    length += line.length + 1;
    if (CLOSES.test(line) && length <= LONGEST) regions.push({ start, end: i + 1 });
    if (CLOSES.test(line) || length > LONGEST) start = -1;
  }
  return regions;
}

const spanOf = (cell: HTMLElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), MOST_SPAN);

const blank = (line: number): Cell => ({ text: '', raw: '', line, lines: [line], flags: [] });

function cellOf(element: HTMLElement, line: number): Cell {
  const raw = element.text.trim();
  return { text: stripResidue(raw.replace(/\s*\n\s*/g, '')), raw, line, lines: [line], flags: [] };
}

/** Rows with the spans resolved: the rest of a merged cell is blank, to the right and below. */
function rowsOf(table: HTMLElement, lineAt: (offset: number) => number): Cell[][] {
  const below = new Map<number, number>();
  return table.querySelectorAll('tr').map((tr) => {
    const line = lineAt(tr.range[0]);
    const row: Cell[] = [];
    const passCovered = (): void => {
      for (let left = below.get(row.length) ?? 0; left > 0; left = below.get(row.length) ?? 0) {
        below.set(row.length, left - 1);
        row.push(blank(line));
      }
    };
    for (const cell of tr.querySelectorAll('td,th')) {
      passCovered();
      const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let i = 0; i < columns; i++) {
        if (rows > 1) below.set(row.length, rows - 1);
        row.push(i === 0 ? cellOf(cell, lineAt(cell.range[0])) : blank(line));
      }
    }
    passCovered();
    return row;
  });
}

/** Numbers of lines up to each offset of a text. */
function lineFinder(text: string, first: number): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return first + low;
  };
}

/** What a caption says of the unit; its other words head nothing but the table. */
const UNIT = /(?:金额)?单位\s*[:：]\s*(?:亿元|万元|千元|元)|[(（](?:亿元|万元|千元|元)[)）]/;

/** A table, and the unit that its caption gives. */
interface Titled {
  table: Table;
  caption: string;
  captionLine: number;
}

/** <caption>支出情况　单位：元</caption>: the unit is a line of its own over the table, which begins with its first row then */
function titled(element: HTMLElement, lineAt: (offset: number) => number): Titled {
  const rows = rowsOf(element, lineAt);
  const said = element.querySelector('caption');
  const caption = UNIT.exec(said?.text ?? '')?.[0] ?? '';
  const line = lineAt(element.range[0]);
  const first = rows[0]?.[0]?.line ?? line;
  const captionLine = said ? lineAt(said.range[0]) : line;
  return {
    table: { kind: 'table', rows, line: caption === '' ? line : Math.max(line, first) },
    caption,
    captionLine,
  };
}

/**
 * Tables that a converter wrote as HTML into a text: <tr><td>年度资金总额</td><td>100</td></tr>. Gives them with the
 * lines of their cells, and the lines without them, blank, so that every other line keeps its number.
 */
export function takeHtmlTables(lines: readonly string[]): { tables: Table[]; rest: readonly string[] } {
  const regions = regionsOf(lines);
  if (regions.length === 0) return { tables: [], rest: lines };
  const rest = [...lines];
  const tables = regions.flatMap(({ start, end }): Table[] => {
    const text = lines.slice(start, end).join('\n');
    const lineAt = lineFinder(text, start + 1);
    const found = parse(text)
      .querySelectorAll('table')
      .filter((table) => table.querySelector('table') === null)
      .map((table): Titled => titled(table, lineAt))
      .filter(({ table: { rows } }) => rows.some((row) => row.length > 1));
    if (found.length === 0) return [];
    const before = (lines[start] ?? '').replace(/<table\b.*$/i, '');
    const after = (lines[end - 1] ?? '').replace(/^.*<\/table\s*>/i, '');
    rest.fill('', start, end);
    rest[start] = before;
    rest[end - 1] += after;
    for (const { caption, captionLine } of found) if (caption !== '') rest[captionLine - 1] += caption;
    return found.map(({ table }) => table);
  });
  return { tables, rest };
}
