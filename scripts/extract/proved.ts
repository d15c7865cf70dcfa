import type { MeasureId } from '../../src/model/measure.ts';
import { ofAllYears } from './all-years.ts';
import { promised } from './arrival.ts';
import { partsOf } from './parts-of-whole.ts';
import { partsThatAddUp } from './parts-that-add-up.ts';
import { amountOf, heldBy, type Kind, kindOf, type Meant, MOST, type Proof, proofsOf } from './proofs.ts';
import type { Reading } from './reading.ts';

/** 一年下来用了229.9万元 is proved by what is left, and then 年初预算完成97.64% by it: so often something new may be proved. */
const ROUNDS = 3;

/** What a case says once its proofs are known: what is meant and holds, and what is told and is of a part. */
interface Verdict {
  held: Set<Reading>;
  ofParts: Set<Reading>;
}

/** Those of one case that are meant and proved, and those that are of parts. */
function verdictOn(readings: readonly Reading[], onProjects: boolean, lines: readonly string[]): Verdict {
  const of: Record<Kind, Reading[]> = { budgets: [], spendings: [], rates: [], rests: [] };
  for (const one of readings) {
    const kind = kindOf(one);
    if (kind !== null && amountOf(one) !== '') of[kind].push(one);
  }
  const held = new Set<Reading>();
  // No second spending and no second rate, and all of it under a name: nothing is open.
  const isSettled =
    of.spendings.length <= 1 && of.rates.length <= 1 && !readings.some(({ toProve }) => toProve);
  if (isSettled) return { held, ofParts: held };
  const isMeant: Meant = (one) => one.toProve === true && !held.has(one);
  if (Object.values(of).some((list: readonly Reading[]) => list.length > MOST))
    return { held, ofParts: held };
  if (onProjects) for (const one of promised(of.budgets, isMeant, lines)) held.add(one);
  let proofs: Proof[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = held.size;
    proofs = proofsOf(of, isMeant);
    for (const one of heldBy(proofs, isMeant)) held.add(one);
    if (held.size === before) break;
  }
  const divided = onProjects ? partsThatAddUp(of, lines) : null;
  if (divided && isMeant(divided.whole)) held.add(divided.whole);
  const ofYears = onProjects ? ofAllYears(of, proofs, lines) : [];
  return {
    held,
    ofParts: new Set([...partsOf(of, proofs, onProjects), ...ofYears, ...(divided?.parts ?? [])]),
  };
}

/**
 * Which case a reading belongs to. In a report on projects what names none is of all of them, or of the one that the report names
 * here and there.
 */
function caseIn(readings: readonly Reading[], onProjects: boolean): (one: Reading) => string {
  const subjects = new Set(readings.map(({ subject }) => subject));
  subjects.delete('');
  const isCounted = readings.some(({ measure }) => measure === 'project_count');
  const isOne = onProjects && subjects.size === 1 && !isCounted;
  const isOfAll = ({ scope }: Reading): boolean =>
    onProjects && (scope === 'special_projects' || (isOne && scope === 'project'));
  return (one) => [isOfAll(one) ? '' : one.scope + one.subject, one.phase, one.year].join('\u0000');
}

/** 项目资金120万元，支出117.6万元, 完成投资58.2万元: an amount of a project that may be what it got, or what was spent of it, where that stands on its line */
function mayBe(amount: Reading, onLine: readonly Reading[]): Reading[] {
  // 资金120万元 is what a project got, as the report's kind says (`resolve/settle.ts`); on a line with so many none is beside another.
  const isSettled = amount.label.startsWith('资金') || onLine.length > MOST;
  if (amount.measure !== 'project_amount' || amount.toProve || isSettled) return [];
  const isBeside = (measure: MeasureId): boolean =>
    onLine.some((one) => one.subject === amount.subject && one.measure.startsWith(measure) && !one.toProve);
  const sides = [
    ['budget', 'expenditure'],
    ['expenditure', 'budget'],
  ] as const;
  return sides.flatMap(([measure, other]) =>
    isBeside(other) ? [{ ...amount, measure, toProve: true }] : [],
  );
}

/**
 * The readings without those that have no known name and that nothing proves. 支付租赁费127.5万元 is what was spent where a budget and a
 * rate, or what is left, come to just that; 还有13.8万元 is what is left where budget and spending do. In a report on projects
 * (`onProjects`) what names none is of all of them, or of the one.
 */
export function proved(
  readings: readonly Reading[],
  onProjects: boolean,
  lines: readonly string[],
): Reading[] {
  const byLine = Map.groupBy(readings, ({ source }) => source.line);
  const others = new Map(readings.map((one) => [one, mayBe(one, byLine.get(one.source.line) ?? [])]));
  const cases = Map.groupBy([...readings, ...[...others.values()].flat()], caseIn(readings, onProjects));
  const [held, ofParts] = [new Set<Reading>(), new Set<Reading>()];
  for (const those of cases.values()) {
    const verdict = verdictOn(those, onProjects, lines);
    for (const one of verdict.held) held.add(one);
    for (const one of verdict.ofParts) ofParts.add(one);
  }
  return readings.flatMap((told) => {
    const [meant, ...more] = (others.get(told) ?? []).filter((one) => held.has(one));
    const one = meant === undefined || more.length > 0 ? told : meant;
    if (ofParts.has(one)) return [];
    if (!one.toProve) return [one];
    const { toProve, ...plain } = one;
    return held.has(one) ? [plain] : [];
  });
}
