import type { Store } from '../data/store.ts';
import { list } from '../format/list.ts';
import type { BureauRow, ReportRow } from '../model/tables.ts';
import type { Context } from './context.ts';
import { type FindingView, findingOf, inReadingOrder } from './findings.ts';
import { indicatorTables } from './indicators.ts';
import { latinName } from './latin-name.ts';
import { fullName } from './names.ts';
import { regionIn } from './places.ts';
import { projectTables } from './projects.ts';
import { factsTable } from './report-facts.ts';
import type { TableView } from './table.ts';

export interface ReportSection {
  id: string;
  year: string;
  title: string;
  kind: string;
  reportId: string;
  sourceHref: string;
  facts: TableView;
  projects: readonly TableView[];
  indicators: readonly TableView[];
  findings: readonly FindingView[];
}

/** A fact about the body; what is Chinese stands beside it on English pages. */
interface Detail {
  label: string;
  items: readonly { text: string; chinese: string }[];
}

export interface BodyView {
  title: string;
  intro: string;
  details: readonly Detail[];
  sections: readonly ReportSection[];
  compareHref: string;
}

/** Years between the first and the last report that have none. */
export function gapsIn(years: readonly string[]): string[] {
  const known = new Set(years.map(Number));
  const first = Math.min(...known);
  const span = known.size === 0 ? 0 : Math.max(...known) - first + 1;
  return Array.from({ length: span }, (_, n) => first + n)
    .filter((year) => !known.has(year))
    .map(String);
}

/** Anchor of a report within its body's page; a second report of the year is told apart by its kind. */
function anchorOf(report: ReportRow, all: readonly ReportRow[]): string {
  const first = all.find((other) => other.fiscal_year === report.fiscal_year);
  const suffix = first === report ? '' : `-${all.indexOf(report) + 1}`;
  return `y${report.fiscal_year}${suffix}`;
}

function sectionOf(report: ReportRow, all: readonly ReportRow[], store: Store, at: Context): ReportSection {
  const { t } = at;
  const kind = report.document_type ? t.documentType[report.document_type] : '';
  const title = `${t.year(report.fiscal_year)}${t.terms.dot}${kind}`;
  return {
    id: anchorOf(report, all),
    year: report.fiscal_year,
    title,
    kind,
    reportId: report.report_id,
    sourceHref: at.to({ kind: 'source', id: report.report_id }),
    facts: factsTable(report.report_id, `${t.bodyPage.allFigures}${t.terms.dot}${title}`, store, at),
    projects: projectTables(report, title, store, at),
    indicators: indicatorTables(report, title, store, at),
    findings: inReadingOrder(store.findingsOf(report.report_id)).map((row) => findingOf(row, store, at)),
  };
}

/** Region, code and other names. On English pages they are written by sound, and the Chinese stands beside them. */
function detailsOf(body: BureauRow, { t, lang }: Context): Detail[] {
  const both = (zh: string, latin: string) =>
    lang === 'zh' ? { text: zh, chinese: '' } : { text: latin, chinese: zh };
  const parts = [body.province, body.prefecture, body.county];
  const code = body.region_code
    ? `${body.region_code}${t.terms.open}${t.bodyPage.codeSystem(body.region_code_system)}${t.terms.close}`
    : body.region_code_system
      ? `${t.bodyPage.noCode}${t.terms.open}${t.bodyPage.codeSystem(body.region_code_system)}${t.terms.close}`
      : t.bodyPage.codeUnset;
  const aliases = body.aliases.split('|').map((alias) => both(alias, latinName(alias)));
  const all: Detail[] = [
    { label: t.bodyPage.chinese, items: [{ text: '', chinese: lang === 'zh' ? '' : body.name }] },
    { label: t.bodyPage.region, items: [both(regionIn(parts, 'zh'), regionIn(parts, 'en'))] },
    { label: t.bodyPage.code, items: [{ text: code, chinese: '' }] },
    { label: t.bodyPage.aliases, items: aliases },
  ];
  return all.filter(({ items }) => items.some(({ text, chinese }) => text + chinese !== ''));
}

/** Everything on the page of a body. */
export function bodyView(id: string, store: Store, at: Context): BodyView {
  const { t, lang } = at;
  const body = store.body(id);
  const reports = store.reportsOf(id);
  const years = [...new Set(reports.map((report) => report.fiscal_year))].reverse();
  const gaps = gapsIn(years);
  const intro = years.length
    ? [
        t.bodyPage.reports(reports.length, list(years, lang)),
        gaps.length ? t.bodyPage.gap(list(gaps, lang)) : '',
      ]
    : [t.bodyPage.none];
  return {
    title: fullName(body, lang),
    intro: intro.filter(Boolean).join(lang === 'en' ? ' ' : ''),
    details: detailsOf(body, at),
    sections: reports.map((report) => sectionOf(report, reports, store, at)),
    compareHref: `${at.to({ kind: 'compare' })}?b=${encodeURIComponent(id)}`,
  };
}
