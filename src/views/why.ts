import type { Store } from '../data/store.ts';
import type { ObservationRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { keyOf, shortName } from './names.ts';
import { type Rate, ratesOf } from './rates.ts';
import { type ValueView, valueView } from './value.ts';

/** One rate taken apart: whose, what it divides by what, and whom it covers. */
export interface RateCard {
  who: string;
  href: string;
  rate: ValueView;
  spentName: string;
  spent: ValueView | null;
  budgetName: string;
  budget: ValueView | null;
  scope: string;
  scopeNote: string;
  divisor: string;
  divisorNote: string;
  /** What else the same report says: the same spending by another budget, and rates of another scope. */
  also: readonly string[];
}

export interface WhyView {
  cards: readonly RateCard[];
  conclusion: string;
}

const stated = (rates: readonly Rate[]) => rates.filter((rate) => rate.stated);

/** Rates of the same report and scope that divide by another budget. */
function othersOf(rate: Rate, store: Store): Rate[] {
  return ratesOf(rate.report.report_id, store).filter(
    (other) => other.row.scope === rate.row.scope && other.row.denominator !== rate.row.denominator,
  );
}

/** How well a rate explains the matter: whole department, named budget, both amounts known. */
const clarity = (rate: Rate): number =>
  Number(rate.row.scope === 'department' || rate.row.scope === 'department_and_units') * 4 +
  Number(rate.row.denominator !== 'unspecified') * 2 +
  Number(Boolean(rate.budget && rate.spent));

/** Two stated rates of different bodies whose keys differ: if possible one that gives two rates, and its opposite. */
function choose(store: Store): [Rate, Rate] | null {
  const rates = stated(store.dataset.reports.flatMap((row) => ratesOf(row.report_id, store))).sort(
    (a, b) => clarity(b) - clarity(a) || b.row.fiscal_year.localeCompare(a.row.fiscal_year),
  );
  const second = rates.find((rate) => othersOf(rate, store).length > 0) ?? rates[0];
  if (!second) return null;
  const first = rates.find(
    (rate) =>
      rate.row.bureau_id !== second.row.bureau_id &&
      rate.row.denominator !== second.row.denominator &&
      keyOf(rate.row) !== keyOf(second.row),
  );
  return first ? [first, second] : null;
}

const unitValue = (row: ObservationRow | undefined, at: Context) => (row ? valueView(row, at) : null);

function cardOf(rate: Rate, store: Store, at: Context): RateCard {
  const { t } = at;
  const { row } = rate;
  const divisor = row.denominator || 'unspecified';
  const spentName = rate.spent ? nameOf(rate.spent, at) : t.terms.rates.stated;
  return {
    who: t.homePage.states(shortName(store.body(row.bureau_id), at.lang), row.fiscal_year),
    href: at.to({ kind: 'body', id: row.bureau_id }),
    rate: valueView(rate.stated ?? row, at),
    spentName,
    spent: unitValue(rate.spent, at),
    budgetName: t.terms.denominator[divisor],
    budget: unitValue(rate.budget, at),
    scope: row.scope && t.terms.scope[row.scope],
    scopeNote: row.scope && t.homePage.scopeNote[row.scope],
    divisor: t.terms.denominator[divisor],
    divisorNote: t.homePage.divisorNote[divisor],
    also: [...byOtherBudgets(rate, spentName, store, at), ...ofOtherScopes(rate, store, at)],
  };
}

/** The same spending divided by another budget of the same report. */
const byOtherBudgets = (rate: Rate, spentName: string, store: Store, { t }: Context): string[] =>
  othersOf(rate, store).flatMap(({ budget, row }) =>
    budget && row.denominator
      ? [t.homePage.also(spentName, t.terms.denominator[row.denominator], budget.value, row.value)]
      : [],
  );

/** Rates that the same report states for another scope. */
const ofOtherScopes = (rate: Rate, store: Store, { t }: Context): string[] =>
  stated(ratesOf(rate.report.report_id, store)).flatMap(({ row }) =>
    row.scope && row.scope !== 'project' && row.scope !== rate.row.scope
      ? [t.homePage.alsoScope(t.terms.scope[row.scope], row.value)]
      : [],
  );

const nameOf = (row: ObservationRow, { lang, t }: Context): string =>
  lang === 'zh' ? row.label || t.terms.coverage.columns.expenditure : t.groups.spending;

/** Two rates that look alike and are not, taken apart; null where the data have no such pair. */
export function whyNotTheSame(store: Store, at: Context): WhyView | null {
  const pair = choose(store);
  if (!pair) return null;
  const [a, b] = pair;
  const name = (rate: Rate) => shortName(store.body(rate.row.bureau_id), at.lang);
  const divisor = (rate: Rate) => at.t.terms.denominator[rate.row.denominator || 'unspecified'];
  const said = (rate: Rate) =>
    [name(rate), rate.row.fiscal_year, (rate.stated ?? rate.row).value, divisor(rate)] as const;
  return {
    cards: pair.map((rate) => cardOf(rate, store, at)),
    conclusion: at.t.homePage.conclusion(said(a), said(b)),
  };
}
