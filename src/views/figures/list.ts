import type { Dataset } from '../../model/tables.ts';
import { amongFigure } from './body/among.ts';
import { basesFigure } from './body/bases.ts';
import { bulletFigure } from './body/bullet.ts';
import { lostFigure } from './body/lost.ts';
import { makeupFigure } from './body/makeup.ts';
import { paymentFigure, projectsFigure } from './body/projects.ts';
import { seriesFigure } from './body/series.ts';
import { subjectOf } from './body/subject.ts';
import { targetsFigure } from './body/targets.ts';
import { coverageFigure } from './coverage.ts';
import { executionFigure } from './execution.ts';
import type { FigureModel, Lang } from './figure.ts';
import { scoresFigure } from './scores.ts';
import { reportsOf } from './select.ts';
import { threePublicFigure } from './three-public.ts';

const MOST_YEARS_AT_ONCE = 3;
const MOST_REPORTS_AT_ONCE = 60;

/** The year that the home page shows: the latest alone where there is much, all of them (undefined) where there is little. */
export function homeYear({ reports }: Dataset): string | undefined {
  const years = [...new Set(reports.map(({ fiscal_year }) => fiscal_year))].sort();
  const few = years.length <= MOST_YEARS_AT_ONCE && reports.length <= MOST_REPORTS_AT_ONCE;
  return few ? undefined : years.at(-1);
}

/** Figures about many bodies, of all years or of one. */
export const FIGURES_OF_MANY = [
  { name: 'coverage', make: coverageFigure },
  { name: 'execution', make: executionFigure },
  { name: 'three-public', make: threePublicFigure },
  { name: 'scores', make: scoresFigure },
] as const;

/** Figures about one report, in reading order; each gives nothing where the report does not state enough. */
export const FIGURES_OF_ONE = [
  basesFigure,
  bulletFigure,
  amongFigure,
  makeupFigure,
  lostFigure,
  targetsFigure,
  projectsFigure,
  paymentFigure,
] as const;

/** Coverage, execution rates, three-public expenses and scores, of all years or of one. */
export const collectionFigures = (data: Dataset, lang: Lang, year?: string): FigureModel[] =>
  FIGURES_OF_MANY.map(({ make }) => make(data, lang, year === undefined ? {} : { year }));

/** What can be drawn of one body in one year, in reading order; nothing for what its reports do not state. */
export const bodyFigures = (data: Dataset, lang: Lang, bureau: string, year: string): FigureModel[] =>
  reportsOf(data, { bureau, year })
    .map((report) => subjectOf(data, lang, report))
    .flatMap((subject) => FIGURES_OF_ONE.map((make) => make(subject)))
    .filter((figure) => figure !== null);

/** A body over its years, where it has three and more. */
export const bodySeries = (data: Dataset, lang: Lang, bureau: string): FigureModel | null =>
  seriesFigure(data, lang, bureau);
