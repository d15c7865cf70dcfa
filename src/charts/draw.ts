import * as Plot from '@observablehq/plot';
import { type ChartMeaning, cleanChart } from './clean.ts';
import type { ChartDocument, ChartElement } from './dom.ts';

/** What every chart is told besides its rows. Width in px; type is 13 px, so it stays readable down to 0.93 of it. */
export interface ChartOptions extends ChartMeaning {
  width: number;
  document: ChartDocument;
}

/** Font size of all text in a chart, px. */
export const FONT = 13;

/** Widths of the two variants, px. The narrow one is drawn for a screen of 320 px with margins of 16. */
export const WIDE = 680;
export const NARROW = 288;

/** Whether the chart has to put a name above its row instead of beside it. */
export const isNarrow = ({ width }: { width: number }): boolean => width < 480;

/** Plots and cleans; the only call of Plot.plot. */
export function draw(options: ChartOptions, plot: Plot.PlotOptions): string {
  const { document, width, ...meaning } = options;
  const svg = Plot.plot({ width, ...plot, document: document as unknown as Document });
  const element = svg as unknown as ChartElement;
  element.setAttribute('font-size', FONT);
  return cleanChart(element, meaning);
}
