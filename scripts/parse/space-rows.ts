import type { Block, Cell, Paragraph } from '../../src/model/document.ts';
import { isPageNumber } from './clean.ts';
import { parseFigure } from './number.ts';
import { type Line, withPlaces } from './space-places.ts';
import { withStackedHeads } from './stacked-heads.ts';
import { wordsOf } from './words-of.ts';
import { YEAR_TITLE } from './year-title.ts';

interface Row extends Line {
  figures: number;
}

/** Dates and section numbers are words here, not figures. */
const isFigure = (token: string): boolean => {
  const { kind } = parseFigure(token);
  return kind === 'number' || kind === 'withheld' || (kind === 'blank' && token !== '');
};

/** Two cells are a row of a table only beside longer ones: two column heads, or a label and its figure. */
const isPair = ([first = '', second = '']: readonly string[]): boolean =>
  first.length <= 14 &&
  !isFigure(first) &&
  (isFigure(second) || (second.length <= 14 && !/\d/.test((first + second).replace(/20\d\d年度?/g, ''))));

/** 1. 视频监控租赁 486万元: an item of a list, as a sentence would have it */
const ITEM_NUMBER = /^\d{1,2}[.．、]/;
const AMOUNT = /^[\d,.]+(?:亿元|万元|元)$/;
const isItem = ([first = '', second = '']: readonly string[]): boolean =>
  ITEM_NUMBER.test(first) && AMOUNT.test(second);

/** 全年预算为 13,010.02 万元，全年执行数为: a unit that the sentence goes on after, so no cell */
const RUNS_ON = /^(?:亿元|万元|元|%|％|分|人|名|个|辆|项|次|件)[，,、（(；]|[，；][\u4e00-\u9fa5]/;

/** 年初预算 数 : 1 2,450. 36 万 元: a line whose characters stand apart; where a number ends is not told by its spaces */
const APART = /^(?:[:：万元数额]|[\d,.]*[,.])$/;

/** - 全年预算数： 6,990: a mark before an item of a list is no cell */
const MARK = /^[-–—•·*▪●■◆▲]$/;

/** 2.1.1 人员支出 4418.2: as much a cell as the 2.1 above it */
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){2}$/;

/** … 10 8 部分点位路途较远，增设驻点人员。: the words of a line but for a remark behind its points */
const withoutRemark = (cells: readonly string[]): readonly string[] =>
  cells.length > 4 && (cells.at(-1) ?? '').length > 3 && [-2, -3].every((i) => isFigure(cells.at(i) ?? ''))
    ? cells.slice(0, -1)
    : cells;

/** 其中　公用支出　688.07 below 基本支出　4390.47: a word that leads to the label, and no cell of its own */
const OF_PARTS = /^(?:\d[.．、])?(?:基本支出|(?:本年|全年)?支出合计|(?:本年|全年)总?支出)$/;
const joinedLead = (
  [first = '', second = '', ...rest]: readonly string[],
  above: string,
): readonly string[] =>
  /^其中[:：]?$/.test(first) && rest.length === 1 && OF_PARTS.test(above)
    ? [first + second, ...rest]
    : [first, second, ...rest];

/** 部门：某县公安局 2023年度 单位：万元: what stands over a table and is no row of it */
const UNIT_HEAD = /^(?:金额)?单位[:：](?:人民币)?(?:亿元|万元|千元|元)$/;

/** A line as a row; `above` is the label of the row that it stands below. */
function asRow(block: Paragraph, above: string): Row | null {
  if (block.raw.length > 300 || isPageNumber(block.raw)) return null;
  const words = wordsOf(block.raw);
  if (words.length < 2) return null;
  const cells = joinedLead(words, above);
  const said = withoutRemark(cells);
  if (said.some((cell) => RUNS_ON.test(cell) || APART.test(cell) || /[。；！？]/.test(cell))) return null;
  const isListed = MARK.test(cells[0] ?? '') && (cells.length <= 3 || /[：:]/.test(cells[1] ?? ''));
  if (isListed || /^#{1,6}$/.test(cells[0] ?? '')) return null;
  if (cells.length === 2 && (!isPair(cells) || isItem(cells))) return null;
  if (UNIT_HEAD.test(cells.at(-1) ?? '') && !cells.some(isFigure)) return null;
  const numbered = cells.length > 2 && NUMBERING.test(cells[0] ?? '') ? 1 : 0;
  return { block, cells, figures: cells.filter(isFigure).length + numbered };
}

const isDataRow = (row: Row): boolean => row.figures >= 2 && row.figures * 2 >= row.cells.length - 1;

/** 一级指标 二级指标 三级指标 指标值 完成值 分值 得分 */
const isIndicatorHead = ({ cells, figures }: Row): boolean =>
  figures === 0 && cells.some((cell) => /^[一三]级指标$/.test(cell)) && cells.length >= 5;

/** 产出指标 数量指标 破获刑事案件数 ≥1000起 1126起 20 20: under such a head a row is known by the points at its end. */
const isIndicator = (row: Row, head: Row | null): boolean =>
  head !== null &&
  row.cells.length >= 3 &&
  row.cells.length <= head.cells.length + 1 &&
  !isFigure(row.cells[0] ?? '') &&
  // … 10 8 行业数据共享需加强: a remark may stand behind the points.
  (isFigure(row.cells.at(-1) ?? '') || [-2, -3].every((i) => isFigure(row.cells.at(i) ?? '')));
/** 公务接待费  102.1: a list of at least three such lines is a table of two columns. */
const isLabelled = ({ cells, figures }: Row): boolean => cells.length === 2 && figures === 1;
const isHeaderRow = (row: Row): boolean => row.figures === 0 && row.cells.every((cell) => cell.length <= 24);

const toCells = ({ block, cells }: Line): Cell[] =>
  cells.map((text) => ({
    text,
    raw: text,
    line: block.line,
    lines: [block.line],
    flags: ['inferred_column'],
  }));

/** 1.因公出国（境）费␣␣␣␣ between rows: one whose cells are blank, so that only its label and their spaces are left */
const EMPTIED = /^\s*\S{2,24}[ \u3000]{3,}$/;
const ITEM = /^(?:其中[:：]?)?(?:\d{1,2}[.．、]|[(（]\d{1,2}[)）])[^\d]{2,20}(?:费|费用|支出|运行|购置)$/;

/** Such a row, as wide as the one above; null for any other line. */
function emptiedRow(block: Paragraph, above: Row | undefined): Row | null {
  if (!above || above.cells.length < 3 || !isDataRow(above) || !EMPTIED.test(block.raw)) return null;
  const label = block.raw.trim();
  // A heading may end in spaces too.
  if (isFigure(label) || !ITEM.test(label)) return null;
  return { block, cells: above.cells.map((_, i) => (i === 0 ? label : '')), figures: 0 };
}

/** 项目名称 预算金额（万元） 主要绩效目标: a list whose last column is in words, which have spaces of their own */
const OF_WORDS = /(?:目标|内容|用途|说明|备注|依据)$/;
const OF_MONEY = /预算|金额|资金|支出/;
const OF_NAMES = /^(?:项目|专项|项目支出)(?:名称)?$/;

const isWordyHead = ({ cells, figures }: Row): boolean =>
  figures === 0 &&
  cells.length >= 3 &&
  cells.length <= 6 &&
  OF_WORDS.test(cells.at(-1) ?? '') &&
  cells.some((cell) => OF_NAMES.test(cell)) &&
  cells.some((cell) => OF_MONEY.test(cell));

/** A row under such a head: a figure under each column of money, a name that is none, and words to the end; null for any other line. */
function wordyRow(block: Paragraph, head: Row): Row | null {
  const words = wordsOf(block.raw);
  const last = head.cells.length - 1;
  if (words.length <= last || block.raw.length > 300) return null;
  const fits = head.cells.every((cell, i) => {
    const word = words[i] ?? '';
    if (i === last) return !isFigure(word);
    return OF_MONEY.test(cell) ? isFigure(word) : !OF_NAMES.test(cell) || !isFigure(word);
  });
  const cells = [...words.slice(0, last), words.slice(last).join(' ')];
  return fits ? { block, cells, figures: cells.filter(isFigure).length } : null;
}

/** 2021年预算数 on a line of its own over the figures of that year */
const titleRow = (block: Paragraph, above: Row | undefined): Row | null =>
  above !== undefined && above.cells.length > 2 && YEAR_TITLE.test(block.raw)
    ? { block, cells: [block.raw.trim()], figures: 0 }
    : null;

/** Lines that may be the rows of one table, until a line comes that is none. */
class Run {
  private rows: Row[] = [];
  /** The head of indicators among them, and the head over a column of words. */
  private head: Row | null = null;
  private wordy: Row | null = null;

  /** Takes in a line; false where it is no row. */
  takes(block: Block): boolean {
    if (block.kind !== 'paragraph') return false;
    const emptied = emptiedRow(block, this.rows.at(-1));
    const worded = this.wordy && wordyRow(block, this.wordy);
    const title = titleRow(block, this.rows.at(-1));
    const row = emptied ?? worded ?? title ?? asRow(block, this.rows.at(-1)?.cells[0] ?? '');
    if (!row) return false;
    if (!emptied && !worded && !title && !this.goesOn(row)) return false;
    this.rows.push(row);
    return true;
  }

  /** Whether a row may stand below those so far; a head is remembered. */
  private goesOn(row: Row): boolean {
    // 合计 83.4 15.1 98.5: a row without the words
    if (this.wordy && isDataRow(row) && row.cells.length === this.wordy.cells.length - 1) return true;
    // 项目 预算数 决算数 备注 over rows of figures: a head like any other
    if (this.wordy && this.rows.length > 1) return false;
    this.wordy = null;
    if (isWordyHead(row)) {
      if (this.rows.length > 0) return false;
      this.wordy = row;
    }
    if (isIndicatorHead(row)) this.head = row;
    return isDataRow(row) || isIndicator(row, this.head) || isHeaderRow(row) || row.cells.length === 2;
  }

  /** The table that the rows are, or the lines as they were. */
  blocks(): Block[] {
    const { head, wordy } = this;
    // 2022年预算 below the last row is a heading of what follows.
    const last = this.rows.findLastIndex(({ cells }) => cells.length > 1);
    const rows = this.rows.slice(0, last + 1);
    const below = this.rows.slice(last + 1).map(({ block }) => block);
    const isTable = rows.some((row) => isDataRow(row) || (row !== head && isIndicator(row, head)));
    if (isTable || (wordy && rows.length > 1) || rows.filter(isLabelled).length >= 3)
      return [
        {
          kind: 'table',
          rows: withPlaces(withStackedHeads(rows)).map(toCells),
          line: rows[0]?.block.line ?? 1,
        },
        ...below,
      ];
    return this.rows.map(({ block }) => block);
  }
}

/** Turns runs of lines whose cells are parted by spaces into tables; everything else stays as it is. */
export function splitSpaceRows(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let run = new Run();
  for (const block of blocks) {
    if (run.takes(block)) continue;
    result.push(...run.blocks());
    run = new Run();
    // What ends one table may begin the next.
    if (!run.takes(block)) result.push(block);
  }
  return [...result, ...run.blocks()];
}
