import type { Document } from '../../src/model/document.ts';
import { unspaced } from '../parse/text.ts';
import { asPrinted } from './as-printed.ts';
import { isSumLabel } from './grid/meaning.ts';
import { readGrids } from './grid/read-grids.ts';
import { readIndicators } from './indicators.ts';
import { withoutGivenKinds } from './kinds-of-spending.ts';
import { withLabelledRows } from './labelled-rows.ts';
import { withLineTables } from './line-tables.ts';
import { withListedAmounts } from './listed-amounts.ts';
import { notUnderstood } from './not-understood.ts';
import { ofOneUnit } from './one-unit.ts';
import { overviewSum } from './overview-sum.ts';
import { findProjects, fiscalBudgets, type ProjectMark, projectAt, readPaymentPlans } from './projects.ts';
import { readProse, titleOf } from './prose/read-prose.ts';
import { isOnProjects } from './prose/scope.ts';
import { proved } from './proved.ts';
import type { Extraction, Reading } from './reading.ts';
import { withRunOnRows } from './run-on-rows.ts';
import { readSequenceRows } from './sequence-rows.ts';
import { withTargetLists } from './target-lists.ts';
import { withTornCells } from './torn-cells.ts';
import { withRatesOfAll } from './whose-rate.ts';

const BUDGET = ['budget', 'budget_adjusted', 'budget_initial'] as const;

/** A figure inside a project's form is the project's; sources of its funds are no revenue of the body. */
function ofProject(
  reading: Reading,
  marks: readonly ProjectMark[],
  budgeted: ReadonlySet<number | null>,
): Reading | null {
  const index = projectAt(marks)(reading.source.line);
  const mark = index === null ? undefined : marks[index];
  if (!mark || reading.scope === 'project' || reading.measure.startsWith('project_count')) return reading;
  if (/^(?:revenue|staff_|three_public|meeting|training|fixed_assets)/.test(reading.measure)) return null;
  // 合计 behind the last project adds all of them up.
  if (isSumLabel(reading.label) && reading.measure.startsWith('expenditure_')) return null;
  // 预算金额 under a heading such as 辅警人员经费 is what the project has, and no kind of spending.
  const isAmount = reading.measure === 'project_amount' && !OF_ALL_YEARS.test(reading.label);
  const isBudget = (isAmount && !budgeted.has(index)) || /^预算(?:金额|数)$/.test(reading.label);
  const measure = isBudget ? 'budget' : reading.measure;
  return { ...reading, measure, scope: 'project', subject: mark.project.name };
}

/** The project of whose part of the report a line is; empty where it is of none. */
const partOn =
  (marks: readonly ProjectMark[]) =>
  (line: number): string => {
    const mark = marks[projectAt(marks)(line) ?? -1];
    return mark?.isPart ? mark.project.name : '';
  };

/** 项目总投资: of all years of the project */
const OF_ALL_YEARS = /投资/;

/** The projects in whose forms a budget is named: another amount beside it is not the budget. */
function withBudget(readings: readonly Reading[], marks: readonly ProjectMark[]): Set<number | null> {
  const at = projectAt(marks);
  const budgets = readings.filter(({ measure, origin }) => measure === 'budget' && origin === 'table');
  return new Set(budgets.map(({ source }) => at(source.line)));
}

/** The budget of each project's form: an unnamed one before the adjusted and the initial one. */
function budgetsOf(readings: readonly Reading[], marks: readonly ProjectMark[]): Map<number, string> {
  const at = projectAt(marks);
  const found = new Map<number, string>();
  for (const id of BUDGET)
    for (const { scope, measure, value, source } of readings) {
      const index = scope === 'project' && measure === id && value.value !== '' ? at(source.line) : null;
      if (index !== null && !found.has(index)) found.set(index, value.value);
    }
  return found;
}

/** Heading above a project's form, as printed over one or two lines. */
function formTitle(document: Document, line: number): string {
  const above = document.lines.slice(Math.max(0, line - 8), line - 1).map(unspaced);
  const last = above.findLastIndex((text) => /绩效(?:目标)?表$|绩效目标申报表$/.test(text));
  if (last < 0) return '';
  const text = above[last] ?? '';
  const before = above.slice(0, last).findLast((part) => part !== '') ?? '';
  return /^(?:预算)?项目(?:支出)?绩效(?:目标)?表$/.test(text) && before.length <= 40 ? before + text : text;
}

/** Reads everything that any form can hold: grids, running text, projects, payment plans, indicators. */
export function extractDocument(source: Document, fiscalYear: string): Extraction {
  const document = withLineTables(withLabelledRows(withRunOnRows(withTornCells(withTargetLists(source)))));
  const marks = findProjects(document);
  const { indicators, levelWeights, totals } = readIndicators(document, projectAt(marks));
  const grids = readGrids(document, fiscalYear);
  const names = [...marks.map(({ project }) => project.name), ...grids.map(({ subject }) => subject)];
  const named = [
    ...readSequenceRows(document),
    ...grids,
    ...overviewSum(document, grids),
    ...totals,
    ...readProse(document, fiscalYear, names, partOn(marks)),
  ];
  const found = ofOneUnit(withListedAmounts(document, named), document);
  const budgeted = withBudget(found, marks);
  const readings = withRatesOfAll(
    proved(
      withoutGivenKinds(found)
        .map((reading) => ofProject(reading, marks, budgeted))
        .filter((reading): reading is Reading => reading !== null),
      isOnProjects(titleOf(document)),
      document.lines,
    ),
  );
  const fiscal = fiscalBudgets(document, marks);
  const budgets = budgetsOf(readings, marks);
  const projects = marks.map(({ project, line }, index) => ({
    ...project,
    title: formTitle(document, line),
    budget: budgets.get(index) ?? '',
    budgetFiscal: fiscal.get(index) ?? '',
  }));
  return {
    readings: readings.map(asPrinted(source)),
    projects,
    paymentPlan: readPaymentPlans(document, marks),
    indicators,
    levelWeights,
    leftOut: notUnderstood(document, readings),
  };
}
