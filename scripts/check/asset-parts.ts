import type { Report } from '../../src/model/report.ts';
import { hasCell, type Slots, type SumRule, sumCheck } from './sums.ts';

/** 待处置19.08万元   assets that are neither in use nor leased out */
const REST = /待处置|待报废|闲置|出借|未使用|不需用|其他固定资产/;

/** A table without a column for the rest, in a document that names none. */
const isWithoutRest = (slots: Slots, { document }: Report): boolean =>
  !hasCell(slots, 'fixed_assets_other') &&
  slots('fixed_assets')?.origin === 'table' &&
  !document.lines.some((line) => REST.test(line));

/** Assets in use, leased out and, where the form has a cell for them, other ones. */
export const ASSET_PARTS: SumRule = {
  id: 'asset-parts',
  zh: '固定资产合计与在用、出租及其他固定资产之和是否一致。',
  en: 'Whether total fixed assets equal those in use, leased out and other.',
  totals: ['fixed_assets'],
  parts: (slots, report) =>
    isWithoutRest(slots, report)
      ? ['fixed_assets_in_use', 'fixed_assets_leased']
      : ['fixed_assets_in_use', 'fixed_assets_leased', 'fixed_assets_other'],
};

/** Fixed assets against their parts. */
export const assetParts = sumCheck(ASSET_PARTS);
