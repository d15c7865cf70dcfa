import type { Table } from '../../../src/model/document.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { parseFigure } from '../../parse/number.ts';
import { unspaced } from '../../parse/text.ts';
import { labelKey, matchLabel } from '../label.ts';
import { IS_UNIT } from '../prose/units.ts';
import type { Reading } from '../reading.ts';
import { BASIC_KIND, SPENDING_KIND } from '../spending-kinds.ts';
import { ASPECT, isSpecialWhole, isSumLabel, isWholeBody, TOTAL } from './meaning.ts';

/** A figure of a table with the label of its row; an empty label where the row is a measure of its own. */
export interface Found {
  reading: Reading;
  row: string;
  /** Whether the row adds up those above it, where its label is not kept. */
  isSum?: boolean;
  /** Whether it stands beside the list of the three public expenses, in another list of the same table. */
  isElse?: boolean;
}

/** Whether a row's label is a measure of its own; 金额合计 only says that the row is a total. */
export const isItem = (label: string): boolean =>
  ![null, 'project_amount'].includes(matchLabel(label).measure);

/** 计划安排资金 | 640 | 实际到位资金 | 598.5: what came in, beside what was to come */
function withoutReceived(found: readonly Found[]): readonly Found[] {
  const isBudget = ({ reading }: Found): boolean => reading.measure === 'budget';
  const isReceived = (one: Found): boolean => isBudget(one) && /到位/.test(one.reading.label);
  const isGiven = (one: Found): boolean => isBudget(one) && /安排|批复/.test(one.reading.label);
  return found.some(isGiven) ? found.filter((one) => !isReceived(one)) : found;
}

/** A row that gives one measure two different values is not understood: neither is taken. */
export function withoutDoubles(all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all;
  const found = withoutReceived(all);
  const keyOf = ({ reading }: Found): string =>
    // 申请数 | 到位数: what was asked for and what came, each of its kind
    [reading.measure, reading.phase, reading.scope, reading.year, reading.denominator].join('|');
  const values = new Map<string, Set<string>>();
  for (const one of found)
    if (one.reading.value.value !== '')
      values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.reading.value.value));
  return found.filter(
    (one) => (values.get(keyOf(one))?.size ?? 0) < 2 || one.reading.measure === 'staff_quota',
  );
}

/** Rows that are bodies, not items: their budget and spending are whole ones. */
const IS_BODY = /(?:局|队|所|处|中心|机关|机构|单位|部门|本级|汇总)(?:[(（].*[)）])?$/;

/** Where rows are measures themselves (公务接待费 | 5 | 4), a row of another name under 预算数 or 决算数 is not the whole. */
export function withoutItems(found: readonly Found[]): Found[] {
  const measures = found.filter(({ reading, row }) => row === '' && reading.scope !== 'project').length;
  if (measures < 2) return [...found];
  // 合计 under a bare 金额 adds up these measures, and is no amount of a project.
  const threes = found.filter(({ reading }) => reading.measure.startsWith('three_public_')).length;
  const isAmount = ({ reading, row }: Found): boolean =>
    threes < measures && reading.measure === 'project_amount' && isSumLabel(row);
  return found.filter(
    (one) =>
      !isAmount(one) &&
      (one.row === '' || TOTAL.test(one.row) || IS_BODY.test(one.row) || !ASPECT.test(one.reading.measure)),
  );
}

const OF_COSTS =
  /^(?:\d{1,2}[、.．])?(?:办公|印刷|咨询|手续|水|电|水电|邮电|取暖|物业管理|差旅|租赁|劳务|被装购置|专用材料)费/;

/** 办公费 | 差旅费 | 公务接待费 | …: whether the rows are costs of all kinds. */
export const holdsCosts = ({ rows }: Table): boolean =>
  rows.some((row) => OF_COSTS.test(unspaced(row.find(({ text }) => text !== '')?.text ?? '')));

/** 合计 over rows of the three public expenses is their total, not the whole budget or spending. */
function asThreePublic(found: readonly Found[], table: Table): Found[] {
  const parts = found.filter(({ reading }) => reading.measure.startsWith('three_public_')).length;
  const ofThemAlone = !found.some(({ reading }) => /^(?:revenue|expenditure_)/.test(reading.measure));
  // … | 会议费 | 培训费 | 合计: a sum below these too
  const others = found.filter(({ reading }) => /^(?:meeting|training)_/.test(reading.measure));
  const isBelowOthers = ({ source }: Reading): boolean =>
    others.some(({ reading }) => reading.source.line < source.line);
  const isTotal = ({ reading, row, isElse }: Found): boolean =>
    !isElse &&
    ((/^(?:合计|总计|小计)$/.test(unspaced(row)) &&
      (ASPECT.test(reading.measure) || ['execution_rate', 'project_amount'].includes(reading.measure))) ||
      // 一、支出合计 over the three
      (ofThemAlone && ASPECT.test(reading.measure) && labelKey(reading.label) === '支出合计'));
  if (parts < 2) return [...found];
  // 办公费 | 差旅费 | 公务接待费 | … | 合计: a sum of more than these expenses
  if (holdsCosts(table)) return found.filter((one) => !isTotal(one));
  // 合计 beside a total of the three adds other costs, of meetings or training.
  const isSum = ({ reading }: Found): boolean => reading.measure === 'three_public';
  if (found.some((one) => isSum(one) && one.reading.value.value !== ''))
    return found.filter((one) => !isTotal(one));
  // 合计 over 小计, of meetings and training too: the lesser sum is that of the three.
  const isLesser = ({ row }: Found): boolean => /^小计$/.test(unspaced(row));
  const both = found.some((one) => isTotal(one) && isLesser(one));
  const hasTotal = found.some(isTotal);
  return found.flatMap((one) => {
    // 一、“三公”经费支出 | — over （一）支出合计 | 650: the heading of the sum, which has no figure of its own.
    if (hasTotal && isSum(one)) return [];
    if (!isTotal(one)) return [one];
    if ((both || isBelowOthers(one.reading)) && !isLesser(one)) return [];
    const { measure, phase } = one.reading;
    const rate = { ...one.reading, measure: 'three_public_completion', denominator: '' } as const;
    if (measure === 'execution_rate') return [{ row: '', reading: rate }];
    const total = { ...one.reading, measure: 'three_public', label: one.row || one.reading.label } as const;
    return [{ row: '', reading: { ...total, phase: measure.startsWith('budget') ? 'plan' : phase } }];
  });
}

/** Whether one of the rows is a total, read or not: then no other row is the whole. */
export const hasTotalRow = (table: Table): boolean =>
  table.rows.some(
    (row) =>
      isSumLabel(row.find(({ text }) => text !== '')?.text ?? '') &&
      row.some(({ text }) => parseFigure(text).kind === 'number'),
  );

/** 机关运行经费 | 500 | 480: a row on something else, alone in its table or not */
const OF_ELSE = /^(?:机关运行|政府采购|采购|工会|非税)/;
const OF_WHOLE = new RegExp(`${ASPECT.source}|^(?:execution_rate|score|grade|project_count|project_amount)$`);

/** Budget, spending and rates of several rows that are neither bodies nor a total are those of items: no whole is told by them. */
function withoutUnsure(found: readonly Found[]): Found[] {
  const rows = new Map<string, Set<string>>();
  for (const { reading, row } of found)
    if (OF_WHOLE.test(reading.measure) && reading.scope !== 'project')
      rows.set(reading.measure, (rows.get(reading.measure) ?? new Set()).add(row));
  return found.filter(
    ({ reading, row }) =>
      reading.scope === 'project' ||
      (!(OF_WHOLE.test(reading.measure) && OF_ELSE.test(row)) &&
        (rows.get(reading.measure)?.size ?? 0) < 2) ||
      row === '' ||
      TOTAL.test(row) ||
      IS_BODY.test(row) ||
      isWholeBody(row) ||
      isSpecialWhole(row),
  );
}

/** 辅警 | — | 180: people who hold no post, and are in the sum below all the same */
const NO_POST = /辅警|协警|退休|离休|临聘|聘用|遗属/;

/** Whether the sum of a column counts such people above it: in post where they are counted, of posts where both columns tell of them. */
function holdsOthers(rows: Table['rows'], measure: MeasureId): boolean {
  if (!measure.startsWith('staff_')) return false;
  const total = rows.findIndex((row) => TOTAL.test(row.find(({ text }) => text !== '')?.text ?? ''));
  const counts = rows
    .slice(0, total)
    .filter((row) => row.some(({ text }) => NO_POST.test(text)))
    .map((row) => row.filter(({ text }) => parseFigure(text).kind === 'number').length);
  return counts.some((count) => count > (measure === 'staff_quota' ? 1 : 0));
}

const KIND_OF_POST = /行政|事业|政法|工勤|参公/;

/** 行政编制 beside 编制合计 is a part; where only parts are printed, none of them is the whole. */
function withoutPosts(found: readonly Found[], { rows }: Table): Found[] {
  const isStaff = ({ reading }: Found): boolean => reading.measure.startsWith('staff_');
  const summed = new Set(
    found.filter((one) => isStaff(one) && TOTAL.test(one.row)).map(({ reading }) => reading.measure),
  );
  // 政法专项编制 | 245 over 合计 | 270: kinds with their sum
  if (summed.size > 0)
    return found.filter(({ reading: { measure, scope }, row }) =>
      TOTAL.test(row) ? !holdsOthers(rows, measure) : !summed.has(measure) || scope === 'department',
    );
  const of = (id: MeasureId): Found[] => found.filter(({ reading }) => reading.measure === id);
  const isKind = (text: string): boolean => /^(?:事业|工勤)编制/.test(text);
  const others = rows.some((row) =>
    row.some(({ text }, i) => isKind(text) && parseFigure(row[i + 1]?.text ?? '').kind === 'number'),
  );
  const posts = others || new Set(of('staff_quota').map(({ reading }) => reading.label)).size > 1;
  // 实有 beside each kind of post: nobody says how many there are of all kinds.
  const people = others && new Set(of('staff_actual').map(({ reading }) => reading.value.value)).size > 1;
  return found.filter(({ reading: { measure, label } }) => {
    if (measure === 'staff_quota') return !posts || !KIND_OF_POST.test(label);
    return measure !== 'staff_actual' || !people || TOTAL.test(label);
  });
}

/** 财政拨款 above 其中：一般公共预算 holds other funds too: the one that is called by its name is meant. */
function withoutOtherFunds(found: readonly Found[]): Found[] {
  const isGeneral = ({ reading }: Found): boolean => reading.measure === 'revenue_general';
  const named = found.some((one) => isGeneral(one) && /公共/.test(one.reading.label));
  return found.filter((one) => !named || !isGeneral(one) || /公共/.test(one.reading.label));
}

/** 结余 above 当年结余 and 累计结余 is both together: the one that is called by its name is meant. */
function withoutBothBalances(found: readonly Found[]): Found[] {
  const isCurrent = ({ reading }: Found): boolean => reading.measure === 'balance_current';
  const isNamed = ({ reading }: Found): boolean => /当年|本年/.test(reading.label);
  const named = found.some((one) => isCurrent(one) && isNamed(one));
  return found.filter((one) => !named || !isCurrent(one) || isNamed(one));
}

/** Whether a table lists projects, and no kind of spending (人员经费) beside them that its total holds too. */
const isListOfProjects = (found: readonly Found[]): boolean =>
  found.filter(({ reading }) => reading.scope === 'project').length >= 2 &&
  !found.some(({ reading }) => BASIC_KIND.test(reading.measure));

/** What the row is called that adds up a list of projects. */
const OF_PROJECTS = /^(?:合计|总计|小计)$/;

/** 合计 below a list of projects adds them up, and says nothing of what the body has beside them, nor of all its revenue. */
function ofProjects(found: readonly Found[]): (one: Found) => Found[] {
  const ofAll = isListOfProjects(found);
  return (one) => {
    const { measure, scope } = one.reading;
    if (!ofAll || scope !== '' || !OF_PROJECTS.test(one.row)) return [one];
    // the mean of the projects' scores is none of the body's
    if (measure.startsWith('revenue') || measure === 'score') return [];
    return ASPECT.test(measure) || measure === 'execution_rate' || measure === 'project_amount'
      ? [{ ...one, reading: { ...one.reading, scope: 'special_projects' } }]
      : [one];
  };
}

/** 合计 | 2280.40 | 1951.18 below a list of projects, where it has the columns of the standard form. */
export const isSumOfProjects = (found: readonly Found[], label: string): boolean =>
  OF_PROJECTS.test(label) && isListOfProjects(found);

/** 总计 beside 本年支出合计 holds what was carried over too. */
function withoutGrandTotals(found: readonly Found[]): Found[] {
  const sums = new Set(
    found
      .filter(({ reading, row }) => /^本年(?:收入|支出)合计/.test(row || reading.label))
      .map(({ reading }) => reading.measure),
  );
  return found.filter(({ reading, row }) => !sums.has(reading.measure) || !/^总\s*计$/.test(row));
}

/** 预算编制 | 2 | 2 over 采购管理 | 4 | 3.4: fewer points than these nothing as a whole has. */
const LEAST_SCORE = 30;

/** 产出 | 40 | 39 above 总分 | 100 | 97: points of a part, where a row of its own name gives the total. */
function withoutPartPoints(found: readonly Found[]): Found[] {
  const isScore = ({ reading }: Found): boolean =>
    reading.measure === 'score' && reading.scope === '' && reading.value.value !== '';
  const hasTotal = found.some((one) => isScore(one) && one.row === '');
  const points = found.filter(isScore).map(({ reading }) => Number(reading.value.value));
  if (points.length > 1 && Math.max(...points) < LEAST_SCORE) return found.filter((one) => !isScore(one));
  // 部门整体支出 | 100 | 95 over 办案经费项目 | 100 | 96
  const isWhole = (one: Found): boolean => isScore(one) && isWholeBody(one.row);
  if (found.some(isWhole)) return found.filter((one) => !isScore(one) || isWhole(one) || one.row === '');
  return found.filter((one) => !hasTotal || !isScore(one) || one.row === '' || TOTAL.test(one.row));
}

/** 看守所 | 30 | 28 over 交警大队 | 50 | 48: people of units, of whom no row counts all */
function withoutUnitStaff(found: readonly Found[]): readonly Found[] {
  const isStaff = ({ reading }: Found): boolean => reading.measure.startsWith('staff_');
  const rows = new Set(found.filter(isStaff).map(({ row }) => unspaced(row)));
  const areUnits = rows.size > 1 && [...rows].every((row) => IS_UNIT.test(row));
  return areUnits ? found.filter((one) => !isStaff(one)) : found;
}

/** 财政拨款 over 预算数 | 决算数 with rows 基本支出 | 项目支出 | 合计: what was spent of each source, and not what came in */
function withoutSpentSources(found: readonly Found[], { rows }: Table): readonly Found[] {
  if (!rows.some(([first]) => SPENDING_KIND.test(matchLabel(first?.text ?? '').measure ?? ''))) return found;
  const isSpent = ({ reading, row }: Found): boolean =>
    reading.measure.startsWith('revenue_') &&
    TOTAL.test(row) &&
    ASPECT.test(matchLabel(reading.label).measure ?? '');
  return found.filter((one) => !isSpent(one));
}

/** Of several data rows under one header (a body and its units), the total; else all of them. */
export function preferTotals(found: readonly Found[], table: Table): Reading[] {
  const all = withoutGrandTotals(
    withoutBothBalances(
      withoutOtherFunds(
        withoutPosts(
          asThreePublic(withoutPartPoints(withoutUnitStaff(withoutSpentSources(found, table))), table),
          table,
        ),
      ),
    ),
  );
  const totals = new Set(all.filter(({ row }) => TOTAL.test(row)).map(({ reading }) => reading.measure));
  const hasTotal = hasTotalRow(table);
  const kept = withoutUnsure(all.flatMap(ofProjects(found))).filter(({ reading, row }) => {
    if (row === '' || TOTAL.test(row) || ['project', 'department'].includes(reading.scope)) return true;
    return !totals.has(reading.measure) && !(hasTotal && /^(?:budget|expenditure)/.test(reading.measure));
  });
  return kept.map(({ reading }) => reading);
}
