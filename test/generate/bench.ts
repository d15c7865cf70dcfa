import { extractText } from '../../scripts/extract-text.ts';
import { compareFigures, type Mismatch } from '../reports/compare.ts';
import type { Figure } from '../reports/figures.ts';
import { FAMILIES, type Family } from './families.ts';

const TEXTS = 200;

/** What was stated, what of it was read, and what was read wrongly. */
interface Count {
  stated: number;
  right: number;
  wrong: number;
}

type Counts = Map<string, Count>;

function countOf(counts: Counts, name: string): Count {
  const count = counts.get(name) ?? { stated: 0, right: 0, wrong: 0 };
  counts.set(name, count);
  return count;
}

/** A figure that is not there, or is there with a reason instead of its value, is missed; any other difference is wrong. */
function isMissed(mismatch: Mismatch): boolean {
  return mismatch.kind === 'missed' || mismatch.kind === 'status';
}

/** Enters one text: each stated figure is right, missed or wrong; an extra one is wrong. */
function enter(
  counts: Counts,
  name: (measure: string) => string,
  figures: readonly Figure[],
  found: readonly Mismatch[],
): void {
  const broken = new Map<string, Mismatch>();
  for (const mismatch of found) {
    const key = `${mismatch.measure} ${mismatch.line}`;
    const worse = broken.get(key);
    if (!worse || isMissed(worse)) broken.set(key, mismatch);
    if (mismatch.kind === 'extra') countOf(counts, name(mismatch.measure)).wrong += 1;
  }
  for (const figure of figures) {
    const count = countOf(counts, name(figure.measure));
    const mismatch = broken.get(`${figure.measure} ${figure.line}`);
    count.stated += 1;
    if (!mismatch || mismatch.kind === 'extra') count.right += 1;
    else if (!isMissed(mismatch)) count.wrong += 1;
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;

function print(title: string, counts: Counts): void {
  console.log(
    `\n${title.padEnd(34)}${'stated'.padStart(8)}${'recall'.padStart(11)}${'precision'.padStart(11)}`,
  );
  for (const [name, { stated, right, wrong }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const recall = percent(right, stated).padStart(11);
    const precision = percent(right, right + wrong).padStart(11);
    console.log(`${name.padEnd(34)}${String(stated).padStart(8)}${recall}${precision}`);
  }
}

function runFamily(family: Family, byFamily: Counts, byMeasure: Counts): void {
  for (let seed = 1; seed <= TEXTS; seed++) {
    const { text, figures, body } = family.make(seed);
    const { reports } = extractText(`${family.id}-${seed}.txt`, text);
    const expected = { figures, either: [], year: () => body.fiscal_year };
    const found = compareFigures(expected, reports);
    enter(byFamily, () => family.id, figures, found);
    enter(byFamily, () => 'all', figures, found);
    enter(byMeasure, (measure) => measure, figures, found);
  }
}

/** Recall and precision over generated texts, per family of forms and per measure, to stdout. */
function printRecallAndPrecision(): void {
  const byFamily: Counts = new Map();
  const byMeasure: Counts = new Map();
  for (const family of FAMILIES) runFamily(family, byFamily, byMeasure);
  print(`family (${TEXTS} texts each)`, byFamily);
  print('measure', byMeasure);
}
printRecallAndPrecision();
