import type { Document } from '../../../src/model/document.ts';
import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import type { Value } from '../../../src/model/report.ts';
import type { Denominator, Scope } from '../../../src/model/vocabulary.ts';
import { toWan } from '../../parse/number.ts';
import { squeezeText } from '../../parse/text.ts';
import { findNames } from '../label.ts';
import { fits, type Reading, reading } from '../reading.ts';
import { documentUnit, unitAbove } from '../unit.ts';
import { type Binding, bind, isPart } from './bind.ts';
import { type ProseFigure, proseFigures } from './figures.ts';
import { gradeReadings, scoreReadings } from './grades.ts';
import { type Passage, passages, pieceOf } from './passages.ts';
import { countsProject, projectCounts, staffReadings } from './people.ts';
import { projectOf } from './subject.ts';
import { YEAR } from './words.ts';
import { zerosInWords } from './zero.ts';

/** What the sentence so far has said. */
interface Sentence {
  passage: Passage;
  from: number;
  to: number;
  subject: string;
  fiscalYear: string;
  /** The part that the sentence is about: later budget and spending words are about it. */
  topic: MeasureId | null;
  /** How the last budget of each scope was named. */
  denominators: Map<string, Denominator>;
  unit: string;
  /** Whether the passage stands under the heading of a functional item (类, 款, 项). */
  item: boolean;
  /** Budget or spending, whichever was named last: what 其中 divides. */
  whole: MeasureId | null;
  /** What the figure before was called. */
  last: Binding | null;
}

const SPECIAL = /专项项目|专项资金|专项经费|项目资金|专项预算|项目支出绩效|项目共?\d+个|\d+个[^,。]{0,6}项目/;
/** 局机关及所属4个二级单位汇总   其中局本级 */
const UNITS = /(?:及|含|和|与)(?:其)?(?:所属|下属|二级)[^,。]{0,10}(?:单位|机构)|汇总/;
const OWN =
  /(?:局本级|局机关本级|机关本级|本级|局机关(?=预算|支出|收入|执行))(?![^,。]{0,6}(?:及|和|含|资金|财政))/;
const WHOLE_SCOPE = /部门整体|整体支出|全局|本部门|部门预算|全部支出|本年度?总/;

const textBetween = ({ passage }: Sentence, from: number, to: number): string =>
  passage.squeezed.text.slice(from, to);

/** What is said before a figure says what it is; further back than this nothing is about it any more. */
const LOOK_BACK = 400;

const saidBefore = (sentence: Sentence, at: number, from = sentence.from): string =>
  textBetween(sentence, Math.max(from, at - LOOK_BACK), at);

/** Special projects once the sentence has named them, until it ends or speaks of the whole again. */
function scopeAt(sentence: Sentence, at: number): Scope | '' {
  if (sentence.subject) return 'project';
  const said = saidBefore(sentence, at);
  if (OWN.test(said)) return 'department';
  if (UNITS.test(said)) return 'department_and_units';
  const special = said.search(SPECIAL);
  if (special < 0) return '';
  return WHOLE_SCOPE.test(said.slice(special)) ? '' : 'special_projects';
}

/** Years named in a text that are not only compared with: 2021年, but not 比2020年. */
const yearsIn = (text: string): string[] =>
  [...text.matchAll(YEAR)]
    .filter(({ index }) => !/(?:比|较|与|同|和|超过|低于|高于)$/.test(text.slice(0, index)))
    .map(([, year]) => year ?? '');

/** The year that the words before a figure name when it is not the report's; null when the figure is only a comparison. */
function yearAt(sentence: Sentence, at: number): string | null {
  const said = saidBefore(sentence, at);
  const clause = said.slice(said.lastIndexOf(',') + 1);
  if (/(?:上年度?|去年|上一年度?|上年同期)(?!结转|结余|末)[^,]*$/.test(clause)) return null;
  if (/(?:比|较|与)20\d\d年[^,]*$/.test(clause)) return null;
  const year = yearsIn(clause).at(-1) ?? yearsIn(said).at(-1) ?? '';
  return year === sentence.fiscalYear || sentence.fiscalYear === '' ? '' : year;
}

/** 申请 -> applied, 安排 -> arranged: the budget that a rate in the same passage divides by, by its own words. */
function denominatorOf(measure: MeasureId, words: string): Denominator {
  if (measure === 'budget_initial') return 'initial';
  if (measure === 'budget_adjusted') return 'adjusted';
  if (/申请|申报/.test(words)) return 'applied';
  if (/到位|下达|拨付|收到/.test(words)) return 'received';
  if (/安排预算|预算安排|安排资金|资金安排|安排财政|安排专项/.test(words)) return 'arranged';
  return 'unspecified';
}

/** 市财政共安排我局专项资金4658.2万元: what is done with the money stands before its name. */
const arranging = (sentence: Sentence, binding: Binding): string =>
  /安排[^,。;\d]{0,6}$/.test(saidBefore(sentence, binding.start)) ? '安排资金' : '';

/** 完成年初预算的98.5%   预算完成率… names no budget of its own   全年预算执行率 */
function rateDenominator(sentence: Sentence, words: string, scope: string): Denominator {
  if (/年初/.test(words)) return 'initial';
  if (/全年预算|调整后|调整预算|追加后/.test(words)) return 'adjusted';
  if (/到位|下达/.test(words)) return 'received';
  if (/申请/.test(words)) return 'applied';
  return sentence.denominators.get(scope) ?? 'unspecified';
}

interface Meant {
  measure: MeasureId;
  plan: boolean;
}

const BUDGETS: readonly MeasureId[] = ['budget', 'budget_initial', 'budget_adjusted'];

/** 一般公共预算财政拨款支出情况：年初预算为…: one source of funds only, which is not the whole that we compare. */
const RESTRICTED = /(?:一般公共预算|政府性基金预算|财政拨款|公共预算)(?:财政拨款|拨款)?(?:的)?支出(?!进度)/;
const ITEM = /\((?:类|款|项)\)/;

function isRestricted(sentence: Sentence, binding: Binding): boolean {
  if (
    !/^(?:budget|budget_initial|budget_adjusted|expenditure|execution_rate|revenue_carryover|balance_.*)$/.test(
      binding.measure,
    )
  )
    return false;
  const said = saidBefore(sentence, binding.start + binding.words.length);
  if (/^(?:revenue|balance)/.test(binding.measure)) return /(?:政府性基金|国有资本经营)预算/.test(said);
  return sentence.item || RESTRICTED.test(said) || ITEM.test(saidBefore(sentence, binding.start, 0));
}

/** Turns names into a measure: a budget or a spending of a part is that part's, planned or actual. */
function meaning(sentence: Sentence, binding: Binding, figure: ProseFigure): Meant | null {
  const { measure, words } = binding;
  sentence.topic = topicAt(sentence, binding.start) ?? sentence.topic;
  const part = binding.of ?? (isTopical(sentence, binding) ? sentence.topic : null);
  if (BUDGETS.includes(measure) && part) return figure.unit === '%' ? null : { measure: part, plan: true };
  if (measure === 'expenditure' && !part && /^决算(?!支出)/.test(words)) return null;
  if (!part && isRestricted(sentence, binding)) return null;
  if (measure === 'expenditure' && part) return /^revenue/.test(part) ? null : { measure: part, plan: false };
  if (measure === 'revenue' && part) return /^revenue/.test(part) ? { measure: part, plan: false } : null;
  if (measure === 'execution_rate' && part)
    return part === 'three_public' ? { measure: 'three_public_completion', plan: false } : null;
  if (measure === 'execution_rate') return { measure, plan: false };
  if (isPart(measure) && /预算(?!财政拨款|拨款)/.test(words.slice(2)) && !/决算|支出为|执行/.test(words))
    return { measure, plan: !/^revenue/.test(measure) };
  if (measure === 'revenue' && /收入预算/.test(words)) return { measure, plan: true };
  return { measure, plan: false };
}

const SMALL = /^(?:three_public|meeting|training)/;

/** The part that the words before a figure name last: 公务接待费：决算1.17万元. */
function topicAt(sentence: Sentence, at: number): MeasureId | null {
  const named = findNames(saidBefore(sentence, at)).findLast(({ measure }) => SMALL.test(measure));
  return named?.measure ?? (sentence.topic && SMALL.test(sentence.topic) ? sentence.topic : null);
}

/** A bare 预算 or 支出 after a part was named in the same sentence is about that part, not about the whole. */
function isTopical(sentence: Sentence, binding: Binding): boolean {
  if (!sentence.topic || !SMALL.test(sentence.topic)) return false;
  return !WHOLE_SCOPE.test(textBetween(sentence, Math.max(sentence.from, binding.start - 8), binding.start));
}

function toProseValue(measure: MeasureId, figure: ProseFigure, text: string, unit: string): Value | null {
  const { unit: own } = measureOf(measure);
  const printed = { text: text.trim() };
  const normalised =
    figure.approximate ||
    /%\s*%/.test(text) ||
    /\d\s+[\d.,]|[.,]\s+\d/.test(text) ||
    /[０-９．％]/.test(text);
  const status = normalised ? 'reported_normalised' : 'reported';
  if (own !== '万元') return { status, value: figure.value, ...printed };
  const amount = toWan(figure.value, /元|万|亿/.test(figure.unit) ? figure.unit : unit);
  return amount === null ? null : { status, value: amount, ...printed };
}

const PLAIN_UNIT = /^[^万亿千百元%分人名个项]?$/;

/** A figure without a unit counts only right after its label's colon or 为, at the end of its clause. */
function unitOf(sentence: Sentence, figure: ProseFigure, words: string): string | null {
  if (!PLAIN_UNIT.test(figure.unit)) return figure.unit;
  const after = figure.unit || sentence.passage.squeezed.text.charAt(figure.end);
  const text = sentence.passage.squeezed.text;
  const end = figure.end - figure.unit.length;
  const ended =
    (figure.unit === '' && (after === '' || /[,。;)]/.test(after))) || text.startsWith('其中', end);
  return ended && /(?:[:为]|合计|总计)$/.test(words) ? '' : null;
}

/** 2019年388.1万元，2020年351.46万元   由361万元降至330.2万元: a later figure under the name of the one before it. */
const NEXT_YEAR = /^[,、]20\d\d年度?(?:为|是)?$/;
const CHANGED_TO =
  /^(?:(?:下降|减少|压减|降低|增加|上升|提高|增长)(?:到|至|为)|降至|降为|增至|升至|调整为|调整到|调整至)$/;

/** What a figure is called; remembers it for figures that follow under the same name. */
function named(sentence: Sentence, figure: ProseFigure, head: number): Binding | null {
  const words = textBetween(sentence, head, figure.start);
  if ((NEXT_YEAR.test(words) || CHANGED_TO.test(words)) && sentence.last)
    return { ...sentence.last, start: head + (NEXT_YEAR.test(words) ? 1 : 0) };
  const from = /[由从]$/.test(words);
  sentence.last = bind(from ? words.slice(0, -1) : words, head);
  return from ? null : sentence.last;
}

/** 预算安排3420.6万元，其中人员经费2610.4万元: parts of a budget, not of the spending. */
const isBudgetPart = (sentence: Sentence, measure: MeasureId, at: number): boolean =>
  sentence.whole !== null &&
  BUDGETS.includes(sentence.whole) &&
  /^expenditure_(?:basic|personnel|public|project)$/.test(measure) &&
  /其中|包括|含/.test(saidBefore(sentence, at));

/** 1-6月支出4462万元，支出进度46%: how far the year had come, until the sentence speaks of the whole year. */
const isPartOfYear = (sentence: Sentence, measure: MeasureId, at: number): boolean =>
  /^(?:execution_rate|expenditure)$/.test(measure) &&
  /(?<!\d)1[-—~至](?:[2-9]|1[01])月(?!.*(?:全年|年末|年底|12月))/.test(saidBefore(sentence, at));

function readFigure(sentence: Sentence, figure: ProseFigure, head: number): Reading | null {
  const binding = named(sentence, figure, head);
  if (!binding) return null;
  const unit = unitOf(sentence, figure, binding.words);
  const meant = unit === null ? null : meaning(sentence, binding, figure);
  if (unit === null || !meant || !fits(measureOf(meant.measure), unit)) return null;
  if (unit === '' && measureOf(meant.measure).unit === '万元' && sentence.unit === '') return null;
  const year = yearAt(sentence, figure.start);
  if (year === null || isPartOfYear(sentence, meant.measure, binding.start)) return null;
  const scope = scopeAt(sentence, figure.start);
  const measure = finalMeasure(meant.measure, scope, sentence);
  if (!measure) return null;
  const printed = pieceOf(
    sentence.passage,
    figure.start,
    figure.end - (figure.unit && PLAIN_UNIT.test(figure.unit) ? 1 : 0),
  );
  const value = toProseValue(measure, figure, printed.text, sentence.unit);
  if (!value) return null;
  if (BUDGETS.includes(measure) || measure === 'expenditure') sentence.whole = measure;
  if (BUDGETS.includes(measure))
    sentence.denominators.set(scope, denominatorOf(measure, arranging(sentence, binding) + binding.words));
  return reading({
    measure,
    label: binding.words.replace(/[:为]+$/, ''),
    value,
    scope,
    phase: meant.plan || isBudgetPart(sentence, meant.measure, binding.start) ? 'plan' : '',
    subject: scope === 'project' ? sentence.subject : '',
    year,
    denominator: BUDGETS.includes(measure)
      ? denominatorOf(measure, arranging(sentence, binding) + binding.words)
      : measure === 'execution_rate'
        ? rateDenominator(sentence, binding.words, scope)
        : '',
    source: pieceOf(sentence.passage, binding.start, figure.end, figure.start),
    origin: 'prose',
  });
}

/** An amount of which only "amount" is said: of a named project it stays that, of the special projects it is their budget. */
function finalMeasure(measure: MeasureId, scope: Scope | '', sentence: Sentence): MeasureId | null {
  if (measure !== 'project_amount')
    return sentence.subject && /^(?:staff|project_count|revenue)/.test(measure) ? null : measure;
  if (sentence.subject) return 'project_amount';
  return scope === 'special_projects' ? 'budget' : null;
}

/** 完成预算239万元的78.69% */
const BUDGET_NAMED = /完成(?:年初|全年|调整)?预算(?:数)?(?:为)?[\d.,]+(?:万元|元|亿元)的$/;

/** 完成年初预算的98.5%: how far the amount just named has been carried out. */
function completion(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  last: Reading | undefined,
): Reading | null {
  const direct = textBetween(sentence, head, figure.start);
  const words =
    direct === '的'
      ? (BUDGET_NAMED.exec(saidBefore(sentence, figure.start))?.[0] ?? direct).replace(
          /[\d.,]+(?:万元|元|亿元)/,
          '',
        )
      : direct;
  if (
    figure.unit !== '%' ||
    !/^[,(]?(?:完成|占|为|达到?)(?:年初|全年|调整后?|当年|本年)?(?:部门|支出|财政拨款)?预算(?:数|总额|安排)?的?$/.test(
      words,
    )
  )
    return null;
  if (!last || (last.measure !== 'expenditure' && last.measure !== 'three_public') || last.phase === 'plan')
    return null;
  const measure = last.measure === 'expenditure' ? 'execution_rate' : 'three_public_completion';
  const value = toProseValue(measure, figure, pieceOf(sentence.passage, figure.start, figure.end).text, '');
  if (!value) return null;
  const denominator = measure === 'execution_rate' ? rateDenominator(sentence, words, last.scope) : '';
  const start = head + (words.length - words.replace(/^[,(]/, '').length);
  return {
    ...last,
    measure,
    label: words.replace(/^[,(]/, ''),
    value,
    denominator,
    source: pieceOf(sentence.passage, start, figure.end, figure.start),
  };
}

/** 收、支总计分别为9402.73万元和9402.73万元: the second of two figures under one name. */
function second(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  last: Reading | undefined,
): Reading | null {
  if (
    last?.measure !== 'revenue_total' ||
    !/^[和、,与]$/.test(textBetween(sentence, head, figure.start)) ||
    !/支/.test(last.label) ||
    !/分别/.test(last.source.text)
  )
    return null;
  const source = pieceOf(sentence.passage, figure.start, figure.end);
  const value = toProseValue('expenditure_total', figure, source.text, sentence.unit);
  return value && { ...last, measure: 'expenditure_total', value, source };
}

/** 预算完成率=（…）/（…）×100%=98.12%: a rate with its formula; only what stands after the last sign is its value. */
const FORMULA = /=(-?\d+(?:\.\d+)?)%(?=[,。;]|$)(?!.*=-?\d+(?:\.\d+)?%)/;

function readFormula(sentence: Sentence): Reading[] {
  const text = textBetween(sentence, sentence.from, sentence.to);
  const value = FORMULA.exec(text)?.[1];
  const hit = findNames(
    text.slice(0, text.indexOf('=')).replace(/^\(?\d{1,2}[.、)]/, (prefix) => ' '.repeat(prefix.length)),
  )[0];
  if (!value || (hit?.measure !== 'execution_rate' && hit?.measure !== 'three_public_completion')) return [];
  const start = sentence.from + text.lastIndexOf(value);
  const source = pieceOf(sentence.passage, start - 1, start + value.length + 1, start);
  const printed = pieceOf(sentence.passage, start, start + value.length + 1).text;
  const denominator = hit.measure === 'execution_rate' ? 'unspecified' : '';
  return [
    reading({
      measure: hit.measure,
      label: hit.name,
      value: { status: 'reported', value, text: printed },
      denominator,
      source,
      origin: 'prose',
    }),
  ];
}

/** 收、支总计18765.43万元: one figure for both. */
const both = (reading: Reading): Reading[] =>
  reading.measure === 'revenue_total' &&
  /^(?:年度|本年度?|20\d\d年度?)?(?:收、支|收支|收入支出)/.test(reading.label) &&
  !/分别/.test(reading.label)
    ? [{ ...reading, measure: 'expenditure_total' }]
    : [];

function readSentence(sentence: Sentence): Reading[] {
  if (/[×xX*÷]100%=|\)\/\(/.test(textBetween(sentence, sentence.from, sentence.to)))
    return readFormula(sentence);
  const result: Reading[] = [];
  let head = sentence.from;
  for (const figure of proseFigures(sentence.passage.squeezed.text, sentence.from, sentence.to)) {
    if (/^[年月日号时]$/.test(figure.unit)) continue;
    const read =
      second(sentence, figure, head, result.at(-1)) ??
      completion(sentence, figure, head, result.at(-1)) ??
      readFigure(sentence, figure, head);
    if (read && !countsProject(read)) {
      result.push(read, ...both(read));
      if (isPart(read.measure)) sentence.topic = read.measure;
    }
    head = figure.end;
  }
  return result;
}

const zeroReadings = (sentence: Sentence): Reading[] =>
  zerosInWords(textBetween(sentence, sentence.from, sentence.to), sentence.from).map(
    ({ measure, start, end }) => {
      const source = pieceOf(sentence.passage, start, end);
      const value = { status: 'reported', value: '0', text: source.text } as const;
      return reading({
        measure,
        label: source.text,
        value,
        source,
        origin: 'prose',
      });
    },
  );

/** A figure of another year counts only in a section, or under a title, that is about that year; else it is there to compare. */
function inSection(
  reading: Reading,
  section: string,
  fiscalYear: string,
  years: ReadonlySet<string>,
): Reading[] {
  const year = reading.year || (section === fiscalYear ? '' : section);
  return year === '' || year === section || years.has(year) ? [{ ...reading, year }] : [];
}

/** 2020—2021年度…报告: the years that a title names together. */
function titleYears(document: Document): ReadonlySet<string> {
  const title = document.lines
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .map(squeezeText)
    .find((line) => /20\d\d年?度?[-—~至和、]20\d\d年/.test(line));
  return new Set(title?.match(/20\d\d/g) ?? []);
}

/** 二、2021年度   a short heading that says of which year the section is */
const SECTION_YEAR = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])(20\d\d)年度?[^,。:;]{0,12}$/;

/** 年初预算数：5870.00   a line that is only a label and its figure has the document's unit */
const LABELLED = /^[^,。;:]{2,20}[:][\d,.]+[。;]?$/;

/** Heading of a section on the three public expenses: 预算 and 支出 under it are theirs. Null where nothing is said. */
function sectionTopic(text: string): MeasureId | null | undefined {
  if (text.length > 30 || /\d(?![)、.])/.test(text.replace(/20\d\d年/g, ''))) return undefined;
  const isHeading = /^(?:【|\(?[一二三四五六七八九十\d]{1,3}[、.)])|[:】]$/.test(text);
  const part = findNames(text).find(({ measure }) => SMALL.test(measure));
  return part ? part.measure : isHeading ? null : undefined;
}

/** ● 公务接待费：2019年决算11.5万元；2020年预算12万元 */
const OPENING_LABEL = /^[●•◆■▪·*]?(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?([^,。;:]{3,24}):/;

/** （三）“三公”经费。年初预算96万元: a paragraph that begins with its heading. */
function openingTopic(passage: Passage): MeasureId | null {
  const [first] = passage.sentences;
  const label = OPENING_LABEL.exec(passage.squeezed.text.slice(0, 40))?.[1];
  const part = label
    ? findNames(label).find(({ measure, name }) => SMALL.test(measure) && label.startsWith(name))
    : undefined;
  if (part) return part.measure;
  if (!first || passage.sentences.length < 2) return null;
  return sectionTopic(passage.squeezed.text.slice(first[0], first[1]).replace(/。$/, '')) ?? null;
}

/** Reads every sentence of the running text, and of the cells, for figures that are named there. */
export function readProse(document: Document, fiscalYear: string): Reading[] {
  const result: Reading[] = [];
  let project = '';
  let sectionYear = '';
  let underItem = false;
  let topic: MeasureId | null = null;
  let block = -1;
  let denominators = new Map<string, Denominator>();
  const fallback = documentUnit(document);
  const years = titleYears(document);
  for (const passage of passages(document)) {
    const text = passage.squeezed.text;
    project = passage.cell ? '' : projectOf(text, project);
    sectionYear = passage.cell ? sectionYear : (SECTION_YEAR.exec(text)?.[1] ?? sectionYear);
    if (passage.block !== block) denominators = new Map();
    block = passage.block;
    const unit = /\d/.test(text)
      ? unitAbove(document, passage.block) || (passage.cell || LABELLED.test(text) ? fallback : '')
      : '';
    const item = underItem && !passage.cell;
    underItem = ITEM.test(text.slice(-12)) && text.length < 120;
    const own: Reading[] = [];
    const heading = passage.cell ? undefined : sectionTopic(text);
    if (heading !== undefined) topic = heading;
    const about = openingTopic(passage) ?? (passage.cell ? null : topic);
    let whole: MeasureId | null = null;
    for (const [from, to] of passage.sentences) {
      const sentence: Sentence = {
        passage,
        from,
        to,
        subject: project,
        fiscalYear,
        topic: about,
        denominators,
        unit,
        last: null,
        whole: text.startsWith('其中', from) ? whole : null,
        item,
      };
      own.push(...readSentence(sentence), ...zeroReadings(sentence));
      whole = sentence.whole;
    }
    if (!project) own.push(...staffReadings(passage), ...projectCounts(passage));
    const scored = [...gradeReadings(passage), ...scoreReadings(passage)];
    own.push(
      ...(project ? scored.map((one) => ({ ...one, scope: 'project', subject: project }) as const) : scored),
    );
    result.push(...own.flatMap((reading) => inSection(reading, sectionYear, fiscalYear, years)));
  }
  return result;
}
