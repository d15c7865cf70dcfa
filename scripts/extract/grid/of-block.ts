import type { Block, Table } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import type { Reading } from '../reading.ts';
import { SMALL, SPENDING_KIND } from '../spending-kinds.ts';

/** 年度部门整体支出预算, 部门支出决算: a line that says whether the labels and figures below are planned or done. */
const BLOCK = /^.{0,12}整体支出(预算|决算)(?:情况)?(?:\(万元\))?:?$/;

/** “三公”经费（万元） over 预算数 | 140.00: bare amounts under the heading of an expense are its own */
const BARE = /^(?:20\d\d年?度?)?(?:年初|全年|实际|调整后?)?(?:预算|决算|支出|执行)(?:安排)?(?:数|金?额)?$/;
/** So long is a heading at most. */
const LONGEST = 24;

const isBare = ({ label, measure }: Reading): boolean =>
  BARE.test(squeezeText(label)) && /^(?:budget|expenditure$)/.test(measure);

/**
 * The bare amounts that stand before anything else, where the expense itself has no row of its own; those behind one of its parts
 * may be of that.
 */
function ofExpense(readings: readonly Reading[], expense: MeasureId): Reading[] {
  const first = readings.findIndex((one) => !isBare(one));
  const isNamed = readings.some(({ measure }) => measure === expense);
  if (isNamed) return [...readings];
  return readings.flatMap((one, i) => {
    if (first >= 0 && i >= first) return isBare(one) ? [] : [one];
    const phase = one.measure.startsWith('budget') ? 'plan' : 'actual';
    return [{ ...one, measure: expense, phase, denominator: '' }];
  });
}

/** The expense that a heading names, with nothing but its number and its unit. */
function expenseIn(above: Block | undefined): MeasureId | null {
  if (above?.kind !== 'paragraph' || above.text.length > LONGEST) return null;
  const name = squeezeText(above.text)
    .replace(/^\(?[一二三四五六七八九十\d]{1,2}[、.)]/, '')
    .replace(/\([^()]*\)|[:]$/g, '');
  const { measure } = matchLabel(name);
  return measure && SMALL.test(measure) ? measure : null;
}

/** A label and its figure, which was one cell a line: the next such pair stands under the same heading. */
const isPair = (block: Block | undefined): boolean =>
  block?.kind === 'table' && block.rows.length === 1 && block.rows[0]?.length === 2;
const MOST_PAIRS = 3;

/** 单位：万元 between a heading and its table */
const isUnitLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /^\(?(?:金额)?单位:[万千]?元\)?$/.test(squeezeText(block.text));

/** The block over a table, or over the few pairs before it. */
export function blockOver(blocks: readonly Block[], index: number): Block | undefined {
  let at = index - 1;
  while (isPair(blocks[index]) && isPair(blocks[at]) && index - at <= MOST_PAIRS) at--;
  if (isUnitLine(blocks[at])) at--;
  return blocks[at];
}

/** 年末结转和结余情况表   （二）年初预算安排情况: over kinds of spending that are what was left, or what was planned, of each */
const OF_BALANCES =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:20\d\d年度?)?(?:年末|年初|上年)?(?:财政拨款)?结转和?结余(?:资金)?(?:情况)?(?:明细)?表?$/;
const OF_PLAN =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:20\d\d年度?)?年初(?:部门)?预算(?:安排|批复)?(?:情况)?(?:明细)?表?$/;

/** Kinds of spending under such a heading; all others as they are. */
function ofKinds(readings: readonly Reading[], above: Block | undefined): Reading[] {
  const heading = above?.kind === 'paragraph' ? squeezeText(above.text.slice(0, LONGEST)) : '';
  const isOfKind = ({ measure }: Reading): boolean => SPENDING_KIND.test(measure);
  if (OF_BALANCES.test(heading)) return readings.filter((one) => !isOfKind(one));
  if (!OF_PLAN.test(heading)) return [...readings];
  return readings.map((one) => (isOfKind(one) && one.phase === '' ? { ...one, phase: 'plan' } : one));
}

/** Figures of a list of labels by what the line above it says: its 资金总额 is the budget or the spending, its parts are of the same. */
export function ofBlock(readings: readonly Reading[], above: Block | undefined, table: Table): Reading[] {
  const arePairs = table.rows.every(({ length }) => length === 2);
  const expense = arePairs ? expenseIn(above) : null;
  if (expense) return ofExpense(readings, expense);
  const kind =
    above?.kind === 'paragraph' && above.text.length <= LONGEST
      ? BLOCK.exec(squeezeText(above.text))?.[1]
      : undefined;
  if (!kind || !arePairs) return ofKinds(readings, above);
  const isPlan = kind === '预算';
  return readings.map((one) => {
    if (one.measure === 'project_amount' && /总额|合计|总计/.test(one.label))
      return { ...one, measure: isPlan ? 'budget' : 'expenditure' };
    const isPart = /^expenditure_/.test(matchLabel(one.label).measure ?? '');
    return isPlan && isPart ? { ...one, phase: 'plan' } : one;
  });
}
