import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { expensePart } from '../expense-parts.ts';
import { type Reading, reading } from '../reading.ts';
import { proseFigures } from './figures.ts';
import { type Passage, pieceOf } from './passages.ts';
import { toProseValue } from './value.ts';

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?(?:万元|元)?';
const PART =
  '(?:(?:因公)?(?:出国|出境)(?:\\(境\\)|境)?|(?:公务)?(?:接待|招待)|(?:车辆|公车)?购置|车购|购车|(?:车辆|公车|公务用车)?(?:运行维护|运行|运维)|车运|用车|公车|车辆)费?';
/** 三公:102.6其中车辆101.9接待0.7出国0   合计79.6出国0购置0运行78.4接待1.2   其中出境0购车0用车64.1接待1.4 */
const LINE = new RegExp(
  `^[▲●■]?(?:(?:三公(?:经费)?|合计|总计):?${NUMBER}[,;、(]?)?(?:其中:?)?(?:${PART}:?${NUMBER}[,;、/]?){2,}\\)?(?:\\([^()\\d]{2,40}\\))?。?$`,
);
const ITEM = new RegExp(`(三公(?:经费)?|合计|总计|${PART}):?(?=\\d)`, 'g');
const MOST = 120;
const PLANNED = /预算|计划|安排/;
const DONE = /决算|实际|执行|完成|支出情况|使用情况/;
/** “三公”经费比上年减少（万元）：   2021年“三公”经费决算： */
const COMPARED = /[比较与]上年|增加|减少|增长|下降|节约|20\d\d年/;
/** 公车：30，购车：2 may as well count cars. */
const IS_MONEY = /\d\.\d|元|\d,\d{3}/;

/**
 * The parts of the three public expenses that a line lists by their first words; `unit` holds where none is named, and
 * the passage before says whether they were planned.
 */
export function threeParts(
  passage: Passage,
  before: string,
  topic: MeasureId | null,
  unit: string,
): Reading[] {
  const isAboutThem = topic === 'three_public' || before.includes('三公');
  const { text } = passage.squeezed;
  if (passage.cell || text.length > MOST || !(isAboutThem || text.includes('三公')) || !LINE.test(text))
    return [];
  if (COMPARED.test(before) || !IS_MONEY.test(text)) return [];
  const phase = PLANNED.test(before) && !DONE.test(before) ? 'plan' : '';
  return matches(text, ITEM).flatMap(({ 0: words, 1: name = '', index }) => {
    const measure = /合计|总计|三公/.test(name)
      ? 'three_public'
      : expensePart(name, 'three_public_vehicle_running');
    const [figure] = proseFigures(text, index + words.length, text.length);
    if (!measure || figure?.start !== index + words.length) return [];
    const length = new RegExp(`^${NUMBER}`).exec(text.slice(figure.start))?.[0].length ?? 0;
    const source = pieceOf(passage, index, figure.start + length, figure.start);
    const printed = pieceOf(passage, figure.start, figure.start + length).text;
    const value = toProseValue(measure, figure, printed, unit);
    return value ? [reading({ measure, phase, label: name, value, source, origin: 'prose' })] : [];
  });
}
