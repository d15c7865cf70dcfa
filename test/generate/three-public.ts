import type { Fen } from './money.ts';
import type { Page } from './page.ts';

/** The amounts of one year: parts that add up. */
export interface ThreePublic {
  overseas: Fen;
  purchase: Fen;
  running: Fen;
  reception: Fen;
  vehicles: Fen;
  total: Fen;
}

/** Random three-public amounts; going abroad and buying cars are often nothing. */
export function threePublic(page: Page): ThreePublic {
  const { chance } = page;
  const overseas = chance.now(0.7) ? 0 : page.fen(1, 15);
  const purchase = chance.now(0.5) ? 0 : page.fen(10, 120);
  const running = page.fen(20, 400);
  const reception = page.fen(0, 40);
  const vehicles = purchase + running;
  return { overseas, purchase, running, reception, vehicles, total: overseas + vehicles + reception };
}
