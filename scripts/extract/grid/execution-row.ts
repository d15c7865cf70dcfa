import type { Cell } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { parseFigure } from '../../parse/number.ts';
import { squeezeText } from '../../parse/text.ts';
import { labelKey } from '../label.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import type { DataRow } from './meaning.ts';
import { sourceOf } from './source-of.ts';

const HEAD = /^(?:预算|资金)?执行(?:率|情况)$/;
const LABELS: readonly (readonly [RegExp, MeasureId])[] = [
  [/^(?:分值|权重|满分|标准分)$/, 'execution_weight'],
  [/^(?:预算|资金)?执行率$/, 'execution_rate'],
  [/^(?:自评|实际)?得分$/, 'execution_score'],
];
const FEWEST_PAIRS = 2;

/** A label with the figure beside it; null where the label is none of a row on execution. */
function readPair(label: Cell, cell: Cell, unit: string): Reading | null {
  const measure = LABELS.find(([pattern]) => pattern.test(labelKey(label.text)))?.[1];
  const value = measure ? toValue(measure, parseFigure(cell.text), unit, cell.raw) : null;
  if (!measure || !value || value.value === '') return null;
  const denominator = measure === 'execution_rate' ? 'unspecified' : '';
  const said = { measure, label: squeezeText(label.text), value, denominator } as const;
  return reading({ ...said, source: sourceOf(cell), origin: 'table' });
}

/**
 * 预算执行率 | | 分值 | 10 | 执行率（B/A） | 97.07% | 得分 | 9.71: a row on the execution of the budget that has its labels
 * beside its figures, whatever stands over them. Null for any other row.
 */
export function readExecutionRow({ cells, unit }: DataRow): Reading[] | null {
  const [head, ...filled] = cells.filter(({ text }) => text !== '');
  if (!head || !HEAD.test(labelKey(head.text)) || filled.length < 2 * FEWEST_PAIRS) return null;
  const found: Reading[] = [];
  for (let i = 0; i < filled.length; i += 2) {
    const [label, cell] = [filled[i], filled[i + 1]];
    const pair = label && cell ? readPair(label, cell, unit) : null;
    if (!pair) return null;
    found.push(pair);
  }
  return found;
}
