import { matchLabel } from '../label.ts';
import { type Binding, bind, isBudget } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { SMALL } from './meaning.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { shortName } from './short-names.ts';
import { IS_OPEN } from './words.ts';

/** 2019年388.1万元，2020年351.46万元: a later figure under the name of the one before it. */
const NEXT_YEAR = /^[,、]20\d\d年度?(?:的|为|是)?$/;
/** 由361万元降至330.2万元   由上年的95.2%提高到97.93% */
const FROM = /[由从](?:(?:上|去|前)年度?|年初|上一年度?|20\d\d年度?)?(?:同期)?的?$/;
const CHANGED_TO =
  /^,?(?:稳步|逐步|进一步)?(?:(?:下降|减少|压减|降低|增加|上升|提高|增长)(?:到|至|为)|[降减][至为]|增至|升至)(?:20\d\d年度?的?)?$/;
/** 部门预算由年初的14366.9万元调整为13902.45万元 */
const FROM_INITIAL = /([^,。;:]*)预算(?:数|总额)?由年初(?:预算)?的?$/;
/** What the whole is called before 预算: 2022年部门支出 */
const CALLED_WHOLE = /^(?:20\d\d年度?|我局|本局|全局|部门|单位|整体|总|年度|全年|本年|支出|收支|我局的)*$/;
/** 年初部门预算1.13亿元，年末调整为1.2764亿元; 追加为300万元 is what was added, not what it came to */
const ADJUSTED_TO =
  /^[,、]?(?:年末|年中|全年|后期|追加后|执行中)?(?:(?:调整|调剂)后?(?:到|至|为)|调整后|追加后(?:到|至|为)|(?:追加|调增|调减)(?:到|至)|(?:压减|核减)后?(?:到|至|为))$|^[,、]?调剂后$/;

/** 项目支出预算 is the whole budget of a report on projects alone, and a part of any other. */
function ofProjects({ title }: Sentence, binding: Binding | null): Binding | null {
  if (!binding || !isBudget(binding.measure)) return binding;
  if (isOnProjects(title)) return binding.of === 'expenditure_project' ? { ...binding, of: null } : binding;
  return binding.measure === 'budget' && binding.words.startsWith('项目支出预算')
    ? { ...binding, of: 'expenditure_project' }
    : binding;
}

/** 基本支出安排8300万元，实际支出8200万元: what one kind of spending was given, where what was spent of it stands right behind */
const IS_GIVEN = /申|安排|批复|核定|下达/;
const GIVEN_TO_KIND = /([^,。;:\d]{4,12}?)(?:申[请报]|安排|批复|核定|下达)(?:资金|经费)?(?:为|了)?$/;
const SPENT_BEHIND =
  /^,(?:全年|本年|当年|实际|累计|已|共)*(?:支出|执行|完成|使用|列支)(?:数|额|资金)?(?:为|了|:)?\d[\d,.]*(?:亿|万)?元(?!用于)/;
const IS_KIND = /^expenditure_(?:basic|personnel|public|project)$/;

function givenToKind(sentence: Sentence, words: string, { end }: ProseFigure, head: number): Binding | null {
  const match = IS_GIVEN.test(words) ? GIVEN_TO_KIND.exec(words) : null;
  const name = match?.[1]?.replace(/^(?:其中:?|[和及与、])/, '') ?? '';
  const { measure: of } = matchLabel(name);
  if (!match || !of || !IS_KIND.test(of)) return null;
  if (!SPENT_BEHIND.test(textBetween(sentence, end, Math.min(sentence.to, end + 32)))) return null;
  const at = words.lastIndexOf(name);
  return { measure: 'budget', of, start: head + at, words: words.slice(at) };
}

/** “三公”经费支出比上年下降12.2%，减少15.1万元，为108.7万元: the amount after what is said of its change. */
const CHANGED =
  /^(.*?)(?:[比较与][^,]{2,18})?(?:占(?:比|本年支出|总支出|全年支出|支出(?:合计|总额)?)?的?|下降|减少|增加|增长|上升|提高|降低|节约|节省|压减|压缩|(?:首次)?突破)[\d.,]+(?:%|个百分点|分|亿元|万元|元)(?:,(?:下降|减少|增加|增长|上升|降低)[\d.,]+(?:%|万元|元))*$/;

/** 预计明年支出突破6500万元   五年来收入突破3亿元: of another time */
const NOT_YET = /预计|预期|明年|下年|下一年|有望|力争|年来|累计/;

function afterChange(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^,(?:为|达到|达|计)$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 80);
  const clause = CHANGED.exec(textBetween(sentence, from, head))?.[1];
  return clause && !NOT_YET.test(clause) ? bind(clause, from) : null;
}

/** 公务接待费上年11.55万元，本年8.38万元: the amount behind that of last year */
const LAST_YEAR_BEFORE = /([^,。;:\d]{3,24})(?:上年度?|去年)(?:决算|支出|实际|为|数)*[\d.,]+(?:万元|元)$/;

function afterLastYear(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^[,、](?:本年|今年)度?(?:决算|支出|实际|数)*(?:为)?$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 48);
  const match = LAST_YEAR_BEFORE.exec(textBetween(sentence, from, head));
  return match?.[1] ? bind(match[1], from + match.index) : null;
}

/** 预算执行率目标值≥95%，实际完成97.93%: the rate after what it was meant to be. */
const TARGET =
  /([^,。;:]*率)的?(?:年度)?(?:目标|指标|计划)值?(?:为|是|:)?(?:[≥>=≧]|不低于|大于等?于?)*[\d.]+%$/;

function afterTarget(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^,实际(?:完成值?|执行|值|达到)?(?:为|达到?|:)?$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 40);
  const clause = TARGET.exec(textBetween(sentence, from, head));
  return clause?.[1] ? bind(clause[1], from + clause.index) : null;
}

/** 决算数占调整预算数的比例：98.83% */
const SHARE =
  /^[,;:]?(?:全年|本年|实际)?(?:决算|支出|执行)(?:数|额|总额)?(?:占|完成)(?:年初|全年|调整后?的?|当年|本年)?(?:部门|支出)?预算(?:数|总额)?的?(?:(?:比例|比重|百分比)(?:为|是|:)*)?$/;

/** 上年支出8000万元，支出完成预算的92%: of last year, or of one kind of spending */
const OF_PART = /(?:上年|去年|项目支出|基本支出|人员经费|公用经费)[^。;]{0,30}$/;

function share(sentence: Sentence, words: string, { unit }: ProseFigure, head: number): Binding | null {
  const match = unit === '%' ? SHARE.exec(words) : null;
  if (!match || OF_PART.test(saidBefore(sentence, head))) return null;
  const comma = /^[,;:]/.test(words) ? 1 : 0;
  return { measure: 'execution_rate', of: null, start: head + comma, words: words.slice(comma) };
}

/** 本年收入全部为财政拨款收入，计11205万元   以上各项为本年支出，合计20866万元: the amount behind what the whole is said to be */
const THAT_IS =
  /^(?:20\d\d年度?|本年度?|全年|当年|我局|全局|本部门)*(?:总|全部)?收入(?:全部|均|都)[为是](?<source>[^,。;:、\d]{4,16}),(?:合计|共计|共|计)(?:为)?$|(?:以上|上述|前)[^,。;]{0,14}?(?:构成|即为?|为)(?<whole>本年(?:收入|支出)|基本支出),(?:合计|共计|共|计)(?:为)?$/;

function thatIs(sentence: Sentence, words: string, head: number): Binding | null {
  const said = /[共计]为?$/.test(words) ? saidBefore(sentence, head + words.length) : '';
  const { source, whole } = THAT_IS.exec(said)?.groups ?? {};
  const name = source ?? whole ?? '';
  const { measure } = matchLabel(name);
  const at = words.lastIndexOf(name);
  if (name === '' || at < 0 || !measure || !/^(?:revenue.*|expenditure(?:_basic)?)$/.test(measure))
    return null;
  return { measure, of: null, start: head + at, words: words.slice(at) };
}

/** 全年使用专项资金3988.6万元，使用率95.94%: behind the amount that was used */
const RATE_OF_USE = /^[,、;]使用率(?:为|达到?|:)*$/;

function rateOfUse(sentence: Sentence, words: string, { unit }: ProseFigure, head: number): Binding | null {
  const { last } = sentence;
  const isSpent = last?.measure === 'expenditure' && last.of === null && !isOfUnread(sentence);
  return unit === '%' && isSpent && RATE_OF_USE.test(words)
    ? { measure: 'execution_rate', of: null, start: head + 1, words: words.slice(1) }
    : null;
}

/** 县财政安排※※※※1000万元: money given for the project, whose name is hidden */
const GIVEN =
  /(?:安排|下达|拨付|拨入|批复|落实)(?:[^,。;:\d※]{0,8})※+(?:项目|专项)?(?:资金|经费|预算)?(?:共|共计|合计)?$/;

/** ※※※※安排168万元   ——※※※※，安排168万元: the same behind the name of the project */
const GIVEN_BEHIND =
  /(?<=^(?:其中:?|[-—]{1,2})?※+(?:项目)?[,:]?)(?:年初|当年|全年|财政)*(?:安排|批复|投入)(?:资金|预算|经费)?(?:为|:)?$/;

/** （三）居民身份证制证工本费项目。县级财政安排86.4万元: the same in the sentence behind its name */
const GIVEN_AT_ONCE =
  /^(?:[省市县区州旗]级?|本级)?财政局?(?:年初|当年)?(?:安排|批复)(?:资金|预算|经费)?(?:为|共计?)?$/;
/** 2.资金情况。安排320万元，实际支出298万元: without the giver, where what was spent of it stands right behind */
const GIVEN_AND_SPENT = /^安排(?:资金|预算|经费)?(?:为|共计?)?$/;

/** 县财政安排警务辅助人员经费1000万元, in a report that is on this project by its title */
const GIVEN_TO =
  /(?:安排|批复|下达|拨付)(?:我局|本局|我[省市县区州旗]|了)?([^,。;:、\d]{4,30}?)(?:项目)?(?:共|共计|合计)?$/;
/** 上级下达…300万元，年中追加…   1-6月: money of several sources, or of a part of the year */
const IN_PARTS = /下达|追加|补助|\d月(?!底|末|31)|其中(?:我局|本局)|法院|检察院/;

function givenByTitle(sentence: Sentence, words: string): RegExpExecArray | null {
  const { title, from, to } = sentence;
  const match = isOnProjects(title) ? GIVEN_TO.exec(words) : null;
  const name = match?.[1] ?? '';
  if (name === '' || !title.includes(name) || matchLabel(name).measure !== null) return null;
  const said = textBetween(sentence, from, to).replaceAll(name, '');
  const isSeveral = (said.match(/安排|批复|下达|拨付/g) ?? []).length > 1;
  return isSeveral || IN_PARTS.test(said.replace('下达', '')) ? null : match;
}

/** 财政安排我局资金共计4380万元 */
const GIVEN_TO_US =
  /(?<!省级?|中央|上级)财政(?:局|部门)?(?:共|实际)?(?:安排|批复)(?:给)?(?:我局|本局|我单位|我分局)(?:的)?(?:资金|经费)(?:总额)?(?:共计|共|合计)?(?:为)?$/;

function givenAtOnce(
  sentence: Sentence,
  words: string,
  { end }: ProseFigure,
  head: number,
): RegExpExecArray | null {
  const { from, to } = sentence;
  const times = textBetween(sentence, from, to).match(/安排|批复|下达|追加|补助/g) ?? [];
  if (head !== from || times.length !== 1) return null;
  const isSpent = SPENT_BEHIND.test(textBetween(sentence, end, Math.min(to, end + 32)));
  return GIVEN_AT_ONCE.exec(words) ?? (isSpent ? GIVEN_AND_SPENT.exec(words) : null);
}

function given(sentence: Sentence, words: string, figure: ProseFigure, head: number): Binding | null {
  const { start: at, end } = figure;
  const isFree = sentence.subject === '' && at === head + words.length;
  const isEarmarked = /^[,]?(?:专项)?用于/.test(textBetween(sentence, end, Math.min(sentence.to, end + 8)));
  const us = isFree && !isEarmarked ? GIVEN_TO_US.exec(words) : null;
  if (us) return { measure: 'budget', of: null, start: head + us.index, words: us[0] };
  const match = sentence.subject
    ? (GIVEN.exec(words) ?? GIVEN_BEHIND.exec(words) ?? givenAtOnce(sentence, words, figure, head))
    : givenByTitle(sentence, words);
  return match && { measure: 'budget', of: null, start: head + match.index, words: match[0] };
}

/** 雪亮工程运维我局申报400万元   其中雪亮工程，我局申报…: of one project that the sentence names, where none is spoken of */
const OF_NAMED =
  /^(?:其中:?)?(?:(?![,。:;\d]).){4,24}?(?:我局|本局)(?:申报|申请)|^其中:?(?:(?![。:;\d]).){3,},/;

const isOfUnread = ({ subject, passage, from, to }: Sentence): boolean =>
  subject === '' && OF_NAMED.test(passage.squeezed.text.slice(from, Math.min(to, from + 40)));

/** 当年仅支付21万元   仅支出21万元: short words for what was spent, where one project is spoken of */
const PAID =
  /(?:(?:当年|全年|本年度?|20\d\d年度?|累计|完成|实际|已)(?:实际)?(?:仅|只)?(?:支付|使用)|(?:仅|只)(?:支付|支出|使用)|^[,;]使用)$/;

/** 按合同约定验收完成支付…, 前两年实际支付…: a part of it, or of another time */
const NOT_PAID = /(?:验收|约定|合同|应|质保金|尾款|上年|前[一二两]?年)[^,。;]{0,6}$/;

/** 当年支付进度款645万元, where no other payment is told */
const PAID_FOR_PROGRESS = /(?:当年|全年|本年度?|20\d\d年度?)(?:实际|已)?支付进度款$/;
const OTHER_PAYMENT = /支付|支出|款|累计/;

function forProgress(sentence: Sentence, words: string, head: number): RegExpExecArray | null {
  const match = PAID_FOR_PROGRESS.exec(words);
  const rest = match && textBetween(sentence, head + words.length, sentence.to).replace(/尾款|质保金/g, '');
  return match && !OTHER_PAYMENT.test(rest + words.slice(0, match.index)) ? match : null;
}

function paid(sentence: Sentence, words: string, head: number): Binding | null {
  const { subject, title } = sentence;
  const isOne = subject !== '' || (isOnProjects(title) && !isOfUnread(sentence));
  const match = isOne ? (PAID.exec(words) ?? forProgress(sentence, words, head)) : null;
  const before = words.slice(0, match?.index);
  if (match && (NOT_PAID.test(before) || (subject === '' && !IS_OPEN.test(before)))) return null;
  return match && { measure: 'expenditure', of: null, start: head + match.index, words: match[0] };
}

/** 我局申报320万元，县财政局审核后批复260万元   当年下达980万元: what a project asked for, and what it got */
const GOT =
  /(?:^|[,。;:]|公安局)(?:20\d\d年度?)?(?:我局|本局)?(?:(?:[省市县区州旗]级?)?财政局?)?(?:审核后|当年|年初|20\d\d年度?)*(?:申报|申请|批复|下达)(?:[^,。;:\d]{0,24}(?:资金|预算|经费))?$/;

function got(sentence: Sentence, words: string, head: number): Binding | null {
  const isOne = sentence.subject || (isOnProjects(sentence.title) && !isOfUnread(sentence));
  const match = isOne ? GOT.exec(words) : null;
  const said = textBetween(sentence, sentence.from, sentence.to);
  if (!match || /其中|追加|分[两三]批|第[一二]批|补助/.test(said) || (said.match(/下达/g) ?? []).length > 1)
    return null;
  const start = head + match.index + (/^(?:[,。;:]|公安局)/.exec(match[0])?.[0].length ?? 0);
  const isInitial = match[0].includes('年初');
  return {
    measure: isInitial ? 'budget_initial' : 'budget',
    of: null,
    start,
    words: words.slice(start - head),
  };
}

/** 申请资金32万元，财政批复26万元: what was granted of what was asked for */
const GRANTED = /^,[^,;。\d]{0,8}批复(?:资金|预算)?$/;

function granted({ last }: Sentence, words: string, head: number): Binding | null {
  const isAsked = last?.measure === 'budget' && /申请|申报/.test(last.words) && !/追加/.test(last.words);
  return isAsked && GRANTED.test(words)
    ? { measure: 'budget', of: null, start: head + 1, words: words.slice(1) }
    : null;
}

/** 预算执行率=全年执行数/全年预算数=99.18%: what the rate divides stands between its name and its value. */
const FORMULA = /=[^=\d,;]{3,60}=$/;

/** 基本支出8344.20万元（执行8336.71万元）: what was done with the planned amount just named */
const DONE_IN_BRACKETS = /^\((?:实际)?(?:执行|支出|决算|完成)(?:数|额)?(?:为|:)?$/;

/** …支出决算312.6万元，其中局本级245.18万元: the same of the body without its units */
const OWN_PART = /^[,;(]?(?:其中)?[:,]?[省市县区]?局(?:机关)?本级(?:为|:)?$/;

/** 全年预算1988.36万元（年初1650万元） */
const INITIALLY = /^[(]年初(?:预算)?(?:数|安排)?(?:为|:)?$/;

/** The name of the figure before, where it goes on. Undefined where it does not; null where it is no measure. */
function continued(sentence: Sentence, words: string, head: number): Binding | null | undefined {
  const { last } = sentence;
  if (!last) return undefined;
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

/** 其中90.12万元用于公务用车运行维护，6.36万元用于公务接待: the name of a small expense right behind its amount */
const PURPOSE = /^用于(?:支付)?([^,。;、:\d]{2,24})(?=[,。;、)]|$)/;
/** 申请追加资金80万元用于…   下一年拟安排30万元用于…: money that was not spent */
const UNSPENT = /申请|追加|拟|节约|节省|结余|结转|下一?年|明年|未(?!超)/;

function usedFor(sentence: Sentence, { start, end }: ProseFigure): Binding | null {
  const words = PURPOSE.exec(textBetween(sentence, end, Math.min(sentence.to, end + 32)))?.[1] ?? '';
  const { measure } = matchLabel(words);
  if (!measure || !SMALL.test(measure) || UNSPENT.test(saidBefore(sentence, start))) return null;
  return { measure, of: null, start, words };
}

/** “三公”经费支出58万元，控制在66万元预算以内: the budget that an expense has kept to */
const KEPT_WITHIN = /(?:控制在|未超过|未突破)(?:年初|全年|核定的?)?$/;
const BUDGET_BEHIND = /^的?(?:年初|全年)?预算(?:数|总?额|指标)?(?:以?内|之内|范围|[,。;)]|$)/;

function keptWithin(sentence: Sentence, words: string, { end }: ProseFigure, head: number): Binding | null {
  const match = sentence.topic && SMALL.test(sentence.topic) ? KEPT_WITHIN.exec(words) : null;
  const isBudget = match && BUDGET_BEHIND.test(textBetween(sentence, end, Math.min(sentence.to, end + 12)));
  return isBudget
    ? { measure: 'budget', of: sentence.topic, start: head + match.index, words: match[0] }
    : null;
}

/** What a figure is called; remembers it for figures that follow under the same name. */
export function named(sentence: Sentence, figure: ProseFigure, head: number): Binding | null {
  const words = textBetween(sentence, head, figure.start);
  const next = continued(sentence, words, head);
  if (next !== undefined) return next;
  const purpose = usedFor(sentence, figure);
  if (purpose || /^用于[^,。;]*[,;、]$/.test(words)) return purpose;
  const initial = words.includes('由年初') ? FROM_INITIAL.exec(words) : null;
  if (initial) {
    const [said, what = ''] = initial;
    const isOfPart = !sentence.subject && !isOnProjects(sentence.title) && !CALLED_WHOLE.test(what);
    const binding = {
      measure: 'budget_initial',
      of: null,
      start: head + initial.index,
      words: said,
    } as const;
    sentence.last = isOfPart ? null : binding;
    return sentence.last;
  }
  const from = FROM.exec(words)?.index;
  const binding =
    shortName(sentence, words, head) ??
    givenToKind(sentence, words, figure, head) ??
    given(sentence, words, figure, head) ??
    paid(sentence, words, head) ??
    granted(sentence, words, head) ??
    got(sentence, words, head) ??
    share(sentence, words, figure, head) ??
    rateOfUse(sentence, words, figure, head) ??
    thatIs(sentence, words, head) ??
    keptWithin(sentence, words, figure, head) ??
    afterChange(sentence, words, head) ??
    afterLastYear(sentence, words, head) ??
    afterTarget(sentence, words, head) ??
    ofProjects(sentence, bind(words.slice(0, from).replace(FORMULA, ''), head));
  sentence.last = binding;
  return from === undefined ? binding : null;
}
