import { absolute, compare, type Decimal, subtract } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import { toWan } from '../../parse/number.ts';
import { findNames } from '../label.ts';
import { SMALL } from '../spending-kinds.ts';
import { isAside } from './asides.ts';
import { AT_BEGINNING, type Binding, isBudget, isPart } from './bind.ts';
import { amountsIn, type ProseFigure } from './figures.ts';
import { isPartOfElse } from './parts-of-else.ts';
import { isAmongCosts, isOfOtherFund, isRestricted } from './restricted.ts';
import { isOnProjects, isOnThreePublic, WHOLE_SCOPE } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isNoOutturn, sideOf } from './side.ts';
import { goesToKind, isOfUnit } from './whose.ts';
import { BUYS_CARS } from './words.ts';

/** What a figure is: its measure, and whether it was planned. */
export interface Meant {
  measure: MeasureId;
  plan: boolean;
}

/** Turns names into a measure: a budget or a spending of a part is that part's, planned or actual. */
export function meaning(sentence: Sentence, binding: Binding, figure: ProseFigure): Meant | null {
  if (isOfUnit(sentence, binding) || isAmongCosts(sentence, binding)) return null;
  if (isPartOfElse(sentence, binding) || isAside(sentence, binding, figure)) return null;
  if (isAddedUp(sentence, binding)) return ofAddedUp(sentence);
  sentence.topic = topicAt(sentence, binding.start) ?? sentence.topic;
  const sum = sumOfList(sentence, binding);
  if (sum !== undefined) return sum;
  const part = binding.of ?? (isTopical(sentence, binding) ? sentence.topic : null);
  if (part) return ofPart(sentence, binding, part, figure);
  if (goesToKind(sentence, binding)) return ofKind(sentence, binding);
  if (isRestricted(sentence, binding)) return null;
  return ofItself(sentence, binding);
}

/** “三公”经费。汇总支出702万元: no 总支出; of an expense alone, as 全县汇总支出 may be of anybody */
const isAddedUp = (sentence: Sentence, { words, start }: Binding): boolean =>
  words.startsWith('总支出') && saidBefore(sentence, start).endsWith('汇');

const ofAddedUp = ({ topic, passage, from }: Sentence): Meant | null =>
  topic && SMALL.test(topic) && passage.squeezed.text.startsWith('汇总支出', from)
    ? { measure: topic, plan: false }
    : null;

/** 因公出国费、公务用车购置及运行费和公务接待费，共支出91.77万元: what is summed up right behind a list of parts */
const MAY_SUM_UP = /共|[合总]计/;
const SUMMED_UP = /([^;:。]*),(?:一?共|总共|合计|总计)[^,]{0,8}$/;
const IN_LIST = /(?:、|和|及|与|以及)$/;
const KINDS = ['three_public_overseas', 'three_public_vehicle', 'three_public_reception'];

/** The sum of the parts that a clause has listed: of all three, or of something that has no measure; undefined for no such sum. */
function sumOfList(sentence: Sentence, { measure, start, words }: Binding): Meant | null | undefined {
  if (!/^(?:three_public_.*|expenditure)$/.test(measure)) return undefined;
  const said = saidBefore(sentence, start + words.length);
  const list = (MAY_SUM_UP.test(said.slice(-12)) && SUMMED_UP.exec(said)?.[1]) || '';
  const named = findNames(list);
  const last = named.at(-1);
  if (!last?.measure.startsWith('three_public_') || last.end !== list.length) return undefined;
  if (!IN_LIST.test(list.slice(0, last.start))) return undefined;
  const isAll = KINDS.every((kind) => named.some((one) => one.measure.startsWith(kind)));
  return isAll ? { measure: 'three_public', plan: false } : null;
}

/** “三公”经费支出98万元，占全年预算9800万元的1%: the budget of the whole, of which the part is a share; not 占年度预算210万元的89% */
function isShare(sentence: Sentence, { start }: Binding, { end }: ProseFigure): boolean {
  if (!saidBefore(sentence, start).endsWith('占')) return false;
  const share = /^(?:万元|元)?的(\d[\d.]*)%/.exec(textBetween(sentence, end, end + 12))?.[1];
  return share !== undefined && Number(share) < SHARE_OF_WHOLE;
}
const SHARE_OF_WHOLE = 10;

/** 较预算165万元节约12.92万元 */
const SAVED = /^,?(?:节约|节省|减少|下降|压减|少支出?)了?(?=\d)/;
/** What was saved may be rounded; in 万元. */
const ROUNDED = '0.06';

/**
 * 三公经费支出152.08万元，其中…公务接待费1.18万元，较预算165万元节约12.92万元: the budget of the sum, of which as much more was saved
 * than was spent of it; not that of the part that was told last. Null where nobody can say.
 */
function isOfSum(sentence: Sentence, { start }: Binding, { value, unit, end }: ProseFigure): boolean | null {
  const behind = textBetween(sentence, end, Math.min(sentence.to, end + 24));
  if (!SAVED.test(behind)) return false;
  const [saved] = amountsIn(behind);
  const budget = toWan(value, unit);
  const spent = amountsIn(saidBefore(sentence, start));
  const last = spent.at(-1);
  // 节约12.9.2万元: a misprint proves nothing; 减少14.74% is none.
  if (saved === undefined) return /\d\.\d+\.\d/.test(behind) ? null : false;
  if (budget === null || last === undefined) return false;
  const makes = (amount: Decimal): boolean =>
    compare(absolute(subtract(subtract(budget, saved), amount)), ROUNDED) <= 0;
  return !makes(last) && spent.slice(0, -1).some(makes);
}

/** 公务接待费总计支出5.5万元   “三公”经费预算90万元，总计支出80.5万元; not 严控“三公”经费，总支出4900万元 */
function isRightBehind(sentence: Sentence, { start }: Binding): boolean {
  const said = saidBefore(sentence, start);
  return (
    /(?:费用?|经费|\))$/.test(said) || (/,$/.test(said) && !/控|压减|压缩|落实|预算\d.*预算\d/.test(said))
  );
}

/** 公务接待费年初预算…   公务接待费支出…   “三公”经费预算执行率… */
function ofPart(sentence: Sentence, binding: Binding, named: MeasureId, figure: ProseFigure): Meant | null {
  const { measure } = binding;
  const whole = sentence.whole?.measure;
  const isSum = isBudget(measure) && whole && SMALL.test(whole) ? isOfSum(sentence, binding, figure) : false;
  if (isSum === null) return null;
  const part = isSum && whole ? whole : named;
  const isSource = /^revenue/.test(part);
  if (isBudget(measure))
    return figure.unit === '%' || isShare(sentence, binding, figure) ? null : { measure: part, plan: true };
  if (measure === 'expenditure_total' && SMALL.test(part) && isRightBehind(sentence, binding))
    return { measure: part, plan: false };
  if (measure === 'expenditure' && isSource) return null;
  if (measure === 'expenditure' || (measure === 'revenue' && isSource)) {
    const side = measure === 'expenditure' ? sideOf(sentence, binding) : 'actual';
    return side && { measure: part, plan: side === 'plan' };
  }
  if (measure === 'execution_rate')
    return part === 'three_public' ? { measure: 'three_public_completion', plan: false } : null;
  return measure === 'revenue' ? null : ofItself(sentence, binding);
}

/** 基本支出预算5000万元，实际支出4900万元: only the spending of one kind has a measure of its own. */
const ofKind = ({ kind }: Sentence, { measure }: Binding): Meant | null =>
  measure === 'expenditure' && kind !== null && kind !== 'several' ? { measure: kind, plan: false } : null;

/** 区财政年初批复分局部门预算8645.23万元 */
const INITIALLY_GIVEN = /年初(?:批复|核定|下达|安排)(?:我局|本局|分局|我单位|我分局)?$/;

/** 年中根据实际情况调整后，部门预算为22,873.64万元 */
const AFTER_CHANGE = /(?:调整|追加|调剂)后,$/;

/** A figure that its own name explains. */
function ofItself(sentence: Sentence, binding: Binding): Meant | null {
  const { measure, words } = binding;
  if (measure === 'expenditure' && isNoOutturn(sentence, binding)) return null;
  // 购进执法车3辆，支出48.75万元 in a notice on the three public expenses: of a thing, and not of the body
  if (measure === 'expenditure' && words === '支出' && isOnThreePublic(sentence.title)) return null;
  const plan = sideOf(sentence, binding) === 'plan';
  if (isOfSmall(sentence, binding)) return null;
  if (measure === 'budget' && INITIALLY_GIVEN.test(saidBefore(sentence, binding.start)))
    return { measure: 'budget_initial', plan: false };
  if (measure === 'budget' && AFTER_CHANGE.test(saidBefore(sentence, binding.start)))
    return { measure: 'budget_adjusted', plan: false };
  if (/^(?:expenditure|revenue$)/.test(measure) && isOfOtherFund(sentence, binding.start)) return null;
  if (isPart(measure)) return { measure, plan: plan || isOfPlanned(sentence, binding) };
  if (measure === 'expenditure' && /^决算(?!支出)/.test(words)) return outturn(sentence, binding);
  if (/^expenditure(?:_total)?$/.test(measure) && plan) return plannedSum(sentence, binding);
  return { measure, plan: plan && /^revenue/.test(measure) };
}

/** 财政拨款预算10860万元，其中人员经费6980万元   总经费6200万元，其中…: the parts of what was planned, by whatever name */
const PLANNED_WHOLE =
  /(?:拨款预算|预算拨款|安排[^,。;:\d]{0,6}总经费)(?:总额)?(?:为|共)?[\d.,]+(?:亿|万)?元,其中:?(?:[^。;支决执]*[,、])?$/;
const isOfPlanned = (sentence: Sentence, { start }: Binding): boolean =>
  PLANNED_WHOLE.test(saidBefore(sentence, start));

/** “三公”经费预算910万元，其中当年财政拨款868万元，结余11.6万元: where the money for it came from, and what was left of it */
const isOfSmall = ({ whole, topic }: Sentence, { measure, words }: Binding): boolean =>
  /^(?:revenue|balance)/.test(measure) &&
  [whole?.measure, topic].some((id) => id && SMALL.test(id)) &&
  !/^(?:年末|本年|全年|部门|全局)/.test(words);

/** 收入年初预算为9862万元，决算数为…   本年收入预算数（年初）6880万元，调整预算数8124万元，决算数…: of what was to come in */
const INCOME_PLANNED = /(?<!非税|事业|其他|罚没|经营)收入(?:年初|全年|调整后?)?预算[^;。]*$/;
const SPENDING_TOO = /支出/;

/** 收入预算6210万元，决算7410万元；支出预算6210万元，决算7398万元: 决算 is that of the plan named before it. */
function outturn(sentence: Sentence, { start }: Binding): Meant | null {
  const { whole } = sentence;
  if (!whole?.plan) return null;
  const income = INCOME_PLANNED.exec(saidBefore(sentence, start))?.[0];
  if (isBudget(whole.measure) && income !== undefined && !SPENDING_TOO.test(income))
    return { measure: 'revenue', plan: false };
  return { measure: isBudget(whole.measure) ? 'expenditure' : whole.measure, plan: false };
}

/** 部门预算总支出8000万元 is a budget; the spending half of 预算收入…，支出… says nothing that is not said. */
const plannedSum = (sentence: Sentence, { start }: Binding): Meant | null => {
  const paired = sentence.whole?.plan === true && /^revenue/.test(sentence.whole.measure);
  const before = saidBefore(sentence, start);
  if (paired) return null;
  if (AT_BEGINNING.test(before)) return { measure: 'budget_initial', plan: false };
  return { measure: /调整(?:后)?[,]?$/.test(before) ? 'budget_adjusted' : 'budget', plan: false };
};

/** A word that the names of all these expenses are made of. */
export const SPOKEN_OF = /三公|接待|招待|出国|出境|车|会议|培训/;

/** One of these stands in each of them. */
const IN_NAMES = /[三待国境车议训]/;

/** 公务接待费支出8万元，占“三公”经费的1.66%，完成预算…: the sum is only named to say what share of it the part is. */
const SHARE_OF_SUM = /占(?:全部|全年|当年)?三公经费(?:支出|决算)?(?:总额|合计)?的/g;

/** 以上三项合计支出70.34万元   因公出国（境）费…，公务用车购置费…，四项共计536.16万元 */
const ALL_THREE = /[三四]项(?:经费|费用|支出)*(?:合计|共计|总计|共)[^,。;:]{0,6}$/;

/** 合计80万元，…: the sum that was named last */
const SUM_BEFORE = /,(?:合计|共计|总计)\d[\d.]*(?:万元|元),(?=[^,。;]{0,6}$)/;

/** 全部为运行维护费，没有发生公务接待费，也未购置公务用车，: what the sum before it consists of, and what it does not */
const ALL_OR_NONE = /,(?:(?:全部|均)(?:为|是|用于)|[^,。;:\d费]{0,10}(?:未|没有|无))[^,。;:\d]*(?=,)/g;

/** 完成年初预算210万元的93.5% right behind such words is of the sum. */
const IS_COMPARED = /,(?:完成|占)$/;

/** The part that the words before a figure name last: 公务接待费：决算1.17万元. What stands in brackets is over. */
function topicAt(sentence: Sentence, at: number): MeasureId | null {
  const whole = saidBefore(sentence, at);
  const isOnThree = sentence.topic?.startsWith('three_public') ?? false;
  const before = sentence.topic && SMALL.test(sentence.topic) ? sentence.topic : null;
  if (isOnProjects(sentence.title) && BUYS_CARS.test(sentence.title) && !whole.includes('三公')) return null;
  if (!isOnThree && !IN_NAMES.test(whole)) return before;
  const said = whole
    .replace(/\([^()]*\)/g, '')
    .replace(SHARE_OF_SUM, '')
    .replace(IS_COMPARED.test(whole) ? ALL_OR_NONE : '', '');
  // 公车费用70万元，接待费用10万元，合计80万元，控制在预算90万元以内
  if (isOnThree && ALL_THREE.test(said.replace(SUM_BEFORE, '三项合计'))) return 'three_public';
  const named = SPOKEN_OF.test(said)
    ? findNames(said).findLast(({ measure }) => SMALL.test(measure))
    : undefined;
  // （三）公务用车运行维护费。…公务用车保有61台，预算为…: the cars are only what the expense is for.
  const isThing =
    /^(?:公务用?车|公车)$/.test(named?.name ?? '') && sentence.topic?.startsWith('three_public_vehicle');
  if (isThing) return sentence.topic;
  return named?.measure ?? before;
}

/** A bare 预算 or 支出 after a part was named in the same sentence is about that part, not about the whole. */
function isTopical(sentence: Sentence, binding: Binding): boolean {
  if (!sentence.topic || !SMALL.test(sentence.topic)) return false;
  // “城区信号运维”，安排预算420万元 below a heading on the three public expenses: of the project
  if (sentence.subject !== '' && !SPOKEN_OF.test(saidBefore(sentence, binding.start))) return false;
  return !WHOLE_SCOPE.test(textBetween(sentence, Math.max(sentence.from, binding.start - 8), binding.start));
}
