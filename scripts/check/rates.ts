import { add, type Decimal, multiply, ratio } from '../../src/model/decimal.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Report } from '../../src/model/report.ts';
import type { Denominator } from '../../src/model/vocabulary.ts';
import {
  type Figure,
  figuresUnder,
  isApproximate,
  type Key,
  keyText,
  percentage,
  precision,
  within,
} from './figures.ts';
import { isNarrower } from './qualifiers.ts';

/** A rate recomputed from two printed amounts. */
export interface Recomputed {
  rate: Decimal;
  expenditure: Figure;
  budget: Figure;
}

/** 申请预算   安排资金   到位资金
 *  ^^          ^^         ^^         words of the label that say which budget it is */
const KINDS: readonly (readonly [RegExp, Denominator])[] = [
  [/申请|申报/, 'applied'],
  [/安排/, 'arranged'],
  [/到位|下达|拨付|拨入/, 'received'],
  [/调整|全年/, 'adjusted'],
  [/年初/, 'initial'],
];

/** Which budget a figure of the measure `budget` is, from its printed name; `unspecified` where the name does not say. */
export const budgetKind = ({ observation }: Figure): Denominator =>
  KINDS.find(([words]) => words.test(observation.label))?.[1] ?? 'unspecified';

const BUDGETS: readonly MeasureId[] = ['budget_initial', 'budget_adjusted', 'budget'];

/** The printed budgets that a rate with this denominator may divide by: all of them where it does not say. */
export function budgetsFor(report: Report, key: Key, denominator: Denominator | ''): readonly Figure[] {
  const of = (id: MeasureId): readonly Figure[] => figuresUnder(report, key, id);
  if (denominator === 'initial') return of('budget_initial');
  if (denominator === 'adjusted') return of('budget_adjusted');
  if (denominator === '' || denominator === 'unspecified') return BUDGETS.flatMap(of);
  const named = of('budget').filter((one) => budgetKind(one) === denominator);
  return named.length > 0 ? named : of('budget').filter((one) => budgetKind(one) === 'unspecified');
}

/** A text with more amounts of one kind than this is no report that anybody could check against each other. */
const MANY = 24;

/** Each amount once, however often it is printed. */
const distinct = (figures: readonly Figure[]): Figure[] =>
  [
    ...new Map(
      figures.toReversed().map((one) => [`${one.value} ${one.text} ${isNarrower(one)}`, one]),
    ).values(),
  ]
    .toReversed()
    .slice(0, MANY);

const RATES = new WeakMap<Report, Map<string, readonly Recomputed[]>>();

/** Every rate that the printed amounts give for this denominator. Approximate amounts give none. */
export function recompute(report: Report, key: Key, denominator: Denominator | ''): readonly Recomputed[] {
  const rates = RATES.get(report) ?? new Map<string, readonly Recomputed[]>();
  RATES.set(report, rates);
  const name = `${denominator}\t${keyText(report, key)}`;
  const known = rates.get(name) ?? compute(report, key, denominator);
  rates.set(name, known);
  return known;
}

function compute(report: Report, key: Key, denominator: Denominator | ''): Recomputed[] {
  const spent = distinct(figuresUnder(report, key, 'expenditure').filter((one) => !isApproximate(one)));
  const budgets = distinct(budgetsFor(report, key, denominator).filter((one) => !isApproximate(one)));
  return spent.flatMap((expenditure) =>
    budgets.flatMap((budget) => {
      if (isNarrower(expenditure) !== isNarrower(budget)) return [];
      const rate = percentage(expenditure.value, budget.value, 8);
      return rate === '' ? [] : [{ rate, expenditure, budget }];
    }),
  );
}

/** How far off a rate may be because the amounts themselves were rounded: 1.3亿元 of 1.5亿元 says little. */
function blur({ rate, expenditure, budget }: Recomputed): Decimal {
  const share = (figure: Figure): Decimal =>
    /\.|亿/.test(figure.text) ? ratio(precision(figure), figure.value, 12, '1') || '0' : '0';
  return multiply(rate, add(share(expenditure), share(budget)));
}

/** Whether a printed rate is the recomputed one, rounded or cut off at its last printed digit. */
export const matches = (printed: Figure, recomputed: Recomputed): boolean =>
  within(printed.value, recomputed.rate, add(precision(printed), blur(recomputed)));
