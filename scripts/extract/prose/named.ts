import { add, compare, decimal } from '../../../src/model/decimal.ts';
import { SMALL, SPENDING_KIND } from '../spending-kinds.ts';
import { type Binding, bind, isBudget } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { given, givenToKind, got, granted, itsAmount, paid } from './given.ts';
import {
  afterChange,
  afterLastYear,
  afterTarget,
  keptWithin,
  rateOfUse,
  share,
  thatIs,
  usedFor,
} from './indirect.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, textBetween } from './sentence.ts';
import { shortName } from './short-names.ts';
import { underOneWord } from './terse.ts';
import { APPROVED_AS } from './words.ts';

/** 2019年388.1万元，2020年351.46万元: a later figure under the name of the one before it. */
const NEXT_YEAR = /^[,、]20\d\d年度?(?:的|为|是)?$/;
/** 由361万元降至330.2万元   由上年的95.2%提高到97.93% */
const FROM = /[由从](?:(?:上|去|前)年度?|年初|上一年度?|20\d\d年度?)?(?:同期)?的?$/;
const CHANGED_TO =
  /^,?(?:稳步|逐步|进一步)?(?:(?:下降|减少|压减|降低|增加|上升|提高|增长)(?:到|至|为)|[降减][至为]|增至|升至)(?:20\d\d年度?的?)?$/;
/** 部门预算由年初的14366.9万元调整为13902.45万元 */
const FROM_INITIAL = /([^,。;:]*)预算(?:数|总额)?由年初(?:预算)?的?$/;
/** What the whole is called before 预算: 2022年部门支出 */
const CALLED_WHOLE =
  /^(?:20\d\d年度?|我局|本局|全局|分局|部门|单位|整体|总|年度|全年|本年|支出|收支|我局的)*$/;
/** 因收治人数减少, 根据县财政追加: why a budget was changed */
const WHY = '(?:(?:因|由于|受|根据|按照|经)(?:(?!经费|项目|支出)[^,。;:\\d]){2,24}?)?';
/** 年初部门预算1.13亿元，年末调整为1.2764亿元; 追加为300万元 is what was added, not what it came to */
const ADJUSTED_TO = new RegExp(
  `^[,、]?(?:年末|年中|全年|后期|追加后|执行中)?${WHY}(?:(?:调整|调剂)后?(?:到|至|为)|调整后|追加后(?:到|至|为)|(?:追加|调增|调减)(?:到|至)|调减为|(?:压减|核减)后?(?:到|至|为))$|^[,、]?调剂后$`,
);

/** 项目支出预算 is the whole budget of a report on projects alone, and a part of any other. */
function ofProjects(sentence: Sentence, binding: Binding | null): Binding | null {
  if (!binding || !isBudget(binding.measure)) return binding;
  if (isOnProjects(sentence.title))
    return binding.of === 'expenditure_project' ? { ...binding, of: null } : binding;
  // 收入预算5120万元，…。其中项目预算2000万元
  const isPart =
    sentence.subject === '' &&
    /^项目预算(?:数|总额)?(?:为|共)?$/.test(binding.words) &&
    textBetween(sentence, sentence.from, binding.start) === '其中';
  return binding.measure === 'budget' && (isPart || binding.words.startsWith('项目支出预算'))
    ? { ...binding, of: 'expenditure_project' }
    : binding;
}

/** 项目经费共安排200万元, in a report on projects: what they were to cost; elsewhere 支出8900万元，其中项目支出安排2500万元 is what they did cost */
const GIVEN_FOR_KIND = /项目(?:支出|经费)(?:共|共计|合计)?安排(?:了|资金|预算)?(?:为|共计?)?$/;

/** 2022年实际支出…   支出300万元，其中…: of what was spent */
const OF_SPENT = /实际(?:支出)?[^,。;]*$|支出(?:合计|共计|总额)?[\d.,]+(?:万元|元)[^。;]*其中[^。;]*$/;

const asPlanned = (sentence: Sentence, binding: Binding | null): Binding | null =>
  binding?.measure === 'expenditure_project' &&
  isOnProjects(sentence.title) &&
  GIVEN_FOR_KIND.test(binding.words) &&
  !OF_SPENT.test(textBetween(sentence, sentence.from, binding.start))
    ? { ...binding, measure: 'budget', of: binding.measure }
    : binding;

/** 预算执行率=全年执行数/全年预算数=99.18%: what the rate divides stands between its name and its value. */
const FORMULA = /=[^=\d,;]{3,60}=$/;

/** 基本支出8344.20万元（执行8336.71万元）: what was done with the planned amount just named */
const DONE_IN_BRACKETS = /^\((?:实际)?(?:执行|支出|决算|完成)(?:数|额)?(?:为|:)?$/;

/** 其中：基本支出4200万元，使用4190万元: the same behind a comma */
const DONE_BEHIND = /^,(?:实际|当年|全年|已)?(?:使用|支出|执行)(?:了|为)?$/;

/** …支出决算312.6万元，其中局本级245.18万元: the same of the body without its units */
const OWN_PART = /^[,;(]?(?:其中)?[:,]?[省市县区]?局(?:机关)?本级(?:为|:)?$/;

/** 全年预算1988.36万元（年初1650万元） */
const INITIALLY = /^[(]年初(?:预算)?(?:数|安排)?(?:为|:)?$/;

/** “三公”经费花了149.17万元，年初批的是185万元 */
const APPROVED = new RegExp(`^,${APPROVED_AS}$`);

/** 年初安排1245万元，追加后1701.4万元   年初615万元，年中调减为588万元: what may be what it came to, or by how much it was changed */
const UNSURE = /^[,、]?追加后$|(?:调减|压减|核减)为$/;

/**
 * Words before what the budget came to, which say so only beside the amount before: more than it behind 追加后, and behind 调减为
 * less than it, but more than half.
 */
function changed(sentence: Sentence, words: string, figure: ProseFigure, head: number): string {
  if (!UNSURE.test(words)) return words;
  const isCut = words.endsWith('为');
  const [, before = '', unit] =
    /(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)$/.exec(textBetween(sentence, sentence.from, head)) ?? [];
  const was = before !== '' && unit === figure.unit ? decimal(before.replaceAll(',', '')) : null;
  const more = was === null ? 0 : compare(figure.value, was);
  if (!isCut) return more > 0 ? `${words}为` : words;
  const isRest = was !== null && more < 0 && compare(add(figure.value, figure.value), was) > 0;
  return isRest ? words : words.replace(/为$/, '了');
}

/** The name of the figure before, where it goes on. Undefined where it does not; null where it is no measure. */
function continued(
  sentence: Sentence,
  words: string,
  head: number,
  afterPlan: boolean,
): Binding | null | undefined {
  const { last } = sentence;
  if (!last) return undefined;
  if (afterPlan && SPENDING_KIND.test(last.measure) && DONE_BEHIND.test(words))
    return { measure: 'expenditure', of: last.measure, start: head + 1, words: words.slice(1) };
  const comma = /^[,、]/.test(words) ? 1 : 0;
  if (NEXT_YEAR.test(words) || CHANGED_TO.test(words)) return { ...last, start: head + comma };
  if (OWN_PART.test(words)) return { ...last, start: head + comma };
  if (DONE_IN_BRACKETS.test(words) && (isBudget(last.measure) || /^expenditure_/.test(last.measure)))
    return {
      measure: 'expenditure',
      of: isBudget(last.measure) ? last.of : last.measure,
      start: head + 1,
      words: words.slice(1),
    };
  if (SMALL.test(last.of ?? last.measure) && APPROVED.test(words))
    return { measure: 'budget', of: last.of ?? last.measure, start: head + comma, words: words.slice(comma) };
  const measure = INITIALLY.test(words)
    ? 'budget_initial'
    : ADJUSTED_TO.test(words)
      ? 'budget_adjusted'
      : null;
  if (!measure) return undefined;
  const isWhole = isBudget(last.measure) && last.of === null;
  if (measure === 'budget_initial' && !isWhole) return undefined;
  return isWhole ? { measure, of: null, start: head + comma, words: words.slice(comma) } : null;
}

/** 年初预算18463万元，全年追加2147万元、压减602万元，调整后为20008万元: what was changed between */
const CHANGE = new RegExp(
  `^[,、;]?(?:年中|全年|当年|年内|期间|执行中|(?:预算)?执行期间|\\d{1,2}月(?:份)?)?${WHY}(?:[省市县区州旗]?财政局?|统一|陆续|累计|净|另|又|再|经)*(?:追加|追减|调增|调减|压减|核减|收回)(?:了|预算|资金|指标|经费|结余|结转|存量)*(?:共|为)?$`,
);

/** 年初预算66万元，追减4.2万元后为61.8万元: what it came to, in one clause with its change */
const AFTER_CHANGE = /^后,?(?:全年|调整)*(?:预算)?(?:数|总额)?(?:为|达到?|增至|减至)$/;

/** What the whole budget came to, behind its changes; undefined where the words say something else. */
function adjusted(sentence: Sentence, words: string, head: number): Binding | undefined {
  const { last, changed } = sentence;
  sentence.changed = false;
  const mayChange = changed || (last && isBudget(last.measure) && last.of === null);
  if (mayChange && CHANGE.test(words)) sentence.changed = true;
  if (!changed || !(ADJUSTED_TO.test(words) || AFTER_CHANGE.test(words))) return undefined;
  const comma = /^[,、]/.test(words) ? 1 : 0;
  return { measure: 'budget_adjusted', of: null, start: head + comma, words: words.slice(comma) };
}

/** 年初批复预算7个项目: how many the amount right behind is of */
const COUNTED = /\d{1,4}个(?:子|专项)?项目(?:资金)?$/;

/** 预算130万元，使用120.5万元: what was spent of the plan right before; 使用 alone may be of anything */
const USED =
  /(?<=^[,;(]?(?:全年|实际|当年|本年|共|已|截[至止](?:20\d\d年)?(?:12月(?:31日|底|末)|年底|年末)|至12月31日|,(?=至|截))*)(?:使用|开支|花(?:费|去|出去?)|(?<=已)(?:支|付))(?=(?:了|为|共计?|:)?$)/;

/** 向省厅申请资金500万元，未获批复 */
const REFUSED = /^,?(?:但|均)?未(?:获得?|予|能|得到)?(?:批复|批准)/;

const NEAR = 24;
/** 食堂全年使用80万元 is of something else. */
const OF_BODY = /^,?(?:20\d\d年度?|我局|全局|本局|分局|部门|单位|全年|当年|本年度?|实际|共)+(?:使用|开支|花)/;
const USED_OF_YEAR = /(?<=全年|当年|本年度?|实际|共)(?:使用|开支|花(?:费|去|出去?))(?=(?:了|为)?$)/;
/** 全年花出去27889.42万元，完成申请数的88.52%: what was spent of a budget, whatever it is called */
const OF_BUDGET =
  /^,(?:完成|占|为)(?:年初|全年|当年|调整后?|部门|的)*(?:申请|预算|下达|批复)(?:数|总额|资金)?的\d/;

/** The words before a figure, put as they are meant: 使用 as 支出 where it is said of the whole, without the number of the projects. */
function wordsBefore(sentence: Sentence, figure: ProseFigure, head: number, afterPlan: boolean): string {
  const between = textBetween(sentence, head, figure.start);
  const behind = textBetween(sentence, figure.end, figure.end + NEAR);
  const isOfSmall = head === sentence.from && SMALL.test(sentence.topic ?? '');
  // 使用50万元购置警车: for what, and not of what
  const isWhole = ',;。:)('.includes(textBetween(sentence, figure.end, figure.end + 1));
  // 我局全年使用9000万元，其中基本支出7000万元
  const isOfKinds = isWhole && /^,?其中:?基本支出/.test(behind);
  const isOfBudget =
    isWhole &&
    (head === sentence.from || sentence.subject !== '') &&
    OF_BODY.test(between) &&
    OF_BUDGET.test(behind);
  const used = isOfKinds || (isOfBudget && !afterPlan && !isOfSmall) ? USED_OF_YEAR : USED;
  const said =
    isWhole && (afterPlan || isOfSmall || isOfKinds || isOfBudget) ? between.replace(used, '支出') : between;
  return !said.includes('个') || /调整|调减|核减|追加|取消/.test(said) ? said : said.replace(COUNTED, '');
}

/** 部门预算由年初的14366.9万元调整为…: the initial budget; undefined where the words say something else, null where they are of a part. */
function fromInitial(sentence: Sentence, words: string, head: number): Binding | null | undefined {
  const initial = words.includes('由年初') ? FROM_INITIAL.exec(words) : null;
  if (!initial) return undefined;
  const [said, what = ''] = initial;
  // A brigade is the whole in a report of its own.
  const whole = sentence.title.includes('队') ? what.replace(/[大支]队$/, '') : what;
  const isOfPart = !sentence.subject && !isOnProjects(sentence.title) && !CALLED_WHOLE.test(whole);
  return isOfPart ? null : { measure: 'budget_initial', of: null, start: head + initial.index, words: said };
}

type Namer = (sentence: Sentence, words: string, head: number, figure: ProseFigure) => Binding | null;

/** What words before a figure may say of it without naming it in full, the surest first. */
const NAMERS: readonly Namer[] = [
  underOneWord,
  shortName,
  givenToKind,
  given,
  paid,
  granted,
  got,
  itsAmount,
  share,
  rateOfUse,
  thatIs,
  keptWithin,
  afterChange,
  afterLastYear,
  afterTarget,
];

/** The first name that one of the namers has for a figure; else that of the words themselves. */
function firstName(sentence: Sentence, words: string, head: number, figure: ProseFigure): Binding | null {
  for (const namer of NAMERS) {
    const binding = namer(sentence, words, head, figure);
    if (binding) return binding;
  }
  const own = words.slice(0, FROM.exec(words)?.index).replace(FORMULA, '');
  return ofProjects(sentence, asPlanned(sentence, bind(own, head)));
}

/**
 * What a figure is called; remembers it for figures that follow under the same name. `afterPlan` says that the figure right before
 * it was planned.
 */
export function named(
  sentence: Sentence,
  figure: ProseFigure,
  head: number,
  afterPlan: boolean,
): Binding | null {
  const words = wordsBefore(sentence, figure, head, afterPlan);
  const next =
    continued(sentence, changed(sentence, words, figure, head), head, afterPlan) ??
    adjusted(sentence, words, head);
  if (next !== undefined) return next;
  const purpose = usedFor(sentence, figure);
  if (purpose || /^用于[^,。;]*[,;、]$/.test(words)) return purpose;
  const initial = fromInitial(sentence, words, head);
  const binding = initial === undefined ? firstName(sentence, words, head, figure) : initial;
  sentence.last = binding;
  if (initial !== undefined) return initial;
  const isRefused =
    isBudget(binding?.measure ?? 'score') &&
    REFUSED.test(textBetween(sentence, figure.end, figure.end + NEAR));
  return FROM.test(words) || isRefused ? null : binding;
}
