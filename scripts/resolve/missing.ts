import type { Document } from '../../src/model/document.ts';
import { CORE_MEASURES, measure as measureOf } from '../../src/model/measure.ts';
import type { Identity, Observation } from '../../src/model/report.ts';
import type { MissingStatus } from '../../src/model/status.ts';
import type { DocumentType } from '../../src/model/vocabulary.ts';

/** What cannot exist in a kind of document: no execution, score or spending in a plan made before the year. */
const IMPOSSIBLE: Readonly<Record<DocumentType, RegExp>> = {
  budget_plan: /^(?:execution_rate|score|grade|three_public)/,
  department_self_evaluation: /^$/,
  project_self_evaluation: /^$/,
  final_accounts: /^$/,
};
const SECRET =
  /三公["”]?经费[^。\n]{0,24}(?:涉密|保密|不宜公开|不予公开)|(?:涉密|保密|不宜公开)[^。\n]{0,16}三公/;

/** Rows for the core measures that a report does not state, each with the reason. */
export function missingCore(
  identity: Identity,
  document: Document,
  observations: readonly Observation[],
): Observation[] {
  const secret = document.lines.some((line) => line.length < 5000 && SECRET.test(line));
  const statusOf = (measure: string): MissingStatus => {
    if (secret && measure.startsWith('three_public')) return 'withheld';
    return IMPOSSIBLE[identity.documentType].test(measure) ? 'not_applicable' : 'not_disclosed';
  };
  return CORE_MEASURES.filter(
    (id) =>
      !observations.some(
        (o) => o.measure === id && o.scope === identity.scope && o.phase === identity.phase && o.year === '',
      ),
  ).map((id) => ({
    measure: id,
    label: measureOf(id).zh,
    value: { status: statusOf(id), value: '', text: '' },
    unit: measureOf(id).unit,
    phase: identity.phase,
    scope: identity.scope,
    subject: '',
    year: '',
    denominator: '',
    source: null,
    origin: 'absent',
  }));
}
