import { type Decimal, sum } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';

/** Basic spending, its personnel and public parts, and project spending: what the whole of a body's spending is made of. */
export const SPENDING_KIND = /^expenditure_(?:basic|personnel|public|project)$/;
/** What the whole of a body's spending is made of, in either way. */
const DIVISIONS: readonly (readonly MeasureId[])[] = [
  ['expenditure_basic', 'expenditure_project'],
  ['expenditure_personnel', 'expenditure_public', 'expenditure_project'],
];

/** What the kinds of spending among some figures come to, 万元, by each division of which all kinds are there. */
export const totalsOfKinds = (
  figures: readonly { readonly measure: MeasureId; readonly value: { readonly value: Decimal } }[],
): Decimal[] =>
  DIVISIONS.flatMap((division) => {
    const parts = division.map((id) => figures.find(({ measure }) => measure === id)?.value.value ?? '');
    return parts.includes('') ? [] : [sum(parts)];
  });

/** Basic spending and its parts. */
export const BASIC_KIND = /^expenditure_(?:basic|personnel|public)$/;
/** Expenses so small that a paragraph is about one of them alone. */
export const SMALL = /^(?:three_public(?!_completion)|meeting|training)/;
