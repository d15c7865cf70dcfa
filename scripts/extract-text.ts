import type { Problem, Report } from '../src/model/report.ts';
import { extractDocument } from './extract/extract-document.ts';
import { parseDocument } from './parse/parse-document.ts';
import { type Identified, identify, type Register, yearOf } from './resolve/identify.ts';
import { resolveReport } from './resolve/resolve-report.ts';

export interface Extracted {
  reports: Report[];
  identified: Identified[];
  problems: Problem[];
}

const NOTHING_KNOWN: Register = { reports: [], bureaus: [] };

/** One text through parse, extract and resolve. Never throws for any text. */
export function extractText(
  file: string,
  text: string,
  register: Register = NOTHING_KNOWN,
  sha256 = '',
): Extracted {
  const document = parseDocument(file, text);
  const extraction = extractDocument(document, yearOf(document, register));
  const identified = identify(document, extraction, register);
  if ('message' in identified)
    return { reports: [], identified: [], problems: [identified, ...extraction.notes] };
  const report = resolveReport(document, sha256, identified.identity, identified.form, extraction);
  return {
    reports: [report],
    identified: [identified],
    problems: [...identified.problems, ...extraction.notes],
  };
}
