import type { Dataset } from '../../model/tables.ts';
import { type FigureEntry, figureEntries } from './entries.ts';
import type { FigureModel, Lang } from './figure.ts';
import { figureFile } from './origin.ts';

/** Figures have pictures and pages of their own up to this number; beyond it only those about many bodies. */
export const MOST_PICTURES = 400;

/** The figures that are also pictures and pages of their own; a build of thousands would take hours. */
export function picturedEntries(data: Dataset): readonly FigureEntry[] {
  const all = figureEntries(data);
  return all.length <= MOST_PICTURES ? all : all.filter(({ shared }) => shared);
}

const pictured = new WeakMap<Dataset, ReadonlySet<string>>();

function isPictured(data: Dataset, id: string): boolean {
  const known = pictured.get(data) ?? new Set(picturedEntries(data).map((entry) => entry.id));
  pictured.set(data, known);
  return known.has(id);
}

/** Name of a figure's file within `figures/`; the Chinese one carries no mark of its language. */
export const figureName = (id: string, lang: Lang, ending: string): string =>
  `${id}${lang === 'zh' ? '' : `-${lang}`}${ending}`;

export interface FigureFiles {
  csv: string;
  svg?: string;
  png?: string;
  embed?: string;
}

/** Files of a figure from the site's root; those that are not made are left out. */
export function filesOf(data: Dataset, { id, lang }: Pick<FigureModel, 'id' | 'lang'>): FigureFiles {
  const csv = `figures/${id}.csv`;
  if (!isPictured(data, id)) return { csv };
  return {
    csv,
    svg: `figures/${figureName(id, lang, '.svg')}`,
    png: `figures/${figureName(id, lang, '.png')}`,
    embed: figureFile({ id, lang }),
  };
}
