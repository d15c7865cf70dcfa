import { matches } from '../../parse/matches.ts';
import { squeezeText } from '../../parse/text.ts';
import type { Reading } from '../reading.ts';

/** A reading with the number of its passage, and the words of that. */
export interface Told {
  reading: Reading;
  at: number;
  text: string;
}

/** What a report on several projects tells of all of them once. */
const OF_ALL = /^(?:budget|budget_initial|budget_adjusted|expenditure|execution_rate|balance_current)$/;
/** 1.中央政法转移支付资金   （二）交警专项   交警专项：: a line of a list */
const LIST_LINE = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)]|[^,。;:\d]{3,20}:)/;
const FEWEST = 2;
/** So many passages apart two lines of one list may stand. */
const NEXT_LINE = 2;

const isOfAll = ({ reading: { scope, subject, year, toProve } }: Told): boolean =>
  !toProve && subject === '' && year === '' && (scope === '' || scope === 'special_projects');

/** Lists of lines, and every other passage by itself, each by the number of its first passage. */
function groupsOf(told: readonly Told[]): Map<number, number> {
  const groups = new Map<number, number>();
  let [first, last] = [-1, -1];
  for (const { at, text } of told) {
    if (groups.has(at)) continue;
    const goesOn = LIST_LINE.test(text) && first >= 0 && at - last <= NEXT_LINE;
    if (!goesOn) first = LIST_LINE.test(text) ? at : -1;
    last = at;
    groups.set(at, goesOn ? first : at);
  }
  return groups;
}

const THING =
  '[^,。;:、\\d]{2,24}(?:(?<!花)费|专项|工程|保险|(?:经费|转移支付|补助)(?:资金)?)(?:20\\d\\d年度?)?[:,]?';
const LEAD = '(?:\\(?[一二三四五六七八九十\\d]{1,2}[、.)])?(?:20\\d\\d年度?)?(?:[^,。;:、\\d]{0,8}公安局)?';
const GENERAL = '(?![^,。;\\d]*(?:全部|所有|各类|各项|年度|总|合计|其中|上级|本级|单位|财政|个))';
/** 交通安全设施维护经费2022年   1.中央政法转移支付资金   交警专项:   2022年县公安局辅警工资及保险经费: whose figure comes */
const NAMED = new RegExp(`(?:^|[,。;:、])${LEAD}${GENERAL}(${THING})$`);
/** 巡特警装备经费支出62.4万元，: an amount of it, whatever that is */
const AMOUNT = '[^,。;:、\\d]{0,8}[\\d.,]+(?:亿|万)?元,';
const BEHIND_ITS_AMOUNT = new RegExp(
  `(?:^|[。;])(?:截[至止][^,。;]{1,12},)?${LEAD}${GENERAL}(${THING})(?:${AMOUNT}){1,2}$`,
);
const ITS_AMOUNT = `${THING}${AMOUNT}`;
const FOLLOWS = /^(?:execution_rate|balance_current)$/;

/** So far back a name is looked for. */
const LOOK_BACK = 160;

interface Placed<T> {
  one: T;
  /** Where its words stand in its passage; -1 where they are not found. */
  start: number;
}

const placed = <T extends Told>(one: T): Placed<T> => ({
  one,
  start: one.text.indexOf(squeezeText(one.reading.source.text)),
});

const before = ({ one: { text }, start }: Placed<Told>): string =>
  start < 0 ? '' : text.slice(Math.max(0, start - LOOK_BACK), start);

/** Says how often a pattern matches the passage of a figure; each passage is gone through once for each pattern. */
function counter(): (one: Placed<Told>, pattern: string) => number {
  const known = new Map<string, number>();
  return ({ one: { text, at } }, pattern) => {
    const key = `${at} ${pattern}`;
    const times = known.get(key) ?? matches(text, new RegExp(pattern, 'g')).length;
    known.set(key, times);
    return times;
  };
}

/** The same words behind the name of any thing. */
const saidOf = ({ one: { reading } }: Placed<Told>): string =>
  `${THING}${reading.label.replace(/[^\u4e00-\u9fa5]/g, '.')}\\d`;

/** Whether words name one thing before a figure, and not the one that the report is on by its title. */
function namesOther(pattern: RegExp, one: Placed<Told>, own: string): boolean {
  const name = pattern.exec(before(one))?.[1]?.replace(/(?:20\d\d年度?)?[:,]?$/, '');
  return name !== undefined && !(own !== '' && own.includes(name));
}

/** Whether a figure follows the amount of one thing. */
const followsAmount = (one: Placed<Told>, own: string): boolean =>
  FOLLOWS.test(one.one.reading.measure) && namesOther(BEHIND_ITS_AMOUNT, one, own);

/** The figures that go on about what others, right before them in the same clauses, are of; those themselves among them. */
function withWhatFollows<T extends Told>(
  candidates: readonly Placed<T>[],
  named: ReadonlySet<Placed<T>>,
): Set<T> {
  const found = new Set<T>();
  for (const list of Map.groupBy(candidates, ({ one }) => one.at).values()) {
    let last: Placed<T> | null = null;
    for (const next of list.toSorted((a, b) => a.start - b.start)) {
      const goesOn: boolean = last !== null && !/[;。]/.test(next.one.text.slice(last.start, next.start));
      if (named.has(next) || goesOn) found.add(next.one);
      last = named.has(next) || goesOn ? next : null;
    }
  }
  return found;
}

/**
 * 交警经费支出80.3万元，结余2万元；慰问经费支出12万元；…: in a report on several projects figures of one measure side by side,
 * each behind another name, are those of single ones, and not of all; and so is what goes on about them. `own` is the one project
 * of the report's title, or the title of a report on a fund.
 */
export function withoutSiblings<T extends Told>(told: readonly T[], own: string): readonly T[] {
  const groups = groupsOf(told);
  const candidates = told
    .filter((one) => isOfAll(one) && OF_ALL.test(one.reading.measure) && one.reading.value.value !== '')
    .map(placed);
  const lists = Map.groupBy(
    candidates,
    ({ one: { reading, at } }) => `${groups.get(at)} ${reading.measure} ${reading.phase}`,
  );
  const times = counter();
  const named = [...lists.values()].flatMap((list) => {
    const isSeveral = new Set(list.map(({ one }) => one.reading.value.value)).size >= FEWEST;
    return list.filter(
      (one) =>
        (namesOther(NAMED, one, own) && (isSeveral || times(one, saidOf(one)) >= FEWEST)) ||
        (followsAmount(one, own) && times(one, ITS_AMOUNT) >= FEWEST),
    );
  });
  const dropped = withWhatFollows(candidates, new Set(named));
  return told.filter((one) => !dropped.has(one));
}
