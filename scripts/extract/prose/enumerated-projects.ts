import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral } from '../../parse/number.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import { reading } from '../reading.ts';
import { proseFigures } from './figures.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isName } from './project-items.ts';
import { OF_SOMETHING_ELSE } from './project-names.ts';
import { toProseValue } from './value.ts';
import type { Verdicts } from './verdicts.ts';

/** 项目2：涉密专项甲01经费45万元，   2.群众安全感测评宣传专项18.5万元：印制…: the number of an item, its name and its amount */
const ITEM =
  /(?<=^|[,。;:])(?:项目([一二三四五六七八九十\d]{1,2})[:、.]|(\d{1,2})[.、]|\((\d{1,2})\))((?:年中)?(?:调整|追加)*)((?:(?![,。;:]).){3,38}?)[:]?(?=\d)(\d[\d,]*(?:\.\d+)?)(?:亿元|万元|元)(?:\([^()]{0,80}\))?(?=[,;。:、]|$)/g;
const FEWEST = 2;
const BUDGET = /预算(?!执行|批复)|安排|批复|下达|计划/g;
const SPENT = /(?<!转移)支付|支出|使用|执行/g;
const LEAD = 60;
/** 分别为：: so few words lead to a list together with the sentence before them */
const SHORT_LEAD = 10;

/** The words that lead to a list which begins at `from`. */
function leadOf(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - LEAD), from);
  const at = before.lastIndexOf('。') + 1;
  return before.length - at > SHORT_LEAD
    ? before.slice(at)
    : before.slice(before.slice(0, at - 1).lastIndexOf('。') + 1);
}

/** What the amounts are, by the last word before them that says so. */
function amountOf(lead: string): MeasureId {
  const words = lead.replace(/项目支出/g, '');
  const last = (pattern: RegExp): number => matches(words, pattern).at(-1)?.index ?? -1;
  const [budget, spent] = [last(BUDGET), last(SPENT)];
  if (budget < 0 && spent < 0) return 'project_amount';
  return budget > spent ? 'budget' : 'expenditure';
}

/** One of a list, and where its name begins and its amount ends. */
interface Item {
  number: number;
  name: string;
  from: number;
  to: number;
}

/** 办案业务费项目420万元；业务装备费项目355.5万元；…: names and amounts between semicolons, and nothing else */
const PIECE = /^((?:(?![,。;:\d]).){3,38}?)(?:项目)?(\d[\d,]*(?:\.\d+)?)(?:亿元|万元|元)$/;
const PIECES = /(?<=^|。)[^。;]+(?:;[^。;]+){2,}(?=[。;]|$)/g;
/** …中央、市级安排我局转移支付 before the first name */
const LEAD_IN =
  /^.*(?:安排|下达|批复|包括|分别[为是]|[:])(?:我局|本局|我单位|分局)?(?:的)?(?:转移支付)?(?:资金|项目)?(?=.{4})/;

/** How many items have to say that they are projects: those of one may be listed in the same way. */
const SAID = /项目\d/g;

/** The items of lists between semicolons. */
const piecesOf = (text: string): Item[] =>
  matches(text, PIECES).flatMap(({ 0: list, index }) => {
    if (matches(list, SAID).length < FEWEST) return [];
    let at = index;
    const items = list.split(';').map((piece, i): Item | null => {
      const from = at + (i === 0 ? (LEAD_IN.exec(piece)?.[0].length ?? 0) : 0);
      const to = at + piece.length;
      at = to + 1;
      const name = PIECE.exec(text.slice(from, to))?.[1] ?? '';
      return isName(name) ? { number: i + 1, name, from, to } : null;
    });
    const whole = items.filter((item) => item !== null);
    return whole.length === items.length ? whole : [];
  });

const itemsOf = (text: string): Item[] =>
  matches(text, ITEM).map(
    ({ 0: words, 1: of, 2: dotted, 3: bracketed, 4: lead = '', 5: name = '', index }) => ({
      number: Number(chineseNumeral(of ?? '') ?? of ?? dotted ?? bracketed),
      name,
      from: index + words.indexOf(lead + name),
      to: index + words.length,
    }),
  );

/** Whether items are numbered one after the other, from one on, under names of projects. */
const areList = (items: readonly Item[]): boolean =>
  items.length >= FEWEST && items.every(({ number, name }, i) => number === i + 1 && isName(name));

/** Amounts of projects that a passage of a report on projects lists, by numbers or between semicolons. */
export function enumeratedAmounts(passage: Passage, title: string): Verdicts {
  const { text } = passage.squeezed;
  const items = [itemsOf, piecesOf].map((find) => (passage.cell ? [] : find(text))).find(areList);
  if (!items) return { readings: [], spans: [] };
  const before = leadOf(text, items[0]?.from ?? 0);
  const years = before.match(/20\d\d(?=年)/g) ?? [];
  const isOfElse = OF_SOMETHING_ELSE.test(before) || years.some((year) => !title.includes(year));
  if (isOfElse) return { readings: [], spans: [] };
  const measure = amountOf(before);
  const denominator = measure === 'budget' ? budgetDenominator(measure, before) : '';
  const readings = items.flatMap(({ name, from, to }) => {
    const [figure] = proseFigures(text, from + text.slice(from, to).indexOf(name) + name.length, to);
    const source = figure && pieceOf(passage, from, figure.end, figure.start);
    const printed = figure && pieceOf(passage, figure.start, figure.end).text;
    const value = figure && toProseValue(measure, figure, printed ?? '', '');
    if (!source || !value) return [];
    const said = { measure, scope: 'project', subject: name, label: name, denominator } as const;
    return [reading({ ...said, value, source, origin: 'prose' })];
  });
  return { readings, spans: items.map(({ from, to }): [number, number] => [from, to]) };
}
