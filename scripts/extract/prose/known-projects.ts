import { squeezeText } from '../../parse/text.ts';
import { matchLabel } from '../label.ts';
import { cut, type Passage } from './passages.ts';
import { isClass } from './project-names.ts';
import { endOfOne } from './turns-to-all.ts';
import { isOnLastYear } from './year.ts';

/** A passage, or a piece of one that is about a project which a form, a table or a list of the document names. */
export interface Piece {
  passage: Passage;
  /** The project; empty where the piece is about none of these. */
  known: string;
}

/** What stands before a name that begins a clause: …；其中：   二是   1.   得分较低的主要是 */
const BEFORE = /(?:^|[,;。:(]|其中|的(?:主要)?[是为]|[一二三四五六]是|\(?\d{1,2}[.、)])$/;
/** （含县级配套）共支出651.37万元   项目全年预算…   受流标影响，进展较慢，年初预算…: what is told of a project right behind its name */
const TOLD =
  /^(?:项目|资金|经费)?(?:\([^()]{1,20}\))?(?:[受因由][^,。;:\d]{2,20},(?:[^,。;:\d]{2,12},)?)?,?[^,。;:、\d和及与]{0,10}(?:预算|支出|执行|使用|支付|安排|批复|下达|到位|投入|自评|得分)[^,。;:\d]{0,8}\d/;

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

/**
 * 甲资金共支出651.37万元，预算执行率93.32%；乙资金支出35万元: a passage in pieces, one for each project of which it tells by the
 * name that forms and tables give it. What is told of one goes no further than its sentence.
 */
export function splitAtKnown(passage: Passage, names: readonly KnownName[]): Piece[] {
  const { text } = passage.squeezed;
  const places = passage.cell || names.length < 2 ? [] : placesOf(text, names);
  if (places.length === 0 || isOnLastYear(text)) return [{ passage, known: '' }];
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
