import type { Document } from '../../src/model/document.ts';
import { CORE_MEASURES, type MeasureId, measure as measureOf } from '../../src/model/measure.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Identity, Observation, Source } from '../../src/model/report.ts';
import type { MissingStatus } from '../../src/model/status.ts';
import type { DocumentType } from '../../src/model/vocabulary.ts';
import { findNames } from '../extract/label.ts';
import { squeezeText } from '../parse/text.ts';

/** What cannot exist in a kind of document: no execution, score or spending in a plan made before the year; expenses only where it sets some. */
const IMPOSSIBLE: Readonly<Record<DocumentType, RegExp>> = {
  budget_plan: /^(?:execution_rate|score|grade|three_public)/,
  department_self_evaluation: /^$/,
  project_self_evaluation: /^$/,
  final_accounts: /^$/,
};
const SECRET =
  /三公["”]?经费[^。\n]{0,24}(?:涉密|保密|不宜公开|不予公开)|(?:涉密|保密|不宜公开)[^。\n]{0,16}三公/;

/** What was seen of a document besides its figures: places that were not understood, and whether nothing was. */
export interface Unread {
  places: readonly Problem[];
  /** Figures that were taken back as misread: the measure is printed, and its figure is not known. */
  withdrawn?: readonly Observation[];
  isAll: boolean;
}

const ALL_READ: Unread = { places: [], isAll: false };

/** The first place that names each measure and was not understood: its figure may be there, so nobody may call it undisclosed. */
function unreadPlaces(places: readonly Problem[]): ReadonlyMap<MeasureId, Source> {
  const named = new Map<MeasureId, Source>();
  for (const { line, found } of places)
    if (typeof found === 'string')
      for (const { measure } of findNames(squeezeText(found)))
        if (!named.has(measure)) named.set(measure, { line, text: found });
  return named;
}

/** Rows for the core measures that a report does not state, each with the reason. */
export function missingCore(
  identity: Identity,
  document: Document,
  observations: readonly Observation[],
  unread: Unread = ALL_READ,
): Observation[] {
  const secret = document.lines.some((line) => line.length < 5000 && SECRET.test(line));
  const places = new Map(unreadPlaces(unread.places));
  for (const { measure, scope, source } of unread.withdrawn ?? [])
    if (source && scope === identity.scope) places.set(measure, source);
  const isExpense = (measure: MeasureId): boolean => measure.startsWith('three_public');
  // A plan that sets some of the three public expenses could have set the others too.
  const setsExpenses = observations.some(
    ({ measure, phase, year }) => isExpense(measure) && phase === identity.phase && year === '',
  );
  const statusOf = (measure: MeasureId): MissingStatus => {
    if (secret && isExpense(measure)) return 'withheld';
    const isPlanned = isExpense(measure) && setsExpenses;
    if (IMPOSSIBLE[identity.documentType].test(measure) && !isPlanned) return 'not_applicable';
    return places.has(measure) || unread.isAll ? 'unreadable' : 'not_disclosed';
  };
  return CORE_MEASURES.filter(
    (id) =>
      !observations.some(
        (o) => o.measure === id && o.scope === identity.scope && o.phase === identity.phase && o.year === '',
      ),
  ).map((id) => {
    const status = statusOf(id);
    return {
      measure: id,
      label: measureOf(id).zh,
      value: { status, value: '', text: '' },
      unit: measureOf(id).unit,
      phase: identity.phase,
      scope: identity.scope,
      subject: '',
      year: '',
      denominator: '',
      source: (status === 'unreadable' && places.get(id)) || null,
      origin: 'absent',
    };
  });
}
