import { add, compare } from '../../src/model/decimal.ts';
import type { Document } from '../../src/model/document.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { tableUnit } from './unit.ts';

/** 部门整体支出绩效目标表, 部门预算公开: what is planned */
const IS_PLAN = /绩效目标(?:申报)?表|(?:部门|单位)预算(?:公开|表|说明)/;
const TITLE_LINES = 8;
/** 部门预算支出（按支出类型）: what the sum below it is of */
const HEAD = /^(?:部门|单位|年度)?预算(?:支出|收入)\([^()]{0,12}(?:类型|来源)[^()]{0,4}\)$/;
const SUM = /^(?:合计|总计)[:：]?$/;

interface Text {
  text: string;
  raw: string;
  line: number;
}

/** All cells and paragraphs, in the order of the document. */
const textsOf = ({ blocks }: Document): Text[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ text: squeezeText(block.text), raw: block.raw, line: block.line }]
      : block.rows.flatMap((row) =>
          row.map(({ text, raw, line }) => ({ text: squeezeText(text), raw, line })),
        ),
  );

/**
 * 基本支出 9641.36, 项目支出 4061.22, 合计 13702.58 below 部门预算支出（按支出类型）: the sum of an overview in a plan is the
 * budget of the body, where it is what the two kinds of spending come to.
 */
export function overviewSum(document: Document, readings: readonly Reading[]): Reading[] {
  const isOfBody = ({ scope }: Reading): boolean => scope === '' || scope === 'department';
  if (!document.lines.slice(0, TITLE_LINES).some((line) => IS_PLAN.test(squeezeText(line)))) return [];
  if (readings.some((one) => one.measure.startsWith('budget') && isOfBody(one))) return [];
  const [basic = '', project = ''] = ['expenditure_basic', 'expenditure_project'].map(
    (id) => readings.find((one) => one.measure === id && isOfBody(one))?.value.value,
  );
  const texts = textsOf(document);
  const head = texts.findIndex(({ text }) => HEAD.test(text));
  if (basic === '' || project === '' || head < 0) return [];
  const [whole, unit] = [add(basic, project), tableUnit(document)];
  for (const [i, { text }] of texts.entries()) {
    const cell = texts[i + 1];
    if (i < head || !SUM.test(text) || !cell) continue;
    const value = toValue('budget', parseFigure(cell.text), unit, cell.raw);
    if (value?.value && compare(value.value, whole) === 0) {
      const source = { line: cell.line, text: cell.raw.trim() };
      return [reading({ measure: 'budget', label: text, value, source, origin: 'table' })];
    }
  }
  return [];
}
