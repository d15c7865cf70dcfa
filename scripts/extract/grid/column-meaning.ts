import type { MeasureId } from '../../../src/model/measure.ts';
import { unspaced } from '../../parse/text.ts';
import { type Label, labelKey, matchLabel, type Qualifier } from '../label.ts';
import { COSTS } from '../prose/words.ts';
import type { ColumnHead } from '../table-header.ts';
import { ASPECT, isSumLabel, type Meaning, NOTHING } from './meaning.ts';

/** 公务用车费   车辆购置: what is said of cars, and not of other things that are bought */
const isOnVehicles = (label: string): boolean =>
  (/公务?用?车/.test(label) && /购置|费$|车$/.test(label)) ||
  /^three_public_vehicle(?:s|_purchase)$/.test(matchLabel(label).measure ?? '');

/** 小计, 购置费 and 运行费 under 公务用车购置及运行费. */
export function vehiclePart(labels: readonly string[]): MeasureId | null {
  const leaf = labelKey(labels.at(-1) ?? '');
  if (!labels.slice(0, -1).some(isOnVehicles)) return null;
  if (/^小计$/.test(leaf)) return 'three_public_vehicles';
  if (/^(?:其中[:：]?)?购置(?:费用?|支出)?$/.test(leaf)) return 'three_public_vehicle_purchase';
  return /^(?:其中[:：]?)?(?:运行|运维|维护|运行维护)(?:费用?|支出)?$/.test(leaf)
    ? 'three_public_vehicle_running'
    : null;
}

/** 小计 under 财政拨款安排的“三公”经费: the sum of the three, beside other columns. */
const isThreePublicSum = (labels: readonly string[]): boolean =>
  /^小计$/.test(labels.at(-1) ?? '') && /三公["”]?经费(?:支出)?$/.test(labels.at(-2) ?? '');

/** Qualifiers of the leaf and of all labels above it: 上年 over 合计 makes the column last year's. */
function merged(labels: readonly string[], label: Label): ReadonlySet<Qualifier> {
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

/** Understands a column from its labels: the whole path, parent and leaf, the leaf, or the leaf with the row's group. */
export function columnMeaning(head: ColumnHead, group: string): Meaning {
  // 预算数：9,120.30 over a column is the label of the column, with the figure of its own row.
  const labels = head.labels.map((label) => unspaced(label).replace(/[:：][\d,.]{1,20}[%％]?$/, ''));
  const leaf = labels.at(-1) ?? '';
  if (leaf === '') return NOTHING;
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
      : [...unspaced(label).matchAll(/20\d\d(?=年(?!\d{1,2}月)|$|实际|预算|决算|执行|计划)/g)].map(
          ([year]) => year,
        ),
  );
  const other = fiscalYear !== '' && years.length > 0 && !years.includes(fiscalYear);
  const leaf = unspaced(head.labels.at(-1) ?? '');
  const year = head.labels.length === 1 ? /^(20\d\d)年度?$/.exec(leaf)?.[1] : undefined;
  if (other && year && year < fiscalYear)
    return { measure: null, qualifiers: new Set<Qualifier>(['actual']), unit: '', text: leaf, year };
  return other
    ? { measure: null, qualifiers: new Set<Qualifier>(['prior']), unit: '', text: head.labels.at(-1) ?? '' }
    : null;
}

/** 2022年 over a column in a report on 2022: the figures of the year that is told of. */
export function ownYear(head: ColumnHead, fiscalYear: string): Meaning | null {
  const text = unspaced(head.labels.at(-1) ?? '');
  const [, year, unit = ''] = /^(20\d\d)年?度?(?:[(（](万元|元)[)）])?$/.exec(text) ?? [];
  return year !== undefined && year === fiscalYear
    ? { measure: null, qualifiers: new Set<Qualifier>(['actual']), unit, text }
    : null;
}

const OTHER_COST = new RegExp(COSTS);

/** A bare 合计 beside the parts of the three public expenses is their total; a bare 小计 beside the two of vehicles, theirs. */
export function withTotals(columns: readonly Meaning[]): Meaning[] {
  // 合计 | 办公费 | 公务接待费 | 差旅费: a sum of more than the three
  const hasMore = columns.some(({ measure, text }) => measure === null && OTHER_COST.test(text));
  const parts = hasMore ? 0 : columns.filter(({ measure }) => measure?.startsWith('three_public_')).length;
  return columns.map((column) => {
    const isOfParts =
      column.text === '总额' && columns.some(({ measure: id }) => id === 'fixed_assets_leased');
    const isSum = (isSumLabel(column.text) || isOfParts) && column.measure === null;
    if (isSum && columns.some(({ measure }) => measure?.startsWith('fixed_assets_')))
      return { ...column, measure: 'fixed_assets' };
    const other = column.measure !== null && !['budget', 'expenditure'].includes(column.measure);
    if (other || parts < 2 || !/^(?:合计|总计|小计)$/.test(column.text)) return column;
    // 三公经费小计 | 会议费 | 培训费 | 合计: the total of more than the three.
    const named = columns.some(
      ({ measure: id, text }) => id === 'three_public' && !/^(?:合计|总计|小计)$/.test(text),
    );
    if (named && column.text !== '小计')
      return { ...column, measure: null, qualifiers: new Set<Qualifier>(['more']) };
    const measure =
      column.text === '小计' && columns.some(({ measure: id }) => id === 'three_public')
        ? 'three_public_vehicles'
        : 'three_public';
    return { ...column, measure };
  });
}

/** 合计 | 出国(境) | 用车小计 | 购置 | 运行 | 接待: short names beside one that is known */
const SHORT: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:公务)?用车小计$/, 'three_public_vehicles'],
  [/^(?:用车|车辆)?购置(?:费)?$/, 'three_public_vehicle_purchase'],
  [/^(?:用车|车辆)?(?:运行|运维|运行维护)(?:费)?$/, 'three_public_vehicle_running'],
  [/^(?:公务)?接待(?:费)?$/, 'three_public_reception'],
];
const FEWEST = 3;

/** Short names of the three public expenses, where nothing else has a column, and one of them is named in full. */
export function withShortNames(columns: readonly Meaning[], heads: readonly ColumnHead[]): Meaning[] {
  const measureOf = ({ measure, text }: Meaning): MeasureId | null =>
    measure ?? SHORT.find(([pattern]) => pattern.test(unspaced(text)))?.[1] ?? null;
  const named = columns.map(measureOf);
  const isKnown = columns.some(({ measure }) => /^three_public_(?:overseas|vehicles)$/.test(measure ?? ''));
  const isAlone = columns
    .slice(1)
    .every(({ text }, i) => named[i + 1]?.startsWith('three_public') || /^(?:合计|总计|小计|)$/.test(text));
  const several = new Set(named.filter((id) => id?.startsWith('three_public_'))).size;
  if (!isKnown || !isAlone || several < FEWEST) return [...columns];
  return columns.map((column, i) => {
    const measure = named[i] ?? null;
    if (measure === null || measure === column.measure) return column;
    const labels = (heads[i]?.labels ?? []).map(unspaced);
    return { ...column, measure, qualifiers: merged(labels, column) };
  });
}

/** 批复金额 | 支出金额 | 完成率: the rate of the two right before it */
export function withRates(columns: readonly Meaning[]): Meaning[] {
  const has = (pattern: RegExp): boolean => columns.some(({ measure }) => pattern.test(measure ?? ''));
  if (!has(/^budget/) || has(/^execution_rate$/)) return [...columns];
  return columns.map((column, i) =>
    column.measure === null &&
    columns[i - 1]?.measure === 'expenditure' &&
    /^完成率(?:[(（]%[)）])?$/.test(unspaced(column.text))
      ? { ...column, measure: 'execution_rate', qualifiers: new Set<Qualifier>() }
      : column,
  );
}

const KINDS: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:其中[:：]?)?人员$/, 'expenditure_personnel'],
  [/^(?:日常)?公用$/, 'expenditure_public'],
];

/** 基本支出 | 人员 | 公用 | 项目支出: kinds of spending by their first words, beside their sum */
export function withKinds(columns: readonly Meaning[]): Meaning[] {
  const hasBoth = KINDS.every(([pattern]) => columns.some(({ text }) => pattern.test(unspaced(text))));
  if (!hasBoth) return [...columns];
  return columns.map((column, i) => {
    const isBehind = columns
      .slice(Math.max(0, i - 2), i)
      .some(({ measure }) => measure === 'expenditure_basic');
    const kind = KINDS.find(([pattern]) => pattern.test(unspaced(column.text)))?.[1];
    return column.measure === null && isBehind && kind ? { ...column, measure: kind } : column;
  });
}

const OTHERS: readonly (readonly [MeasureId, MeasureId])[] = [
  ['fixed_assets_in_use', 'fixed_assets_other'],
  ['revenue_general', 'revenue_other'],
];

/** A bare 其他 beside 在用固定资产 is other assets; beside 公共财政拨款, other revenue. */
export const withOthers = (columns: readonly Meaning[]): Meaning[] =>
  columns.map((column) => {
    if (column.measure !== null || !/^其[他它]$/.test(column.text)) return column;
    const family = OTHERS.find(([beside]) => columns.some(({ measure }) => measure === beside));
    return family ? { ...column, measure: family[1] } : column;
  });
