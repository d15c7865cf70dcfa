import { compare, subtract } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Reading } from '../reading.ts';
import { allOfIt } from './all-of-it.ts';
import { isBudget, isPart } from './bind.ts';
import { completion, provedRate } from './completion.ts';
import { countsProject } from './counted.ts';
import { figuresOf, type ProseFigure } from './figures.ts';
import { formulaIn, readFormula } from './formula.ts';
import { both, bothPlanned, otherBudget, plannedToo, second } from './income-and-spending.ts';
import { named } from './named.ts';
import { readFigure } from './read-figure.ts';
import { respectively } from './respectively.ts';
import { type Sentence, textBetween } from './sentence.ts';

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

const isBalance = ({ measure }: Reading): boolean => measure.startsWith('balance');

/** An amount of a sentence, and what was read of it. */
interface Amount {
  figure: ProseFigure;
  measure: MeasureId | null;
}

/** 公用经费预算316万元，执行309.5万元，结余6.5万元: what is left of two amounts, of which the second is not what the whole has spent */
function isLeftOfPart(figure: ProseFigure, amounts: readonly Amount[]): boolean {
  const [whole, spent] = amounts.slice(-2);
  if (!whole || !spent || spent.measure === 'expenditure') return false;
  if (whole.figure.unit !== figure.unit || spent.figure.unit !== figure.unit) return false;
  return compare(subtract(whole.figure.value, spent.figure.value), figure.value) === 0;
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

/** Every figure of a sentence that has a name there. */
export function readSentence(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  if (/[×xX*÷]100%=|\)\/\(/.test(text)) {
    const at = formulaIn(text);
    const formula = readFormula({ ...sentence, from: sentence.from + at });
    return at === 0 ? formula : [...readSentence({ ...sentence, to: sentence.from + at }), ...formula];
  }
  const result: Reading[] = [];
  let head = sentence.from;
  const figures = figuresOf(sentence.passage, sentence.from, sentence.to).filter(
    (figure) =>
      !/^[年月日号时]$/.test(figure.unit) &&
      !countsBetween(sentence, figure) &&
      !beginsRange(sentence, figure),
  );
  if (figures.length === 0) return result;
  const lists = respectively(sentence, figures);
  let other: OtherMoney = { amount: null, isSpent: false };
  let previous: Reading | null = null;
  const amounts: Amount[] = [];
  for (const figure of figures) {
    const between = textBetween(sentence, head, figure.start);
    if (isOfOther(other, figure, between)) {
      previous = null;
      other = { ...other, isSpent: true };
      head = figure.end;
      continue;
    }
    const listed = lists.get(figure.start);
    const found: Reading | null = listed
      ? readFigure(sentence, listed.figure, listed.binding)
      : (second(sentence, figure, head, result.at(-1)) ??
        completion(sentence, figure, head, toldBefore(sentence, figure, result)) ??
        readFigure(sentence, figure, named(sentence, figure, head, isPlanned(previous))) ??
        provedRate(sentence, figure, head, toldBefore(sentence, figure, result)));
    const isOfPart: boolean = found !== null && isBalance(found) && isLeftOfPart(figure, amounts);
    const read: Reading | null = isOfPart ? null : found;
    if (figure.unit.endsWith('元')) amounts.push({ figure, measure: read?.measure ?? null });
    previous = read;
    if (read && !countsProject(read)) {
      result.push(
        read,
        ...both(read, between.slice(0, between.lastIndexOf(read.label))),
        ...plannedToo(read, between),
        ...bothPlanned(read, between),
        ...otherBudget(read, between),
        ...allOfIt(sentence, read, figure),
      );
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    other = otherMoney(figure, between, read, result[0] === read);
    head = figure.end;
  }
  return result;
}
