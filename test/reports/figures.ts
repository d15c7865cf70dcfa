import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/model/csv.ts';

/** One stated figure of a made-up report, written down by hand beside its text. */
export interface Figure {
  measure: string;
  scope: string;
  phase: string;
  subject: string;
  /** Fiscal year when it is not the report's. */
  year: string;
  /** Canonical decimal in the measure's unit, the word of a grade, or empty when `status` says why. */
  value: string;
  /** Empty where the text leaves it open: then it is not compared. */
  denominator: string;
  status: string;
  line: number;
  /** Name of the body when the text is about several. */
  bureau: string;
}

export interface Body {
  bureau: string;
  fiscal_year: string;
  document_type: string;
  scope: string;
}

export interface Sample {
  slug: string;
  text: string;
  figures: readonly Figure[];
  /** Figures that a careful reader may take or leave, because the text can be read both ways. */
  either: readonly Figure[];
  bodies: readonly Body[];
  /** Figures known to be left out so far, one a line of gaps.txt. Strict: a gap that has closed fails the test. */
  gaps: readonly string[];
}

const FOLDER = import.meta.dirname;

/** Rows of a CSV with a header; none where there is no such file. */
export function readRows(path: string): Record<string, string>[] {
  return existsSync(path) ? parseCsv(readFileSync(path, 'utf8')) : [];
}

/** A row of figures.csv. */
export function toFigure(row: Record<string, string>): Figure {
  const cell = (name: string) => row[name] ?? '';
  return {
    measure: cell('measure'),
    scope: cell('scope'),
    phase: cell('phase'),
    subject: cell('subject'),
    year: cell('year'),
    value: cell('value'),
    denominator: cell('denominator'),
    status: cell('status'),
    line: Number(cell('line')),
    bureau: cell('bureau'),
  };
}

function readSample(slug: string): Sample {
  const at = (name: string) => join(FOLDER, slug, name);
  return {
    slug,
    text: readFileSync(at('report.txt'), 'utf8'),
    figures: readRows(at('figures.csv')).map(toFigure),
    either: readRows(at('either.csv')).map(toFigure),
    bodies: readRows(at('identity.csv')).map((row) => ({
      bureau: row['bureau'] ?? '',
      fiscal_year: row['fiscal_year'] ?? '',
      document_type: row['document_type'] ?? '',
      scope: row['scope'] ?? '',
    })),
    gaps: existsSync(at('gaps.txt'))
      ? readFileSync(at('gaps.txt'), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [],
  };
}

/** Every folder here that has a figures.csv, in order of name. */
export function readSamples(): Sample[] {
  return readdirSync(FOLDER)
    .filter((slug) => existsSync(join(FOLDER, slug, 'figures.csv')))
    .sort()
    .map(readSample);
}
