import { matchLabel } from '../label.ts';
import { SMALL } from '../spending-kinds.ts';
import { type Binding, bind } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { isOfUnread } from './given.ts';
import { isPlanTitle } from './project-lines.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

// Figures whose name is not the words right before them.

/** “三公”经费支出比上年下降12.2%，减少15.1万元，为108.7万元: the amount after what is said of its change. */
const CHANGED =
  /^(.*?)(?:[比较与][^,]{2,18})?(?:占(?:比|本年支出|总支出|全年支出|支出(?:合计|总额)?)?的?|下降|减少|增加|增长|上升|提高|降低|节约|节省|压减|压缩|(?:首次)?突破)[\d.,]+(?:%|个百分点|分|亿元|万元|元)(?:,(?:下降|减少|增加|增长|上升|降低)[\d.,]+(?:%|万元|元))*$/;

/** 预计明年支出突破6500万元   五年来收入突破3亿元: of another time */
const NOT_YET = /预计|预期|明年|下年|下一年|有望|力争|年来/;

/** An amount behind the change of what it is of. */
export function afterChange(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^,(?:为|达到|达|计)$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 80);
  const clause = CHANGED.exec(textBetween(sentence, from, head))?.[1];
  return clause && !NOT_YET.test(clause) ? bind(clause, from) : null;
}

/** 公务接待费上年11.55万元，本年8.38万元: the amount behind that of last year */
const LAST_YEAR_BEFORE = /([^,。;:\d]{3,24})(?:上年度?|去年)(?:决算|支出|实际|为|数)*[\d.,]+(?:万元|元)$/;

/** An amount of this year behind last year's. */
export function afterLastYear(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^[,、](?:本年|今年)度?(?:决算|支出|实际|数)*(?:为)?$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 48);
  const match = LAST_YEAR_BEFORE.exec(textBetween(sentence, from, head));
  return match?.[1] ? bind(match[1], from + match.index) : null;
}

/** 预算执行率目标值≥95%，实际完成97.93%: the rate after what it was meant to be. */
const TARGET =
  /([^,。;:]*率)的?(?:年度)?(?:目标|指标|计划)值?(?:为|是|:)?(?:[≥>=≧]|不低于|大于等?于?)*[\d.]+%$/;

/** A rate behind its target. */
export function afterTarget(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/^,实际(?:完成值?|执行|值|达到)?(?:为|达到?|:)?$/.test(words)) return null;
  const from = Math.max(sentence.from, head - 40);
  const clause = TARGET.exec(textBetween(sentence, from, head));
  return clause?.[1] ? bind(clause[1], from + clause.index) : null;
}

/** 决算数占调整预算数的比例：98.83%   支出数与调整预算数之比为97.62% */
const SHARE =
  /^[,;:]?(?:全年|本年|实际)?(?:决算|支出|执行)(?:数|额|总额)?(?:占|完成)(?:年初|全年|调整后?的?|当年|本年)?(?:部门|支出)?预算(?:数|总额)?的?(?:(?:比例|比重|百分比)(?:为|是|:)*)?$|^[,;:]?(?:全年|本年|实际)?(?:决算|支出|执行)(?:数|额|总额)?与(?:年初|全年|调整后?的?|当年|本年)?(?:部门|支出)?预算(?:数|总额)?(?:之比|的?比(?:例|值))(?:为|是|:)*$/;

/** 上年支出8000万元，支出完成预算的92%: of last year, or of one kind of spending */
const OF_PART = /(?:上年|去年|项目支出|基本支出|人员经费|公用经费)[^。;]{0,30}$/;

/** A rate that is called a share of the budget. */
export function share(
  sentence: Sentence,
  words: string,
  head: number,
  { unit }: ProseFigure,
): Binding | null {
  const match = unit === '%' ? SHARE.exec(words) : null;
  if (!match || OF_PART.test(saidBefore(sentence, head))) return null;
  const comma = /^[,;:]/.test(words) ? 1 : 0;
  return { measure: 'execution_rate', of: null, start: head + comma, words: words.slice(comma) };
}

/** 本年收入全部为财政拨款收入，计11205万元   以上各项为本年支出，合计20866万元: the amount behind what the whole is said to be */
const THAT_IS =
  /^(?:20\d\d年度?|本年度?|全年|当年|我局|全局|本部门|(?<body>[^,。;:\d]{2,10}(?:公安局|分局)))*(?:总|全部)?收入(?:全部|均|都)[为是](?<source>[^,。;:、\d]{4,16}),(?:合计|共计|共|计)(?:为)?$|(?:以上|上述|前)[^,。;]{0,14}?(?:构成|即为?|为)(?<whole>本年(?:收入|支出)|基本支出),(?:合计|共计|共|计)(?:为)?$/;

/** An amount behind what the whole is said to be. */
export function thatIs(sentence: Sentence, words: string, head: number): Binding | null {
  if (!/[共计]为?$/.test(words)) return null;
  const said = saidBefore(sentence, head + words.length);
  const { source, whole, body = '' } = THAT_IS.exec(said)?.groups ?? {};
  if (!sentence.title.includes(body)) return null;
  const name = source ?? whole ?? '';
  const { measure } = matchLabel(name);
  const at = words.lastIndexOf(name);
  if (name === '' || at < 0 || !measure || !/^(?:revenue.*|expenditure(?:_basic)?)$/.test(measure))
    return null;
  return { measure, of: null, start: head + at, words: words.slice(at) };
}

/** 全年使用专项资金3988.6万元，使用率95.94%: behind the amount that was used */
const RATE_OF_USE = /^[,、;]使用率(?:为|达到?|:)*$/;

/** A rate behind the amount that was used. */
export function rateOfUse(
  sentence: Sentence,
  words: string,
  head: number,
  { unit }: ProseFigure,
): Binding | null {
  const { last } = sentence;
  const isSpent = last?.measure === 'expenditure' && last.of === null && !isOfUnread(sentence);
  return unit === '%' && isSpent && RATE_OF_USE.test(words)
    ? { measure: 'execution_rate', of: null, start: head + 1, words: words.slice(1) }
    : null;
}

/** 其中90.12万元用于公务用车运行维护，6.36万元用于公务接待: the name of a small expense right behind its amount */
const PURPOSE = /^用于(?:支付)?([^,。;、:\d]{2,24})(?=[,。;、)]|$)/;
/** 申请追加资金80万元用于…   下一年拟安排30万元用于…: money that was not spent */
const UNSPENT = /申请|追加|拟|节约|节省|结余|结转|下一?年|明年|未(?!超)/;

/** An amount before what it was used for. */
export function usedFor(sentence: Sentence, { start, end }: ProseFigure): Binding | null {
  const words = PURPOSE.exec(textBetween(sentence, end, Math.min(sentence.to, end + 32)))?.[1];
  if (words === undefined) return null;
  const { measure } = matchLabel(words);
  if (!measure || !SMALL.test(measure) || UNSPENT.test(saidBefore(sentence, start))) return null;
  return { measure, of: null, start, words };
}

/** “三公”经费支出58万元，控制在66万元预算以内: the budget that an expense has kept to */
const KEPT_WITHIN = /^,(?:控制在|未超过|未突破|没有超过|没有突破)(?:年初|全年|核定的?)?$/;
/** Nothing else has been told of amounts, but its change and the one part that it consists of. */
const ONE_AMOUNT = /^\D*(?:20\d\d年度?\D*)?\d[\d.,]*(?:亿元|万元|元)$/;
const BESIDES = /,(?:均|全部|都)为[^,]*|,(?:比|较|同比)[^,]*/g;
const BUDGET_BEHIND = /^的?(?:年初|年度|全年)?预算(?:数|总?额|指标|额度)?(?:以?内|之内|范围|[,。;)]|$)/;

/** “三公”经费控制在98.5万元以内 in a plan: the most that is to be spent is the plan of the expense. */
const TO_KEEP_WITHIN = /([^,。;:\d]{2,14}?)(?:总额|支出|预算)*(?:严格)?控制在$/;

/** “三公”经费预算90万元: the plan itself stands in the passage */
const THREE_PLANNED = /(?<!上年|去年|20\d\d年度?)三公经费(?:支出)?预算(?:数|安排)?(?:为)?\d/;

function toKeepWithin(sentence: Sentence, words: string, head: number, { end }: ProseFigure): Binding | null {
  const name = isPlanTitle(sentence.title) ? (TO_KEEP_WITHIN.exec(words)?.[1] ?? '') : '';
  const { measure } = matchLabel(name);
  const isMost = /^[以之]?内/.test(textBetween(sentence, end, Math.min(sentence.to, end + 2)));
  if (measure !== 'three_public' || !isMost || THREE_PLANNED.test(sentence.passage.squeezed.text))
    return null;
  return { measure: 'budget', of: measure, start: head + words.lastIndexOf(name), words: name };
}

/** The budget of an expense that was kept to. */
export function keptWithin(
  sentence: Sentence,
  words: string,
  head: number,
  figure: ProseFigure,
): Binding | null {
  const { end } = figure;
  const match = sentence.topic && SMALL.test(sentence.topic) ? KEPT_WITHIN.exec(words) : null;
  const isOne = match && ONE_AMOUNT.test(saidBefore(sentence, head).replace(BESIDES, ''));
  const isBudget = isOne && BUDGET_BEHIND.test(textBetween(sentence, end, Math.min(sentence.to, end + 12)));
  return isBudget
    ? { measure: 'budget', of: sentence.topic, start: head + 1, words: words.slice(1) }
    : toKeepWithin(sentence, words, head, figure);
}
