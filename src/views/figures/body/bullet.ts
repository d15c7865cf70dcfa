import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import type { ObservationRow } from '../../../model/tables.ts';
import { SCOPES } from '../../../model/vocabulary.ts';
import type { FigureModel } from '../figure.ts';
import { axisEnd } from '../spread.ts';
import { cellOf, csvOf, hasValue, label, markOf, shortNumber } from '../words.ts';
import { frameOf, rowOf, type Subject } from './subject.ts';

interface Budgets {
  scope: (typeof SCOPES)[number];
  initial: ObservationRow | undefined;
  /** The full-year budget, or the only budget that the report names. */
  budget: ObservationRow | undefined;
  spent: ObservationRow | undefined;
}

function budgetsOf(subject: Subject): Budgets[] {
  return SCOPES.map((scope) => {
    const adjusted = rowOf(subject, 'budget_adjusted', scope);
    return {
      scope,
      initial: rowOf(subject, 'budget_initial', scope),
      budget: hasValue(adjusted) ? adjusted : rowOf(subject, 'budget', scope),
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
  const budgetWord =
    first.budget?.measure === 'budget_adjusted' ? words.bullet.adjusted : words.bullet.budget;
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
          words: {
            spent: `■ ${words.bullet.spent}`,
            adjusted: `□ ${budgetWord}`,
            initial: `┃ ${words.bullet.initial}`,
          },
          rows: all.map(({ scope, initial, budget, spent }) => ({
            name: all.length > 1 ? words.scope[scope] : '',
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
        { label: words.scopeLabel, numeric: false },
        ...[words.bullet.initial, budgetWord, words.bullet.spent].map((name) => ({
          label: name,
          numeric: true,
        })),
      ],
      rows: all.map(({ scope, initial, budget, spent }) => [
        label(words.scope[scope]),
        ...[initial, budget, spent].map((row) => cellOf(row, words.notPrinted, lang)),
      ]),
    },
    csvRows: csvOf(rows),
  };
}
