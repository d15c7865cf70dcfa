import { type Label, matchLabel } from '../label.ts';

/** 按支出性质分: what a list of parts is introduced with. */
const HEADING = /^(?:其中|按.{2,8}分|.{0,12}(?:情况|来源|构成|组成|性质|结构))$/;
/** 项目资金, 部门预算总额: the whole itself, of which the figures are the amounts. */
const WHOLE = /^(?:budget|expenditure$|project_amount)/;
/** Labels that say which amount it is, and not of what. */
const AMOUNT = /^(?:budget|budget_initial|budget_adjusted|expenditure|project_amount)$/;
/** What stands before the figures: the group that they are of, and the unit that it names for them. */
export interface Over {
  group: string;
  unit: string;
}

/** Reads the words before the last colon; null where they are none that a list is introduced with. */
function overOf(parts: readonly string[], before: Over): Over | null {
  let over = before;
  for (const part of parts) {
    const { measure, unit } = matchLabel(part);
    if (measure) over = { group: part, unit: unit || over.unit };
    else if (HEADING.test(part.replace(/\(.*\)$/, ''))) over = { group: '', unit: over.unit };
    else return null;
  }
  return over;
}

/** The meaning of a label below its group: 预算数 of the three public expenses, 年初 of a budget. */
function meaningUnder(group: string, label: string): Label {
  // 预算年度：2024
  if (/年度$/.test(label)) return { measure: null, qualifiers: new Set(), unit: '' };
  const alone = matchLabel(label);
  if (group === '' || (alone.measure !== null && !AMOUNT.test(alone.measure))) return alone;
  // 其他资金 above 年度资金总额: a sum of its own, whatever stands before it.
  if (/^(?:本?年度)(?:资金总额|总金额|申请金额)$/.test(label) && !WHOLE.test(matchLabel(group).measure ?? ''))
    return alone;
  if (WHOLE.test(matchLabel(group).measure ?? '')) {
    // 资金总额 under 年度预算申请 is the budget.
    if (alone.measure === 'project_amount') return matchLabel(group);
    const isKind = alone.measure === null && /^(?:年初|调整后?|全年)$/.test(label);
    return isKind ? matchLabel(`${label}预算数`) : alone;
  }
  const joined = matchLabel(group + label);
  // 本年预算 under “三公”经费 is not the whole budget, and what it is no name says.
  return joined.measure ? joined : { ...alone, measure: null };
}

/** “三公”经费（万元） 上年决算数 112.40 本年预算数 120.00: what all of the amounts are of */
const OF_AN_EXPENSE =
  /^(“?三公”?经费|会议费|培训费|公用经费)\((?:亿|万)?元\)(?=(?:上年|本年|年初|全年|当年)?(?:预算|决算|支出|执行)数?$)/;

/** The label of a figure: the last words before it, with the group that stands before a colon. */
export function labelOf(words: string, before: Over): { label: string; meaning: Label; over: Over } | null {
  const parts = words
    .replace(/^其中:?/, '')
    .replace(OF_AN_EXPENSE, '$1:')
    .split(':');
  const label = (parts.pop() ?? '').replace(/^.*\)(?=.)/, '').replace(/^其中/, '');
  const over = overOf(parts, before);
  if (!over) return null;
  const meaning = meaningUnder(over.group, label);
  return { label, meaning: { ...meaning, unit: meaning.unit || over.unit }, over };
}
