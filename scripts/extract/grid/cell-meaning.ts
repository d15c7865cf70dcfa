import type { MeasureId } from '../../../src/model/measure.ts';
import { unspaced } from '../../parse/text.ts';
import type { Qualifier } from '../label.ts';
import { GENERIC, isWholeBody, type Meaning, NOTHING, SKIPPED } from './meaning.ts';

/** What a value is: its measure, the label that says so, and whether it was planned. */
export interface Meant {
  measure: MeasureId;
  label: string;
  plan: boolean;
  unit: string;
}

const STAFF = /^staff_/;
const OTHER_PEOPLE = /退休|离休|离退|辅警|协警|协管|聘用|临时|遗属|车|文职|雇员|借调|其他/;

/** Rows that only say which planned amount of the year they hold, and those that say by how much it changed. */
const BEFORE = /^(?:年初|调整后|全年)数?$/;
const CHANGE = /^(?:年中|追加|调整)数?$/;

const WHOLE_SPENDING = /^(?:本年)?支出(?:合计|总计|总额)$/;

type Id = MeasureId | null;

const BUDGETS: readonly Id[] = ['budget', 'budget_initial', 'budget_adjusted'];
/** Wholes whose 合计 is neither budget nor spending of the body. */
const OWN_TOTAL: readonly Id[] = ['three_public', 'revenue'];
const ASPECTS: readonly Id[] = [...BUDGETS, 'expenditure', 'revenue'];

/** 年初预算数 beside, 公务接待费 over the value: the column says what it is of, the row only which amount of it. */
function byAspectRow(column: Meaning, row: Meaning, isRate: boolean): Meant | null {
  // 预算执行 under 自评分: the points of a part
  if (isRate || !column.measure || column.measure === 'score') return null;
  // 全年执行数 beside, 财政拨款 over the value: what was spent of it, and not what came in
  if (column.measure.startsWith('revenue') && /执行|支出/.test(row.text)) return null;
  const plan = BUDGETS.includes(row.measure);
  return { measure: column.measure, label: column.text, plan, unit: column.unit || row.unit };
}

/** The column alone says what the value is. */
function byColumn(column: Meaning, isRate: boolean): Meant | null {
  if (!column.measure || (isRate && column.measure !== 'execution_rate')) return null;
  const plan =
    column.qualifiers.has('plan') && !column.qualifiers.has('actual') && !BUDGETS.includes(column.measure);
  return { measure: column.measure, label: column.text, plan, unit: column.unit };
}

/** The row says what the value is, and the column whether it was planned or done. */
function byRow(column: Meaning, row: Meaning, distance: number, isRate: boolean): Meant | null {
  if (!row.measure || isRate || column.measure === 'execution_rate') return null;
  // 总预算 beside, 执行数 over the value: one of the two is no name of it.
  if (BUDGETS.includes(row.measure) && column.measure === 'expenditure') return null;
  const isBudgetColumn = BUDGETS.includes(column.measure) || column.qualifiers.has('plan');
  const isOther =
    column.measure !== null && !ASPECTS.includes(column.measure) && column.measure !== row.measure;
  if (isOther && !isBudgetColumn) return null;
  const isUnknown = column.text !== '' && column.measure === null && column.qualifiers.size === 0;
  if ((column === NOTHING || isUnknown) && distance > 1) return null;
  const ofBudget = BUDGETS.includes(row.measure);
  const plan =
    (isBudgetColumn && !column.qualifiers.has('actual') && !ofBudget) ||
    (row.qualifiers.has('plan') && !ofBudget && !row.qualifiers.has('actual'));
  return { measure: row.measure, label: row.text, plan, unit: row.unit || column.unit };
}

/** 在职人员 under 编制数: whose posts, and which number of them. 退休人员 and 辅警 are other people. */
function byStaffColumn(column: Meaning, row: Meaning): Meant | null {
  if (!column.measure || OTHER_PEOPLE.test(row.text)) return null;
  return { measure: column.measure, label: column.text, plan: false, unit: '' };
}

/** What a value means, from its column and its row; null when nothing or two different things are meant. */
export function meaningOf(over: Meaning, row: Meaning, distance: number): Meant | null {
  // 金额 over the column says nothing that a row with a name of its own does not say.
  const column = over.measure === 'project_amount' && row.measure ? { ...over, measure: null } : over;
  // 年初数 | 年末数: what there was before the year
  if (row.measure?.startsWith('fixed_assets') && /^(?:年初|期初|上年)/.test(unspaced(column.text)))
    return null;
  if (
    row.measure?.startsWith('fixed_assets') &&
    /^(?:年末|期末)(?:数|余额|账面(?:数|余额|原值))?$/.test(unspaced(column.text))
  )
    return byRow(NOTHING, row, 1, false);
  const all = new Set<Qualifier>([...column.qualifiers, ...row.qualifiers]);
  if (SKIPPED.some((qualifier) => all.has(qualifier))) return null;
  const isRate = all.has('rate');
  const { measure } = column;
  // 预算执行率 over, 三公经费 beside: how much of their budget was spent
  if (measure === 'execution_rate' && row.measure === 'three_public')
    return { measure: 'three_public_completion', label: column.text, plan: false, unit: column.unit };
  // 自评得分 over, 部门整体支出 beside
  if (measure === 'score' && isWholeBody(unspaced(row.text))) return byColumn(column, isRate);
  if (STAFF.test(measure ?? '') && (row.measure === null || STAFF.test(row.measure)))
    return byStaffColumn(column, row);
  if (ASPECTS.includes(row.measure) && measure && !ASPECTS.includes(measure) && measure !== 'execution_rate')
    return byAspectRow(column, row, isRate);
  if (row.measure === null && CHANGE.test(unspaced(row.text))) return null;
  // 年初 beside, 基本支出 over the value: planned, whatever the column says of amounts.
  if (row.measure === null && BEFORE.test(unspaced(row.text)))
    return measure === 'project_amount' || ASPECTS.includes(measure) || !measure
      ? null
      : byAspectRow(column, { ...row, measure: 'budget' }, isRate);
  const ofGroup = column.ofGroup === true;
  if (ofGroup && unspaced(row.text) === '总计' && (measure === 'revenue' || measure === 'expenditure'))
    return { measure: `${measure}_total`, label: row.text, plan: false, unit: column.unit };
  // 预算拨款 in the half of what comes in is no budget.
  if (ofGroup && (row.measure === null || BUDGETS.includes(row.measure))) return null;
  // 支出合计 under 年初预算数: the budget that it was spent from.
  if (WHOLE_SPENDING.test(unspaced(row.text)) && /^budget_/.test(measure ?? '') && measure && !isRate)
    return { measure, label: row.text, plan: false, unit: row.unit || column.unit };
  // 合计 | 预算数 below a whole (三公经费, 收入构成): the column only says which amount of it.
  const isTheirs = OWN_TOTAL.includes(row.measure) && ASPECTS.includes(measure);
  const generic =
    row.measure === null || row.measure === 'project_amount' || (GENERIC.test(row.text) && !isTheirs);
  return measure && generic ? byColumn(column, isRate) : byRow(column, row, distance, isRate);
}
