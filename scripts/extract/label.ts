import type { MeasureId } from '../../src/model/measure.ts';
import { remember } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { COMPOSED, HEADS, NAMES } from './names.ts';
import { SMALL } from './spending-kinds.ts';

/** What the words around a name add to it. */
export type Qualifier =
  | 'plan'
  | 'actual'
  | 'prior'
  | 'change'
  | 'rate'
  | 'part'
  | 'weight'
  | 'count'
  | 'more';

export interface Label {
  measure: MeasureId | null;
  qualifiers: ReadonlySet<Qualifier>;
  /** Unit that the label itself names: "支出合计（万元）". */
  unit: string;
}

export interface NameHit {
  measure: MeasureId;
  name: string;
  start: number;
  end: number;
}

const BY_NAME = new Map<string, MeasureId>();
for (const [measure, names] of Object.entries(NAMES))
  for (const name of names ?? []) BY_NAME.set(name, measure as MeasureId);

/** The names as a tree of their characters. */
interface Node {
  measure?: MeasureId;
  next: Map<string, Node>;
}

const ROOT: Node = { next: new Map() };
for (const [name, measure] of BY_NAME) {
  let node = ROOT;
  for (const char of name) {
    const next: Node = node.next.get(char) ?? { next: new Map() };
    node.next.set(char, next);
    node = next;
  }
  node.measure = measure;
}

for (const [measure, names] of Object.entries(HEADS))
  for (const name of names ?? []) BY_NAME.set(name, measure as MeasureId);
for (const [measure, names] of Object.entries(COMPOSED))
  for (const name of names ?? []) if (!BY_NAME.has(name)) BY_NAME.set(name, measure as MeasureId);

const UNIT_IN_LABEL =
  /[([](?:[A-Z][,、])?(?:单位[:：]?)?(亿元|万元|千元|元|%|人|个|分|辆)[)\]]|[:：,/](万元|亿元|千元|元)$|(?<=[率算])的?(%)$/;
/** （A）, （B/A）, （10分）, （万元）, (1), (盖章): brackets that are no part of the name. */
const BRACKETS =
  /[([](?:[A-Za-z](?:[/÷][A-Za-z])?(?:[x*×]100%?)?|[A-Z][,、](?:单位[:：]?)?(?:万元|元)|单位[:：]?|[\d.]+分?(?:[x*×X]执行率)?|(?:单位[:：]?)?(?:亿元|万元|千元|元|%|人|个|分|辆|名)|盖章|[^()\d元]{2,20}[/÷][^()\d元]{2,20}|含[^)]{0,12}|[一-十]+)[)\]]/g;
/** 支出进度②/①: which column divides by which, with the numbers of columns as brackets */
const OF_COLUMNS = /\(\d{1,2}\)(?:[/÷=+-]\(\d{1,2}\))+$/;
/** 完成预算%   执行率%: per cent without brackets */
const BARE_PER_CENT = /(?<=[率算])的?%$/;
const ENUMERATOR =
  /^(?:其中[:：]?|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[①-⑩]|[★☆*·▪●○■◆◇◎►▶➢]|[-—])+/;

/** The form in which names are compared: no spaces, quotes, brackets, numbering, trailing colon. */
export const labelKey = remember((text): string =>
  squeezeText(text)
    .replace(OF_COLUMNS, '')
    .replace(BRACKETS, '')
    .replace(BARE_PER_CENT, '')
    // 项目支出（7个）: how many they are
    .replace(/(?<=支出)\(\d{1,4}个(?:项目)?\)$/, '')
    .replace(ENUMERATOR, '')
    .replace(/[()[\]]/g, '')
    .replace(/[:：;；,]+$/, '')
    .replace(/^其中[:：]?/, ''),
);

const SUFFIXES: readonly [RegExp, Qualifier | null][] = [
  [/(?:增减|增长|变动|变化)(?:额|率|数|情况|幅度)?$/, 'change'],
  [/(?:完成率|执行率|控制率|占比|比重|比例|比率)$/, 'rate'],
  [/(?:支出)?决算(?:数|额|支出|金额)?$/, 'actual'],
  [/(?:实际|全年)?(?:执行|支出|完成|发生)(?:数|额|金额)$/, 'actual'],
  [/(?<=费|三公)(?:支出)?(?:年初|全年|调整后?)预算(?:数|额|金额)?$/, 'plan'],
  [/(?:支出)?预算(?:统计数|数|额|安排|支出|金额|安排数)?$/, 'plan'],
  [/(?:上年|去年|上年度)(?:数|决算数|支出)?$/, 'prior'],
  [/(?<=费)控制(?:数|额)$/, 'plan'],
  [/(?:支出|经费|费用|资金)$/, null],
  [/(?:合计|总计|总额|总数|总量|小计|共计)$/, null],
  [/(?:数|数额|金额|额|情况|人数|值)$/, null],
];
const PREFIXES: readonly [RegExp, Qualifier | null][] = [
  [/^(?:上年度?|去年|上一年度?)(?!结)/, 'prior'],
  [/^(?:比上年|较上年|同比)/, 'change'],
  [/^(?:本年度?|今年|当年|全年|年度|本单位|本部门|部门(?!决算$)|单位(?!资金)|20\d\d年?度?)/, null],
  [/^(?:实际|全口径|现有|截至(?:20\d\d)?年(?:底|末))/, null],
];
const DEPTH = 4;

interface Candidate {
  key: string;
  qualifiers: readonly Qualifier[];
}

const strip = (candidate: Candidate, rules: readonly [RegExp, Qualifier | null][]): Candidate[] =>
  rules.flatMap(([pattern, qualifier]) => {
    const key = candidate.key.replace(pattern, '');
    if (key === candidate.key || key === '') return [];
    return [{ key, qualifiers: qualifier ? [...candidate.qualifiers, qualifier] : candidate.qualifiers }];
  });

interface Meant {
  measure: MeasureId;
  qualifiers: readonly Qualifier[];
}

function search(key: string): Meant | null {
  let candidates: Candidate[] = [{ key, qualifiers: [] }];
  for (let depth = 0; depth <= DEPTH; depth++) {
    for (const candidate of candidates) {
      const measure = BY_NAME.get(candidate.key);
      if (measure) return { measure, qualifiers: candidate.qualifiers };
    }
    candidates = candidates.flatMap((candidate) => [
      ...strip(candidate, SUFFIXES),
      ...strip(candidate, PREFIXES),
    ]);
  }
  return null;
}

const ONLY: readonly [RegExp, Qualifier][] = [
  [
    /^(?:比上年|较上年|同比|与上年相比)?(?:增减|增长|变动|增加|减少|上升|下降)(?:额|率|数|比例|情况|幅度|变动)?(?:%|百分比)?$/,
    'change',
  ],
  [/^.{0,10}(?:比|较|与).{1,8}(?:增减|增长|变动|增加|减少)(?:额|率|数|比例|幅度)?(?:%|百分比)?$/, 'change'],
  [/^(?:上年|去年|上年度|20\d\d年度?上年)(?:度)?(?:决算|预算|支出|实际|执行|金额)?(?:数|额)?$/, 'prior'],
  [/^(?:上年|去年|上年度)末(?:数|人数)?$/, 'prior'],
  [/^(?:本年度?|今年|当年)(?:末(?:数|人数)?|数|金额)$/, 'actual'],
  [/^(?:20\d\d年?度?)?(?:年初|全年|调整|本年度?|今年|当年)?预算(?:安排)?(?:统计数|数|额|金额)?$/, 'plan'],
  [
    /^(?:20\d\d年?度?)?(?:支出)?(?:全年|本年度?|今年|当年)?(?:决算|实际支出|执行|支出|实际执行|实际发生|实际|统计)(?:数|额|金额)?$/,
    'actual',
  ],
  [/^(?:分值|权重|指标权重|标准分|满分|权重分值|指标分值|分值权重)$/, 'weight'],
  [/^(?:行次|栏次|序号|行号|科目编码|功能分类科目编码|编号|数量|台数|辆数|批次|人次)$/, 'count'],
  [/^(?:增减率|完成率|完成比例|占比|比例)$/, 'rate'],
];

/** 其他：培训费: what stands behind a colon. 三公经费：预算数 is the budget of what stands before it. */
function afterColon(key: string): Meant | null {
  const at = key.lastIndexOf(':');
  const behind = labelKey(key.slice(at + 1));
  const before = search(labelKey(key.slice(0, at)));
  const only = ONLY.filter(([pattern]) => pattern.test(behind)).map(([, qualifier]) => qualifier);
  return before && SMALL.test(before.measure) && only.length > 0
    ? { ...before, qualifiers: [...before.qualifiers, ...only] }
    : search(behind);
}

/** Understands a whole cell as a label. `measure` is null when only a qualifier, or nothing, was understood. */
export const matchLabel = remember(understand);

function understand(text: string): Label {
  if (text.length > 120) return { measure: null, qualifiers: new Set(), unit: '' };
  const unitMatch = UNIT_IN_LABEL.exec(squeezeText(text));
  const unit = unitMatch?.slice(1).find((group) => group !== undefined) ?? '';
  const key = labelKey(text);
  const found = key.length <= 40 ? (search(key) ?? (key.includes(':') ? afterColon(key) : null)) : null;
  const only = ONLY.filter(([pattern]) => pattern.test(key)).map(([, qualifier]) => qualifier);
  return {
    measure: found?.measure ?? null,
    qualifiers: new Set([...(found?.qualifiers ?? []), ...only]),
    unit,
  };
}

/** The longest name that begins at a position. */
function nameAt(text: string, start: number): NameHit | undefined {
  let hit: NameHit | undefined;
  let node = ROOT.next.get(text.charAt(start));
  for (let end = start + 1; node; end++) {
    if (node.measure) hit = { measure: node.measure, name: text.slice(start, end), start, end };
    node = node.next.get(text.charAt(end));
  }
  return hit;
}

/** 年度收入 in 年度收入总计: a name at least as long that begins inside this one and reaches further is the right one. */
function overlapping(text: string, hit: NameHit): NameHit | undefined {
  for (let at = hit.start + 1; at < hit.end; at++) {
    const other = nameAt(text, at);
    if (other && other.end > hit.end && other.name.length >= hit.name.length) return other;
  }
  return undefined;
}

/** All names in a squeezed text, left to right, the longest wherever several begin; overlaps are not reported. */
export const findNames = remember(namesIn);

function namesIn(text: string): readonly NameHit[] {
  const hits: NameHit[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = nameAt(text, at);
    if (!hit) at++;
    else {
      const longer = overlapping(text, hit);
      hits.push(longer ?? hit);
      at = (longer ?? hit).end;
    }
  }
  return hits;
}
