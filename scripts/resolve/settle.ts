import { absolute, compare, lastDigit, multiply, subtract, sum } from '../../src/model/decimal.ts';
import { measure as measureOf } from '../../src/model/measure.ts';
import type { Identity, Observation } from '../../src/model/report.ts';
import type { DocumentType } from '../../src/model/vocabulary.ts';
import { labelKey } from '../extract/label.ts';
import type { Reading } from '../extract/reading.ts';
import { SPENDING_KIND, totalsOfKinds } from '../extract/spending-kinds.ts';
import { bestByKey, isAdjustment } from './best.ts';

/** Same figure of the same thing: readings with the same key are one figure printed more than once. */
export const keyOf = (
  o: Pick<Observation, 'measure' | 'phase' | 'scope' | 'subject' | 'year' | 'denominator'>,
): string => {
  const basis = measureOf(o.measure).id === 'execution_rate_recomputed' ? o.denominator : '';
  return `${o.measure}\u0000${o.phase}\u0000${o.scope}\u0000${o.subject}\u0000${o.year}\u0000${basis}`;
};

/** In a plan, 资金总额 is what is planned for the body or the project; 全年预算 is no other budget than that. */
const isPlanned = ({ measure, label, year }: Reading, { documentType }: Identity): boolean =>
  documentType === 'budget_plan' &&
  ((measure === 'budget_adjusted' && year === '') ||
    (measure === 'project_amount' && !/总投资|总金额|概算/.test(label)));

/** （1）办案业务经费：资金292万元，支出284万元: what a project had, in a report on the year */
const isGiven = ({ measure, label, scope, origin }: Reading, { documentType }: Identity): boolean =>
  measure === 'project_amount' &&
  scope === 'project' &&
  origin === 'prose' &&
  label.startsWith('资金') &&
  documentType.endsWith('_self_evaluation');

/** 资金总额 that belongs to no project of a report on the year says nothing that is not said elsewhere. */
const isUnowned = ({ measure, subject, scope }: Reading, identity: Identity): boolean =>
  measure === 'project_amount' &&
  subject === '' &&
  scope !== 'project' &&
  identity.documentType !== 'budget_plan' &&
  identity.scope !== 'project';

/** In a report on the year, a planned figure is kept for the three public expenses alone: their budget stands beside them. */
export const isKept = (reading: Reading, identity: Identity): boolean =>
  !isUnowned(reading, identity) &&
  (identity.phase === 'plan' ||
    reading.phase !== 'plan' ||
    /^(?:three_public|meeting|training)/.test(reading.measure));

const OF_THE_BODY = /^(?:staff_|three_public|meeting|training|fixed_assets|expenditure_basic$)/;

/** Scope and project of a reading: in a report on one project, what names none is about that project. */
function placeOf(
  { scope, subject, measure }: Reading,
  identity: Identity,
  project: string,
): Pick<Observation, 'scope' | 'subject'> {
  // Its people and its own expenses are told of the body, whatever the report is about.
  if (OF_THE_BODY.test(measure) && subject === '' && !identity.scope.startsWith('department'))
    return { scope: 'department', subject: '' };
  if (
    project !== '' &&
    subject === '' &&
    !measure.startsWith('project_count') &&
    (scope === '' || scope === 'special_projects')
  )
    return { scope: 'project', subject: project };
  return { scope: scope === '' ? identity.scope : scope, subject };
}

/**
 * 项目支出 of one project, or of the special projects together, is their spending; 年末结余 of them is what is left of the
 * year's budget, where a body's has gathered over the years.
 */
const ofOne = ({ measure, label }: Reading): Reading['measure'] => {
  if (measure === 'expenditure_project') return 'expenditure';
  return measure === 'balance_accumulated' && !/累计|滚存|历年/.test(label) ? 'balance_current' : measure;
};

/** 项目支出合计 is the spending of all projects in a report on them, and in one on the body a part of its own. */
const ofPart = ({ measure, label }: Reading): Reading['measure'] =>
  measure === 'expenditure' && label.startsWith('项目支出合计') ? 'expenditure_project' : measure;

/** 2022年…支出7480万元，执行率99.58% in the plan for 2023: what was done in a year before */
const isDone = ({ measure, year }: Reading, { fiscalYear }: Identity): boolean =>
  year !== '' && year < fiscalYear && /^(?:expenditure|execution_rate)$/.test(measure);

/** A reading with the document's scope and phase filled in. */
export function toObservation(reading: Reading, identity: Identity, project = ''): Observation {
  const { phase, ...rest } = reading;
  const place = placeOf(reading, identity, project);
  return {
    ...rest,
    measure:
      isPlanned(reading, identity) || isGiven(reading, identity)
        ? 'budget'
        : place.scope === 'project' || place.scope === 'special_projects'
          ? ofOne(reading)
          : ofPart(reading),
    ...place,
    phase: phase !== '' ? phase : isDone(reading, identity) ? 'actual' : identity.phase,
    year: reading.year === identity.fiscalYear ? '' : reading.year,
    unit: measureOf(reading.measure).unit,
  };
}

const TOTALS: ReadonlyMap<string, 'revenue' | 'expenditure'> = new Map([
  ['revenue_total', 'revenue'],
  ['expenditure_total', 'expenditure'],
]);

/** The figures of some measures that stand on the line of another, of its scope, phase and year. */
function byLine(
  observations: readonly Observation[],
  measures: RegExp,
): (o: Observation) => readonly Observation[] {
  const lineOf = (o: Observation): string => [o.scope, o.phase, o.year, o.source?.line].join('\u0000');
  const told = observations.filter(({ measure, value }) => measures.test(measure) && value.value !== '');
  const lines = Map.groupBy(told, lineOf);
  return (o) => lines.get(lineOf(o)) ?? [];
}

const PARTS_OF_REVENUE = /^revenue_(?:general|fund|special_account|other)$/;

/** 收入总额4392.18万元，其中年初结转结余61.05万元，本年收入4331.13万元: a sum that holds what was carried over, as its line adds up. */
function withCarryover(observations: readonly Observation[], isPlan: boolean): (o: Observation) => boolean {
  const besides = byLine(observations, /^revenue/);
  const total = (of: readonly Observation[]): string => sum(of.map(({ value }) => value.value));
  return (o) => {
    const isSum =
      o.measure === 'revenue_total' ||
      (o.measure === 'revenue' && /收入总额|(?<!汇)总收入|收入预算$/.test(o.label));
    if (!isSum || o.value.value === '') return false;
    const line = besides(o);
    const carried = line.find(({ measure, value }) => measure === 'revenue_carryover' && value.value !== '0');
    if (!carried) return false;
    const ofYear = line.filter((one) => one.measure === 'revenue' && one !== o).map((one) => [one]);
    const parts = line.filter(({ measure }) => PARTS_OF_REVENUE.test(measure));
    // 收入预算总额14320万元，其中…上年结转270万元 of a plan: all that it has, by its only name
    if (isPlan && /_total$|预算$/.test(o.measure + o.label) && ofYear.length === 0) return false;
    return [...ofYear, parts].some((those) => compare(total([...those, carried]), o.value.value) === 0);
  };
}

const OF_LINE = /^(?:expenditure_basic|expenditure_project|balance_accumulated)$/;

/** 支出总计8214万元，其中基本支出6105万元，项目支出1809万元，年末结转和结余300万元: a sum that holds what was left, as its line adds up. */
function withLeftOver(observations: readonly Observation[]): (o: Observation) => boolean {
  const besides = byLine(observations, OF_LINE);
  return (o) => {
    if (o.measure !== 'expenditure_total' || o.value.value === '') return false;
    const line = besides(o);
    return line.length === 3 && compare(sum(line.map(({ value }) => value.value)), o.value.value) === 0;
  };
}

/** 年度总支出28,405.6万元。其中人员支出…，公用支出…，项目支出…: what was spent in the year and nothing else, as its line adds up */
function ofKinds(observations: readonly Observation[]): (o: Observation) => boolean {
  const besides = byLine(observations, SPENDING_KIND);
  return (o) => {
    if (o.measure !== 'expenditure_total' || o.value.value === '' || !/总支出/.test(o.label)) return false;
    return totalsOfKinds(besides(o)).includes(o.value.value);
  };
}

/**
 * 收入总计 is the report's revenue where no 本年收入合计 stands beside it; with another value beside it, or in final
 * accounts, it is the grand total, and else it says nothing more. So it is with 支出总计; in a plan with that word
 * alone, for 收入总预算 there is the revenue.
 */
export function settleTotals(
  observations: readonly Observation[],
  documentType: DocumentType = 'department_self_evaluation',
): Observation[] {
  const caseOf = (measure: string, o: Observation): string =>
    [measure, o.scope, o.phase, o.year].join('\u0000');
  const isHolding = withCarryover(observations, documentType === 'budget_plan');
  const values = new Map<string, Set<string>>();
  const carried = new Set(
    observations
      .filter(({ measure, value }) => measure === 'revenue_carryover' && !/^0?$/.test(value.value))
      .map((o) => caseOf('revenue_total', o)),
  );
  const isHeld = withLeftOver(observations);
  const isOfKinds = ofKinds(observations);
  for (const o of observations) {
    if (o.value.value === '' || !/^(?:revenue|expenditure)$/.test(o.measure) || isHolding(o)) continue;
    const key = caseOf(o.measure, o);
    values.set(key, (values.get(key) ?? new Set()).add(o.value.value));
  }
  return observations.flatMap((o) => {
    const measure = TOTALS.get(o.measure);
    const isAccounts =
      documentType === 'final_accounts' ||
      (documentType === 'budget_plan' && /总计$|^收支总预算$/.test(labelKey(o.label)));
    const known = measure && values.get(caseOf(measure, o));
    if (known?.has(o.value.value) && !isAccounts) return [];
    if (isHolding(o)) return [{ ...o, measure: 'revenue_total' }];
    if (!known && isOfKinds(o)) return [{ ...o, measure: 'expenditure' }];
    // 收入总计14855万元，其中…年初结转和结余612.84万元: more than the revenue of the year.
    const grand = documentType === 'budget_plan' ? /(?:总计|总预算|总收入)$/ : /总计$/;
    const isGrand =
      grand.test(labelKey(o.label)) && carried.has(caseOf(o.measure, o)) && o.origin === 'prose';
    return [measure && !known && !isGrand && !isHeld(o) && !isAccounts ? { ...o, measure } : o];
  });
}

/** So much more than the difference is left of other years too; less is a matter of rounding, or of money handed back. */
const CLEARLY_MORE = '10';

/** 收入19874.36万元，支出20016.92万元，结余868.05万元: what is left of more years than this one, as it is not the difference */
export function settleBalances(observations: readonly Observation[]): Observation[] {
  const isBare = ({ measure, label, value }: Observation): boolean =>
    measure === 'balance_current' && label === '结余' && value.value !== '';
  if (!observations.some(isBare)) return [...observations];
  const caseOf = (o: Observation): string => [o.scope, o.phase, o.subject, o.year].join('\u0000');
  const printed = (measure: string) =>
    new Map(
      observations
        .filter((o) => o.measure === measure && o.value.value !== '')
        .map((o) => [caseOf(o), o.value.value]),
    );
  const [came, spent, left] = ['revenue', 'expenditure', 'balance_accumulated'].map(printed);
  return observations.map((o) => {
    const [revenue, expenditure] = [came?.get(caseOf(o)), spent?.get(caseOf(o))];
    if (!isBare(o) || !revenue || !expenditure || left?.has(caseOf(o))) return o;
    const rest = subtract(o.value.value, subtract(revenue, expenditure));
    return compare(rest, CLEARLY_MORE) < 0 ? o : { ...o, measure: 'balance_accumulated' };
  });
}

const IS_REST = /^(?:剩余|余下|资金余额|(?:尚)?未)/;
/** In no report that a person wrote do so many budgets stand beside each other. */
const MOST_BUDGETS = 40;

/** 剩余62.5万元结转下年, 尚未使用的10万元: what is left of anything, where the spending does not leave just that of a budget */
export function unprovedRests(observations: readonly Observation[]): Set<Observation> {
  const isRest = ({ measure, label, origin, value }: Observation): boolean =>
    measure === 'balance_current' && origin === 'prose' && value.value !== '' && IS_REST.test(label);
  const rests = observations.filter(isRest);
  if (rests.length === 0) return new Set();
  const caseOf = (o: Observation): string => [o.scope, o.phase, o.subject, o.year].join('\u0000');
  const valuesOf = (measures: RegExp): Map<string, Set<string>> => {
    const told = observations.filter(({ measure, value }) => measures.test(measure) && value.value !== '');
    const cases = Map.groupBy(told, caseOf);
    return new Map([...cases].map(([key, list]) => [key, new Set(list.map(({ value }) => value.value))]));
  };
  const [budgets, spendings] = [valuesOf(/^budget/), valuesOf(/^expenditure$/)];
  const isProved = (o: Observation): boolean => {
    const [of, spent] = [budgets.get(caseOf(o)), spendings.get(caseOf(o))];
    if (!of || !spent || of.size > MOST_BUDGETS) return false;
    return [...of].some((budget) => spent.has(subtract(budget, o.value.value)));
  };
  return new Set(rests.filter((o) => !isProved(o)));
}

/** 年初预算6255万元，调整预算533.3万元: by how much the budget was changed, and not what it came to. */
export function withoutAdjustments(observations: readonly Observation[]): Observation[] {
  const caseOf = (o: Observation): string => [o.scope, o.phase, o.subject, o.year].join('\u0000');
  const initial = new Map(
    observations
      .filter(({ measure, value }) => measure === 'budget_initial' && value.value !== '')
      .map((o) => [caseOf(o), o.value.value]),
  );
  const isSmall = (o: Observation): boolean => {
    const before = initial.get(caseOf(o));
    return before !== undefined && o.value.value !== '' && compare(multiply(o.value.value, '2'), before) < 0;
  };
  return observations.filter(
    (o) => !(o.measure === 'budget_adjusted' && isAdjustment(o.label) && isSmall(o)),
  );
}

/**
 * 预算支出共计12118.52万元 beside 全年执行数 12118.52 and 全年预算数 12640.38 of a table: what was spent of the budget, and no
 * further one. Where no other budget stands, all of it may have been spent.
 */
export function withoutSpent(observations: readonly Observation[]): Observation[] {
  const place = (o: Observation): string => [o.scope, o.phase, o.subject, o.year].join('\u0000');
  const spent = new Set<string>();
  const budgets = new Set<string>();
  for (const o of observations) {
    if (o.origin !== 'table' || o.value.value === '') continue;
    if (o.measure === 'expenditure') spent.add(`${place(o)} ${o.value.value}`);
    if (/^budget_/.test(o.measure)) budgets.add(place(o));
  }
  const isSpent = (o: Observation): boolean =>
    o.measure === 'budget' && /^(?:部门|财政|年度)*预算支出|^支出共计/.test(o.label);
  return observations.filter(
    (o) => !(isSpent(o) && budgets.has(place(o)) && spent.has(`${place(o)} ${o.value.value}`)),
  );
}

/** Whether two values differ by more than rounding. */
function differ(a: Observation, b: Observation): boolean {
  const digit = [lastDigit(a.value.text), lastDigit(b.value.text)].sort(compare).at(-1) ?? '0';
  const [x, y] = [a.value.value, b.value.value];
  return x !== '' && y !== '' && compare(absolute(subtract(x, y)), digit) > 0;
}

/** 1.预算安排情况。… 2.资金到位情况。…: kinds of one budget stand in one line, or a few lines apart. */
const NEAR = 3;

const isNamed = ({ denominator, label }: Observation): boolean =>
  !/^(?:unspecified)?$/.test(denominator) || /批复|核定|财政.{0,4}安排/.test(label);

/** Whether a rate is another than the first: of another budget, which is named. */
const isOtherRate = (one: Observation, first: Observation): boolean =>
  one.denominator !== first.denominator && !/^(?:unspecified)?$/.test(one.denominator) && differ(one, first);

/** Whether neither amount is less than half of the other. */
function isOfOneSize(one: Observation, other: Observation): boolean {
  const [less, more] = [one.value.value, other.value.value].sort(compare) as [string, string];
  return compare(multiply(less, '2'), more) >= 0;
}

/**
 * Whether a budget is another kind of the same money: named as such beside a named one, in the same line, and, where it
 * is not one project's, of about the same size. 部门预算8612万元…申请资金120万元 is a part.
 */
function isOtherKind(one: Observation, first: Observation): boolean {
  if (one.denominator === first.denominator || !differ(one, first)) return false;
  // 申报预算180万元 in the text beside 预算数 150 of a list: what was asked for, or came, is no other print of what was given.
  const ofProjects = !one.scope.startsWith('department');
  if (ofProjects && /^(?:applied|received)$/.test(one.denominator)) return isOfOneSize(one, first);
  // 部门预算5632万元。全年实际到位资金6987万元
  const isBeside = one.denominator === 'received' && /部门预算/.test(first.label);
  if (!isNamed(one) || !(isNamed(first) || isBeside)) return false;
  if (one.scope === 'project') return true;
  const apart = Math.abs((one.source?.line ?? 0) - (first.source?.line ?? 0));
  return apart <= NEAR && isOfOneSize(one, first);
}

/**
 * 完成年初预算的114 %，完成调整预算的95 %: rates of one spending that divide by another budget than the first one.
 * 申请资金320万元，批复260万元，到位208万元: three amounts of one budget.
 */
function ofOtherBudgets(
  observations: readonly Observation[],
  best: ReadonlyMap<string, Observation>,
): Observation[] {
  const others = observations.filter((one) => {
    if (one.measure !== 'budget' && one.measure !== 'execution_rate') return false;
    const first = best.get(keyOf(one));
    if (first === undefined) return false;
    return one.measure === 'budget' ? isOtherKind(one, first) : isOtherRate(one, first);
  });
  const byBudget = bestByKey(others, (one) => [keyOf(one), one.denominator].join('\u0000'));
  return [...byBudget.values()].map((one) => ({ ...one, beside: true }));
}

/**
 * One observation per key; of execution rates one per budget that they divide by, of budgets one per kind. A table goes
 * before prose, a printed value before a blank, an exact amount before the same one rounded to 亿元, one of the whole
 * before a much smaller one without a name, and else the first that stands in the document; what loses stays among the
 * readings, for the check on figures printed twice.
 */
export function settle(observations: readonly Observation[]): Observation[] {
  const best = bestByKey(observations, keyOf);
  return [...best.values(), ...ofOtherBudgets(observations, best)];
}
