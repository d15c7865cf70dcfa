import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { compareFigures } from '../reports/compare.ts';
import { FAMILIES } from './families.ts';

describe.each(FAMILIES.map((family) => [family.id, family] as const))('%s', (id, { make }) => {
  it('gives every written figure back unchanged, with its line, and no other', () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    const property = fc.property(seeds, (seed) => {
      const made = make(seed);
      const expected = { figures: made.figures, either: [], year: () => made.body.fiscal_year };
      const { reports } = extractText(`${id}-${seed}.txt`, made.text);
      expect(compareFigures(expected, reports)).toEqual([]);
    });
    fc.assert(property, { seed: 20_211_231, numRuns: 40 });
  });

  it('is recognised as what it is', () => {
    const wrong = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const { text, body } = make(seed);
      const { reports } = extractText(`${id}-${seed}.txt`, text);
      const found = reports.map(({ identity }) => ({
        bureau: identity.bureau,
        fiscal_year: identity.fiscalYear,
        document_type: identity.documentType,
        scope: identity.scope,
      }));
      return found.length === 1 && JSON.stringify(found[0]) === JSON.stringify(body)
        ? []
        : [{ seed, body, found }];
    });
    expect(wrong).toEqual([]);
  });
});
