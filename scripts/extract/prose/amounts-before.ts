import { add, compare, subtract } from '../../../src/model/decimal.ts';
import type { Reading } from '../reading.ts';
import { SPENDING_KIND } from '../spending-kinds.ts';
import { isBudget } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { pieceOf } from './passages.ts';
import { type Sentence, textBetween } from './sentence.ts';
import { toProseValue } from './value.ts';

// What a figure is by the amounts that its sentence has told before it: of a part of them, or their sum.

/** An amount of a sentence, and what was read of it. */
export interface Amount {
  figure: ProseFigure;
  read: Reading | null;
  /** What stands before it. */
  words: string;
}

/** 公用经费预算316万元，执行309.5万元，结余6.5万元: what is left of two amounts, of which the second is not what the whole has spent */
function isLeftOfPart(figure: ProseFigure, amounts: readonly Amount[]): boolean {
  const [whole, spent] = amounts.slice(-2);
  if (!whole || !spent || spent.read?.measure === 'expenditure') return false;
  // 年初预算120万元，一年下来用了112.5万元，余下7.5万元: of the whole, by whatever words it was spent
  if (spent.read === null && whole.read !== null && isBudget(whole.read.measure)) return false;
  if (whole.figure.unit !== figure.unit || spent.figure.unit !== figure.unit) return false;
  return compare(subtract(whole.figure.value, spent.figure.value), figure.value) === 0;
}

/** 人员经费14,210.3万元（预算14,211.95万元）   基本支出8,210万元，较年初预算8,350万元减少…   人员支出完成调整预算7,930万元的…: the budget of that kind */
const BUDGET_OF_KIND =
  /^(?:\([较比与]?|,(?:[较比与]|完成了?|占))(?:20\d\d年度?|年初|年度|全年|当年|调整后?)*的?(?:支出)?预算(?:数|安排)?(?:为)?$/;
const OF_KIND_DONE = /(?:基本|人员|公用|项目)(?:支出|经费)完成(?:了)?(?:年初|年度|全年|调整后?)*的?预算$/;

/** Whether a budget is that of the kind of spending that was told right before it. */
const isOfKindBefore = (read: Reading, previous: Reading | null, between: string): boolean =>
  isBudget(read.measure) &&
  read.subject === '' &&
  (OF_KIND_DONE.test(between) ||
    (previous !== null && SPENDING_KIND.test(previous.measure) && BUDGET_OF_KIND.test(between)));

/** Whether a figure is that of a part, by what stands before it. */
export const isOfPart = (
  read: Reading,
  figure: ProseFigure,
  { previous, between, amounts }: Before,
): boolean =>
  (read.measure.startsWith('balance') && isLeftOfPart(figure, amounts)) ||
  isOfKindBefore(read, previous, between);

/** What a sentence has told before a figure. */
export interface Before {
  /** The figure right before it, where it was read. */
  previous: Reading | null;
  /** The words between the two. */
  between: string;
  amounts: readonly Amount[];
}

/** 上级专款150万元，区级预算280万元，合计430万元: words for the sum of the amounts right before it */
const IS_SUM =
  /^[,;、](?:(?:全年|资金|经费|两项|三项|总)*(?:合计|共计|总计|一共|共))(?:安排|支出|使用|投入|筹集)?(?:资金|经费)?(?:为)?$/;
const MOST_PARTS = 6;

/** How many amounts before one make it up; 0 for none. */
function partsOf({ value, unit }: ProseFigure, amounts: readonly Amount[]): number {
  let total = '0';
  for (let count = 1; count <= Math.min(MOST_PARTS, amounts.length); count++) {
    const part = amounts[amounts.length - count]?.figure;
    if (!part || part.unit !== unit) return 0;
    total = add(total, part.value);
    if (count > 1 && compare(total, value) === 0) return count;
  }
  return 0;
}

/** What the parts of a sum were read as, which it is instead of them: they leave `result`. Null where they were nothing, or no sum stands there. */
export function sumOfParts(
  sentence: Sentence,
  figure: ProseFigure,
  { between, amounts }: Before,
  result: Reading[],
): Reading | null {
  const count = figure.unit.endsWith('元') && IS_SUM.test(between) ? partsOf(figure, amounts) : 0;
  const added = count === 0 ? [] : amounts.slice(-count);
  const parts = added.flatMap(({ read }) => read ?? []);
  const [first] = parts;
  if (!first || !OF_SUM.test(first.measure) || !parts.every((one) => isOfSame(one, first))) return null;
  const label = between.replace(/^[,;、]/, '');
  const printed = pieceOf(sentence.passage, figure.start, figure.end).text;
  const value = toProseValue(first.measure, figure, printed, '');
  if (!value) return null;
  const source = pieceOf(sentence.passage, figure.start - label.length, figure.end, figure.start);
  // 年初预算800万元，年中追加120万元，共920万元: what the initial budget came to
  if (first.measure === 'budget_initial') {
    const from = amounts.at(-count)?.figure.end ?? figure.start;
    const isAdded = parts.length === 1 && ADDED.test(textBetween(sentence, from, figure.start));
    return isAdded ? { ...first, measure: 'budget_adjusted', label, value, source, denominator: '' } : null;
  }
  const isPart = ({ read, words }: Amount): boolean =>
    read ? result.includes(read) : (isBudget(first.measure) ? OF_ONE_SOURCE : OF_MONTHS).test(words);
  if (!added.every(isPart)) return null;
  for (const part of parts) result.splice(result.indexOf(part), 1);
  return { ...first, label, value, source };
}
const isOfSame = (one: Reading, other: Reading): boolean =>
  one.measure === other.measure &&
  one.year === other.year &&
  one.scope === other.scope &&
  one.subject === other.subject;
/** 上级专款150万元   1至6月支出28.6万元: an amount that is no figure of ours, and a part of one all the same */
const OF_ONE_SOURCE = /上级|中央|[省市县区州旗](?:级|财政|里)|专款|补助|自筹|筹集|配套/;
const OF_MONTHS = /\d月|季度|半年/;
const ADDED = /追加|调增|增加|增拨/;
const OF_SUM = /^(?:budget|budget_initial|budget_adjusted|expenditure)$/;
