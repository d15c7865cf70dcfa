import type { Block, Cell, Document, Table } from '../../src/model/document.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Value } from '../../src/model/report.ts';
import type { Scope } from '../../src/model/vocabulary.ts';
import { type Figure, parseFigure } from '../parse/number.ts';
import { gradeWord } from './grade.ts';
import { type Label, matchLabel, type Qualifier } from './label.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { readStandardRow } from './standard-row.ts';
import { type ColumnHead, columnHeads } from './table-header.ts';
import { documentUnit, unitAbove, unitIn } from './unit.ts';

/** A column or row label with the words it consists of. */
export interface Meaning extends Label {
  text: string;
  /** 决算数 under 收入 or 支出: the rows beside it are items, not the whole. */
  ofGroup?: boolean;
}

/** One row of values with what stands over and beside it. */
export interface DataRow {
  cells: readonly Cell[];
  figures: readonly Figure[];
  columns: readonly Meaning[];
  unit: string;
}

const NOTHING: Meaning = { measure: null, qualifiers: new Set(), unit: '', text: '' };
const GENERIC = /^(?:其中|合计|小计|总计|金额|数额)[:：]?$/;
const FIRST_COLUMN =
  /^(?:机构名称|单位名称|部门名称|项目名称|单位|部门|项目|名称|预算单位|栏次|科目名称|指标名称|序号|内容|支出项目|经济分类)$/;

const ASPECT = /^(?:budget|budget_initial|budget_adjusted|expenditure)$/;

/** 小计, 购置费 and 运行费 under 公务用车购置及运行费. */
function vehiclePart(labels: readonly string[]): MeasureId | null {
  const leaf = labels.at(-1) ?? '';
  if (!labels.slice(0, -1).some((label) => /公务用?车/.test(label) && /购置|费$|车$/.test(label)))
    return null;
  if (/^小计$/.test(leaf)) return 'three_public_vehicles';
  if (/^(?:其中[:：]?)?购置(?:费用?|支出)?$/.test(leaf)) return 'three_public_vehicle_purchase';
  return /^(?:其中[:：]?)?(?:运行|运维|维护|运行维护)(?:费用?|支出)?$/.test(leaf)
    ? 'three_public_vehicle_running'
    : null;
}

/** Understands a column from its labels: the whole path, parent and leaf, the leaf, or the leaf with the row's group. */
function columnMeaning(head: ColumnHead, group: string): Meaning {
  const labels = head.labels.map((label) => label.replace(/\s+/g, ''));
  const leaf = labels.at(-1) ?? '';
  if (leaf === '') return NOTHING;
  const vehicles = vehiclePart(labels);
  if (vehicles)
    return {
      ...matchLabel(leaf),
      measure: vehicles,
      text: leaf,
      qualifiers: merged(labels, matchLabel(leaf)),
    };
  if (
    /^revenue/.test(matchLabel(leaf).measure ?? '') &&
    labels.slice(0, -1).some((label) => ASPECT.test(matchLabel(label).measure ?? ''))
  )
    return { ...NOTHING, text: leaf };
  const named = labels.filter((label) => !/^其中[:：]?$/.test(label));
  const rate = /^(?:预算)?执行率/.test(leaf) && !named.some((label) => /三公/.test(label));
  const tries = [
    rate ? leaf : '',
    named.join(''),
    named.slice(-2).join(''),
    leaf,
    /^其他$/.test(leaf) ? group + leaf : '',
  ];
  let best: Label | null = null;
  for (const text of tries) {
    const label = matchLabel(text);
    if (label.measure)
      return {
        ...label,
        text: leaf,
        qualifiers: merged(labels, label),
        ofGroup: isOfGroup(label, leaf, text),
      };
    if (!best && label.qualifiers.size > 0) best = label;
  }
  return best ? { ...best, text: leaf, qualifiers: merged(labels, best) } : { ...NOTHING, text: leaf };
}

const isOfGroup = (label: Label, leaf: string, text: string): boolean =>
  text !== leaf &&
  (label.measure === 'revenue' || label.measure === 'expenditure') &&
  (matchLabel(leaf).qualifiers.size > 0 || /^(?:金额|数额)$/.test(leaf));

/** Qualifiers of the leaf and of all labels above it: 上年 over 合计 makes the column last year's. */
function merged(labels: readonly string[], label: Label): ReadonlySet<Qualifier> {
  const all = new Set(label.qualifiers);
  for (const text of labels) for (const qualifier of matchLabel(text).qualifiers) all.add(qualifier);
  return all;
}

/** A column of another year than the report's: 2019年决算数 in a report on 2020. */
function otherYear(head: ColumnHead, fiscalYear: string): Meaning | null {
  const years = head.labels.flatMap((label) =>
    [...label.replace(/\s+/g, '').matchAll(/20\d\d(?=年|$)/g)].map(([year]) => year),
  );
  const other = fiscalYear !== '' && years.length > 0 && !years.includes(fiscalYear);
  return other
    ? { measure: null, qualifiers: new Set<Qualifier>(['prior']), unit: '', text: head.labels.at(-1) ?? '' }
    : null;
}

/** A bare 合计 beside the parts of the three public expenses is their total; a bare 小计 beside the two of vehicles, theirs. */
function withTotals(columns: readonly Meaning[]): Meaning[] {
  const parts = columns.filter(({ measure }) => measure?.startsWith('three_public_')).length;
  return columns.map((column) => {
    const other = column.measure !== null && !['budget', 'expenditure'].includes(column.measure);
    if (other || parts < 2 || !/^(?:合计|总计|小计)$/.test(column.text)) return column;
    const measure =
      column.text === '小计' && columns.some(({ measure: id }) => id === 'three_public')
        ? 'three_public_vehicles'
        : 'three_public';
    return { ...column, measure };
  });
}

const isFigure = ({ kind }: Figure): boolean =>
  kind === 'number' || kind === 'withheld' || kind === 'unreadable';

/** 2021年 | … in a table of several years. */
const isOtherYear = (row: readonly Cell[], fiscalYear: string): boolean => {
  const year = /^(20\d\d)年?度?$/.exec(
    row.find(({ text }) => text !== '')?.text.replace(/\s+/g, '') ?? '',
  )?.[1];
  return year !== undefined && fiscalYear !== '' && year !== fiscalYear;
};

/** 1 2 3 4 5 …: numbers of the columns, not figures. */
const isIndexRow = (figures: readonly Figure[]): boolean => {
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? [Number(figure.value)] : []));
  return (
    numbers.length >= 4 &&
    (numbers[0] ?? 9) <= 1 &&
    numbers.every((value, i) => value === (numbers[0] ?? 0) + i)
  );
};

const isHeader = (row: readonly Cell[]): boolean =>
  row.length > 1 &&
  row.some(({ text }) => {
    const label = matchLabel(text);
    return label.measure !== null || label.qualifiers.size > 0 || FIRST_COLUMN.test(text.replace(/\s+/g, ''));
  });

/** A lower row of a header: short labels under blanks (小计, 购置, 运行维护), at least as many cells as above. */
const isSubheader = (row: readonly Cell[], header: readonly (readonly Cell[])[]): boolean =>
  row.length >= (header.at(-1)?.length ?? 0) &&
  row.some(({ text }) => text === '') &&
  row.every(({ text }) => text.length <= 16);

const isWide = (row: readonly Cell[], header: readonly (readonly Cell[])[]): boolean =>
  header.length > 0 && row.length >= 3 && row.length >= Math.max(...header.map(({ length }) => length));

/** A whole row on one line whose blanks at the end were cut off gets them back; a pair of label and value does not. */
function padded(row: readonly Cell[], header: readonly (readonly Cell[])[]): readonly Cell[] {
  const width = Math.max(0, ...header.map(({ length }) => length));
  const last = row.at(-1);
  const oneLine =
    last !== undefined &&
    row.every(({ line }) => line === last.line) &&
    !last.flags.includes('inferred_column');
  if (!oneLine || !last || row.length < 3 || row.length >= width) return row;
  const blanks = Array.from({ length: width - row.length }, (_, i) => ({
    ...last,
    column: row.length + i,
    text: '',
    raw: '',
  }));
  return [...row, ...blanks];
}

/** A row parted by spaces stands under its header only when both have as many cells, or the row one more for its label. */
function isLoose(row: readonly Cell[], header: readonly (readonly Cell[])[]): boolean {
  const lowest = header.at(-1);
  if (!lowest || !row.every(({ flags }) => flags.includes('inferred_column'))) return false;
  const labelled = parseFigure(row[0]?.text ?? '').kind === 'text';
  const fits = lowest.length === row.length || (labelled && lowest.length === row.length - 1);
  const lost = header.slice(0, -1).some((cells) => cells.some(({ text }) => /^其中[:：]?$/.test(text)));
  return (!fits || lost) && !/^(?:小\s*计|合\s*计)$/.test(lowest[0]?.text ?? '');
}

/** Splits a table into data rows, each with the header that stands over it. */
export function* dataRows(
  table: Table,
  unit: string,
  fiscalYear: string,
  above: readonly Cell[] = [],
): Generator<DataRow> {
  let header: (readonly Cell[])[] = above.length > 1 ? [above] : [];
  let afterData = false;
  let current = unit;
  for (const cells of table.rows) {
    const row = padded(cells, header);
    const figures = row.map(({ text }) => parseFigure(text));
    const blankRow =
      isWide(row, header) && row[0]?.text !== '' && figures.slice(1).every(({ kind }) => kind === 'blank');
    if (isOtherYear(row, fiscalYear)) continue;
    if (isIndexRow(figures) || row.some(({ text }) => /^栏\s*次$/.test(text))) continue;
    if (
      figures.some(isFigure) ||
      (blankRow && !isHeader([row[0] as Cell, row[0] as Cell]) && header.length > 0)
    ) {
      afterData = true;
      for (const { text } of row) current = unitIn(text) || current;
      const group =
        header[0]?.map(({ text }) => text.replace(/\s+/g, '')).find((text) => matchLabel(text).measure) ?? '';
      const over = header.some((cells) => cells.length > row.length) || isLoose(row, header) ? [] : header;
      const columns = withTotals(
        columnHeads(over, row.length).map(
          (head) => otherYear(head, fiscalYear) ?? columnMeaning(head, group),
        ),
      );
      yield { cells: row, figures, columns, unit: current };
      continue;
    }
    const goesOn = !afterData && header.length > 0 && isSubheader(row, header);
    if (afterData || !(isHeader(row) || goesOn)) header = [];
    afterData = false;
    for (const { text } of row) current = unitIn(text) || current;
    if (isHeader(row) || goesOn) header.push(row);
    else if (header.length > 0 || row.length > 1) header = [];
  }
}

/** Words of a row's label that say whose figures they are. */
export function scopeOf(label: string): Scope | '' {
  if (/汇总|二级|所属|下属/.test(label)) return 'department_and_units';
  if (/^(?:局机关|局本级|机关本级|局机关本级|本级)$/.test(label.replace(/\s+/g, ''))) return 'department';
  if (/专项项目|专项资金/.test(label)) return 'special_projects';
  return '';
}

/** The label of a value: the nearest text to its left that is not itself a value. */
function rowLabel(row: DataRow, column: number): { text: string; distance: number } {
  for (let i = column - 1; i >= 0; i--) {
    const text = row.cells[i]?.text ?? '';
    if (text !== '' && row.figures[i]?.kind === 'text') return { text, distance: column - i };
  }
  return { text: '', distance: 0 };
}

const SKIPPED: readonly Qualifier[] = ['prior', 'change', 'weight', 'count'];

interface Meant {
  measure: MeasureId;
  label: string;
  plan: boolean;
  unit: string;
}

/** What a value means, from its column and its row; null when nothing or two different things are meant. */
function meaningOf(over: Meaning, row: Meaning, distance: number): Meant | null {
  // 金额 over the column says nothing that a row with a name of its own does not say.
  const column = over.measure === 'project_amount' && row.measure ? { ...over, measure: null } : over;
  const all = new Set([...column.qualifiers, ...row.qualifiers]);
  if (SKIPPED.some((qualifier) => all.has(qualifier))) return null;
  const budgets: readonly (MeasureId | null)[] = ['budget', 'budget_initial', 'budget_adjusted'];
  const aspects: readonly (MeasureId | null)[] = [...budgets, 'expenditure', 'revenue'];
  if (
    aspects.includes(row.measure) &&
    column.measure &&
    !aspects.includes(column.measure) &&
    column.measure !== 'execution_rate'
  )
    return all.has('rate')
      ? null
      : {
          measure: column.measure,
          label: column.text,
          plan: budgets.includes(row.measure),
          unit: column.unit || row.unit,
        };
  if (
    column.ofGroup &&
    row.text.replace(/\s+/g, '') === '总计' &&
    (column.measure === 'revenue' || column.measure === 'expenditure')
  )
    return { measure: `${column.measure}_total`, label: row.text, plan: false, unit: column.unit };
  if (column.ofGroup && row.measure === null) return null;
  const generic = row.measure === null || row.measure === 'project_amount' || GENERIC.test(row.text);
  if (column.measure && generic) {
    const plan =
      column.qualifiers.has('plan') && !column.qualifiers.has('actual') && !budgets.includes(column.measure);
    return all.has('rate') && column.measure !== 'execution_rate'
      ? null
      : { measure: column.measure, label: column.text, plan, unit: column.unit };
  }
  if (!row.measure || all.has('rate')) return null;
  const isBudgetColumn = budgets.includes(column.measure) || column.qualifiers.has('plan');
  if (column.measure === 'execution_rate') return null;
  if (
    column.measure &&
    !isBudgetColumn &&
    !aspects.includes(column.measure) &&
    column.measure !== row.measure
  )
    return null;
  if (column === NOTHING && distance > 1) return null;
  if (column.text !== '' && column.measure === null && column.qualifiers.size === 0 && distance > 1)
    return null;
  const plan =
    (isBudgetColumn && !column.qualifiers.has('actual') && !budgets.includes(row.measure)) ||
    (row.qualifiers.has('plan') && !budgets.includes(row.measure) && !row.qualifiers.has('actual'));
  return { measure: row.measure, label: row.text, plan, unit: row.unit || column.unit };
}

/** The piece of the line on which a cell begins. */
export const sourceOf = (cell: Cell): { line: number; text: string } => ({
  line: cell.line,
  text: (cell.raw.split('\n')[0] ?? '').trim(),
});

/** A blank right beside its label stands for the value only when nothing follows it in the row. */
function isBlankBeside(row: DataRow, index: number, distance: number): boolean {
  if (distance > 1) return false;
  const next = row.figures.slice(index + 1).find(({ kind }) => kind !== 'blank');
  return next === undefined;
}

/** 总分 | 100 | 96: the first of two figures is what can be had, the second what was given. */
function isWeight(row: DataRow, index: number): boolean {
  const numbers = row.figures.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  return numbers.length > 2 || (numbers.length === 2 && numbers[0] === index);
}

/** A figure in a row parted by spaces whose columns are not known, with another figure beside it: either may be meant. */
function isUnplaced({ cells, figures, columns }: DataRow, index: number): boolean {
  const loose = cells.length > 2 && cells.every(({ flags }) => flags.includes('inferred_column'));
  const beside = [figures[index - 1], figures[index + 1]].some((figure) => figure?.kind === 'number');
  return loose && beside && columns.every(({ text }) => text === '');
}

function readCell(row: DataRow, index: number, groupLabel: string): Reading | null {
  const cell = row.cells[index];
  const figure = row.figures[index];
  if (!cell || !figure || figure.kind === 'text') return null;
  const left = rowLabel(row, index);
  let meaning: Meaning = { ...matchLabel(left.text), text: left.text };
  if (groupLabel && left.text !== '' && (meaning.measure === null || GENERIC.test(left.text))) {
    const joined = matchLabel(groupLabel + left.text);
    if (joined.measure) meaning = { ...joined, text: left.text };
  }
  if (meaning.measure === 'score' ? isWeight(row, index) : isUnplaced(row, index)) return null;
  const distance = meaning.measure === 'score' ? 1 : left.distance;
  const meant = meaningOf(row.columns[index] ?? NOTHING, meaning, distance);
  if (!meant) return null;
  const torn =
    figure.kind === 'number' && cell.flags.some((flag) => flag === 'joined_lines' || flag === 'joined_pages');
  const read = torn ? { ...figure, normalised: true } : figure;
  const value = toValue(meant.measure, read, meant.unit || row.unit, cell.raw.replace(/\n/g, ' '));
  if (
    !value ||
    (value.status === 'blank_in_source' &&
      !row.columns[index]?.measure &&
      !isBlankBeside(row, index, left.distance))
  )
    return null;
  return reading({
    measure: meant.measure,
    label: meant.label,
    value,
    scope: scopeOf(left.text),
    phase: meant.plan ? 'plan' : '',
    source: sourceOf(cell),
    origin: 'table',
  });
}

/** "评价等次 | 优秀": a grade is a word beside its label. */
function readGrades(row: readonly Cell[]): Reading[] {
  return row.flatMap((cell, i) => {
    const word = gradeWord(cell.text);
    const label = row.slice(0, i).findLast(({ text }) => text !== '')?.text ?? '';
    if (!word || matchLabel(label).measure !== 'grade') return [];
    const value = { status: 'reported', value: '', text: word } as const;
    return [reading({ measure: 'grade', label, value, source: sourceOf(cell), origin: 'table' })];
  });
}

/** Name of the project in a row of a list of projects; null for any other row, and for the list's total. */
function projectIn(row: DataRow): string | null {
  const at = row.columns.findIndex(({ text }) => /^项目名称$/.test(text.replace(/\s+/g, '')));
  const name = row.cells[at]?.text ?? '';
  if (
    at < 0 ||
    name === '' ||
    row.figures[at]?.kind !== 'text' ||
    TOTAL.test(name) ||
    row.cells.some(({ text }) => TOTAL.test(text) && text.length <= 6)
  )
    return null;
  return row.columns.some(({ measure }) => measure !== null) ? name.replace(/\s+/g, '') : null;
}

/** The column of a project's points where its head says only 得分, and no 分值 stands beside it. */
const isScore = (row: DataRow, column: Meaning): boolean =>
  /^(?:自评|评价|实际)?得分$/.test(column.text.replace(/\s+/g, '')) &&
  !row.columns.some(({ measure, qualifiers }) => measure === 'score' || qualifiers.has('weight'));

/** One project a row: every column with a measure is a figure of that project. */
function readProjectRow(row: DataRow, subject: string): Reading[] {
  const adjusted = row.columns.some(({ measure }) => measure === 'budget_adjusted');
  return row.cells.flatMap((cell, i) => {
    const column = row.columns[i];
    const figure = row.figures[i];
    const measure = column && isScore(row, column) ? 'score' : column?.measure;
    if (!column || !figure || !measure || measure === 'project_count') return [];
    if (SKIPPED.some((qualifier) => column.qualifiers.has(qualifier))) return [];
    const word = measure === 'grade' ? gradeWord(cell.text) : null;
    const value: Value | null = word
      ? { status: 'reported', value: '', text: word }
      : measure === 'grade'
        ? null
        : toValue(measure, figure, column.unit || row.unit, cell.raw);
    const denominator = measure === 'execution_rate' ? (adjusted ? 'adjusted' : 'unspecified') : '';
    if (!value) return [];
    const source = sourceOf(cell);
    return [
      reading({
        scope: 'project',
        subject,
        measure,
        label: column.text,
        value,
        denominator,
        source,
        origin: 'table',
      }),
    ];
  });
}

const TOTAL = /合计|总计|汇总|总额|小计/;

/** Where rows are measures themselves (公务接待费 | 5 | 4), a row of another name under 预算数 or 决算数 is not the whole. */
function withoutItems(found: readonly Found[]): Found[] {
  const measures = found.filter(
    ({ reading, row }) => row === '' && reading.measure.startsWith('three_public'),
  ).length;
  return measures < 2
    ? [...found]
    : found.filter(({ reading, row }) => row === '' || TOTAL.test(row) || !ASPECT.test(reading.measure));
}

interface Found {
  reading: Reading;
  row: string;
}

/** 合计 over rows of the three public expenses is their total, not the whole budget or spending. */
function asThreePublic(found: readonly Found[]): Found[] {
  const parts = found.filter(({ reading }) => reading.measure.startsWith('three_public_')).length;
  const isTotal = ({ reading, row }: Found): boolean =>
    /^(?:合计|总计|小计)$/.test(row.replace(/\s+/g, '')) &&
    ['budget', 'expenditure'].includes(reading.measure);
  if (parts < 2 || found.some(({ reading }) => reading.measure === 'three_public')) return [...found];
  return found.map((one) => {
    if (!isTotal(one)) return one;
    const phase = one.reading.measure === 'budget' ? 'plan' : one.reading.phase;
    return { row: '', reading: { ...one.reading, measure: 'three_public', label: one.row, phase } };
  });
}

/** Rows that are bodies, not items: their budget and spending are whole ones. */
const IS_BODY = /局|队|所|机关|单位|部门|本级|汇总/;

/** Whether one of the rows is a total, read or not: then no other row is the whole. */
const hasTotalRow = (table: Table): boolean =>
  table.rows.some(
    (row) =>
      /^(?:合计|总计)$/.test(row.find(({ text }) => text !== '')?.text.replace(/\s+/g, '') ?? '') &&
      row.some(({ text }) => parseFigure(text).kind === 'number'),
  );

/** Budget and spending of several rows that are neither bodies nor a total are those of items: no whole is told by them. */
function unsure(found: readonly Found[]): Found[] {
  const rows = new Map<string, Set<string>>();
  for (const { reading, row } of found)
    if (ASPECT.test(reading.measure) && reading.scope !== 'project')
      rows.set(reading.measure, (rows.get(reading.measure) ?? new Set()).add(row));
  return found.filter(({ reading, row }) => {
    const all = [...(rows.get(reading.measure) ?? [])];
    if (reading.scope === 'project' || all.length < 2 || row === '' || TOTAL.test(row) || IS_BODY.test(row))
      return true;
    return false;
  });
}

/** Of several data rows under one header (a body and its units), the total; else all of them. */
function preferTotals(readings: readonly Found[], hasTotal: boolean): Reading[] {
  const totals = new Set(readings.filter(({ row }) => TOTAL.test(row)).map(({ reading }) => reading.measure));
  return unsure(readings)
    .filter(({ reading, row }) => {
      if (row === '' || TOTAL.test(row) || reading.scope === 'project' || reading.scope === 'department')
        return true;
      return !totals.has(reading.measure) && !(hasTotal && /^(?:budget|expenditure)/.test(reading.measure));
    })
    .map(({ reading }) => reading);
}

/** 预算数 … 决算数 on a line of its own above a table: its halves, which lost their cells. */
function aspectsAbove(block: Block | undefined, table: Table): Cell[] {
  if (block?.kind !== 'paragraph' || block.text.length > 160) return [];
  const words = block.raw.trim().split(/[\s\u3000]{2,}/);
  const aspects =
    words.length > 1 &&
    words.every((word) => ASPECT.test(matchLabel(word.replace(/^20\d\d年度?/, '')).measure ?? ''));
  return aspects
    ? words.map((text, column) => ({
        row: 0,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        raw: text,
        line: table.line,
        lines: [table.line],
        flags: ['inferred_column'],
      }))
    : [];
}

/** Whether a row's label is a measure of its own; 金额合计 only says that the row is a total. */
const isItem = (label: string): boolean => ![null, 'project_amount'].includes(matchLabel(label).measure);

/** Reads every table as a grid: a value's meaning comes from its column's labels and its row's label, never from its position. */
export function readGrids(document: Document, fiscalYear: string): Reading[] {
  const result: Reading[] = [];
  const fallback = documentUnit(document);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'table') continue;
    const unit = unitAbove(document, index) || fallback;
    const found: Found[] = [];
    let standardFound = false;
    let group = '';
    for (const row of dataRows(block, unit, fiscalYear, aspectsAbove(document.blocks[index - 1], block))) {
      const project = projectIn(row);
      if (project !== null) {
        found.push(...readProjectRow(row, project).map((reading) => ({ reading, row: '' })));
        continue;
      }
      const standard = readStandardRow(row);
      if (standard) {
        standardFound ||= standard.some(({ measure }) => measure === 'expenditure');
        found.push(...standard.map((reading) => ({ reading, row: '' })));
        continue;
      }
      const first =
        row.cells.find(({ text }, i) => text !== '' && row.figures[i]?.kind === 'text')?.text ?? '';
      if (first !== '' && matchLabel(first).measure) group = first;
      for (const i of row.cells.keys()) {
        const reading = readCell(row, i, group);
        if (reading) found.push({ reading, row: isItem(first) ? '' : first });
      }
    }
    const kept = standardFound
      ? found.filter(({ reading, row }) => row === '' || !ASPECT.test(reading.measure))
      : withoutItems(found);
    result.push(...preferTotals(asThreePublic(kept), hasTotalRow(block)), ...block.rows.flatMap(readGrades));
  }
  return result;
}
