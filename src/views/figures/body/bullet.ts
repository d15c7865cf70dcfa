import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import type { ObservationRow } from '../../../model/tables.ts';
import { SCOPES } from '../../../model/vocabulary.ts';
import type { FigureModel } from '../figure.ts';
import { axisEnd } from '../spread.ts';
import {
  capital,
  cellOf,
  csvOf,
  hasValue,
  label,
  markOf,
  numberColumn,
  shortNumber,
  textColumn,
} from '../words.ts';
import { frameOf, rowOf, rowsOf, type Subject } from './subject.ts';

interface Budgets {
  scope: (typeof SCOPES)[number];
  initial: ObservationRow | undefined;
  /** The full-year budget, or the only budget that the report names. */
  budget: ObservationRow | undefined;
  /** What that budget is called. */
  called: string;
  spent: ObservationRow | undefined;
}

/** What a budget is called: by what the report's rate says that it divides by; a full-year budget has a name. */
function calledOf(subject: Subject, budget: ObservationRow | undefined, scope: Budgets['scope']): string {
  const words = figureMessages(subject.lang);
  if (budget?.measure !== 'budget') return words.bullet.adjusted;
  const rate = rowsOf(subject, 'execution_rate_recomputed').find(
    (row) => row.scope === scope && row.formula.endsWith(`${budget.observation_id} × 100`),
  );
  const named = rate?.denominator ?? '';
  return named === '' || named === 'unspecified'
    ? words.bullet.unspecified
    : capital(words.denominator[named]);
}

function budgetsOf(subject: Subject): Budgets[] {
  return SCOPES.map((scope) => {
    const adjusted = rowOf(subject, 'budget_adjusted', scope);
    const budget = hasValue(adjusted) ? adjusted : (rowOf(subject, 'budget', scope) ?? adjusted);
    return {
      scope,
      initial: rowOf(subject, 'budget_initial', scope),
      budget,
      called: calledOf(subject, budget, scope),
      spent: rowOf(subject, 'expenditure', scope),
    };
  }).filter(({ budget, initial, spent }) => (hasValue(budget) || hasValue(initial)) && hasValue(spent));
}

/** Spending within its budget, the initial budget as a stroke. */
export function bulletFigure(subject: Subject): FigureModel | null {
  const { lang, report, body } = subject;
  const words = figureMessages(lang);
  const all = budgetsOf(subject);
  const first = all[0];
  const against = first && (hasValue(first.budget) ? first.budget : first.initial);
  if (!first?.spent || !against) return null;
  const title = words.bullet.title(
    body,
    report.fiscal_year,
    shortNumber(first.spent.value),
    shortNumber(against.value),
  );
  const rows = all
    .flatMap(({ initial, budget, spent }) => [initial, budget, spent])
    .filter((row) => row !== undefined);
  return {
    ...frameOf(subject, 'budget'),
    title,
    unit: words.amountUnit,
    panels: [
      {
        id: slug(`budget-${report.report_id}`),
        title: '',
        description: title,
        chart: {
          kind: 'bullet',
          max: axisEnd(rows, 0),
          words: { spent: `■ ${words.bullet.spent}`, initial: `┃ ${words.bullet.initial}` },
          rows: all.map(({ scope, initial, budget, called, spent }) => ({
            name: all.length > 1 ? words.scope[scope] : '',
            called: `□ ${called}`,
            spent: markOf(spent, words.notPrinted, lang),
            adjusted: markOf(budget, words.notPrinted, lang),
            initial: markOf(initial, words.notPrinted, lang),
          })),
        },
      },
    ],
    caveat: words.bullet.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        textColumn(words.scopeLabel),
        numberColumn(words.bullet.initial),
        numberColumn(words.bullet.budget),
        textColumn(words.bullet.which),
        numberColumn(words.bullet.spent),
      ],
      rows: all.map(({ scope, initial, budget, called, spent }) => [
        label(words.scope[scope]),
        cellOf(initial, words.notPrinted, lang),
        cellOf(budget, words.notPrinted, lang),
        label(called),
        cellOf(spent, words.notPrinted, lang),
      ]),
    },
    csvRows: csvOf(rows),
  };
}
