import type { LegendSymbol } from '../views/figures/figure.ts';

/** What a symbol is drawn with: a canvas path, which Plot turns into the `d` of an SVG path. */
export interface SymbolPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
}

const TURN = 2 * Math.PI;

function circle(path: SymbolPath, radius: number): void {
  path.moveTo(radius, 0);
  path.arc(0, 0, radius, 0, TURN);
}

/** Draws a state by shape, so that it can be told without colour: the centre is 0, 0. */
export function symbolPath(path: SymbolPath, symbol: LegendSymbol, radius: number): void {
  switch (symbol) {
    case 'stated':
    case 'filled':
    case 'open':
      circle(path, radius);
      return;
    case 'partly':
      path.moveTo(0, -radius);
      path.arc(0, 0, radius, -TURN / 4, TURN / 4);
      path.closePath();
      circle(path, radius);
      return;
    case 'derived':
      path.moveTo(0, -radius);
      path.lineTo(radius, 0);
      path.lineTo(0, radius);
      path.lineTo(-radius, 0);
      path.closePath();
      return;
    case 'undisclosed':
      circle(path, radius);
      return;
    case 'blank':
      path.moveTo(-radius, -radius);
      path.lineTo(radius, -radius);
      path.lineTo(radius, radius);
      path.lineTo(-radius, radius);
      path.closePath();
      return;
    case 'inapplicable':
      path.moveTo(-radius, 0);
      path.lineTo(radius, 0);
      return;
    default:
      symbol satisfies never;
  }
}
