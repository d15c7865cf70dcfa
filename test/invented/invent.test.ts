import { expect, test } from 'vitest';
import { STATUSES } from '../../src/model/status.ts';
import { DOCUMENT_TYPES } from '../../src/model/vocabulary.ts';
import { invent } from './invent.ts';

const { dataset, texts } = invent({ bodies: 60, years: 4, seed: 1 });

test('same seed, same data', () => {
  expect(invent({ bodies: 60, years: 4, seed: 1 }).dataset).toEqual(dataset);
});

test('ids are unique', () => {
  for (const ids of [
    dataset.observations.map((row) => row.observation_id),
    dataset.reports.map((row) => row.report_id),
    dataset.bureaus.map((row) => row.bureau_id),
    dataset.findings.map((row) => row.finding_id),
  ])
    expect(new Set(ids).size).toBe(ids.length);
});

test('every status and kind of document occurs', () => {
  expect(new Set(dataset.observations.map((row) => row.value_status))).toEqual(new Set(STATUSES));
  expect(new Set(dataset.reports.map((row) => row.document_type))).toEqual(new Set(DOCUMENT_TYPES));
});

test('every printed figure stands on its line', () => {
  for (const row of dataset.observations.filter((row) => row.source_line !== '')) {
    const line = texts.get(`${row.report_id}.txt`)?.split('\n')[Number(row.source_line) - 1];
    expect(line).toContain(row.source_text);
  }
});
