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
  /^(?:项目|资金|经费)?(?:\([^()]{1,20}\))?,?[^,。;:、\d和及与]{0,10}(?:预算|支出|执行|使用|支付|安排|批复|下达|到位|投入)[^,。;:\d]{0,8}\d/;

interface Place {
  at: number;
  name: string;
}

/** The longest of the names that begins a clause at a position and is told of there. */
const placesOf = (text: string, names: readonly string[]): Place[] =>
  names
    .flatMap((name) => {
      const places: Place[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        if (
          BEFORE.test(text.slice(Math.max(0, at - 4), at)) &&
          TOLD.test(text.slice(at + name.length, at + name.length + 48))
        )
          places.push({ at, name });
      return places;
    })
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)
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

/** The names of projects that a passage may speak of by name: none that may mean something else. */
export const namesToKnow = (names: readonly string[]): string[] =>
  [...new Set(names)]
    .filter((name) => name.length >= SHORTEST && !isClass(name) && matchLabel(name).measure === null)
    .sort((a, b) => b.length - a.length);

/**
 * 甲资金共支出651.37万元，预算执行率93.32%；乙资金支出35万元: a passage in pieces, one for each project of which it tells by the
 * name that forms and tables give it. What is told of one goes no further than its sentence.
 */
export function splitAtKnown(passage: Passage, names: readonly string[]): Piece[] {
  const { text } = passage.squeezed;
  const places = passage.cell || names.length < 2 ? [] : placesOf(text, names);
  if (places.length === 0) return [{ passage, known: '' }];
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
    add(Math.min(end, places[i + 1]?.at ?? text.length), name);
  }
  add(text.length, '');
  return pieces;
}
