import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import type { Report } from '../../src/model/report.ts';
import { compareFigures } from './compare.ts';
import { readSamples, type Sample } from './figures.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

const samples = readSamples();

/** The reports of a changed text, each reading with the line of the original that it comes from. */
function reportsOf(sample: Sample, layout: Layout): Report[] {
  const placed = layout(sample.text.split(/\r?\n/));
  const { reports } = extractText(`${sample.slug}.txt`, placed.map(([text]) => text).join('\n'));
  return reports.map((report) => ({
    ...report,
    observations: report.observations.map((one) =>
      one.source === null
        ? one
        : { ...one, source: { ...one.source, line: placed[one.source.line - 1]?.[1] ?? 0 } },
    ),
  }));
}

function mismatches(sample: Sample, layout: Layout) {
  const year = (figure: { year: string }) => figure.year || (sample.bodies[0]?.fiscal_year ?? '');
  return compareFigures(
    { figures: sample.figures, either: sample.either, year },
    reportsOf(sample, layout),
  ).map(({ kind, line, text }) => `${line} ${kind}: ${text}`);
}

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  it.each(samples.map((sample) => [sample.slug, sample] as const))(
    '%s: the same figures',
    (_slug, sample) => {
      expect(mismatches(sample, layout)).toEqual(sample.gaps);
    },
  );
});
