import type { MeasureId } from '../../../src/model/measure.ts';
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
const FEWEST = 2;

/**
 * 预算执行率 | | 分值 | 10 | 执行率（B/A） | 97.07% | 得分 | 9.71: a row on the execution of the budget that has its labels
 * beside its figures, whatever stands over them. Null for any other row.
 */
export function readExecutionRow({ cells, figures, unit }: DataRow): Reading[] | null {
  const filled = cells.flatMap((cell, i) => (cell.text === '' ? [] : [{ cell, figure: figures[i] }]));
  const [head, ...pairs] = filled;
  if (!head || !HEAD.test(labelKey(head.cell.text)) || pairs.length % 2 !== 0 || pairs.length < 2 * FEWEST)
    return null;
  const found: Reading[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [label, value] = [pairs[i], pairs[i + 1]];
    const measure = LABELS.find(([pattern]) => pattern.test(labelKey(label?.cell.text ?? '')))?.[1];
    const read = value?.figure?.kind === 'number' && measure;
    const known =
      read && toValue(measure, value.figure as NonNullable<typeof value.figure>, unit, value.cell.raw);
    if (!label || !value || !measure || !known) return null;
    const said = { measure, label: squeezeText(label.cell.text), value: known } as const;
    const denominator = measure === 'execution_rate' ? 'unspecified' : '';
    found.push(reading({ ...said, denominator, source: sourceOf(value.cell), origin: 'table' }));
  }
  return found;
}
