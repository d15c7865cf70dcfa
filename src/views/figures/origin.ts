import { figureMessages } from '../../i18n/figures.ts';
import type { Dataset } from '../../model/tables.ts';
import type { FigureLinks, FigureModel } from './figure.ts';
import { indexOf } from './figure-index.ts';
import { bodyName, reportName } from './select.ts';

/** What the site says of itself beneath a figure that leaves it. */
export interface Publication {
  /** Version of the data as cited; empty when the office has set none. */
  version: string;
  /** Fingerprint of the data, for when there is no version. */
  fingerprint: string;
  /** Public address of the site, ending in "/"; empty when it has none yet. */
  address: string;
}

/** More reports than this are counted, not named. */
const MOST_NAMED = 6;

/** File of the page on which a figure stands alone, from the site's root. */
export const figureFile = ({ id, lang }: Pick<FigureModel, 'id' | 'lang'>): string =>
  `${lang === 'zh' ? '' : `${lang}/`}embed/${id}.html`;

/** Source, version and address, a line each; what is not set is left out. */
export function originOf(
  data: Dataset,
  model: FigureModel,
  { version, fingerprint, address }: Publication,
): string[] {
  const words = figureMessages(model.lang).origin;
  const reports = model.reports.flatMap((id) => indexOf(data).reports.get(id) ?? []);
  const named = reports.map(
    (report) => `${bodyName(data, report.bureau_id, model.lang)} ${report.fiscal_year}`,
  );
  return [
    reports.length > MOST_NAMED ? words.many(reports.length) : words.source([...new Set(named)]),
    version === '' ? words.unnumbered(fingerprint) : words.version(version),
    ...(address === '' ? [] : [`${address}${figureFile(model)}`]),
  ];
}

/** The way to the reports that a figure draws on; none where they are many, since the table leads to each. */
export function sourcesOf(
  data: Dataset,
  { reports, lang }: FigureModel,
  to: FigureLinks['to'],
): { text: string; href: string }[] {
  if (reports.length > MOST_NAMED) return [];
  return reports
    .flatMap((id) => indexOf(data).reports.get(id) ?? [])
    .map((report) => ({
      text: `${reportName(data, report, lang)} ${report.fiscal_year}`,
      href: to({ kind: 'line', report: report.report_id, line: '' }),
    }));
}
