/**
 * What a drawing is told: rows and words, no language and no layout. Numbers only place marks; what is written beside
 * a mark is the text of the data. A missing value is `null` and its text the word of its status.
 */
export interface Mark {
  value: number | null;
  text: string;
}

/** Names of all rows of a figure, so that its panels have columns of the same width. */
interface Aligned {
  align: readonly string[];
}

/** Stated rate as an open dot, recomputed one as a filled dot, on one track a body. */
export interface RatesChart extends Aligned {
  kind: 'rates';
  rows: readonly { name: string; stated: Mark; recomputed: Mark; marked: boolean }[];
  /** Texts of all values of the figure, so that its panels have columns of the same width. */
  alignStated: readonly string[];
  alignRecomputed: readonly string[];
  statedHead: string;
  recomputedHead: string;
  /** End of the axis, the same in all panels of a figure; never below the largest value. */
  max: number;
}

/** Bodies without a value: a slot with the word of the status. */
export interface SlotsChart extends Aligned {
  kind: 'slots';
  rows: readonly { name: string; text: string }[];
}

/** How many bodies have which value; for hundreds. */
export interface HistogramChart {
  kind: 'histogram';
  values: readonly number[];
  max: number;
  unit: string;
  /** A line through all panels, such as 100 %. */
  reference: number | null;
  median: Mark;
  /** The reader's body. */
  marked: (Mark & { name: string }) | null;
}

/** Bars from zero; the outline is what was available, such as a weight or a budget. */
export interface BarsChart {
  kind: 'bars';
  rows: readonly BarRow[];
  /** The value that fills the width. */
  max: number;
}

export type BarRow =
  | { heading: true; name: string }
  | {
      heading: false;
      name: string;
      mark: Mark;
      outline: number | null;
      marked: boolean;
    };

/** One column of bars a measure, one row a body; narrow drawings stack them. */
export interface GridChart {
  kind: 'grid';
  columns: readonly string[];
  rows: readonly { name: string; marks: readonly Mark[]; marked: boolean }[];
  max: number;
}

/** Scores on a line with the limits of the bands. */
export interface ScoresChart extends Aligned {
  kind: 'scores';
  rows: readonly { name: string; mark: Mark; grade: string; marked: boolean }[];
  bands: readonly { from: number; to: number; label: string }[];
  /** Score and grade of all rows of the figure, for the column of values. */
  alignValues: readonly string[];
}

export type MatrixState = 'stated' | 'partly' | 'derived' | 'blank' | 'undisclosed' | 'inapplicable';

/** Body by item: a symbol and a word a cell. */
export interface MatrixChart {
  kind: 'matrix';
  columns: readonly { label: string; short: string }[];
  rows: readonly { name: string; cells: readonly { state: MatrixState; text: string }[]; marked: boolean }[];
}

/** Parts of a whole by item: how many reports are in which state. */
export interface SharesChart {
  kind: 'shares';
  rows: readonly { name: string; counts: readonly { state: MatrixState; count: number }[] }[];
}

/** One budget bar with what was spent of it; the initial budget as a stroke across. */
export interface BulletChart {
  kind: 'bullet';
  rows: readonly {
    name: string;
    /** What the budget is called: rows may divide by different ones. */
    called: string;
    spent: Mark;
    adjusted: Mark;
    initial: Mark;
  }[];
  /** Words for the other two, with their symbols. */
  words: { spent: string; initial: string };
  max: number;
}

/** Planned cumulative shares over the months of a year, one small drawing a project. */
export interface CurvesChart {
  kind: 'curves';
  curves: readonly { name: string; points: readonly { month: number; mark: Mark }[] }[];
}

/** Values of one body over the years. A missing year is a gap with its word, and the line stops before it. */
export interface SeriesChart {
  kind: 'series';
  points: readonly { year: string; stated: Mark; recomputed: Mark | null }[];
  statedHead: string;
  recomputedHead: string;
  max: number;
  reference: number | null;
}

export type ChartSpec =
  | BulletChart
  | CurvesChart
  | SeriesChart
  | RatesChart
  | SlotsChart
  | HistogramChart
  | BarsChart
  | GridChart
  | ScoresChart
  | MatrixChart
  | SharesChart;
