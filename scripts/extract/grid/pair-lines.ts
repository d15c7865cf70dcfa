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

/** Lines that list several labels with their figures, every one of them known, are taken out of the running text. */
export function withPairLines(document: Document): Document {
  let heading = '';
  const blocks = document.blocks.map((block) => {
    if (block.kind === 'table') return block;
    const pairs =
      block.raw.length <= LONGEST && /[\d０-９]/.test(block.raw)
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
