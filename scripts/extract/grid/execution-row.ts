import { compare } from '../../../src/model/decimal.ts';
import type { Cell, Table } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { parseFigure } from '../../parse/number.ts';
import { squeezeText } from '../../parse/text.ts';
import { labelKey } from '../label.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import type { DataRow } from './meaning.ts';
import { sourceOf } from './source-of.ts';

const HEAD = /^(?:预算|资金)执行$|^(?:预算|资金)?执行(?:率|情况)$/;
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

const CLASS_OF_EXECUTION = /^(?:预算|资金)执行$/;
/** So many points the rate of execution alone can have. */
const MOST_OF_ONE = '20';

/** 预算执行 | 25 | 23: a class of several indicators, and not the rate alone */
function isOfClass(head: Cell | undefined, found: readonly Reading[]): boolean {
  const weight = found.find(({ measure }) => measure === 'execution_weight')?.value.value ?? '';
  return (
    CLASS_OF_EXECUTION.test(labelKey(head?.text ?? '')) && weight !== '' && compare(weight, MOST_OF_ONE) > 0
  );
}

/** 预算执行 | 分值 | 执行率 | 得分 over (blank) | 10 | 97.94% | 9.8: the same with the figures under their labels */
function readUnderHead({ cells, columns, unit }: DataRow): Reading[] | null {
  const first = columns.findIndex(({ text }) => text !== '');
  const isHeaded = (cells[first]?.text ?? '') === '' && HEAD.test(labelKey(columns[first]?.text ?? ''));
  const labels = isHeaded ? columns.slice(first + 1) : [];
  const named = labels.filter(({ text }) => text !== '');
  const isWhole = LABELS.every(([pattern]) => named.some(({ text }) => pattern.test(labelKey(text))));
  if (!isWhole || named.length !== LABELS.length) return null;
  const found = labels.flatMap(({ text }, i) => {
    const cell = cells[first + 1 + i];
    return text !== '' && cell ? (readPair({ ...cell, text }, cell, unit) ?? []) : [];
  });
  return found.length === LABELS.length ? found : null;
}

/**
 * 预算执行率 | | 分值 | 10 | 执行率（B/A） | 97.07% | 得分 | 9.71: a row on the execution of the budget that has its labels
 * beside its figures, whatever stands over them. Null for any other row.
 */
export function readExecutionRow(row: DataRow): Reading[] | null {
  const { cells, unit } = row;
  const [head, ...filled] = cells.filter(({ text }) => text !== '');
  if (!head || !HEAD.test(labelKey(head.text)) || filled.length < 2 * FEWEST_PAIRS) return readUnderHead(row);
  const found: Reading[] = [];
  for (let i = 0; i < filled.length; i += 2) {
    const [label, cell] = [filled[i], filled[i + 1]];
    const pair = label && cell ? readPair(label, cell, unit) : null;
    if (!pair) return null;
    found.push(pair);
  }
  return isOfClass(head, found) ? null : found;
}

/** 产出指标, 履职效益: the classes of indicators, to which 预算执行率 is added as the first or the last */
const CLASS =
  /^(?:部门|履职|社会|经济|生态|项目|服务对象|群众)?(?:产出|效益|效果|满意度?|成本|决策|过程|投入|管理)(?:管理|数量|质量|时效|成本)?(?:类)?(?:指标)?$/;
const FEWEST_CLASSES = 2;
const COLUMNS: readonly (readonly [RegExp, MeasureId])[] = [
  [/(?:分值|权重|满分|标准分)$/, 'execution_weight'],
  [/(?:得分|自评分)$/, 'execution_score'],
];

/** Whether the rows of a table are the classes of indicators with their points. */
export const listsClasses = ({ rows }: Table): boolean =>
  rows.filter((row) => CLASS.test(labelKey(row.find(({ text }) => text !== '')?.text ?? ''))).length >=
  FEWEST_CLASSES;

/** …|分值|得分: the last columns of the header of indicators */
const POINTS_LAST = /\|(?:分值|权重|满分|标准分)\|(?:自评|实际)?得分\|?$/;

/** The columns of a row that has lost its blank cells: a label, what it could have, and what it was given. */
function lastColumns({ cells, figures, columns, under }: DataRow): readonly string[] {
  const isShort =
    cells.length === 1 + COLUMNS.length && figures.slice(1).every(({ kind }) => kind === 'number');
  return isShort && POINTS_LAST.test(under)
    ? ['', '分值', '得分']
    : columns.map(({ text }) => labelKey(text));
}

/** 预算执行率 | 10 | 9.94 under 分值 | 自评得分, beside 产出指标 | 50 | 47.5: the points of execution. Null for any other row. */
export function readPointsRow(row: DataRow): Reading[] | null {
  const { cells, figures, unit } = row;
  const columns = lastColumns(row);
  const first = cells.findIndex(({ text }) => text !== '');
  if (!HEAD.test(labelKey(cells[first]?.text ?? ''))) return null;
  const found = figures.flatMap((figure, i) => {
    const [cell, column] = [cells[i], columns[i]];
    const measure = COLUMNS.find(([pattern]) => pattern.test(column ?? ''))?.[1];
    const value =
      figure.kind === 'number' && measure && cell ? toValue(measure, figure, unit, cell.raw) : null;
    if (!measure || !value || !cell) return [];
    const label = squeezeText(cells[first]?.text ?? '');
    return [reading({ measure, label, value, source: sourceOf(cell), origin: 'table' })];
  });
  const numbers = figures.filter((one) => one.kind === 'number' && one.unit !== '%').length;
  if (isOfClass(cells[first], found)) return null;
  return found.length === COLUMNS.length && numbers === found.length ? found : null;
}
