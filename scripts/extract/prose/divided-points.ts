import { compare, type Decimal, decimal, sum } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { MOST_OF_RATE } from '../earned.ts';
import type { Reading } from '../reading.ts';
import { isByOthers } from './judged.ts';
import type { Passage } from './passages.ts';
import { pointsAt } from './points.ts';
import { isOfOtherYear } from './year.ts';

const POINTS = /(\d{1,3}(?:\.\d+)?)分(?![别钟之类项局析])/g;
/** 满意度扣1.5分: what was lost is no part of the whole */
const LOST = /[扣减丢失少](?:除|掉|去|了)*$/;
/** What the points of the budget's execution are called, by whatever words. */
const EXECUTION = /(?:预算|资金|支出|经费)(?:的)?(?:执行|支出|使用|支付)|执行率|支出进度|预算完成率/;
const ALL = '100';
/** A form has so many classes of indicators. */
const [FEWEST, MOST] = [3, 8];
/** In no sentence that a person wrote stand so many points. */
const MOST_POINTS = 40;

/** A number of points, and where it stands. */
interface Point {
  value: Decimal;
  printed: string;
  start: number;
  end: number;
}

/** One class of indicators: what it could have, and what it was given. */
interface Part {
  full: Point;
  given: Point;
  /** Where its name begins. */
  from: number;
}

/** The points of a whole by its classes. */
interface Division {
  parts: readonly Part[];
  total: Point;
}

const pointsOf = (text: string): Point[] =>
  matches(text, POINTS)
    .filter(({ index }) => !LOST.test(text.slice(Math.max(0, index - 4), index)))
    .map(({ 0: words, 1: printed = '', index }) => ({
      value: decimal(printed),
      printed,
      start: index,
      end: index + words.length,
    }));

const sumOf = (points: readonly Point[]): Decimal => sum(points.map(({ value }) => value));

/** Classes that follow one another from a number on, where they could have a hundred points in all. */
function partsFrom(points: readonly Point[], at: number): Part[] | null {
  const parts: Part[] = [];
  for (let i = at; i + 1 < points.length && parts.length < MOST; i += 2) {
    const [full, given] = [points[i], points[i + 1]];
    if (!full || !given || compare(given.value, full.value) > 0) return null;
    parts.push({ full, given, from: points[i - 1]?.end ?? 0 });
    const could = sumOf(parts.map((part) => part.full));
    if (compare(could, ALL) === 0) return parts.length >= FEWEST ? parts : null;
    if (compare(could, ALL) > 0) return null;
  }
  return null;
}

/**
 * 预算执行占20分，自评20分；产出占40分，自评37.5分；…。最终自评分为95分: the classes of a form, by pairs of points that make a hundred and
 * the total. Null where they do not.
 */
function divisionIn(text: string): Division | null {
  const points = text.includes('分') ? pointsOf(text) : [];
  if (points.length < 2 * FEWEST + 1 || points.length > MOST_POINTS) return null;
  for (const [at] of points.entries()) {
    const parts = partsFrom(points, at);
    if (!parts) continue;
    const given = sumOf(parts.map((part) => part.given));
    const others = points.filter((_, i) => i < at || i >= at + 2 * parts.length);
    const total = others.findLast(({ value }) => compare(value, given) === 0);
    if (total) return { parts, total };
  }
  return null;
}

/** 年终目标考核中…   市局对我局的绩效考评   禁毒专项经费：…: others' verdict, on something else, or on one project of several */
const OTHER = /考核|考评|测评|排名|评查|竞赛|^[^,。;:\d]{2,20}(?:费|资金|项目):/;
const OURS = /预算|资金|绩效|自评|产出|效益/;
const isOnOther = (text: string): boolean => OTHER.test(text) || !OURS.test(text) || isByOthers(text);

/** The points of the budget's execution among those of all classes, which prove them. */
export function dividedPoints(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  const division = isOnOther(text) ? null : divisionIn(text);
  if (!division || isOfOtherYear(text.slice(0, division.parts[0]?.full.start), fiscalYear)) return [];
  const nameOf = ({ from, full }: Part): string => text.slice(from, full.start);
  const [own, ...others] = division.parts.filter((part) => EXECUTION.test(nameOf(part)));
  if (!own || others.length > 0 || Number(own.full.value) > MOST_OF_RATE) return [];
  const from = own.from + nameOf(own).search(EXECUTION);
  return [
    pointsAt(passage, 'execution_weight', own.full.printed, from, own.full.start),
    pointsAt(passage, 'execution_score', own.given.printed, from, own.given.start),
  ].map((one) => ({ ...one, label: text.slice(from, own.full.start).replace(/[占为(:,]+$/, '') }));
}

/** The total of such classes, under whatever name. */
export function dividedTotal(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  const division = isOnOther(text) ? null : divisionIn(text);
  const first = division?.parts[0]?.full.start;
  if (
    !division ||
    isOfOtherYear(text.slice(0, first), fiscalYear) ||
    isOfOtherYear(text.slice(0, division.total.start), fiscalYear)
  )
    return [];
  const { total } = division;
  const said = text.slice(0, total.start);
  const from = Math.max(said.lastIndexOf(','), said.lastIndexOf('。'), said.lastIndexOf(';')) + 1;
  return [pointsAt(passage, 'score', total.printed, from, total.start)];
}
