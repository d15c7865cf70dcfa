import type { MeasurePage } from '../format/page.ts';
import type { Context } from './context.ts';
import type { GroupView } from './groups.ts';
import { type CellView, type TableView, tableOf, text } from './table.ts';

/** The measure by which a headline figure is summed up, with its unit. */
const UNIT: Readonly<Record<MeasurePage, 'percent' | 'amount' | 'points'>> = {
  execution: 'percent',
  'three-public': 'amount',
  score: 'points',
};

/** One row a comparability key: how many bodies it has, and how their values are spread where they are enough. */
export function overviewOf(measure: MeasurePage, groups: readonly GroupView[], { t }: Context): TableView {
  const words = t.groups;
  const unit = words.units[UNIT[measure]];
  return tableOf(
    words.overview,
    [
      { label: t.basis },
      { label: words.bodies, numeric: true },
      ...[words.median, words.low, words.high].map((name) => ({
        label: words.inUnit(name, unit),
        numeric: true,
      })),
    ],
    groups.map(({ title, more, bodies, spread, year }) => ({
      head: text(title, more),
      cells: [
        text(String(bodies)),
        ...[spread?.median, spread?.low, spread?.high].map((value): CellView => text(value ?? t.none)),
      ],
      data: { year },
    })),
  );
}
