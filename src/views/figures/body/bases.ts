import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import type { FigureModel } from '../figure.ts';
import { cellOf, csvOf, hasValue, label, markOf, shortNumber } from '../words.ts';
import { frameOf, rowsOf, type Subject } from './subject.ts';

const BASES = ['initial', 'adjusted'] as const;

/** One spending, two budgets: the rate against the initial and against the full-year budget. */
export function basesFigure(subject: Subject): FigureModel | null {
  const { lang, report, body } = subject;
  const words = figureMessages(lang);
  const rows = BASES.map((denominator) => ({
    denominator,
    stated: rowsOf(subject, 'execution_rate').find((row) => row.denominator === denominator && hasValue(row)),
    recomputed: rowsOf(subject, 'execution_rate_recomputed').find(
      (row) => row.denominator === denominator && hasValue(row),
    ),
  }));
  const [initial, adjusted] = rows.map(({ stated, recomputed }) => recomputed ?? stated);
  if (!initial || !adjusted) return null;
  const nameOf = (denominator: (typeof BASES)[number]) => words.bases.row(words.denominator[denominator]);
  const title = words.bases.title(
    body,
    report.fiscal_year,
    shortNumber(adjusted.value),
    shortNumber(initial.value),
  );
  return {
    ...frameOf(subject, 'bases'),
    title,
    unit: words.rateUnit,
    panels: [
      {
        id: slug(`bases-${report.report_id}`),
        title: '',
        description: title,
        chart: {
          kind: 'rates',
          align: [],
          alignStated: [],
          alignRecomputed: [],
          max: Math.max(100, Number(initial.value), Number(adjusted.value)) * 1.06,
          statedHead: `○ ${words.rates.stated}`,
          recomputedHead: `● ${words.rates.recomputed}`,
          rows: rows.map(({ denominator, stated, recomputed }) => ({
            name: nameOf(denominator),
            stated: markOf(stated, words.notPrinted, lang),
            recomputed: markOf(recomputed, words.notComputable, lang),
            marked: false,
          })),
        },
      },
    ],
    caveat: words.bases.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        { label: words.denominatorLabel, numeric: false },
        { label: `${words.rates.stated} (%)`, numeric: true },
        { label: `${words.rates.recomputed} (%)`, numeric: true },
      ],
      rows: rows.map(({ denominator, stated, recomputed }) => [
        label(words.denominator[denominator]),
        cellOf(stated, words.notPrinted, lang),
        cellOf(recomputed, words.notComputable, lang),
      ]),
    },
    csvRows: csvOf(
      rows.flatMap(({ stated, recomputed }) => [stated, recomputed]).filter((row) => row !== undefined),
    ),
  };
}
