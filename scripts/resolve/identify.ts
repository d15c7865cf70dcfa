import type { Document } from '../../src/model/document.ts';
import { errorAt, type Problem, warningAt, words } from '../../src/model/problem.ts';
import type { Identity } from '../../src/model/report.ts';
import type { BureauRow } from '../../src/model/tables.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/model/vocabulary.ts';
import type { Extraction } from '../extract/reading.ts';
import { bodyId, shortNameOf } from './body-id.ts';
import { inferKind } from './document-type.ts';
import { inferFiscalYear, inferIssued } from './fiscal-year.ts';
import { inferBody } from './infer-body.ts';
import { completeRegion, contradicts, type Region, regionOf } from './region.ts';

/** A row of reports.csv: what the editor confirms or overrides; an empty cell leaves it to the text. */
export interface RegisterRow {
  report_id: string;
  source_file: string;
  bureau_id: string;
  fiscal_year: string;
  document_type: string;
  issued: string;
  source_url: string;
}

export interface Register {
  reports: readonly RegisterRow[];
  bureaus: readonly BureauRow[];
}

export interface Identified {
  identity: Identity;
  form: string;
  bureau: BureauRow;
  problems: Problem[];
}

/** Lines in which a text may say in which province or prefecture its body lies. */
const PLACE_LINES = 200;

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const namesOf = (bureau: BureauRow): string[] =>
  [bureau.name, ...bureau.aliases.split('|')].map(squeeze).filter((name) => name !== '');

/**
 * The registered body with this name or alias; else the one of which the text's name is made (X公安局Y分局), unless
 * the two lie in different places: counties of one sound, or of one name in two prefectures.
 */
function registered(name: string, region: Region, bureaus: readonly BureauRow[]): BureauRow | undefined {
  return (
    bureaus.find((bureau) => namesOf(bureau).includes(name)) ??
    bureaus.find((bureau) => bodyId(name) === bureau.bureau_id && !contradicts(region, bureau))
  );
}

/** A row for a body that is not in the register: everything that its name and its place tell. */
const unregistered = (name: string, { province, prefecture, county, code }: Region): BureauRow => ({
  bureau_id: bodyId(name) || 'unnamed',
  name,
  short_name: shortNameOf(name),
  name_en: '',
  short_name_en: '',
  province,
  prefecture,
  county,
  region_code: code,
  region_code_system: code === '' ? '' : 'GB/T 2260',
  aliases: '',
});

/** The first line that says anything, for what cannot be found anywhere. */
function firstLine(document: Document): { line: number; found: string } {
  const line = document.lines.findIndex((text) => text.trim() !== '') + 1;
  return { line, found: (document.lines[line - 1] ?? '').trim().slice(0, 40) };
}

function noBody(document: Document): Problem {
  const { line, found } = firstLine(document);
  return errorAt(document.file, line, {
    message: words('无法确定是哪个单位', 'the body cannot be identified'),
    found,
    expected: words(
      '标题、“填报单位”旁或正文中有“某某县公安局”这样的名称',
      'a name such as “某某县公安局” in the title, beside 填报单位 or in the text',
    ),
    hint: words(
      `请在 reports.csv 中为 ${document.file} 加一行，填写 bureau_id`,
      `add a row for ${document.file} to reports.csv with its bureau_id`,
    ),
  });
}

function noYear(document: Document): Problem {
  const { line, found } = firstLine(document);
  return errorAt(document.file, line, {
    message: words('无法确定是哪个年度', 'the fiscal year cannot be identified'),
    found,
    expected: words(
      '标题或正文中有“2023年度”这样的年度',
      'a year such as “2023年度” in the title or the text',
    ),
    hint: words(
      `请在 reports.csv 中为 ${document.file} 加一行，填写 fiscal_year`,
      `add a row for ${document.file} to reports.csv with its fiscal_year`,
    ),
  });
}

function newBody(document: Document, line: number, bureau: BureauRow): Problem {
  const { aliases, ...cells } = bureau;
  const row = [...Object.values(cells), aliases].join(',');
  return warningAt(document.file, line, {
    message: words('该单位不在登记表中', 'this body is not in the register'),
    found: bureau.name,
    expected: words('bureaus.csv 中有一行', 'a row in bureaus.csv'),
    hint: words(`请在 bureaus.csv 中加上：${row}`, `add to bureaus.csv: ${row}`),
  });
}

function newReport(document: Document, identity: Identity): Problem {
  const { reportId, bureauId, fiscalYear, documentType, issued } = identity;
  const row = [reportId, document.file, bureauId, fiscalYear, documentType, issued, ''].join(',');
  return warningAt(document.file, 1, {
    message: words('该报告不在登记表中', 'this report is not in the register'),
    found: reportId,
    expected: words('reports.csv 中有一行', 'a row in reports.csv'),
    hint: words(`请在 reports.csv 中加上：${row}`, `add to reports.csv: ${row}`),
  });
}

function bureauOf(
  document: Document,
  row: RegisterRow | undefined,
  register: Register,
): { bureau: BureauRow; problems: Problem[] } | Problem {
  const byRow = row?.bureau_id
    ? register.bureaus.find(({ bureau_id }) => bureau_id === row.bureau_id)
    : undefined;
  if (byRow) return { bureau: completeRegion(byRow), problems: [] };
  const body = inferBody(document);
  if (!body) return noBody(document);
  const region = regionOf(body.name, document.lines.slice(0, PLACE_LINES).join('\n'));
  const known = registered(body.name, region, register.bureaus);
  if (known) return { bureau: completeRegion(known), problems: [] };
  const bureau = unregistered(body.name, region);
  return { bureau, problems: [newBody(document, body.line, bureau)] };
}

const isType = (text: string): text is DocumentType => (DOCUMENT_TYPES as readonly string[]).includes(text);

/** The fiscal year, from the register or the text. */
export const yearOf = (document: Document, register: Register): string =>
  register.reports.find(({ source_file }) => source_file === document.file)?.fiscal_year ||
  inferFiscalYear(document)?.year ||
  '';

/** Who, which year and what kind of document: from the text, confirmed or overridden by the register. */
export function identify(
  document: Document,
  extraction: Extraction,
  register: Register,
): Identified | Problem {
  const row = register.reports.find(({ source_file }) => source_file === document.file);
  const found = bureauOf(document, row, register);
  if ('message' in found) return found;
  const fiscalYear = yearOf(document, register);
  if (fiscalYear === '') return noYear(document);
  const kind = inferKind(document, extraction);
  const documentType = row && isType(row.document_type) ? row.document_type : kind.documentType;
  const phase = documentType === 'budget_plan' ? 'plan' : 'actual';
  const reportId = row?.report_id || `${found.bureau.bureau_id}-${fiscalYear}`;
  const identity: Identity = {
    reportId,
    bureauId: found.bureau.bureau_id,
    bureau: found.bureau.name,
    fiscalYear,
    documentType,
    phase,
    scope: kind.scope,
    issued: row?.issued || inferIssued(document),
    sourceUrl: row?.source_url ?? '',
  };
  const problems = row ? found.problems : [...found.problems, newReport(document, identity)];
  return { identity, form: kind.form, bureau: found.bureau, problems };
}
