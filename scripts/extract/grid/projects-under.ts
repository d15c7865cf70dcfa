import { compare, sum } from '../../../src/model/decimal.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { isProjectName } from '../prose/project-items.ts';
import type { Reading } from '../reading.ts';
import type { DataRow } from './meaning.ts';
import { NUMBERED } from './project-row.ts';
import { readCell } from './read-cell.ts';

/** 1、业务工作专项   2、运行维护专项: classes of projects, as the form prints them */
const IS_CLASS =
  /^(?:业务工作|运行维护|运转|基本建设|一般|重点|其他|其它|特定目标)(?:类|性)?(?:专项|项目|经费|支出)*(?:[(（][^()（）]*[)）])?$/;
const FEWEST = 2;

const labelAt = ({ cells, figures }: DataRow): number =>
  cells.findIndex(({ text }, i) => text !== '' && figures[i]?.kind === 'text');

/** 其中：1、雪亮工程运维 -> 1、雪亮工程运维 */
const labelOf = (row: DataRow): string =>
  unspaced(row.cells[labelAt(row)]?.text ?? '').replace(/^其中[:：]?/, '');

/** What a row says under the label of another one. */
function readUnder(row: DataRow, whole: DataRow): Reading[] {
  const [at, from] = [labelAt(row), labelAt(whole)];
  const label = whole.cells[from];
  const cells = row.cells.map((cell, i) =>
    i === at && label ? { ...cell, text: label.text, raw: label.raw } : cell,
  );
  return cells.flatMap((_, i) => readCell({ ...row, cells }, i, '') ?? []);
}

const keyOf = ({ measure, phase, year }: Reading): string => [measure, phase, year].join(' ');

/** Whether every amount of the whole is the sum of those of its parts. */
function makeUp(whole: readonly Reading[], parts: readonly (readonly Reading[])[]): boolean {
  const amounts = whole.filter(({ value }) => value.value !== '');
  return (
    amounts.length > 0 &&
    amounts.every((one) => {
      const own = parts.map((part) => part.find((other) => keyOf(other) === keyOf(one))?.value.value ?? '');
      return !own.includes('') && compare(sum(own), one.value.value) === 0;
    })
  );
}

/** What was planned for a kind of spending is a project's budget, and what was spent its spending. */
const ofProject =
  (subject: string) =>
  (one: Reading): Reading => ({
    ...one,
    measure: one.phase === 'plan' ? 'budget' : 'expenditure',
    phase: '',
    scope: 'project',
    subject,
  });

/**
 * 项目支出 | 2386 | 2517.44 over 1、天网工程租赁 | 640 | 640 and 2、禁毒经费 | …: the projects that all of its amounts are the sums of.
 */
export function projectsUnder(rows: readonly DataRow[]): Reading[] {
  return rows.flatMap((whole, i) => {
    const label = whole.cells[labelAt(whole)]?.text ?? '';
    if (matchLabel(label).measure !== 'expenditure_project') return [];
    const behind = rows.slice(i + 1);
    const isPart = (row: DataRow): boolean => NUMBERED.test(labelOf(row));
    const end = behind.findIndex((row) => !isPart(row));
    const list = end < 0 ? behind : behind.slice(0, end);
    const names = list.map((row) => labelOf(row).replace(NUMBERED, ''));
    if (list.length < FEWEST || names.some((name) => IS_CLASS.test(name) || !isProjectName(name))) return [];
    const parts = list.map((row) => readUnder(row, whole));
    if (!makeUp(readUnder(whole, whole), parts)) return [];
    return parts.flatMap((part, at) => part.map(ofProject(names[at] ?? '')));
  });
}
