import type { Cell } from '../../../src/model/document.ts';
import type { Figure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import type { Label, Qualifier } from '../label.ts';

/** A column or row label with the words it consists of. */
export interface Meaning extends Label {
  text: string;
  /** 决算数 under 收入 or 支出: the rows beside it are items, not the whole. */
  ofGroup?: boolean;
  /** The line on which the head of a column stands. */
  line?: number;
  /** 2021年 over a column in a report on 2022: the other year that its figures are of. */
  year?: string;
}

/** A column that has no label, or one that says nothing. */
export const NOTHING: Meaning = { measure: null, qualifiers: new Set(), unit: '', text: '' };

/** One row of values with what stands over and beside it. */
export interface DataRow {
  cells: readonly Cell[];
  figures: readonly Figure[];
  columns: readonly Meaning[];
  unit: string;
  /** Whether it stands under a header with target values: a row of indicators. */
  hasTargets: boolean;
  /** The words of its header, which are the same for all rows of one list. */
  under: string;
}

/** Figures of last year, changes, points, numbers of things and sums of more than a measure are none of ours. */
export const SKIPPED: readonly Qualifier[] = ['prior', 'change', 'weight', 'count', 'more'];

/** Measures that are aspects of a whole: what was to be spent, and what was. */
export const ASPECT = /^(?:budget|budget_initial|budget_adjusted|expenditure)$/;

/** The label of the one column of a budget that is neither the initial nor the adjusted one; empty where there are more, or none. */
export function budgetIn(columns: readonly Meaning[]): string {
  const budgets = columns.filter(({ measure }) => measure?.startsWith('budget'));
  const [only] = budgets;
  return only?.measure === 'budget' && budgets.length === 1 ? unspaced(only.text) : '';
}

/** Words of a row that stands for the whole. */
export const TOTAL = /合计|总计|汇总|总额|小计/;

/** 合计: the label of a sum, and nothing else. */
export const isSumLabel = (label: string): boolean => /^(?:合计|总计)$/.test(unspaced(label));

/** Labels that say nothing of their own. */
export const GENERIC = /^(?:其中|合计|金额合计|小计|总计|金额|数额)[:：]?$/;

/** 部门整体支出: the whole body, beside its special projects */
export const isWholeBody = (label: string): boolean =>
  /^(?:部门|单位|全局)?整体(?:支出|预算|情况|合计)?$|^(?:部门|全局)(?:支出|预算)?(?:合计|总计)$/.test(
    unspaced(label),
  );

/** 专项项目（57个） below 部门整体: all special projects together, which have a scope of their own */
export const isSpecialWhole = (row: string): boolean =>
  /^(?:其中[:：]?)?专项(?:项目|资金)(?:支出|合计|小计)?(?:[(（]\d+个[)）])?$/.test(unspaced(row));
