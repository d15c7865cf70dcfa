import type { MeasureId } from '../../../src/model/measure.ts';
import { unspaced } from '../../parse/text.ts';
import { expensePart } from '../expense-parts.ts';
import type { Qualifier } from '../label.ts';
import type { ColumnHead } from '../table-header.ts';
import { unitIn } from '../unit.ts';
import { merged } from './column-meaning.ts';
import { isSumLabel, type Meaning } from './meaning.ts';

/** 差旅费   维修费, of buildings too; not 购置费 beside 因公出国（境）费, which is of cars */
const isOtherCost = ({ measure, text }: Meaning): boolean =>
  measure === null &&
  /费$/.test(text) &&
  (/^维[修护]费$/.test(text) || expensePart(unspaced(text), null) === null);

/** A bare 合计 beside the parts of the three public expenses is their total; a bare 小计 beside the two of vehicles, theirs. */
function withTotals(columns: readonly Meaning[]): Meaning[] {
  // 合计 | 办公费 | 公务接待费 | 差旅费: a sum of more than the three
  const hasMore = columns.some(isOtherCost);
  // 合计 | 购置费 | 运行费 | 公务接待费: of these, and not of the body
  const isOfSmall =
    columns.some(({ measure }) => measure?.startsWith('three_public_')) &&
    !columns.some(({ measure }) => /^(?:expenditure_|budget|revenue)/.test(measure ?? ''));
  const parts = hasMore ? 0 : columns.filter(({ measure }) => measure?.startsWith('three_public_')).length;
  return columns.map((column) => {
    const isOfParts =
      /^总[额值]$/.test(column.text) && columns.some(({ measure: id }) => id === 'fixed_assets_leased');
    const isSum = (isSumLabel(column.text) || isOfParts) && column.measure === null;
    if (isSum && columns.some(({ measure }) => measure?.startsWith('fixed_assets_')))
      return { ...column, measure: 'fixed_assets' };
    const other = column.measure !== null && !['budget', 'expenditure'].includes(column.measure);
    if (!other && parts < 2 && isOfSmall && /^(?:合计|总计|小计)$/.test(column.text))
      return { ...column, measure: null, qualifiers: new Set<Qualifier>(['more']) };
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

const FEWEST = 3;

/** 合计 | 出国(境) | 用车小计 | 购置 | 运行 | 接待: short names of the three public expenses, where nothing else has a column, and one of them is named in full. */
function withShortNames(columns: readonly Meaning[], heads: readonly ColumnHead[]): Meaning[] {
  const isKnown = columns.some(({ measure }) => /^three_public_(?:overseas|vehicles)$/.test(measure ?? ''));
  if (!isKnown) return [...columns];
  const measureOf = ({ measure, text }: Meaning): MeasureId | null =>
    measure ?? expensePart(unspaced(text).replace(/^其中[:：]?|小计$/g, ''), 'three_public_vehicles');
  const named = columns.map(measureOf);
  const isAlone = columns
    .slice(1)
    .every(
      ({ text }, i) =>
        /^(?:three_public|meeting|training)/.test(named[i + 1] ?? '') || /^(?:合计|总计|小计|)$/.test(text),
    );
  const several = new Set(named.filter((id) => id?.startsWith('three_public_'))).size;
  if (!isAlone || several < FEWEST) return [...columns];
  return columns.map((column, i) => {
    const measure = named[i] ?? null;
    if (measure === null || measure === column.measure) return column;
    const labels = (heads[i]?.labels ?? []).map(unspaced);
    return { ...column, measure, qualifiers: merged(labels, column) };
  });
}

const COMPLETED = /^(?:完成(?:率|比例)|控制率)(?:[(（](?:%|[A-Z]\/[A-Z])[)）])?$/;
const USED = /^(?:资金|经费)?(?:使用|支出|支付)率(?:[(（]%[)）])?$/;

/** 全年支出 | 完成率   全年支出 | 权重 | 完成率   全年支出 | 全年预算 | 完成率 */
const isSpent = (columns: readonly Meaning[], i: number): boolean => {
  // A head over merged cells stands before blanks.
  const [last, before] = columns
    .slice(0, i)
    .filter(({ text }) => text !== '')
    .reverse();
  const isBehind = last?.qualifiers.has('weight') || last?.measure?.startsWith('budget');
  return (isBehind ? before : last)?.measure === 'expenditure';
};

/** 设备数量 | 使用率: of things */
const isOfMoney = (column: Meaning | undefined): boolean =>
  /^(?:budget|expenditure|balance)/.test(column?.measure ?? '') ||
  /资金|金额|到位|安排|结余|结转/.test(column?.text ?? '');

/** 批复金额 | 支出金额 | 完成率: the rate of the two right before it;  使用资金 | 到位资金 | 使用率: of what was given and used */
function withRates(columns: readonly Meaning[]): Meaning[] {
  const has = (pattern: RegExp): boolean => columns.some(({ measure }) => pattern.test(measure ?? ''));
  if (!has(/^budget/) || has(/^execution_rate$/)) return [...columns];
  return columns.map((column, i) =>
    column.measure === null &&
    ((isSpent(columns, i) && COMPLETED.test(unspaced(column.text))) ||
      (has(/^expenditure$/) && isOfMoney(columns[i - 1]) && USED.test(unspaced(column.text))))
      ? { ...column, measure: 'execution_rate', qualifiers: new Set<Qualifier>() }
      : column,
  );
}

const KINDS: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:其中[:：]?)?人员$/, 'expenditure_personnel'],
  [/^(?:日常)?公用$/, 'expenditure_public'],
];

/** 基本支出 | 人员 | 公用 | 项目支出   人员 | 公用 | 基本支出小计: kinds of spending by their first words, beside their sum */
function withKinds(columns: readonly Meaning[]): Meaning[] {
  const hasBoth = KINDS.every(([pattern]) => columns.some(({ text }) => pattern.test(unspaced(text))));
  if (!hasBoth) return [...columns];
  return columns.map((column, i) => {
    const isBeside = columns
      .slice(Math.max(0, i - 2), i + 3)
      .some(({ measure }) => measure === 'expenditure_basic');
    const kind = KINDS.find(([pattern]) => pattern.test(unspaced(column.text)))?.[1];
    return column.measure === null && isBeside && kind ? { ...column, measure: kind } : column;
  });
}

const SOURCES: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:政府性)?基金(?:预算)?$/, 'revenue_fund'],
  [/^公共(?:财政|预算)$/, 'revenue_general'],
];

/** 其他 | 专户非税 | 基金预算 | 公共财政 | 上年结转 | 收入合计: sources by short names, beside another one and the sum */
function withSources(columns: readonly Meaning[]): Meaning[] {
  const has = (pattern: RegExp): boolean => columns.some(({ measure }) => pattern.test(measure ?? ''));
  if (!has(/^revenue$/) || !has(/^revenue_/)) return [...columns];
  return columns.map((column) => {
    const source = SOURCES.find(([pattern]) => pattern.test(unspaced(column.text)))?.[1];
    return column.measure === null && source ? { ...column, measure: source } : column;
  });
}

const OTHERS: readonly (readonly [MeasureId, MeasureId])[] = [
  ['fixed_assets_in_use', 'fixed_assets_other'],
  ['revenue_general', 'revenue_other'],
];

/** A bare 其他, or 其他（万元）, beside 在用固定资产 is other assets; beside 公共财政拨款, other revenue. */
const withOthers = (columns: readonly Meaning[]): Meaning[] =>
  columns.map((column) => {
    if (column.measure !== null || !/^其[他它](?:[(（]万?元[)）])?$/.test(unspaced(column.text)))
      return column;
    const family = OTHERS.find(([beside]) => columns.some(({ measure }) => measure === beside));
    return family ? { ...column, measure: family[1], unit: column.unit || unitIn(column.text) } : column;
  });

const OF_INCOME = /^revenue_(?:carryover|general|fund|special_account|other)$/;
/** 项目 | 合计 | 上年结转 | …   单位 | 合计 | …: a list of more than the body */
const OF_LIST = /^(?:序号|(?:子|专项)?项目|项目名称|(?:预算)?单位|单位名称|科目|科目名称|部门|部门名称)$/;

/** 合计 | 上年结转 | 公共财政拨款 | 其他收入: the sum of the sources of income, where nothing is listed by name */
function withSum(columns: readonly Meaning[]): Meaning[] {
  const isSum = ({ measure, text }: Meaning): boolean => measure === null && isSumLabel(text);
  const measures = columns.flatMap(({ measure }) => measure ?? []).filter((id) => id !== 'project_count');
  const isOfIncome = new Set(measures).size >= FEWEST && measures.every((id) => OF_INCOME.test(id));
  const isList = columns.some(({ text }) => OF_LIST.test(unspaced(text)));
  if (!isOfIncome || isList || columns.filter(isSum).length !== 1) return [...columns];
  return columns.map((column) => (isSum(column) ? { ...column, measure: 'revenue' } : column));
}

/** The columns of one header, with those understood that only mean something beside the others. */
export const besideOthers = (columns: readonly Meaning[], heads: readonly ColumnHead[]): Meaning[] =>
  withRates(withKinds(withOthers(withSources(withSum(withTotals(withShortNames(columns, heads)))))));
