import { compare, decimal } from '../../src/model/decimal.ts';
import type { Cell, Document } from '../../src/model/document.ts';
import type { Indicator, LevelWeight } from '../../src/model/report.ts';
import type { Level1 } from '../../src/model/vocabulary.ts';
import { parseFigure } from '../parse/number.ts';
import { remember } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { denominatorOf } from './grid/denominator-of.ts';
import { sourceOf } from './grid/source-of.ts';
import { matchLabel } from './label.ts';
import { type Reading, reading, toValue } from './reading.ts';
import { parseTarget } from './target.ts';

export type Role =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'description'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'explanation'
  | 'basis';

/** Names of the columns of an indicator table, in any order. */
const ROLES: readonly [Role, RegExp][] = [
  ['level1', /^一级(?:指标)?$/],
  ['level2', /^二级(?:指标)?$/],
  ['level3', /^(?:三级(?:指标)?|四级指标|指标名称|绩效指标名称|具体指标|评价内容)$/],
  ['description', /^(?:绩效)?指标(?:描述|解释|说明|内容|释义)$/],
  [
    'target',
    /^(?:年度|全年|年初|预期|计划|绩效)*(?:指标值|目标值|指标值\/描述|目标值\/描述|预期值|绩效目标|年度目标|计划值|计划完成值)(?:\(A\)|\/描述)?$/,
  ],
  ['actual', /^(?:年度|全年)*(?:实际)?(?:完成值|完成情况|完成指标值|实际值|完成结果|实际完成)(?:\(B\))?$/],
  ['weight', /^(?:指标)?(?:分值|权重|标准分|满分|分值权重)(?:\(.*\))?$/],
  ['score', /^(?:自评|实际|评价|指标)?(?:得分|评分|自评分)(?:\(.*\))?$/],
  ['explanation', /偏差|未完成原因|改进措施|^备注$|^说明$|原因分析/],
  ['basis', /确定依据|^依据$|评分标准|评分依据|数据来源/],
];
const LEVELS: readonly [Level1, RegExp][] = [
  ['满意度', /满意度/],
  ['成本', /^成本/],
  ['产出', /产出/],
  ['效益', /效益|效果/],
];
/** 产出指标（50分）   满意度指标(10 分)
 *             ^^                 ^^     points of a class */
const LEVEL_POINTS = /[(](\d+(?:\.\d+)?)分?[)]/;
const TOTAL = /^(?:总分|合计|总计|总得分|合计得分|总分值|得分合计|自评总分|综合得分)$/;

interface Columns {
  roles: readonly (Role | null)[];
}

/** The column of an indicator table that a head names. */
export const roleOf = remember(
  (text): Role | null => ROLES.find(([, pattern]) => pattern.test(squeezeText(text)))?.[0] ?? null,
);

/**
 * The columns of a header row; null for any other row. It names a level and a target or an actual value, or at least
 * what could be had and what was given.
 */
function headerOf(row: readonly Cell[]): Columns | null {
  const named = row.map(({ text }) => (text.length <= 20 ? roleOf(text) : null));
  const isPlain = ({ text }: Cell): boolean => /^(?:绩效|评价|考核)?指标$/.test(squeezeText(text));
  const levels = named.some((role) => role?.startsWith('level'));
  const roles = named.map((role, i) => (!levels && row[i] && isPlain(row[i]) ? 'level3' : role));
  const has = (role: Role): boolean => roles.includes(role);
  // 一级指标 | 分值 | 二级指标 | 分值 | …: which of several points are whose is not told.
  const once = (role: Role): boolean => roles.filter((one) => one === role).length === 1;
  const isOfValues = has('target') || has('actual') || (once('weight') && once('score'));
  return (has('level3') || has('level2') || has('level1')) && isOfValues ? { roles } : null;
}

/** 评价指标 | | | 指标分值 | 自评得分 over 一级指标 | 二级指标 | 三级指标: a head in two rows, of which the second names the levels */
function levelsBelow(row: readonly Cell[], { roles }: Columns): Columns | null {
  const named = row.map(({ text }) => (text.length <= 20 ? roleOf(text) : null));
  const filled = named.filter((_, i) => row[i]?.text !== '');
  if (filled.length < 2 || !filled.every((role) => role?.startsWith('level'))) return null;
  const above = roles.map((role) => (role?.startsWith('level') ? null : role));
  return {
    roles: Array.from({ length: Math.max(row.length, roles.length) }, (_, i) => named[i] ?? above[i] ?? null),
  };
}

const tidy = (text: string): string =>
  text.replace(/(?<=[\u3400-\u9fff，。、（）])\s+|\s+(?=[\u3400-\u9fff，。、（）])/g, '').trim();
/** 产出指标 -> 产出: the class that a cell names. */
export const level1Of = (text: string): Level1 | '' =>
  LEVELS.find(([, pattern]) => pattern.test(squeezeText(text)))?.[0] ?? '';
const numberOf = (text: string): string => {
  const figure = parseFigure(text);
  return figure.kind === 'number' ? decimal(figure.value) : '';
};

/** What is carried from row to row where cells are merged downwards. */
interface State {
  columns: Columns;
  level1: Level1 | '';
  level2: string;
  level3: string;
  /** Whether a class so far had its points beside it: one without is none then. */
  pointed: boolean;
}

const IN_ORDER: readonly Role[] = ['target', 'actual', 'weight', 'score'];
const isPoints = (role: Role): boolean => role === 'weight' || role === 'score';
/** 20   18.5分: points, and no share or count of things */
export const arePoints = (text: string): boolean => {
  const figure = parseFigure(text);
  return figure.kind === 'number' && (figure.unit === '' || figure.unit === '分');
};

/**
 * 履职效能 | 刑事案件破案率 | >=70% | 74% | 20 | 20: a row parted by spaces has lost its blanks, and where is not told; the
 * points at its end tell which cells are which. Nothing where the header has them in another order.
 */
function byKind(row: readonly Cell[], roles: readonly (Role | null)[]): Map<Role, Cell> {
  const tail = IN_ORDER.filter((role) => roles.includes(role));
  const first = tail[0] ? roles.indexOf(tail[0]) : -1;
  const points = tail.filter(isPoints).length;
  const isNumber = (i: number): boolean => arePoints(row[i]?.text ?? '');
  const end = row.findLastIndex((_, i) => Array.from({ length: points }, (_one, k) => i - k).every(isNumber));
  const name = end - tail.length;
  const isKnown = tail.every((role, i) => roles[first + i] === role) && roles[first - 1] === 'level3';
  if (first < 1 || points === 0 || !isKnown || name < 0) return new Map();
  const lead: Role =
    level1Of(row[0]?.text ?? '') !== '' || !/指标$/.test(row[0]?.text ?? '') ? 'level1' : 'level2';
  const levels: readonly Role[] = name > 1 ? ['level1', 'level2'] : name > 0 ? [lead] : [];
  const named = [...levels.map((role, i) => [role, row[i]] as const), ['level3', row[name]] as const];
  const values = tail.map((role, i) => [role, row[name + 1 + i]] as const);
  return new Map([...named, ...values].filter((pair): pair is [Role, Cell] => pair[1] !== undefined));
}

/** How well the cells of a row suit the columns that they come to stand under. */
function suits(row: readonly Cell[], roles: readonly (Role | null)[], shift: number): number {
  const points = roles.map((role, i) => {
    const text = row[i - shift]?.text.trim() ?? '';
    if (!role || text === '') return 0;
    if (isPoints(role)) return arePoints(text) ? 2 : -3;
    if (role === 'level1') return level1Of(text) !== '' && text.length <= 16 ? 2 : -1;
    if (role === 'level2') return /指标(?:[(（].*[)）])?$/.test(text) ? 1 : 0;
    return role === 'explanation' && arePoints(text) ? -2 : 0;
  });
  return points.reduce((sum: number, one) => sum + one, 0);
}

/**
 * How many cells a row has lost at its left: merged ones, as far as the others suit their columns so; the rest of what
 * it is shorter than its header are blanks at its end that were cut off. Negative for a longer row.
 */
function shiftOf(row: readonly Cell[], roles: readonly (Role | null)[]): number {
  const lost = roles.length - row.length;
  if (lost <= 0) return lost;
  const ways = Array.from({ length: lost + 1 }, (_, i) => lost - i);
  return ways.toSorted((a, b) => suits(row, roles, b) - suits(row, roles, a))[0] ?? lost;
}

/**
 * Cells by role. A row that is shorter than its header has lost merged cells at its left, or blanks at its end; a row
 * that is longer has the levels under one heading (评价内容 over class and kind), and its target is the indicator itself.
 */
function byRole(row: readonly Cell[], { roles }: Columns): Map<Role, Cell> {
  const shift = shiftOf(row, roles);
  if (shift > 0 && row.every(({ flags }) => flags.includes('inferred_column'))) return byKind(row, roles);
  const result = new Map<Role, Cell>();
  for (const [i, role] of roles.entries()) {
    const cell = row[i - shift];
    if (role && cell && !result.has(role)) result.set(role, cell);
  }
  if (shift >= 0) return result;
  const target = result.get('target');
  const at = roles.indexOf('level3');
  const cells: [Role, Cell | undefined][] = [
    ['level1', row[at]],
    ['level2', row[at + 1]],
    ['level3', target],
  ];
  for (const [role, cell] of cells) if (cell) result.set(role, cell);
  return result;
}

/** 预算执行率（10）   能力建设（10分）   投入: a class of its own, which is none of the four. */
export const OTHER_CLASS =
  /^(?:(?:部门)?预算执行|投入|过程|决策|部门管理|管理效率|能力建设|履职)|[(（]\d+(?:\.\d+)?分?[)）]$/;

function readRow(row: readonly Cell[], state: State, project: number | null): Indicator | null {
  const cells = byRole(row, state.columns);
  const lead = cells.get('level1');
  if (LEVEL_POINTS.test(squeezeText(lead?.text ?? ''))) state.pointed = true;
  // 成本指标 below 产出指标（50分）: a kind of the class, whose own cell is merged.
  else if (lead && state.pointed && state.level1 === '产出' && level1Of(lead.text) === '成本') {
    cells.set('level2', lead);
    cells.delete('level1');
  }
  const text = (role: Role): string => tidy(cells.get(role)?.text ?? '');
  const level1 = level1Of(text('level1'));
  if (level1) {
    state.level1 = level1;
    state.level2 = '';
  } else if (OTHER_CLASS.test(text('level1'))) {
    state.level1 = '';
    state.level2 = '';
  }
  if (text('level2')) {
    state.level2 = text('level2').replace(/指标$/, '');
    state.level3 = '';
    if (!state.level1 || !state.columns.roles.includes('level1'))
      state.level1 = level1Of(state.level2) || state.level1;
  }
  if (text('level3')) state.level3 = text('level3');
  const hasLevel3 = state.columns.roles.includes('level3') || row.length > state.columns.roles.length;
  const name = hasLevel3 ? state.level3 : state.level2;
  const anchor = cells.get('level3')?.text
    ? cells.get('level3')
    : (cells.get('description') ?? cells.get('target') ?? cells.get('actual'));
  if (!name || !anchor || (!text('target') && !text('actual') && !text('description'))) return null;
  if (hasLevel3 && !text('level3') && !text('description') && !text('target')) return null;
  const target = parseTarget(text('target'));
  const actual = parseTarget(text('actual'));
  return {
    project,
    level1: state.level1,
    level2: state.level2,
    level3: name,
    description: text('description'),
    operator: target.operator,
    targetValue: target.value,
    targetUnit: target.unit,
    targetText: text('target'),
    actualValue: actual.value,
    actualUnit: actual.unit,
    actualText: text('actual'),
    weight: numberOf(text('weight')),
    score: numberOf(text('score')),
    explanation: text('explanation'),
    basis: text('basis'),
    source: sourceOf(anchor),
  };
}

/** 总分 | 100 | | 100 | 96: what could be had, once or for each level, and what was given. */
function isFull(row: readonly Cell[]): boolean {
  const values = row.map(({ text }) => numberOf(text)).filter((value) => value !== '');
  const given = values.at(-1);
  const full = values.length > 1 && values.slice(0, -1).every((value) => value === '100');
  return full && given !== undefined && compare(given, '100') <= 0;
}

/** No form gives more points in all. */
const MOST_POINTS = '130';
/** 合计 | 50 | 46.4: no evaluation as a whole can be given fewer points than this. */
const LEAST_FULL = '80';

/** 总分 | … | 100 | 96: the last row of a self-evaluation; its figure under 得分 is the total score. */
function readTotal(row: readonly Cell[], columns: Columns | null): Reading | null {
  const label = row.find(({ text }) => text !== '');
  if (!label || !TOTAL.test(squeezeText(label.text))) return null;
  const figures = row.filter(({ text }) => parseFigure(text).kind === 'number');
  const under =
    columns && row.length === columns.roles.length ? byRole(row, columns).get('score') : undefined;
  const cell =
    under && parseFigure(under.text).kind === 'number'
      ? under
      : figures.length === 2 || isFull(row)
        ? figures.at(-1)
        : undefined;
  if (!cell) return null;
  const [full] = figures;
  if (full && full !== cell && figures.length === 2 && compare(numberOf(full.text), LEAST_FULL) < 0)
    return null;
  // 合计 | 438 | 421: people
  if (numberOf(cell.text) !== '' && compare(numberOf(cell.text), MOST_POINTS) > 0) return null;
  const figure = parseFigure(cell.text);
  if (figure.kind !== 'number' || !['', '分'].includes(figure.unit)) return null;
  const value = {
    status: figure.normalised ? 'reported_normalised' : 'reported',
    value: figure.value,
    text: cell.raw.trim(),
  } as const;
  return reading({
    measure: 'score',
    label: label.text,
    value,
    source: sourceOf(cell),
    origin: 'table',
  });
}

/** Rows after which no indicator follows: a single cell, the overall score or grade, the people who signed. */
function endsTable(row: readonly Cell[]): boolean {
  const first = row.find(({ text }) => text !== '')?.text ?? '';
  const { measure } = matchLabel(first);
  return (
    row.length === 1 ||
    measure === 'score' ||
    measure === 'grade' ||
    row.some(({ text }) => /^(?:姓名|签字|联系人|联系电话|填报人)$/.test(squeezeText(text)))
  );
}

/** 全年支出数/全年预算数 beside 预算执行率: how it is worked out, and no name */
const IS_FORMULA = /^[(（]?[^\d/÷]{2,16}[/÷][^\d/÷]{2,16}$/;

/** 支出执行率 beside 预算执行率: an indicator of another rate */
const OF_SPENDING = /^(?:支出|支付)/;

/** 预算执行率 as an indicator of its own: what was reached is the rate, and its points are those of execution. */
function executionReadings(row: readonly Cell[], columns: Columns): Reading[] {
  const cells = byRole(row, columns);
  const [lower, upper] = [tidy(cells.get('level3')?.text ?? ''), tidy(cells.get('level2')?.text ?? '')];
  const label = lower === '' || IS_FORMULA.test(lower) ? upper : lower;
  const isOfPoints = !columns.roles.includes('target') && !columns.roles.includes('actual');
  if (matchLabel(label).measure !== 'execution_rate' || (isOfPoints && OF_SPENDING.test(label))) return [];
  const parts = [
    ['execution_rate', 'actual'],
    ['execution_weight', 'weight'],
    ['execution_score', 'score'],
  ] as const;
  return parts.flatMap(([measure, role]) => {
    const cell = cells.get(role);
    const figure = cell ? parseFigure(cell.text) : null;
    if (!cell || figure?.kind !== 'number' || (measure === 'execution_rate' && figure.unit !== '%'))
      return [];
    const value = toValue(measure, figure, '', cell.raw);
    if (!value) return [];
    return [
      reading({
        measure,
        label,
        value,
        denominator:
          measure === 'execution_rate' ? denominatorOf(cells.get('description')?.text ?? '', []) : '',
        source: sourceOf(cell),
        origin: 'table',
      }),
    ];
  });
}

/** 数量指标 | 智能终端 | =220套: a row of kind, indicator and target, where no head says so */
const KINDS: readonly [Level1, RegExp][] = [
  ['产出', /^(?:数量|质量|时效)(?:指标)?$/],
  ['成本', /^(?:经济|社会|生态环境)?成本(?:指标)?$/],
  ['效益', /^(?:经济|社会|生态)效益(?:指标)?$|^可持续影响(?:指标)?$/],
  ['满意度', /^(?:服务对象)?满意度(?:指标)?$/],
];
const HEADLESS: Columns = { roles: ['level2', 'level3', 'target'] };

function readHeadless(row: readonly Cell[], project: number | null): Indicator | null {
  const kind = squeezeText(row[0]?.text ?? '');
  const level1 = row.length === HEADLESS.roles.length ? KINDS.find(([, name]) => name.test(kind))?.[0] : '';
  const target = parseTarget(row[2]?.text ?? '');
  if (!level1 || target.value === '' || matchLabel(row[1]?.text ?? '').measure !== null) return null;
  const state: State = { columns: HEADLESS, level1, level2: '', level3: '', pointed: false };
  const indicator = readRow(row, state, project);
  return indicator && { ...indicator, level1 };
}

export interface IndicatorReadings {
  indicators: Indicator[];
  levelWeights: LevelWeight[];
  totals: Reading[];
}

function levelWeight(row: readonly Cell[], columns: Columns): LevelWeight | null {
  const cell = byRole(row, columns).get('level1');
  const level1 = cell ? level1Of(cell.text) : '';
  const points = cell ? LEVEL_POINTS.exec(squeezeText(cell.text))?.[1] : undefined;
  return cell && level1 && points ? { level1, weight: decimal(points), source: sourceOf(cell) } : null;
}

/** 执行进度 | 10 | 8 beside 预算执行率 | 10 | 9: how the year went on, and not how it ended */
const IS_PACE = /进度$/;
function withoutPace(readings: readonly Reading[], projectAt: (line: number) => number | null): Reading[] {
  const of = ({ measure, source }: Reading): string => `${measure} ${projectAt(source.line)}`;
  const ended = new Set(readings.filter(({ label }) => !IS_PACE.test(label)).map(of));
  return readings.filter((one) => !IS_PACE.test(one.label) || !ended.has(of(one)));
}

/** All indicator rows of a document; `projectAt` gives the index of the project whose form holds a line. */
export function readIndicators(
  document: Document,
  projectAt: (line: number) => number | null,
): IndicatorReadings {
  const result: IndicatorReadings = { indicators: [], levelWeights: [], totals: [] };
  let state: State | null = null;
  let hasPoints = false;
  const hasLevels = document.lines.some((line) => line.length < 200 && /一级指标(?![\d、])/.test(line));
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      const columns: Columns | null = headerOf(row) ?? (state && levelsBelow(row, state.columns));
      if (columns) {
        state = { columns, level1: '', level2: '', level3: '', pointed: false };
        continue;
      }
      hasPoints ||= row.some(({ text }) => text.length <= 20 && roleOf(text) === 'score');
      const total = readTotal(row, state?.columns ?? null);
      const isScore = state || (hasLevels && row.length === 3) || (hasPoints && isFull(row));
      if (total && isScore) result.totals.push(total);
      if (total || !state) {
        if (total) state = null;
        const indicator = total ? null : readHeadless(row, projectAt(row[0]?.line ?? block.line));
        if (indicator) result.indicators.push(indicator);
        continue;
      }
      const first = row.find(({ text }) => text !== '');
      if (
        (first &&
          /^(?:项目|专项)(?:支出|资金)?(?:编码|名称)|^资金用途|^(?:业务)?主管部门|^实施单位|^预算执行情况|^(?:项目)?资金(?:情况)?(?:\(|$)|^年度(?:资金总额|总金额)|^[一二三四五六七八九十]{1,3}、/.test(
            squeezeText(first.text),
          )) ||
        endsTable(row)
      ) {
        state = null;
        continue;
      }
      const weight = levelWeight(row, state.columns);
      if (weight) result.levelWeights.push(weight);
      const indicator = readRow(row, state, projectAt(row[0]?.line ?? block.line));
      if (indicator) result.indicators.push(indicator);
      result.totals.push(...executionReadings(row, state.columns));
    }
  }
  return { ...result, totals: withoutPace(result.totals, projectAt) };
}
