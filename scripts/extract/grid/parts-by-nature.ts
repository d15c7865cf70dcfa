import type { Cell } from '../../../src/model/document.ts';
import { parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';

type Row = readonly Cell[];

/** 按收入性质分 | 按支出性质分: what leads to the parts of the funds, each beside its own label */
export const leadsToParts = (row: Row): boolean => {
  const filled = row.filter(({ text }) => text !== '');
  const said = filled.map(({ text }) => unspaced(text)).filter((text) => text !== '金额');
  return said.length > 0 && said.every((text) => BY_NATURE.test(text));
};
const BY_NATURE = /^(?:[一二三\d][.、])?(?:按(?:收入|支出|资金)(?:性质|来源|用途)划?分[:：]?|收入来源[:：])$/;
const IS_PART = /^(?:revenue|expenditure)_/;

/**
 * 其中：一般公共预算 | (blank) | 8731.37 | 其中：基本支出 | (blank) | 5386.02: each label with the one figure beside it, whatever
 * columns stand above; null for a row of anything else.
 */
export function partsIn(row: Row): Row | null {
  const filled = row.filter(({ text }) => text !== '');
  const isLabel = ({ text }: Cell): boolean => parseFigure(text).kind === 'text';
  const labels = filled.filter(isLabel);
  if (labels.length === 0 || !labels.every(({ text }) => IS_PART.test(matchLabel(text).measure ?? '')))
    return null;
  // 财政专户非税 | (blank): a part of which there was none
  const beside = row[row.indexOf(labels[0] as Cell) + 1];
  if (filled.length === 1 && beside) return [...filled, beside];
  const isPaired = filled.every((cell, i) => isLabel(cell) || (i > 0 && isLabel(filled[i - 1] as Cell)));
  return isPaired && filled.length > labels.length ? filled : null;
}
