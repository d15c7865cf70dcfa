import type { Document } from '../../src/model/document.ts';
import type { Identity, Problem } from '../../src/model/report.ts';
import type { BureauRow } from '../../src/model/tables.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../src/model/vocabulary.ts';
import type { Extraction } from '../extract/reading.ts';
import { bodyId, inferBody, regionOf } from './body-name.ts';
import { inferKind } from './document-type.ts';
import { inferFiscalYear, inferIssued } from './fiscal-year.ts';

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

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const namesOf = (bureau: BureauRow): string[] =>
  [bureau.name, ...bureau.aliases.split('|')].map(squeeze).filter((name) => name !== '');

/** The registered body with this name or alias; else the one of which the text's name is made (X公安局Y分局). */
function registered(name: string, bureaus: readonly BureauRow[]): BureauRow | undefined {
  return (
    bureaus.find((bureau) => namesOf(bureau).includes(name)) ??
    bureaus.find((bureau) => bodyId(name) === bureau.bureau_id)
  );
}

/** A row for a body that is not in the register: everything its name tells. */
function unregistered(name: string): BureauRow {
  const { prefecture, county } = regionOf(name);
  return {
    bureau_id: bodyId(name) || 'unnamed',
    name,
    short_name: name.replace(/公安(?:局|分局|处|系统)$/, '') || name,
    name_en: '',
    short_name_en: '',
    province: '',
    prefecture,
    county,
    region_code: '',
    region_code_system: '',
    aliases: '',
  };
}

const warn = (
  file: string,
  line: number,
  message: string,
  found: string,
  expected: string,
  hint: string,
): Problem => ({ file, line, severity: 'warning', message, found, expected, hint });

function bureauOf(
  document: Document,
  row: RegisterRow | undefined,
  register: Register,
): { bureau: BureauRow; problems: Problem[] } | Problem {
  const byRow = row?.bureau_id
    ? register.bureaus.find(({ bureau_id }) => bureau_id === row.bureau_id)
    : undefined;
  if (byRow) return { bureau: byRow, problems: [] };
  const body = inferBody(document);
  if (!body) {
    const line = document.lines.findIndex((text) => text.trim() !== '') + 1;
    return {
      file: document.file,
      line,
      severity: 'error',
      message: 'the body cannot be identified',
      found: (document.lines[line - 1] ?? '').trim().slice(0, 40),
      expected: 'a name such as “某某县公安局” in the title, beside 填报单位 or in the text',
      hint: `add a row for ${document.file} to reports.csv with its bureau_id`,
    };
  }
  const known = registered(body.name, register.bureaus);
  if (known) return { bureau: known, problems: [] };
  const bureau = unregistered(body.name);
  const hint = `add to bureaus.csv: ${bureau.bureau_id},${bureau.name},${bureau.short_name},,,,${bureau.prefecture},${bureau.county},,,`;
  return {
    bureau,
    problems: [
      warn(
        document.file,
        body.line,
        'this body is not in the register',
        body.name,
        'a row in bureaus.csv',
        hint,
      ),
    ],
  };
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
  if (fiscalYear === '') {
    const line = document.lines.findIndex((text) => text.trim() !== '') + 1;
    return {
      file: document.file,
      line,
      severity: 'error',
      message: 'the fiscal year cannot be identified',
      found: (document.lines[line - 1] ?? '').trim().slice(0, 40),
      expected: 'a year such as “2023年度” in the title or the text',
      hint: `add a row for ${document.file} to reports.csv with its fiscal_year`,
    };
  }
  const kind = inferKind(document, extraction);
  const documentType = row && isType(row.document_type) ? row.document_type : kind.documentType;
  const phase = documentType === 'budget_plan' ? 'plan' : 'actual';
  const reportId = row?.report_id || `${found.bureau.bureau_id}-${fiscalYear}`;
  const problems = [...found.problems];
  if (!row)
    problems.push(
      warn(
        document.file,
        1,
        'this report is not in the register',
        reportId,
        'a row in reports.csv',
        `add to reports.csv: ${reportId},${document.file},${found.bureau.bureau_id},${fiscalYear},${documentType},${inferIssued(document)},`,
      ),
    );
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
  return { identity, form: kind.form, bureau: found.bureau, problems };
}
