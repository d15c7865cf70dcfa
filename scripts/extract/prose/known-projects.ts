import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { type Passage, sentencesOf } from './passages.ts';
import { isClass } from './project-names.ts';

/** A passage, or a piece of one that is about a project which the document names elsewhere. */
export interface Piece {
  passage: Passage;
  /** The project; empty where the piece is about none of these. */
  known: string;
}

/** What stands before a name that begins a clause: …；其中：   二是   1. */
const BEFORE = /(?:^|[,;。:(]|其中|[一二三四五六]是|\(?\d{1,2}[.、)])$/;
/** （含县级配套）共支出651.37万元   项目全年预算…: what is told of a project right behind its name */
const TOLD =
  /^(?:项目|资金|经费)?(?:\([^()]{1,20}\))?,?[^,。;:、\d和及与]{0,10}(?:预算|支出|执行|使用|支付|安排|批复|下达|到位|投入|自评|得分)[^,。;:\d]{0,8}\d/;

/** A project as forms and tables print its name, and as running text has it when it is squeezed. */
export interface KnownName {
  name: string;
  said: string;
}

interface Place extends KnownName {
  at: number;
}

/** The longest of the names that begins a clause at a position and is told of there. */
const placesOf = (text: string, names: readonly KnownName[]): Place[] =>
  names
    .flatMap(({ name, said }) => {
      const places: Place[] = [];
      for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length))
        if (
          BEFORE.test(text.slice(Math.max(0, at - 4), at)) &&
          TOLD.test(text.slice(at + said.length, at + said.length + 48))
        )
          places.push({ at, name, said });
      return places;
    })
    .sort((a, b) => a.at - b.at || b.said.length - a.said.length)
    .filter(({ at }, i, all) => all[i - 1]?.at !== at);

/** A part of a passage as a passage of its own. */
export const cut = (passage: Passage, from: number, to: number): Passage => {
  const { text, lines, columns } = passage.squeezed;
  const piece = text.slice(from, to);
  return {
    ...passage,
    squeezed: { text: piece, lines: lines.slice(from, to), columns: columns.slice(from, to) },
    sentences: sentencesOf(piece),
  };
};

const SHORTEST = 4;
/** A document with more projects than this tells of them in its forms and tables. */
const MOST = 80;

/** The names of projects by which a passage may speak of them: none that may mean something else; none at all of a great many. */
export function namesToKnow(names: readonly string[]): KnownName[] {
  const known = new Map(names.map((name) => [squeezeText(name), name]));
  if (known.size > MOST) return [];
  return [...known]
    .map(([said, name]) => ({ name, said }))
    .filter(({ said }) => said.length >= SHORTEST && !isClass(said) && matchLabel(said).measure === null);
}

/** ，全部项目自评95分   ；三个项目预算合计…   项目总支出76万元: words by which a sentence turns from one project to all of them */
const ALL =
  '(?:(?:全部|所有|各|以上|上述|[两二三四五六七八九十\\d]{1,3}个)(?:专项|预算)?项目(?=[^,。;]{0,8}\\d)|项目总|(?:项目)?(?:总|合计)(?:预算|支出|支付|执行率|金额)|综合自评)';
/** ，全年共支出745万元, where it has been told what the one project spent */
const IN_ALL = '(?:全年)?共(?:计)?(?:安排|支出|支付|使用)';
const TURNS_TO_ALL = new RegExp(`[,;]${ALL}`);
const SUMS_UP = new RegExp(`(?<=(?:支出|执行|使用|支付)[^,。;]{0,6}\\d[^。;]*)[,;]${IN_ALL}`);
const BEGINS_WITH_ALL = new RegExp(`^(?:${ALL}|${IN_ALL})`);

/** Whether a piece of a paragraph is on all projects, behind one on one of them. */
export const isOnAll = (text: string): boolean => BEGINS_WITH_ALL.test(text);

/** Where in a text on one project a sentence turns to all of them; its length where none does. */
export function endOfOne(text: string): number {
  const ends = [TURNS_TO_ALL, SUMS_UP].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return Math.min(text.length, ...ends.map((at) => at + 1));
}

/** 上年情况。禁毒专项经费支出50万元…: a passage on last year */
const ON_LAST_YEAR =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:上年度?|去年|上一年度?)(?:执行|完成|实施)?情况[。:]/;

/**
 * 甲资金共支出651.37万元，预算执行率93.32%；乙资金支出35万元: a passage in pieces, one for each project of which it tells by the
 * name that forms and tables give it. What is told of one goes no further than its sentence.
 */
export function splitAtKnown(passage: Passage, names: readonly KnownName[]): Piece[] {
  const { text } = passage.squeezed;
  const places = passage.cell || names.length < 2 ? [] : placesOf(text, names);
  if (places.length === 0 || ON_LAST_YEAR.test(text)) return [{ passage, known: '' }];
  const pieces: Piece[] = [];
  let next = 0;
  const add = (to: number, known: string): void => {
    if (to > next) pieces.push({ passage: cut(passage, next, to), known });
    next = Math.max(next, to);
  };
  for (const [i, { at, name }] of places.entries()) {
    if (at < next) continue;
    add(at, '');
    const stop = text.indexOf('。', at);
    const end = stop < 0 ? text.length : stop + 1;
    const last = Math.min(end, places[i + 1]?.at ?? text.length);
    add(at + endOfOne(text.slice(at, last)), name);
  }
  add(text.length, '');
  return pieces;
}
