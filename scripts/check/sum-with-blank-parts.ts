import { compare, subtract } from '../../src/model/decimal.ts';
import { measure } from '../../src/model/measure.ts';
import type { Check } from '../../src/model/report.ts';
import { ASSET_PARTS } from './asset-parts.ts';
import { BASIC_PLUS_PROJECT } from './basic-plus-project.ts';
import { finding, gap, quoteName, scopeWords, show, withUnit } from './finding.ts';
import { FUNDING_BY_SOURCE } from './funding-by-source.ts';
import { PERSONNEL_PLUS_PUBLIC } from './personnel-plus-public.ts';
import { REVENUE_PARTS } from './revenue-parts.ts';
import { type Comparison, comparisons } from './sums.ts';
import { THREE_PUBLIC_PARTS } from './three-public-parts.ts';
import { VEHICLE_PARTS } from './vehicle-parts.ts';

const RULES = [
  REVENUE_PARTS,
  FUNDING_BY_SOURCE,
  BASIC_PLUS_PROJECT,
  PERSONNEL_PLUS_PUBLIC,
  THREE_PUBLIC_PARTS,
  VEHICLE_PARTS,
  ASSET_PARTS,
];
const ABOUT = { check: 'sum-with-blank-parts', severity: 'warning' } as const;

/** Too little in the printed parts, and an empty cell beside them: nobody can say whether the sum is right. */
const isOpen = ({ fits, blank, totals, sum, allowed }: Comparison): boolean =>
  !fits && blank.length > 0 && totals.some(({ value }) => compare(subtract(value, sum), allowed) > 0);

function describe({ key, totals, printed, blank, sum }: Comparison) {
  const [total] = totals;
  if (!total) return [];
  const { unit, zh, en } = measure(total.measure);
  const scope = scopeWords(key);
  return [
    finding(ABOUT, {
      zh: `${scope.zh}：${quoteName(zh)}印为 ${show(total)}，已填各项之和为 ${withUnit(sum, unit)}；${blank.map((id) => measure(id).zh).join('、')}留空，合计无法核对。`,
      en: `${scope.en}: “${en}” is printed as ${show(total)} and the parts filled in add up to ${withUnit(sum, unit)}; ${blank.map((id) => measure(id).en).join(', ')} left blank, so the total cannot be verified.`,
      printed: total.text,
      expected: sum,
      difference: gap(sum, total.value),
      lines: [total.line, ...printed.map(({ line }) => line)],
    }),
  ];
}

/** A total whose filled-in parts do not reach it while other parts are blank. */
export const sumWithBlankParts: Check = {
  id: ABOUT.check,
  severity: ABOUT.severity,
  zh: '已填各项之和小于合计，而其余项目留空，合计无法核对。',
  en: 'The parts filled in do not reach the total while other parts are blank, so the total cannot be verified.',
  run: (report) => RULES.flatMap((rule) => comparisons(report, rule).filter(isOpen).flatMap(describe)),
};
