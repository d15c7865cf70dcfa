import { median } from 'd3';
import type { ObservationRow } from '../../model/tables.ts';
import type { HistogramChart } from './chart.ts';
import type { FigureModel } from './figure.ts';

/** From so many comparable bodies on they may be put in order of their values, and a median may be given. */
export const ENOUGH_TO_RANK = 10;

/** More rows than this are drawn as a distribution. */
export const MOST_ROWS = 80;

/** In a figure of many panels these are drawn as distributions sooner: rows by the hundred are not read. */
const MOST_IN_ALL = 120;
const FEW_ROWS = 20;

/** Whether a panel of so many rows, in a figure of so many in all, is drawn as a distribution. */
export const isDistribution = (rows: number, all: number): boolean =>
  rows > MOST_ROWS || (all > MOST_IN_ALL && rows > FEW_ROWS);

/** A table of more rows does not stand beneath its figure among others. */
export const MOST_TABLE_ROWS = 120;

/** End of an axis that shows all values and the reference, with a little air. */
export function axisEnd(rows: readonly (ObservationRow | undefined)[], reference: number): number {
  const most = Math.max(reference, ...rows.map((row) => Number(row?.value ?? 0)));
  return most * 1.06;
}

interface HistogramOptions {
  max: number;
  reference: number | null;
  unit: string;
  /** The word for the median. */
  median: string;
  own: { name: string; value: number } | undefined;
}

export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Median of the values of rows, at most two places. */
export const middleOf = (rows: readonly ObservationRow[]): string =>
  round(median(rows, ({ value }) => Number(value)) ?? 0);

/** A distribution with its median and the reader's body. */
export function histogram(values: readonly number[], options: HistogramOptions): HistogramChart {
  const middle = median(values) ?? 0;
  const { own, max, reference, unit } = options;
  return {
    kind: 'histogram',
    values,
    max,
    unit,
    reference,
    median: { value: middle, text: `${options.median} ${round(middle)}` },
    marked: own ? { name: own.name, value: own.value, text: round(own.value) } : null,
  };
}

/** Rows up to this number are found by eye. */
const FOUND_BY_EYE = 20;

/** Whether the rows of a figure are so many that the reader may want to look for one. */
export const hasManyRows = ({ panels }: FigureModel): boolean =>
  panels.some(({ chart }) => chart.kind !== 'slots' && 'rows' in chart && chart.rows.length > FOUND_BY_EYE) &&
  panels.every(({ chart }) => chart.kind !== 'shares');
