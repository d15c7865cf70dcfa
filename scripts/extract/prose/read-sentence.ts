import { compare } from '../../../src/model/decimal.ts';
import type { Source } from '../../../src/model/report.ts';
import type { Reading } from '../reading.ts';
import { allOfIt } from './all-of-it.ts';
import { type Amount, type Before, isOfPart, sumOfParts } from './amounts-before.ts';
import { isBudget, isPart } from './bind.ts';
import { completion, provedRate } from './completion.ts';
import { countsProject } from './counted.ts';
import { figuresOf, type ProseFigure } from './figures.ts';
import { formulaIn, readFormula } from './formula.ts';
import { both, bothPlanned, otherBudget, plannedToo, second } from './income-and-spending.ts';
import { named } from './named.ts';
import { readFigure } from './read-figure.ts';
import { respectively } from './respectively.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, textBetween } from './sentence.ts';
import { toProve } from './to-prove.ts';

/** ，支出90万元: said of the money that was named right before it */
const SPENT_OF_IT =
  /^[,、(](?:其中:?)?(?:已|实际|当年|本年度?|20\d\d年度?|共|累计)*(?:支出|支付|使用)(?:资金)?(?:为|了|:)?$/;
/** ，结余10万元   ，执行率95%: what goes on about it */
const LEFT_OF_IT =
  /^[,、(](?:结余|结转|执行率|支出率|使用率|支付率|(?:支出|支付|执行)进度)(?:资金)?(?:为|了|达到?|:)?$/;
/** 收到省级奖补资金100万元   其中办案经费300万元: money of one source, or for one purpose, that is no figure of ours */
const OF_SOMETHING =
  /(?:中央|省级?|市级|上级|县级|自筹|债券|转移支付|奖补|返还|追加|罚没|代管|捐赠|疫情|辅警|协警|辅助人员|其中(?=[^,。;]{2})|上年结转|20\d\d年(?:度|末)?(?=结转))[^,。;\d]{0,14}(?:资金|经费|专款|补助|款|费|返还|收入|结转)(?:预算|年初)?(?:共|共计|合计|为|安排|核定)?$/;
/** 追加部分支出590万元，执行率98.33% */
const SPENT_OF_PART = /追加(?:部分)?支出$/;

/** Money that is no figure of ours, and whether what it was spent on has been told. */
interface OtherMoney {
  amount: ProseFigure | null;
  isSpent: boolean;
}

/** Whether a figure is said of such money: no more was spent of it than it was, and then what was left is told, and the rate. */
function isOfOther({ amount, isSpent }: OtherMoney, { value, unit }: ProseFigure, between: string): boolean {
  if (isSpent && LEFT_OF_IT.test(between)) return true;
  return amount?.unit === unit && SPENT_OF_IT.test(between) && compare(value, amount.value) <= 0;
}

/** What a figure, and what was read of it, leaves to be told of other money. */
function otherMoney(
  figure: ProseFigure,
  between: string,
  read: Reading | null,
  isFirst: boolean,
): OtherMoney {
  const isCarried = read?.measure === 'revenue_carryover' && isFirst;
  const isOther = figure.unit.endsWith('元') && (isCarried || (!read && OF_SOMETHING.test(between)));
  return { amount: isOther ? figure : null, isSpent: !read && SPENT_OF_PART.test(between) };
}

/** So many readings back may stand what a rate is of. */
export const FURTHEST = 16;

/** 年初批复预算7个项目1240万元: how many the next amount is of, between its name and itself */
const countsBetween = (sentence: Sentence, { end, unit }: ProseFigure): boolean =>
  unit === '个' && /^(?:子|专项)?项目(?:资金)?\d/.test(textBetween(sentence, end, end + 6));

const isPlanned = (read: Reading | null): boolean =>
  read !== null && !read.measure.startsWith('revenue') && (read.phase === 'plan' || isBudget(read.measure));

/** What was told last before a percentage, before a semicolon too: a rate is of nothing further off. */
const toldBefore = (
  { told }: Sentence,
  { unit }: ProseFigure,
  result: readonly Reading[],
): readonly Reading[] => (unit === '%' ? [...told, ...result.slice(-FURTHEST)].slice(-FURTHEST) : []);

/** 1—12月执行进度为99.69%: the first of the months that something is of */
const beginsRange = (sentence: Sentence, { unit, end }: ProseFigure): boolean =>
  /^[-—~至到]$/.test(unit) && /^\d{1,2}月/.test(textBetween(sentence, end, end + 3));

/** The figures of a sentence that may be amounts, points or rates: no dates, and no counts of something. */
const measuredIn = (sentence: Sentence): ProseFigure[] =>
  figuresOf(sentence.passage, sentence.from, sentence.to).filter(
    (figure) =>
      !/^[年月日号时]$/.test(figure.unit) &&
      !countsBetween(sentence, figure) &&
      !beginsRange(sentence, figure),
  );

/** What a figure is by the words before it: the second of two, a completion, one under its name, or a rate that its amounts give. */
const foundAt = (
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  previous: Reading | null,
  result: readonly Reading[],
): Reading | null =>
  second(sentence, figure, head, result.at(-1)) ??
  completion(sentence, figure, head, toldBefore(sentence, figure, result)) ??
  readFigure(sentence, figure, named(sentence, figure, head, isPlanned(previous))) ??
  provedRate(sentence, figure, head, toldBefore(sentence, figure, result));

/** A reading, and what the same words say beside it: both kinds of budget, a plan, all of it spent. */
const withItsOthers = (
  sentence: Sentence,
  read: Reading,
  figure: ProseFigure,
  between: string,
): Reading[] => [
  read,
  ...both(read, between.slice(0, between.lastIndexOf(read.label))),
  ...plannedToo(read, between),
  ...bothPlanned(read, between),
  ...otherBudget(read, between),
  ...allOfIt(sentence, read, figure),
];

/** Every figure of a sentence that has a name there. */
export function readSentence(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  if (!/[×xX*÷]100%=|\)\/\(/.test(text)) return readFigures(sentence, measuredIn(sentence));
  const at = formulaIn(text);
  const formula = readFormula({ ...sentence, from: sentence.from + at });
  return at === 0 ? formula : [...readSentence({ ...sentence, to: sentence.from + at }), ...formula];
}

/** A rate or a rest, with the amount that it is told right behind. */
const rightBehind = (one: Reading, amount: Source | null): Reading =>
  amount && /^(?:execution_rate|balance_)/.test(one.measure) ? { ...one, behind: amount } : one;

const isRest = (one: Reading | undefined): boolean => one?.measure.startsWith('balance') ?? false;

/**
 * What the figures beside one have to prove: all that it may be under no known name, or in a report on projects what is left of two
 * amounts of which neither has one (可用资金124万元，结算支付109.12万元，结余14.88万元).
 */
function openFor(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  found: Reading | null,
  isOther: boolean,
): Reading[] {
  if (found === null) return toProve(sentence, figure, head);
  return isOther && isRest(found) && isOnProjects(sentence.title) ? [{ ...found, toProve: true }] : [];
}

/** The figures of a sentence one after the other; what has no name and may prove itself stands last. */
function readFigures(sentence: Sentence, figures: readonly ProseFigure[]): Reading[] {
  const lists = respectively(sentence, figures);
  const result: Reading[] = [];
  const meant: Reading[] = [];
  const amounts: Amount[] = [];
  let head = sentence.from;
  let other: OtherMoney = { amount: null, isSpent: false };
  let previous: Reading | null = null;
  let beside = sentence.carried.amount;
  sentence.carried.amount = null;
  for (const figure of figures) {
    const between = textBetween(sentence, head, figure.start);
    if (isOfOther(other, figure, between)) {
      previous = null;
      other = { ...other, isSpent: true };
      beside = null;
      head = figure.end;
      continue;
    }
    const listed = lists.get(figure.start);
    const found: Reading | null = listed
      ? readFigure(sentence, listed.figure, listed.binding)
      : foundAt(sentence, figure, head, previous, result);
    const before: Before = { previous, between, amounts };
    const isOther: boolean = found !== null && isOfPart(found, figure, before);
    const open = openFor(sentence, figure, head, found, isOther);
    meant.push(...open.map((one) => rightBehind(one, beside)));
    const read: Reading | null = isOther ? null : (found ?? sumOfParts(sentence, figure, before, result));
    if (figure.unit.endsWith('元')) amounts.push({ figure, read, words: between });
    previous = read;
    let isFirst = false;
    if (read && !countsProject(read)) {
      isFirst = result.length === 0;
      result.push(...withItsOthers(sentence, rightBehind(read, beside), figure, between));
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    other = otherMoney(figure, between, read, isFirst);
    // 支出44.62万元，结余1.38万元，执行率97%: the rate is of what was spent.
    const told = read ?? open[0];
    if (figure.unit.endsWith('元') && !isRest(told)) beside = told?.source ?? null;
    sentence.carried.amount = beside;
    head = figure.end;
  }
  return [...result, ...meant];
}
