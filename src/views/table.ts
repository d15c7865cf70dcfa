import type { CorrectionNote } from './correction.ts';
import type { FormulaPart } from './formula.ts';
import type { ValueView } from './value.ts';

export type CellView =
  | { kind: 'text'; text: string; href?: string; note?: string; lang?: 'zh-CN' }
  | { kind: 'value'; value: ValueView; correction?: CorrectionNote | null }
  | { kind: 'formula'; parts: readonly FormulaPart[] }
  | { kind: 'links'; links: readonly { text: string; href: string }[] };

export interface ColumnView {
  label: string;
  /** Set flush right on the decimal point. */
  numeric: boolean;
  /** Most digits after the point in the column, up to 8: the room kept for them. */
  places: number;
}

export interface RowView {
  id?: string;
  /** First cell, the row's header. */
  head: CellView;
  cells: readonly CellView[];
  /** `data-` attributes for filters. */
  data?: Readonly<Record<string, string>>;
}

export interface TableView {
  caption: string;
  columns: readonly ColumnView[];
  rows: readonly RowView[];
}

export const text = (words: string, href?: string, note?: string): CellView => ({
  kind: 'text',
  text: words,
  ...(href ? { href } : {}),
  ...(note ? { note } : {}),
});

/** Words of the report itself: Chinese on pages of either language. */
export const sourceText = (words: string, href?: string): CellView => ({
  kind: 'text',
  text: words,
  lang: 'zh-CN',
  ...(href ? { href } : {}),
});

const placesOf = (cell: CellView | undefined): number => {
  if (cell?.kind !== 'value' || cell.value.kind !== 'number') return 0;
  return Math.max(0, cell.value.fraction.length - 1);
};

/** A table whose numeric columns know how much room their decimals need. */
export function tableOf(
  caption: string,
  columns: readonly { label: string; numeric?: boolean }[],
  rows: readonly RowView[],
): TableView {
  return {
    caption,
    rows,
    columns: columns.map(({ label, numeric = false }, index) => ({
      label,
      numeric,
      places: Math.min(8, Math.max(0, ...rows.map((row) => placesOf(row.cells[index - 1])))),
    })),
  };
}
