import type { Document, Table } from '../../../src/model/document.ts';
import { matchLabel } from '../label.ts';
import type { Reading } from '../reading.ts';
import { readStandardRow } from '../standard-row.ts';
import { documentUnit, unitAbove } from '../unit.ts';
import { aspectsAbove } from './aspects-above.ts';
import { dataRows, type Surroundings } from './data-rows.ts';
import { ASPECT, type DataRow } from './meaning.ts';
import { readProjectRow } from './project-row.ts';
import { readCell } from './read-cell.ts';
import { gradesUnder, readGrades } from './read-grades.ts';
import { readPairs } from './read-pairs.ts';
import { type Found, isItem, preferTotals, withoutItems } from './totals.ts';

const firstLabel = ({ cells, figures }: DataRow): string =>
  cells.find(({ text }, i) => text !== '' && figures[i]?.kind === 'text')?.text ?? '';

/** Figures of one table, and of them those that are its whole. */
function readGrid(table: Table, surroundings: Surroundings): Reading[] {
  const found: Found[] = [];
  let standardFound = false;
  let group = '';
  const under: Reading[] = [];
  for (const row of dataRows(table, surroundings)) {
    const project = readProjectRow(row);
    const standard = project ? null : readStandardRow(row);
    standardFound ||= standard?.some(({ measure }) => measure === 'expenditure') ?? false;
    const whole = project ?? standard;
    if (whole) {
      found.push(...whole.map((reading) => ({ reading, row: '' })));
      continue;
    }
    under.push(...gradesUnder(row));
    const first = firstLabel(row);
    if (first !== '' && matchLabel(first).measure) group = first;
    for (const i of row.cells.keys()) {
      const reading = readCell(row, i, group);
      if (reading) found.push({ reading, row: isItem(first) ? '' : first });
    }
  }
  const kept = standardFound
    ? found.filter(({ reading, row }) => row === '' || !ASPECT.test(reading.measure))
    : withoutItems(found);
  return [...preferTotals(kept, table), ...(under.length === 1 ? under : [])];
}

/** Reads every table as a grid: a value's meaning comes from its column's labels and its row's label, never from its position. */
export function readGrids(document: Document, fiscalYear: string): Reading[] {
  const fallback = documentUnit(document);
  const grids = document.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    const unit = unitAbove(document, index) || fallback;
    const above = aspectsAbove(document.blocks[index - 1], block);
    const grades = block.rows.flatMap(readGrades);
    return [...readGrid(block, { unit, fiscalYear, above }), ...grades];
  });
  return [...grids, ...readPairs(document)];
}
