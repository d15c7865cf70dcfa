import type { Page } from '../../format/page.ts';
import type { Dataset, ReportRow } from '../../model/tables.ts';
import { subjectOf } from './body/subject.ts';
import type { FigureModel, Lang } from './figure.ts';
import { bodySeries, FIGURES_OF_MANY, FIGURES_OF_ONE, homeYear } from './list.ts';

/** A figure of the site, made when it is asked for. */
export interface FigureEntry {
  id: string;
  /** The page on which it stands among its company. */
  page: Page;
  /** About many bodies, not about one. */
  shared: boolean;
  make: (lang: Lang) => FigureModel;
}

function entry(page: Page, shared: boolean, make: (lang: Lang) => FigureModel | null): FigureEntry[] {
  const model = make('zh');
  if (model === null) return [];
  // A figure that exists in one language exists in the other: what can be drawn depends on the data alone.
  return [{ id: model.id, page, shared, make: (lang) => make(lang) ?? model }];
}

const ofMany = (data: Dataset, year?: string): FigureEntry[] =>
  FIGURES_OF_MANY.flatMap(({ make }) =>
    entry(year === undefined ? { kind: 'home' } : { kind: 'year', id: year }, true, (lang) =>
      make(data, lang, year === undefined ? {} : { year }),
    ),
  );

const ofReport = (data: Dataset, report: ReportRow): FigureEntry[] =>
  FIGURES_OF_ONE.flatMap((make) =>
    entry({ kind: 'body', id: report.bureau_id }, false, (lang) => make(subjectOf(data, lang, report))),
  );

const made = new WeakMap<Dataset, readonly FigureEntry[]>();

/** Every figure of the site, each once. */
export function figureEntries(data: Dataset): readonly FigureEntry[] {
  const known = made.get(data);
  if (known) return known;
  const years = [...new Set(data.reports.map(({ fiscal_year }) => fiscal_year))].sort();
  const all = [
    // Home shows the latest year alone when there is much.
    ...(homeYear(data) === undefined ? ofMany(data) : []),
    ...years.flatMap((year) => ofMany(data, year)),
    ...data.reports.flatMap((report) => ofReport(data, report)),
    ...data.bureaus.flatMap(({ bureau_id }) =>
      entry({ kind: 'body', id: bureau_id }, false, (lang) => bodySeries(data, lang, bureau_id)),
    ),
  ];
  made.set(data, all);
  return all;
}
