import type { Store } from '../data/store.ts';
import type { MeasurePage } from '../format/page.ts';
import type { ReportRow } from '../model/tables.ts';
import { amountGroups } from './amount-groups.ts';
import type { Context } from './context.ts';
import { executionGroups } from './execution.ts';
import type { GroupOptions, GroupsView } from './groups.ts';
import { measureName } from './names.ts';
import { overviewOf } from './overview.ts';

const THREE_PUBLIC = [
  'three_public',
  'three_public_overseas',
  'three_public_vehicles',
  'three_public_vehicle_purchase',
  'three_public_vehicle_running',
  'three_public_reception',
];

function groupsOf(
  page: MeasurePage,
  reports: readonly ReportRow[],
  store: Store,
  at: Context,
  options: GroupOptions,
): Omit<GroupsView, 'overview'> {
  const { groups } = at.t;
  if (page === 'execution') return executionGroups(reports, store, at, options);
  const threePublic = THREE_PUBLIC.map((id) => ({
    measure: id,
    label: groups.amount(measureName(id, at.lang)),
  }));
  const score = [
    { measure: 'score', label: groups.score },
    { measure: 'grade', label: groups.grade },
    { measure: 'grade_derived', label: groups.gradeDerived },
    { measure: 'execution_score', label: groups.executionPoints },
    { measure: 'execution_weight', label: groups.executionWeight },
  ];
  return amountGroups(reports, page === 'three-public' ? threePublic : score, store, at, {
    ...options,
    page,
  });
}

/** One of the three headline figures over some reports, one table a comparability key. */
export function measureGroups(
  page: MeasurePage,
  reports: readonly ReportRow[],
  store: Store,
  at: Context,
  { withYear = true, brief = false, lean = false }: Partial<GroupOptions> = {},
): GroupsView {
  const view = groupsOf(page, reports, store, at, { withYear, brief, lean });
  const overview = brief && view.groups.length > 0 ? overviewOf(page, view.groups, at) : null;
  return { ...view, overview };
}
