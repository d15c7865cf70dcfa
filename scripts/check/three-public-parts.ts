import { has, type SumRule, sumCheck } from './sums.ts';

/** Some tables count meetings and training into their grand total; that is a wider total, not a wrong one. */
export const THREE_PUBLIC_PARTS: SumRule = {
  id: 'three-public-parts',
  zh: '“三公”经费合计与因公出国（境）费、公务用车费、公务接待费之和是否一致。',
  en: 'Whether three-public expenses equal overseas travel, official vehicles and reception together.',
  totals: ['three_public'],
  parts: (slots) =>
    has(slots, 'three_public_vehicles')
      ? ['three_public_overseas', 'three_public_vehicles', 'three_public_reception']
      : [
          'three_public_overseas',
          'three_public_vehicle_purchase',
          'three_public_vehicle_running',
          'three_public_reception',
        ],
  mayAdd: [['meeting_expense', 'training_expense'], ['meeting_expense'], ['training_expense']],
};

/** The three-public total against its parts. */
export const threePublicParts = sumCheck(THREE_PUBLIC_PARTS);
