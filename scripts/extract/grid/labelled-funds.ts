import type { Cell, Table } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { parseFigure } from '../../parse/number.ts';
import { squeezeText } from '../../parse/text.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import { sourceOf } from './source-of.ts';

/** 预算数：1,860.00   到位数：1,860.00   执行数：1,842.35: a cell that names the figure that it holds */
const LABELLED = /^(预算|到位|执行)数:(.+)$/;
const RATE = /^\d+(?:\.\d+)?%$/;

type Row = readonly Cell[];

const partsOf = ({ text }: Cell): RegExpExecArray | null => LABELLED.exec(squeezeText(text));

/** The budget of the row is the adjusted one where its head says so: 预算安排情况（调整后）. */
const isAdjusted = (head: Row | undefined): boolean =>
  head?.some(({ text }) => text.includes('调整后')) ?? false;

function figureIn(
  cell: Cell,
  measure: MeasureId,
  text: string,
  unit: string,
  denominator: Denominator | '',
): Reading[] {
  const value = toValue(measure, parseFigure(text), unit, cell.raw.replace(/^[^:：]*[:：]\s*/, ''));
  const name = squeezeText(cell.text).replace(/:.*$/, '');
  const label = measure === 'budget_adjusted' ? `${name}（调整后）` : name;
  return value
    ? [reading({ measure, label, value, denominator, source: sourceOf(cell), origin: 'table' })]
    : [];
}

/**
 * The row of funds of the form in which each cell names its figure, under 预算安排情况（调整后） | 资金到位情况 | 资金执行情况 |
 * 预算执行进度: only the head says which budget it is. Its parts (其中：财政资金) are no totals.
 */
export function labelledFunds({ rows }: Table, unit: string): Reading[] {
  return rows.flatMap((row, i) => {
    const kinds = row.flatMap((cell) => partsOf(cell)?.[1] ?? []);
    if (!kinds.includes('执行') || !kinds.includes('预算') || !isAdjusted(rows[i - 1])) return [];
    return row.flatMap((cell) => {
      const [, kind, text = ''] = partsOf(cell) ?? [];
      if (kind === '预算') return figureIn(cell, 'budget_adjusted', text, unit, 'adjusted');
      if (kind === '到位') return figureIn(cell, 'budget', text, unit, 'received');
      if (kind === '执行') return figureIn(cell, 'expenditure', text, unit, '');
      const rate = squeezeText(cell.text);
      return RATE.test(rate) ? figureIn(cell, 'execution_rate', rate, '', 'adjusted') : [];
    });
  });
}
