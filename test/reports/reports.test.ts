import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { compareFigures } from './compare.ts';
import { readSamples, type Sample } from './figures.ts';

const samples = readSamples();

/** The year a figure belongs to: its own, or that of the body. */
const yearOf = (sample: Sample) => (figure: { year: string }) =>
  figure.year || (sample.bodies[0]?.fiscal_year ?? '');

describe.each(samples.map((sample) => [sample.slug, sample] as const))('%s', (slug, sample) => {
  const { reports } = extractText(`${slug}.txt`, sample.text);

  it('states exactly these figures', () => {
    const expected = { figures: sample.figures, either: sample.either, year: yearOf(sample) };
    const mismatches = compareFigures(expected, reports).map(
      ({ kind, line, text }) => `${line} ${kind}: ${text}`,
    );
    expect(mismatches).toEqual(sample.gaps);
  });

  it('has no gap but figures that are left out', () => {
    expect(sample.gaps.filter((gap) => !/^\d+ missed:/.test(gap))).toEqual([]);
  });

  it('is the report of this body and year', () => {
    const found = reports.map(({ identity }) => ({
      bureau: identity.bureau,
      fiscal_year: identity.fiscalYear,
      document_type: identity.documentType,
      scope: identity.scope,
    }));
    for (const body of sample.bodies) expect(found).toContainEqual(body);
  });

  it('proves each figure by text that stands on its line', () => {
    const lines = sample.text.split('\n');
    const unproven = reports
      .flatMap(({ observations }) => observations)
      .filter(({ source }) => source !== null && !lines[source.line - 1]?.includes(source.text))
      .map(({ measure, source }) => `${measure} line ${source?.line}: "${source?.text}"`);
    expect(unproven).toEqual([]);
  });
});
