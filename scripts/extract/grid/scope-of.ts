import type { Scope } from '../../../src/model/vocabulary.ts';
import { unspaced } from '../../parse/text.ts';

/** Words of a row's label that say whose figures they are. */
export function scopeOf(label: string): Scope | '' {
  if (/汇总|二级|所属|下属/.test(label)) return 'department_and_units';
  if (
    /^(?:.{0,8}(?:公安局|分局)|[市县区州旗])?(?:局机关|局本级|机关本级|局机关本级|本级|(?<=局)机关)$/.test(
      unspaced(label).replace(/^\d{1,2}[、.．]/, ''),
    )
  )
    return 'department';
  if (/专项项目|专项资金/.test(label)) return 'special_projects';
  return '';
}

/** 二级机构（无）, 下属单位1: a row of a unit, or of none, whose figures are not those of the department. */
export const isOfUnits = (label: string): boolean =>
  /^(?:\d{1,2}[、.．]|[(（]?[一二三四五六七八九十][)）、])?(?:其中[:：])?各?(?:二级|所属|下属)(?:预算)?(?:机构|单位)(?!.*汇总)/.test(
    unspaced(label),
  );
