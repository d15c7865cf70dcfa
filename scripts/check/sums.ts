import { compare, type Decimal, subtract, sum } from '../../src/model/decimal.ts';
import { type MeasureId, measure } from '../../src/model/measure.ts';
import type { Check, Finding, Observation, Report } from '../../src/model/report.ts';
import {
  type Figure,
  figureAt,
  figuresUnder,
  isApproximate,
  type Key,
  keysOf,
  printedFigure,
  slot,
  tolerance,
  within,
} from './figures.ts';
import { finding, gap, quoteName, scopeWords, show, withUnit } from './finding.ts';
import { isNarrower } from './qualifiers.ts';

/** The report's observation of a measure under one key. */
export type Slots = (id: MeasureId) => Observation | undefined;

/** Which measures add up to which total. */
export interface SumRule {
  id: string;
  zh: string;
  en: string;
  /** The first printed one is the total; the parts may fit any of the others instead. */
  totals: readonly MeasureId[];
  parts: (slots: Slots, report: Report) => readonly MeasureId[];
  /** Totals that parts of an actual phase may fit instead, but are not held against when they stand alone. */
  orOf?: readonly MeasureId[];
  /** Measures that some forms count in, and measures of `parts` that some leave out. */
  mayAdd?: readonly (readonly MeasureId[])[];
  mayOmit?: readonly MeasureId[];
}

/** One total of one report with all that is known of its parts. */
export interface Comparison {
  key: Key;
  totals: readonly Figure[];
  printed: readonly Figure[];
  /** Parts without a printed value; those whose cell is empty in the form. */
  missing: readonly MeasureId[];
  blank: readonly MeasureId[];
  sum: Decimal;
  allowed: Decimal;
  fits: boolean;
}

const isPrinted = (figure: Figure | null): figure is Figure => figure !== null;

/** Whether the parts, as they are or with what some forms add or leave out, make one of the totals. */
function fitsAny(
  report: Report,
  key: Key,
  rule: SumRule,
  totals: readonly Figure[],
  parts: readonly Figure[],
): boolean {
  const added = (rule.mayAdd ?? []).map((ids) =>
    ids.map((id) => figureAt(report, key, id)).filter(isPrinted),
  );
  const omitted = (rule.mayOmit ?? []).map((id) => parts.filter((part) => part.measure !== id));
  const variants = [parts, ...added.map((more) => [...parts, ...more]), ...omitted];
  const fits = (total: Figure, variant: readonly Figure[]): boolean =>
    within(sum(variant.map(({ value }) => value)), total.value, tolerance([total, ...variant]));
  // A part that is printed elsewhere may be of another division of the same money.
  const beside = (total: Figure): Figure[] =>
    [...new Map([...parts, ...added.flat()].map((part) => [part.measure, part])).values()].filter(
      ({ line }) => line === total.line,
    );
  return totals.some(
    (total) =>
      variants.some((variant) => fits(total, variant)) ||
      (beside(total).length > 1 && fits(total, beside(total))),
  );
}

/** The printed figure of a measure, and what else is printed as such: 一般公共预算财政拨款基本支出 beside 基本支出. */
function printedUnder(report: Report, key: Key, id: MeasureId): Figure[] {
  const main = figureAt(report, key, id);
  return main ? [main, ...figuresUnder(report, key, id).filter((one) => one !== main)] : [];
}

function compareUnder(report: Report, rule: SumRule, key: Key): Comparison | null {
  const slots: Slots = (id) => slot(report, key, id);
  const held = key.phase === 'plan' ? [...rule.totals, ...(rule.orOf ?? [])] : rule.totals;
  const main = held.some((id) => figureAt(report, key, id) !== null);
  const totals = (main ? [...rule.totals, ...(rule.orOf ?? [])] : [])
    .flatMap((id) => printedUnder(report, key, id))
    .filter((total) => !isNarrower(total));
  const ids = rule.parts(slots, report);
  const printed = ids.map((id) => figureAt(report, key, id)).filter(isPrinted);
  if (totals.length === 0 || printed.length === 0 || [...totals, ...printed].some(isApproximate)) return null;
  const missing = ids.filter((id) => !printed.some((part) => part.measure === id));
  return {
    key,
    totals,
    printed,
    missing,
    blank: missing.filter((id) => slots(id)?.value.status === 'blank_in_source'),
    sum: sum(printed.map(({ value }) => value)),
    allowed: tolerance([...totals, ...printed]),
    fits: fitsAny(report, key, rule, totals, printed),
  };
}

/** Every total of the report that the rule knows, with its parts. */
export const comparisons = (report: Report, rule: SumRule): Comparison[] =>
  keysOf(report)
    .map((key) => compareUnder(report, rule, key))
    .filter((one) => one !== null);

/** Whether the printed parts alone are more than every total. */
export const exceeds = ({ totals, sum: parts, allowed }: Comparison): boolean =>
  totals.every((total) => compare(subtract(parts, total.value), allowed) > 0);

/** "公务接待费 29.51 万元、公务用车购置费 0 万元", in either language. */
export function listParts(parts: readonly Figure[]): { zh: string; en: string } {
  return {
    zh: parts.map((part) => `${measure(part.measure).zh} ${show(part)}`).join('、'),
    en: parts.map((part) => `${measure(part.measure).en} ${show(part)}`).join(', '),
  };
}

function differ(rule: SumRule, { key, totals, printed, sum: parts }: Comparison): Finding[] {
  const [total] = totals;
  if (!total) return [];
  const { unit, zh, en } = measure(total.measure);
  const difference = gap(parts, total.value);
  const scope = scopeWords(key);
  const list = listParts(printed);
  return [
    finding(
      { check: rule.id, severity: 'error' },
      {
        zh: `${scope.zh}：${quoteName(zh)}印为 ${show(total)}，所列各项（${list.zh}）之和为 ${withUnit(parts, unit)}，相差 ${withUnit(difference, unit)}。`,
        en: `${scope.en}: “${en}” is printed as ${show(total)}; the parts printed (${list.en}) add up to ${withUnit(parts, unit)}, a difference of ${withUnit(difference, unit)}.`,
        printed: total.text,
        expected: parts,
        difference,
        lines: [total.line, ...printed.map(({ line }) => line)],
      },
    ),
  ];
}

/**
 * A check from a rule. A sum with a missing part is missing, so it is only compared when every part is printed,
 * or when the printed parts alone are already more than the total.
 */
export function sumCheck(rule: SumRule): Check {
  return {
    id: rule.id,
    severity: 'error',
    zh: rule.zh,
    en: rule.en,
    run: (report) =>
      comparisons(report, rule)
        .filter((one) => !one.fits && (one.missing.length === 0 || exceeds(one)))
        .flatMap((one) => differ(rule, one)),
  };
}

/** Whether this form has the measure printed at all. */
export const has = (slots: Slots, id: MeasureId): boolean => {
  const found = slots(id);
  return found !== undefined && printedFigure(found) !== null;
};

/** Whether the form has a cell for the measure, filled or not. */
export const hasCell = (slots: Slots, id: MeasureId): boolean =>
  has(slots, id) || slots(id)?.value.status === 'blank_in_source';
