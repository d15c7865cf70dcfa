import { hasCell, type SumRule, sumCheck } from './sums.ts';

export const ASSET_PARTS: SumRule = {
  id: 'asset-parts',
  zh: '固定资产合计与在用、出租及其他固定资产之和是否一致。',
  en: 'Whether total fixed assets equal those in use, leased out and other.',
  totals: ['fixed_assets'],
  parts: (slots) =>
    hasCell(slots, 'fixed_assets_other')
      ? ['fixed_assets_in_use', 'fixed_assets_leased', 'fixed_assets_other']
      : ['fixed_assets_in_use', 'fixed_assets_leased'],
};

/** Fixed assets against their parts. */
export const assetParts = sumCheck(ASSET_PARTS);
