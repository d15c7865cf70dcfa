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
const COMPARED = /[比较与同]/;
const CHANGE = /(?:增加|减少|增长|下降|节约|节省|压减|上升|降低|多|少)了?(?:支出)?\d[\d,.]*(?:亿|万)?元$/;

/** Wholes that are none of the year's: what was cut or lacking, other money, a part of the year. */
const OTHER_WHOLE =
  /(?:压减|压缩)(?!后)|缺口|收回|存量|政府采购|(?<!(?:及|和|与|含|、)其?)(?:下属|所属)[^,]{0,4}单位(?:全年|本年|当年)?(?:支出|收入|预算|经费|资金)|(?<!含)(?:辅警|协警)|债券|罚没|工会|食堂|(?<!\d)1[-—至到][1-9]月|截[至止](?:20\d\d年)?(?:[1-9]|1[01])月|上半年/;
/** 年末结转和结余200万元   年中追加300万元: what was left or added, unless it is told of together with the rest */
const LEFT_OR_ADDED =
  /(?:结转|结余)(?!后)|追加(?!后|.*(?:后|达到?|至|为))|调[增减](?!后)|转移支付|非税|(?<!四个)季度/;
const TOGETHER = /合计|总计|共计|收入|总支出|年初预算|[含加]追加/;
/** 项目支出1800万元，其中一般公共预算财政拨款1700万元: where the money for one part came from */
const SPENT_FROM = /(?<!和)(?:项目|基本)支出(?!和)|采购|建设|工程|购置|维修|改造/;

/** The clause with the amount whose parts follow; empty where none stands near. */
function wholeBefore(said: string): string {
  const clauses = said.replace(/\([^()]*\)/g, '').split(/[;。:]|,(?!\d{3}(?!\d))/);
  const near = clauses.filter((clause) => clause !== '' && !SHARE.test(clause)).slice(-MOST_CLAUSES);
  const last = near.at(-1) ?? '';
  return AMOUNT.test(last) ? last : '';
}

const ROUNDED = '0.06';
const isNear = (a: Decimal, b: Decimal): boolean => compare(absolute(subtract(a, b)), ROUNDED) <= 0;

/** 公务用车运行维护费86万元，比上年减少85万元   …（购置费0万元，运行维护费86万元）: what is told of a part besides its amount */
const BESIDES =
  /\([^()]*\)|,?(?:[比较与同]+(?:上年|去年|预算|年初)[^,。;、]{0,8})?(?:增加|减少|增长|下降|节约|压减)了?[\d.,]+(?:亿|万)?元/g;

/** Whether the amounts of a list add up to the change that stands before it. */
function makeUpChange(change: string, list: string): boolean {
  const by = amountsIn(change).at(-1);
  if (by === undefined) return false;
  return [list, list.replace(BESIDES, '')].some((said) => {
    const parts = amountsIn(said);
    return parts.length > 0 && isNear(sum(parts), by);
  });
}

/** 办案业务费支出800万元，其中…培训费12万元: what one thing was spent for */
const NAME =
  /^(.*?)(?:全年|当年|本年|实际|共|年初|预算|安排|支出|使用|投入|列支|为|约|资金)*\d[\d,.]*(?:亿|万)?元$/;

const isOfThing = (whole: string, measure: MeasureId): boolean =>
  SMALL.test(measure) &&
  !/三公|公务|车辆|接待|会议|培训|公用|商品|基本|机关|行政|重点|控制|办公经费|保障经费/.test(whole) &&
  isThing((NAME.exec(whole)?.[1] ?? '').replace(/^20\d\d年度?/, ''));

/** The parts of a whole stand within so many characters. */
const FURTHEST = 400;
const MAY_DIVIDE = /其中|主要|包括/;

/** Whether a figure is part of something that is not the year's whole: of a change, of what was left, of one purchase. */
export function isPartOfElse(sentence: Sentence, { measure, start }: Binding): boolean {
  if (!PART.test(measure) || sentence.subject !== '') return false;
  const said = saidBefore(sentence, start, 0);
  // 项目支出中一般公共预算2524.5万元: where the money for one kind came from
  if (measure.startsWith('revenue') && /(?:项目|基本)支出[中里],?[^。;]*$/.test(said)) return true;
  const divider = MAY_DIVIDE.test(said) ? matches(said, DIVIDES).at(-1) : undefined;
  if (!divider) return false;
  const from = divider.index + divider[0].length;
  if (/。/.test(said.slice(from)) || (!divider[0].includes('其中') && /;/.test(said.slice(from))))
    return false;
  const before = said.slice(0, divider.index);
  if (LACKING.test(before)) return !/[,;]/.test(said.slice(from));
  const whole = wholeBefore(before);
  if (whole === '') return false;
  const rest = textBetween(sentence, start, start + FURTHEST).replace(/。.*$/, '');
  const list = said.slice(from) + rest;
  // 一般性支出压减150万元 is no change of the whole before it.
  if (CHANGE.test(whole) && (COMPARED.test(whole) || !isOther(whole, measure)))
    return makeUpChange(whole, list);
  return isOther(whole, measure) && !holdsMore(list, whole);
}

/** Whether an amount is the whole of something else than the body's year, as far as the parts of this measure go. */
const isOther = (whole: string, measure: MeasureId): boolean =>
  OTHER_WHOLE.test(whole) ||
  (LEFT_OR_ADDED.test(whole) && !TOGETHER.test(whole)) ||
  (measure.startsWith('revenue') && SPENT_FROM.test(whole)) ||
  isOfThing(whole, measure);

/** 结转下年273.72万元。其中：基本支出7630.44万元: no part is more than its whole. */
function holdsMore(list: string, whole: string): boolean {
  const most = amountsIn(whole).at(-1);
  return most !== undefined && amountsIn(list).some((one) => compare(one, most) > 0);
}
