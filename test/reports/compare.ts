import { squeezeText } from '../../scripts/parse/text.ts';
import { measure } from '../../src/model/measure.ts';
import type { Observation, Report } from '../../src/model/report.ts';
import type { Figure } from './figures.ts';

export type MismatchKind = 'missed' | 'value' | 'key' | 'line' | 'denominator' | 'status' | 'extra';

/** One difference between what a text states and what was read from it. */
export interface Mismatch {
  kind: MismatchKind;
  /** The stated figure; null for one that the text does not state. */
  figure: Figure | null;
  measure: string;
  line: number;
  text: string;
}

export interface Read {
  bureau: string;
  year: string;
  observation: Observation;
}

/** What has to be read from a text: must, may, and the years that stand in it on purpose. */
export interface Expected {
  figures: readonly Figure[];
  either: readonly Figure[];
  year: (figure: Figure) => string;
}

const bare = (name: string): string =>
  squeezeText(name)
    .replace(/^20\d\d年度?/, '')
    .replace(/项目$/, '');

const where = (figure: Figure, year: string) =>
  [figure.measure, figure.scope, figure.phase, bare(figure.subject), year].join(' ');

const whereRead = ({ observation: o, year }: Read) =>
  [o.measure, o.scope, o.phase, bare(o.subject), year].join(' ');

const isPrinted = (o: Observation): boolean => o.value.status.startsWith('reported');

/** All observations that come from the text itself: printed, or a cell of the text that has no value. */
export function readFrom(reports: readonly Report[]): Read[] {
  return reports.flatMap((report) =>
    report.observations
      .filter((o) => o.source !== null && /^(?:table|prose)$/.test(o.origin) && !measure(o.measure).derived)
      .map((observation) => ({
        bureau: report.identity.bureau,
        year: observation.year || report.identity.fiscalYear,
        observation,
      })),
  );
}

function sameValue(figure: Figure, { observation }: Read): boolean {
  if (figure.measure === 'grade') return observation.value.text.includes(figure.value);
  return observation.value.value === figure.value;
}

/** Whether the text states the same figure again where it was read: 执行率 in a sentence and in the form's row. */
const isStatedAgain = (figure: Figure, read: Read, { either, year }: Expected): boolean =>
  either.some(
    (other) =>
      where(other, year(other)) === where(figure, year(figure)) &&
      other.line === read.observation.source?.line &&
      sameValue(other, read),
  );

function differences(figure: Figure, read: Read, expected: Expected): Mismatch[] {
  const o = read.observation;
  const found: Mismatch[] = [];
  const say = (kind: MismatchKind, expected: string, got: string) => {
    if (expected === got) return;
    const text = `expected ${expected}, got ${got} ("${o.value.text}", line ${o.source?.line ?? 0})`;
    found.push({ kind, figure, measure: figure.measure, line: figure.line, text });
  };
  if (!sameValue(figure, read))
    say('value', figure.value || '(none)', o.value.value || o.value.text || '(none)');
  if (!isStatedAgain(figure, read, expected)) say('line', String(figure.line), String(o.source?.line ?? 0));
  if (figure.denominator !== '') say('denominator', figure.denominator, o.denominator);
  if (figure.status !== 'reported') say('status', figure.status, o.value.status);
  else if (!isPrinted(o)) say('status', figure.status, o.value.status);
  return found;
}

/** The same figure of the same line, taken for another scope, phase, project, year or body. */
const isMisplaced = (figure: Figure, read: Read): boolean =>
  read.observation.measure === figure.measure &&
  read.observation.source?.line === figure.line &&
  sameValue(figure, read);

function missed(figure: Figure, year: string, reads: readonly Read[]): Mismatch {
  const elsewhere = reads.find((read) => isMisplaced(figure, read));
  const key = where(figure, year);
  return elsewhere
    ? {
        kind: 'key',
        figure,
        measure: figure.measure,
        line: figure.line,
        text: `expected ${key} ${figure.bureau}, got ${whereRead(elsewhere)} ${elsewhere.bureau}`,
      }
    : {
        kind: 'missed',
        figure,
        measure: figure.measure,
        line: figure.line,
        text: `${key} = ${figure.value}`,
      };
}

/** Figures that were read although the text does not state them. Those of another, named year are not looked at. */
function extras(expected: Expected, reads: readonly Read[]): Mismatch[] {
  const known = new Set<string>();
  const years = new Set<string>();
  const stated = [...expected.figures, ...expected.either];
  for (const figure of stated) {
    known.add(where(figure, expected.year(figure)));
    years.add(expected.year(figure));
  }
  /** A further budget or rate beside the first one of its key is held against every figure of that key. */
  const isKnown = (read: Read): boolean =>
    known.has(whereRead(read)) &&
    (!read.observation.beside ||
      stated.some(
        (figure) => where(figure, expected.year(figure)) === whereRead(read) && sameValue(figure, read),
      ));
  return (
    reads
      .filter((read) => isPrinted(read.observation) && years.has(read.year) && !isKnown(read))
      // A misplaced figure has been told once already.
      .filter((read) => !expected.figures.some((figure) => isMisplaced(figure, read)))
      .map((read) => ({
        kind: 'extra',
        figure: null,
        measure: read.observation.measure,
        line: read.observation.source?.line ?? 0,
        text: `${whereRead(read)} = ${read.observation.value.value} ("${read.observation.source?.text ?? ''}")`,
      }))
  );
}

/** Compares the figures that a text states with those that were read from it. Empty when all is well. */
export function compareFigures(expected: Expected, reports: readonly Report[]): Mismatch[] {
  const reads = readFrom(reports);
  const wrong = expected.figures.flatMap((figure) => {
    const year = expected.year(figure);
    const there = reads.filter(
      (candidate) =>
        whereRead(candidate) === where(figure, year) &&
        (figure.bureau === '' || candidate.bureau === figure.bureau),
    );
    // Of the rates of one spending the one of the same budget is meant; of the budgets of one thing the one that stands there.
    const read =
      there.find(
        ({ observation }) => figure.denominator !== '' && observation.denominator === figure.denominator,
      ) ??
      there.find((one) => one.observation.source?.line === figure.line && sameValue(figure, one)) ??
      there[0];
    return read ? differences(figure, read, expected) : [missed(figure, year, reads)];
  });
  return [...wrong, ...extras(expected, reads)];
}
