import type { FigurePanel } from '../views/figures/figure.ts';
import { chartDocument } from './dom.ts';
import { type ChartOptions, NARROW, WIDE } from './draw.ts';
import { ratesChart } from './rates.ts';
import { slotsChart } from './slots.ts';

export type PanelVariant = 'wide' | 'narrow';

/** The drawing of a panel as an `<svg>` element; its ids begin with the panel's id and the variant. */
export function panelSvg(panel: FigurePanel, variant: PanelVariant): string {
  const { chart } = panel;
  const options: ChartOptions = {
    id: `${panel.id}-${variant}`,
    label: panel.title,
    description: panel.description,
    width: variant === 'wide' ? WIDE : NARROW,
    document: chartDocument,
  };
  switch (chart.kind) {
    case 'rates':
      return ratesChart(chart, options);
    case 'slots':
      return slotsChart(chart, options);
    default:
      throw new Error(chart.kind);
  }
}
