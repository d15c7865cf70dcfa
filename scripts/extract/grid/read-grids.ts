import type { Document, Table } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { firstOf } from '../prose/text-lines.ts';
import type { Reading } from '../reading.ts';
import { readStandardRow } from '../standard-row.ts';
import { tableUnit, unitAbove } from '../unit.ts';
import { aspectsAbove } from './aspects-above.ts';
import { withUnits } from './bodies.ts';
import { dataRows, type Surroundings } from './data-rows.ts';
import { listsClasses, readExecutionRow, readPointsRow } from './execution-row.ts';
import { labelledFunds } from './labelled-funds.ts';
import { type DataRow, TOTAL } from './meaning.ts';
import { ofBlock } from './of-block.ts';
import { readPairRuns } from './pair-runs.ts';
import { withProjectHead } from './project-head.ts';
import { readProjectRow } from './project-row.ts';
import { readCell } from './read-cell.ts';
import { gradesOfYears, gradesUnder, readGrades } from './read-grades.ts';
import { readPairs } from './read-pairs.ts';
import {
  type Found,
  hasTotalRow,
  isItem,
  isSumOfProjects,
  preferTotals,
  withoutDoubles,
  withoutItems,
} from './totals.ts';

/** 年度收支（万元）: what labels with figures beside them are introduced with. */
const HEADING = /(?:情况|收支|用途|规模|安排).{0,6}$/;

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

/** 30217 | 公务接待费 | 5.00: an item of a classification is no whole, whatever it is called. */
const isCoded = ({ cells, columns }: DataRow): boolean =>
  columns.some(
    ({ text }, i) => /编码$|^科目代码$/.test(text) && /^\d{3,7}$/.test(cells[i]?.text.trim() ?? ''),
  );

const isKindOfSpending = (text: string): boolean => /^expenditure_/.test(matchLabel(text).measure ?? '');

const TASK_NAME = /^(?:年度|重点|主要|工作)*任务名称$/;
const TASKS = /^(?:年度)?(?:主要|重点)(?:工作)?任务$/;
const MAIN_TASK = /^(?:主要|任务|工作)*内容$/;

/** Whether kinds of spending (人员经费) stand among the tasks of a table: then none of them is a project. */
function areTasksKinds({ rows }: Table): boolean {
  const head = rows.findIndex((row) => row.some(({ text }) => TASK_NAME.test(unspaced(text))));
  const at = rows[head]?.findIndex(({ text }) => TASK_NAME.test(unspaced(text))) ?? -1;
  return head >= 0 && rows.slice(head + 1).some((row) => isKindOfSpending(row[at]?.text ?? ''));
}

/** 任务名称 | 主要内容 | 完成情况 | 全年预算数: a row is called by its first words alone, and not by those that describe it. */
function withTaskName(row: DataRow): DataRow {
  const name = row.columns.findIndex(({ text }) => TASK_NAME.test(unspaced(text)));
  const money = row.figures.findIndex(({ kind }, i) => i > name && kind === 'number');
  if (name < 0 || money < 0) return row;
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
  const heads = columns.map(({ text }) => unspaced(text));
  const isWhole = cells.some(({ text }) => /资金总额/.test(text));
  if (TASKS.test(heads[0] ?? '') && MAIN_TASK.test(heads[1] ?? '')) return !isWhole;
  return (
    heads.some((head) => TASK_NAME.test(head)) &&
    !cells.some(({ text }) => TOTAL.test(text) || isKindOfSpending(text))
  );
};

/** 预算执行率 | 100% | 97.2%: an indicator with its target is read as such; the total below is none. */
const isIndicator = (row: DataRow): boolean =>
  row.hasTargets && !/^(?:score|grade)$/.test(matchLabel(labelFor(row, 0)).measure ?? '');

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
  return parts.length > 1 && !labels.some((label) => /资金总额|年度总金额/.test(unspaced(label)));
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
    isSum: /^(?:合计|总计)$/.test(label),
  }));

/** 小计 below some of the projects of a list that has a 合计 too */
const isPartialSum = (row: DataRow, found: readonly Found[], table: Table): boolean =>
  labelFor(row, 0) === '小计' && isSumOfProjects(found, '小计') && hasTotalRow(table);

/** Figures of one table, and of them those that are its whole; `titled` says that its title is one of the three public expenses. */
function readGrid(table: Table, surroundings: Surroundings, titled: boolean): Reading[] {
  const found: Found[] = [];
  const executions: Reading[][] = [];
  let standardFound = false;
  const threePublic = titled || isThreePublic(table);
  let group = threePublic && !hasOthers(table) ? '三公经费' : '';
  const under: Reading[] = [];
  const ofYears: Reading[] = [];
  const ofClasses = listsClasses(table);
  const ofKinds = areTasksKinds(table);
  for (const given of dataRows(table, surroundings)) {
    const execution = readExecutionRow(given) ?? (ofClasses ? readPointsRow(given) : null);
    if (execution) executions.push(execution);
    const row = withTaskName(given);
    const project = isTask(row) && ofKinds ? null : readProjectRow(given);
    if (execution || (isTask(row) && !project)) continue;
    if (isPartialSum(row, found, table)) continue;
    const standard = project || threePublic ? null : readStandardRow(row);
    standardFound ||= standard?.some(({ measure }) => measure === 'expenditure') ?? false;
    const whole = project ?? standard;
    if (whole) {
      const ofProjects = !project && isSumOfProjects(found, labelFor(row, 0));
      found.push(...ofWhole(ofProjects ? asSumOfProjects(whole) : whole, labelFor(row, 0)));
      continue;
    }
    if ((isCoded(row) && !threePublic) || isIndicator(row)) continue;
    under.push(...gradesUnder(row));
    ofYears.push(...gradesOfYears(row));
    const first = labelFor(row, 0);
    if (first !== '' && matchLabel(first).measure) group = first;
    found.push(...withoutDoubles(row.cells.flatMap((_, i) => readFound(row, i, group))));
  }
  // Of several such rows each is on a part.
  const [execution = [], ...others] = executions;
  if (others.length === 0) found.push(...execution.map((reading) => ({ reading, row: '' })));
  const sums = withUnits(found, table);
  const kept = standardFound
    ? sums.filter(
        ({ reading, row }) => row === '' || reading.scope === 'department' || !OF_FUNDS.test(reading.measure),
      )
    : withoutItems(sums);
  return [...preferTotals(kept, table), ...(under.length === 1 ? under : []), ...ofYears];
}

/** 政府性基金预算财政拨款收入支出决算表: a table of one fund, whose total is not that of the body */
const OTHER_FUND = /(?:政府性基金|国有资本经营)预算.*表/;
/** 一般公共预算财政拨款支出决算表, 财政拨款收入支出决算总表: of the greater part of the money, but not of all */
const GENERAL_FUND = /(?:一般公共预算|财政拨款).*(?:收入|支出)(?!.*三公).*表/;
const OF_ALL = /^(?:budget|revenue(?!_general|_fund)|expenditure(?!_personnel|_public)|balance|execution)/;

type Fund = 'all' | 'general' | 'other';

/** The lines above a table that call themselves a table, the nearest one first. */
function titlesOver({ blocks }: Document, index: number): string[] {
  const titles: string[] = [];
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') break;
    const title = unspaced(block.text).replace(/(?:金额)?单位[:：].{1,4}$/, '');
    if (/表(?:[(（].*)?$/.test(title) && !/^公开\d+表$/.test(title)) titles.push(title);
  }
  return titles;
}

const OF_WHOLE = /收入|收支|整体|部门支出|预算收/;

/** “三公”经费支出决算表, and not 收入支出及“三公”经费决算表 */
const isOfThreePublic = ([title = '']: readonly string[]): boolean =>
  /三公/.test(title) && !OF_WHOLE.test(title) && !/机关运行|采购|会议|培训|资产/.test(title);

/** What a table of the three public expenses, of meetings and of training can say. */
const isOfThree = ({ measure }: Reading): boolean =>
  /^(?:three_public|meeting|training|staff_)/.test(measure);

/** 政府采购情况（单位：万元）   二、辅警经费支出明细: a line right over a table that says what it is on */
const ON_ELSE =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）])?(?:政府采购|辅警经费|协警经费|非税收入|罚没收入|债务|基建|公用经费|基本支出|人员经费|结转结余)(?:资金|征收|收缴|预算)?(?:及[^。]{1,6})?(?:执行|支出|使用|收支)?(?:情况|明细|统计)表?(?:[(（][^)）]*[)）])?$/;
/** 项目支出情况   上级转移支付资金使用情况: the same in a report that is not on projects */
const ON_PROJECTS =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）])?(?:项目支出|(?:中央|省级?|上级)?(?:政法)?转移支付(?:资金)?|专项资金)(?:执行|支出|使用|收支)?(?:情况|明细|统计)表?(?:[(（][^)）]*[)）])?$/;
/** 采购类别, 收入来源: the first head of such a table */
const HEAD_LINES = 2;
const OF_INCOME = /^收入(?:来源|项目|类别|构成|科目)$/;
const OF_SPENDING = /^支出(?:项目|类别|性质|内容)$/;
const OF_PURCHASES = /^(?:采购(?:类别|项目|方式|品目)|工程名称)$/;
const OF_AMOUNTS = /^(?:budget|budget_initial|budget_adjusted|expenditure|execution_.*|project_amount)$/;

/** What a table on one subject says of the whole: its sums are those of the subject; what came in stands in no table of spending. */
function ofSubject(
  { rows }: Table,
  { blocks, lines }: Document,
  index: number,
): (reading: Reading) => boolean {
  const above = blocks[index - 1];
  const caption = above?.kind === 'paragraph' ? unspaced(above.text) : '';
  const first = unspaced(rows[0]?.find(({ text }) => text !== '')?.text ?? '');
  const heads = (rows[0] ?? []).map(({ text }) => unspaced(text));
  const isHalved = heads.slice(1).some((head) => OF_INCOME.test(head) || OF_SPENDING.test(head));
  const head = firstOf(lines, HEAD_LINES).filter((line) => unspaced(line) !== caption);
  const isPart = ON_PROJECTS.test(caption) && !/项目|专项|转移支付/.test(head.join(''));
  const isElse =
    isPart || ON_ELSE.test(caption) || (OF_INCOME.test(first) && !isHalved) || OF_PURCHASES.test(first);
  const isSpending = OF_SPENDING.test(first) && !isHalved;
  return ({ scope, measure }) =>
    scope === 'project' ||
    scope === 'special_projects' ||
    !((isElse && OF_AMOUNTS.test(measure)) || (isSpending && measure.startsWith('revenue')));
}

/** Whose money a table is about, by its title. */
function fundOf([title = '']: readonly string[]): Fund {
  // 机关运行经费、“三公”经费情况表: its sums are of nothing that we tell of.
  if (/三公/.test(title)) return isOfThreePublic([title]) || OF_WHOLE.test(title) ? 'all' : 'other';
  return OTHER_FUND.test(title)
    ? 'other'
    : GENERAL_FUND.test(title) && !/基本支出/.test(title)
      ? 'general'
      : 'all';
}

/** Sums of one fund are no sums of the body; those of its greater part stand only where no other table gives any. */
function ofAllFunds(read: readonly { fund: Fund; readings: readonly Reading[] }[]): Reading[] {
  const whole = new Set(
    read.flatMap(({ fund, readings }) => (fund === 'all' ? readings.map(({ measure }) => measure) : [])),
  );
  return read.flatMap(({ fund, readings }) =>
    readings.filter(({ measure, scope }) => {
      if (fund === 'all' || scope === 'project' || !OF_ALL.test(measure)) return true;
      return fund === 'general' && !whole.has(measure);
    }),
  );
}

/** Reads every table as a grid: a value's meaning comes from its column's labels and its row's label, never from its position. */
export function readGrids(document: Document, fiscalYear: string): Reading[] {
  const fallback = tableUnit(document);
  const read = document.blocks.flatMap((given, index) => {
    if (given.kind !== 'table') return [];
    const block = withProjectHead(given, document);
    const unit = unitAbove(document, index) || fallback;
    const above = aspectsAbove(document.blocks[index - 1], block);
    const grades = block.rows.flatMap(readGrades);
    const titles = titlesOver(document, index);
    const found = readGrid(block, { unit, fiscalYear, above }, isOfThreePublic(titles));
    const own =
      /三公/.test(titles[0] ?? '') && !OF_WHOLE.test(titles[0] ?? '') ? found.filter(isOfThree) : found;
    const readings = [
      ...ofBlock(own, document.blocks[index - 1], block).filter(ofSubject(block, document, index)),
      ...grades,
    ];
    return [{ fund: fundOf(titles), readings, funds: labelledFunds(block, unit) }];
  });
  const funds = read.flatMap((one) => one.funds);
  const known = new Set(funds.map(({ source }) => source.line));
  const pairs = [...readPairRuns(document), ...readPairs(document)];
  return [...ofAllFunds(read), ...funds, ...pairs.filter(({ source }) => !known.has(source.line))];
}
