import type { Store } from '../data/store.ts';
import { checkName } from '../i18n/checks.ts';
import { MEASURES } from '../model/measure.ts';
import { STATUSES } from '../model/status.ts';
import { DENOMINATORS } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import { measureName } from './names.ts';
import { type TableView, tableOf, text } from './table.ts';

export interface MethodsView {
  denominators: readonly { name: string; note: string }[];
  statuses: TableView;
  formulas: TableView;
  checks: readonly { name: string; count: string }[];
}

/** A formula in measure ids, with the ids replaced by names and the functions by words. */
function inWords(formula: string, { lang, t }: Context): string {
  const { sumOfProjects, bandOf } = t.methodsPage;
  return formula
    .replace(/sum\([^)]*\)/g, sumOfProjects)
    .replace(/band\(([^)]*)\)/g, (_, id: string) => bandOf(measureName(id, lang)))
    .replace(/[a-z]+(?:_[a-z]+)+|\b(?:expenditure|budget)\b/g, (id) =>
      MEASURES.some((measure) => measure.id === id) ? measureName(id, lang) : id,
    )
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ');
}

/** What the methods page lists from the model and the data. */
export function methodsView(store: Store, at: Context): MethodsView {
  const { t, lang } = at;
  const checks = new Map<string, number>();
  for (const row of store.findings) checks.set(row.check, (checks.get(row.check) ?? 0) + 1);
  return {
    denominators: DENOMINATORS.map((id) => ({
      name: t.terms.denominator[id],
      note: t.homePage.divisorNote[id],
    })),
    statuses: tableOf(
      t.methodsPage.statusTitle,
      [{ label: t.methodsPage.status }, { label: t.dataPage.code }, { label: t.methodsPage.meaning }],
      STATUSES.map((id) => ({
        head: text(t.terms.status[id]),
        cells: [text(id), text(t.statusMeaning[id])],
      })),
    ),
    formulas: tableOf(
      t.methodsPage.formulaTitle,
      [{ label: t.measure }, { label: t.formula }, { label: t.unit }],
      MEASURES.filter((measure) => measure.derived).map((measure) => ({
        head: text(measureName(measure.id, lang)),
        cells: [text(inWords(measure.formula, at)), text(measure.unit || t.none)],
      })),
    ),
    checks: [...checks].map(([check, count]) => ({ name: checkName(check, lang), count: String(count) })),
  };
}
