/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next: () => number;
  /** Whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  /** Decimal with two places, as text. */
  money: (low: number, high: number) => string;
  pick: <T>(list: readonly T[]) => T;
  /** True in `share` of the cases. */
  now: (share: number) => boolean;
}

/** mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    money: (low, high) => (whole(low * 100, high * 100) / 100).toFixed(2),
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    now: (share) => next() < share,
  };
}
