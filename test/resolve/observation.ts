import { measure as measureOf } from '../../src/model/measure.ts';
import type { Identity, Observation } from '../../src/model/report.ts';

export const IDENTITY: Identity = {
  reportId: 'qinghe-2022',
  bureauId: 'qinghe',
  bureau: '青禾县公安局',
  fiscalYear: '2022',
  documentType: 'department_self_evaluation',
  phase: 'actual',
  scope: 'department',
  issued: '',
  sourceUrl: '',
};

/** A printed figure of the whole department, unless `rest` says otherwise. */
export function printed(
  measure: Observation['measure'],
  value: string,
  rest: Partial<Observation> = {},
): Observation {
  return {
    measure,
    label: measureOf(measure).zh,
    value: { status: 'reported', value, text: value },
    unit: measureOf(measure).unit,
    phase: 'actual',
    scope: 'department',
    subject: '',
    year: '',
    denominator: '',
    source: { line: 1, text: value },
    origin: 'table',
    ...rest,
  };
}
