import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import type { Value } from '../../../src/model/report.ts';
import { toWan } from '../../parse/number.ts';
import type { ProseFigure } from './figures.ts';
import type { Sentence } from './sentence.ts';

/** The value of a figure in its measure's own unit, `unit` where it names none; null when it has no amount. */
export function toProseValue(
  measure: MeasureId,
  figure: ProseFigure,
  text: string,
  unit: string,
): Value | null {
  const { unit: own } = measureOf(measure);
  const printed = { text: text.trim() };
  const normalised =
    figure.approximate ||
    /%\s*%/.test(text) ||
    /\d\s+[\d.,]|[.,]\s+\d/.test(text) ||
    /[０-９．％]/.test(text);
  const status = normalised ? 'reported_normalised' : 'reported';
  if (own !== '万元') return { status, value: figure.value, ...printed };
  const amount = toWan(figure.value, /元|万|亿/.test(figure.unit) ? figure.unit : unit);
  return amount === null ? null : { status, value: amount, ...printed };
}

/** A word after a figure that is no unit of anything measured here. */
export const PLAIN_UNIT = /^[^万亿千百元%分人名个项]?$/;

/** A figure without a unit counts only right after its label's colon or 为, at the end of its clause. */
export function unitOf(sentence: Sentence, figure: ProseFigure, words: string): string | null {
  if (!PLAIN_UNIT.test(figure.unit)) return figure.unit;
  const after = figure.unit || sentence.passage.squeezed.text.charAt(figure.end);
  const text = sentence.passage.squeezed.text;
  const end = figure.end - figure.unit.length;
  const ended =
    (figure.unit === '' && (after === '' || /[,。;)]/.test(after))) || text.startsWith('其中', end);
  return ended && /(?:[:为]|合计|总计)$/.test(words) ? '' : null;
}
