import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import type { Value } from '../../../src/model/report.ts';
import { toWan } from '../../parse/number.ts';
import { findNames } from '../label.ts';
import type { ProseFigure } from './figures.ts';
import { type Sentence, saidBefore } from './sentence.ts';

/** 4839.50万元   98.2%: printed as it is read */
const PLAIN_FIGURE = /^[\d.,]+(?:[万亿]?元|%|分|人|名|个)?$/;

/** The value of a figure in its measure's own unit, `unit` where it names none; null when it has no amount. */
export function toProseValue(
  measure: MeasureId,
  figure: ProseFigure,
  text: string,
  unit: string,
): Value | null {
  // 分为四个等级：90（含）—100分为优: a grade is a word
  if (measure === 'grade') return null;
  const { unit: own } = measureOf(measure);
  const printed = { text: text.trim() };
  const normalised =
    figure.approximate ||
    (!PLAIN_FIGURE.test(text) &&
      (/%\s*%/.test(text) || /\d\s+[\d.,]|[.,]\s+\d/.test(text) || /[０-９．％]/.test(text)));
  const status = normalised ? 'reported_normalised' : 'reported';
  if (own !== '万元') return { status, value: figure.value, ...printed };
  const amount = toWan(figure.value, /元|万|亿/.test(figure.unit) ? figure.unit : unit);
  return amount === null ? null : { status, value: amount, ...printed };
}

/** A word after a figure that is no unit of anything measured here. */
export const PLAIN_UNIT = /^[^万亿千百元%分人名个项]?$/;

/** 年初预算数5,320.18全年预算数6,011.47: the next label begins where the figure ends. */
const NEXT_LABEL = /^(?:其中|[^,。;:\d]{2,14}:)/;

/** Whether a figure without a unit ends its clause or field at a position. */
export function endsField(text: string, at: number): boolean {
  const rest = text.slice(at, at + 24);
  return rest === '' || /^[,。;()]/.test(rest) || NEXT_LABEL.test(rest) || findNames(rest)[0]?.start === 0;
}

/** 年初预算数：3902.11   人员支出6300.15   合计为95: words that lead to a bare figure. */
const LEADS_UP = /[:为]$|合计$|总计$/;

/** A number such as 2 or 3, which may as well count paragraphs. */
const SMALL_COUNT = /^\d{1,2}$/;

/** 基本支出2110.2万元（人员1920.15，日常公用190.05）: in brackets behind an amount its unit goes on. */
export const unitInBrackets = (sentence: Sentence, at: number): string =>
  /\d(亿元|万元|千元|元)\([^()]*$/.exec(saidBefore(sentence, at))?.[1] ?? '';

/** 人员, 日常公用: a kind of spending or a source, of which amounts alone are told */
const isKind = (words: string): boolean =>
  /^[,(、]?(?:人员|(?:日常)?公用|基本|项目)$/.test(words) ||
  /^(?:expenditure|revenue)_/.test(findNames(words).at(-1)?.measure ?? '');

/** A figure without a unit counts only right after its name, colon or 为, at the end of its clause or field. */
export function unitOf(sentence: Sentence, figure: ProseFigure, words: string): string | null {
  if (!PLAIN_UNIT.test(figure.unit)) return figure.unit;
  const { text } = sentence.passage.squeezed;
  if (!endsField(text, figure.end - figure.unit.length)) return null;
  if (LEADS_UP.test(words) || (isKind(words) && unitInBrackets(sentence, figure.start))) return '';
  const isScore = /(?:得分|评分|分数)$/.test(words);
  const isCount =
    figure.value === '0' || SMALL_COUNT.test(text.slice(figure.start, figure.end - figure.unit.length));
  return isNameAlone(words) && (isScore || !isCount) ? '' : null;
}

const isNameAlone = (words: string): boolean => {
  const [name] = findNames(words);
  return name?.start === 0 && /^(?:数|额|金额|总额|收入|支出)?$/.test(words.slice(name.end));
};
