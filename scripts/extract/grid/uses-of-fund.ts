import { compare, sum } from '../../../src/model/decimal.ts';
import type { Document } from '../../../src/model/document.ts';
import { rememberOf } from '../../parse/remember.ts';
import { unspaced } from '../../parse/text.ts';
import { isProjectName } from '../prose/project-items.ts';
import { IS_THING } from '../prose/project-names.ts';
import { firstOf } from '../prose/text-lines.ts';
import type { Reading } from '../reading.ts';
import { fundsIn } from '../standard-row.ts';
import type { DataRow } from './meaning.ts';

/** 其中：   按用途：   1.   （2）: what stands before the name of a use */
const LEAD = /^(?:其中|按用途分?)[:：]?|^(?:\d{1,2}[.、．]|[（(]\d{1,2}[)）])(?!\d)/;

/** 中央政法转移支付资金   资金名称   项目名称：甲经费、乙经费、丙经费: what is said at the head of a form on such money */
const PAYS_SEVERAL =
  /转移支付|资金名称|专项资金|(?:项目名称|^)[^，。；、]{4,40}、[^，。；、]{4,40}、[^，。；、]{4,40}(?:经费|费|资金)/;
const ON_BODY = /整体/;
const HEAD_LINES = 20;

/** Whether a document is on money of which several projects may be paid. */
export const isOnFund = rememberOf(({ lines }: Document): boolean => {
  const head = firstOf(lines, HEAD_LINES);
  return head.some((line) => PAYS_SEVERAL.test(line)) && !head.some((line) => ON_BODY.test(line));
});

/** What one row gives of the money of one use. */
interface Use {
  name: string;
  readings: readonly Reading[];
}

function useOf(row: DataRow): Use[] {
  const label = row.cells.find(({ text }, i) => text !== '' && row.figures[i]?.kind === 'text')?.text ?? '';
  const name = unspaced(label).replace(LEAD, '').replace(LEAD, '');
  if (!IS_THING.test(name) || name.endsWith('资金') || !isProjectName(name)) return [];
  const readings = fundsIn(row);
  return readings.length > 0 ? [{ name, readings }] : [];
}

const MONEY = /^(?:budget.*|expenditure)$/;
const FEWEST = 2;

/**
 * 年度资金总额 | 705 | 685.87 over 1.办案业务费 | 365 | 352.17 and 2.业务装备费 | 340 | 333.7: the projects that a fund pays, where
 * their budgets and their spending make up its own. Sources of its money (其中：中央补助) are none.
 */
export function usesOfFund(rows: readonly DataRow[], whole: readonly Reading[]): Reading[] {
  const uses = rows.flatMap(useOf);
  const sides = whole.filter(
    ({ measure, value, scope }) => scope === '' && MONEY.test(measure) && value.value !== '',
  );
  const makeUp = ({ measure, value }: Reading): boolean => {
    const parts = uses.map(
      ({ readings }) => readings.find((one) => one.measure === measure)?.value.value ?? '',
    );
    return !parts.includes('') && compare(sum(parts), value.value) === 0;
  };
  const isParted = new Set(uses.map(({ name }) => name)).size >= FEWEST && sides.length >= FEWEST;
  if (!isParted || !sides.every(makeUp)) return [];
  return uses.flatMap(({ name, readings }) =>
    readings.map((one) => ({ ...one, scope: 'project' as const, subject: name })),
  );
}
