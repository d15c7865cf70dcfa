import type { Block, Cell, CellFlag } from '../../src/model/document.ts';
import { isMarkedPageNumber, joinLines, stripResidue } from './clean.ts';
import { IS_NAME_LABEL } from './name-label.ts';
import { parseFigure } from './number.ts';
import { wordsOf } from './words-of.ts';

/** A cell while its lines are still being gathered. */
interface OpenCell {
  lines: number[];
  texts: string[];
  flags: Set<CellFlag>;
}

interface OpenTable {
  rows: OpenCell[][];
  line: number;
  /** Whether the last row stood on one line: a cell below it begins a row of its own. */
  whole: boolean;
}

const HEADING =
  /^[一二三四五六七八九十]{1,3}[、.．]|^\d{1,2}[、.．]\s*[^\d。；，]{2,20}(?:情况|构成|经费|信息|执行|一览)$|^[（(][一二三四五六七八九十]{1,3}[)）]|绩效(?:自评|目标)?表$|(?:项目|绩效|支出|单位|部门).{0,6}(?:自评|申报|评分)表(?:[（(].*[)）])?$|^附[件表]|^附[一二三\d]?[:：]|^项目[一二三四五六七八九十\d]{1,2}[:：][^，。；]{3,40}$|^表[一二三四五六七八九十\d]{1,3}$|^(?:备注|注|说明)(?:[:：]|$)|^(?:金额)?单位[:：]|^[—–-]+[\u4e00-\u9fa5]{2,8}[—–-]+$/;
/** A line without anything, or with the stroke at the end of a row alone. */
const isBlank = (line: string): boolean => /^(?:[^\S\t]*|\s*[|｜]\s*)$/.test(line);
/** 预算数 |: a cell on a line of its own, with the stroke that parts it from the next. */
const withoutStroke = (line: string): string => {
  const text = line.trimEnd();
  return text.endsWith('|') || text.endsWith('｜') ? text.slice(0, -1).trimEnd() : line;
};
/** 年度资金总额 | 420 | 388 | | 10 |: a row whose cells, blank ones too, are parted by upright strokes */
const isPiped = (line: string): boolean => (line.includes('|') || line.includes('｜')) && hasCells(line);
const hasCells = (line: string): boolean =>
  /[|｜][^|｜]*[|｜]/.test(line) || PAIR.test(line) || PAIR_HEAD.test(line);
/** 公用经费 | 2449.02   2.项目支出 | 5,247.90   （1）人员经费 | 9,796.08: one stroke, between a label and its value */
const PAIR =
  /^(?:(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])(?=[^|｜]*[|｜]\s*-?\d[\d,]*[.,]\d))?[^|｜\d]{2,30}(?:[（(]\d{1,3}[）)])?[|｜]\s*(?:-?\d[\d,.]*\s?[%％]?|优秀?|良好?|中|差)\s*$/;
/** 项目 | 2022年决算数: what stands over them */
const PAIR_HEAD =
  /^\s*(?:项目|科目|内容|名称|指标)(?:名称)?\s*[|｜]\s*(?:20\d\d年度?)?[^|｜\d]{0,8}(?:决算|预算|执行|支出|金额|得分)数?(?:[（(](?:万元|元|分)[）)])?\s*$/;
const isCellLine = (line: string): boolean => line.includes('\t') || isPiped(line);
/** "\t8137.20": one cell of a Word table, blanks before its TAB or none. "a\tb": a whole row of a PDF or spreadsheet table. */
const WORD_CELL = /^[^\S\t]*\t([^\t]*)$/;

/** The cells of a whole row; the strokes at its two ends part nothing, unless its first cell is blank (`isIndented`). */
const cellsOf = (text: string, isIndented = false): string[] =>
  text.includes('\t')
    ? text.split('\t', WIDEST)
    : text
        .trimEnd()
        .replace(isIndented ? /[|｜]$/ : /^[|｜]|[|｜]$/g, '')
        .split(/[|｜]/, WIDEST)
        .map((cell) => cell.trim());

const openCell = (line: number, text: string): OpenCell => ({
  lines: [line],
  texts: [text],
  flags: new Set(),
});
const textOf = (cell: OpenCell): string => joinLines(cell.texts);

function extend(cell: OpenCell, line: number, text: string, flag: CellFlag): void {
  cell.lines.push(line);
  cell.texts.push(text);
  cell.flags.add(flag);
}

const isFilled = (cell: OpenCell): boolean => cell.texts.some((text) => stripResidue(text) !== '');
const lastCell = (table: OpenTable): OpenCell | undefined => table.rows.at(-1)?.findLast(isFilled);

/** 年度资金总额： 2352.07 3316.26 3316.26 10 100% 10: a row of its own, parted by spaces. */
const isSpaceRow = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length <= 200 &&
  !isCellLine(line) &&
  wordsOf(line).filter((word) => parseFigure(word).kind === 'number').length >= 4;

/** 三公经费 between a blank line and 项目 | 局本级 | 汇总, the header once more: the title of the next table */
function headsNextTable(table: OpenTable, lines: readonly string[], start: number): boolean {
  const header = table.rows[0]?.map(textOf).join('\t');
  return table.whole && header === cellsOf(lines[start + 1] ?? '').join('\t');
}

/**
 * Whether the lines from `start` belong to the cell above: a cell may hold several paragraphs, and only the first
 * has a TAB. They do when the table goes on right after them, and when that cell is not a plain number.
 */
function continues(table: OpenTable, lines: readonly string[], start: number, blanks: number): boolean {
  if (blanks > 1 || isSpaceRow(lines[start]) || isSpaceRow(lines[start + 1])) return false;
  const cell = lastCell(table);
  if (!cell || (blanks > 0 && headsNextTable(table, lines, start))) return false;
  const { kind } = parseFigure(textOf(cell));
  // A stroke for "nothing" is a whole cell.
  if (kind === 'blank') return false;
  // A number is only continued by the rest of its digits, right below: 2070.7 over 6.
  if (cell.texts.length === 1 && kind === 'number')
    return blanks === 0 && /^\s*[\d.,，]{1,6}\s*[%％]?\s*$/.test(lines[start] ?? '');
  let gap = 0;
  for (let i = start; i < lines.length && i < start + 60; i++) {
    const line = lines[i] ?? '';
    if (isCellLine(line)) return true;
    if (isBlank(line)) gap++;
    else if (HEADING.test(line.trim())) return false;
    else gap = 0;
    if (gap > 1) return false;
  }
  return false;
}

const LABEL = /(?:名称|部门|单位|类别|属性|目标|指标|总分|合计|总额)[:：]?$/;

/** Where in the row above a row after a page break belongs, when it is only the torn rest of that row. */
function isTornRest(previous: readonly OpenCell[], row: readonly OpenCell[]): boolean {
  const filled = row.flatMap((cell, i) => (textOf(cell) === '' ? [] : [i]));
  if (filled.length === 0 || filled.length * 2 >= row.length || previous.length !== row.length) return false;
  // 项目名称 begins a row, and is the rest of none.
  if (LABEL.test(textOf(row[filled[0] ?? 0] ?? openCell(0, '')))) return false;
  return filled.every((i) => {
    const above = previous[i];
    const rest = row[i];
    if (!above || !rest || textOf(above) === '') return false;
    return parseFigure(textOf(rest)).kind === 'text' && parseFigure(textOf(above)).kind !== 'number';
  });
}

/** No form has more columns: a longer row is damaged text, and is cut so that nothing has to look along it. */
const WIDEST = 200;

/** 　　2、运行维护专项   其中： */
const BARE_ROW = /^\s*(?:\d{1,2}[、.．]|[（(]\d{1,2}[)）]|其中)[^。；，,\d]{0,24}$/;

const FEWEST_ROWS = 8;

/** Whether most rows of the tables have a blank line before them, as in a page of the web that was copied. */
function isSpaced(lines: readonly string[]): boolean {
  const rows = lines.flatMap((line, i) => (isCellLine(line) && !WORD_CELL.test(line) ? [i] : []));
  return (
    rows.length >= FEWEST_ROWS && rows.filter((i) => isBlank(lines[i - 1] ?? '')).length * 2 > rows.length
  );
}

const BEGINS_WITH_STROKE = /^\s*[|｜]/;

/**
 * Of rows that stand right below one another some may begin with a stroke and others not: there it stands behind a blank
 * cell, unless the others are narrower (部门：… | 2023年度 | 单位：万元 | over a table). The lines whose first cell is blank,
 * by their index.
 */
function indented(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const widest = (rows: readonly number[]): number =>
    rows.reduce((most, i) => Math.max(most, cellsOf(lines[i] ?? '').length), 0);
  const flush = (): void => {
    if (run.length === 0) return;
    const begun = run.filter((i) => BEGINS_WITH_STROKE.test(lines[i] ?? ''));
    const others = run.filter((i) => !begun.includes(i));
    if (widest(others) > widest(begun)) for (const i of begun) found.add(i);
    run = [];
  };
  lines.forEach((line, i) => {
    if (!line.includes('\t') && isPiped(line)) run.push(i);
    else flush();
  });
  flush();
  return found;
}

/** The state of a walk over the lines: blocks so far, and the table that is open. */
class Walk {
  readonly blocks: Block[] = [];
  #table: OpenTable | null = null;
  #blanks = 0;
  readonly #lines: readonly string[];
  readonly #indented: ReadonlySet<number>;
  /** Whether a blank line between rows says nothing. */
  readonly #isSpaced: boolean;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#indented = indented(lines);
    this.#isSpaced = isSpaced(lines);
  }

  blank(): void {
    this.#blanks++;
  }

  /** A cell on a line of its own that holds nothing. */
  empty(line: number): void {
    this.close();
    this.blocks.push({ kind: 'paragraph', text: '', raw: '', line });
    this.#blanks = 0;
  }

  /** A page number: it parts rows as a blank line does, but not the cells of a row that lacks some yet. */
  page(): void {
    const [before, last] = this.#table?.rows.slice(-2) ?? [];
    const isOpen = this.#table?.whole === false && last?.length !== before?.length;
    if (!isOpen) this.blank();
  }

  /** A line with TABs: a cell, or a whole row. */
  cells(line: number, text: string): void {
    const word = WORD_CELL.exec(text)?.[1];
    if (this.#table && word !== undefined && this.#blanks > 1) this.close();
    this.#table ??= { rows: [], line, whole: false };
    if (word !== undefined) this.#wordCell(this.#table, line, word);
    else this.#wholeRow(this.#table, line, text);
    this.#blanks = 0;
  }

  /** A line without TAB: more of the cell above, or a paragraph. */
  prose(line: number, text: string): void {
    const cell = this.#table && lastCell(this.#table);
    const stays = this.#table && continues(this.#table, this.#lines, line - 1, this.#blanks);
    if (this.#table?.whole && this.#isBareRow(line, text)) {
      this.#table.rows.push([openCell(line, text)]);
      return;
    }
    const isCaption = this.#table?.whole && /^项目资金(?:[（(]万?元[)）])?$/.test(text.trim());
    if (cell && stays && !isCaption && !HEADING.test(text.trim())) extend(cell, line, text, 'joined_lines');
    else {
      this.close();
      this.blocks.push({ kind: 'paragraph', text: joinLines([text]), raw: text, line });
    }
    this.#blanks = 0;
  }

  /** A row of which nothing is left but its label, right between two rows: its blanks were cut off. */
  #isBareRow(line: number, text: string): boolean {
    const [above = '', below = ''] = [this.#lines[line - 2], this.#lines[line]];
    const width = (other: string): number => (isCellLine(other) ? cellsOf(other).length : 0);
    return BARE_ROW.test(text) && width(above) > 2 && width(above) === width(below);
  }

  #wordCell(table: OpenTable, line: number, text: string): void {
    const row = table.rows.at(-1);
    if (!row || table.whole || this.#blanks > 0 || row.length >= WIDEST)
      table.rows.push([openCell(line, text)]);
    else row.push(openCell(line, text));
    table.whole = false;
  }

  #wholeRow(table: OpenTable, line: number, text: string): void {
    const row = cellsOf(text, this.#indented.has(line - 1)).map((cell) => openCell(line, cell));
    const previous = table.rows.at(-1);
    if (this.#blanks > 0 && !this.#isSpaced && previous && isTornRest(previous, row)) {
      for (const [i, cell] of row.entries()) {
        const above = previous[i];
        if (above && textOf(cell) !== '') extend(above, line, cell.texts.join(''), 'joined_pages');
      }
    } else table.rows.push(row);
    table.whole = true;
  }

  close(): void {
    if (this.#table)
      this.blocks.push({
        kind: 'table',
        rows: closeRows(this.#table),
        line: this.#table.line,
      });
    this.#table = null;
  }
}

const closeRows = (table: OpenTable): Cell[][] =>
  table.rows.map((row) =>
    row.map((cell) => ({
      text: textOf(cell),
      raw: cell.texts.join('\n'),
      line: cell.lines[0] ?? table.line,
      lines: cell.lines,
      flags: [...cell.flags],
    })),
  );

/** A cell of a Word table, however many TABs it was saved with. */
const INDENTED_CELL = /^\t{1,6}[^\t]*$/;
const FEWEST_CELLS = 12;

/**
 * Lines of a document whose cells stand one a line, most of them behind two TABs or more, with one TAB each: how deep
 * they stand says nothing there. Any other lines as they are.
 */
function withoutDepth(lines: readonly string[]): readonly string[] {
  const tabbed = lines.filter((line) => line.includes('\t'));
  const deep = tabbed.filter((line) => line.startsWith('\t\t')).length;
  const isWord = tabbed.length >= FEWEST_CELLS && tabbed.every((line) => INDENTED_CELL.test(line));
  return isWord && deep * 2 > tabbed.length ? lines.map((line) => line.replace(/^\t+/, '\t')) : lines;
}

/** 项目名称 | … | 项目编码 | …: the first line of a project's form, and the label of its second pair */
const NEXT_FIELD = /^(?:项目)?(?:编码|代码|类别|属性|负责人|主管部门|实施单位)[:：]?$/;

/** 总分, 评价结论: what begins a row of its own, and is the rest of no cell */
const LEAD =
  /^(?:总分|合计|总计|小计|备注|说明|自评|评价|得分|年度|绩效|单位|项目|部门|附|[一二三四五六七八九十]、)/;

/**
 * Whether two lines with TABs are the halves of one row, torn within a cell: the second half of a pair in the head of a
 * form, or, where all rows begin with a blank cell, as much as the row lacks of `width`.
 */
function isTorn(first: string, second: string, width: number): boolean {
  if (!second.includes('\t') || second.startsWith('\t') || LEAD.test(second)) return false;
  if (!first.startsWith('\t') && !first.includes('名称')) return false;
  const [above, below] = [cellsOf(first), cellsOf(second)];
  const last = above.at(-1) ?? '';
  const [next = '', field = ''] = below;
  if (last === '' || next === '' || above.length < 2 || parseFigure(last).kind === 'number') return false;
  const isField = above.length === 2 && IS_NAME_LABEL.test(above[0] ?? '') && NEXT_FIELD.test(field);
  const isIndented =
    above[0] === '' && below.length > 1 && above.length + below.length - 1 <= width && width > 0;
  return isField || isIndented;
}

/** Rows torn within a cell, put on their first line; the lines that they take up stay, empty of cells. */
function joinTorn(lines: readonly string[]): { text: string; more: number }[] {
  const rows: { text: string; more: number }[] = [];
  // Width of the rows of the table so far, where all of them begin with a blank cell; null where one does not.
  let width: number | null = 0;
  for (let i = 0; i < lines.length; ) {
    let text = lines[i] ?? '';
    let to = i + 1;
    while (text.includes('\t') && to < lines.length && isTorn(text, lines[to] ?? '', width ?? 0)) {
      text += lines[to];
      to++;
    }
    rows.push({ text, more: to - i - 1 });
    width = !text.includes('\t')
      ? 0
      : width === null || !text.startsWith('\t')
        ? null
        : Math.max(width, cellsOf(text).length);
    i = to;
  }
  return rows;
}

const STROKE = /^\s*[|｜]\s*$/;
const ENDS_CELL = /[|｜]\s*$/;

const WIDEST_ROW = 40;

/** How many lines stand between a stroke alone on its line and the next one in this direction. */
function untilStroke(lines: readonly string[], at: number, step: 1 | -1): number {
  let count = 0;
  for (let i = at + step; count < WIDEST_ROW && !STROKE.test(lines[i] ?? '|'); i += step) count++;
  return count;
}

/** 10 | over |: a cell without anything beside one with a figure, where each has a line of its own with its stroke behind it. */
function isEmptyCell(lines: readonly string[], at: number): boolean {
  if (!STROKE.test(lines[at] ?? '')) return false;
  const above = lines[at - 1] ?? '';
  const isFigure = parseFigure(withoutStroke(above).trim()).kind === 'number';
  if (!ENDS_CELL.test(above) || !isFigure || isCellLine(above)) return false;
  // Strokes between rows of as many cells begin them.
  const cells = untilStroke(lines, at, -1);
  const neighbours = [untilStroke(lines, at, 1), untilStroke(lines, at - cells - 1, -1)];
  return !neighbours.includes(cells);
}

/** Splits lines into paragraphs and TAB tables, of either layout that DOMAIN.md section 5 describes. */
export function parseTabTables(lines: readonly string[]): Block[] {
  const level = withoutDepth(lines);
  const walk = new Walk(level);
  let i = 0;
  for (const { text, more } of joinTorn(level)) {
    if (isEmptyCell(level, i)) walk.empty(i + 1);
    else if (isBlank(text)) walk.blank();
    else if (isMarkedPageNumber(text)) walk.page();
    else if (isCellLine(text)) walk.cells(i + 1, text);
    else walk.prose(i + 1, withoutStroke(text));
    i += 1 + more;
  }
  walk.close();
  return walk.blocks;
}
