import type { MeasureId } from '../../../src/model/measure.ts';
import { unspaced } from '../../parse/text.ts';
import { expensePart, isVehiclePart } from '../expense-parts.ts';
import { type Label, labelKey, matchLabel, type Qualifier } from '../label.ts';
import { SPENDING_KIND } from '../spending-kinds.ts';
import type { ColumnHead } from '../table-header.ts';
import { ASPECT, type Meaning, NOTHING } from './meaning.ts';

/** 公务用车费   车辆购置: what is said of cars, and not of other things that are bought */
const isOnVehicles = (label: string): boolean =>
  (/公务?用?车/.test(label) && /购置|费$|车$/.test(label)) ||
  /^three_public_vehicle(?:s|_purchase)$/.test(matchLabel(label).measure ?? '');

/** 小计, 购置费 and 运行费 under 公务用车购置及运行费. */
export function vehiclePart(labels: readonly string[]): MeasureId | null {
  const leaf = labelKey(labels.at(-1) ?? '');
  if (!labels.slice(0, -1).some(isOnVehicles)) return null;
  if (/^小计$/.test(leaf)) return 'three_public_vehicles';
  const part = expensePart(leaf, null);
  return isVehiclePart(part) ? part : null;
}

/** 小计 under 财政拨款安排的“三公”经费: the sum of the three, beside other columns. */
const isThreePublicSum = (labels: readonly string[]): boolean =>
  /^小计$/.test(labels.at(-1) ?? '') && /三公["”]?经费(?:支出)?$/.test(labels.at(-2) ?? '');

/** Qualifiers of the leaf and of all labels above it: 上年 over 合计 makes the column last year's. */
export function merged(labels: readonly string[], label: Label): ReadonlySet<Qualifier> {
  const all = new Set(label.qualifiers);
  for (const text of labels) for (const qualifier of matchLabel(text).qualifiers) all.add(qualifier);
  return all;
}

const isOfGroup = (label: Label, leaf: string, text: string): boolean =>
  text !== leaf &&
  (label.measure === 'revenue' || label.measure === 'expenditure') &&
  (matchLabel(leaf).qualifiers.size > 0 || /^(?:金额|数额)$/.test(leaf));

/** 收入 under 预算数 or 决算数: what comes in under a heading of spending is not told apart. */
const isRevenueOfAspect = (labels: readonly string[], leaf: string): boolean =>
  /^revenue/.test(matchLabel(leaf).measure ?? '') &&
  labels.slice(0, -1).some((label) => ASPECT.test(matchLabel(label).measure ?? ''));

/** Texts by which a column may be known, best first. */
function tries(labels: readonly string[], leaf: string, group: string): string[] {
  const named = labels.filter((label) => !/^其中[:：]?$/.test(label));
  const rate = /^(?:预算)?执行率/.test(leaf) && !named.some((label) => /三公/.test(label));
  return [
    rate ? leaf : '',
    named.join(''),
    named.slice(-2).join(''),
    leaf,
    /^其他$/.test(leaf) ? group + leaf : '',
    // 当年 under 结转结余
    /^(?:当年|本年|累计)$/.test(leaf) && /结转.*结余|结余.*结转|^(?:年末)?结余$/.test(named.at(-2) ?? '')
      ? leaf + (named.at(-2) ?? '')
      : '',
  ];
}

/** The first of the texts that names a measure; else the first that says anything. */
function firstKnown(
  labels: readonly string[],
  leaf: string,
  group: string,
): { label: Label; text: string } | null {
  let best: { label: Label; text: string } | null = null;
  for (const text of tries(labels, leaf, group)) {
    const label = matchLabel(text);
    if (label.measure) return { label, text };
    if (!best && label.qualifiers.size > 0) best = { label, text };
  }
  return best;
}

/** 基本支出 over 预算数 | 决算数 | 执行率: the plan and the spending of the kind, and no rate of the body; null under no kind. */
function underKind(labels: readonly string[], leaf: string): Meaning | null {
  const kind = labels.slice(0, -1).findLast((label) => SPENDING_KIND.test(matchLabel(label).measure ?? ''));
  const label = matchLabel(leaf);
  if (kind === undefined || !(ASPECT.test(label.measure ?? '') || label.measure === 'execution_rate'))
    return null;
  if (label.measure === 'execution_rate') return { ...NOTHING, text: leaf };
  return { ...label, measure: matchLabel(kind).measure, text: leaf, qualifiers: merged(labels, label) };
}

/** 3月 | 6月 under 累计支出计划: how far the year is to come, whatever stands over it */
const IS_MONTH = /^(?:\d{1,2}月(?:底|末|份)?|[一二三四]季度末?)(?:[(（][%％][)）])?$/;

/** Understands a column from its labels: the whole path, parent and leaf, the leaf, or the leaf with the row's group. */
export function columnMeaning(head: ColumnHead, group: string): Meaning {
  // 预算数：9,120.30 over a column is the label of the column, with the figure of its own row.
  const labels = head.labels.map((label) => unspaced(label).replace(/[:：][\d,.]{1,20}[%％]?$/, ''));
  const leaf = labels.at(-1) ?? '';
  if (leaf === '') return NOTHING;
  if (IS_MONTH.test(leaf)) return { ...NOTHING, text: leaf };
  const vehicles = vehiclePart(labels);
  if (vehicles) {
    const label = matchLabel(leaf);
    return { ...label, measure: vehicles, text: leaf, qualifiers: merged(labels, label) };
  }
  if (isThreePublicSum(labels)) {
    const label = matchLabel(leaf);
    const text = labels.slice(-2).join('');
    return { ...label, measure: 'three_public', text, qualifiers: merged(labels, label) };
  }
  const ofKind = underKind(labels, leaf);
  if (ofKind) return ofKind;
  const known = isRevenueOfAspect(labels, leaf) ? null : firstKnown(labels, leaf, group);
  if (!known) return { ...NOTHING, text: leaf };
  const { label, text } = known;
  const meaning = { ...label, text: leaf, qualifiers: merged(labels, label) };
  return label.measure ? { ...meaning, ofGroup: isOfGroup(label, leaf, text) } : meaning;
}

/**
 * A column of another year than the report's: 2019年决算数 in a report on 2020 is passed over; under a bare 2019年 stand
 * figures of that year.
 */
export function otherYear(head: ColumnHead, fiscalYear: string): Meaning | null {
  const years = head.labels.flatMap((label) =>
    !label.includes('20')
      ? []
      : [...unspaced(label).matchAll(/20\d\d(?=年(?!\d{1,2}月)|$|[-—]?(?:实际|预算|决算|执行|计划))/g)].map(
          ([year]) => year,
        ),
  );
  if (fiscalYear === '' || years.length === 0 || years.includes(fiscalYear)) return null;
  const leaf = unspaced(head.labels.at(-1) ?? '');
  const year = head.labels.length === 1 ? /^(20\d\d)年度?$/.exec(leaf)?.[1] : undefined;
  if (year && year < fiscalYear)
    return { measure: null, qualifiers: new Set<Qualifier>(['actual']), unit: '', text: leaf, year };
  const text = head.labels.at(-1) ?? '';
  return { measure: null, qualifiers: new Set<Qualifier>(['prior']), unit: '', text };
}

/** 2022年 over a column in a report on 2022: the figures of the year that is told of. */
export function ownYear(head: ColumnHead, fiscalYear: string): Meaning | null {
  const text = unspaced(head.labels.at(-1) ?? '');
  const [, year, unit = ''] = /^(20\d\d)年?度?(?:[(（](万元|元)[)）])?$/.exec(text) ?? [];
  return year !== undefined && year === fiscalYear
    ? { measure: null, qualifiers: new Set<Qualifier>(['actual']), unit, text }
    : null;
}
