import type { Store } from '../data/store.ts';
import type { Lang } from '../i18n/lang.ts';
import type { FigureModel } from './figures/figure.ts';
import { bodyFigures, bodySeries, collectionFigures } from './figures/list.ts';

/** Every figure of the site once, in one language. */
export function siteFigures(store: Store, lang: Lang): FigureModel[] {
  const { dataset } = store;
  const ofBodies = store.bodies.flatMap(({ bureau_id }) => {
    const years = [...new Set(store.reportsOf(bureau_id).map((report) => report.fiscal_year))];
    const series = bodySeries(dataset, lang, bureau_id);
    return [
      ...years.flatMap((year) => bodyFigures(dataset, lang, bureau_id, year)),
      ...(series ? [series] : []),
    ];
  });
  return [
    ...collectionFigures(dataset, lang),
    ...store.years.flatMap((year) => collectionFigures(dataset, lang, year)),
    ...ofBodies,
  ];
}
