import type { MeasureId } from '../../src/model/measure.ts';

const CARS = '(?:公务?用?车|公务车辆|车辆|用车)';
const RUNNING = '(?:运行及?和?维护|运行|运维|维护运行|维护|维修)';

/** Short words for the parts of the three public expenses; they only mean this where these expenses are spoken of. */
const PARTS: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:因公)?(?:出国|出境)(?:境|出境)?$/, 'three_public_overseas'],
  [/^(?:公务)?(?:接待|招待)$/, 'three_public_reception'],
  [new RegExp(`^(?:${CARS}?(?:更新)?购置|车购|购车)$`), 'three_public_vehicle_purchase'],
  [new RegExp(`^(?:${CARS}?(?:日常)?${RUNNING}|车运)$`), 'three_public_vehicle_running'],
  [/^(?:公务?用?车|公务车辆|车辆)$/, 'three_public_vehicles'],
  [new RegExp(`^购置[及和与]${RUNNING}$`), 'three_public_vehicles'],
];

/**
 * The part of the three public expenses that a short name means (车购费, 接待, 运维支出), null for any other. 用车 alone
 * is all that cars cost or what it costs to run them, by what stands beside it: `ofCars` says which.
 */
export function expensePart(name: string, ofCars: MeasureId | null): MeasureId | null {
  const bare = name.replace(/[()（）]/g, '').replace(/(?:费用?|支出|经费)+$/, '');
  if (bare === '用车') return ofCars;
  return PARTS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Whether it is what cars cost to buy or to run. */
export const isVehiclePart = (measure: MeasureId | null): boolean =>
  measure === 'three_public_vehicle_purchase' || measure === 'three_public_vehicle_running';
