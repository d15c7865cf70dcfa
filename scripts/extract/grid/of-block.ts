import type { Block, Table } from '../../../src/model/document.ts';
import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import type { Reading } from '../reading.ts';

/** 年度部门整体支出预算, 部门支出决算: a line that says whether the labels and figures below are planned or done. */
const BLOCK = /^.{0,12}整体支出(预算|决算)(?:情况)?(?:\(万元\))?:?$/;

/** Figures of a list of labels by what the line above it says: its 资金总额 is the budget or the spending, its parts are of the same. */
export function ofBlock(readings: readonly Reading[], above: Block | undefined, table: Table): Reading[] {
  const kind =
    above?.kind === 'paragraph' && above.text.length <= 24
      ? BLOCK.exec(squeezeText(above.text))?.[1]
      : undefined;
  if (!kind || table.rows.some(({ length }) => length !== 2)) return [...readings];
  const isPlan = kind === '预算';
  return readings.map((one) => {
    if (one.measure === 'project_amount' && /总额|合计|总计/.test(one.label))
      return { ...one, measure: isPlan ? 'budget' : 'expenditure' };
    const isPart = /^expenditure_/.test(matchLabel(one.label).measure ?? '');
    return isPlan && isPart ? { ...one, phase: 'plan' } : one;
  });
}
