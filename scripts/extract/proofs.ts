import {
  compare,
  type Decimal,
  givesRate,
  lastDigit,
  multiply,
  places,
  ratio,
  subtract,
} from '../../src/model/decimal.ts';
import { matchLabel } from './label.ts';
import type { Reading } from './reading.ts';

// What a budget, what was spent of it, the rate and the rest of one thing say of each other.

/** In no report that a person wrote do so many figures of one thing stand beside each other. */
export const MOST = 20;

/** A rate in whole percents has to be met as nearly as this. */
const NEARLY = '0.05';

/** The figures of one thing: of one scope, phase, project and year. */
export interface Case {
  budgets: readonly Reading[];
  spendings: readonly Reading[];
  rates: readonly Reading[];
  rests: readonly Reading[];
}

export type Kind = keyof Case;

/** 年末结转 of a project is what is left of the year, where what has gathered over the years is called so. */
const GATHERED = /累计|滚存|历年/;

/** Which of budget, spending, rate and rest a reading is; null for every other measure. */
export function kindOf({ measure, label }: Reading): Kind | null {
  if (/^budget/.test(measure)) return 'budgets';
  if (measure === 'expenditure') return 'spendings';
  if (measure === 'execution_rate') return 'rates';
  const isRest =
    measure === 'balance_current' || (measure === 'balance_accumulated' && !GATHERED.test(label));
  return isRest ? 'rests' : null;
}

export const amountOf = ({ value }: Reading): Decimal => value.value;

/** Whether so much of so much is a rate, to its last printed digit. */
export const isRate = ({ value }: Reading, spent: Decimal, budget: Decimal): boolean =>
  value.value !== '' &&
  givesRate(spent, budget, value.value, places(value.text) > 0 ? lastDigit(value.text) : NEARLY);

/** 103.68 of 108: 96 % to the last digit, and no rate that may be of anything */
const isWhole = ({ value }: Reading, spent: Decimal, budget: Decimal): boolean =>
  compare(spent, budget) !== 0 && ratio(spent, budget, 2) === value.value;

const hasDigits = ({ value }: Reading): boolean => places(value.text) > 0;

export const isRest = (rest: Reading, spent: Decimal, budget: Decimal): boolean =>
  compare(subtract(budget, spent), amountOf(rest)) === 0;

/** One budget, what was spent of it, and the rate or the rest that proves both. */
export interface Proof {
  budget: Reading;
  spending: Reading;
  by: Reading;
}

/** Whether a reading is only meant, and nothing has proved it so far. */
export type Meant = (one: Reading) => boolean;

/** Those that are told under a name, or proved; where there is none, those that may be meant. */
function toldOrMeant(all: readonly Reading[], isMeant: Meant): readonly Reading[] {
  const told = all.filter((one) => !isMeant(one));
  return told.length > 0 ? told : all;
}

/** All pairs of a budget and a spending of a case that a rate or a rest of it proves. */
export function proofsOf({ budgets, spendings, rates, rests }: Case, isMeant: Meant): Proof[] {
  const named = {
    budgets: toldOrMeant(budgets, isMeant),
    spendings: spendings.filter((one) => !isMeant(one)),
    rates,
    rests,
  };
  // 支付5,620.3万元 of a part is told, and 国库集中支付7,896.32万元 is what the rate is of; 预算115.2万元 is, and 拨到大队109.44万元.
  for (const side of [named, { ...named, spendings }, { ...named, budgets, spendings }]) {
    const proofs = pairs(side, isMeant);
    if (proofs.length > 0) return [...proofs, ...leftOfMeant({ budgets, spendings, rates, rests }, isMeant)];
  }
  return [];
}

/** 批复127.8万元，实际拨入121.5万元，发放118.35万元，剩余3.15万元: a second budget, by what is left of it right behind what was spent */
const leftOfMeant = ({ budgets, spendings, rests }: Case, isMeant: Meant): Proof[] =>
  spendings
    .filter((spending) => !isMeant(spending))
    .flatMap((spending) =>
      rests
        .filter((by) => by.behind === spending.source)
        .flatMap((by) =>
          budgets
            .filter(
              (budget) =>
                isMeant(budget) &&
                !budgets.some((told) => !isMeant(told) && compare(amountOf(told), amountOf(budget)) === 0) &&
                budget.source.line === spending.source.line &&
                isRest(by, amountOf(spending), amountOf(budget)),
            )
            .map((budget) => ({ budget, spending, by })),
        ),
    );

/** 支付工程款437万元，占调整后预算的95%: a rate right behind what was spent, which names the budget that it is of */
const isBeside = (by: Reading, spending: Reading, budget: Reading): boolean =>
  by.source.line === spending.source.line &&
  ((/调整|全年/.test(by.label) && budget.measure === 'budget_adjusted') ||
    (/年初/.test(by.label) && budget.measure === 'budget_initial'));

/** 预算800万元，支出780万元 of a class of projects: a known name, and yet nothing was read, for it is of something else */
const isKnown = ({ label }: Reading): boolean => matchLabel(label).measure !== null;

/** 支付宣传费20万元，占预算数的20%: what one thing cost, unless it is nearly all that there was */
const mayBeOfPart = (spending: Reading, budget: Decimal, digits: number): boolean =>
  digits < 2 && IS_COST.test(spending.label) && compare(amountOf(spending), multiply(budget, MOST_OF_IT)) < 0;
const IS_COST = /(?:费用?|款项?|工资|补贴|奖金)$/;
const MOST_OF_IT = '0.8';

function pairs({ budgets, spendings, rates, rests }: Case, isMeant: Meant): Proof[] {
  const found: Proof[] = [];
  const byRest = toldOrMeant(rests, isMeant);
  const isBehindTold = spendings.some((one) => !isMeant(one));
  for (const budget of budgets)
    for (const spending of spendings) {
      if (budget.source === spending.source) continue;
      const [of, spent] = [amountOf(budget), amountOf(spending)];
      const [isGuess, isOther] = [isMeant(spending), isMeant(budget)];
      // Of two amounts without a name, and a rate that is one, nothing is sure, unless the rate stands right behind what was spent;
      // 100 % may be of anything else.
      const isSure = (by: Reading): boolean => {
        const digits = places(by.value.text);
        const isRefused = isGuess && isOther && (isKnown(spending) || isKnown(budget));
        if (
          by.behind === spending.source &&
          !(isGuess && isBehindTold) &&
          !isRefused &&
          !mayBeOfPart(spending, of, digits)
        )
          return true;
        const isExact = digits > 0 || isWhole(by, spent, of);
        const isNear = digits >= 2 && by.source.line === spending.source.line;
        if (isMeant(by))
          return isNear || (!isOther && isExact && (!isGuess || isBeside(by, spending, budget)));
        const isOpen = isGuess && (isOther || isBehindTold);
        return !isOpen || digits >= 2 || (digits === 0 && !isBehindTold && isWhole(by, spent, of));
      };
      for (const by of rates) if (isSure(by) && isRate(by, spent, of)) found.push({ budget, spending, by });
      // Two amounts without a name need a rate besides; one, no other of its kind that has one.
      const isBacked =
        isGuess && isOther
          ? rates.some((by) => (hasDigits(by) || isWhole(by, spent, of)) && isRate(by, spent, of))
          : !(isGuess && isBehindTold);
      const isRestOf = (by: Reading): boolean =>
        by.source !== spending.source && by.source !== budget.source && isRest(by, spent, of);
      const isRightBehind = (rest: Reading): boolean =>
        !isBehindTold && !isKnown(spending) && !isKnown(budget) && rest.behind === spending.source;
      for (const by of byRest.filter((rest) => isBacked || isRightBehind(rest)))
        if (isRestOf(by)) found.push({ budget, spending, by });
    }
  return found;
}

/** The readings that are meant and that proofs hold: of one measure, and of the rates of one budget, those of one amount alone. */
export function heldBy(proofs: readonly Proof[], isMeant: Meant): Reading[] {
  return (['budget', 'spending', 'by'] as const).flatMap((role) => {
    const meant = proofs.filter((proof) => isMeant(proof[role]));
    // 占到位资金的98.34%，占核定预算的93.64%: one rate for each budget
    const lists = Map.groupBy(meant, (proof) => {
      if (role === 'by') return proof.by.measure + amountOf(proof.budget);
      return role === 'budget' ? proof.budget.measure + amountOf(proof.by) : proof.spending.measure;
    });
    return [...lists.values()].flatMap((list) => {
      const those = list.map((proof) => proof[role]);
      return new Set(those.map(amountOf)).size === 1 ? those : [];
    });
  });
}
