import type { Table } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { rememberOf } from '../../parse/remember.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { IS_UNIT } from '../prose/units.ts';
import type { Reading } from '../reading.ts';
import { readStandardRow } from '../standard-row.ts';
import { isOneBody, isSumOfBodies, listsBodies, withUnits } from './bodies.ts';
import { dataRows, type Surroundings } from './data-rows.ts';
import { listsClasses, readExecutionRow, readPointsRow } from './execution-row.ts';
import {
  ASPECT,
  type DataRow,
  isSpecialWhole,
  isSumLabel,
  isWholeBody,
  type Meaning,
  TOTAL,
} from './meaning.ts';
import { pointsOfParts } from './points-of-parts.ts';
import { isOfRest, readProjectRow } from './project-row.ts';
import { projectsUnder } from './projects-under.ts';
import { readCell } from './read-cell.ts';
import { gradesOfYears, gradesUnder } from './read-grades.ts';
import { scopeOf } from './scope-of.ts';
import {
  type Found,
  hasTotalRow,
  holdsCosts,
  isItem,
  isSumOfProjects,
  preferTotals,
  withoutDoubles,
  withoutItems,
} from './totals.ts';
import { usesOfFund } from './uses-of-fund.ts';

/** 年度收支（万元）: what labels with figures beside them are introduced with. */
const HEADING = /(?:情况|收支|用途|规模|安排|构成|结构).{0,6}$/;

/** The total of a list of projects; the points behind it are theirs, unless what they count is printed beside them. */
function asSumOfProjects(row: readonly Reading[]): Reading[] {
  const weighed = row.some(({ measure }) => measure === 'execution_weight');
  return row.map((one) => ({
    ...one,
    scope: 'special_projects' as const,
    measure: one.measure === 'execution_score' && !weighed ? ('score' as const) : one.measure,
  }));
}

/** Label of the row; in a row of two halves (收入 | 100 | 支出 | 90) that of the half in which the figure stands. */
function labelFor({ cells, figures }: DataRow, index: number): string {
  const isLabel = (i: number): boolean => cells[i]?.text !== '' && figures[i]?.kind === 'text';
  const first = cells.findIndex((_, i) => isLabel(i));
  let nearest = index;
  while (nearest > first && !isLabel(nearest)) nearest--;
  const label = unspaced(cells[first]?.text ?? '');
  const halves =
    HEADING.test(label) || figures.slice(Math.max(first, 0), nearest).some(({ kind }) => kind === 'number');
  return halves ? unspaced(cells[nearest]?.text ?? '') : label;
}

/** The columns of codes; all rows of one width under a header have the same columns. */
const codeColumns = rememberOf((columns: readonly Meaning[]): readonly number[] =>
  columns.flatMap(({ text }, i) => (/编码$|^科目代码$/.test(text) ? [i] : [])),
);

/** 30217 | 公务接待费 | 5.00: an item of a classification is no whole, whatever it is called. */
const isCoded = ({ cells, columns }: DataRow): boolean =>
  codeColumns(columns).some((i) => /^\d{3,7}$/.test(cells[i]?.text.trim() ?? ''));

const isKindOfSpending = (text: string): boolean => /^expenditure_/.test(matchLabel(text).measure ?? '');

const TASK_NAME = /^(?:年度|重点|主要|工作)*任务名称$/;
const TASKS = /^(?:年度)?(?:主要|重点)(?:工作)?任务$/;
const MAIN_TASK = /^(?:主要|任务|工作)*内容$/;

/** The column that holds what tasks are called; -1 for none. */
const taskColumn = rememberOf((columns: readonly Meaning[]): number =>
  columns.findIndex(({ text }) => TASK_NAME.test(unspaced(text))),
);

/** Whether kinds of spending (人员经费) stand among the tasks of a table, besides 基本支出: then none of them is a project. */
function areTasksKinds({ rows }: Table): boolean {
  const head = rows.findIndex((row) => row.some(({ text }) => TASK_NAME.test(unspaced(text))));
  const at = rows[head]?.findIndex(({ text }) => TASK_NAME.test(unspaced(text))) ?? -1;
  const isKind = (text: string): boolean => isKindOfSpending(text) && !/基本支出/.test(text);
  return head >= 0 && rows.slice(head + 1).some((row) => isKind(row[at]?.text ?? ''));
}

/** 任务名称 | 主要内容 | 完成情况 | 全年预算数: a row is called by its first words alone, and not by those that describe it. */
function withTaskName(row: DataRow): DataRow {
  const name = taskColumn(row.columns);
  if (name < 0) return row;
  const money = row.figures.findIndex(({ kind }, i) => i > name && kind === 'number');
  if (money < 0) return row;
  const isDescribed = (i: number): boolean => i > name && i < money;
  return {
    ...row,
    cells: row.cells.map((cell, i) => (isDescribed(i) ? { ...cell, text: '', raw: '' } : cell)),
    figures: row.figures.map((figure, i) => (isDescribed(i) ? parseFigure('') : figure)),
  };
}

/**
 * 任务名称 | 批复金额 | 实际支出: what one task got and spent is no figure of the whole, nor is the sum of the main ones
 * (年度主要任务 | 主要任务内容 | 预算数) below them.
 */
const isTask = ({ cells, columns }: DataRow): boolean => {
  const isUnder = (pattern: RegExp, i: number): boolean => pattern.test(unspaced(columns[i]?.text ?? ''));
  if (isUnder(TASKS, 0) && isUnder(MAIN_TASK, 1)) return !cells.some(({ text }) => /资金总额/.test(text));
  return taskColumn(columns) >= 0 && !cells.some(({ text }) => TOTAL.test(text) || isKindOfSpending(text));
};

/** 预算执行率 | 100% | 97.2%: an indicator with its target is read as such; the total below is none. */
const isIndicator = ({ hasTargets }: DataRow, label: string): boolean =>
  hasTargets && !/^(?:score|grade)$/.test(matchLabel(label).measure ?? '');

/** 30217 | 公务接待费, and no other code: the table is of the three public expenses, not of a classification. */
const hasOnlyThree = (rows: Table['rows']): boolean =>
  rows.every(
    ([code, name]) =>
      !/^\d{3,7}$/.test(code?.text.trim() ?? '') ||
      matchLabel(name?.text ?? '').measure?.startsWith('three_public'),
  );

/** Whether a table is about the three public expenses alone: its total is theirs. */
function isThreePublic({ rows }: Table): boolean {
  if (!hasOnlyThree(rows)) return false;
  const labels = rows.map(
    (row) => row.find(({ text }) => text !== '' && !/^\d{3,7}$/.test(text))?.text ?? '',
  );
  const parts = labels.filter((label) => matchLabel(label).measure?.startsWith('three_public_'));
  const holdsFunds = rows.some((row) => row.some(({ text }) => /资金总额|年度总金额/.test(unspaced(text))));
  return parts.length > 1 && !holdsFunds;
}

/** Whether costs of meetings or training stand beside the three, which a total may hold too. */
const hasOthers = ({ rows }: Table): boolean =>
  rows.some((row) => row.some(({ text }) => /^(?:meeting|training)/.test(matchLabel(text).measure ?? '')));

/** What the row of the total says; the rows of its parts say it of parts. */
const OF_FUNDS = /^(?:budget|budget_initial|budget_adjusted|expenditure|execution_.*)$/;

function readFound(row: DataRow, index: number, group: string): Found[] {
  const reading = readCell(row, index, group);
  const label = reading ? labelFor(row, index) : '';
  return reading ? [{ reading, row: isItem(label) ? '' : label }] : [];
}

/** Figures of a row that says them of a whole: only counts of people keep its label, and it is remembered of a sum. */
const ofWhole = (readings: readonly Reading[], label: string): Found[] =>
  readings.map((reading) => ({
    reading,
    row: reading.measure.startsWith('staff_') ? label : '',
    isSum: isSumOfBodies(label),
  }));

/** 本表小计   以上合计: of what the table lists, which may be some of the projects */
const OF_TABLE = /^(?:本[表页]|以上|上述|所列)[^\d]{0,6}(?:小计|合计)$/;

/** 小计 below some of the projects of a list that has a 合计 too, or what says that it is no more than that of the table */
const isPartialSum = (label: string, found: readonly Found[], table: Table): boolean =>
  (OF_TABLE.test(label) && (/^本页|小计$/.test(label) || hasTotalRow(table))) ||
  isOfRest(label) ||
  (label === '小计' && isSumOfProjects(found, '小计') && hasTotalRow(table));

/** What the rows of a table say, before it is known which of them speak of the whole. */
interface Said {
  found: Found[];
  /** Rows with their own points for execution, one list each. */
  executions: Reading[][];
  /** Whether a row of the standard form is among them. */
  isStandard: boolean;
  /** Grades that stand under the points. */
  under: Reading[];
  ofYears: Reading[];
}

/** What is asked of each row about its table. */
interface TableFacts {
  table: Table;
  threePublic: boolean;
  ofClasses: boolean;
  ofKinds: boolean;
  ofBodies: boolean;
}

/** A row of a list of projects, or of the standard form; null for any other row. */
function wholeRow(
  row: DataRow,
  given: DataRow,
  label: string,
  said: Said,
  facts: TableFacts,
): Found[] | null {
  const ofTask = isTask(row);
  const project = ofTask && facts.ofKinds ? null : readProjectRow(given);
  if (project) return ofWhole(project, label);
  if (ofTask || isPartialSum(label, said.found, facts.table)) return [];
  const standard = facts.threePublic ? null : readStandardRow(row);
  if (!standard) return null;
  said.isStandard ||= standard.some(({ measure }) => measure === 'expenditure');
  return ofWhole(isSumOfProjects(said.found, label) ? asSumOfProjects(standard) : standard, label);
}

/** 收入构成, 支出结构: the halves of a table, over a merged first column */
const HALF = /^(收入|支出)(?:构成|来源|结构)$/;

/** The row without its first cell, which is the heading of a half. */
const withoutFirst = (row: DataRow): DataRow => ({
  ...row,
  cells: row.cells.map((cell, i) => (i === 0 ? { ...cell, text: '', raw: '' } : cell)),
  figures: row.figures.map((figure, i) => (i === 0 ? parseFigure('') : figure)),
});

/** Each row with the whole that its half adds up to: below 收入构成, whose cells are merged, each row is one of its parts. */
function* inHalves(rows: Iterable<DataRow>): Generator<{ given: DataRow; half: string }> {
  let half = '';
  for (const given of rows) {
    const first = unspaced(given.cells[0]?.text ?? '');
    const isNamed = given.cells[1]?.text !== '' && given.figures[1]?.kind === 'text';
    const begun = isNamed ? HALF.exec(first)?.[1] : undefined;
    if (begun) half = `本年${begun}`;
    else if (first !== '') half = '';
    yield { given: begun ? withoutFirst(given) : given, half };
  }
}

/** Whether a row stands under columns of amounts: 年初预算 | 决算数 */
const isUnderAmounts = ({ columns }: DataRow): boolean =>
  columns.some(
    ({ measure, qualifiers }) =>
      ASPECT.test(measure ?? '') || qualifiers.has('plan') || qualifiers.has('actual'),
  );

/** Whether a row is of the list of the three public expenses: where one list of a table is, others under columns of their own are not. */
function ofThreePublic(table: Table, rows: readonly DataRow[], titled: boolean): (row: DataRow) => boolean {
  const lists = Map.groupBy(rows.filter(isUnderAmounts), ({ under }) => under);
  const own = [...lists].flatMap(([under, list]) =>
    lists.size > 1 && isThreePublic({ ...table, rows: list.map(({ cells }) => cells) }) ? [under] : [],
  );
  const isWhole = titled || isThreePublic(table);
  return (row) => (own.length > 0 && !titled && isUnderAmounts(row) ? own.includes(row.under) : isWhole);
}

const THREE = '三公经费';

/** 合计 | 106 | 100.5 under 2018年 | 2019年, or under 2022年预算 | 2022年实际: a total under a column that does not say what it is of */
const isBareTotal = ({ columns, figures }: DataRow, label: string): boolean =>
  isSumLabel(label) &&
  (columns.every(({ measure }, i) => measure === null || figures[i]?.kind === 'text') ||
    columns.some(({ measure, qualifiers }) => measure === null && qualifiers.has('actual')));
const POINTS = /^(?:score|grade)$/;
/** 执行（35分）: a class of indicators, whose sum is of points */
const OF_POINTS = /[(（]\d{1,3}(?:\.\d+)?分[)）]/;
/** Whether a row's label may be that of the rows below it, of which 合计 is the sum. */
const isGroup = (label: string): boolean =>
  label !== '' && !isWhole(label) && !OF_POINTS.test(label) && matchLabel(label).measure !== null;

/** 部门整体支出 over 专项项目: wholes, of which neither is a part of a group */
const isWhole = (label: string): boolean => isSpecialWhole(label) || isWholeBody(label);

/** Adds what a row tells; of one body of several it gives no points, and it is of that body's scope. */
function addRow(said: Said, found: readonly Found[], one: string, isOfOne: boolean, isElse: boolean): void {
  const scope = one === '' ? '' : scopeOf(one);
  for (const { reading, ...rest } of found) {
    if (isOfOne && POINTS.test(reading.measure)) continue;
    const own = scope !== '' && reading.scope === '' ? { ...reading, scope } : reading;
    said.found.push({ ...rest, reading: own, ...(isElse ? { isElse } : {}) });
  }
}

/** The label that a row's own label may stand under: of its half, of the three expenses, or of the rows from itself on. */
function groupOf(row: DataRow, label: string, half: string, three: string | null, group: string): string {
  if (half !== '') return half;
  if (three !== null && isBareTotal(row, label)) return three;
  return isGroup(label) ? label : group;
}

function readRows(table: Table, surroundings: Surroundings, titled: boolean): Said {
  const rows = [...inHalves(dataRows(table, surroundings))];
  const all = rows.map(({ given }) => given);
  const isOfThree = ofThreePublic(table, all, titled);
  const facts = {
    table,
    ofClasses: listsClasses(table),
    ofKinds: areTasksKinds(table),
    ofBodies: listsBodies(table),
  };
  const said: Said = { found: [], executions: [], isStandard: false, under: [], ofYears: [] };
  const hasThree = all.some(isOfThree);
  const three = hasOthers(table) || holdsCosts(table) ? '' : THREE;
  let group = '';
  let list: boolean | null = null;
  for (const { given, half } of rows) {
    const threePublic = isOfThree(given);
    if (threePublic !== list) group = threePublic ? three : '';
    list = threePublic;
    const execution = readExecutionRow(given) ?? (facts.ofClasses ? readPointsRow(given) : null);
    if (execution) {
      said.executions.push(execution);
      continue;
    }
    const row = withTaskName(given);
    const one = facts.ofBodies ? unspaced(row.cells.find(({ text }) => text !== '')?.text ?? '') : '';
    const first = labelFor(row, 0);
    // 看守所 | 财政核拨 | 31 | 29 beside 局机关: one of the units
    if (IS_UNIT.test(one)) continue;
    const add = (found: readonly Found[]): void =>
      addRow(said, found, one, facts.ofBodies && isOneBody(first), hasThree && !threePublic);
    const whole = wholeRow(row, given, first, said, { ...facts, threePublic });
    add(whole ?? []);
    if (whole || (isCoded(row) && !threePublic) || isIndicator(row, first)) continue;
    said.under.push(...gradesUnder(row));
    said.ofYears.push(...gradesOfYears(row));
    group = groupOf(row, first, half, threePublic ? three : null, group);
    add(withoutDoubles(row.cells.flatMap((_, i) => readFound(row, i, group))));
  }
  said.found.push(...projectsUnder(all).map((reading) => ({ reading, row: '' })));
  if (said.isStandard && surroundings.isFund) said.found.push(...usesIn(all, said.found));
  return said;
}

/** The uses of a fund in its form. */
function usesIn(rows: readonly DataRow[], found: readonly Found[]): Found[] {
  const whole = found.flatMap(({ reading, row }) => (row === '' ? [reading] : []));
  return usesOfFund(rows, whole).map((reading) => ({ reading, row: '' }));
}

/** Figures of one table, and of them those that are its whole; `titled` says that its title is one of the three public expenses. */
export function readGrid(table: Table, surroundings: Surroundings, titled: boolean): Reading[] {
  const said = readRows(table, surroundings, titled);
  const { found, under, ofYears } = said;
  // Of several such rows each is on a part.
  const [execution = [], ...others] = said.executions;
  if (others.length === 0) found.push(...execution.map((reading) => ({ reading, row: '' })));
  const sums = withUnits(found, table);
  const kept = said.isStandard
    ? sums.filter(
        ({ reading, row }) =>
          row === '' ||
          reading.scope === 'department' ||
          isSpecialWhole(row) ||
          !OF_FUNDS.test(reading.measure),
      )
    : withoutItems(sums);
  const points = pointsOfParts(table);
  return [...preferTotals(kept, table), ...points, ...(under.length === 1 ? under : []), ...ofYears];
}
