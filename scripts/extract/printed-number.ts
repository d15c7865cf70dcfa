import { absolute, compare, type Decimal, ratio, subtract } from '../../src/model/decimal.ts';
import type { Cell } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';

/** The number that a cell prints; empty where it prints none. */
export function numberIn(cell: Pick<Cell, 'text'> | undefined): Decimal | '' {
  const figure = parseFigure(cell?.text ?? '');
  return figure.kind === 'number' ? figure.value : '';
}

/** A rate that was printed with two decimals may be rounded or cut off. */
const ROUNDED = '0.02';

/**
 * Whether an amount is the printed share (in %) of a whole, which proves that the three belong together; `within` is how many
 * points it may be off. Not where one of them is empty, or the whole is zero.
 */
export function isShareOf(part: string, whole: string, rate: string, within: Decimal = ROUNDED): boolean {
  if (part === '' || whole === '' || rate === '') return false;
  const recomputed = ratio(part, whole, 4);
  return recomputed !== '' && compare(absolute(subtract(recomputed, rate)), within) <= 0;
}
