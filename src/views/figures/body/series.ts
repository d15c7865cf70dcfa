import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import { measure } from '../../../model/measure.ts';
import type { Dataset, ObservationRow, ReportRow } from '../../../model/tables.ts';
import type { FigureModel, FigurePanel, Lang } from '../figure.ts';
import { bodyName, observationsOf, reportsOf } from '../select.ts';
import { axisEnd } from '../spread.ts';
import { cellOf, csvOf, hasValue, keyInWords, label, markOf } from '../words.ts';

/** Measures that are followed over the years, each with its reference line and its recomputed companion. */
const FOLLOWED = [
  { id: 'execution_rate', companion: 'execution_rate_recomputed', reference: 100 },
  { id: 'expenditure', companion: '', reference: null },
  { id: 'three_public', companion: '', reference: null },
  { id: 'score', companion: '', reference: null },
] as const;
type Followed = (typeof FOLLOWED)[number];

/** From so many years on a body has a series. */
export const LEAST_YEARS = 3;

interface Shared {
  data: Dataset;
  lang: Lang;
  bureau: string;
  reports: readonly ReportRow[];
  years: readonly string[];
}

/** The key without the year: what has to stay the same over the years. */
const keyOverYears = (row: ObservationRow): string => [row.scope, row.phase, row.denominator].join('|');

function panelsOf(shared: Shared, followed: Followed): { panel: FigurePanel; rows: ObservationRow[] }[] {
  const { data, lang, reports, years, bureau } = shared;
  const words = figureMessages(lang);
  const rows = observationsOf(data, reports, followed.id).filter(({ scope }) => scope !== 'project');
  const companions = observationsOf(data, reports, followed.companion || '-').filter(
    ({ scope }) => scope !== 'project',
  );
  const keys = [...Map.groupBy([...rows, ...companions].filter(hasValue), keyOverYears).values()];
  return keys.map((own, index) => {
    const points = years.map((year) => {
      const absent = reports.some((report) => report.fiscal_year === year)
        ? words.series.otherKey
        : words.series.noReport;
      const find = (id: string) => own.find((row) => row.fiscal_year === year && row.measure === id);
      const why = rows.find((row) => row.fiscal_year === year && !hasValue(row));
      const recomputed = find(followed.companion);
      return {
        year,
        stated: markOf(find(followed.id) ?? why, absent, lang),
        recomputed: recomputed ? markOf(recomputed, absent, lang) : null,
      };
    });
    const key = keyInWords(own[0] as ObservationRow, lang)
      .split(words.dot)
      .slice(1)
      .join(words.dot);
    return {
      rows: own,
      panel: {
        id: slug(`series-${bureau}-${followed.id.replaceAll('_', '-')}-${index + 1}`),
        title: `${measure(followed.id)[lang]}${words.open}${measure(followed.id).unit}${words.close}${words.dot}${key}`,
        description: points.map(({ year, stated }) => `${year} ${stated.text}`).join(words.semicolon),
        chart: {
          kind: 'series',
          points,
          statedHead: `○ ${words.rates.stated}`,
          recomputedHead: `● ${words.rates.recomputed}`,
          max: axisEnd(own, followed.reference ?? 0),
          reference: followed.reference,
        },
      },
    };
  });
}

/** A body over three years and more; nothing for one that has fewer. */
export function seriesFigure(data: Dataset, lang: Lang, bureau: string): FigureModel | null {
  const words = figureMessages(lang);
  const reports = reportsOf(data, { bureau });
  const known = reports.map(({ fiscal_year }) => Number(fiscal_year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (new Set(known).size < LEAST_YEARS) return null;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const shared = { data, lang, bureau, reports, years };
  const all = FOLLOWED.flatMap((followed) => panelsOf(shared, followed));
  if (all.length === 0) return null;
  const title = words.series.title(bodyName(data, bureau, lang), String(first), String(last));
  const rows = all.flatMap((one) => one.rows);
  return {
    id: slug(`series-${bureau}`),
    lang,
    title,
    unit: words.series.unit,
    key: words.severalKeys,
    legend: [],
    panels: all.map(({ panel }) => panel),
    note: '',
    caveat: words.series.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [
        words.measureLabel,
        words.fiscalYear,
        words.scopeLabel,
        words.denominatorLabel,
        words.series.value,
      ].map((name, index) => ({ label: name, numeric: index === 4 })),
      rows: rows.map((row) => [
        label(measure(row.measure)[lang]),
        label(row.fiscal_year),
        label(row.scope && words.scope[row.scope]),
        label(row.denominator && words.denominator[row.denominator]),
        cellOf(row, words.notPrinted, lang),
      ]),
    },
    csvRows: csvOf(rows),
    reports: reports.map(({ report_id }) => report_id),
  };
}
