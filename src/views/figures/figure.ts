import type { Status } from '../../model/status.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { ChartSpec, MatrixState } from './chart.ts';

export type { Lang };

/** Where a cell or a note leads. The page turns it into a relative address: only the page knows where it stands. */
export type FigureTarget =
  | { kind: 'observation'; id: string; report: string; line: string }
  | { kind: 'line'; report: string; line: string }
  | { kind: 'body'; id: string };

/** One cell of the table under a chart. */
export interface FigureCell {
  /** The number as it stands in the data, or the word of its status. Never empty, never a 0 for a missing value. */
  text: string;
  /** Empty for a label. */
  status: Status | '';
  /** The form printed in the report, when it differs from `text`. */
  printed: string;
  target: FigureTarget | null;
}

export interface FigureColumn {
  label: string;
  /** Set flush right with tabular figures. */
  numeric: boolean;
}

/** The same numbers as the chart. The first cell of a row is its header. */
export interface FigureTable {
  caption: string;
  columns: readonly FigureColumn[];
  rows: readonly (readonly FigureCell[])[];
}

/** One drawing of a figure: all bodies with one comparability key, or those that have no value. */
export interface FigurePanel {
  /** Lower-case ASCII; unique over the site. */
  id: string;
  /** The comparability key in words; empty when the figure has only one panel and `key` says it. */
  title: string;
  /** What it shows, read out to those who do not see it. */
  description: string;
  chart: ChartSpec;
}

/** Symbols of the legend; each is drawn by `src/components/FigureSymbol.astro`. */
export type LegendSymbol = 'open' | 'filled' | MatrixState;

export interface FigureKeyEntry {
  symbol: LegendSymbol;
  label: string;
}

/** Everything that is shown of a figure; pages add nothing but the addresses. */
export interface FigureModel {
  /** Lower-case ASCII; unique over the site; the same in both languages. */
  id: string;
  lang: Lang;
  /** What it shows, in a sentence made from the data. */
  title: string;
  /** "万元", "%" … with its meaning. */
  unit: string;
  /** The comparability key in words, or that the panels have different ones. */
  key: string;
  legend: readonly FigureKeyEntry[];
  panels: readonly FigurePanel[];
  /** Names the bodies that are missing and why; empty when none is. */
  note: string;
  /** What the figure must not be taken for. */
  caveat: string;
  table: FigureTable;
  /** The figure's own data: header row first; same text as the tables, no symbols. */
  csvRows: readonly (readonly string[])[];
  /** Ids of the reports that the figure draws on. */
  reports: readonly string[];
}

/** Addresses that only the page knows. Entries that do not exist are left out. */
export interface FigureLinks {
  to: (target: FigureTarget) => string;
  csv?: string;
  svg?: string;
  png?: string;
  embed?: string;
  /** The reports that the figure draws on, while they are few. */
  sources?: readonly { text: string; href: string }[];
}
