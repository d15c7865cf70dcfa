import { path } from 'd3';
import type { LegendSymbol } from '../views/figures/figure.ts';
import { symbolPath } from './symbols.ts';

/** A symbol of the legend as the `d` of a path around 0, 0. */
export function legendPath(symbol: LegendSymbol, radius: number): string {
  const context = path();
  symbolPath(context, symbol, radius);
  return context.toString();
}
