import type { Document } from '../../../src/model/document.ts';
import type { Reading } from '../reading.ts';
import { tableUnit, unitAbove } from '../unit.ts';
import { ofAmountsOver } from './amounts-over.ts';
import { aspectsAbove } from './aspects-above.ts';
import { labelledFunds } from './labelled-funds.ts';
import { blockOver, ofBlock } from './of-block.ts';
import { readPairRuns } from './pair-runs.ts';
import { withProjectHead } from './project-head.ts';
import { readGrades } from './read-grades.ts';
import { readGrid } from './read-grid.ts';
import { readPairs } from './read-pairs.ts';
import { withRowTitles } from './row-titles.ts';
import { canSay, type Fund, fundOf, isOfThreePublic, ofSubject, titlesOver } from './subject.ts';
import { isOnFund } from './uses-of-fund.ts';

const OF_ALL = /^(?:budget|revenue(?!_general|_fund)|expenditure(?!_personnel|_public)|balance|execution)/;

/** Sums of one fund are no sums of the body; those of its greater part stand only where no other table gives any. */
function ofAllFunds(read: readonly { fund: Fund; readings: readonly Reading[] }[]): Reading[] {
  const whole = new Set(
    read.flatMap(({ fund, readings }) => (fund === 'all' ? readings.map(({ measure }) => measure) : [])),
  );
  return read.flatMap(({ fund, readings }) =>
    readings.filter(({ measure, scope }) => {
      if (fund === 'all' || scope === 'project' || !OF_ALL.test(measure)) return true;
      return fund === 'general' && !whole.has(measure);
    }),
  );
}

/** Reads every table as a grid: a value's meaning comes from its column's labels and its row's label, never from its position. */
export function readGrids(document: Document, fiscalYear: string): Reading[] {
  const read = document.blocks.flatMap((given, index) => {
    if (given.kind !== 'table') return [];
    const block = withProjectHead(withRowTitles(given), document);
    const unit = unitAbove(document, index) || tableUnit(document, index);
    const above = aspectsAbove(document.blocks[index - 1], block);
    const grades = block.rows.flatMap(readGrades);
    const titles = titlesOver(document, index);
    const surroundings = { unit, fiscalYear, above, isFund: isOnFund(document) };
    const found = readGrid(block, surroundings, isOfThreePublic(titles));
    const own = ofBlock(found.filter(canSay(titles)), blockOver(document.blocks, index), block);
    const ofAmounts = ofAmountsOver(block, document.blocks[index - 1], fiscalYear);
    const readings = [...own.filter(ofSubject(block, document, index, fiscalYear)).map(ofAmounts), ...grades];
    return [{ fund: fundOf(titles), readings, funds: labelledFunds(block, unit) }];
  });
  const funds = read.flatMap((one) => one.funds);
  const known = new Set(funds.map(({ source }) => source.line));
  const pairs = [...readPairRuns(document), ...readPairs(document)];
  return [...ofAllFunds(read), ...funds, ...pairs.filter(({ source }) => !known.has(source.line))];
}
