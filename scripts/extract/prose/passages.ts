import type { Cell, Document } from '../../../src/model/document.ts';
import { blankResidue, isMarkedPageNumber, isPageNumber } from '../../parse/clean.ts';
import { matches } from '../../parse/matches.ts';
import { rememberOf } from '../../parse/remember.ts';
import { type SourceLine, type Squeezed, squeeze, squeezeText } from '../../parse/text.ts';
import { FEWEST, isName, nameOf, toldOf } from './project-items.ts';

/** A stretch of running text: a paragraph put together again from its lines, or a table cell. */
export interface Passage {
  squeezed: Squeezed;
  /** Raw text of the paragraph's lines, or of the cell's alone, in order. */
  source: readonly SourceLine[];
  /** Half-open ranges of its sentences in the squeezed text. */
  sentences: readonly (readonly [number, number])[];
  /** Whether it is a cell of a table, and the unit that the table's header sets. */
  cell: boolean;
  /** Index of the block it comes from. */
  block: number;
}

const DECORATED = /[-—–页/]/;
const ENDS = /(?:[。！？!?；;]|(?<!其中)[：:])["”’）)]?$/;
const STARTS_NEW =
  /^(?:(?:主管部门|实施单位|项目单位|填报单位)[\s\u3000:：]|[●•◆■▪▲○◇◎★☆►▶➢]|[-*+]\s+(?=[\u4e00-\u9fa5“])|——(?=[\u4e00-\u9fa5“])|【|(?!.{0,8}(?:如下|包括|其中)[:：])[\u4e00-\u9fa5（）“”()]{2,12}[:：]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?:(?!\d)|(?=20\d\d年))|附件|[①-⑩]|项目[一二三四五六七八九十\d]{1,2}[:：、.．](?:(?!\d)|(?=20\d\d年))|第[一二三四五六七八九十]{1,2}(?:部分|篇)[:：、\s\u3000])/;
const ENUMERATED =
  /^(?:附[一二三\d]?[:：]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?:(?!\d)|(?=20\d\d年))|[①-⑩]|项目[一二三四五六七八九十\d]{1,2}[:：、.．](?:(?!\d)|(?=20\d\d年))|第[一二三四五六七八九十]{1,2}(?:部分|篇)[:：、\s\u3000])/;
/** …2021年度部门整体支出绩效自评报告 */
const TITLE =
  /(?:报告|自评|说明|情况|公开|材料|文本|总结|部门决算|部门预算|情况表)(?:[（(][^）)]{0,14}[）)])?$/;
/** 项目名称：高原警务保障基地一期: a line of a form, whose words nothing goes on with */
const NAMED_LINE =
  /^(?:(?:项目|单位|部门|预算|主管|实施|填报)+(?:（单位）|\(单位\))?名称|填报单位|主管部门|项目单位|实施单位|项目属性|评价年度)[:：][^，。；：]{2,40}$/;
const UNIT_START = /^(?:亿|万|元|%|％|个|人|分)/;
const MARKDOWN_HEADING = /^#{1,6}\s/;
const WRAPPED = 15;

/** 2.智慧公安建设项目绩效自评综述：项目自评得分为: what is no heading although it is short and numbered */
const UNFINISHED = /[，,。；]|[：:].*(?:[为是得达到]|得分)(?:\s*[\d.]+)?$/;

/** （二）自评结果：综合得分为95 over 9个项目均为优: a figure and a count, and no figure on two lines */
const isCount = (text: string, next: string): boolean => /\d\s*$/.test(text) && /^\d{1,3}\s*个/.test(next);

/** 辅警工资4,488,800.00元；: a name and an amount, and nothing more */
const NAME_AND_AMOUNT = /^[^,。;:\d]{4,38}:?\d[\d,.]*(?:亿|万)?元[;。]$/;

/** 警务平台运维，预算96万元，支出91万元；below 其中：: a project of a list, each on a line of its own */
function isProjectLine(line: string): boolean {
  const text = squeezeText(line);
  if (NAME_AND_AMOUNT.test(text)) return true;
  const name = nameOf(text);
  const isNamed = /^[^,。;:]{3,40}?项目(?:支出)?(?:绩效)?自评/.test(text) || (name !== '' && isName(name));
  return isNamed && toldOf(text) >= FEWEST;
}

/** （6）边境管控（海防）经费——62分，中: an item that ends with its grade */
const GRADED = /\d分[，,][^，,。；\d]{0,8}(?:优秀?|良好?|中等?|差)[”"]?$/;
/** 预算执行　满分10　得9.84: a line of a form */
const POINTS = /满分\d{1,3}分?[\s\u3000，,]*得[\d.]+分?$/;

/** Whether the paragraph `next` continues `text`: a line wrapped by a converter, or a number parted from its unit. */
function continuesLine(
  text: string,
  next: string,
  adjacent: boolean,
  overPage: boolean,
  running: boolean,
): boolean {
  const isBeside = adjacent || overPage;
  // A short line goes on with nothing but a unit or a number.
  const mayGoOn = isBeside && (text.length >= WRAPPED || running || /^\d/.test(next));
  if (!mayGoOn && !UNIT_START.test(next)) return false;
  if (ENDS.test(text) || STARTS_NEW.test(next) || NAMED_LINE.test(text)) return false;
  if (MARKDOWN_HEADING.test(text) || MARKDOWN_HEADING.test(next)) return false;
  if (text.endsWith('其中：') && isProjectLine(next)) return false;
  if ((ENUMERATED.test(text) && GRADED.test(text)) || (text.includes('满分') && POINTS.test(text)))
    return false;
  if (TITLE.test(text) && text.length <= 40 && !/[，,。；]/.test(text)) return false;
  if (ENUMERATED.test(text) && text.length <= 30 && (!UNFINISHED.test(text) || isCount(text, next)))
    return false;
  if (UNIT_START.test(next) && /[\d万亿]\s*$/.test(text)) return true;
  if (isBeside && /^\d[\d,，.]*\s*(?:亿元|万元|元|%|％)/.test(next) && /[\u4e00-\u9fa5]$/.test(text))
    return true;
  return isBeside && (text.length >= WRAPPED || running);
}

/** 1.出国费用。0万元。   a label that ends like a sentence, before its amount */
const LABEL_BEFORE_AMOUNT = /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])*[^,:\d]{2,20}$/;
const AMOUNT = /^[\d.,]+(?:亿元|万元|元)/;

/** （二）项目支出情况2021年安排…: a heading that has run into its text, as a library of documents saves them */
const HEADING_RUN_ON =
  '\\([一二三四五六七八九十]{1,2}\\)[\\u4e00-\\u9fa5]{2,14}情况(?=20\\d\\d年|[全本]年(?:度|总)?(?:收入|支出|预算)|(?:基本支出|项目支出|三公经费)[\\u4e00-\\u9fa5]{0,6}\\d)';
const RUN_ON_HEADING = new RegExp(`^${HEADING_RUN_ON}`);
const HEADINGS_WITHIN = new RegExp(`(?<=[\\u4e00-\\u9fa5。;])${HEADING_RUN_ON}`, 'g');

const SENTENCE_END = /[。!?;](?!\))/g;

/** Half-open ranges of the sentences of a squeezed text; together they cover it. */
export function sentencesOf(text: string): [number, number][] {
  const result: [number, number][] = [];
  let start = RUN_ON_HEADING.exec(text)?.[0].length ?? 0;
  if (start > 0) result.push([0, start]);
  for (const { index: i } of matches(text, SENTENCE_END)) {
    if (
      AMOUNT.test(text.slice(i + 1, i + 16)) &&
      LABEL_BEFORE_AMOUNT.test(text.slice(start, Math.min(i, start + 30)))
    )
      continue;
    result.push([start, i + 1]);
    start = i + 1;
  }
  if (start < text.length) result.push([start, text.length]);
  return result;
}

/** The lines of a passage as they stand in the document. */
export type Group = Pick<Passage, 'source' | 'cell' | 'block'>;

const passage = ({ source, cell, block }: Group): Passage => {
  const squeezed = squeeze(source.map(({ line, text }) => ({ line, text: blankResidue(text) })));
  return { squeezed, source, sentences: sentencesOf(squeezed.text), cell, block };
};

/** A page number between two halves of a sentence; a bare number counts only when the text around it is running text. */
function isFurniture(text: string, open: string): boolean {
  return isPageNumber(text) && (DECORATED.test(text) || (open.length >= WRAPPED && !ENDS.test(open)));
}

/** Short lines that stand right before or after a page number on several pages: the header or footer of the page. */
function runningHeaders(document: Document): ReadonlySet<string> {
  const lines = document.lines.map((text) => text.trim()).filter((text) => text !== '');
  const isPage = lines.map((text) => DECORATED.test(text) && isPageNumber(text));
  if (!isPage.includes(true)) return new Set();
  const counts = new Map<string, number>();
  for (const [i, text] of lines.entries()) {
    const beside = isPage[i - 1] || isPage[i + 1];
    if (beside && text.length <= 60 && !ENDS.test(text) && !isPageNumber(text))
      counts.set(squeezeText(text), (counts.get(squeezeText(text)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([text]) => text));
}

/** Whether nothing but the number of a page, which is no block, stands between two lines. */
function hasPageBetween(lines: readonly string[], from: number, to: number): boolean {
  const between = to - from < FARTHEST ? lines.slice(from, to - 1).filter((line) => line.trim() !== '') : [];
  return between.length > 0 && between.every(isMarkedPageNumber);
}
const FARTHEST = 8;

/** A cell without two Chinese characters together names nothing. */
const WORDS = /[\u4e00-\u9fa5]\s*[\u4e00-\u9fa5]/;

/** “三公”经费变动率 | 2016年预算486万元，2015年预算502万元: amounts of the three expenses, which only the label of their row says */
const OF_THREE = '三公';
const BARE_AMOUNT = /(?:预算|支出)(?:数|安排)?\d/;

/** The cells of a row that say themselves what they are about. */
const ownCells = (row: readonly Cell[]): readonly Cell[] =>
  row.some(({ text }) => text.length <= LABEL && text.includes(OF_THREE))
    ? row.filter(({ text }) => text.includes(OF_THREE) || !BARE_AMOUNT.test(text))
    : row;
const LABEL = 20;

/** The lines of a document that belong together: paragraphs joined over wrapped lines and page numbers, and table cells. */
export const groupsOf = rememberOf((document: Document): readonly Group[] => {
  const result: Group[] = [];
  const headers = runningHeaders(document);
  let open: SourceLine[] = [];
  let openBlock = 0;
  let overPage = false;
  const flush = (): void => {
    if (open.length > 0) result.push({ source: open, cell: false, block: openBlock });
    open = [];
    overPage = false;
  };
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'table') {
      flush();
      for (const cell of block.rows.flatMap(ownCells)) {
        if (!WORDS.test(cell.text) || cell.flags.includes('inferred_column')) continue;
        const source = cell.raw.split('\n').map((text, i) => ({ line: cell.lines[i] ?? cell.line, text }));
        result.push({ source, cell: true, block: index });
      }
      continue;
    }
    const last = open.at(-1);
    const isHeader = headers.size > 0 && headers.has(squeezeText(block.text));
    if (isHeader || (last && isFurniture(block.text, last.text.trim()))) {
      overPage = true;
      continue;
    }
    const adjacent = last !== undefined && block.line - last.line === 1;
    overPage ||= last !== undefined && !adjacent && hasPageBetween(document.lines, last.line, block.line);
    if (last && !continuesLine(last.text.trim(), block.text, adjacent, overPage, open.length > 1)) flush();
    if (open.length === 0) openBlock = index;
    overPage = false;
    open.push({ line: block.line, text: block.raw });
  }
  flush();
  return result;
});

/** All running text of a document, in order. */
export const passages = rememberOf((document: Document): readonly Passage[] =>
  groupsOf(document).map(passage).flatMap(atHeadings),
);

/** A passage in pieces, of which each but the first begins with a heading that has run into the text. */
function atHeadings(whole: Passage): Passage[] {
  const { text } = whole.squeezed;
  const places = whole.cell ? [] : matches(text, HEADINGS_WITHIN).map(({ index }) => index);
  return places.length === 0
    ? [whole]
    : [0, ...places].map((from, i) => cut(whole, from, places[i] ?? text.length));
}

const PAIRS = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
] as const;

const IN_PAIRS = /[“”（）()]/;

/** 三公”经费40万元 -> “三公”经费40万元: a piece that cuts a pair takes in the sign right beside it. */
function closePairs(line: string, start: number, end: number): string {
  const piece = line.slice(start, end);
  if (!IN_PAIRS.test(piece)) return piece;
  let [from, to] = [start, end];
  for (const [open, close] of PAIRS) {
    const count = (sign: string): number => line.slice(from, to).split(sign).length - 1;
    if (line[from - 1] === open && count(close) > count(open)) from--;
    if (line[to] === close && count(open) > count(close)) to++;
  }
  return line.slice(from, to);
}

/** The raw text of a passage on one of its lines; most of them follow one another. */
export function textOn({ source }: Passage, line: number): string {
  const at = source[line - (source[0]?.line ?? 0)];
  const next = source[line - (source[0]?.line ?? 0) + 1];
  const one = at?.line === line && next?.line !== line ? at : source.findLast((other) => other.line === line);
  return one?.text ?? '';
}

/** The raw piece under squeezed positions [from, to), as far as it stands on the line of the character at `anchor`. */
export function pieceOf(
  passage: Passage,
  from: number,
  to: number,
  anchor = from,
): { line: number; text: string } {
  const { lines, columns } = passage.squeezed;
  const line = lines[anchor] ?? 1;
  let start = anchor;
  let end = anchor;
  while (start > from && lines[start - 1] === line) start--;
  while (end < to - 1 && lines[end + 1] === line) end++;
  return { line, text: closePairs(textOn(passage, line), columns[start] ?? 0, (columns[end] ?? 0) + 1) };
}

/** A part of a passage as a passage of its own. */
export const cut = (passage: Passage, from: number, to: number): Passage => {
  const { text, lines, columns } = passage.squeezed;
  const piece = text.slice(from, to);
  return {
    ...passage,
    squeezed: { text: piece, lines: lines.slice(from, to), columns: columns.slice(from, to) },
    sentences: sentencesOf(piece),
  };
};
