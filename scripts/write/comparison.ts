import { isMissing, type MissingStatus } from '../../src/model/status.ts';
import {
  COMPARED_MEASURES,
  type ComparisonRow,
  type ObservationRow,
  type ReportRow,
} from '../../src/model/tables.ts';

const SCOPES = ['department', 'department_and_units', 'special_projects'];
const DENOMINATORS = ['adjusted', 'applied', 'arranged', 'received', 'unspecified', 'initial', ''];
/** What a plan made before the year cannot hold. */
const NOT_IN_A_PLAN = /^(?:expenditure|execution_rate|score|grade|three_public)/;

/** A value before a gap, the whole before the special projects, actual before plan, then by denominator. */
const order = (o: ObservationRow): number[] => [
  Number(isMissing(o.value_status)),
  SCOPES.indexOf(o.scope),
  Number(o.phase === 'plan'),
  DENOMINATORS.indexOf(o.denominator),
];

function best(rows: readonly ObservationRow[]): ObservationRow | undefined {
  return rows
    .filter(({ scope }) => SCOPES.includes(scope))
    .toSorted(
      (a, b) =>
        order(a)
          .map((value, i) => value - (order(b)[i] ?? 0))
          .find((difference) => difference !== 0) ?? 0,
    )[0];
}

function cellsOf(
  measure: string,
  own: readonly ObservationRow[],
  reports: readonly ReportRow[],
  rateBasis: string,
): Record<string, string> {
  const found = own.filter((o) => o.measure === measure);
  const wanted =
    measure === 'execution_rate_recomputed'
      ? found.filter(({ denominator }) => denominator === rateBasis)
      : found;
  const chosen = best(wanted.length > 0 ? wanted : found);
  const plan = reports.every(({ phase }) => phase === 'plan');
  const absent: MissingStatus = plan && NOT_IN_A_PLAN.test(measure) ? 'not_applicable' : 'not_disclosed';
  return {
    [measure]: measure === 'grade' ? (chosen?.value_text ?? '') : (chosen?.value ?? ''),
    [`${measure}_status`]: chosen?.value_status ?? absent,
    [`${measure}_scope`]: chosen?.scope ?? '',
    [`${measure}_denominator`]: chosen?.denominator ?? '',
  };
}

/** One wide row per body and fiscal year, each measure with its status, scope and denominator beside it. */
export function comparisonRows(
  observations: readonly ObservationRow[],
  reports: readonly ReportRow[],
): ComparisonRow[] {
  const groups = new Map<string, { reports: ReportRow[]; own: ObservationRow[] }>();
  const keyOf = (row: { bureau_id: string; fiscal_year: string }): string =>
    `${row.bureau_id}\u0000${row.fiscal_year}`;
  for (const report of reports) {
    const group = groups.get(keyOf(report)) ?? { reports: [], own: [] };
    group.reports.push(report);
    groups.set(keyOf(report), group);
  }
  for (const o of observations) groups.get(keyOf(o))?.own.push(o);
  return [...groups.values()].flatMap(({ reports: own, own: rows }) => {
    const [first] = own;
    if (!first) return [];
    const basis = best(rows.filter(({ measure }) => measure === 'execution_rate'))?.denominator ?? '';
    const cells = Object.assign(
      {},
      ...COMPARED_MEASURES.map((measure) => cellsOf(measure, rows, own, basis)),
    );
    return [
      {
        bureau_id: first.bureau_id,
        bureau: first.bureau,
        fiscal_year: first.fiscal_year,
        ...cells,
      } as ComparisonRow,
    ];
  });
}
