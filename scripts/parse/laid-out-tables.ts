import type { Block, Cell, Paragraph, Table } from '../../src/model/document.ts';
import { isPageNumber } from './clean.ts';
import { parseFigure } from './number.ts';
import { isWide } from './space-places.ts';

/** A piece of a line with where it stands on the page; a Chinese character is as wide as two Latin ones. */
interface Piece {
  text: string;
  from: number;
  to: number;
}

interface Line {
  block: Paragraph;
  pieces: readonly Piece[];
}

/** Half-open range of places that a column of figures takes. */
interface Column {
  from: number;
  to: number;
}

const PIECE = /[^\s\u3000]+(?: [^\s\u3000]+)*/g;
const LONGEST_LINE = 240;
const LONGEST_CELL = 40;

/** 合    计: a word whose letters were set apart */
const SPREAD = /^(?:[合总小]计|项目|收入|支出)$/;
const FURTHEST_LETTERS = 8;
function withSpread(pieces: Piece[], piece: Piece): Piece[] {
  const last = pieces.at(-1);
  const isOne = last && SPREAD.test(last.text + piece.text) && piece.from - last.to <= FURTHEST_LETTERS;
  if (!last || !isOne) return [...pieces, piece];
  return [...pieces.slice(0, -1), { text: last.text + piece.text, from: last.from, to: piece.to }];
}

function lineOf(block: Block): Line | null {
  if (block.kind !== 'paragraph' || block.raw.length > LONGEST_LINE || /[\t|｜。；！？]/.test(block.raw))
    return null;
  if (isPageNumber(block.raw.trim())) return null;
  let at = 0;
  let place = 0;
  const advance = (to: number): number => {
    for (const character of block.raw.slice(at, to)) place += isWide(character) ? 2 : 1;
    at = to;
    return place;
  };
  const found = [...block.raw.matchAll(PIECE)].map(({ 0: text, index }) => {
    const from = advance(index);
    return { text, from, to: advance(index + text.length) };
  });
  const pieces = found.reduce<Piece[]>(withSpread, []);
  return pieces.length > 0 && pieces.every(({ text }) => text.length <= LONGEST_CELL)
    ? { block, pieces }
    : null;
}

const isFigure = ({ text }: Piece): boolean => {
  const { kind } = parseFigure(text);
  return kind === 'number' || kind === 'withheld' || kind === 'blank';
};

const FEWEST_PIECES = 3;
const FEWEST_FIGURES = 2;
/** Two gaps in a line, which three pieces have between them. */
const TWO_GAPS = /\S(?:\s{2,}|[^\S ])\S[\s\S]*?(?:\s{2,}|[^\S ])\S/;
const isData = ({ pieces }: Line): boolean =>
  pieces.length >= FEWEST_PIECES && pieces.filter(isFigure).length >= FEWEST_FIGURES;

const overlaps = (a: Column, b: Column): boolean => a.from < b.to && b.from < a.to;

/** 五、住房保障支出 | 333.15 in one half of an overview: a row whose other half is blank */
function isHalf({ pieces }: Line, first: Line | undefined): boolean {
  const [label, figure, ...others] = pieces;
  const [left, second, ...rest] = first?.pieces ?? [];
  if (!label || !figure || !left || !second || isFigure(label) || !isFigure(figure)) return false;
  const isLeft = overlaps(label, left) && overlaps(figure, second) && others.length === 0;
  return label.from > second.from || (isLeft && rest.some((piece) => !isFigure(piece)));
}

/** The columns in which the pieces of rows stand one under the other; null where two pieces of a row would share one. */
function columnsOf(rows: readonly Line[]): Column[] | null {
  const all = rows.flatMap(({ pieces }) => pieces).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const columns: Column[] = [];
  for (const { from, to } of all) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  const areApart = rows.every(({ pieces }) => {
    const places = pieces.map((piece) => columns.findIndex((column) => overlaps(column, piece)));
    return new Set(places).size === places.length;
  });
  return areApart && columns.every((column) => areAligned(rows, column)) ? columns : null;
}

/** How far the same edge of the figures of a column may stand apart. */
const LOOSE = 1;
function isClose(places: readonly number[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const place of places) {
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  return most - least <= LOOSE;
}

/** Whether the figures of a column begin, end or have their middle at one place, which lines with the same number of spaces have not. */
function areAligned(rows: readonly Line[], column: Column): boolean {
  const figures = rows.flatMap(({ pieces }) =>
    pieces.filter((piece) => isFigure(piece) && overlaps(column, piece)),
  );
  if (figures.length < 2) return true;
  return (
    isClose(figures.map(({ from }) => from)) ||
    isClose(figures.map(({ to }) => to)) ||
    isClose(figures.map(({ from, to }) => (from + to) / 2))
  );
}

/** A head that stands over no column belongs to the nearest within so many places. */
const FURTHEST = 4;

/** The columns that a piece stands over. */
function under(piece: Piece, columns: readonly Column[]): number[] {
  const found = columns.flatMap((column, i) => (overlaps(column, piece) ? [i] : []));
  if (found.length > 0) return found;
  const away = columns.map(({ from, to }) => Math.max(from - piece.to, piece.from - to));
  const least = Math.min(...away);
  return least <= FURTHEST ? [away.indexOf(least)] : [];
}

/** The first column of each group; null where the columns, without that of the labels, cannot be divided so. */
function sharesOf(pieces: readonly Piece[], columns: readonly Column[]): number[] | null {
  const count = pieces.length;
  const first = columns.length % count === 0 ? 0 : (columns.length - 1) % count === 0 ? 1 : -1;
  if (count < 2 || first < 0) return null;
  const share = (columns.length - first) / count;
  const starts = pieces.map((_, i) => first + i * share);
  const fit = pieces.every((piece, i) => {
    const [begin, end] = [columns[starts[i] ?? 0], columns[(starts[i] ?? 0) + share - 1]];
    return begin && end && piece.from < end.to && piece.to > begin.from;
  });
  return share > 1 && fit ? starts : null;
}

/** 预算数 over 基本: a head that stands in the middle of several columns, and is no piece of the one below it; not 预算数 over （A） */
const COMPLETE =
  /^(?:收入|支出|合计|小计|总计|(?:年初|全年|调整后)?(?:预算|决算|执行)数|年初预算|(?:全年|实际|基本|项目|人员|公用)支出|(?:人员|公用|“?三公”?)经费|会议费|培训费)$/;
const GOES_ON = /^(?:数|额|合计|总额|费|[（(].*)$/;

interface Head {
  rows: string[][];
  /** Whether it says more than a line whose pieces stand one over each column. */
  isStacked: boolean;
}

/** Whether two pieces, one over the other, begin, end or have their middle at one place. */
const isOver = (head: Piece, figure: Piece): boolean =>
  [head.from - figure.from, head.to - figure.to, (head.from + head.to - figure.from - figure.to) / 2].some(
    (apart) => Math.abs(apart) <= LOOSE,
  );

/** A head over several columns begins where they begin, or stands over their middle. */
const isOverSpan = (piece: Piece, span: Column): boolean =>
  Math.abs(piece.from - span.from) <= LOOSE ||
  Math.abs(piece.from + piece.to - span.from - span.to) / 2 <= FURTHEST;

/** 合计 | 基本支出 and 合计 | 基本支出: whether the shares of all groups have the same heads, which proves that they are equal. */
const areAlike = (rows: readonly (readonly string[])[], starts: readonly number[]): boolean => {
  const share = (starts[1] ?? 0) - (starts[0] ?? 0);
  const shares = starts.map((at) => rows.map((row) => row.slice(at, at + share).join('|')).join());
  return new Set(shares).size === 1;
};

/** 项目 | 2021年决算 | 2022年决算 over 金额 | 占比 | 金额 | 占比: words that divide the columns below among them; null where these are not alike. */
function groupedHead(lines: readonly Line[], columns: readonly Column[]): Head | null {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return null;
  const isLabel = (piece: Piece): boolean =>
    under(piece, columns)[0] === 0 && under(piece, columns).length === 1;
  const pieces = first.pieces.filter((piece, i) => i > 0 || !isLabel(piece) || first.pieces.length < 3);
  const starts = sharesOf(pieces, columns);
  const below = starts && plainHead(rest, columns);
  if (!below || !areAlike(below.rows, starts)) return null;
  const groups = columns.map((_, i) => pieces[starts.indexOf(i)]?.text ?? '');
  if (pieces.length < first.pieces.length) groups[0] = first.pieces[0]?.text ?? '';
  return { rows: [groups, ...below.rows], isStacked: true };
}

/** The heads over the columns; null where one stands over none, or where nobody can say over which. */
function headOf(lines: readonly Line[], columns: readonly Column[]): Head | null {
  return groupedHead(lines, columns) ?? plainHead(lines, columns);
}

/** Groups over parts, and pieces of one head put together. */
function plainHead(lines: readonly Line[], columns: readonly Column[]): Head | null {
  const blank = (): string[] => columns.map(() => '');
  const spans = blank();
  const leaves = blank();
  const isSpanned = columns.map(() => false);
  const lowest: (Piece | undefined)[] = columns.map(() => undefined);
  let isStacked = false;
  for (const { pieces } of lines) {
    const onLine = new Set<number>();
    for (const piece of pieces) {
      const [at, ...others] = under(piece, columns);
      if (at === undefined) return null;
      if (others.length > 0) {
        const span = { from: columns[at]?.from ?? 0, to: columns[others.at(-1) ?? at]?.to ?? 0 };
        if (spans[at] !== '' || !isOverSpan(piece, span)) return null;
        spans[at] = piece.text;
        for (const column of [at, ...others]) isSpanned[column] = true;
      } else {
        const isOther = COMPLETE.test(leaves[at] ?? '') && !GOES_ON.test(piece.text);
        const above = lowest[at];
        if (onLine.has(at) || isOther || (above && !isOver(above, piece))) return null;
        onLine.add(at);
        lowest[at] = piece;
        isStacked ||= leaves[at] !== '';
        leaves[at] += piece.text;
      }
    }
  }
  const hasSpans = isSpanned.includes(true);
  const upper = columns.map((_, i) => (isSpanned[i] ? spans[i] : leaves[i]) ?? '');
  const lower = columns.map((_, i) => (isSpanned[i] ? leaves[i] : '') ?? '');
  const rows = hasSpans ? [upper, lower] : [leaves];
  return { rows, isStacked: isStacked || hasSpans };
}

/** 项目名称 某项目   主管部门 …: fields of a form, over its table and no head of it */
const FIELD = /^(?:项目名称|单位名称|部门名称|主管|实施|预算单位|填报|编制|部门$|项目(?:类别|属性|负责))/;
/** 部门：某县公安局   公开01表   单位：元   四、支出表: what stands over a table */
const CAPTION = /^(?:表\s*\d|公开|[一二三四五六七八九十]{1,3}、|.*(?:[:：]|表$)|单位[（(])/;
/** 部门支出情况: a title on a line of its own */
const TITLE = /(?:情况|明细|说明)$/;
const LONGEST_HEAD = 12;
const MOST_HEADS = 6;
/** What a table has to tell; the lists of indicators have their own reader. */
const OF_MONEY = /预算|决算|支出|收入|执行|金额/;
const OF_INDICATORS = /指标/;

const isHead = ({ pieces }: Line): boolean =>
  pieces.every((piece) => piece.text.length <= LONGEST_HEAD && !isFigure(piece)) &&
  !pieces.some(({ text }) => CAPTION.test(text)) &&
  !(pieces.length === 1 && pieces.some(({ text }) => TITLE.test(text))) &&
  !(FIELD.test(pieces[0]?.text ?? '') && !pieces.slice(1).some(({ text }) => OF_MONEY.test(text)));

/** 其中：   1.货物   （一）…: what begins a label of its own */
const BEGINS =
  /^(?:其中|20\d\d年|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]|\d{1,2}[.、．]|合\s*计|总\s*计|小\s*计|注)|[:：]$/;

/** A line that is nothing but a piece of a label. */
const isFragment = ({ pieces }: Line): boolean => {
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 && !isFigure(only) && !BEGINS.test(only.text);
};

interface Row {
  line: Line;
  /** Pieces of its label from the lines before and behind it. */
  before: Line[];
  behind: Line[];
}

const toCell = (text: string, { block }: Line): Cell => ({
  text,
  raw: text,
  line: block.line,
  lines: [block.line],
  flags: [],
});

const labelAt = (lines: readonly Line[], column: number, columns: readonly Column[]): string =>
  lines
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => under(piece, columns).includes(column))
    .map(({ text }) => text)
    .join('');

const cellsOf = ({ line, before, behind }: Row, columns: readonly Column[]): Cell[] =>
  columns.map((column, i) => {
    const own = line.pieces.find((piece) => overlaps(column, piece))?.text ?? '';
    return toCell(labelAt(before, i, columns) + own + labelAt(behind, i, columns), line);
  });

/** Whether a row has a piece of its own where a piece of a label before or behind it stands. */
const hasOwn = ({ pieces }: Line, fragment: Line | undefined): boolean =>
  pieces.some((piece) => fragment?.pieces.some((other) => overlaps(piece, other)));

/** How many of the lines before a row are of its label: none where it begins with a label of its own, else all, and half of those between two that have none of their own. */
function ofNext(loose: readonly Line[], above: Row | undefined, row: Line): number {
  const [first] = row.pieces;
  if (hasOwn(row, loose[0]) || (first && !isFigure(first))) return 0;
  if (!above) return loose.length;
  return hasOwn(above.line, loose[0]) ? loose.length : Math.ceil(loose.length / 2);
}

/** Rows with the pieces of their labels. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let loose: Line[] = [];
  for (const line of lines) {
    if (isFragment(line)) {
      loose.push(line);
      continue;
    }
    const above = rows.at(-1);
    const count = loose.length - ofNext(loose, above, line);
    above?.behind.push(...loose.slice(0, count));
    rows.push({ line, before: loose.slice(count), behind: [] });
    loose = [];
  }
  rows.at(-1)?.behind.push(...loose);
  return rows;
}

/** The lines from a head on that stand right below one another, as far as they may be of one table. */
function bodyFrom(lines: readonly (Line | null)[], from: number): Line[] {
  const body: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    const last = body.at(-1);
    if (!line || (last && line.block.line !== last.block.line + 1)) break;
    if (!isData(line) && !isHalf(line, body[0]) && !isFragment(line)) break;
    body.push(line);
  }
  return body;
}

/** The heads that stand right over a line. */
function headsOver(lines: readonly (Line | null)[], at: number): Line[] {
  const heads: Line[] = [];
  let below = lines[at];
  for (let i = at - 1; i >= 0 && heads.length < MOST_HEADS; i--) {
    const line = lines[i];
    if (!line || !below || line.block.line !== below.block.line - 1 || isData(line) || !isHead(line)) break;
    heads.unshift(line);
    below = line;
  }
  return heads;
}

/** The columns of some rows, with those that nothing but a head has. */
function withBlank(columns: readonly Column[], heads: readonly Line[]): Column[] {
  const free = heads
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => under(piece, columns).length === 0)
    .toSorted((a, b) => a.from - b.from);
  const blank: Column[] = [];
  for (const { from, to } of free) {
    const last = blank.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else blank.push({ from, to });
  }
  return [...columns, ...blank].toSorted((a, b) => a.from - b.from);
}

/** Whether each figure of the only row stands right under heads, as nothing else can prove its column. */
const isUnderHeads = ({ pieces }: Line, heads: readonly Line[]): boolean =>
  heads.length > 1 &&
  pieces
    .filter(isFigure)
    .every((figure) => heads.some((line) => line.pieces.some((head) => isOver(head, figure))));

/** Whether every column that has figures has a head as well. */
const areHeaded = ({ rows }: Head, data: readonly Line[], columns: readonly Column[]): boolean =>
  columns.every(
    (column, i) =>
      rows.some((row) => row[i] !== '') ||
      !data.some(({ pieces }) => pieces.some((piece) => isFigure(piece) && overlaps(column, piece))),
  );

/** “三公”经费支出 right over the heads of a table: its title, and no piece of the one head that it stands over */
const hasTitle = ([first, second]: readonly Line[]): boolean => {
  const [only, ...others] = first?.pieces ?? [];
  const below = second?.pieces.filter((piece) => only && overlaps(piece, only)) ?? [];
  return only !== undefined && others.length === 0 && only.text.length >= TITLE_LENGTH && below.length === 1;
};
const TITLE_LENGTH = 5;

/** Whether a label is wrapped: it fills its column, or ends in the middle of something. */
function isWrapped(row: Row, columns: readonly Column[], widest: number): boolean {
  const [fragment] = row.behind;
  const [piece] = fragment?.pieces ?? [];
  const own = piece && row.line.pieces.find((other) => overlaps(other, piece));
  if (!piece || !own || under(piece, columns).length === 0) return true;
  return own.to >= widest - LOOSE || /[及和与、（(]$/.test(own.text) || /^[及和与、）)]/.test(piece.text);
}

const columnOf = ({ pieces }: Line, columns: readonly Column[]): number =>
  pieces[0] ? (under(pieces[0], columns)[0] ?? -1) : -1;

/** Whether the pieces of labels below rows go on with what these begin; the labels of rows without figures look alike. */
function areWrapped(rows: readonly Row[], columns: readonly Column[]): boolean {
  const widest = columns.map(() => 0);
  for (const { line, before, behind } of rows)
    for (const { pieces } of [line, ...before, ...behind])
      for (const piece of pieces) {
        const at = isFigure(piece) ? -1 : (under(piece, columns)[0] ?? -1);
        if (at >= 0) widest[at] = Math.max(widest[at] ?? 0, piece.to);
      }
  return rows.every((row) => {
    const [fragment] = row.behind;
    return !fragment || isWrapped(row, columns, widest[columnOf(fragment, columns)] ?? 0);
  });
}

/**
 * The table of some lines with those over it, which may end in a piece of the first label; null where they are none, or
 * where their spaces say nothing more than the order of their cells.
 */
function tableOf(body: readonly Line[], over: readonly Line[]): Table | null {
  const data = body.filter((line) => !isFragment(line));
  const [first] = data;
  const lowest = over.at(-1);
  const isCut = first && lowest && over.length > 1 && isFragment(lowest) && !hasOwn(first, lowest);
  const heads = isCut ? over.slice(0, -1) : over;
  if (hasTitle(heads)) return tableOf(body, over.slice(1));
  const text = heads.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const isSure = first !== undefined && (data.length > 1 || isUnderHeads(first, heads));
  const found = isSure && OF_MONEY.test(text) && !OF_INDICATORS.test(text) ? columnsOf(data) : null;
  const columns = found && withBlank(found, heads);
  const head = columns && headOf(heads, columns);
  const bottom = heads.at(-1);
  if (!head || !bottom || !areHeaded(head, data, columns)) return null;
  const rows = rowsOf(isCut ? [lowest, ...body] : body);
  const isWhole = data.every(({ pieces }) => pieces.length === columns.length);
  if (!areWrapped(rows, columns)) return null;
  if (!head.isStacked && rows.length === body.length && !isCut && isWhole) return null;
  return {
    kind: 'table',
    rows: [
      ...head.rows.map((row) => row.map((cell) => toCell(cell, bottom))),
      ...rows.map((row) => cellsOf(row, columns)),
    ],
    line: heads[0]?.block.line ?? bottom.block.line,
  };
}

/**
 * Turns lines whose cells stand in columns of the page into tables, where their heads are broken over lines or stand
 * over several columns, their labels are wrapped or cells are blank; everything else stays as it is.
 */
export function splitLaidOut(blocks: readonly Block[]): Block[] {
  // Most documents have no such line, and no line of theirs has to be laid out.
  if (
    !blocks.some(
      (block) => block.kind === 'paragraph' && block.raw.length <= LONGEST_LINE && TWO_GAPS.test(block.raw),
    )
  )
    return [...blocks];
  const lines = blocks.map(lineOf);
  const result: Block[] = [];
  let taken = 0;
  for (let i = 0; i < blocks.length; i++) {
    const line = lines[i];
    if (!line || !isData(line)) continue;
    const body = bodyFrom(lines, i);
    const over = headsOver(lines, i);
    const table = tableOf(body, over);
    const from = table ? i - over.filter(({ block }) => block.line >= table.line).length : i;
    if (table && from >= taken) {
      for (const block of blocks.slice(taken, from)) result.push(block);
      result.push(table);
      taken = i + body.length;
    }
    i += body.length - 1;
  }
  return [...result, ...blocks.slice(taken)];
}
