import type { MeasureId } from '../../../src/model/measure.ts';
import { findNames, type NameHit } from '../label.ts';
import { type Binding, isBudget, isPart } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { type Sentence, textBetween } from './sentence.ts';

/** A figure of a list with its name; null where names and figures do not pair off. */
export interface Listed {
  figure: ProseFigure;
  binding: Binding | null;
}

/** 年初预算、全年预算和实际支出分别为5000万元、5600万元和5544万元
 *  ^^^^^^^^ ^^^^^^^^ ^^^^^^^^      ^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^      as many names as figures, in the same order */
const RESPECTIVELY = /,?分别(?:完成|支出|达到|达|安排|为|是|:)*$|各(?:为|是)$/;
const AND = /^(?:[、,和及与以]{1,2}|\/)$/;
/** 年初预算数/全年预算数/全年执行数：5208万元/5540万元/5497万元 */
const SLASHED = /[^,;:。(\d]+\/[^,;:。(\d]+(?=:$)/;
/** 收、支总计分别为…: two totals under one name, read where revenue and spending are. */
const IN_AND_OUT = /收入?、?支出?(?:决算)?总计$/;
const JOINT = /^(?:支出|经费|数|额|金额|决算|预算)*(?:[、和及与/]|以及)$/;
const LAST = /^(?:支出|经费|数|额|金额|决算|预算)*$/;

/** The figures that follow one another with nothing but 、 or 和 between. */
function runFrom(sentence: Sentence, figures: readonly ProseFigure[], first: number): ProseFigure[] {
  const run: ProseFigure[] = [];
  for (let i = first; i < figures.length; i++) {
    const figure = figures[i];
    const last = run.at(-1);
    const word = last && /^[、和及与]$/.test(last.unit) ? last.unit : '';
    if (!figure || (last && !AND.test(word + textBetween(sentence, last.end, figure.start)))) break;
    run.push(figure);
  }
  return run;
}

/** The names of a list, each with the words that are its own; a part before 预算数、决算数 is what they are of. */
function namesOf(clause: string, offset: number, count: number): Binding[] | null {
  const hits = findNames(clause);
  const [first] = hits;
  const isCommon = hits.length === count + 1 && first !== undefined && isPart(first.measure);
  const own = isCommon ? hits.slice(1) : hits;
  if (own.length !== count) return null;
  if (isCommon && !own.every(({ measure }) => isBudget(measure) || measure === 'expenditure')) return null;
  const endOf = (i: number): number => own[i + 1]?.start ?? clause.length;
  const isJoint = (hit: NameHit, i: number): boolean =>
    (i < own.length - 1 ? JOINT : LAST).test(clause.slice(hit.end, endOf(i)));
  if (!own.every(isJoint)) return null;
  return own.map((hit, i) => ({
    measure: hit.measure,
    of: isCommon ? first.measure : null,
    start: offset + hit.start,
    words: clause.slice(hit.start, endOf(i)).replace(/[、和及与/]$/, ''),
  }));
}

/**
 * 因公出国费、公务接待费预算数分别为0万元和10万元，决算数分别为…: the parts of a list, and the one thing that is told of
 * each of them; `before` are those of the list that the sentence has told of last.
 */
function aspectOf(
  clause: string,
  before: readonly MeasureId[],
  count: number,
): { parts: readonly MeasureId[]; binding: Binding } | null {
  const hits = findNames(clause);
  const last = hits.at(-1);
  const named = hits.slice(0, -1).map(({ measure }) => measure);
  if (!last || (!isBudget(last.measure) && last.measure !== 'expenditure')) return null;
  const parts = named.length > 0 ? named : before;
  if (parts.length !== count || !parts.every(isPart) || !LAST.test(clause.slice(last.end))) return null;
  const start = named.length > 0 ? (hits[0]?.start ?? 0) : last.start;
  return { parts, binding: { measure: last.measure, of: null, start, words: clause.slice(last.start) } };
}

/** 5000、5600和5544万元: figures without a unit have that of the last. */
const withUnit = (figure: ProseFigure, last: ProseFigure | undefined): ProseFigure =>
  /[元%人分个]/.test(figure.unit) || !last
    ? figure
    : { ...figure, unit: last.unit, end: figure.end - figure.unit.length };

const NONE: ReadonlyMap<number, Listed> = new Map();

/** The figures of a sentence that 分别为 pairs with names, by their position. */
export function respectively(
  sentence: Sentence,
  figures: readonly ProseFigure[],
): ReadonlyMap<number, Listed> {
  if (figures.length < 2) return NONE;
  const result = new Map<number, Listed>();
  let head = sentence.from;
  let parts: readonly MeasureId[] = [];
  for (const [i, figure] of figures.entries()) {
    const words = textBetween(sentence, head, figure.start);
    head = figure.end;
    const isSlashed = SLASHED.test(words) && textBetween(sentence, figure.end, figure.end + 1) === '/';
    if (!RESPECTIVELY.test(words) && !isSlashed) continue;
    const run = runFrom(sentence, figures, i);
    const stem = words.replace(isSlashed ? /:$/ : RESPECTIVELY, '');
    const clause = stem.replace(/^.*[,;:(]|^.*其中/, '');
    const offset = figure.start - words.length + stem.length - clause.length;
    const aspect = aspectOf(clause, parts, run.length);
    if (aspect) parts = aspect.parts;
    const names = aspect
      ? aspect.parts.map((of) => ({ ...aspect.binding, of, start: offset + aspect.binding.start }))
      : namesOf(clause, offset, run.length);
    if (run.length < 2 || (!names && IN_AND_OUT.test(clause) && run.length === 2)) continue;
    for (const [k, one] of run.entries())
      result.set(one.start, { figure: withUnit(one, run.at(-1)), binding: names?.[k] ?? null });
  }
  return result;
}
