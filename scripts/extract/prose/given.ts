import { matchLabel } from '../label.ts';
import { SPENDING_KIND } from '../spending-kinds.ts';
import type { Binding } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { BY_PURPOSE, IS_OPEN } from './words.ts';

/** 基本支出安排8300万元，实际支出8200万元: what one kind of spending was given, where what was spent of it stands right behind */
const IS_GIVEN = /申|安排|批复|核定|下达/;
const GIVEN_TO_KIND = /([^,。;:\d]{4,12}?)(?:申[请报]|安排|批复|核定|下达)(?:资金|经费)?(?:为|了)?$/;
const SPENT_BEHIND =
  /^,(?:全年|本年|当年|实际|累计|已|共)*(?:完成支出|支出|执行|完成|使用|列支|支付|用完)(?:数|额|资金)?(?:为|了|:)?\d[\d,.]*(?:亿|万)?元(?!用于)/;

/** The budget of one kind of spending. */
export function givenToKind(
  sentence: Sentence,
  words: string,
  head: number,
  { end }: ProseFigure,
): Binding | null {
  const match = IS_GIVEN.test(words) ? GIVEN_TO_KIND.exec(words) : null;
  if (!match) return null;
  const name = match[1]?.replace(/^(?:其中:?|[和及与、])/, '') ?? '';
  const { measure: of } = matchLabel(name);
  if (!of || !SPENDING_KIND.test(of)) return null;
  if (!SPENT_BEHIND.test(textBetween(sentence, end, Math.min(sentence.to, end + 32)))) return null;
  const at = words.lastIndexOf(name);
  return { measure: 'budget', of, start: head + at, words: words.slice(at) };
}

/** 县财政安排※※※※1000万元: money given for the project, whose name is hidden */
const GIVEN =
  /(?:安排|下达|拨付|拨入|批复|落实)(?:[^,。;:\d※]{0,8})※+(?:项目|专项)?(?:资金|经费|预算)?(?:共|共计|合计)?$/;

/** ※※※※安排168万元   ——※※※※，安排168万元: the same behind the name of the project */
const GIVEN_BEHIND = new RegExp(
  `(?<=^(?:\\(?\\d{1,2}[、.)]|[、.)])?(?:其中:?|${BY_PURPOSE}|(?:此外|另外|同时),|[-—]{1,2})?※+(?:项目)?[,:]?)(?:年初|当年|全年|财政)*(?:安排|批复|投入|分配|拨付了?|下达)(?:资金|预算|经费)?(?:为|:)?$`,
);

/** （三）居民身份证制证工本费项目。县级财政安排86.4万元   市财政拨入120万元   当年财政安排125.6万元: the same in the sentence behind its name */
const GIVEN_AT_ONCE =
  /^(?:当年|全年)?(?:[省市县区州旗]级?|本级)?财政局?(?:年初|当年|实际)?(?:安排|批复|下达|拨入|核拨|核定)(?:(?:本|该)项目)?(?:资金|预算|经费|补助)?(?:为|共计?)?$/;
/** 县财政拨入120万元，上年结转30万元，自筹50万元: one source of several */
const OF_SEVERAL_SOURCES =
  /(?:上年|年初|以前年度)结转|结转上年|自筹|其余|另[有由外]|承担|负担|捐|每年|[两三]年|配套|余下部分|缺口|[,、;](?:中央|[省市县区州旗]级?)(?:财政|资金|补助|专款)*\d/;
/** 2.资金情况。安排320万元，实际支出298万元: without the giver, where what was spent of it stands right behind */
const GIVEN_AND_SPENT = /^安排(?:资金|预算|经费)?(?:为|共计?)?$/;

/** 县财政安排警务辅助人员经费1000万元, in a report that is on this project by its title */
const GIVEN_TO =
  /(?:安排|批复|下达|拨付)(?:我局|本局|我[省市县区州旗](?:公安(?:机关|局))?|了)?([^,。;:、\d]{4,30}?)(?:项目)?(?:共|共计|合计)?$/;
/** 上级下达…300万元，年中追加…   1-6月: money of several sources, or of a part of the year */
const IN_PARTS = /下达|追加|补助|配套|\d月(?!底|末|31)|其中(?:我局|本局)|法院|检察院/;

/** …1780万元；县财政配套300万元: the money of another source stands right behind. */
const NEXT = 32;

function givenByTitle(sentence: Sentence, words: string): RegExpExecArray | null {
  const { title, from, to } = sentence;
  const match = isOnProjects(title) ? GIVEN_TO.exec(words) : null;
  const name = (match?.[1] ?? '').replace(/^[^,。;]{0,10}公安(?:局|分局)/, '');
  if (name === '' || !title.includes(name) || matchLabel(name).measure !== null) return null;
  const said = textBetween(sentence, from, to).replaceAll(name, '');
  const isMatched = textBetween(sentence, to, to + NEXT).includes('配套');
  const isSeveral = (said.match(/安排|批复|下达|拨付/g) ?? []).length > 1;
  return isSeveral || isMatched || IN_PARTS.test(said.replace('下达', '')) ? null : match;
}

/** 财政安排我局资金共计4380万元 */
const GIVEN_TO_US =
  /(?<!省级?|中央|上级)财政(?:局|部门)?(?:共|实际)?(?:安排|批复)(?:给)?(?:我局|本局|我单位|我分局)(?:的)?(?:资金|经费)(?:总额)?(?:共计|共|合计)?(?:为)?$/;

/** 安排540万元，按合同分两次付清，实际支出540万元 */
const HOW_PAID = /^,[按分][^,。;\d]{2,14}(?=,)/;

function givenAtOnce(
  sentence: Sentence,
  words: string,
  head: number,
  { end }: ProseFigure,
): RegExpExecArray | null {
  const { from, to } = sentence;
  if (head !== from) return null;
  const times = textBetween(sentence, from, to).match(/安排|批复|下达|追加|补助|拨入|核拨/g) ?? [];
  if (times.length !== 1) return null;
  const behind = textBetween(sentence, end, Math.min(to, end + 48)).replace(HOW_PAID, '');
  const isSpent = SPENT_BEHIND.test(behind);
  if (OF_SEVERAL_SOURCES.test(textBetween(sentence, end, to))) return null;
  return GIVEN_AT_ONCE.exec(words) ?? (isSpent ? GIVEN_AND_SPENT.exec(words) : null);
}

/** ※※※※300万元，已使用291万元: what the project had, where what was used of it stands right behind */
const HAD = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?※+(?:项目)?[:,]?$/;
const USED_BEHIND = /^,(?:已|实际|全年|累计)+(?:使用|支出|支付|执行)(?:了)?\d[\d,.]*(?:亿|万)?元/;

function had(sentence: Sentence, words: string, head: number, { end }: ProseFigure): Binding | null {
  const isHad =
    sentence.subject !== '' &&
    HAD.test(words) &&
    USED_BEHIND.test(textBetween(sentence, end, Math.min(sentence.to, end + NEXT)));
  return isHad ? { measure: 'budget', of: null, start: head, words } : null;
}

/** 所需资金81.45万元列入2023年预算: what the project that the sentence is on was to have */
const NEEDED = /(?:所需|项目|所需要的)(?:资金|经费)(?:共|共计|合计|为)?$/;
const ENTERED_IN_BUDGET =
  /^,?(?:均|全部|已)*(?:列入|纳入|编入)(?:(20\d\d)年度?|本年度?|当年|年初|部门|财政)*预算/;

function needed(sentence: Sentence, words: string, head: number, { end }: ProseFigure): Binding | null {
  const { subject, passage, title } = sentence;
  const isOfOne = subject !== '' || passage.cell || isOnProjects(title);
  const match = isOfOne && /[金费]$/.test(words) ? NEEDED.exec(words) : null;
  const entered =
    match && ENTERED_IN_BUDGET.exec(textBetween(sentence, end, Math.min(sentence.to, end + NEXT)));
  if (match && /尾款|质保|其中|中央|上级|[省市县区]级|第[一二三]/.test(words.slice(0, match.index)))
    return null;
  if (!entered || (entered[1] !== undefined && entered[1] !== sentence.fiscalYear)) return null;
  return { measure: 'budget', of: null, start: head + match.index, words: match[0] };
}

/** What was given to the project that the sentence is on, or to the body. */
export function given(sentence: Sentence, words: string, head: number, figure: ProseFigure): Binding | null {
  const { start: at, end } = figure;
  const isFree = sentence.subject === '' && at === head + words.length;
  const us = isFree ? GIVEN_TO_US.exec(words) : null;
  const isEarmarked = (): boolean =>
    /^[,]?(?:专项)?用于/.test(textBetween(sentence, end, Math.min(sentence.to, end + 8)));
  if (us && !isEarmarked()) return { measure: 'budget', of: null, start: head + us.index, words: us[0] };
  const entered = had(sentence, words, head, figure) ?? needed(sentence, words, head, figure);
  if (entered) return entered;
  const match = sentence.subject
    ? (GIVEN.exec(words) ?? GIVEN_BEHIND.exec(words) ?? givenAtOnce(sentence, words, head, figure))
    : givenByTitle(sentence, words);
  return match && { measure: 'budget', of: null, start: head + match.index, words: match[0] };
}

/** 雪亮工程运维我局申报400万元   其中雪亮工程，我局申报…: of one project that the sentence names, where none is spoken of */
const OF_NAMED =
  /^(?:其中:?)?(?:(?![,。:;\d]).){4,24}?(?:我局|本局)(?:申报|申请)|^其中:?(?:(?![。:;\d]).){3,},/;

export const isOfUnread = ({ subject, passage, from, to }: Sentence): boolean =>
  subject === '' && OF_NAMED.test(passage.squeezed.text.slice(from, Math.min(to, from + 40)));

/** 当年仅支付21万元   仅支出21万元   实际发放1041.18万元: short words for what was spent, where one project is spoken of */
const PAID =
  /(?:(?:当年|全年|(?<=^|[,。;])年内|本年度?|20\d\d年度?|累计|完成|实际|已)(?:实际)?(?:仅|只)?(?:支付|使用)|(?<=^|[,;。])(?:实际|全年|当年)发放|(?:仅|只)(?:支付|支出|使用)|(?:至|截[至止])(?:20\d\d年)?12月(?:31日|底|末)(?:共|累计)?(?:支付|使用|开支)|分[一二两三四五六七八九十\d]{1,2}[笔次期批]支付|^[,;]使用|※(?:项目)?(?:实际|共)?(?:开支|使用|支付|列支))$/;

/** 按合同约定验收完成支付…, 前两年实际支付…: a part of it, or of another time */
const NOT_PAID = /(?:验收|约定|合同|应|质保金|尾款|上年|前[一二两]?年)[^,。;]{0,6}$/;

/** 当年支付进度款645万元, where no other payment is told */
const PAID_FOR_PROGRESS =
  /(?:当年|全年|本年度?|20\d\d年度?)(?:实际|已)?支付(?:工程)?进度款$|^[,;](?:实际)?支付(?:合同(?:款|价款|资金)|(?:工程)?进度款)$/;

/** 该项目36万元，用于…   当年投入218万元，…: how large the project is that the sentence is on */
const ITS_AMOUNT = /^(?:[该本此]项目|(?:当年|全年|20\d\d年度?)共?投入(?:资金|经费)?)$/;
const LEFT_OR_SPENT = /^[^。;]{0,12}(?:未|结转|结余|支付|支出)/;

/** The amount of the project that the sentence is on, where nothing says whether it was planned or spent. */
export function itsAmount(
  sentence: Sentence,
  words: string,
  head: number,
  { end }: ProseFigure,
): Binding | null {
  const behind = textBetween(sentence, end, Math.min(sentence.to, end + 16));
  const isOne =
    sentence.subject !== '' &&
    head === sentence.from &&
    ITS_AMOUNT.test(words) &&
    !LEFT_OR_SPENT.test(behind);
  return isOne ? { measure: 'project_amount', of: null, start: head, words } : null;
}
const OTHER_PAYMENT = /支付|支出|款|累计/;

function forProgress(sentence: Sentence, words: string, head: number): RegExpExecArray | null {
  const match = PAID_FOR_PROGRESS.exec(words);
  const rest =
    match &&
    textBetween(sentence, head + words.length, sentence.to).replace(/余款[^,。;]*支付|尾款|质保金/g, '');
  return match && !OTHER_PAYMENT.test(rest + words.slice(0, match.index)) ? match : null;
}

/** 全年支付租赁费598.4万元，占到位资金的97.78%: for what it was paid, where the rate right behind is that of all the money and nothing else was paid */
const PAID_FOR = /(?:全年|当年|本年度?|实际|共)+(?:支付|支出)了?[^,。;:、\d]{2,12}(?:费用?|款)$/;
const OF_ALL_MONEY =
  /^,占(?:到位|预算|下达|安排|批复|年初预算|全年预算)(?:资金|数|总额|金额)?的[\d.]+%(?=[。;]|$|,(?:剩余|结余|节余|该项))/;
/** 截至年底，   2022年: what may stand before it */
const OF_TIME = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:截[至止][^,。;]{1,14},|20\d\d年度?,?)*$/;
/** What else was paid, and money that is told of by where it came from */
const ELSE_PAID = /支付|支出|开支|列支|花费|用了|用于|其余|上级|[省市县区州]级|中央|配套/g;

function paidForIt(sentence: Sentence, words: string, { end }: ProseFigure): RegExpExecArray | null {
  const { passage, subject, title, from, to } = sentence;
  const match = subject !== '' || isOnProjects(title) ? PAID_FOR.exec(words) : null;
  if (!match || !OF_ALL_MONEY.test(textBetween(sentence, end, Math.min(to, end + 32)))) return null;
  // 政府采购方面，全年支付设备款59万元: of one matter
  const lead = textBetween(sentence, from, end).split(match[0])[0] ?? '';
  const told = passage.squeezed.text.replace(/^[^。\d]{0,16}。/, '');
  const isOnlyOne = (told.match(ELSE_PAID) ?? []).length === 1;
  return OF_TIME.test(lead) && isOnlyOne ? match : null;
}

/** The last character of all words for a payment: 支付, 使用, 发放, 支出, 开支, 进度款, 资金, 租赁费 */
const ENDS_PAID = '付用放出支款金费';

/** 设备款分三笔支付60万元，其余为安装费   将分两期支付   ※使用15万元购置犬粮: a part of it, or what is to come */
function isPartPaid(sentence: Sentence, said: string, before: string, end: number): boolean {
  const behind = textBetween(sentence, end, sentence.to);
  if (said.startsWith('分')) return /款|将|拟|剩余|不得|应|须|计划/.test(before) || /其余|又|未/.test(behind);
  return said.startsWith('※') && !/^(?:[,。;(]|$)/.test(behind);
}

/** What was spent on the project that the sentence is on. */
export function paid(sentence: Sentence, words: string, head: number, figure: ProseFigure): Binding | null {
  if (!ENDS_PAID.includes(words.slice(-1))) return null;
  const { subject, title } = sentence;
  const isOne = subject !== '' || (isOnProjects(title) && !isOfUnread(sentence));
  const match = isOne
    ? (PAID.exec(words) ?? forProgress(sentence, words, head) ?? paidForIt(sentence, words, figure))
    : null;
  const before = words.slice(0, match?.index);
  if (match && isPartPaid(sentence, match[0], before, figure.end)) return null;
  if (match && (NOT_PAID.test(before) || (subject === '' && !IS_OPEN.test(before)))) return null;
  return match && { measure: 'expenditure', of: null, start: head + match.index, words: match[0] };
}

/** 我局申报320万元，县财政局审核后批复260万元   当年下达980万元: what a project asked for, and what it got */
const GOT =
  /(?:^|[,。;:※]|公安局)(?:20\d\d年度?(?:\d{1,2}月)?,?)?(?:我局|本局)?(?:(?:[省市县区州旗]级?)?财政局?|上级(?:财政)?)?(?:审核后|当年|年初|于?20\d\d年(?:度|\d{1,2}月)?)*(?:申报|申请|批复|下达)(?:[^,。;:\d]{0,24}(?:资金|预算|经费))?$/;

/** The last character of all such words: 申报, 申请, 批复, 下达, 资金, 预算, 经费 */
const ENDS_GOT = '报请复达金算费';

/** 专项项目63个，申请4731万元: what was asked for the projects that were counted right before */
const ASKED = /^[,、](?:共)?(?:申请|申报)(?:额度|金额|数额?)?$/;
const PROJECTS_COUNTED =
  /(?:项目|专项)(?:共计?|共有)?(?:\d+|[一二三四五六七八九十百]+)个$|(?:\d+|[一二三四五六七八九十百]+)个(?:专项)?项目$/;

/** 财政安排专项资金5项，共计1560万元   年初批复项目6个，金额合计862万元: what the projects that were counted right before came to */
const SUM_OF_COUNTED = /^[,、](?:资金|金额|预算)?(?:共计|合计|总计|总额)(?:资金|金额|预算)?(?:为|达)?$/;
const COUNTED_AS_GIVEN =
  /(?:安排|批复|下达|申报|申请|核定|预算)(?:了)?[^,。;:\d]{0,16}?(?:(?:项目|专项(?:资金|经费)?)(?:共计?|共有|有)?\d{1,3}[个项]|\d{1,3}[个项](?:专项(?:资金|经费)?|(?:专项)?项目))$/;
/** 调整、取消了一些 */
const COUNTED_OTHERWISE = /追加|取消|调整|上年|未|拟|其中/;

/** 县级预算150万元   县财政拨付150万元   合计230万元: what came from elsewhere, beside what a higher level gave */
const OTHER_SOURCE = /[省市县区州旗]级|[省市县区州旗]财政|中央|本级|自筹|配套|安排|合计/;

/** 2022年共安排5个项目、675万元: the number of projects, and their money side by side */
const FOR_COUNTED =
  /^(?:20\d\d年度?,?)?(?:我局|本局)?(?:年初)?(?:项目支出)?(?:部门)?(?:预算)?(?:中)?共?安排(?:了)?(?:专项|预算)?(?:项目\d{1,4}个|\d{1,4}个(?:专项|预算)?项目)、$/;
/** The clause ends, and no other projects are counted behind it: not …，其中公安4个项目 */
const COUNTS_NO_OTHERS = /^(?:[,;。](?!.*\d(?:个|项)(?:专项|预算)?项目)|$)/;

/** What the project that the sentence is on asked for, or was granted. */
export function got(sentence: Sentence, words: string, head: number, { end }: ProseFigure): Binding | null {
  const isCounted = words.endsWith('、') && FOR_COUNTED.test(saidBefore(sentence, head) + words);
  if (isCounted && COUNTS_NO_OTHERS.test(textBetween(sentence, end, sentence.to)))
    return { measure: 'budget', of: null, start: head, words };
  if (ASKED.test(words) && PROJECTS_COUNTED.test(saidBefore(sentence, head)))
    return { measure: 'budget', of: null, start: head + 1, words: words.slice(1) };
  if (SUM_OF_COUNTED.test(words)) {
    const counted = COUNTED_AS_GIVEN.exec(saidBefore(sentence, head))?.[0];
    const isAll = counted !== undefined && !COUNTED_OTHERWISE.test(saidBefore(sentence, head));
    return isAll ? { measure: 'budget', of: null, start: head + 1, words: words.slice(1) } : null;
  }
  if (!ENDS_GOT.includes(words.slice(-1))) return null;
  const isOne = sentence.subject || (isOnProjects(sentence.title) && !isOfUnread(sentence));
  const match = isOne ? GOT.exec(words) : null;
  if (!match) return null;
  // 下达我局补助资金26.8万元: that is what the money is called
  const said = textBetween(sentence, sentence.from, sentence.to).replace(
    /下达(?:我局|本局)?补助资金/,
    '下达',
  );
  if (/其中|追加|分[两三]批|第[一二]批|补助/.test(said) || (said.match(/下达/g) ?? []).length > 1)
    return null;
  // 上级下达300万元，县财政安排700万元: the money of one source
  if (/上级/.test(match[0]) && OTHER_SOURCE.test(said.replace(match[0], ''))) return null;
  const start = head + match.index + (/^(?:[,。;:]|公安局)/.exec(match[0])?.[0].length ?? 0);
  const isInitial = match[0].includes('年初');
  return {
    measure: isInitial ? 'budget_initial' : 'budget',
    of: null,
    start,
    words: words.slice(start - head),
  };
}

/** 申请资金32万元，财政批复26万元   申报预算16482万元，县财政核定安排15930万元: what was granted of what was asked for */
const GRANTED =
  /^,[^,;。\d]{0,8}(?:批复(?:后?(?:压|核|调)减?(?:到|至|为))?|核定安排|财政(?:局|部门)?(?:审核后?|审减后?|最终|实际)*(?:核定|安排))(?:资金|预算)?$/;

/** What was granted of the amount before it. */
export function granted(sentence: Sentence, words: string, head: number): Binding | null {
  const { last } = sentence;
  const asked = last ? saidBefore(sentence, last.start).slice(-2) + last.words : '';
  const isAsked = last?.measure === 'budget' && /申请|申报/.test(asked) && !/追加/.test(asked);
  return isAsked && GRANTED.test(words)
    ? {
        measure: /年初/.test(words) ? 'budget_initial' : 'budget',
        of: null,
        start: head + 1,
        words: words.slice(1),
      }
    : null;
}
