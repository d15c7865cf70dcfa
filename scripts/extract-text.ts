import type { Problem } from '../src/model/problem.ts';
import type { Report } from '../src/model/report.ts';
import type { BureauRow } from '../src/model/tables.ts';
import { extractDocument } from './extract/extract-document.ts';
import { parseDocument } from './parse/parse-document.ts';
import { splitBodies } from './parse/split-bodies.ts';
import { identify, type Register, yearOf } from './resolve/identify.ts';
import { type Found, resolveReport } from './resolve/resolve-report.ts';

/** A document whose body and year are known, with all its figures. */
export interface FoundReport extends Found {
  file: string;
  registered: boolean;
  bureau: BureauRow;
}

const NOTHING_KNOWN: Register = { reports: [], bureaus: [] };

type Result = { found: FoundReport[]; problems: Problem[] };

/** One body's text through parse, extract and identify. */
function findReport(file: string, text: string, register: Register, sha256: string, isLook: boolean): Result {
  const document = parseDocument(file, text);
  const extraction = extractDocument(document, yearOf(document, register));
  const isRead = extraction.readings.length > 0 || extraction.indicators.length > 0;
  const identified = identify(document, extraction, register, isLook && isRead);
  if ('message' in identified) return { found: [], problems: [identified] };
  const { identity, form, bureau } = identified;
  const registered = register.reports.some(({ source_file }) => source_file === file);
  return {
    found: [{ file, registered, bureau, document, sha256, identity, form, extraction }],
    problems: identified.problems,
  };
}

/**
 * The reports in a text, one for each body it is about, or the problems that kept it from being one; for a look at a
 * report (`isLook`) also those of a body or a year that the text does not name.
 */
export function findReports(
  file: string,
  text: string,
  register: Register = NOTHING_KNOWN,
  sha256 = '',
  isLook = false,
): Result {
  const results = splitBodies(text).map((part) => findReport(file, part, register, sha256, isLook));
  return {
    found: results.flatMap(({ found }) => found),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** One text to finished reports, with nothing but the text: what tests and `npm run extract` look at. Never throws. */
export function extractText(
  file: string,
  text: string,
  register: Register = NOTHING_KNOWN,
  sha256 = '',
): { reports: Report[]; problems: Problem[] } {
  const { found, problems } = findReports(file, text, register, sha256, true);
  const resolved = found.map((one) => resolveReport(one));
  return {
    reports: resolved.map(({ report }) => report),
    problems: [...problems, ...resolved.flatMap((one) => one.problems)],
  };
}
