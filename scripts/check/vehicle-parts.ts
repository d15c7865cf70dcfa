import { type SumRule, sumCheck } from './sums.ts';

/** The subtotal is printed beside its two parts. */
export const VEHICLE_PARTS: SumRule = {
  id: 'vehicle-parts',
  zh: '公务用车购置费与运行维护费之和是否等于公务用车费小计。',
  en: 'Whether vehicle purchase and running costs add up to the subtotal for official vehicles.',
  totals: ['three_public_vehicles'],
  parts: () => ['three_public_vehicle_purchase', 'three_public_vehicle_running'],
};

/** The vehicle subtotal against purchase and running costs. */
export const vehicleParts = sumCheck(VEHICLE_PARTS);
