import type { Document } from '../../src/model/document.ts';
import type { Identity, Observation, Report } from '../../src/model/report.ts';
import type { Extraction } from '../extract/reading.ts';
import { deriveAll } from './derive.ts';
import { missingCore } from './missing.ts';
import { settle, settleTotals, toObservation } from './settle.ts';

/** Figures found, once the document is identified, to a report: one observation a key, derived ones, missing ones. */
export function resolveReport(
  document: Document,
  sha256: string,
  identity: Identity,
  form: string,
  extraction: Extraction,
): Report {
  const readings = settleTotals(extraction.readings.map((reading) => toObservation(reading, identity)));
  const printed = settle(readings);
  const derived = deriveAll(identity, printed, extraction.projects);
  const known: Observation[] = settle([
    ...printed.filter(({ value }) => value.status !== 'blank_in_source'),
    ...derived,
    ...printed,
  ]);
  return {
    identity,
    form,
    reading:
      readings.length === 0 && extraction.indicators.length === 0
        ? 'unreadable'
        : extraction.notes.length > 0
          ? 'partial'
          : 'complete',
    sha256,
    document,
    observations: [...known, ...missingCore(identity, document, known)],
    readings,
    projects: extraction.projects,
    paymentPlan: extraction.paymentPlan,
    indicators: extraction.indicators,
    levelWeights: extraction.levelWeights,
  };
}
