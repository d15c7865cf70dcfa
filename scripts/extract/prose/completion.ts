import { givesRate, lastDigit } from '../../../src/model/decimal.ts';
import { isShareOf } from '../printed-number.ts';
import { type Reading, reading } from '../reading.ts';
import { SMALL } from '../spending-kinds.ts';
import { isBudget } from './bind.ts';
import { rateDenominator } from './denominator.ts';
import type { ProseFigure } from './figures.ts';
import { pieceOf } from './passages.ts';
import { isOnProjects, scopeAt } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { toProseValue } from './value.ts';
import { REASON } from './words.ts';
import { isPartOfYear, yearAt } from './year.ts';

/** 完成预算239万元的78.69% */
const BUDGET_NAMED =
  /(?:完成|占|为|相当于)(?:年初|全年|年度|调整后?的?|当年|本年)?(?:(?:部门|支出|财政拨款)?预算(?:数|总额|安排)?|控制(?:数|额))(?:为)?\(?[\d.,]+(?:万元|元|亿元)\)?的$/;
const AMOUNT = /[\d.,]+(?:万元|元|亿元)/;
const COMPLETION =
  /^(?:(?:元)?(?:的?预算(?:额度|指标)?)?(?:以内|之内|内))?[),(]*(?:决算(?:支出|数)?|实际支出|支出)?(?:完成|占|为|是|达到?|相当于|只有|仅为|仅占)(?:年初|全年(?:\(调整\))?|年度|调整后?的?|追加后的?|当年|本年|批复的?)*(?:(?:部门|支出|财政拨款)?预算(?:安排)?(?:数|总额)?|核定数|控制数|批复数|调整数)的?(?:(?:比例|比重|百分比)(?:\(预算(?:执行|完成)率\))?(?:为|是)?)?$/;
/** 执行率97.47%（按年初预算数15200万元的口径计算为105.73%） */
const ON_BASIS =
  /(与(?:年初|全年|调整后)的?预算数?相比,?(?:(?:完成|执行)(?:率)?(?:为|了)?|则?为))$|[(,]按((?:年初|全年|调整后?)的?预算(?:数|总额)?(?:[\d.,]+(?:亿元|万元|元))?的?(?:口径)?计算)(?:为|是|,执行率为)$/;

/** 全年收入9800万元，与年初预算相比，完成102%: how much came in, and not what was spent */
const OF_REVENUE = /(?:收入|非税)(?![^。;]*(?:支出|执行数))[^。;]*$/;

/** 占申请资金的96.95%   占到位资金的95%   为到位资金的95.87% */
const OF_FUNDS =
  /^[),(]*(?:实际)?(?:支出)?(?:占|完成|为)(?:当年|全年|本年)?(?:申请|到位|下达|安排)(?:的)?(?:(?:专项|财政|预算)?资金(?:总额)?|预算|额度|数)的(?:(?:预算|资金)?(?:执行率|支出率|支出进度|执行进度)(?:为|是)?)?$/;

/** 占安排预算的 behind 信息化支出500万元 */
const OF_BUDGET_GIVEN = /占[^,。;]{0,6}预算的/;
const OF_KIND_BEFORE =
  /(?:其中[:,]?|[,;])(?![^,。;\d]{0,12}(?:资金|项目|共|累计|合计|全年|本年|当年|实际|部门|财政|整体|年底|总|决算)[^,。;\d]{0,6}支出)[^,。;\d]{2,14}支出[\d.,]+(?:亿元|万元|元)$/;

/** 总支出5400万元，占全年预算数的98%: right behind the amount */
const TOTAL_SPENT = /总支出(?:为|共|合计)?[\d.,]+(?:亿元|万元|元),[^,;。\d]*$/;

/** “三公”经费年初预算215万元，决算支出176.32万元，控制率82.01% */
const CONTROLLED = /^[,(](?:预算)?(?:控制|完成)率(?:为|:)?$/;

/** 预算85万元，支出81万元，完成95.3%   批复420万元，支付415.8万元，占批复数的99%   …，完成率75.17%; not 绩效目标完成率, 资金到位率, 占财政支出的 */
const PROVABLE =
  /^[,(]?(?:(?:[^,。;:\d]{2,8}后|总体?|整体|综合|平均|全年|实际)?(?:预算|资金|经费)?(?:执行|支出|支付|使用|列支|完成)(?:率|比例|比率|进度)|完成(?:率)?)(?:为|达到?|是)?:?$|^[,(]?(?:完成|占|为)(?:年初|全年|调整后?的?)?(?:批复|申请|申报|安排|下达|到位|核定|部门)?(?:预算|资金|经费)?(?:数|总额|额度|金额)?的$/;

/** Whether an amount is all that was spent: 项目支出 is, in a report on projects, and one kind of spending elsewhere. */
const isSpending = ({ title }: Sentence, { measure }: Reading): boolean =>
  measure === 'expenditure' || (measure === 'expenditure_project' && isOnProjects(title));

/** Whether a percentage, as `printed`, is what was spent of a budget, both told right before it. */
function isProved(
  sentence: Sentence,
  { value }: ProseFigure,
  printed: string,
  words: string,
  before: readonly Reading[],
): boolean {
  const spent = before.at(-1);
  if (!spent || !isSpending(sentence, spent) || spent.value.value === '' || !PROVABLE.test(words))
    return false;
  return before.some(
    ({ measure, scope, subject, value: budget }) =>
      isBudget(measure) &&
      scope === spent.scope &&
      subject === spent.subject &&
      budget.value !== '' &&
      givesRate(spent.value.value, budget.value, value, lastDigit(printed)),
  );
}

/** …，与上年基本持平，完成预算的93.92%   …，控制在预算之内，为预算的94.2%: what is said in between */
const AS_BEFORE =
  /^,?(?:[与和同](?:上年度?|20\d\d年度?)(?:基本)?(?:持平|一致|相当)|[均都]?(?:严格)?控制在(?:年初|年度)?预算(?:范围|限额|额度|指标)?[之以]?内)(?=,)/;

/** The words of a completion rate, without the amount of the budget that they may name. */
function completionWords(sentence: Sentence, figure: ProseFigure, head: number): string | null {
  if (figure.unit !== '%') return null;
  const direct = textBetween(sentence, head, figure.start).replace(AS_BEFORE, '');
  const words =
    direct === '的'
      ? (BUDGET_NAMED.exec(saidBefore(sentence, figure.start))?.[0] ?? direct).replace(AMOUNT, '')
      : direct;
  // 其中办案支出500万元，占安排预算的9.6%: the share of a part
  const isShare = OF_BUDGET_GIVEN.test(words) && OF_KIND_BEFORE.test(saidBefore(sentence, head));
  if (isShare) return null;
  return [COMPLETION, OF_FUNDS, CONTROLLED].some((pattern) => pattern.test(words)) ? words : null;
}

/** 决算支出占调整预算的98.42%: needs no amount before it. */
const OWN_SPENDING = /^[,(]?(?:决算|实际|全年)支出占/;
/** 全年支出完成年初预算的125.11%   支出率：全年支出数占调整预算数的97.61%: of spending that is named and not told with it */
const NAMED_SPENDING =
  /(?:^|[,;:。)])(?:20\d\d年度?)?((?:(?:全年|本年|当年|实际|决算|上述)+支出|支出(?:决算)?)(?:数|合计|总数|总额)?(?:占|为|相当于|完成(?:了)?)(?:年初|全年|调整后?的?|当年|本年)*(?:部门|支出)?预算(?:安排)?(?:数|总额)?(?:[\d.,]+(?:亿元|万元|元))?的)$/;

const SPENDING_NAMED = /^[^,]{0,6}支出.{0,6}(?:占|为|相当于|完成)/;

/** 培训费年初预算20万元，全年支出…   政府采购…   项目支出…: spending of one kind, or of one source */
const OF_A_PART =
  /费|采购|基金|财政拨款|公共预算|项目支出|基本支出|国有资本|经费|资产|(?:人员|公用|专项)(?:支出|类)/;
const NEAR = 120;

/** The amount that was carried out; where the budget is named with its amount, the one before that. */
function carriedOut(readings: readonly Reading[], words: string): Reading | undefined {
  // 完成年初预算的114%，完成调整预算的95%: both are of the amount before them.
  const rates = /^(?:execution_rate|three_public_completion)$/;
  const before = readings.slice(0, readings.findLastIndex(({ measure }) => !rates.test(measure)) + 1);
  const last = before.at(-1);
  // 实际支出占调整后预算的98.67%，为年初预算的124.98%: both of the spending that the first one names.
  const rate = readings.at(-1);
  if (
    rate?.measure === 'execution_rate' &&
    SPENDING_NAMED.test(rate.label) &&
    (!last || isBudget(last.measure))
  )
    return { ...rate, measure: 'expenditure' };
  if (last && OWN_SPENDING.test(words) && isBudget(last.measure))
    return { ...last, measure: 'expenditure', phase: '' };
  const isNamed = ({ measure, phase }: Reading): boolean =>
    isBudget(measure) || phase === 'plan' || rates.test(measure);
  // “三公”经费支出决算为1038万元，全年预算为1105万元，完成预算的94%
  const itsOutturn =
    last?.phase === 'plan'
      ? before.findLast(({ measure, phase }) => measure === last.measure && phase !== 'plan')
      : last;
  return words === '的' && (!itsOutturn || isNamed(itsOutturn))
    ? before.findLast((one) => !isNamed(one))
    : itsOutturn;
}

/** “三公”经费决算比预算减少17万元，完成预算的96.3%   “三公”经费决算为预算的90.4%: of the sum that is only named */
const THREE_NAMED =
  /(?<!(?:大队|看守所|拘留所|派出所|[所下]属[^,。;]{0,4}单位)的?)三公经费(?:支出)?(?:决算|支出|(?=完成|为预算))(?:数|总额)?(?:(?:比|较)(?:年初|全年)?预算数?(?:减少|增加|节约|下降|少|多)了?[\d.,]+(?:万元|元),)?((?:(?:完成|为|相当于)(?:年初|全年)?|占年初)预算数?的)$/;
/** “三公”经费严格控制在预算之内，控制率为87.28% */
const THREE_CONTROLLED = /三公经费[^。;\d]{0,24},((?:预算)?控制率为)$/;
/** 要求“三公”经费支出完成预算的100%以内: what it is to be */
const IS_AIM = /要求|目标|计划|不超过|严控|控制(?:目标|标准|在|率)/;
const AIM_BEHIND = /^(?:以内|以下|之内|为上限)/;

function ofNamedThree(sentence: Sentence, figure: ProseFigure): Reading | null {
  const said = figure.unit === '%' ? saidBefore(sentence, figure.start) : '';
  if (!said.includes('三公')) return null;
  const controlled = THREE_CONTROLLED.exec(said)?.[1];
  if (isPartOfYear(sentence, 'execution_rate', figure.start)) return null;
  const isAim =
    (controlled === undefined && IS_AIM.test(said)) ||
    AIM_BEHIND.test(textBetween(sentence, figure.end, Math.min(sentence.to, figure.end + 4)));
  const named = isAim ? undefined : (controlled ?? THREE_NAMED.exec(said)?.[1]);
  const words = named && isShareOfAll(named, figure) ? undefined : named;
  const year = words === undefined ? null : yearAt(sentence, figure.start);
  if (words === undefined || year === null) return null;
  return completionOfThree(sentence, figure, words, year);
}

function completionOfThree(
  sentence: Sentence,
  figure: ProseFigure,
  words: string,
  year: string,
): Reading | null {
  const measure = 'three_public_completion';
  const source = pieceOf(sentence.passage, figure.start - words.length, figure.end, figure.start);
  const value = toProseValue(measure, figure, pieceOf(sentence.passage, figure.start, figure.end).text, '');
  const scope = scopeAt(sentence, figure.start);
  return value && reading({ measure, label: words, value, scope, year, source, origin: 'prose' });
}

/** 完成预算的89.88%   控制在预算的92.53%以内 */
const OF_THEIR_BUDGET = /(?:(?:完成|为|占|达到|控制在)(?:年初|全年)?预算数?的)$/;
/** “三公”经费支出预算640万元，支出决算完成预算的95.68%: of a spending that has no amount of its own here */
const OUTTURN_OF_THEIRS = /^,(?:实际)?(?:支出)?决算数?(?:完成|为|占)(?:年初|全年)?预算数?的$/;

/** How much of their budget the three public expenses came to, behind both of their amounts and whatever parts these have, where it comes to just that. */
function ofTheirBudget(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  before: readonly Reading[],
): Reading | null {
  const words =
    figure.unit === '%' ? OF_THEIR_BUDGET.exec(saidBefore(sentence, figure.start))?.[0] : undefined;
  const year = words === undefined ? null : yearAt(sentence, figure.start);
  if (words === undefined || year === null) return null;
  const ofThree = before.filter(({ measure, value }) => measure === 'three_public' && value.value !== '');
  const planned = ofThree.findLast(({ phase }) => phase === 'plan');
  const spent = ofThree.findLast(({ phase }) => phase !== 'plan');
  const isProved = planned && spent && isShareOf(spent.value.value, planned.value.value, figure.value);
  const isOutturn =
    before.at(-1)?.measure === 'three_public' &&
    before.at(-1) === planned &&
    OUTTURN_OF_THEIRS.test(textBetween(sentence, head, figure.start));
  return isProved || isOutturn ? completionOfThree(sentence, figure, words, year) : null;
}

/** “三公”经费…，占全年预算的1.3%: no completion of its own budget */
const isShareOfAll = (words: string, { value }: ProseFigure): boolean =>
  /占.*(?:部门|全年|本年)/.test(words) || (words.includes('占') && Number(value) < SHARE_OF_ALL);
const SHARE_OF_ALL = 20;

/** How far spending that is only named has carried out a budget that is only named. */
function ofNamedSpending(sentence: Sentence, figure: ProseFigure): Reading | null {
  if (figure.unit !== '%') return null;
  const said = saidBefore(sentence, figure.start);
  const onBasis = OF_REVENUE.test(said) ? null : ON_BASIS.exec(said);
  const basis = (said.endsWith('的') ? NAMED_SPENDING.exec(said) : null) ?? onBasis;
  const words = basis?.[1] ?? basis?.[2];
  const year = words === undefined ? null : yearAt(sentence, figure.start);
  if (words === undefined || year === null) return null;
  const printed = pieceOf(sentence.passage, figure.start, figure.end).text;
  const value = toProseValue('execution_rate', figure, printed, '');
  const scope = scopeAt(sentence, figure.start);
  const near = textBetween(sentence, Math.max(0, figure.start - NEAR), figure.start).replace(REASON, '');
  if (!value || SMALL.test(sentence.topic ?? '')) return null;
  const isWhole = words.startsWith('本年支出') && !/财政拨款|公共预算|基金/.test(near);
  if (scope !== 'project' && !isWhole && OF_A_PART.test(near)) return null;
  return reading({
    measure: 'execution_rate',
    label: words,
    value,
    scope,
    subject: scope === 'project' ? sentence.subject : '',
    year,
    denominator: rateDenominator(sentence, words, scope),
    source: pieceOf(sentence.passage, figure.start - words.length, figure.end, figure.start),
    origin: 'prose',
  });
}

/** 完成年初预算的98.5%: how far the amount just named has been carried out. */
export function completion(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  before: readonly Reading[],
): Reading | null {
  const named =
    ofNamedSpending(sentence, figure) ??
    ofNamedThree(sentence, figure) ??
    ofTheirBudget(sentence, figure, head, before);
  if (named) return named;
  const words = completionWords(sentence, figure, head);
  const last = words === null ? undefined : carriedOut(before, textBetween(sentence, head, figure.start));
  if (words === null || !last || last.phase === 'plan') return null;
  if (!isSpending(sentence, last) && !/^(?:expenditure_total|three_public)$/.test(last.measure)) return null;
  if (CONTROLLED.test(words) && last.measure !== 'three_public') return null;
  // “三公”经费…，占部门预算总额的0.84%: a share of the whole.
  if (last.measure === 'expenditure_total' && !TOTAL_SPENT.test(saidBefore(sentence, figure.start)))
    return null;
  if (last.measure === 'three_public' && isShareOfAll(words, figure)) return null;
  const measure = last.measure === 'three_public' ? 'three_public_completion' : 'execution_rate';
  return shareOf(sentence, figure, { words, head, measure, of: last });
}

/** 批复420万元，支付415.8万元，占批复数的99%: a rate by no known name, which the amounts right before it prove. */
export function provedRate(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  before: readonly Reading[],
): Reading | null {
  const words = figure.unit === '%' ? textBetween(sentence, head, figure.start) : '';
  const spent = before.at(-1);
  // 完成95%的前端点位改造任务: of something else
  const isOfElse = /^的[^,。;]/.test(
    textBetween(sentence, figure.end, Math.min(sentence.to, figure.end + 2)),
  );
  const printed = pieceOf(sentence.passage, figure.start, figure.end).text;
  if (!spent || isOfElse || !isProved(sentence, figure, printed, words, before)) return null;
  return shareOf(sentence, figure, { words, head, measure: 'execution_rate', of: spent });
}

/** What a percentage with the words before it, which begin at `head`, says of an amount. */
interface Share {
  words: string;
  head: number;
  measure: 'execution_rate' | 'three_public_completion';
  of: Reading;
}

function shareOf(
  sentence: Sentence,
  figure: ProseFigure,
  { words, head, measure, of }: Share,
): Reading | null {
  const value = toProseValue(measure, figure, pieceOf(sentence.passage, figure.start, figure.end).text, '');
  const label = words.replace(/^[,(]/, '');
  const start = head + words.length - label.length;
  return (
    value && {
      ...of,
      measure,
      label,
      value,
      denominator: measure === 'execution_rate' ? rateDenominator(sentence, words, of.scope) : '',
      source: pieceOf(sentence.passage, start, figure.end, figure.start),
    }
  );
}
