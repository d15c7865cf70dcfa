import type { Scope } from '../../../src/model/vocabulary.ts';

/** Words of a row's label that say whose figures they are. */
export function scopeOf(label: string): Scope | '' {
  if (/汇总|二级|所属|下属/.test(label)) return 'department_and_units';
  if (
    /^(?:.{0,8}(?:公安局|分局))?(?:局机关|局本级|机关本级|局机关本级|本级|(?<=局)机关)$/.test(
      label.replace(/\s+/g, ''),
    )
  )
    return 'department';
  if (/专项项目|专项资金/.test(label)) return 'special_projects';
  return '';
}
