import { slug } from '../../../format/slug.ts';
import { figureMessages } from '../../../i18n/figures.ts';
import { type MeasureId, measure } from '../../../model/measure.ts';
import type { ObservationRow } from '../../../model/tables.ts';
import { bodiesAmong, once } from '../../twins.ts';
import type { BarRow, ChartSpec } from '../chart.ts';
import type { FigureModel } from '../figure.ts';
import { indexOf } from '../figure-index.ts';
import { bodyName, comparabilityKey, namesAmong } from '../select.ts';
import { axisEnd, ENOUGH_TO_RANK, histogram, middleOf } from '../spread.ts';
import { cellOf, csvOf, hasValue, keyInWords, label, markOf } from '../words.ts';
import { frameOf, rowsOf, type Subject } from './subject.ts';

/** What a body is held against others by: the recomputed rate, since every body has it computed in one way. */
const COMPARED = [
  'execution_rate_recomputed',
  'three_public',
  'score',
] as const satisfies readonly MeasureId[];

/** A figure of the body and all figures with the same key, its own among them; one said in two documents is one. */
interface Company {
  own: ObservationRow;
  all: readonly ObservationRow[];
  /** How many bodies they are of. */
  bodies: number;
}

function companyOf(subject: Subject, id: MeasureId): Company[] {
  const peers = indexOf(subject.data).byMeasure.get(id) ?? [];
  return (
    rowsOf(subject, id)
      .filter(hasValue)
      .map((own) => {
        const key = comparabilityKey(own);
        const all = once(peers.filter((row) => comparabilityKey(row) === key && hasValue(row)));
        return { own, all, bodies: bodiesAmong(all) };
      })
      // What another document of the body says too is drawn once, beside that one.
      .filter(({ own, all, bodies }) => bodies > 1 && all.includes(own))
  );
}

function chartOf({ data, lang }: Subject, { own, all, bodies }: Company): ChartSpec {
  const reference = own.measure === 'execution_rate_recomputed' ? 100 : null;
  const max = axisEnd(all, reference ?? 0) || 1;
  const words = figureMessages(lang);
  if (bodies >= ENOUGH_TO_RANK) {
    const name = bodyName(data, own.bureau_id, lang);
    return histogram(
      all.map(({ value }) => Number(value)),
      {
        max,
        reference,
        unit: own.unit,
        median: words.median,
        own: { name, value: Number(own.value) },
      },
    );
  }
  const nameOf = namesAmong(data, all, lang);
  const rows: BarRow[] = all.map((row) => ({
    heading: false,
    name: nameOf(row),
    mark: markOf(row, words.notPrinted, lang),
    outline: null,
    marked: row === own,
  }));
  return { kind: 'bars', rows, max };
}

/** The body among those whose figures have the same comparability key; nothing where there is no other. */
export function amongFigure(subject: Subject): FigureModel | null {
  const { lang, body, report } = subject;
  const words = figureMessages(lang);
  const companies = COMPARED.flatMap((id) => companyOf(subject, id));
  if (companies.length === 0) return null;
  const title = words.among.title(body, report.fiscal_year);
  const nameOf = ({ own }: Company) => `${measure(own.measure)[lang]}${words.dot}${keyInWords(own, lang)}`;
  return {
    ...frameOf(subject, 'among'),
    title,
    unit: words.among.unit,
    panels: companies.map((company, index) => ({
      id: slug(`among-${report.report_id}-${index + 1}`),
      title: `${nameOf(company)}${words.dot}${words.count(company.bodies)}`,
      description: words.among.description(company.own.value, company.bodies),
      chart: chartOf(subject, company),
    })),
    caveat: words.among.caveat,
    table: {
      caption: words.tableOf(title),
      columns: [words.among.measure, words.among.bodies, words.thisBody, words.median].map((name, index) => ({
        label: name,
        numeric: index > 0,
      })),
      rows: companies.map((company) => [
        label(nameOf(company)),
        label(String(company.bodies)),
        cellOf(company.own, words.notPrinted, lang),
        company.bodies < ENOUGH_TO_RANK
          ? label(words.among.tooFew)
          : { ...label(middleOf(company.all)), status: 'derived' },
      ]),
    },
    csvRows: csvOf(companies.flatMap(({ all }) => all)),
  };
}
