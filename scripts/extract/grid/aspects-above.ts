import type { Block, Cell, Table } from '../../../src/model/document.ts';
import { matchLabel } from '../label.ts';
import { ASPECT } from './meaning.ts';

/** 预算数 … 决算数 on a line of its own above a table: its halves, which lost their cells. */
export function aspectsAbove(block: Block | undefined, table: Table): Cell[] {
  if (block?.kind !== 'paragraph' || block.text.length > 160) return [];
  const words = block.raw.trim().split(/[\s\u3000]{2,}/);
  const aspects =
    words.length > 1 &&
    words.every((word) => ASPECT.test(matchLabel(word.replace(/^20\d\d年度?/, '')).measure ?? ''));
  if (!aspects) return [];
  const { line } = table;
  return words.map((text) => ({
    text,
    raw: text,
    line,
    lines: [line],
    flags: ['inferred_column'],
  }));
}
