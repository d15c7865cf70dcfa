import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral } from '../../parse/number.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import { reading } from '../reading.ts';
import { proseFigures } from './figures.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isName } from './project-items.ts';
import { toProseValue } from './value.ts';
import type { Verdicts } from './verdicts.ts';

/** 项目2：涉密专项甲01经费45万元，   2.群众安全感测评宣传专项18.5万元：印制…: the number of an item, its name and its amount */
const ITEM =
  /(?<=^|[,。;:])(?:项目([一二三四五六七八九十\d]{1,2})[:、.]|(\d{1,2})[.、]|\((\d{1,2})\))((?:年中)?(?:调整|追加)*)((?:(?![,。;:]).){3,38}?)[:]?(?=\d)(\d[\d,]*(?:\.\d+)?)(?:亿元|万元|元)(?:\([^()]{0,80}\))?(?=[,;。:、]|$)/g;
const FEWEST = 2;
const BUDGET = /预算|安排|批复|下达|计划/;
const LEAD = 60;

interface Item {
  number: number;
  name: string;
  from: number;
  to: number;
}

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

/** Amounts of projects that a passage of a report on projects numbers, in running text as on lines of their own. */
export function enumeratedAmounts(passage: Passage): Verdicts {
  const { text } = passage.squeezed;
  const items = passage.cell ? [] : itemsOf(text);
  if (!areList(items)) return { readings: [], spans: [] };
  const [first] = items;
  const before = text.slice(Math.max(0, (first?.from ?? 0) - LEAD), first?.from);
  const measure: MeasureId = BUDGET.test(before.replace(/项目支出/g, '')) ? 'budget' : 'project_amount';
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
