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

/** Why a year has no value on this basis: no report, the word of its status, or another basis. */
function absence({ reports, lang }: Shared, year: string, rows: readonly ObservationRow[]): string {
  const words = figureMessages(lang);
  if (!reports.some(({ fiscal_year }) => fiscal_year === year)) return words.series.noReport;
  const own = rows.filter(({ fiscal_year }) => fiscal_year === year);
  const missing = own.find(({ phase }) => phase === 'actual') ?? own[0];
  if (own.some(hasValue) || missing === undefined) return words.series.otherKey;
  return words.status[missing.value_status];
}

function panelOf(
  shared: Shared,
  followed: Followed,
  own: readonly ObservationRow[],
  all: readonly ObservationRow[],
): FigurePanel {
  const { lang, years, bureau } = shared;
  const words = figureMessages(lang);
  const stated = own.some((row) => row.measure === followed.id);
  const main = stated ? followed.id : followed.companion || followed.id;
  const points = years.map((year) => {
    const absent = absence(shared, year, all);
    const find = (id: string) => own.find((row) => row.fiscal_year === year && row.measure === id);
    const recomputed = stated ? find(followed.companion) : undefined;
    return {
      year,
      stated: markOf(find(main), absent, lang),
      recomputed: recomputed ? markOf(recomputed, absent, lang) : null,
    };
  });
  const first = own[0] as ObservationRow;
  return {
    id: slug(`series-${bureau}-${main}-${keyOverYears(first)}`),
    title: `${measure(main)[lang]}${words.open}${measure(main).unit}${words.close}${words.dot}${keyInWords(first, lang).split(words.dot).slice(1).join(words.dot)}`,
    description: points.map(({ year, stated: mark }) => `${year} ${mark.text}`).join(words.semicolon),
    chart: {
      kind: 'series',
      points,
      statedHead: `○ ${words.rates.stated}`,
      recomputedHead: `● ${words.rates.recomputed}`,
      max: axisEnd(own, followed.reference ?? 0),
      reference: followed.reference,
    },
  };
}

function panelsOf(shared: Shared, followed: Followed): { panel: FigurePanel; rows: ObservationRow[] }[] {
  const whole = (id: string) =>
    observationsOf(shared.data, shared.reports, id).filter(({ scope }) => scope !== 'project');
  const all = [...whole(followed.id), ...(followed.companion ? whole(followed.companion) : [])];
  const keys = [...Map.groupBy(all.filter(hasValue), keyOverYears).values()];
  return keys.map((rows) => ({ rows, panel: panelOf(shared, followed, rows, all) }));
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
