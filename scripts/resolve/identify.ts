import type { Document } from '../../src/model/document.ts';
import { errorAt, type Problem, warningAt, words } from '../../src/model/problem.ts';
import type { Identity } from '../../src/model/report.ts';
import type { BureauRow } from '../../src/model/tables.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/model/vocabulary.ts';
import type { Extraction } from '../extract/reading.ts';
import { unspaced } from '../parse/text.ts';
import { bodyId, shortNameOf } from './body-id.ts';
import { inferKind } from './document-type.ts';
import { inferFiscalYear, inferIssued } from './fiscal-year.ts';
import { type BodyName, inferBody } from './infer-body.ts';
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

const namesOf = (bureau: BureauRow): string[] =>
  [bureau.name, ...bureau.aliases.split('|')].map(unspaced).filter((name) => name !== '');

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

const NOWHERE: Region = { province: '', prefecture: '', county: '', code: '' };

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

/** The row of reports.csv for a report that is not registered, to be pasted as it is. */
export function newReport(file: string, identity: Identity): Problem {
  const { reportId, bureauId, fiscalYear, documentType, issued } = identity;
  const row = [reportId, file, bureauId, fiscalYear, documentType, issued, ''].join(',');
  return warningAt(file, 1, {
    message: words('该报告不在登记表中', 'this report is not in the register'),
    found: reportId,
    expected: words('reports.csv 中有一行', 'a row in reports.csv'),
    hint: words(`请在 reports.csv 中加上：${row}`, `add to reports.csv: ${row}`),
  });
}

const unknownBureau = (file: string, line: number, id: string): Problem =>
  errorAt(file, line, {
    message: words(
      'reports.csv 为这份报告登记的单位不存在',
      'reports.csv registers this report for an unknown body',
    ),
    found: id,
    expected: words('bureaus.csv 中的一个 bureau_id', 'a bureau_id of bureaus.csv'),
    hint: words(
      '改正 reports.csv 中的 bureau_id，或在 bureaus.csv 中加上该单位',
      'mend the bureau_id in reports.csv, or add the body to bureaus.csv',
    ),
  });

const otherBureau = (file: string, body: BodyName, bureau: BureauRow): Problem =>
  errorAt(file, body.line, {
    message: words('登记的单位与正文不符', 'the registered body is not the one that the text names'),
    found: words(`正文为 ${body.name}，登记为 ${bureau.name}`, `${body.name}; registered: ${bureau.name}`),
    expected: words('同一个单位', 'one body'),
    hint: words(
      `改正 reports.csv 中的 bureau_id；如确为同一单位，请在 bureaus.csv 该行的 aliases 中加上 ${body.name}`,
      `mend the bureau_id in reports.csv; if it is the same body, add ${body.name} to its aliases in bureaus.csv`,
    ),
  });

const otherYear = (file: string, line: number, printed: string, registered: string): Problem =>
  warningAt(file, line, {
    message: words('登记的年度与正文不符', 'the registered fiscal year is not the one that the text names'),
    found: words(`正文为 ${printed}，登记为 ${registered}`, `${printed}; registered: ${registered}`),
    expected: words('报告所评价的预算年度', 'the budget year that the report is about'),
    hint: words(
      '请核对：年度登记错了，读到的数也会错。改正 reports.csv 中的 fiscal_year，或将其留空',
      'check it: a wrong year gives wrong figures. Mend the fiscal_year in reports.csv, or leave it empty',
    ),
  });

/** The body that reports.csv names, unless the text plainly names another. */
function registeredBureau(
  { file }: Document,
  id: string,
  body: BodyName | null,
  region: Region | null,
  register: Register,
): { bureau: BureauRow; problems: Problem[] } | Problem {
  const bureau = register.bureaus.find(({ bureau_id }) => bureau_id === id);
  if (!bureau) return unknownBureau(file, 1, id);
  const isOther = body && region && !namesOf(bureau).includes(body.name) && contradicts(region, bureau);
  return isOther ? otherBureau(file, body, bureau) : { bureau: completeRegion(bureau), problems: [] };
}

function bureauOf(
  document: Document,
  row: RegisterRow | undefined,
  register: Register,
  isLook: boolean,
): { bureau: BureauRow; problems: Problem[] } | Problem {
  const body = inferBody(document);
  const region = body && regionOf(body.name, document.lines.slice(0, PLACE_LINES).join('\n'));
  if (row?.bureau_id) return registeredBureau(document, row.bureau_id, body, region, register);
  if (!body || !region)
    return isLook ? { bureau: unregistered('', NOWHERE), problems: [noBody(document)] } : noBody(document);
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

/**
 * Who, which year and what kind of document: from the text, confirmed or overridden by the register. Where the text names
 * no body or no year, that is the problem that comes back; for a look at a report (`isLook`) it stands among the problems
 * of an identity without name or year.
 */
export function identify(
  document: Document,
  extraction: Extraction,
  register: Register,
  isLook = false,
): Identified | Problem {
  const row = register.reports.find(({ source_file }) => source_file === document.file);
  const found = bureauOf(document, row, register, isLook);
  if ('message' in found) return found;
  const fiscalYear = yearOf(document, register);
  if (fiscalYear === '' && !isLook) return noYear(document);
  const kind = inferKind(document, extraction);
  const documentType = row && isType(row.document_type) ? row.document_type : kind.documentType;
  const phase = documentType === 'budget_plan' ? 'plan' : 'actual';
  const reportId = row?.report_id || `${found.bureau.bureau_id}-${fiscalYear || 'undated'}`;
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
  const printed = inferFiscalYear(document);
  const isOtherYear = printed?.isPrinted && printed.year !== fiscalYear;
  const problems = [
    ...found.problems,
    ...(fiscalYear === '' ? [noYear(document)] : []),
    ...(isOtherYear ? [otherYear(document.file, printed.line, printed.year, fiscalYear)] : []),
  ];
  return { identity, form: kind.form, bureau: found.bureau, problems };
}
