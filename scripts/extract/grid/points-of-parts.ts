import { compare, decimal, sum } from '../../../src/model/decimal.ts';
import type { Cell, Table } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { type Reading, reading } from '../reading.ts';
import { sourceOf } from './source-of.ts';

const FULL = /^(?:分值|权重|满分|标准分)(?:[(（]分[)）])?$/;
const GIVEN = /^(?:自评)?得分(?:[(（]分[)）])?$/;
/** The evaluation as a whole can have so many points. */
const ALL = '100';
const FEWEST = 3;

/** The figures of a row behind its label, of which the last has to be the sum of the others; null for any other row. */
function summed([, ...cells]: readonly Cell[]): readonly string[] | null {
  const figures = cells.map(({ text }) => parseFigure(text));
  const values = figures.flatMap((one) => (one.kind === 'number' ? [decimal(one.value)] : []));
  const whole = values.at(-1);
  const parts = values.slice(0, -1);
  if (whole === undefined || values.length < figures.length || parts.length < FEWEST) return null;
  return compare(sum(parts), whole) === 0 ? values : null;
}

/**
 * 权重 | 20 | 20 | 35 | 25 | 100 over 得分 | 20 | 19.6 | 34 | 23 | 96.6, under 决策 | 过程 | 产出 | 效益 | 合计: the points of the parts, one
 * a column, and their sum, which is the score.
 */
export function pointsOfParts({ rows }: Table): Reading[] {
  const labelled = (label: RegExp): readonly Cell[] | undefined =>
    rows.find((row) => label.test(unspaced(row[0]?.text ?? '')));
  const [full, given] = [labelled(FULL), labelled(GIVEN)];
  const cell = given?.at(-1);
  if (!full || !given || !cell || full.length !== given.length) return [];
  const score = summed(full)?.at(-1) === ALL ? summed(given)?.at(-1) : undefined;
  if (score === undefined) return [];
  const value = { status: 'reported', value: score, text: cell.text } as const;
  const label = unspaced(given[0]?.text ?? '');
  return [reading({ measure: 'score', label, value, source: sourceOf(cell), origin: 'table' })];
}
