import { median } from 'd3';
import type { Store } from '../data/store.ts';
import type { MeasurePage, Page } from '../format/page.ts';
import type { ObservationRow, ReportRow } from '../model/tables.ts';
import { ENOUGH_TO_RANK, round } from './figures/spread.ts';

/** Reports up to this number are shown row by row where they are talked about; more of them on pages of their own. */
const MOST_IN_FULL = 120;

/** Whether so many reports are too much for a page that shows other things too. */
export const isLong = (reports: readonly ReportRow[]): boolean => reports.length > MOST_IN_FULL;

/** The page on which all rows of a headline figure in a year stand. */
export const pageOfRows = (measure: MeasurePage, year: string, store: Store): Page =>
  isLong(store.reportsIn(year)) ? { kind: 'table', id: measure, year } : { kind: 'year', id: year };

/** Of comparable values, in the unit of their measure. */
export interface Spread {
  median: string;
  low: string;
  high: string;
}

/** Median, smallest and largest value of comparable rows; nothing below ten bodies. */
export function spreadOf(rows: readonly (ObservationRow | undefined)[], bodies: number): Spread | null {
  const values = rows.flatMap((row) => (row === undefined || row.value === '' ? [] : [Number(row.value)]));
  if (bodies < ENOUGH_TO_RANK || values.length < ENOUGH_TO_RANK) return null;
  return {
    median: round(median(values) ?? 0),
    low: round(Math.min(...values)),
    high: round(Math.max(...values)),
  };
}
