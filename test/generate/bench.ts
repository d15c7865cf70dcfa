import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from '../../scripts/extract-text.ts';
import { run } from '../pipeline/source.ts';
import { compareFigures, type Expected, type Mismatch } from '../reports/compare.ts';
import { type Figure, readRows, readSamples, toFigure } from '../reports/figures.ts';
import { FAMILIES, type Family } from './families.ts';
import { HOSTILE } from './hostile.ts';

const TEXTS = 200;
const WRITTEN = 'made-up reports';

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

/** Not there, or there with a reason instead of its value: any other difference is a wrong reading. */
const MISSED = new Set(['missed', 'status']);

/** Enters one text: each stated figure is right, missed or wrong; one that is not stated is wrong. */
function enter(
  counts: Counts,
  name: (measure: string) => string,
  figures: readonly Figure[],
  found: readonly Mismatch[],
): void {
  for (const figure of figures) {
    const count = countOf(counts, name(figure.measure));
    const kinds = found.filter((mismatch) => mismatch.figure === figure).map(({ kind }) => kind);
    count.stated += 1;
    if (kinds.length === 0) count.right += 1;
    else if (!kinds.some((kind) => MISSED.has(kind))) count.wrong += 1;
  }
  for (const { figure, measure } of found) if (figure === null) countOf(counts, name(measure)).wrong += 1;
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

type Text = Expected & { id: string; text: string };

function generated(family: Family): Text[] {
  return Array.from({ length: TEXTS }, (_, i) => {
    const { text, figures, body } = family.make(i + 1);
    return { id: `${family.id}-${i + 1}`, text, figures, either: [], year: () => body.fiscal_year };
  });
}

const written = (): Text[] =>
  readSamples().map(({ slug, text, figures, either, bodies }) => ({
    id: slug,
    text,
    figures,
    either,
    year: (figure) => figure.year || (bodies[0]?.fiscal_year ?? ''),
  }));

const HOLD_OUT = join(import.meta.dirname, '../hold-out');
const SETS = readdirSync(HOLD_OUT).sort();

/** Texts by people who had not seen the extractor; nobody is to write rules for one of them. */
const heldOut = (set: string): Text[] =>
  readdirSync(join(HOLD_OUT, set))
    .sort()
    .map((id) => {
      const at = (name: string): string => join(HOLD_OUT, set, id, name);
      const year = readFileSync(at('year'), 'utf8').trim();
      return {
        id,
        text: readFileSync(at('report.txt'), 'utf8'),
        figures: readRows(at('figures.csv')).map(toFigure),
        either: readRows(at('either.csv')).map(toFigure),
        year: (figure) => figure.year || year,
      };
    });

/** Recall and precision per family of generated forms, of the made-up reports, and per measure, to stdout. */
function printRecallAndPrecision(): void {
  const byFamily: Counts = new Map();
  const byMeasure: Counts = new Map();
  const enterAll = (family: string, texts: readonly Text[]) => {
    for (const text of texts) {
      const found = compareFigures(text, extractText(`${text.id}.txt`, text.text).reports);
      enter(byFamily, () => family, text.figures, found);
      enter(byMeasure, (measure) => measure, text.figures, found);
      if (family !== WRITTEN && !family.startsWith('hold-out'))
        enter(byFamily, () => 'all generated', text.figures, found);
    }
  };
  for (const family of FAMILIES) enterAll(family.id, generated(family));
  enterAll(WRITTEN, written());
  for (const set of SETS) enterAll(`hold-out, ${set}`, heldOut(set));
  print(`family (${TEXTS} texts each)`, byFamily);
  print('measure', byMeasure);
}

const MEGABYTE = 1_000_000;

/** Milliseconds to read a megabyte of each family's texts, the least of three. */
function printSpeed(): void {
  console.log(`\n${'one text of a megabyte'.padEnd(34)}${'ms'.padStart(8)}`);
  for (const { id, make } of FAMILIES) {
    const { text } = make(7);
    const long = text.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(text)));
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      extractText('long.txt', long);
      return performance.now() - start;
    });
    console.log(
      `${id.padEnd(34)}${Math.min(...times)
        .toFixed(0)
        .padStart(8)}`,
    );
  }
}

/** Milliseconds for texts made to keep a reader busy: twice the text should take about twice the time. */
function printHostile(): void {
  const sizes = [50_000, 100_000, 200_000];
  const heads = sizes.map((size) => `${size / 1000} KB`.padStart(9));
  console.log(`\n${'odd texts, whole pipeline, ms'.padEnd(34)}${heads.join('')}`);
  for (const [name, make] of Object.entries(HOSTILE)) {
    const times = sizes.map((size) => {
      const start = performance.now();
      run({ 'a.txt': `青禾县公安局2022年度部门整体支出绩效自评报告\n${make(size)}` });
      return performance.now() - start;
    });
    console.log(`${name.padEnd(34)}${times.map((ms) => ms.toFixed(0).padStart(9)).join('')}`);
  }
}

printRecallAndPrecision();
printSpeed();
printHostile();
