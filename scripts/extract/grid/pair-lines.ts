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
  const pieces = raw.trim().split(/[\s\u3000]{2,}/);
  const isPiece = (piece: string): boolean => /^[^:：]{1,12}[:：][^:：]{0,40}$/.test(piece);
  return (
    pieces.length <= 6 &&
    pieces.every(isPiece) &&
    pieces.some((one) => /^预算年度[:：]\s*20\d\d年?$/.test(one))
  );
};

/** 公务用车运行维护费18 over 0.11万元，…: a line that ends within a number, or before the unit of its last one */
const ENDS_WITHIN = /[\d０-９][.．,，]?\s*$/;
const REST =
  /^\s*[\d０-９.．,，]*(?:亿元|万元|元|[%％])|^\s*[.．]?[\d０-９]{1,3}(?:[.．][\d０-９]+)?[年分人名个]/;
/** 公务接待费2022 over 年支出7.36万元 */
const ENDS_WITH_YEAR = /(?<![\d.,])20\d\d\s*$/;

/** Whether the line of a block goes on in the middle of its last figure on the next one. */
export function isTornInFigure({ blocks }: Document, index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  return (
    block?.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    next.line === block.line + 1 &&
    ENDS_WITHIN.test(block.raw.slice(-12)) &&
    (REST.test(next.raw.slice(0, 24)) || (ENDS_WITH_YEAR.test(block.raw) && /^\s*年/.test(next.raw)))
  );
}

/** Lines that list several labels with their figures, every one of them known, are taken out of the running text. */
export function withPairLines(document: Document): Document {
  let heading = '';
  const blocks = document.blocks.map((block, index) => {
    if (block.kind === 'table') return block;
    const pairs =
      block.raw.length <= LONGEST && /[\d０-９]/.test(block.raw) && !isTornInFigure(document, index)
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
