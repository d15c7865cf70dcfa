import type { Decimal } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Source } from '../../../src/model/report.ts';
import type { Denominator, Scope } from '../../../src/model/vocabulary.ts';
import { rememberOf } from '../../parse/remember.ts';
import type { Reading } from '../reading.ts';
import type { Binding } from './bind.ts';
import type { Passage } from './passages.ts';

/** A sum that 其中 divides into parts, and whether it was planned. */
export interface Whole {
  measure: MeasureId;
  plan: boolean;
}

/** An expense with its plan, in 万元. */
export interface Planned {
  /** Null where they are several, whose plans add up to the value. */
  measure: MeasureId | null;
  value: Decimal;
}

/** What goes over from one passage to the next. */
export interface Carried {
  /** What the passage before has named last, where this one goes on with its list. */
  whole: Whole | null;
  /** What a passage above has divided with its last word, 其中, as long as the lines below are the parts. */
  divided: Whole | null;
  /** The amount that the sentence before has told last. */
  amount: Source | null;
}

/** What holds for every sentence of a passage as it begins. */
export interface Common {
  passage: Passage;
  subject: string;
  fiscalYear: string;
  /** The part that the sentence is about: later budget and spending words are about it. */
  topic: MeasureId | null;
  /** How the last budget of each scope was named. */
  denominators: Map<string, Denominator>;
  unit: string;
  carried: Carried;
  /** The kind of spending that the heading above names. */
  headingKind: MeasureId | null;
  /** Whether the passage stands under the heading of a functional item (类, 款, 项). */
  item: boolean;
  /** Whether it stands under a heading on one fund of several (一般公共预算财政拨款支出). */
  ofFund: boolean;
  /** Whether it stands under a heading on the body itself (部门预算执行情况), in a report on projects. */
  onBody: boolean;
  /** Whether the title of the report names the one project that it is on. */
  ofOne: boolean;
  /** Head of the document, which names the body itself. */
  title: string;
}

/** What the sentence so far has said. */
export interface Sentence extends Common {
  from: number;
  to: number;
  /** The sum that was named last: what 其中 divides. */
  whole: Whole | null;
  /** What the sentence has told before a semicolon. */
  told: readonly Reading[];
  /** The small expense of which nothing but the plan has been told, once the sentence is read. */
  planned: Planned | null;
  /** Whether the sentence goes on with the parts that 其中 began before a semicolon. */
  divided: boolean;
  /** Scope of the last figure so far, and of the sentence before. */
  scope: Scope | '';
  scopeBefore: Scope | '';
  /** Year of the first figure and of the last one so far as named, empty where none is. */
  yearFirst: string | null;
  yearNamed: string;
  /** Year of the sentence before, where this one goes on with its list. */
  yearBefore: string;
  /** The kind of spending whose budget was named last, which later words are about; `several` where two were listed. */
  kind: MeasureId | 'several' | null;
  /** Whether the heading or the label of the paragraph names that kind. */
  kindBegins: boolean;
  /** Whether what was spent of that kind has been told. */
  kindSpent: boolean;
  /** The kind whose spending is the one figure so far. */
  kindAlone: MeasureId | 'none' | '';
  /** Whether a rate of that kind stands behind it. */
  kindRated: boolean;
  /** Whether a report on projects has told here of what the whole body spent, whose parts follow. */
  ofBody: boolean;
  /** Whether its money is that of all projects, in a report on the whole. */
  ofAllProjects: boolean;
  /** Whether the sentence has turned to one of the body's units, or to one project. */
  unitOnly: boolean;
  /** Whether it has turned to one thing, whose budget, spending and rate follow. */
  thingOnly: boolean;
  /** What the figure before was called. */
  last: Binding | null;
  /** Whether the figure before is what the whole budget named before it was changed by. */
  changed: boolean;
}

/** Squeezed text between two positions. */
export const textBetween = ({ passage }: Sentence, from: number, to: number): string =>
  passage.squeezed.text.slice(from, to);

/** What is said before a figure says what it is; further back than this nothing is about it any more. */
const LOOK_BACK = 400;

/** What the sentence says before a position; `from` may be an earlier place of the passage. */
export const saidBefore = (sentence: Sentence, at: number, from = sentence.from): string =>
  textBetween(sentence, Math.max(from, at - LOOK_BACK), at);

const LONGEST_HEADING = 16;
/** 专项资金管理办法健全，专款专用。   我局对12个项目开展了自评。: a short sentence */
const NO_HEADING = /,|\d个/;

/** 。2.其他: where the first number behind the first sentence of a paragraph stands; beyond its end where none does. */
const nextNumber = rememberOf(({ squeezed: { text }, sentences }: Passage): number => {
  const end = sentences[0]?.[1] ?? 0;
  const at = text.slice(end - 1).search(/。\(?\d{1,2}[、.)]/);
  return at < 0 ? text.length + 1 : end + at;
});

/**
 * （一）专项资金。年初预算600万元…: the heading at the head of a paragraph, which says what its sentences are about; empty
 * for one that stands under a later number.
 */
export function headingOf({ passage, from }: Sentence): string {
  const { text } = passage.squeezed;
  const [start, end] = passage.sentences[0] ?? [0, 0];
  const isHeading =
    from > start &&
    end - start <= LONGEST_HEADING &&
    text.charAt(end - 1) === '。' &&
    !NO_HEADING.test(text.slice(start, end));
  return isHeading && nextNumber(passage) > from ? text.slice(start, end) : '';
}
