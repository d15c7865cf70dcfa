import type { Cell, Document, Table } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { unspaced } from '../parse/text.ts';
import { matchLabel } from './label.ts';
import { IS_THING } from './prose/project-names.ts';

type Row = readonly Cell[];

/** 项目支出：1104.58: a label with its figure */
const PAIR = /^([^:：\d]{2,20})[:：]-?[\d.,]+$/;
const FURTHEST = 3;

const isKnown = (label: string): boolean => matchLabel(label).measure !== null;

/** Where the only cell of a row that is not blank stands; -1 for any other row. */
function onlyCell(row: Row): number {
  const isFilled = ({ text }: Cell): boolean => text !== '';
  const first = row.findIndex(isFilled);
  return first === row.findLastIndex(isFilled) ? first : -1;
}

/** The nearest of the few rows above that has something in a column; -1 for none. */
function rowAbove(rows: readonly Row[], row: number, column: number): number {
  for (let i = row - 1; i >= Math.max(0, row - FURTHEST); i--)
    if ((rows[i]?.[column]?.text ?? '') !== '') return i;
  return -1;
}

const IS_NAME_HEAD = /名称$|^(?:项目|专项)$/;
const isNumber = ({ text }: Cell): boolean => parseFigure(text).kind === 'number';
const FEWEST_FIGURES = 2;
/** 其中：   注：以上不含涉密项目   （二）涉密项目   本级财政安排: a note or a group of rows, and no rest of a name */
const OWN_ROW =
  /[:：。]|^(?:其中|注|备注|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]|(?:上级|本级|中央|[省市县区]级)|涉密)/;

/** Whether a row has nothing but the rest of the name that the row above it begins. */
function isRestOfName(row: Row, above: Row): boolean {
  const at = onlyCell(row);
  const [rest, name] = [row[at], above[at]];
  if (!rest || !name || name.text === '' || isNumber(rest) || isNumber(name)) return false;
  // 辅警经费 is a whole name, 看守所医疗 may go on; so may any name of a list whose next row has no number
  const isNumbered = at > 0 && isNumber(above[0] ?? name) && (row[0]?.text ?? '') === '';
  const isWhole = !isNumbered && IS_THING.test(unspaced(name.text));
  if (isKnown(name.text) || isKnown(rest.text) || isWhole || OWN_ROW.test(rest.text)) return false;
  return above.filter(isNumber).length >= FEWEST_FIGURES && !/合计|总计|小计/.test(name.text + rest.text);
}

/** 看守所医疗 | 69 | 69 over 社会化服务, alone in its row: the name of a project on two lines */
function withNames(table: Table): Table {
  const rows: Cell[][] = [];
  const underNames = new Set<number>();
  for (const [i, row] of table.rows.entries()) {
    const at = onlyCell(row);
    const [rest, name] = [row[at], rows.at(-1)?.[at]];
    for (const [column, { text }] of row.entries())
      if (IS_NAME_HEAD.test(unspaced(text))) underNames.add(column);
    if (rest && name && underNames.has(at) && isRestOfName(row, table.rows[i - 1] ?? []))
      (rows.at(-1) as Cell[])[at] = {
        ...name,
        text: name.text + rest.text,
        raw: `${name.raw}\n${rest.raw}`,
        lines: [...name.lines, ...rest.lines],
      };
    else rows.push([...row]);
  }
  return { ...table, rows };
}

/** 项目支 over 出：1104.58, alone in its row: both halves of a cell that a page has torn, put together where the figure stands. */
function mended(table: Table): Table {
  const rows = table.rows.map((row) => [...row]);
  for (const [i, row] of rows.entries()) {
    const at = onlyCell(row);
    const above = at < 0 ? -1 : rowAbove(rows, i, at);
    const [first, rest] = [rows[above]?.[at], row[at]];
    if (!first || !rest || isKnown(first.text)) continue;
    const text = unspaced(first.text + rest.text);
    const label = PAIR.exec(text)?.[1] ?? '';
    if (!isKnown(label) || isKnown(PAIR.exec(unspaced(rest.text))?.[1] ?? '')) continue;
    row[at] = { ...rest, text, raw: `${first.raw}\n${rest.raw}`, lines: [...first.lines, ...rest.lines] };
    (rows[above] as Cell[])[at] = { ...first, text: '', raw: '' };
  }
  return { ...table, rows };
}

/** The cells of a document's tables that pages have torn: names of projects, and labels with their figures. */
export const withTornCells = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'table' && block.rows.some((row) => onlyCell(row) >= 0) ? mended(withNames(block)) : block,
  ),
});
