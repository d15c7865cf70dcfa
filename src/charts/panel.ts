import type { ChartSpec } from '../views/figures/chart.ts';
import type { FigurePanel } from '../views/figures/figure.ts';
import { barsChart } from './bars.ts';
import { bulletChart } from './bullet.ts';
import { curvesChart } from './curves.ts';
import { chartDocument } from './dom.ts';
import { type ChartOptions, NARROW, WIDE } from './draw.ts';
import { gridChart } from './grid.ts';
import { histogramChart } from './histogram.ts';
import { matrixChart } from './matrix.ts';
import { ratesChart } from './rates.ts';
import { scoresChart } from './scores.ts';
import { seriesChart } from './series.ts';
import { sharesChart } from './shares.ts';
import { slotsChart } from './slots.ts';

export type PanelVariant = 'wide' | 'narrow';

function drawChart(chart: ChartSpec, options: ChartOptions): string {
  switch (chart.kind) {
    case 'rates':
      return ratesChart(chart, options);
    case 'slots':
      return slotsChart(chart, options);
    case 'histogram':
      return histogramChart(chart, options);
    case 'bars':
      return barsChart(chart, options);
    case 'grid':
      return gridChart(chart, options);
    case 'scores':
      return scoresChart(chart, options);
    case 'matrix':
      return matrixChart(chart, options);
    case 'bullet':
      return bulletChart(chart, options);
    case 'curves':
      return curvesChart(chart, options);
    case 'series':
      return seriesChart(chart, options);
    case 'shares':
      return sharesChart(chart, options);
  }
}

/**
 * The drawing of a panel as an `<svg>` element; its ids begin with the panel's id and the variant. A panel without a
 * title is called by the title of its figure.
 */
export function panelSvg(
  { id, title, description, chart }: FigurePanel,
  variant: PanelVariant,
  figureTitle: string,
): string {
  return drawChart(chart, {
    id: `${id}-${variant}`,
    label: title || figureTitle,
    description,
    width: variant === 'wide' ? WIDE : NARROW,
    document: chartDocument,
  });
}
