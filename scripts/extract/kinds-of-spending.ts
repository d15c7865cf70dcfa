import type { Reading } from './reading.ts';
import { SPENDING_KIND, totalsOfKinds } from './spending-kinds.ts';

type Group = readonly Reading[];

const caseOf = ({ scope, year }: Reading): string => [scope, year].join('\u0000');

const isKind = ({ measure, origin, phase, subject, value }: Reading): boolean =>
  SPENDING_KIND.test(measure) && origin === 'prose' && phase === '' && subject === '' && value.value !== '';

/** Kinds that are told one after the other on one line, each once. */
function groupsOf(readings: readonly Reading[]): Reading[][] {
  const groups: Reading[][] = [];
  for (const one of readings.filter(isKind)) {
    const last = groups.at(-1);
    const goesOn =
      last?.[0]?.source.line === one.source.line &&
      caseOf(last[0]) === caseOf(one) &&
      !last.some(({ measure }) => measure === one.measure);
    if (goesOn) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * 拨付我局经费9862万元，其中人员经费6210万元，公用经费1120万元，项目经费2532万元 before 共支出9735万元，其中人员经费…: without the kinds of
 * what was given, where those of what was spent are told too, and come to it.
 */
export function withoutGivenKinds(readings: readonly Reading[]): readonly Reading[] {
  const groups = groupsOf(readings);
  if (groups.length < 2) return readings;
  const spent = Map.groupBy(
    readings.filter(
      ({ measure, value, toProve }) =>
        /^expenditure(?:_total)?$/.test(measure) && value.value !== '' && !toProve,
    ),
    caseOf,
  );
  const isSpent = (group: Group): boolean => {
    const told = (group[0] && spent.get(caseOf(group[0]))) ?? [];
    return totalsOfKinds(group).some((total) => told.some(({ value }) => value.value === total));
  };
  const own = new Set(groups.filter(isSpent).flatMap(([first]) => (first ? [caseOf(first)] : [])));
  const given = groups.filter(
    (group) => group[0] && own.has(caseOf(group[0])) && totalsOfKinds(group).length > 0 && !isSpent(group),
  );
  const dropped = new Set(given.flat());
  return readings.filter((one) => !dropped.has(one));
}
