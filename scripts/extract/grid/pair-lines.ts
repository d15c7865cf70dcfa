import type { Block, Cell, Document, Paragraph } from '../../../src/model/document.ts';
import { squeezeText } from '../../parse/text.ts';
import { findNames } from '../label.ts';
import { ASPECT } from './meaning.ts';
import { LONGEST, pairsApart, parsePairs } from './pairs.ts';

/** 【“三公”经费】: a line that names the group of the labels under it. */
export function groupIn(text: string): string {
  if (text.length > 30) return '';
  const said = squeezeText(text);
  const hit = findNames(said).at(-1);
  // 专项名称：居民身份证工本费 names no group.
  return hit && !ASPECT.test(hit.measure) && !/名称:/.test(said) ? hit.name : '';
}

/** A line as a table of one cell: it is no running text, and no grid either. */
function asCell({ text, raw, line }: Paragraph): Block {
  const cell: Cell = { text, raw, line, lines: [line], flags: ['inferred_column'] };
  return { kind: 'table', rows: [[cell]], line };
}

/** 预算年度：2024　　主管部门：某局: what a form says of itself above its tables. */
export const isHead = (raw: string): boolean => {
  if (!raw.includes('预算年度')) return false;
  const pieces = raw.trim().split(/[\s\u3000]{2,}/);
  const isPiece = (piece: string): boolean => /^[^:：]{1,12}[:：][^:：]{0,40}$/.test(piece);
  return (
    pieces.length <= 6 &&
    pieces.every(isPiece) &&
    pieces.some((one) => /^预算年度[:：]\s*20\d\d年?$/.test(one))
  );
};

/** 公务用车运行维护费18 over 0.11万元，…: a line that ends within a number, or before the unit of its last one */
const ENDS_WITHIN = /[\d.,]$/;
const HAS_UNIT = /\d(?:亿元|万元|元|[%％])/;
const REST = /^\s*[\d.,，]*(?:亿元|万元|元|[%％])/;
/** The rest where nothing before it on its line has a unit: it begins like the rest of a number, or is the unit. */
const SURE_REST = /^\s*(?:[.,，]\d[\d,]*)?(?:亿元|万元|元|[%％])/;
/** 1分，评价等级…: a unit that its figure ends with */
const COUNT_REST = /^\s*\d?(?:\.\d+)?[分人名](?=[,，。；;、]|$)/;
/** 公务接待费20 over 22年支出7.36万元 */
const YEAR_BEGUN = /(?<![\d.,])(\d{1,4})\s*$/;
const YEAR_REST = /^\s*(\d{0,3})年/;

function isRestOf(line: string, next: string): boolean {
  if (!/^[\d\s.,，亿万元%％年分人名]/.test(next)) return false;
  if (!ENDS_WITHIN.test(line.trimEnd())) return false;
  const year = (YEAR_BEGUN.exec(line)?.[1] ?? '') + (YEAR_REST.exec(next)?.[1] ?? 'x');
  if (/^20\d\d$/.test(year)) return true;
  return HAS_UNIT.test(line) ? REST.test(next) || COUNT_REST.test(next) : SURE_REST.test(next);
}

/** Whether the line of a block goes on in the middle of its last figure on the next one. */
export function isTornInFigure({ blocks }: Document, index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return (
    block?.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    next.line === block.line + 1 &&
    isRestOf(block.raw, next.raw.slice(0, 24))
  );
}

/** Lines that list several labels with their figures, every one of them known, are taken out of the running text. */
export function withPairLines(document: Document): Document {
  let heading = '';
  const blocks = document.blocks.map((block, index) => {
    if (block.kind === 'table') return block;
    const pairs =
      block.raw.length <= LONGEST && /\d/.test(block.raw) && !isTornInFigure(document, index)
        ? (parsePairs([{ line: block.line, text: block.raw }], heading) ??
          pairsApart([{ line: block.line, text: block.raw }], heading))
        : null;
    if (!pairs) heading = groupIn(block.text);
    if (!pairs && isHead(block.raw)) return asCell(block);
    const whole = heading === '' || pairs?.every(({ meaning }) => meaning.measure !== null);
    return pairs && (pairs.length > 1 || /^\s*[总满]分/.test(block.raw)) && whole ? asCell(block) : block;
  });
  return { ...document, blocks };
}
