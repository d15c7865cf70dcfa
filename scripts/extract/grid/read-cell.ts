import type { MeasureId } from '../../../src/model/measure.ts';
import type { Figure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { gradeWord } from '../grade.ts';
import { isFunctional } from '../prose/project-names.ts';
import { type Reading, reading, toValue } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import { bodyOf } from './bodies.ts';
import { type Meant, meaningOf } from './cell-meaning.ts';
import { budgetOf, denominatorOf } from './denominator-of.ts';
import {
  budgetIn,
  type DataRow,
  GENERIC,
  isSumLabel,
  isWholeBody,
  type Meaning,
  NOTHING,
} from './meaning.ts';
import { isBlankBeside, isBlankScore, isMerged, isUnplaced, isWeight } from './places.ts';
import { isUnit, type RowLabel, rowLabel, rowMeaning } from './row-meaning.ts';
import { isOfUnits, scopeOf } from './scope-of.ts';
import { sourceOf } from './source-of.ts';

/** A number whose digits stood on several lines is marked as put together. */
function asRead(figure: Figure, row: DataRow, index: number): Figure {
  const torn = row.cells[index]?.flags.some((flag) => flag === 'joined_lines' || flag === 'joined_pages');
  return figure.kind === 'number' && torn ? { ...figure, normalised: true } : figure;
}

/** Whether a blank is a value that was left out, and not a cell without meaning. */
function isLeftOut(row: DataRow, index: number, measure: MeasureId, left: RowLabel): boolean {
  // The points and grades of a list have no sum.
  const isSum = isSumLabel(left.text);
  const isPoints = measure === 'score' || measure === 'grade';
  if (isMerged(row, index) || (isSum && isPoints) || gradeWord(left.text)) return false;
  const named = measure !== 'score' && row.columns[index]?.measure;
  return (
    Boolean(named) ||
    isBlankBeside(row, index, left.distance) ||
    (measure === 'score' && isBlankScore(row, index))
  );
}

/** 总计 | 23635.67 | 总计 | 23635.67 under 收入 | 决算数 | 支出 | 决算数: the grand total of the half that it stands in. */
function grandTotal(row: DataRow, index: number, { text, distance }: RowLabel): Meant | null {
  const { columns } = row;
  if (!IS_TOTAL.test(text.trim()) || columns[index]?.qualifiers.has('count')) return null;
  const half = halfOf(row, index - distance);
  const measure = half === '收入' ? 'revenue_total' : half === '支出' ? 'expenditure_total' : null;
  return measure && { measure, label: text, plan: false, unit: columns[index]?.unit ?? '' };
}

const IS_TOTAL = /^总\s*计$/;
/** 收入 | 支出 | 项目 | 决算数 | …: heads over the two halves of an overview */
const IN_HALVES = /^收入\|支出\|/;

/** Which half of an overview a label stands in: by the head right over it, or, of two alike, by their order. */
function halfOf({ cells, columns, under }: DataRow, at: number): string {
  const head = unspaced(columns[at]?.text ?? '');
  const named = /^(收入|支出)(?:项目)?$/.exec(head)?.[1];
  if (named) return named;
  const places = cells.flatMap(({ text }, i) => (IS_TOTAL.test(text.trim()) ? [i] : []));
  if (places.length !== 2 || !IN_HALVES.test(under)) return '';
  return at === places[0] ? '收入' : '支出';
}

/** 预算年度 | 2024 is no budget; a bare 项目 counts no projects unless its figure says so. */
const isYearOrPlain = (measure: MeasureId, label: string, figure: Figure): boolean =>
  figure.kind === 'number' &&
  figure.unit === '' &&
  ((/年度[:：]?$/.test(label) && /^20\d\d$/.test(figure.value)) ||
    (measure === 'project_count' && (figure.value.includes('.') || /项目(?:支出)?$/.test(label))));

/** … | 612.45 | （一）行政单位 | 5102.44: a label behind a figure heads the other half of the row; what is not known says nothing. */
function isSecondLabel({ cells, figures }: DataRow, at: number): boolean {
  const first = figures.findIndex(({ kind }, i) => kind === 'text' && cells[i]?.text !== '');
  return first >= 0 && figures.slice(first, Math.max(first, at)).some(({ kind }) => kind === 'number');
}

/** 210 卫生健康支出: one class of spending, by its code */
const OF_CLASS = /^[23]\d{2}(?:\d{2}){0,2}\s*[\u4e00-\u9fa5]/;
/** 四、公共安全支出: the same by its name */
const isOfFunction = (label: string): boolean =>
  isFunctional(unspaced(label).replace(/^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/, ''));

/** 工资福利支出 | 8961.02 under 人员经费 | 决算数: one economic class of it */
const OF_ECONOMIC =
  /^(?:工资福利支出|基本工资|津贴补贴|奖金|绩效工资|商品和服务支出|办公费|印刷费|水费|电费|差旅费|对个人和家庭的?补助(?:支出)?|资本性支出|债务利息(?:及费用)?支出)$/;

/** 公务接待费 | 15.00 | 10.00 under 年初预算数 | 全年预算数: planned is what was to be spent at first */
const isSecondPlan = ({ columns, figures }: DataRow, measure: MeasureId, over: Meaning): boolean =>
  SMALL.test(measure) &&
  over.measure === 'budget_adjusted' &&
  columns.some(
    ({ measure: id }, i) => /^budget(?:_initial)?$/.test(id ?? '') && figures[i]?.kind === 'number',
  );

/** 基本支出 | 项目支出 | 合计 over the amounts of one row: the sum is that of the row, however far its label stands. */
const isSumOfParts = (columns: DataRow['columns'], index: number): boolean =>
  isSumLabel(columns[index]?.text ?? '') &&
  columns.some(({ measure }) => /^(?:expenditure_(?:basic|project)|revenue_)/.test(measure ?? ''));

/** 公务用车购置费 | 16.92 | 40.00 | 38.86 under no heads: which of the amounts is that of the year nobody can say. */
const isOneOfSeveral = ({ columns, figures }: DataRow, index: number): boolean =>
  [index, index + 1].every((i) => figures[i]?.kind === 'number' && (columns[i]?.text ?? '') === '');

/** 项目 | 数量 over the people of the body; not 调查对象 | 数量 */
const OF_ANYTHING = /^(?:项目|内容|事项|指标|类别|基本情况)?$/;

const RATE = /^(?:execution_rate|three_public_completion)$/;
const MOST_POINTS = 30;
/** 预算执行率 | 9.7 */
const MOST_MARKS = 20;

/** 预算执行率 | 5 | …: points that an indicator can have, where nothing says per cent and no amounts prove the rate */
const isBarePoints = ({ columns }: DataRow, measure: MeasureId, figure: Figure, words: string): boolean =>
  RATE.test(measure) &&
  figure.kind === 'number' &&
  figure.unit === '' &&
  Number(figure.value) <= (figure.value.includes('.') ? MOST_MARKS : MOST_POINTS) &&
  !/[%％]/.test(words) &&
  !['budget', 'expenditure'].every((id) => columns.some((one) => one.measure?.startsWith(id)));

/** 预算编制（15分） | 15: an indicator with what it could have */
const isOfPoints = (label: string): boolean =>
  /[(（]\d{1,3}(?:\.\d+)?分[)）]$/.test(label.trim()) && !/得分|总分|合计/.test(label);

/** 办公用房面积（平方米）   车辆（辆）: assets by their number or size, and not by their worth */
const IN_THINGS = /[(（](?:平方米|平方|㎡|辆|台|套|台套|件|栋|幢|个)[)）]|面积/;

/** 装备名称 | 核定数 | 实有数   罚没类别 | 核定金额: a list of things, whose numbers are none of ours */
const isOfThings = ({ columns }: DataRow, measure: MeasureId, label: string): boolean =>
  (measure.startsWith('fixed_assets') && IN_THINGS.test(label)) ||
  (/^(?:staff|budget|expenditure|execution|fixed_assets)/.test(measure) &&
    /^(?:警务)?(?:装备|设备|车辆|物资|枪支|罚没|案件)/.test(unspaced(columns[0]?.text ?? '')));

/** 支出内容 | 金额 | 占比: what one project was spent on, whose sum is no amount that it was given */
const USES = /^(?:支出|使用|用款|开支|资金)(?:内容|用途|明细|方向|去向)$/;
const isOfUses = ({ columns }: DataRow, measure: MeasureId): boolean =>
  measure === 'project_amount' && USES.test(unspaced(columns[0]?.text ?? ''));

/** 预算执行率 | 10 | 9.5 beside 分值: points of the rate, and the sum of several scores: neither is what it is called. */
const isPoints = (
  { columns }: DataRow,
  measure: MeasureId,
  figure: Figure,
  over: Meaning,
  label: string,
): boolean =>
  figure.kind === 'number' &&
  ((measure === 'score' && isSumLabel(label) && Number(figure.value) > MOST_SCORE) ||
    (measure === 'execution_rate' &&
      figure.unit === '' &&
      Number(figure.value) <= MOST_POINTS &&
      (/得分$/.test(unspaced(over.text)) || columns.some(({ qualifiers }) => qualifiers.has('weight')))));
const MOST_SCORE = 100;

/** 目标完成情况 | 20 | 18.50 under 指标分值 | 自评得分: what an indicator was given of what it could have */
const isOfIndicator = ({ columns, figures }: DataRow, measure: MeasureId): boolean =>
  measure === 'score' &&
  columns.some(({ qualifiers }, i) => {
    const full = qualifiers.has('weight') ? figures[i] : undefined;
    return full?.kind === 'number' && Number(full.value) < LEAST_FULL;
  });
/** No evaluation as a whole can be given fewer points than this. */
const LEAST_FULL = 80;

/** 整体支出 | 50 | 48: points of a part, by what it could have */
function isOfPart({ figures }: DataRow, index: number, measure: MeasureId, label: string): boolean {
  const [full, own] = [figures[index - 1], figures[index]];
  if (
    measure !== 'score' ||
    !isWholeBody(unspaced(label)) ||
    full?.kind !== 'number' ||
    own?.kind !== 'number'
  )
    return false;
  return Number(full.value) < MOST_SCORE && Number(full.value) >= Number(own.value);
}

/** The figure in a cell, by its column and its row; null where neither says what it is, or both say different things. */
export function readCell(row: DataRow, index: number, group: string): Reading | null {
  const cell = row.cells[index];
  const figure = row.figures[index];
  if (!cell || !figure || figure.kind === 'text' || isUnit(row, index)) return null;
  const body = bodyOf(row.columns, index);
  if (body === 'unit') return null;
  const label = rowLabel(row, index);
  const left = body || isSumOfParts(row.columns, index) ? { ...label, distance: 1 } : label;
  if (
    isOfUnits(left.text) ||
    OF_CLASS.test(left.text.trim()) ||
    isOfFunction(left.text) ||
    OF_ECONOMIC.test(unspaced(left.text)) ||
    isOfPoints(left.text)
  )
    return null;
  const meaning = rowMeaning(row, left.text, group, index);
  const isNamed = meaning.measure !== null || left.text === '' || GENERIC.test(unspaced(left.text));
  if (!isNamed && isSecondLabel(row, index - left.distance)) return null;
  const isScore = meaning.measure === 'score';
  if (!isScore && isOneOfSeveral(row, index)) return null;
  if (isScore ? !body && isWeight(row, index) : isUnplaced(row, index)) return null;
  // A total score stands under columns that are those of the rows above it.
  const over = row.columns[index] ?? NOTHING;
  // 编制人数 | 212 | 实有人数 | 205: how many people there are stands under no column of money, and may stand under 数量.
  const isMoney = over.measure !== null && !over.measure.startsWith('staff_');
  const isNumber = unspaced(over.text) === '数量' && OF_ANYTHING.test(unspaced(row.columns[0]?.text ?? ''));
  const isStaff = meaning.measure?.startsWith('staff_') && left.distance === 1 && (isMoney || isNumber);
  // 专项项目 over a column says whose its figures are, and not that projects are counted.
  const column = isScore || isStaff || body ? NOTHING : over;
  const meant = grandTotal(row, index, left) ?? meaningOf(column, meaning, isScore ? 1 : left.distance);
  if (!meant) return null;
  const { measure, plan } = meant;
  if (plan && isSecondPlan(row, measure, over)) return null;
  const read = asRead(figure, row, index);
  if (isYearOrPlain(measure, meant.label, figure) || isOfThings(row, measure, left.text)) return null;
  if (isOfUses(row, measure)) return null;
  if (
    isBarePoints(row, measure, figure, left.text + over.text) ||
    isPoints(row, measure, figure, over, left.text)
  )
    return null;
  if (isOfPart(row, index, measure, left.text) || isOfIndicator(row, measure)) return null;
  const value = toValue(measure, read, meant.unit || row.unit, cell.raw.replace(/\n/g, ' '));
  if (!value || (figure.kind === 'blank' && !isLeftOut(row, index, measure, left))) return null;
  const beside = row.columns.map((one) => one.measure);
  const divisor = denominatorOf(meant.label, beside, budgetIn(row.columns));
  const denominator = budgetOf(measure, meant.label, value, divisor);
  const scope = scopeOf(left.text) || (body ?? '');
  const said = { measure, label: meant.label, value, scope, denominator } as const;
  const source = sourceOf(cell);
  return reading({ ...said, year: over.year ?? '', phase: plan ? 'plan' : '', source, origin: 'table' });
}
