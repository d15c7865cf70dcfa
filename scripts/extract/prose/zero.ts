import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { findNames, matchLabel, type NameHit } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import { pieceOf } from './passages.ts';
import { scopeAt } from './scope.ts';
import { type Sentence, textBetween } from './sentence.ts';

export interface ZeroInWords {
  measure: MeasureId;
  start: number;
  end: number;
  /** Whether nothing was planned either: 预算、决算均为零. */
  both?: boolean;
}

const BEFORE =
  /(?:无|未|未发生|没有发生|没有|未产生|未安排|不安排|未列支|零)(?:任何|使用|财政拨款|一般公共预算|安排|组织|人员?|本年度?|20\d\d年度?|的)*$/;
const LINK = /^(?:支出|费用|经费|费|用)?(?:和|、|及|与|或)$/;
const AFTER =
  /^(?::?(?:(20\d\d)年度?)?(?:年初)?预算(?:数|安排)?(?:为)?[\d.,]+(?:万元|元),(?:实际|全年|当年)(?:未|没有|无)(?:支出|发生|使用)(?=[,。;)]|$)|(?:支出|费用|预算数?|决算数?|情况|经费|实际|、|和)*:?(?:本年度?|全年)?(?:与上年持平,)?(?:连续[两三四五]年)?:?(?:零(?:万)?元|均?为零|均?为0(?:万?元)?(?![.\d])|0(?=[,。;)]|$)|均?未发生(?!.{0,6}(?:变|调整|增减|违))|(?:[两三]项)?(?:均|都)?(?:实行|实现|保持)零支出|没有发生|均?无支出|零支出|(?:当年|全年)?无(?:此|该)项(?:支出|费用)|(?:[两三]项)?(?:均|都|全年|当年)未(?:安排|支出|发生)(?:[、,]也?未(?:安排|支出|发生))?(?=[,。;)]|$)|(?:[两三]项)?(?:均|都)?没有支出|,?(?:年初)?未编预算,(?:全年|当年|实际)?(?:也|亦)?未发生(?=[,。;]|$)|无发生|(?:均|都)?按(?:零|0(?:万?元)?)安排(?:预算)?(?=[,。;)]|$)|(?:没有|未)安排(?:支出)?(?=[,。;)]|$)|由[^,。;\d]{2,16}列支,(?:我局|本局|本部门)?为零支出|无(?=[,。;)]|$)))/;

/** 预算、决算均为零   均无预算、无支出: nothing was planned, and nothing spent */
const BOTH =
  /^(?:两项|三项)?[。,:]?(?:年初|全年|当年|本年度?)?(?:预算数?[、和及与](?:支出)?(?:决算|支出)数?(?:[、和及与]上年决算数?)?(?:均|都)?为(?:零|0(?:万?元)?)(?![.\d])|(?:均|都)?无预算[、,]?(?:也|亦)?无支出|预算(?:数|安排)?为(?:零|0(?:万?元)?),(?:全年|实际|当年)?(?:也|亦)?(?:无|未发生|没有(?:发生)?)支出|(?:年初)?(?:无|未安排)预算,(?:全年|实际|当年)?(?:也|亦)?(?:无|未发生|没有)支出|(?:年初)?预算数?为?(?:零|0(?:万?元)?),(?:全年|实际|当年)?(?:支出|决算)数?(?:也|亦)?为?(?:零|0(?:万?元)?)(?=[,。;)]|$))/;

/** 未发生公务接待、出国和购车支出: short words for two of the three, beside the name of another */
const SHORT =
  /(?:出国|购车|买车|新购(?:公务)?(?:车辆|用?车))(?=(?<=出国)(?:任务|团组|活动)(?=[,。;、和及与或)]|$)|(?:支出|费用|经费|费)?(?:[,。;)]|$|为?0(?:万?元)?[,。;)]|[均都](?:未|无|没|为?(?:零|0(?![.\d])))|[、和及与或](?:无|未)?(?:因公|出国|购车|公务|接待|招待)))/g;

function namesIn(sentence: string): Pick<NameHit, 'measure' | 'start' | 'end'>[] {
  const names = findNames(sentence).filter(({ measure }) =>
    /^(?:three_public|meeting|training|revenue_|fixed_assets_leased)/.test(measure),
  );
  const short = matches(sentence, SHORT)
    .map(({ 0: word, index }) => ({
      measure:
        word === '出国' ? ('three_public_overseas' as const) : ('three_public_vehicle_purchase' as const),
      start: index,
      end: index + word.length,
    }))
    .filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end));
  // One of the short words alone may be of anything: 出国 of a person, 购车 of whom nobody says.
  const isOfThree = names.some(({ measure }) => measure.startsWith('three_public')) || short.length > 1;
  return isOfThree ? [...names, ...short].sort((a, b) => a.start - b.start) : names;
}

/** 无其他收入。 as a whole clause; not 无政府性基金收入安排的支出 */
const isNoRevenue = (sentence: string, start: number, end: number): boolean =>
  /(?:^|[,;。、])(?:(?:我|本)(?:局|部门|单位)|本年度?|全年)*(?:无|没有)$/.test(sentence.slice(0, start)) &&
  /^(?:[,;。]|$)/.test(sentence.slice(end)) &&
  // 会议费支出中，本年度无…: of one kind of spending
  !/(?:费|经费)(?:支出)?中,/.test(sentence.slice(0, start)) &&
  /收入$|预算财政拨款$|结转(?:和?结余|资金)?$/.test(sentence.slice(start, end));

/** 公务接待费4.68万元，未组织因公出国（境）团组: what was not done cost nothing, where what the others cost stands beside it */
const BESIDE_AMOUNTS = /(?:接待|用车|车辆)[^,。;]{0,14}\d[\d.,]*(?:万元|元)/;

/** 未组织会议费、培训费自查   未组织公务用车改革专题培训: what was held or not is something else */
const isNotHeld = (sentence: string, measure: MeasureId, end: number): boolean =>
  measure === 'three_public_overseas' &&
  BESIDE_AMOUNTS.test(sentence) &&
  /^(?:\([^()]{1,4}\))?(?:团组|活动|任务|人员|考察|出访|支出)?(?:[,。;、)]|$)/.test(sentence.slice(end));

/** "无“三公”经费支出", "因公出国（境）费未发生": a reported zero in words. Of other money only sources are stated so (政府性基金收入为零). */
export function zerosInWords(sentence: string, offset: number, fiscalYear = ''): ZeroInWords[] {
  const names = namesIn(sentence);
  const result: ZeroInWords[] = [];
  let chained = -1;
  let list: ZeroInWords[] = [];
  for (const { measure, start, end } of names) {
    const before = BEFORE.exec(sentence.slice(Math.max(0, start - 20), start));
    const twice = BOTH.exec(sentence.slice(end, end + 24));
    const after = twice ?? AFTER.exec(sentence.slice(end, end + 32));
    const linked = LINK.test(sentence.slice(chained, start));
    const negated =
      (!measure.startsWith('revenue') || isNoRevenue(sentence, start, end)) &&
      ((before !== null && (!before[0].includes('组织') || isNotHeld(sentence, measure, end))) ||
        (linked && result.at(-1)?.end === offset + chained)) &&
      !/^(?:人员)?(?:增|减|变|超)/.test(sentence.slice(end, end + 4));
    const found = { measure, start: offset + start, end: offset + end };
    if (!linked) list = [];
    list.push(found);
    chained = end;
    if (negated) result.push({ ...found, start: found.start - (before?.[0].length ?? 0) });
    else if (
      after &&
      !isOfYear(after[1], fiscalYear) &&
      isTold(after[0]) &&
      !(measure.startsWith('revenue') && after[0].endsWith('无'))
    )
      result.push(
        // Of several that are told of at once the words behind the last prove each.
        ...list.map((one) => ({ ...one, end: found.end + after[0].length, both: twice !== null })),
      );
  }
  return result;
}

/** 公务接待费：2021年预算5万元，全年未支出 in a report of 2022 */
const isOfYear = (year: string | undefined, fiscalYear: string): boolean =>
  year !== undefined && fiscalYear !== '' && year !== fiscalYear;

/** A zero with its unit is read as a figure, unless it is said of several at once. */
const isTold = (after: string): boolean =>
  !/0万?元/.test(after) ||
  after.includes('均') ||
  /(?:未|没有|元,(?:实际|全年|当年)无)(?:支出|发生|使用)$/.test(after);

/** 1.因公出国（境）费：年初未安排预算，当年也未发生支出。   …。全年没有组织因公出国（境）活动，无此项支出。 */
const NOT_PLANNED =
  /(?:^|[,:])(?:年初)?无预算(?=,(?:全年|当年|实际|本年度?)?(?:也|亦|均|都)?(?:无|未|没有|支出|决算|发生))|(?:未|没有)(?:安排|编制|编列|编)(?:该项|此项|相关|年初|支出)?预算(?![外内调])/;
const NOT_SPENT =
  /(?:^|[,:])(?:全年|当年|实际|本年度?|20\d\d年度?)?(?:也|均|都)?(?:无支出|未发生)(?=[,。;]|$)|(?:未|没有)(?:实际)?(?:发生|产生|列支)(?:该项|此项|相关)?(?:支出|费用)(?![超变增减不违浪])|(?:^|[,:])(?:全年|当年|本年度?|20\d\d年度?)?(?:也|均|都)?无(?:该项|此项)(?:支出|费用)|(?:^|[,:])(?:该|此)项(?:支出|开支|费用)为(?:零|0(?:万?元)?(?![.\d]))/;
/** 4.公务接待。预算8万元，实际没有支出: what was planned was not spent */
const PLANNED_NOT_SPENT =
  /预算(?:数|安排)?(?:为)?[\d.,]+(?:万元|元)[,;]((?:实际|全年|当年)?(?:没有|未)(?:发生|产生)?(?:支出|费用))(?=[,。;]|$)/;
const ONE_EXPENSE = /^three_public_(?!completion)/;

/** 全年没有组织外事接待，此项支出为零   其中，公务用车购置预算20万元，实际没有支出: of a part of the expense */
const PARTS_OF: Partial<Record<MeasureId, RegExp>> = {
  three_public_reception: /外事|外宾/,
  three_public_vehicles: /未(?:购置|购买|更新)|其中[,:]?公务用车(?:购置|运[行维])/,
};

/** Zeros that a sentence under the name of one expense states without naming it again; none where it gives amounts. */
function zerosOfTopic(sentence: Sentence): (ZeroInWords & { plan: boolean })[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const topic = topicOf(text) ?? sentence.topic;
  if (!topic || !ONE_EXPENSE.test(topic)) return [];
  if (PARTS_OF[topic]?.test(text.replace(HEAD, '')) || isOfOtherYear(text, sentence.fiscalYear)) return [];
  const planned = PLANNED_NOT_SPENT.exec(text);
  if (planned) {
    const end = sentence.from + planned.index + planned[0].length;
    return [{ measure: topic, start: end - (planned[1]?.length ?? 0), end, plan: false }];
  }
  if (/\d(?:万|亿)?元/.test(text)) return [];
  return ([NOT_PLANNED, NOT_SPENT] as const).flatMap((pattern, i) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const start = sentence.from + match.index;
    return [{ measure: topic, start, end: start + match[0].length, plan: i === 0 }];
  });
}

/** 2021年未编预算，当年未发生 in a report of 2022 */
const isOfOtherYear = (text: string, fiscalYear: string): boolean => {
  const years: readonly string[] = text.match(/20\d\d(?=年)/g) ?? [];
  return fiscalYear !== '' && years.length > 0 && !years.includes(fiscalYear) && !/本年|今年/.test(text);
};

const HEAD = /^(?:\(?[\d一二三四五六]{1,2}[、.)])?([^,。;:\d]{3,20}):/;

/** The expense that a sentence begins with, as a heading before a colon. */
function topicOf(text: string): MeasureId | null {
  const head = HEAD.exec(text)?.[1];
  return head ? matchLabel(head).measure : null;
}

/** Without one of these no zero is told. */
const NOTHING = /[无未没零]|不安排|(?<![\d.])0(?![\d.])/;

/** …，全年未发生因公出国（境）费用和公务用车购置费: of what became of a plan */
const HAPPENED = /发生[^,。;]*$/;

/** 2021年会议费预算2万元，实际未支出   上年因公出国（境）费未发生: right behind another year than the report's */
const YEAR_BEFORE = /(?:^|[,;])(?:上年度?|去年|(20\d\d)年度?)[^,;。\d]{0,24}$/;

/** 2021年会议费支出3万元，未发生培训费: the year of a figure holds until the sentence turns to another; not 比2021年支出3万元 */
const YEAR_OF_FIGURE =
  /(?<![比较与同和])(20\d\d)年度?(?!以来|起)[^,;。\d]{0,24}\d[\d.,]*(?:亿元|万元|元)(?!.*(?:本年|今年|当年|20\d\d年))/;

function isOfYearBefore(sentence: Sentence, start: number): boolean {
  const said = textBetween(sentence, sentence.from, start);
  const match = YEAR_BEFORE.exec(said) ?? YEAR_OF_FIGURE.exec(said);
  if (match === null || match[1] === undefined) return match !== null;
  return sentence.fiscalYear !== '' && match[1] !== sentence.fiscalYear;
}

/** 年初安排预算120万元，受疫情影响项目未实施，全年无支出   当年未支出，资金全部结转下年: what became of the budget of one project */
const OF_PROJECT =
  /(?<=预算[^,。;]{0,6}\d(?!.*其中).*[,;])(?:全年|当年|本年度?|实际)?(?:均|尚|暂)?(?:无支出|未(?:发生|形成)?支出|没有(?:发生)?支出)(?=[,。;]|$)|(?<=^|[,。;])(?:全年|当年|本年度?)(?:均|尚)?未(?:发生|形成)?支出(?=,(?:资金|预算|余额)?(?:已)?全[部额](?:资金|预算)?结转)/;

const OF_SOURCE = /(?:[省市县区州旗]级|中央|上级|本级)[^,。;\d]{0,6}资金[\d.,]*(?:万元|元)?,?$/;

function zeroOfProject(sentence: Sentence): Reading[] {
  if (sentence.subject === '') return [];
  const text = textBetween(sentence, sentence.from, sentence.to);
  const match = OF_PROJECT.exec(text);
  // 省级资金20万元当年未支出，资金全部结转: of one source
  if (!match || OF_SOURCE.test(text.slice(0, match.index))) return [];
  const start = sentence.from + match.index;
  const source = pieceOf(sentence.passage, start, start + match[0].length);
  const value = { status: 'reported', value: '0', text: source.text } as const;
  const said = { measure: 'expenditure', scope: 'project', subject: sentence.subject } as const;
  return [reading({ ...said, label: source.text, value, source, origin: 'prose' })];
}

/** The zeros that a sentence states in words. */
export function zeroReadings(sentence: Sentence): Reading[] {
  if (!NOTHING.test(textBetween(sentence, sentence.from, sentence.to))) return [];
  const named = zerosInWords(
    textBetween(sentence, sentence.from, sentence.to),
    sentence.from,
    sentence.fiscalYear,
  );
  const known = new Set(named.map(({ measure }) => measure));
  const isPlan = (start: number): boolean =>
    sentence.whole?.plan === true &&
    SMALL.test(sentence.whole.measure) &&
    /其中|包括/.test(textBetween(sentence, sentence.from, start));
  const spent = named.flatMap((one) => [
    ...(one.both ? [{ ...one, plan: true }] : []),
    { ...one, plan: isPlan(one.start) && !HAPPENED.test(textBetween(sentence, sentence.from, one.end)) },
  ]);
  const silent = zerosOfTopic(sentence).filter(({ measure, plan }) => plan || !known.has(measure));
  const told = [...spent, ...silent].flatMap(({ measure, start, end, plan }) => {
    if (isOfYearBefore(sentence, start)) return [];
    const source = pieceOf(sentence.passage, start, end);
    const value = { status: 'reported', value: '0', text: source.text } as const;
    return [
      reading({
        measure,
        phase: plan ? 'plan' : '',
        scope: scopeAt(sentence, start),
        label: source.text,
        value,
        source,
        origin: 'prose',
      }),
    ];
  });
  return [...told, ...zeroOfProject(sentence)];
}
