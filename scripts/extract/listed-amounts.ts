import { sum } from '../../src/model/decimal.ts';
import type { Block, Document } from '../../src/model/document.ts';
import type { MeasureId } from '../../src/model/measure.ts';
import type { Source, Value } from '../../src/model/report.ts';
import { parseFigure } from '../parse/number.ts';
import { squeezeText } from '../parse/text.ts';
import { isProjectName } from './prose/project-items.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { documentUnit, unitAbove } from './unit.ts';

/** （1）交通信号灯维护1,286,400.00   1.城区交通信号设施维护，支出1,865,000.00元；   the number, the name and the amount of a project, and nothing more */
const LINE =
  /^(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d)|\([一二三四五六七八九十]{1,2}\))([^,。;:\d]{4,40}?)[,:]?(?:实际)?(支出|使用|执行|安排|预算)?(?:了|为|数)?:?\d[\d,]*(?:\.\d+)?(?:万元|元)?[。;,]?$/;
const FEWEST = 2;
const MOST = 60;

/** The amount at the end of a line, as it is printed. */
const AT_END = /\d[\d,.\s]*(?:万\s*元|元)?(?=\s*[。；;，,]?$)/;

/** A line with the name of a project and its amount. */
interface Item {
  name: string;
  verb: string;
  value: Value;
  source: Source;
}

function itemIn(document: Document, index: number, fallback: string): Item | null {
  const block = document.blocks[index];
  if (block?.kind !== 'paragraph') return null;
  const [, name = '', verb = ''] = LINE.exec(squeezeText(block.text)) ?? [];
  const line = block.raw.trim();
  const match = name === '' || !isProjectName(name) ? null : AT_END.exec(line);
  if (!match) return null;
  const [amount] = match;
  const value = toValue('expenditure', parseFigure(amount), unitAbove(document, index) || fallback, amount);
  if (!value || value.value === '') return null;
  const text = line.slice(0, match.index + amount.length);
  return { name, verb, value, source: { line: block.line, text } };
}

/** 明年计划：: what such a list is led by is of a year to come */
const AHEAD = /明年|下一?年|下一步|拟|打算/;
const isAhead = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && AHEAD.test(block.text.slice(0, LONGEST_LEAD));
const LONGEST_LEAD = 60;

/** Lines that follow one another. */
function listsOf(document: Document): Item[][] {
  const fallback = documentUnit(document);
  const lists: Item[][] = [];
  let open = false;
  for (const [index] of document.blocks.entries()) {
    const item = itemIn(document, index, fallback);
    const last = lists.at(-1);
    if (item && open && last) last.push(item);
    else if (item) lists.push(isAhead(document.blocks[index - 1]) ? [] : [item]);
    open = item !== null;
  }
  return lists.filter(({ length }) => length >= FEWEST && length <= MOST);
}

/** Sums that such a list may divide, and what its lines are then. */
const DIVIDED: readonly { is: (one: Reading) => boolean; as: MeasureId }[] = [
  { is: ({ measure }) => measure === 'expenditure_project', as: 'expenditure' },
  {
    is: ({ measure, scope }) => measure === 'expenditure' && scope === 'special_projects',
    as: 'expenditure',
  },
  { is: ({ measure, scope }) => /^budget/.test(measure) && scope === 'special_projects', as: 'budget' },
];

/** What the lines of a list are by the sum that they make up; null where they make up none. */
function measureOf(items: readonly Item[], sums: readonly ReadonlySet<string>[]): MeasureId | null {
  if (new Set(items.map(({ name }) => name)).size < items.length) return null;
  const total = sum(items.map(({ value }) => value.value));
  const at = sums.findIndex((values) => values.has(total));
  const as = DIVIDED[at]?.as;
  const isGiven = items.some(({ verb }) => /安排|预算/.test(verb));
  return as === undefined || (isGiven && as !== 'budget') ? null : as;
}

const ofItem = (measure: MeasureId, { name, value, source, verb }: Item): Reading =>
  reading({ measure, label: verb || name, value, scope: 'project', subject: name, source, origin: 'prose' });

/**
 * 项目支出534.43万元 over （1）交通信号灯维护…, （2）车驾管业务外包…: the readings with what each project of a list was given or has
 * spent, where together they are just that; such an amount is no figure of the body, whether they are or not. A list that tells of projects already
 * is left as it is.
 */
export function withListedAmounts(document: Document, readings: readonly Reading[]): Reading[] {
  const told = readings.filter(
    ({ subject, year, phase, value }) => subject === '' && year === '' && phase === '' && value.value !== '',
  );
  const sums = DIVIDED.map(({ is }) => new Set(told.filter(is).map(({ value }) => value.value)));
  const ofProjects = new Set(
    readings.flatMap(({ subject, source }) => (subject === '' ? [] : [source.line])),
  );
  const lists = listsOf(document).filter((items) => !items.some(({ source }) => ofProjects.has(source.line)));
  const found = lists.flatMap((items) => {
    const measure = measureOf(items, sums);
    return measure === null ? [] : items.map((item) => ofItem(measure, item));
  });
  const lines = new Set(lists.flat().map(({ source }) => source.line));
  return [...readings.filter(({ source }) => !lines.has(source.line)), ...found];
}
