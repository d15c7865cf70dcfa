import type { Cell } from '../../src/model/document.ts';
import { matchLabel } from './label.ts';

/** One column of a table: its labels from the top row of the header to the lowest. */
export interface ColumnHead {
  labels: readonly string[];
  line: number;
}

type Slot = string | null;
type Row = readonly Cell[];

/** Segments of a header row: a blank column stands alone, neighbouring labels form a run. */
function segments(below: readonly string[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [i, text] of below.entries()) {
    const last = result.at(-1);
    const joins = text !== '' && last !== undefined && last[1] === i && below[i - 1] !== '';
    if (joins && last) last[1] = i + 1;
    else result.push([i, i + 1]);
  }
  return result;
}

/** 预算数 and 决算数 over two halves with the same labels. */
function evenly(cells: readonly string[], below: readonly string[]): Slot[] | null {
  const width = below.length / cells.length;
  if (cells.length < 2 || !Number.isInteger(width) || width < 2) return null;
  const same = below.every((label, i) => label === below[i % width]);
  return same ? cells.flatMap((label) => Array<Slot>(width).fill(label)) : null;
}

/** 其中： | 结转结余 over 项目支出 | 基本支出 | 当年 | 累计: the two kinds of what was left stand under it, by their words */
const LEFT = /^(?:年末)?(?:结转(?:和)?结余|结余(?:和)?结转)(?:情况)?$/;
const OF_LEFT = /^(?:当年|本年|累计)$/;

function underLeft(parents: readonly string[], below: readonly string[]): Slot[] | null {
  const [first, last, ...others] = parents;
  if (!first || !last || others.length > 0 || !LEFT.test(last)) return null;
  const from = below.findIndex((text) => OF_LEFT.test(text));
  const isEnd = from > 0 && below.slice(from).every((text) => OF_LEFT.test(text));
  return isEnd ? below.map((_, i) => (i < from ? first : last)) : null;
}

/**
 * Spreads a header row with fewer cells over the columns of the row below it: Word's text form keeps a vertical merge
 * as an empty cell below, and a horizontal merge as fewer cells. Where a run of labels has several parents and
 * nothing tells which is whose, the run gets none.
 */
function spread(cells: readonly string[], below: readonly string[]): Slot[] {
  const even = evenly(cells, below);
  if (even) return even;
  const parts = segments(below);
  const slots: Slot[] = below.map(() => null);
  const fill = ([from, to]: [number, number], text: string): void => {
    for (let i = from; i < to; i++) slots[i] = text;
  };
  if (parts.length === cells.length) {
    for (const [i, part] of parts.entries()) fill(part, cells[i] ?? '');
    return slots;
  }
  let left = 0;
  while (left < parts.length && left < cells.length && parts[left] && below[parts[left]?.[0] ?? 0] === '') {
    fill(parts[left] as [number, number], cells[left] ?? '');
    left++;
  }
  let right = 0;
  while (right < parts.length - left && right < cells.length - left) {
    const part = parts[parts.length - 1 - right];
    if (!part || below[part[0]] !== '') break;
    fill(part, cells[cells.length - 1 - right] ?? '');
    right++;
  }
  const [from, to] = [parts[left]?.[0] ?? 0, parts[parts.length - right]?.[0] ?? below.length];
  const own = underLeft(cells.slice(left, cells.length - right), below.slice(from, to));
  return slots.map((slot, i) => own?.[i - from] ?? slot);
}

/** A row whose cells were pushed to the left has only blanks at its end. */
const withoutEnd = (row: readonly string[]): string[] =>
  row.slice(0, row.findLastIndex((text) => text !== '') + 1);

/** 预算数 and 决算数 in the middle of their halves, over columns that repeat: each stands over all of its own. */
function centred(cells: readonly string[], below: readonly string[] = []): Slot[] | null {
  const labels = withoutEnd(below);
  const even = labels.includes('')
    ? null
    : evenly(
        cells.filter((text) => text !== ''),
        labels,
      );
  return even && cells.every((text, i) => text === '' || even[i] === text)
    ? cells.map((_, i) => even[i] ?? null)
    : null;
}

/** A header row that has all columns: a label also stands over the blank columns to its right that have labels below. */
function fillRight(cells: readonly string[], below: readonly string[] | undefined): Slot[] {
  let parent: Slot = null;
  return cells.map((text, i) => {
    if (text !== '') parent = text;
    return text !== '' ? text : below?.[i] ? parent : null;
  });
}

const SUBTOTAL = /^(?:小\s*计|合\s*计)$/;

/** “三公”经费 | 因公出国 | … over 合计 | （境）费 | 小计 | …: a label on two lines begins the row below too; it is put together again. */
function completed(rows: readonly string[][]): readonly string[][] {
  const [children, parents] = [[...(rows.at(-1) ?? [])], [...(rows.at(-2) ?? [])]];
  const isOne = (at: number): boolean =>
    matchLabel(`${parents[at] ?? ''}${children[0] ?? ''}`).measure?.startsWith('three_public') ?? false;
  let at = 0;
  while (children.length > 0 && at < parents.length && !IS_GROUP.test(parents[at] ?? '') && isOne(at)) {
    parents[at] = `${parents[at] ?? ''}${children.shift() ?? ''}`;
    at++;
  }
  return at > 1 ? [...rows.slice(0, -2), parents, children] : rows;
}
const IS_GROUP = /购置.{0,2}[及和、与]|^公务用车(?:费用?|支出|经费)?$/;

/**
 * A header parted by spaces has lost its blanks: 合计, 因公出国（境）费, 公务用车购置及运行费, 公务接待费 over 小计, 购置费, 运行费.
 * Each run of labels that begins with 小计 belongs to one parent that is itself a group (…及…); where the groups and
 * the parents are as many, and all columns come out, the header is put together again.
 */
function nest(whole: readonly string[][], width: number): readonly string[][] {
  const packed = SUBTOTAL.test(whole.at(-1)?.[0] ?? '');
  const rows = completed(packed ? whole.map(withoutEnd) : whole);
  const [children, parents] = [rows.at(-1), rows.at(-2)];
  if (!children || !parents || children.length >= width || !SUBTOTAL.test(children[0] ?? '')) return whole;
  const groups: string[][] = [];
  for (const label of children) {
    if (SUBTOTAL.test(label)) groups.push([]);
    groups.at(-1)?.push(label);
  }
  const owners = parents.filter((label) => IS_GROUP.test(label));
  if (owners.length !== groups.length) return whole;
  let next = 0;
  const pairs = parents.flatMap((label) =>
    owners.includes(label) ? (groups[next++] ?? []).map((child) => [label, child]) : [[label, '']],
  );
  if (pairs.length > width || (pairs.length < width && !whole.some((row) => row.length === width)))
    return whole;
  while (pairs.length < width) pairs.push(['', '']);
  const over = rows
    .slice(0, -2)
    .map((row) =>
      width % row.length === 0 ? row.flatMap((label) => Array<string>(width / row.length).fill(label)) : [],
    );
  return [
    ...over.filter((row) => row.length === width),
    pairs.map(([label]) => label ?? ''),
    pairs.map(([, child]) => child ?? ''),
  ];
}

/** The lowest row of a header that begins with a blank has all its columns but the blanks at its end, which were cut off. */
const cutAtEnd = (cells: readonly string[], width: number): Slot[] =>
  Array.from({ length: width }, (_, i) => cells[i] || null);

/** 全年预算数 | | | 全年执行数 over six labels: a row that keeps the blanks of its merged cells, but for those at its end. */
const isCut = (cells: readonly string[], below: readonly string[]): boolean =>
  cells.some(
    (text, i) => text === '' && i > 0 && cells[i - 1] !== '' && below[i] !== '' && below[i - 1] !== '',
  );

/** Whether each row of a header stands on one line, and whether the rows below begin with a label of their own. */
interface Shape {
  isLine: boolean;
  isLabelled: boolean;
}

/** The label of each column in one row of a header, over the row `below` it. */
function align(
  cells: readonly string[],
  below: readonly string[] | undefined,
  width: number,
  { isLine, isLabelled }: Shape,
): Slot[] {
  const blanks = Array<string>(Math.max(0, width - cells.length)).fill('');
  const halves = cells.includes('') ? centred([...cells, ...blanks], below) : null;
  if (halves) return halves;
  if (cells.length === width) return fillRight(cells, below);
  if (below && isLine && isCut(cells, below)) return fillRight([...cells, ...blanks], below);
  if (below) return spread(cells, below);
  if (cells[0] === '' && cells.length < width) return cutAtEnd(cells, width);
  return width - cells.length === 1 && isLabelled ? [null, ...cells] : Array<Slot>(width).fill(null);
}

/**
 * Aligns header rows with `width` columns, of which the first holds labels unless `isLabelled` says that all hold values.
 * Columns that cannot be aligned have no labels.
 */
export function columnHeads(header: readonly Row[], width: number, isLabelled = true): ColumnHead[] {
  const rows = nest(
    header.map((row) => row.map(({ text }) => text)),
    width,
  );
  const isLine = header.every((row) => row.every(({ line }) => line === row[0]?.line));
  const full: string[][] = [];
  const slots: Slot[][] = [];
  for (const cells of rows.toReversed()) {
    const aligned = align(cells, full[0], width, { isLine, isLabelled });
    slots.unshift(aligned);
    full.unshift(aligned.map((slot) => slot ?? ''));
  }
  const line = header.at(-1)?.[0]?.line ?? 0;
  // Where the lowest row does not fit the values, the rows above it say nothing about them either.
  if (full.at(-1)?.every((text) => text === '')) slots.length = 0;
  return Array.from({ length: width }, (_, column) => ({
    labels: slots.map((row) => row[column] ?? '').filter((text) => text !== ''),
    line,
  }));
}
