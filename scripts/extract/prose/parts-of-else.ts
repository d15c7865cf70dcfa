import { absolute, compare, type Decimal, subtract, sum } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { SMALL } from '../spending-kinds.ts';
import type { Binding } from './bind.ts';
import { amountsIn } from './figures.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isThing } from './thing.ts';

/** What a whole is divided into: sources of revenue, kinds of spending, small expenses. */
const PART =
  /^(?:revenue_(?:general|fund|special_account|other)|expenditure_.+|three_public.*|meeting|training)/;

/** 比上年增加200万元，其中：…   主要用于…: where the parts of what was told last begin */
const DIVIDES = /(?:(?:^|[,;。:])(?:其中|主要(?:是|为|用于|包括)|包括)|(?<=缺口)主要(?:是|为))[:,]?/g;
/** 经费缺口主要为人员经费200万元: what is lacking, without its sum */
const LACKING = /缺口$/;

/** 增长4.3%   占62%: what may be said of the whole before its parts */
const SHARE = /^[^\d]{0,12}[\d.]+(?:%|个百分点)$/;
const AMOUNT = /\d[\d,.]*(?:亿|万)?元$/;
const MOST_CLAUSES = 3;

/** 比上年增加200万元: by how much the whole was changed */
const CHANGE = /(?:增加|减少|增长|下降|节约|节省|压减|上升|降低|多|少)了?(?:支出)?\d[\d,.]*(?:亿|万)?元$/;

/** Wholes that are none of the year's: what was left, added, cut or lacking, other money, a part of the year. */
const OTHER_WHOLE =
  /(?<!减去|扣除)(?:结转|结余)(?!后)|追加(?!后|.*(?:后|达到?|至|为))|调[增减](?!后)|压减|压缩|缺口|收回|存量|政府采购|(?<!(?:及|和|与|含|、)其?)(?:下属|所属)[^,]{0,4}单位(?:全年|本年|当年)?(?:支出|收入|预算|经费|资金)|事业单位|辅警|协警|转移支付|债券|非税|罚没|工会|食堂|(?<!\d)1[-—至到][1-9]月|截[至止](?:20\d\d年)?(?:[1-9]|1[01])月|上半年|季度/;
/** 项目支出1800万元，其中一般公共预算财政拨款1700万元: where the money for one part came from */
const SPENT_FROM = /(?:项目|基本)支出|采购|建设|工程|购置|维修|改造/;

/** The clause with the amount whose parts follow; empty where none stands near. */
function wholeBefore(said: string): string {
  const clauses = said.replace(/\([^()]*\)/g, '').split(/[;。:]|,(?!\d{3}(?!\d))/);
  const near = clauses.filter((clause) => clause !== '' && !SHARE.test(clause)).slice(-MOST_CLAUSES);
  const last = near.at(-1) ?? '';
  return AMOUNT.test(last) ? last : '';
}

const ROUNDED = '0.06';
const isNear = (a: Decimal, b: Decimal): boolean => compare(absolute(subtract(a, b)), ROUNDED) <= 0;

/** Whether the amounts of a list can only be parts of a change, and not of the whole that was told before it. */
function makeUpChange(said: string, change: string, list: string): boolean {
  const by = amountsIn(change).at(-1);
  const parts = amountsIn(list);
  if (by === undefined || parts.length === 0) return false;
  const whole = amountsIn(said.slice(0, said.lastIndexOf(change)));
  const all = sum(parts);
  if (isNear(all, by)) return true;
  if (whole.some((one) => isNear(one, all))) return false;
  return parts.length > 1 && parts.every((one) => compare(one, by) <= 0);
}

/** 办案业务费支出800万元，其中…培训费12万元: what one thing was spent for */
const NAME =
  /^(.*?)(?:全年|当年|本年|实际|共|年初|预算|安排|支出|使用|投入|列支|为|约|资金)*\d[\d,.]*(?:亿|万)?元$/;

const isOfThing = (whole: string, measure: MeasureId): boolean =>
  SMALL.test(measure) &&
  !/三公|公务|车辆|接待|会议|培训|公用|商品|基本|机关运行/.test(whole) &&
  isThing((NAME.exec(whole)?.[1] ?? '').replace(/^20\d\d年度?/, ''));

/** The parts of a whole stand within so many characters. */
const FURTHEST = 400;
const MAY_DIVIDE = /其中|主要|包括/;

/** Whether a figure is part of something that is not the year's whole: of a change, of what was left, of one purchase. */
export function isPartOfElse(sentence: Sentence, { measure, start }: Binding): boolean {
  if (!PART.test(measure) || sentence.subject !== '') return false;
  const said = saidBefore(sentence, start, 0);
  const divider = MAY_DIVIDE.test(said) ? matches(said, DIVIDES).at(-1) : undefined;
  if (!divider) return false;
  const from = divider.index + divider[0].length;
  if (/。/.test(said.slice(from)) || (!divider[0].includes('其中') && /;/.test(said.slice(from))))
    return false;
  const before = said.slice(0, divider.index);
  if (LACKING.test(before)) return true;
  const whole = wholeBefore(before);
  if (whole === '') return false;
  const rest = textBetween(sentence, start, start + FURTHEST).replace(/。.*$/, '');
  const list = said.slice(from) + rest;
  if (CHANGE.test(whole)) return makeUpChange(before, whole, list);
  return isOther(whole, measure) && !holdsMore(list, whole);
}

/** Whether an amount is the whole of something else than the body's year, as far as the parts of this measure go. */
const isOther = (whole: string, measure: MeasureId): boolean =>
  OTHER_WHOLE.test(whole) ||
  (measure.startsWith('revenue') && SPENT_FROM.test(whole)) ||
  isOfThing(whole, measure);

/** 结转下年273.72万元。其中：基本支出7630.44万元: no part is more than its whole. */
function holdsMore(list: string, whole: string): boolean {
  const most = amountsIn(whole).at(-1);
  return most !== undefined && amountsIn(list).some((one) => compare(one, most) > 0);
}
