import { absolute, compare, multiply, subtract, sum } from '../../src/model/decimal.ts';
import type { Block, Cell, Document, Table } from '../../src/model/document.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { wordsOf } from '../parse/words-of.ts';
import { matchLabel } from './label.ts';
import { numberIn } from './printed-number.ts';

type Row = readonly Cell[];

/** A line, or a row parted by spaces, with the table it was taken from. */
interface Unit {
  cells: Row;
  block: Block;
}

/** A label of the header that has a column of its own. */
interface Leaf {
  cell: Cell;
  measure: MeasureId;
  /** Where the label was printed among the others. */
  place: number;
}

const FIRST = /^(?:机构|单位|部门|预算单位)名称$|^(?:预算单位|单位|部门)$/;
/** 年度支出情况（万元）: over the labels of a section where 机构名称 stands over the first one alone */
const OVER = /^(?:年度)?(?:收入|支出|收支|三公经费|固定资产)(?:情况)?[(（]万元[)）]$/;
const GROUP = /^其中[:：]?$/;
const MOST_LABELS = 18;
const LONGEST = 120;

/** Totals of the form's sections, and what adds up to them. */
const PARTS: readonly { total: MeasureId; parts: readonly (readonly MeasureId[])[] }[] = [
  {
    total: 'revenue',
    parts: [
      ['revenue_carryover', 'revenue_general', 'revenue_fund', 'revenue_special_account', 'revenue_other'],
    ],
  },
  { total: 'expenditure', parts: [['expenditure_basic', 'expenditure_project']] },
  {
    total: 'three_public',
    parts: [
      ['three_public_overseas', 'three_public_vehicles', 'three_public_reception'],
      [
        'three_public_overseas',
        'three_public_vehicle_purchase',
        'three_public_vehicle_running',
        'three_public_reception',
      ],
    ],
  },
  { total: 'fixed_assets', parts: [['fixed_assets_in_use', 'fixed_assets_leased', 'fixed_assets_other']] },
];
const OTHERS: Readonly<Partial<Record<MeasureId, MeasureId>>> = {
  revenue: 'revenue_other',
  fixed_assets: 'fixed_assets_other',
};

const isFigure = ({ text }: Cell): boolean =>
  ['number', 'blank', 'withheld'].includes(parseFigure(text).kind);

/** The measure of a label in a section; null where it is none that such a section has. */
function measureIn(text: string, total: MeasureId): MeasureId | null {
  const key = squeezeText(text);
  if (/^其[他它]$/.test(key)) return OTHERS[total] ?? null;
  const { measure } = matchLabel(text);
  const family = total === 'expenditure' ? /^(?:expenditure|balance)/ : new RegExp(`^${total}`);
  return measure && family.test(measure) ? measure : null;
}

/**
 * 支出合计 其中 结余 | 基本支出 其中 项目支出 当年结余 累计结余 | 人员支出 公用支出: labels as they are printed, row by row, in
 * the order of their columns: parts come right after their whole, 其他 comes last. Null where a label is not known.
 */
function leavesOf(labels: Row): Leaf[] | null {
  const named = labels.filter(({ text }) => !GROUP.test(squeezeText(text)));
  const first = named[0];
  const total = first ? matchLabel(first.text).measure : null;
  if (!first || !total || !PARTS.some((section) => section.total === total)) return null;
  const leaves: Leaf[] = [{ cell: first, measure: total, place: 0 }];
  const hasBalances = named.some(({ text }) => /^(?:当年|本年|累计)结/.test(squeezeText(text)));
  for (const [i, cell] of named.slice(1).entries()) {
    const key = squeezeText(cell.text);
    if ((i === 0 && /^合计$/.test(key)) || (hasBalances && key === '结余')) continue;
    const measure = measureIn(cell.text, total);
    if (!measure) return null;
    leaves.push({ cell, measure, place: i + 1 });
  }
  if (new Set(leaves.map(({ measure }) => measure)).size !== leaves.length) return null;
  return inColumns(leaves);
}

function inColumns(leaves: readonly Leaf[]): Leaf[] {
  const isPart = ({ measure }: Leaf): boolean => /^expenditure_(?:personnel|public)$/.test(measure);
  const isOther = ({ measure }: Leaf): boolean => measure === 'fixed_assets_other';
  const parts = leaves.some(({ measure }) => measure === 'expenditure_basic') ? leaves.filter(isPart) : [];
  const rest = leaves.filter((leaf) => !parts.includes(leaf) && !isOther(leaf));
  return [
    ...rest.flatMap((leaf) => (leaf.measure === 'expenditure_basic' ? [leaf, ...parts] : [leaf])),
    ...leaves.filter(isOther),
  ];
}

/** Whether the parts add up to the total, give or take the rounding of each. */
function isSum(total: string, parts: readonly string[]): boolean {
  const printed = parts.filter((part) => part !== '');
  if (total === '' || printed.length === 0) return false;
  const difference = absolute(subtract(total, sum(printed)));
  return compare(difference, multiply('0.01', String(printed.length))) <= 0;
}

/** Whether the columns stand as their labels were printed. */
const isOrdered = (leaves: readonly Leaf[]): boolean =>
  leaves.every(({ place }, i) => i === 0 || place > (leaves[i - 1]?.place ?? 0));

/** Whether the values add up under these labels: the proof that no column was lost or moved. */
function addsUp(leaves: readonly Leaf[], values: Row): boolean {
  const printed = (id: MeasureId): string => {
    const at = leaves.findIndex(({ measure }) => measure === id);
    const cell = values[at];
    return cell ? numberIn(cell) : '';
  };
  const total = leaves[0]?.measure;
  const { parts = [] } = PARTS.find((section) => section.total === total) ?? {};
  return total !== undefined && parts.some((ids) => isSum(printed(total), ids.map(printed)));
}

/** 350.00, an empty line, 318.45: where every cell has a line of its own, an empty line is an empty cell. */
const withGaps = (label: Cell, values: Row): Cell[] =>
  values.flatMap((cell, i) => {
    const gap = cell.line - (values[i - 1] ?? label).line - 1;
    const blanks = Array.from({ length: Math.max(0, Math.min(gap, MOST_LABELS)) }, (_, k) => {
      const line = cell.line - gap + k;
      return { ...cell, text: '', raw: '', line, lines: [line] };
    });
    return [...blanks, cell];
  });

/**
 * 局机关 | 100.14 | 18.30 | … under the labels: all of it where the labels stand in the order of their columns or the
 * values add up; where blanks were lost, the total if the rest adds up to it; or nothing.
 */
function rowsUnder(first: Cell, leaves: readonly Leaf[], label: Cell, values: Row): Row[] | null {
  if (values.length === leaves.length && (isOrdered(leaves) || addsUp(leaves, values)))
    return [
      [first, ...leaves.map(({ cell }) => cell)],
      [label, ...values],
    ];
  const filled = withGaps(label, values);
  if (filled.length === leaves.length && addsUp(leaves, filled))
    return [
      [first, ...leaves.map(({ cell }) => cell)],
      [label, ...filled],
    ];
  const [total, ...rest] = values;
  const head = leaves[0];
  const lost = values.length < leaves.length && rest.length > 1;
  return total && head && lost && isSum(numberIn(total), rest.map(numberIn))
    ? [
        [first, head.cell],
        [label, total],
      ]
    : null;
}

/** Labels and then values from the unit at `start`, up to the next label; `end` is the unit after them. */
function rowAt(units: readonly Unit[], start: number): { labels: Cell[]; values: Cell[]; end: number } {
  const labels: Cell[] = [];
  const values: Cell[] = [];
  let end = start;
  for (; end < units.length && labels.length <= MOST_LABELS && values.length <= MOST_LABELS; end++) {
    const cells = units[end]?.cells ?? [];
    const figures = cells.filter(isFigure);
    if (cells.length === 0 || (values.length > 0 && figures.length < cells.length)) break;
    labels.push(...cells.filter((cell) => !isFigure(cell)));
    values.push(...figures);
  }
  return { labels, values, end };
}

/** A section that begins with the unit at `start`: its table and the first unit after it; null where there is none. */
function sectionAt(units: readonly Unit[], start: number): { table: Table; end: number } | null {
  const first = units[start]?.cells[0];
  const key = squeezeText(first?.text ?? '');
  if (!first || !(FIRST.test(key) || OVER.test(key))) return null;
  let row = rowAt(units, start);
  const leaves = row.values.length > 1 ? leavesOf(row.labels.slice(1, -1)) : null;
  if (!leaves) return null;
  const rows: Row[] = [];
  let end = start;
  for (let label = row.labels.at(-1); label; label = row.labels.length === 1 ? row.labels[0] : undefined) {
    const found = rowsUnder(first, leaves, label, row.values);
    if (!found) break;
    rows.push(...(rows.length > 0 && found[0]?.length === rows[0]?.length ? found.slice(1) : found));
    end = row.end;
    row = rowAt(units, end);
  }
  return rows.length > 0 ? { table: { kind: 'table', rows, line: first.line }, end } : null;
}

const cellOf = (text: string, line: number): Cell => ({
  text,
  raw: text,
  line,
  lines: [line],
  flags: ['inferred_column'],
});

function unitsOf(block: Block): Unit[] {
  if (block.kind === 'table') {
    const loose = block.rows.every((row) => row.every(({ flags }) => flags.includes('inferred_column')));
    return loose ? block.rows.map((cells) => ({ cells, block })) : [{ cells: [], block }];
  }
  if (block.raw.length > LONGEST || /[。；！？]|，(?!\d)/.test(block.raw)) return [{ cells: [], block }];
  return [{ cells: wordsOf(block.raw).map((text) => cellOf(text, block.line)), block }];
}

/** Blocks again: neighbouring rows that came from one table are one table. */
function blocksOf(units: readonly (Unit | Table)[]): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  for (const [i, unit] of units.entries()) {
    const isRow = !('kind' in unit) && unit.block.kind === 'table' && unit.cells.length > 0;
    if (!isRow) blocks.push('kind' in unit ? unit : unit.block);
    if (!isRow) continue;
    rows.push(unit.cells);
    const next = units[i + 1];
    if (next && !('kind' in next) && next.block === unit.block) continue;
    blocks.push({ kind: 'table', rows, line: rows[0]?.[0]?.line ?? unit.block.line });
    rows = [];
  }
  return blocks;
}

/**
 * The sections of the form of Hunan (revenue, spending, three public expenses, assets) where its nested header was
 * saved one cell or one row a line: put together by what the labels mean, and only where the values add up.
 */
export function withNestedSections(document: Document): Document {
  const units = document.blocks.flatMap(unitsOf);
  const result: (Unit | Table)[] = [];
  for (let at = 0; at < units.length; ) {
    const section = sectionAt(units, at);
    const unit = units[at];
    if (section) result.push(section.table);
    else if (unit) result.push(unit);
    at = section?.end ?? at + 1;
  }
  return { ...document, blocks: blocksOf(result) };
}
