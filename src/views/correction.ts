import { messages } from '../i18n/messages.ts';
import type { CorrectionRow, Dataset } from '../model/tables.ts';
import type { Lang } from '../model/vocabulary.ts';

/** What is said beside a figure that stands otherwise in the data than it is printed. */
export interface CorrectionNote {
  /** "印作 179 · 更正为 181：…" */
  text: string;
  /** Where the correction was published: an address, or words. */
  source: string;
  href: string;
}

const made = new WeakMap<Dataset, ReadonlyMap<string, CorrectionRow>>();

function byObservation(data: Dataset): ReadonlyMap<string, CorrectionRow> {
  const known = made.get(data) ?? new Map(data.corrections.map((row) => [row.observation_id, row]));
  made.set(data, known);
  return known;
}

/** The note on a figure that was corrected; null for all others. */
export function correctionOf(data: Dataset, observation: string, lang: Lang): CorrectionNote | null {
  const row = byObservation(data).get(observation);
  if (!row) return null;
  const { correction } = messages(lang);
  const isAddress = /^https?:\/\//.test(row.source);
  return {
    text: correction.said(row.printed, row.corrected, row.reason),
    source: isAddress ? correction.source : row.source,
    href: isAddress ? row.source : '',
  };
}
