import { parseFigure } from '../../parse/number.ts';
import type { DataRow } from './meaning.ts';
import type { Pair } from './pairs.ts';

/** The standard form's row of funds, its labels beside the figures instead of over them. */
export function asRow(pairs: readonly Pair[], unit: string): DataRow {
  return {
    cells: pairs.map(({ figure, line }) => ({
      text: figure,
      raw: figure,
      line,
      lines: [line],
      flags: ['inferred_column'],
    })),
    figures: pairs.map(({ figure }) => parseFigure(figure)),
    columns: pairs.map(({ label, meaning }) => ({ ...meaning, text: label })),
    unit,
    hasTargets: false,
    under: '',
  };
}
