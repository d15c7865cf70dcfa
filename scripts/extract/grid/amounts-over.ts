import type { Block, Cell, Table } from '../../../src/model/document.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import type { Reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';

/** 2023年度预算数（万元）: which amounts a whole table gives */
const AMOUNTS =
  /^(?:(20\d\d)年?度?)?(?:[“"]?三公[”"]?经费)?(?:年初|全年)?(?:支出)?(预算|决算)(?:数|金额|情况)?(?:[(（](?:单位[:：])?万?元[)）])?$/;

/** The columns and rows of a table may say it themselves. */
function saysAmounts({ text }: Cell): boolean {
  const { measure, qualifiers } = matchLabel(text);
  return /^(?:budget|expenditure$)/.test(measure ?? '') || qualifiers.has('plan') || qualifiers.has('actual');
}

/**
 * 2023年度预算数 over 合计 | 因公出国（境）费 | …: one head over all columns of a table of small expenses, on a line of its own or
 * alone in its first row, says of which year and phase they are.
 */
export function ofAmountsOver(
  { rows }: Table,
  before: Block | undefined,
  fiscalYear: string,
): (reading: Reading) => Reading {
  const first = (rows[0] ?? []).filter(({ text }) => text !== '');
  const isAlone = first.length === 1;
  const above = before?.kind === 'paragraph' ? before.text : '';
  const inFirst = isAlone ? AMOUNTS.exec(unspaced(first[0]?.text ?? '')) : null;
  const said = inFirst ?? AMOUNTS.exec(unspaced(above));
  const below = inFirst ? rows.slice(1) : rows;
  if (!said || below.some((row) => row.some(saysAmounts))) return (reading) => reading;
  const [, year = '', amounts] = said;
  const own = year === fiscalYear ? '' : year;
  const phase = amounts === '预算' ? 'plan' : 'actual';
  return (reading) =>
    SMALL.test(reading.measure) ? { ...reading, year: reading.year || own, phase } : reading;
}
