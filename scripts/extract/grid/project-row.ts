import type { Cell } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Value } from '../../../src/model/report.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { IS_NAME_LABEL } from '../../parse/name-label.ts';
import type { Figure } from '../../parse/number.ts';
import { rememberOf } from '../../parse/remember.ts';
import { unspaced } from '../../parse/text.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import { isEarned, MOST_OF_RATE } from '../earned.ts';
import { gradeWord } from '../grade.ts';
import { matchLabel } from '../label.ts';
import { isName } from '../prose/project-items.ts';
import { bareName, IS_THING } from '../prose/project-names.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import { budgetOf, denominatorOf } from './denominator-of.ts';
import { type DataRow, isSumLabel, type Meaning, SKIPPED, TOTAL } from './meaning.ts';
import { sourceOf } from './source-of.ts';

const TASK = '任务名称';
/** 任务1   人员经费   保障机构运转: tasks that are no projects */
const NO_PROJECT = /^任务|人员|公用|工资|运转|机构|机关/;

/** Whether what a task is called may be a project: anything beside the level of a project (项目级次), and else what ends like one. */
const mayBeProject = (name: string, columns: readonly Meaning[]): boolean =>
  columns.some(({ text }) => unspaced(text) === '项目级次') ||
  (isName(name) && (IS_THING.test(name) || name.endsWith('耗材')) && !NO_PROJECT.test(name));

/** 序号 | 功能科目 | 项目: the code between the number of a project and its name */
const OF_CODE = /^(?:支出)?功能(?:分类)?(?:科目)?(?:编码|代码)?$|^项目(?:编码|代码|编号)$/;

/** The column of the projects' names: 项目名称, 项目 beside a number, or 任务名称. */
const nameColumn = rememberOf((columns: readonly Meaning[]): number => {
  const labels = columns.map(({ text }) => unspaced(text));
  const named = labels.findIndex(
    (text) =>
      IS_NAME_LABEL.test(text) ||
      /^(?:专项)?资金项目名称$|^专项项目名称$|^项目单位[(（]项目名称[)）]$|^对应项目$|^功能(?:科目|分类)(?:编码)?[及和与]项目(?:名称)?$|^子项目?(?:名称)?$|^项目(?:编码|代码|编号)(?:及|和|、|与)(?:项目)?名称$|^项目名称(?:及|和|、|与)(?:编码|代码|编号)$/.test(
        text,
      ),
  );
  if (named < 0 && labels.includes(TASK)) return labels.indexOf(TASK);
  const project = labels.indexOf('项目');
  const isNumbered = labels[0] === '序号' && labels.slice(1, project).every((label) => OF_CODE.test(label));
  return named < 0 && isNumbered && project > 0 ? project : named;
});

/** 汴阳县公安局 under 项目单位（项目名称）: the body, whose projects follow */
const isBody = (name: string, column: Meaning | undefined): boolean =>
  /单位/.test(column?.text ?? '') && /(?:局|支队|大队|中心|所)$/.test(name);

/** 项目名称 | 合计 | 本年拨款 | 财政拨款结转结余: the sum of a project's money over its sources, where no column has another name */
const sumOfSources = rememberOf((columns: readonly Meaning[]): number => {
  const isSource = ({ text }: Meaning): boolean => /拨款|结转|公共预算|基金预算|专户|单位资金/.test(text);
  const isUnnamed = columns.every(({ measure }) => measure === null || /^revenue_/.test(measure));
  return isUnnamed && columns.some(isSource) ? columns.findIndex(({ text }) => isSumLabel(text)) : -1;
});

/** 其余25个项目: the sum of those that a list leaves out */
export const isOfRest = (name: string): boolean => /^(?:其余|其他|其它)[^,，]{0,4}\d+[个项]/.test(name);

/** 1.天网工程运维 */
export const NUMBERED = /^(?:\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[)）])/;

/** Name of the project in a row of a list of projects; null for any other row, and for the list's total. */
function projectIn(row: DataRow): string | null {
  const at = nameColumn(row.columns);
  if (at < 0) return null;
  const name = bareName(unspaced(row.cells[at]?.text ?? '').replace(NUMBERED, ''));
  // 其他项目（14 | 个）: torn by a space
  const lead = unspaced(
    row.cells
      .slice(0, at + 1)
      .map(({ text }) => text)
      .join(''),
  );
  if (name === '' || row.figures[at]?.kind !== 'text' || isOfRest(name) || isOfRest(lead)) return null;
  if (TOTAL.test(name) || row.cells.some(({ text }) => TOTAL.test(unspaced(text)) && text.length <= 6))
    return null;
  if (matchLabel(name).measure || isBody(name, row.columns[at])) return null;
  if (unspaced(row.columns[at]?.text ?? '') === TASK && !mayBeProject(name, row.columns)) return null;
  return row.columns.some(({ measure }) => measure !== null) || sumOfSources(row.columns) >= 0 ? name : null;
}

/** The column of a project's points where its head says only 得分, and no 分值 stands beside it. */
const isScore = (row: DataRow, column: Meaning): boolean =>
  /^(?:(?:自评|评价|实际)?得分|计分)$/.test(unspaced(column.text)) &&
  !row.columns.some(({ measure, qualifiers }) => measure === 'score' || qualifiers.has('weight'));

/** 自评得分 | 结果: the grade beside the points */
const isResult = ({ columns }: DataRow, { text }: Meaning): boolean =>
  unspaced(text) === '结果' && columns.some(({ measure }) => measure === 'score');

function valueIn(measure: MeasureId, figure: Figure, unit: string, cell: Cell): Value | null {
  if (measure !== 'grade') return toValue(measure, figure, unit, cell.raw);
  const word = gradeWord(cell.text);
  return word ? { status: 'reported', value: '', text: word } : null;
}

/** What the rates of a list divide by: the adjusted budget, or the one budget that has a column, by its words. */
const divisorIn = rememberOf((columns: readonly Meaning[]): Denominator => {
  const rate = columns.find(({ measure }) => measure === 'execution_rate');
  const named = rate ? denominatorOf(rate.text, []) : 'unspecified';
  if (named !== 'unspecified') return named;
  const budgets = columns.filter(({ measure }) => measure?.startsWith('budget'));
  if (budgets.some(({ measure }) => measure === 'budget_adjusted')) return 'adjusted';
  const [only] = budgets;
  if (!only || budgets.length > 1) return 'unspecified';
  return only.measure === 'budget_initial' ? 'initial' : budgetDenominator('budget', only.text);
});

/** What is told of a body alone: where the money of a project came from is no figure of ours. */
const NOT_OF_PROJECTS = /^(?:project_count|revenue)/;

/** 执行率 | 分值 | 得分 where 98.2% of 10 points are 9.82: the column of what the rate could have, before what it was given; -1 for none */
function earnedAt({ columns, figures }: DataRow): number {
  const rated = columns.findIndex(({ measure }) => measure === 'execution_rate');
  const [could, got] = [rated + 1, rated + 2];
  const isNamed =
    /^(?:分值|权重)/.test(unspaced(columns[could]?.text ?? '')) &&
    /^(?:实际|自评)?得分/.test(unspaced(columns[got]?.text ?? ''));
  if (rated < 0 || !isNamed) return NONE;
  const [rate = '', full = '', given = ''] = [rated, could, got].map((i) => {
    const figure = figures[i];
    return figure?.kind === 'number' ? figure.value : '';
  });
  if (rate === '' || full === '' || given === '' || Number(full) > MOST_OF_RATE) return NONE;
  return isEarned(given, full, rate, ROUNDED) ? could : NONE;
}
const NONE = -1;
const ROUNDED = '0.006';

/** What a cell of a project's row is, by its column; null for nothing of ours. */
function measureAt(row: DataRow, i: number, earned: number, sum: number): MeasureId | null {
  const column = row.columns[i];
  if (!column) return null;
  if (earned !== NONE && (i === earned || i === earned + 1))
    return i === earned ? 'execution_weight' : 'execution_score';
  if (SKIPPED.some((qualifier) => column.qualifiers.has(qualifier))) return null;
  if (i === sum) return 'project_amount';
  return isResult(row, column) ? 'grade' : isScore(row, column) ? 'score' : column.measure;
}

/** One project a row: every column with a measure is a figure of that project. Null for any other row. */
export function readProjectRow(row: DataRow): Reading[] | null {
  const subject = projectIn(row);
  if (subject === null) return null;
  const divisor = divisorIn(row.columns);
  const [earned, sum] = [earnedAt(row), sumOfSources(row.columns)];
  return row.cells.flatMap((cell, i) => {
    const column = row.columns[i];
    const figure = row.figures[i];
    const measure = measureAt(row, i, earned, sum);
    if (!column || !figure || !measure || NOT_OF_PROJECTS.test(measure)) return [];
    const value = valueIn(measure, figure, column.unit || row.unit, cell);
    if (!value) return [];
    const denominator = budgetOf(measure, column.text, value, divisor);
    const said = { scope: 'project', subject, measure, label: column.text, value, denominator } as const;
    return [reading({ ...said, source: sourceOf(cell), origin: 'table' })];
  });
}
