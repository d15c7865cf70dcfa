import { compare } from '../../../src/model/decimal.ts';
import type { Block, Document } from '../../../src/model/document.ts';
import { numberIn } from '../printed-number.ts';
import type { Reading } from '../reading.ts';
import { readStandardRow } from '../standard-row.ts';
import { documentUnit, unitAbove, unitOfPart } from '../unit.ts';
import { asRow } from './as-row.ts';
import { isTornInFigure } from './pair-lines.ts';
import { LONGEST, type Pair, pairsIn } from './pairs.ts';

const POINTS = /^(?:该项|此项|本项|执行率?|自评|实际)?得分$/;
const WEIGHT = /^(?:分值|权重|满分|标准分)$/;
/** Where a form does not say how many points execution can have, it never has more. */
const MOST_POINTS = '20';

const numberOf = ({ figure }: Pair): string => numberIn({ text: figure });

/** The pairs of a line, with the figure behind every label; none where anything else stands in it. */
function pairsOf(block: Block): Pair[] {
  const { raw, line } =
    block.kind === 'paragraph' ? block : { raw: block.rows[0]?.[0]?.raw ?? '', line: block.line };
  const isLine = block.kind === 'paragraph' || (block.rows.length === 1 && block.rows[0]?.length === 1);
  if (!isLine || raw.length > LONGEST || !/[:：]/.test(raw)) return [];
  const text = raw.replace(/[;；]\s*$/, '');
  return (pairsIn([{ line, text }], '') ?? []).filter(({ colon }) => colon);
}

/** 得分：10 below 分值：10 is what execution was given; below no points, and above any that it could have, the total. */
function withoutTotal(pairs: readonly Pair[]): Pair[] {
  const weight = pairs.find(({ label }) => WEIGHT.test(label));
  const most = (weight && numberOf(weight)) || MOST_POINTS;
  return pairs.filter((pair) => !POINTS.test(pair.label) || compare(numberOf(pair) || '0', most) <= 0);
}

const plain = (pair: Pair): Pair => (POINTS.test(pair.label) ? { ...pair, label: '得分' } : pair);

/**
 * 年初预算数：5870.00
 * 全年执行数：5810.22
 * 执行率：98.98%
 * 得分：9.9
 * The standard form's row of funds with a line for each of its columns: together they say what the points are of, and
 * which budget the rate divides by.
 */
export function readPairRuns(document: Document): Reading[] {
  const fallback = documentUnit(document);
  const result: Reading[] = [];
  let run: Pair[] = [];
  let unit = '';
  const flush = (): void => {
    if (run.length === 0) return;
    const lines = new Set(run.map(({ line }) => line));
    if (lines.size > 2) result.push(...(readStandardRow(asRow(withoutTotal(run).map(plain), unit)) ?? []));
    run = [];
  };
  document.blocks.forEach((block, index) => {
    const pairs = isTornInFigure(document, index) ? [] : pairsOf(block);
    if (pairs.length === 0) flush();
    else if (run.length === 0) unit = unitAbove(document, index) || unitOfPart(document, index) || fallback;
    run.push(...pairs);
    if (pairs.some(({ label }) => POINTS.test(label))) flush();
  });
  flush();
  return result;
}
