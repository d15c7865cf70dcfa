import type { Block, Cell, Paragraph } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { matchLabel } from './label.ts';

const APART = /\t|[\s\u3000]{2,}/;
const LONGEST = 160;

const isFigure = (text: string): boolean => parseFigure(text).kind === 'number';

/**
 * 预算规模及资金用途  预算数  480.00  其中：财政资金  480.00  其他资金: a line whose pieces stand apart, where every figure has
 * a label before it and one of the labels is known, is a row of a table.
 */
export function labelledLine({ raw, line }: Paragraph): Block | null {
  if (raw.length > LONGEST || !APART.test(raw) || /[。；]/.test(raw)) return null;
  const pieces = raw.trim().split(APART);
  if (pieces.length < 3) return null;
  const figures = pieces.flatMap((piece, i) => (isFigure(piece) ? [i] : []));
  const known = figures.some((i) => matchLabel(pieces[i - 1] ?? '').measure !== null);
  if (!known || figures.some((i) => i === 0 || isFigure(pieces[i - 1] ?? ''))) return null;
  const row = pieces.map(
    (text): Cell => ({ text, raw: text, line, lines: [line], flags: ['inferred_column'] }),
  );
  return { kind: 'table', rows: [row], line };
}
