import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral } from '../../parse/number.ts';
import { matchLabel } from '../label.ts';
import { fits, type Reading, reading } from '../reading.ts';
import { isBudget } from './bind.ts';
import { proseFigures } from './figures.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isName } from './project-items.ts';
import { toProseValue } from './value.ts';

const WORD = '(?:(?![,。:;、]).){3,34}';
/** 户籍档案数字化、智慧派出所试点和反恐物资储备三个项目: the names of all projects that the next figures are of */
const NAMES = new RegExp(`(${WORD}(?:、${WORD})*?)(?:等)?([两二三四五六七八九十\\d])(?:个|项)(?:项目|专项)`);
/** 2022年我局安排的 before the first name */
const LEAD = /^.*(?:安排|实施|公开|包括|涉及|分别为|分别是|[的为对])(?=.{3})/;
const AND = /^(.{3,})(?:以及|[和与及])(.{3,})$/;

/** 年初预算分别为80万元、120万元、35万元   三个项目依次得97分、99分、92分 */
const CLAUSE =
  /([^,。;:]{0,24}?)(?:分别|依次)(?:为|是|得|完成|达到|:)*((?:\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|%|分)(?:[、,]|以及|[和与及])?){2,})/dg;
/** Said again of all of them, in a later paragraph. */
const ALL_OF_THEM = /(?:个|项)(?:项目|专项)/;

/** The names of a list of as many projects as it says; empty for any other text. */
export function listedNames(text: string): string[] {
  const [, list = '', said = ''] = NAMES.exec(text) ?? [];
  const count = Number(said === '两' ? 2 : (chineseNumeral(said) ?? said));
  const names = list.split('、');
  const last = AND.exec(names.at(-1) ?? '');
  const all =
    names.length + 1 === count && last ? [...names.slice(0, -1), last[1] ?? '', last[2] ?? ''] : names;
  const [first = '', ...rest] = all;
  const whole = [first.replace(LEAD, ''), ...rest].map((name) => name.replace(/项目$/, ''));
  return whole.length > 1 && whole.length === count && whole.every(isName) ? whole : [];
}

/** What a clause tells of each: points under any name, and else what its label says. */
function measureIn(label: string, unit: string): MeasureId | null {
  if (unit === '分') return /满分|分值|权重/.test(label) ? null : 'score';
  const { measure } = matchLabel(label.replace(/^.*(?:个|项)(?:项目|专项)(?:的)?/, ''));
  return measure && fits(measureOf(measure), unit) ? measure : null;
}

/** What is told of projects one after the other, and where it stands. */
export interface Listed {
  readings: Reading[];
  spans: [number, number][];
  /** Their names, for the paragraphs that follow. */
  names: readonly string[];
}

/**
 * Figures that a paragraph gives of several projects in the order of their names; `before` are the names that a
 * paragraph before it has listed.
 */
export function listedProjects(passage: Passage, before: readonly string[]): Listed {
  const { text } = passage.squeezed;
  const own = passage.cell || !/[个项](?:项目|专项)/.test(text) ? [] : listedNames(text);
  const names = own.length > 0 ? own : before;
  const none: Listed = { readings: [], spans: [], names };
  if (passage.cell || names.length === 0 || !/分别|依次/.test(text)) return none;
  return matches(text, CLAUSE).reduce((found, match) => {
    const [, label = ''] = match;
    const [[from, to] = [0, 0], [start] = [0], [begin, end] = [0, 0]] = match.indices ?? [];
    const figures = proseFigures(text, begin, end);
    const measure = measureIn(label, figures[0]?.unit ?? '');
    if (!measure || figures.length !== names.length || (own.length === 0 && !ALL_OF_THEM.test(label)))
      return found;
    const readings = figures.flatMap((figure, i) => {
      const source = pieceOf(passage, start, figure.end, figure.start);
      const value = toProseValue(measure, figure, pieceOf(passage, figure.start, figure.end).text, '');
      const subject = names[i] ?? '';
      const denominator =
        measure === 'budget_initial' ? 'initial' : measure === 'budget_adjusted' ? 'adjusted' : '';
      const said = { measure, scope: 'project', subject, label, denominator, origin: 'prose' } as const;
      return value
        ? [reading({ ...said, denominator: isBudget(measure) ? denominator : '', value, source })]
        : [];
    });
    return { names, readings: [...found.readings, ...readings], spans: [...found.spans, [from, to]] };
  }, none);
}
