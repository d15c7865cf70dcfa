import { describe, expect, test } from 'vitest';
import { panelSvg } from '../../src/charts/panel.ts';
import type { FigureModel } from '../../src/views/figures/figure.ts';
import { bodyFigures, bodySeries, collectionFigures } from '../../src/views/figures/list.ts';
import { invent } from '../invented/invent.ts';
import { overlaps, repeatedIds, smallest } from './drawing.ts';
import { parseSvg } from './parse-svg.ts';

const few = invent({ bodies: 5, years: 4, seed: 3 }).dataset;
const some = invent({ bodies: 60, years: 1, seed: 5 }).dataset;
const many = invent({ bodies: 500, years: 1, seed: 9 }).dataset;

const ofBodies = (lang: 'zh' | 'en'): FigureModel[] =>
  few.reports.flatMap(({ bureau_id, fiscal_year }) => bodyFigures(few, lang, bureau_id, fiscal_year));
const seriesOf = (lang: 'zh' | 'en'): FigureModel[] =>
  few.bureaus.map(({ bureau_id }) => bodySeries(few, lang, bureau_id)).filter((figure) => figure !== null);

const SETS = [
  ['five bodies over four years', (lang: 'zh' | 'en') => collectionFigures(few, lang)],
  ['sixty bodies', (lang: 'zh' | 'en') => collectionFigures(some, lang)],
  ['five hundred bodies', (lang: 'zh' | 'en') => collectionFigures(many, lang)],
  ['each body', ofBodies],
  [
    'one body among many',
    (lang: 'zh' | 'en') =>
      bodyFigures(many, lang, many.reports[0]?.bureau_id ?? '', many.reports[0]?.fiscal_year ?? ''),
  ],
  ['each body over its years', seriesOf],
] as const;

describe.each(SETS)('%s', (_what, make) => {
  describe.each(['zh', 'en'] as const)('%s', (lang) => {
    const figures = make(lang);
    const unique = [...new Map(figures.map((figure) => [figure.id, figure])).values()];

    test.each(['wide', 'narrow'] as const)('%s: nothing overlaps, is cut off or too small', (variant) => {
      expect(unique.length).toBeGreaterThan(0);
      const wrong = unique.flatMap((figure) =>
        figure.panels.flatMap((panel) => {
          const svg = parseSvg(panelSvg(panel, variant, figure.title));
          return [...overlaps(svg), ...(smallest(svg) * 0.93 < 12 ? ['type too small'] : [])].map(
            (what) => `${panel.id}: ${what}`,
          );
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('ids are unique on a page with all of them', () => {
      const drawings = unique.flatMap((figure) =>
        figure.panels.flatMap((panel) => [panelSvg(panel, 'wide', ''), panelSvg(panel, 'narrow', '')]),
      );
      expect(repeatedIds(drawings.map(parseSvg))).toEqual([]);
    });

    test('every table has a row for what is drawn, and no empty cell', () => {
      for (const { table } of unique) {
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        expect(table.rows.flat().filter(({ text }) => text === '')).toEqual([]);
      }
    });
  });
});
