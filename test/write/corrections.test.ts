import { expect, test } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.ts';
import type { Correction } from '../../scripts/resolve/corrections.ts';
import { readSource } from '../../scripts/source-folder.ts';
import { tableFiles } from '../../scripts/write/tables.ts';
import { parseCsv } from '../../src/model/csv.ts';

const ROW: Correction = {
  report_id: 'lukou-2022',
  measure: 'score',
  scope: '',
  phase: '',
  subject: '',
  printed: '96',
  corrected: '95.50',
  reason: '来函',
  source: 'https://example.org/1',
};
const { source } = readSource('data/source');
const rowsWith = (...corrections: Correction[]) => {
  const { dataset, problems } = runPipeline({ ...source, corrections });
  return { dataset, problems: problems.filter(({ severity }) => severity === 'error') };
};

test('a correction is handed out with the figure that it is of', () => {
  const { dataset, problems } = rowsWith(ROW);
  expect(problems).toEqual([]);
  const rows = parseCsv(tableFiles(dataset, '1').get('corrections.csv') ?? '');
  expect(rows).toEqual([
    {
      ...ROW,
      observation_id: 'lukou-2022.score',
      scope: 'department',
      phase: 'actual',
      corrected: '95.5',
    },
  ]);
  const figure = dataset.observations.find(({ observation_id }) => observation_id === 'lukou-2022.score');
  expect(figure).toMatchObject({ value: '95.5', value_text: '96', value_status: 'reported_normalised' });
});

test('of two corrections of a figure the last is told', () => {
  const { dataset } = rowsWith(ROW, { ...ROW, printed: '95.5', corrected: '94' });
  expect(dataset.corrections.map(({ printed, corrected }) => [printed, corrected])).toEqual([['96', '94']]);
});

test.each([
  ['one that is stale', { printed: '12' }],
  ['one that takes a figure back as misread', { corrected: '' }],
])('%s is not handed out', (_, more) => {
  expect(rowsWith({ ...ROW, ...more }).dataset.corrections).toEqual([]);
});

test('without corrections the table has its header only', () => {
  expect(tableFiles(rowsWith().dataset, '1').get('corrections.csv')?.trim().split('\r\n').length).toBe(1);
});
