import { compare, multiply, sum as sumOf } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { toWan } from '../../parse/number.ts';
import { expensePart } from '../expense-parts.ts';
import { matchLabel } from '../label.ts';
import type { Reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import { proseFigures } from './figures.ts';
import { FURTHEST, readSentence } from './read-sentence.ts';
import { isOnProjects, TURNS_TO_PROJECT } from './scope.ts';
import { headingKind } from './section-topic.ts';
import type { Common, Planned, Sentence, Whole } from './sentence.ts';
import { exampleOf, isItemOfAccounts } from './subject.ts';
import { isLabelledUnit } from './units.ts';
import { withheldReadings } from './withheld.ts';
import { zeroReadings } from './zero.ts';

/** …其中公务接待费9万元；实际支出74万元: after a list of parts, what was spent of their sum. */
const resumed = (text: string, whole: Whole | null): MeasureId | null =>
  whole &&
  SMALL.test(whole.measure) &&
  /^(?:实际|全年|决算|本年度?|20\d\d年度?)*(?:支出|执行|决算|发生|完成)/.test(text)
    ? whole.measure
    : null;

/** Whether a sentence goes on with a list that 其中 began, over a semicolon. */
const goesOn = (text: string, from: number, before: Sentence | null): boolean =>
  before !== null &&
  text.charAt(from - 1) === ';' &&
  (before.divided || /其中/.test(text.slice(before.from, from)));

/** 全年预算数8900万元；决算数8800万元: what became of the budget before the semicolon. */
const isOutturn = (text: string, from: number): boolean =>
  (from === 0 || text.charAt(from - 1) === ';') && text.startsWith('决算', from);

/** （三）人员经费。年初预算60万元: the heading at the head of the paragraph. */
function headKind({ passage }: Common, from: number): MeasureId | null {
  const { text } = passage.squeezed;
  const label = KIND_LABEL.exec(text.slice(from, from + 24))?.[1];
  if (label !== undefined) return headingKind(label, true);
  const [start, end] = passage.sentences[0] ?? [0, 0];
  return from > start ? headingKind(text.slice(start, end).replace(/。$/, ''), true) : null;
}

/** 人员经费：预算9020.55万元，支出8988.17万元: the kind of spending that a line or a sentence is labelled with */
const KIND_LABEL =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?([^,。;:()\d]{4,8})[:(](?=[^。;]{0,10}(?:预算|支出|执行))/;

/** 其中：1、因公出国（境）费用。2013年预算数38万元: the heading of one expense in the middle of a paragraph */
const HEADING_BEFORE = /(?:^|[:;。])\(?[一二三四五六\d]{1,2}[、.)]([^,。;:\d]{2,20})。$/;

function headingBefore(text: string, from: number): MeasureId | null {
  if (text.charAt(from - 1) !== '。') return null;
  const name = HEADING_BEFORE.exec(text.slice(Math.max(0, from - 40), from))?.[1];
  const measure = name ? matchLabel(name).measure : null;
  return measure && SMALL.test(measure) ? measure : null;
}

/** 公务接待费支出决算为18.27万元，…。预算数为26.00万元: the budget of the expense that the sentence before was about */
const BARE_BUDGET = /^(?:年初|全年)?预算(?:数|安排)?(?:为|:)?\d/;

/** 2021年公务接待费预算6万元，…；2022年预算5万元: the same of the next year, behind a semicolon */
const NEXT_YEAR = /^20\d\d年度?(?:年初)?预算(?:数|安排)?(?:为|:)?\d/;

/** 与年初预算150万元相比，…: of the sum that the sentence before has divided */
const COMPARED_BUDGET = /^[与较比](?:年初|全年)?预算(?:数|安排)?\d/;

/** 公务接待费预算5万元。全年支出3万元: what was spent of the expense of which the sentence before has told the plan alone */
const BARE_SPENDING = /^(?:20\d\d年度?|全年|当年|本年度?|实际|共)*(?:支出|列支)(?:数|了|为|:)*(?=\d)/;
/** What was spent, and the first of its parts. */
const NEAR = 48;
/** No expense is so far above its plan: 4900万元 behind the plan of 5万元 is what the body spent. */
const MOST_OF_PLAN = '2';

function spentOf(planned: Planned, text: string): boolean {
  const words = BARE_SPENDING.exec(text)?.[0];
  const [figure] = words === undefined ? [] : proseFigures(text, words.length, text.length);
  const spent = figure ? toWan(figure.value, figure.unit) : null;
  if (!figure || spent === null) return false;
  const behind = text.slice(figure.end);
  // 公务用车运行维护费预算60万元。实际支出75万元，其中…公务接待费3万元: of more than the one
  const isOfMore = /^,其中/.test(behind) && planned.measure !== 'three_public';
  if (isOfMore || /^(?:,其中:?)?,?(?:基本|项目|人员)/.test(behind)) return false;
  return compare(spent, multiply(planned.value, MOST_OF_PLAN)) <= 0;
}

function ofSmallBefore(text: string, from: number, before: Sentence | null): MeasureId | null {
  const whole = before?.whole?.measure;
  if (whole && SMALL.test(whole) && COMPARED_BUDGET.test(text.slice(from, from + 12))) return whole;
  if (before?.planned && spentOf(before.planned, text.slice(from, from + NEAR)))
    return before.planned.measure;
  const topic = before?.topic;
  if (!topic || !SMALL.test(topic)) return null;
  const isList = /其中/.test(text.slice(before.from, from));
  const isNext = text.charAt(from - 1) === ';' && NEXT_YEAR.test(text.slice(from, from + 12));
  const isBare = isNext || BARE_BUDGET.test(text.slice(from, from + 12));
  // “三公”经费支出65.3万元，其中…接待费0.2万元；预算数为70万元: of the sum, behind its parts
  if (isList) return isBare && whole && SMALL.test(whole) ? whole : null;
  return isBare ? topic : null;
}

/** 公务用车购置及运行维护费…。购置费预算70万元，…: a part of what the sentence before was about */
const PART_OF_CARS = /^(?:其中:?)?(?:购置|运行维护|运行|运维)费/;

/** The one expense of which a sentence has told, and nothing but the plan. */
function plannedAlone(read: readonly Reading[], { whole }: Sentence): Planned | null {
  const isPlanned = ({ measure, phase }: Reading): boolean => phase === 'plan' && SMALL.test(measure);
  if (read.length === 0 || !read.every(isPlanned)) return null;
  const sum = whole?.plan ? read.find(({ measure }) => measure === whole.measure) : undefined;
  const only = sum ?? (read.length === 1 ? read[0] : undefined);
  if (only) return only.value.value !== '' ? { measure: only.measure, value: only.value.value } : null;
  const values = read.map(({ value }) => value.value).filter((value) => value !== '');
  return { measure: null, value: sumOf(values) };
}

/** 实际支出75万元，其中公务用车运行维护费72万元，公务接待费3万元: what small expenses add up to */
const SUM_OF_SMALL =
  /^(?:20\d\d年度?|全年|当年|本年度?|实际|共)*(?:支出|列支)(?:数|了|为|:)*\d[\d,.]*(?:万元|元),其中:?(?:公务(?:接待|用车)|因公|接待费|(?:公车|车辆|购置|运行|运维)(?:维护)?(?:费|\d)|会议费|培训费)/;
const OF_BODY = /^(?:expenditure|execution_rate)$/;

/** Whether what a sentence says was spent is of small expenses, of which the one before has told more than one plan: it is nobody's. */
const isOfSmall = (text: string, before: Sentence | null): boolean =>
  (text.includes('其中') && SUM_OF_SMALL.test(text)) ||
  (before?.planned?.measure === null && spentOf(before.planned, text.slice(0, NEAR)));

function ofCarsBefore(text: string, before: Sentence | null): MeasureId | null {
  const topic = before?.topic ?? null;
  return topic?.startsWith('three_public_vehicle') && PART_OF_CARS.test(text)
    ? 'three_public_vehicles'
    : null;
}

/** “三公”经费合计90.58万元，…；车辆运行维护86.4万元，接待4.18万元: the parts of the sum that was told before the semicolon */
function ofThreeBefore(text: string, from: number, before: Sentence | null): MeasureId | null {
  if (before?.topic !== 'three_public' || text.charAt(from - 1) !== ';') return null;
  const name = /^[^,。;:\d]{2,10}/.exec(text.slice(from, from + 12))?.[0] ?? '';
  return expensePart(name, null) !== null ? before.topic : null;
}

/** 智慧警务项目推迟实施。本部门全年预算5000万元: a later sentence in a report on the whole that turns back to it */
const WHOLE_AGAIN =
  /^(?:20\d\d年度?)?(?:本部门|全局|部门(?=(?:整体)?预算)|[我本]局(?=20\d\d|全年|年初|部门|整体))(?:20\d\d年度?|全年|年初|本年|当年|部门|整体)*(?:预算|支出)/;
/** …；得分最低的为智慧交管大脑项目: another project than the one before */
const RANKED_NEXT = /^(?:而)?得分[较最][高低][的者]/;
const turnsBack = ({ passage, title }: Common, from: number): boolean =>
  from > (passage.sentences[0]?.[0] ?? 0) &&
  (isOnProjects(title) ? RANKED_NEXT : WHOLE_AGAIN).test(passage.squeezed.text.slice(from, from + 24));

/** A sentence as it begins: 其中 at its head divides what the one before has named, until the list ends. */
function begin(
  common: Common,
  from: number,
  to: number,
  before: Sentence | null,
  told: readonly Reading[],
): Sentence {
  const { passage, subject, title, headingKind: headed } = common;
  const { text } = passage.squeezed;
  const listed = goesOn(text, from, before);
  const above = before === null && PART_LINE.test(text) ? common.carried.divided : null;
  const divided = listed || above !== null || text.startsWith('其中', from);
  const wholeBefore = before ? before.whole : common.carried.whole;
  const whole = above ?? (divided || isOutturn(text, from) ? wholeBefore : null);
  const kind = headKind(common, from);
  const topic = listed ? resumed(text.slice(from, from + 12), whole) : null;
  // Every field by its name: there are so many that a spread takes longer than reading a short sentence.
  return {
    passage,
    subject: exampleOf(text.slice(from, to)) || (turnsBack(common, from) ? '' : subject),
    fiscalYear: common.fiscalYear,
    denominators: common.denominators,
    unit: common.unit,
    carried: common.carried,
    headingKind: headed,
    item: common.item,
    ofFund: common.ofFund,
    onBody: common.onBody,
    ofOne: common.ofOne,
    title,
    topic:
      topic ??
      headingBefore(text, from) ??
      ofSmallBefore(text, from, before) ??
      ofCarsBefore(text.slice(from, from + 12), before) ??
      ofThreeBefore(text, from, before) ??
      (divided ? before?.topic : null) ??
      common.topic,
    from,
    to,
    last: null,
    changed: false,
    whole,
    told: text.charAt(from - 1) === ';' ? told : [],
    planned: null,
    divided,
    scopeBefore: before?.scope ?? '',
    scope: '',
    // …预算0万元，2020年预算0万元；公务接待费预算14.5万元: the other year was named to compare with.
    yearBefore: divided && before?.yearFirst ? before.yearNamed : '',
    yearFirst: null,
    yearNamed: '',
    kind: kind ?? headed,
    kindBegins: kind !== null,
    kindSpent: false,
    kindAlone: '',
    kindRated: false,
    unitOnly: isLabelledUnit(text.slice(from, from + 20), title),
    thingOnly: subject === '' && isItemOfAccounts(text.slice(from, to), title),
    ofBody: common.onBody && !TURNS_TO_PROJECT.test(text.slice(from, to)),
    ofAllProjects: false,
  };
}

/** 年初批复部门预算5738万元。其中：   over lines of their own */
const DIVIDES = /(?:其中|(?<!来源)包括):$/;
/** 1、人员经费43,152,600.00元；   a line with one part and its amount */
const PART_LINE =
  /^\(?(?:\d{1,2}[、.)])?[^,。;:\d]{2,30}:?\d[\d,.]*(?:亿|万)?元(?:\([^()]*\)|,占[^,。;]{0,12}%)?[;。,]?$/;

/** What the lines below a passage are parts of. */
function dividedBelow({ passage, carried }: Common, last: Sentence | null): Whole | null {
  const { text } = passage.squeezed;
  if (passage.cell) return null;
  if (DIVIDES.test(text.slice(-5))) return last?.whole ?? null;
  return PART_LINE.test(text) ? carried.divided : null;
}

/** 召开会议1次，会议费0.6万元；…0.8万元；全年会议费合计1.4万元: the sum that the others add up to, and not one of them */
function withTotals(readings: Reading[]): Reading[] {
  if (readings.length < FEWEST_SUMMED) return readings;
  return (['meeting_expense', 'training_expense'] as const).reduce<Reading[]>((left, id) => {
    const all = left.filter((one) => one.measure === id && one.phase === '' && one.year === '');
    const parts = all.slice(0, -1);
    const total = all.at(-1)?.value.value;
    const isSum = parts.length > 1 && sumOf(parts.map(({ value }) => value.value || '0')) === total;
    return isSum ? left.filter((one) => !parts.includes(one)) : left;
  }, readings);
}
const FEWEST_SUMMED = 3;

/** The figures of every sentence of a passage, and its zeros in words. */
export function readSentences(common: Common): Reading[] {
  let before: Sentence | null = null;
  let result: Reading[] = [];
  const { text } = common.passage.squeezed;
  let told: readonly Reading[] = [];
  for (const [from, to] of common.passage.sentences) {
    const sentence = begin(common, from, to, before, told);
    const ofNobody = isOfSmall(text.slice(from, to), before);
    const read = readSentence(sentence).filter(
      ({ measure, subject }) => !ofNobody || subject !== '' || !OF_BODY.test(measure),
    );
    result.push(...read, ...zeroReadings(sentence), ...withheldReadings(sentence));
    told = [...sentence.told, ...read].slice(-FURTHEST);
    sentence.planned = plannedAlone(read, sentence);
    before = sentence;
  }
  result = withTotals(result);
  common.carried.whole = !common.passage.cell && /[\d元][;,]?$/.test(text) ? (before?.whole ?? null) : null;
  common.carried.divided = dividedBelow(common, before);
  return result;
}
