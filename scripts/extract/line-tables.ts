import type { Block, Cell, Document, Paragraph } from '../../src/model/document.ts';
import { IS_NAME_LABEL } from '../parse/name-label.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { gradeWord, ticked } from './grade.ts';
import { withPairLines } from './grid/pair-lines.ts';
import { labelKey, matchLabel } from './label.ts';
import { labelledLine } from './labelled-lines.ts';
import { isFigure, type LineGrid, range } from './line-grid.ts';
import { lineGrids } from './line-grids.ts';
import { withNestedSections } from './nested-sections.ts';
import { isColumnHead, standardHead } from './standard-heads.ts';

/** A line that may be one cell of a table whose text was saved one cell a line. */
interface Token {
  block: Paragraph;
  figure: boolean;
  /** Its last line, where it was put together of several. */
  end?: number;
  /** A blank line between two others, which may be a blank cell. */
  isBlankLine?: true;
}

interface Plan {
  /** Tokens of the header, of the row's label (none or one) and of its values, as indices into the run. */
  header: readonly number[];
  label: number | null;
  values: readonly number[];
}

const MAX = 40;
const POINTS = /^(?:分值|权重|指标权重|得分|自评得分|标准分|控制率|完成率|备注|实际得分)$/;

/** 预算申请（万元）: a cell that holds several rows together, between the header and the label of the first. */
const GROUP = /(?:申请|申报|资金|执行)(?:情况)?[([]万?元[)\]]$|(?:预算|资金)(?:申请|申报|执行)?情况$/;

/** 原因, 偏差原因分析及改进措施: a column of words */
const WORDS = /^(?:偏差|未完成)?(?:原因|备注|说明)(?:分析|说明)?(?:[及和与].{0,8})?$/;

const isCell = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.text.length <= MAX && !/[。；!！]$/.test(block.text);
const isColumn = (text: string): boolean => isColumnHead(text) || POINTS.test(labelKey(text));

const toRow = (tokens: readonly Token[], indices: readonly (number | null)[]): Cell[] =>
  indices.map((index) => {
    const block = index === null ? undefined : tokens[index]?.block;
    const line = block?.line ?? tokens[indices.find((i) => i !== null) ?? 0]?.block.line ?? 1;
    const text = block?.text ?? '';
    return {
      text,
      raw: block?.raw.trim() ?? '',
      line,
      lines: [line],
      flags: ['inferred_column'],
    };
  });

/** The header over a run of `count` values that ends before `end`: right before them, or before the row's label. */
function headerBefore(
  texts: readonly string[],
  start: number,
  end: number,
  count: number,
): { header: number[]; label: number | null } | null {
  /** One more column before the first: the header is wider than the values, and which are missing is not told. */
  const isWider = (first: number): boolean =>
    first > start &&
    (/^(?:revenue|balance|three_public|fixed_assets|staff|budget_(?:initial|adjusted))/.test(
      matchLabel(texts[first - 1] ?? '').measure ?? '',
    ) ||
      /^其中[:：]?$/.test(squeezeText(texts[first - 1] ?? '')) ||
      // 项目预算金额 | 其中：财政拨款 | 其他资金: what it is a part of has a column of its own
      /^其中[:：]./.test(squeezeText(texts[first] ?? '')));
  const fits = (indices: readonly number[]): boolean =>
    indices.length === count &&
    new Set(indices.map((i) => squeezeText(texts[i] ?? ''))).size === count &&
    indices.every((i) => i >= start && isColumn(texts[i] ?? '')) &&
    !isWider(indices[0] ?? start);
  const beside = range(Math.max(start, end - 2 - count), end - 2);
  if (GROUP.test(squeezeText(texts[end - 2] ?? '')) && fits(beside))
    return { header: beside, label: end - 1 };
  // … | 得分 | 原因 | 总额 | 6820.40 | … | 9.7 | 追加资金: the last column holds words.
  const beforeWords = range(Math.max(start, end - 2 - count), end - 2);
  if (WORDS.test(squeezeText(texts[end - 2] ?? '')) && fits(beforeWords))
    return { header: beforeWords, label: end - 1 };
  const right = range(Math.max(start, end - count), end);
  const lead = (right[0] ?? start) - 1;
  // 年度资金总额 | 全年预算数 | … | 得分 | 8765.43 | …: the row's label stands before the header.
  const isPoints = POINTS.test(labelKey(texts[end - 1] ?? '')) || standardHead(texts[end - 1] ?? '') !== null;
  if (isPoints && count > 2 && fits(right))
    return { header: right, label: lead >= start && /总额|合计/.test(texts[lead] ?? '') ? lead : null };
  const over = range(Math.max(start, end - 1 - count), end - 1);
  if (fits(over)) return { header: over, label: end - 1 };
  return fits(right) ? { header: right, label: null } : null;
}

/** A label with its one value, or the total of an indicator table with what can be had and what was given. */
const isPair = (label: string, values: number): boolean => {
  const { measure } = matchLabel(label);
  return (
    (values === 1 && measure !== null) ||
    (values === 2 && (measure === 'score' || /^(?:合计|总计|总分)$/.test(squeezeText(label))))
  );
};

/** 总分 | 年度预算执行（10分）、产出（50分）… | 100 | 95.17: what the total is made of stands between it and its points. */
const isExplained = (texts: readonly string[], label: number, values: readonly number[]): boolean =>
  values.length === 2 &&
  /^(?:总分|合计|总计)$/.test(squeezeText(texts[label] ?? '')) &&
  /[(（]\d{1,2}分[)）]/.test(texts[label + 1] ?? '') &&
  parseFigure(texts[values[0] ?? 0] ?? '').kind === 'number';

/** 基本支出 | … | 99.71% under … | 执行率 | 分值 | 得分: a part of the funds has no points of its own. */
const lacksPoints = (texts: readonly string[], header: readonly number[], count: number): boolean =>
  count > 2 &&
  count < header.length &&
  header.slice(count).every((i) => POINTS.test(labelKey(texts[i] ?? '')));

/** Finds the rows in a run of one-cell lines: header, label and as many values as the header has columns. */
function planRows(tokens: readonly Token[]): Plan[] {
  const texts = tokens.map(({ block }) => block.text);
  const plans: Plan[] = [];
  let header: readonly number[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; ) {
    if (!tokens[at]?.figure) {
      at++;
      continue;
    }
    let end = at;
    while (tokens[end]?.figure) end++;
    const values = Array.from({ length: end - at }, (_, i) => at + i);
    const label = at > start ? at - 1 : null;
    const found = values.length > 1 ? headerBefore(texts, start, at, values.length) : null;
    if (found) {
      header = found.header;
      plans.push({ header, label: found.label, values });
    } else if (label !== null && header.length === values.length && at - start <= 2)
      plans.push({ header, label, values });
    else if (label !== null && lacksPoints(texts, header, values.length) && at - start <= 2)
      plans.push({ header: header.slice(0, values.length), label, values });
    else if (label !== null && isPair(texts[label] ?? '', values.length))
      plans.push({ header: [], label, values });
    else if (label !== null && isExplained(texts, label - 1, values))
      plans.push({ header: [], label: label - 1, values });
    start = end;
    at = end;
  }
  return plans;
}

/** "自评等级" over "优", "项目名称" over a name: pairs of two words. */
function planWords(tokens: readonly Token[]): Plan[] {
  return tokens.flatMap(({ block }, i) => {
    const next = tokens[i + 1]?.block.text ?? '';
    const isGrade = (): boolean => gradeWord(next) !== null || ticked(next) !== '';
    const grade = matchLabel(block.text).measure === 'grade' && isGrade();
    const project =
      IS_NAME_LABEL.test(squeezeText(block.text)) &&
      next !== '' &&
      !isColumn(next) &&
      squeezeText(next) !== '项目编码';
    const code = squeezeText(block.text) === '项目编码' && /^\d{7}$/.test(squeezeText(next));
    return grade || project || code ? [{ header: [], label: i, values: [i + 1] }] : [];
  });
}

/** Tables whose shape proves them; `between` looks at what stands between them. */
function withGrids(
  tokens: readonly Token[],
  between: (rest: readonly Token[]) => Block[],
  isProved: (grid: LineGrid) => boolean = () => true,
): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const grid of lineGrids(tokens.map(({ block }) => block.text))) {
    if (!isProved(grid)) continue;
    const { rows, torn, from, to } = grid;
    for (const block of between(tokens.slice(next, from))) blocks.push(block);
    blocks.push({
      kind: 'table',
      rows: rows.map((row) => toRow(tokens, row)),
      line: tokens[from]?.block.line ?? 1,
    });
    for (const index of torn) {
      const token = tokens[index];
      if (token && isPrinted(token)) blocks.push(token.block);
    }
    next = to;
  }
  return [...blocks, ...between(tokens.slice(next))];
}

const isPrinted = ({ isBlankLine }: Token): boolean => !isBlankLine;
/** So many blank lines may be cells; more part one thing from the next. */
const WIDEST_GAP = 2;

/** A run with its blank lines, which are blank cells where the others of the table stand right below each other. */
function withBlankLines(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const { line } = token.block;
    const above = tokens[i - 1];
    const gap = above ? line - (above.end ?? above.block.line) - 1 : 0;
    if (gap < 1 || gap > WIDEST_GAP) return [token];
    const blanks = range(line - gap, line).map((at): Token => {
      const block: Paragraph = { kind: 'paragraph', text: '', raw: '', line: at };
      return { block, figure: true, isBlankLine: true };
    });
    return [...blanks, token];
  });
}

/** Whether the heads of a grid stand on lines right below each other, so that a blank line is no space between cells. */
const isClose =
  (tokens: readonly Token[]) =>
  ({ rows: [heads = []] }: LineGrid): boolean => {
    const lines = heads.map((i) => tokens[i ?? -1]?.block.line ?? 0);
    return lines.every((line, i) => i === 0 || line === (lines[i - 1] ?? 0) + 1);
  };

/** Tables whose shape proves them, with their blank lines too; what stands between them is looked at row by row. */
const rebuild = (tokens: readonly Token[]): Block[] =>
  withGrids(tokens, (rest) => {
    const filled = withBlankLines(rest);
    return filled.length === rest.length
      ? rebuildRows(rest)
      : withGrids(filled, (others) => rebuildRows(others.filter(isPrinted)), isClose(filled));
  });

/** 总分 | 100 | 97.37   自评得分 | 94.48: a score leaves no doubt, wherever it stands */
function isTotal(tokens: readonly Token[], { label, values }: Plan): boolean {
  const text = squeezeText(tokens[label ?? -1]?.block.text ?? '');
  if (values.length === 2) return /^总(?:得)?分$/.test(text);
  // A lower number between 评价得分 and 93分 is that of a page.
  const points = parseFigure(tokens[values[0] ?? -1]?.block.text ?? '');
  return matchLabel(text).measure === 'score' && points.kind === 'number' && isScore(Number(points.value));
}
const [FEWEST, MOST] = [60, 120];
const isScore = (points: number): boolean => points >= FEWEST && points <= MOST;

function rebuildRows(tokens: readonly Token[]): Block[] {
  // So few lines are rows only where their words leave no doubt.
  const rows = planRows(tokens).filter((plan) => tokens.length >= 4 || isTotal(tokens, plan));
  const plans = [...rows, ...planWords(tokens)].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0));
  const blocks: Block[] = [];
  let next = 0;
  let above: readonly number[] = [];
  for (const { header, label, values } of plans) {
    const own = header[0] !== undefined && header[0] >= next ? header[0] : undefined;
    const first = Math.min(own ?? Infinity, label ?? Infinity, values[0] ?? Infinity);
    if (first < next) continue;
    const table = blocks.at(-1);
    const isUnder = header.length > 0 && header[0] === above[0] && header.length <= above.length;
    const goesOn = isUnder && first === next && table?.kind === 'table';
    for (; next < first; next++) if (tokens[next]) blocks.push((tokens[next] as Token).block);
    const lead = label === null ? [] : [null];
    const row = toRow(tokens, [...(label === null ? [] : [label]), ...values]);
    const head = header.length > 0 ? [toRow(tokens, [...lead, ...header])] : [];
    // The points that a part of the funds does not have are blank.
    const wide = table?.kind === 'table' ? (table.rows[0]?.length ?? 0) : 0;
    const lost = Array.from({ length: Math.max(0, wide - row.length) }, () => ({
      ...(row.at(-1) as Cell),
      text: '',
      raw: '',
    }));
    if (goesOn) blocks[blocks.length - 1] = { ...table, rows: [...table.rows, [...row, ...lost]] };
    else blocks.push({ kind: 'table', rows: [...head, row], line: tokens[first]?.block.line ?? 1 });
    if (!goesOn) above = header;
    next = (values.at(-1) ?? 0) + 1;
  }
  for (; next < tokens.length; next++) if (tokens[next]) blocks.push((tokens[next] as Token).block);
  return blocks;
}

/** 得分 over （20分*执行率）: how the points are worked out, the second line of their head */
const isSecondLine = (block: Paragraph, last: Token): boolean =>
  /^得分$/.test(squeezeText(last.block.text)) && /^\(\d{1,2}分?[*×xX]执行率\)$/.test(squeezeText(block.text));

const FIRST_HALF = /^(?:年初|全年|年度|调整后|实际|预算|[一二三]级)$/;
const SECOND_HALF = /^(?:预算数?|执行数|支出数|完成值|指标值?|执行率)(?:[(（][A-Z]\/?[A-Z]?[)）])?$/;

/** 实际支出 over （万元）: the unit of a label, on a line of its own */
const UNIT = /^[(（](?:万元|元|%|％|人)[)）]$/;

/** 全年 over 预算数: the head of one column on two lines */
function joinedHead(last: Token | undefined, block: Block): Token | null {
  if (
    last &&
    !last.figure &&
    block.kind === 'paragraph' &&
    (UNIT.test(block.text) || isSecondLine(block, last))
  )
    return { ...last, end: block.line, block: { ...last.block, text: last.block.text + block.text } };
  if (!last || block.kind !== 'paragraph' || !FIRST_HALF.test(last.block.text)) return null;
  const text = last.block.text + squeezeText(block.text);
  const isHead = SECOND_HALF.test(block.text.trim()) && !/预算预算/.test(text);
  return isHead ? { ...last, end: block.line, block: { ...last.block, text } } : null;
}

/** 公共财 over 政拨款: a label torn within a word, neither half of which says anything */
function withTornLabels({ blocks }: Document): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const isTorn =
      last?.kind === 'paragraph' &&
      block.kind === 'paragraph' &&
      Math.max(last.text.length, block.text.length) <= TORN &&
      !isColumn(last.text) &&
      !isColumn(block.text) &&
      !isFigure(last.text) &&
      matchLabel(last.text + block.text).measure !== null;
    if (isTorn)
      result[result.length - 1] = { ...last, text: last.text + block.text, raw: `${last.raw}\n${block.raw}` };
    else result.push(block);
  }
  return result;
}
const TORN = 8;

/** Puts tables together again that were saved one cell a line, wherever header and values leave no doubt. */
export function withLineTables(document: Document): Document {
  const blocks: Block[] = [];
  let run: Token[] = [];
  const flush = (): void => {
    if (run.length === 0) return;
    for (const block of rebuild(run)) blocks.push(block);
    run = [];
  };
  for (const block of withNestedSections({ ...document, blocks: withTornLabels(document) }).blocks) {
    const labelled = block.kind === 'paragraph' ? labelledLine(block) : null;
    const joined = joinedHead(run.at(-1), block);
    if (joined) {
      run[run.length - 1] = joined;
      continue;
    }
    if (!labelled && isCell(block))
      run.push({ block, figure: isFigure(block.text), end: block.line + block.raw.split('\n').length - 1 });
    else {
      flush();
      blocks.push(labelled ?? block);
    }
  }
  flush();
  return withPairLines({ ...document, blocks });
}
