import type { MeasureId } from '../../../src/model/measure.ts';
import { expensePart, isVehiclePart } from '../expense-parts.ts';
import { findNames } from '../label.ts';
import { SMALL, SPENDING_KIND } from '../spending-kinds.ts';
import { type Binding, isBudget } from './bind.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';

/** What a figure is called, without what leads to the name. */
interface Named {
  measure: MeasureId;
  words: string;
}

const SHORT_BEGIN = /^[)]?[,(、;。.:/+]?(?:其中|包括|含|分项为)?[,:]?/;
const SHORT_END = /(?:决算|预算)*(?:数|额)?(?:为|是|:|均为)*$/;

/** 其中接待3.51万元，车购0万元，车运122.9万元   其中购置费0万元，运行维护费233.19万元: short words with what leads to the figure */
function threePart(words: string): Named | null {
  const bare = words.replace(SHORT_BEGIN, '');
  const measure = expensePart(bare.replace(SHORT_END, ''), 'three_public_vehicle_running');
  return measure ? { measure, words: bare } : null;
}

/** …公务接待费2.46万元，合计82.41万元   三项合计85.78万元: the sum of parts that the sentence has named. */
const ALL_PARTS =
  /^[,;、。:]*(?:以上|上述)?(?:[三四]项|三者)?(?:费用|支出|经费)?(?:合计|共计|总计|总额)(?:支出)?(?:为|:)*$/;

/** Whether the parts that were named so far are of more than one kind, and of the three public expenses alone. */
function namesParts(sentence: Sentence, at: number): boolean {
  const named = findNames(saidBefore(sentence, at, sentence.passage.sentences[0]?.[0])).map(
    ({ measure }) => measure,
  );
  const kinds = ['three_public_overseas', 'three_public_vehicle', 'three_public_reception'].filter((kind) =>
    named.some((measure) => measure.startsWith(kind)),
  );
  return kinds.length > 1 && !named.some((measure) => /^(?:meeting|training)/.test(measure));
}

/** 全年108.93万元   三公经费方面，全年开支80.5万元: what the sum of a section on the three public expenses is called by */
const WHOLE_YEAR =
  /^(三公经费(?:方面|情况)?,)?(?:20\d\d年度?|全年|本年度?)(?:共|实际|合计|总计|支出|开支|花费|使用|发生|完成|列支)*(?:为|:)?$/;

/** 全年108.93万元，其中公务接待费…: the sum that a section on the three public expenses begins with. */
function isWholeYear(sentence: Sentence, words: string, head: number): boolean {
  const match = head === sentence.from ? WHOLE_YEAR.exec(words) : null;
  if (!match || (sentence.topic !== 'three_public' && match[1] === undefined)) return false;
  const end = head + words.length;
  const rest = textBetween(sentence, end, Math.min(sentence.to, end + 60));
  return /^[\d.,]+万?元,(?:[较比][^,。;:]{2,24},)?其中:?(?:因公|公务|出国|接待|车)/.test(rest);
}

/** 基本支出13208.77万元（工资福利和对个人家庭补助11486.2万元、商品和服务支出1722.57万元）: what goes to people, by its two classes */
const OF_PEOPLE = /^工资福利(?:支出)?[和及与、]对个人和?(?:和)?家庭(?:的)?补助(?:支出)?(?:为|:)?$/;
/** and what is left of the basic spending, right behind it */
const OF_GOODS = /^(?:商品和服务支出|运转类公用(?:经费)?项目(?:支出)?)(?:为|:)?$/;
/** 基本支出13326.20万元（人员类项目11905.70万元，运转类公用经费项目1420.50万元）: by the classes of projects */
const OF_PEOPLE_CLASS = /^人员类项目(?:支出|经费)?(?:为|:)?$/;
const IN_CLASSES = new RegExp(`${OF_PEOPLE.source}|${OF_PEOPLE_CLASS.source}`);

/** 支出：7690.11万元，其中基本5920.44万元，项目1769.67万元   …，用于人员的7190万元: kinds of spending by the first word of their names. */
const KINDS: readonly [RegExp, MeasureId][] = [
  [/^基本(?:为|:)?$/, 'expenditure_basic'],
  [/^项目(?:方面)?(?:为|:)?$/, 'expenditure_project'],
  [
    /^(?:人员(?:类|方面)?|用于人员(?:工资福利(?:支出)?[和及与、]对个人和?家庭(?:的)?补助(?:支出)?)?的)(?:为|:)?$/,
    'expenditure_personnel',
  ],
  [/^(?:(?:日常)?公用(?:类|方面)?|用于(?:日常)?公用的)(?:为|:)?$/, 'expenditure_public'],
  [OF_PEOPLE, 'expenditure_personnel'],
  [OF_PEOPLE_CLASS, 'expenditure_personnel'],
];

/** 购置费72.35万元，运行维护费163.42万元，两项合计235.77万元: the sum of the parts of the vehicles, right behind them */
const BOTH_PARTS = /^[,;、](?:以上|上述)?(?:两项|二者|两者)(?:合计|共计|小计)(?:支出)?(?:为)?$/;
const TWO_PARTS =
  /(?:^|[,;:。(])(?:其中:?)?(?:公务用?车|车辆)?购置(?:费|支出)?[\d.,]+(?:万元|元)[,、](?:公务用?车|车辆)?(?:运行|运维)(?:维护)?(?:费|支出)?[\d.,]+(?:万元|元)$/;

const isOfBothParts = (sentence: Sentence, words: string, head: number): boolean =>
  BOTH_PARTS.test(words) && TWO_PARTS.test(saidBefore(sentence, head));

/** 公务用车方面，更新执法车4辆，购置费72.35万元   公务用车保有量2辆，购置及运行维护费5万元: what a clause turns to */
const ON_CARS = /(?:公务用?车|公务车辆)(?:方面|情况|保有量为?\d+[辆台])[,:][^。;]*$/;

const SAYS_PART = /购置|运|维护|两/;

const isOnCars = (sentence: Sentence, words: string, head: number): boolean =>
  (sentence.topic?.startsWith('three_public_vehicle') ?? false) ||
  (SAYS_PART.test(words) && ON_CARS.test(saidBefore(sentence, head + words.length)));

/** 固定资产总额8915.26万元，其中在用…、出租…、其他45.10万元   其他（待处置）113.52万元 */
const OTHER_ASSETS =
  /^(?:,(?:没有|无)出租(?:出借)?)?[,、;]?(?:[^,、。;\d]{1,6}等)?其他(?:固定资产)?(?:\([^()\d]{1,8}\))?(?:为|:)?$/;

/** 1.基本支出8234万元。用于人员的7190万元，用于日常公用的1043万元: parts of what the sentence before has told, and nothing else */
const BASIC_ALONE =
  /(?:^|[。;:.、)])(?:20\d\d年度?|全年|本年)*基本支出(?:决算)?(?:为|:)?[\d.,]+(?:亿元|万元|元)(?:,(?:占|完成)[^,。;]{0,20}%)?。$/;

const isBasicAlone = ({ passage, from }: Sentence): boolean =>
  BASIC_ALONE.test(passage.squeezed.text.slice(Math.max(0, from - 80), from));

/** 基本支出里，用于人员的1884.2万元: the whole, named without its amount */
const IN_BASIC = /^基本支出(?:[里中]面?,)?(?=用于)/;

/** 全年支出中，   列支的钱里，   开支构成： right before the first kind: of what was spent, whose sum has been told */
const IN_SPENT =
  /^(?:(?:全年|本年|实际|总)*(?:支出|列支|开支)(?:总额)?(?:的钱|资金)?(?:[里中]面?|当中)[,:]|(?:全年|本年)?(?:支出|开支)(?:构成|结构)[:,])/;

/** One of these stands in the short name of every kind. */
const IN_KINDS = /基本|项目|人员|公用|工资|商品/;

function kindOf(sentence: Sentence, words: string): Named | null {
  if (!IN_KINDS.test(words)) return null;
  const bare = words.replace(IN_BASIC, '').replace(IN_SPENT, '').replace(SHORT_BEGIN, '');
  const { last } = sentence;
  const isBehindPeople = last?.measure === 'expenditure_personnel' && IN_CLASSES.test(last.words);
  if (isBehindPeople && OF_GOODS.test(bare)) return { measure: 'expenditure_public', words: bare };
  const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1];
  if (!kind) return null;
  // 项目支出2500万元（工资福利和对个人家庭补助500万元…）: classes of other spending than the basic
  if (IN_CLASSES.test(bare) && last?.measure !== 'expenditure_basic') return null;
  const told = last?.measure ?? (IN_SPENT.test(words) ? 'expenditure' : sentence.whole?.measure);
  const isBasic = IN_BASIC.test(words) || isBasicAlone(sentence);
  const whole = told ?? (isBasic ? 'expenditure_basic' : '');
  // 项目支出1800万元，用于人员的800万元: what a project pays for
  const isOfProject = bare.startsWith('用于') && whole === 'expenditure_project';
  return whole.startsWith('expenditure') && !isOfProject ? { measure: kind, words: bare } : null;
}

/** 部门预算数15600万元，决算数15288万元   预算500万元，实际完成480万元: what became of the budget just named. */
const SPENT =
  /^[,、;(]?(?:20\d\d年度?|全年|当年|年末)?(?:决算|实际完成|实际使用|已完成)(?:数|额|金额)?(?:为|是|:)*$/;

/** 三公经费预算210万元，实际发生186万元   …，实际186万元: the same of an expense, or of what is called the whole budget */
const HAPPENED = /^[,、;(]?(?:全年|当年)?实际(?:发生)?(?:数|额|金额)?(?:为|是|:)*$/;

const CALLED_WHOLE = /^(?:20\d\d年度?)?(?:全年|部门|年初|调整后)/;

/** 新购警车1辆24.80万元   购置执法执勤用车2辆，支出36.8万元   购置1辆囚车24.90万元: what cars cost that were counted right before */
const CARS =
  /(?:新购|购置|购买|购进|购入|更新|采购)(?:[^,。;:\d]{0,12}(?:车辆?|皮卡|摩托)\d{1,2}[辆台]|\d{1,2}辆(?![^,。;:\d]{0,8}(?:自行|洗|挂)车)[^,。;:\d]{0,8}车)/;
const CARS_BEFORE = new RegExp(`${CARS.source}$`);
/** …减少20万元，主要原因是上年更新警车1辆: cars of last year */
const NOT_THESE = /(?:上年|去年|原因|取消|未完成|捐赠|因(?!公))[^。;]*$/;
/** …尚未支付   …由省厅配发   …（每辆）: what it cost is not what was spent */
const NOT_SPENT = /^[,(]?(?:尚?未(?:支付|付款)|由[^,。;]{1,8}配发|每[辆台]|购置税)/;
const WHAT_THEY_COST = /^(?:[,(]?(?:共|合计|发生)?(?:支出|花费|费用|金额|购置(?:费用?|支出))?(?:为|共)?)$/;

/** 囚车 behind 购置1辆 */
const COUNTED_CARS = /^[^,。;:\d]{0,8}车$/;

const OF_ASSETS = /(?:固定资产|房屋|设备)[^。;]*[、,]?车辆$/;

/** 固定资产18906万元，其中在用18731万元，出租出借0万元 */
const LEASED = /^[,、;](?:其中)?出(?:租|借|租出借|租、出借)(?:为|:)?$/;

/** 固定资产年末净值10244.3万元，原值35870.6万元 */
const GROSS = /^[,、;](?:账面)?原值(?:合计|总额|总计)?(?:为|:)?$/;
const NET_BEFORE =
  /(?<!报废|处置|新增|购置|划转|调拨|核销|报废的)固定资产(?:(?!房屋|车辆|设备)[^。;\d]){0,8}净值(?:为|:)?[\d.,]+(?:亿元|万元|元)$/;

/** 共计8921.45万元，占总支出的71.94% below （一）基本支出 */
const IN_ALL = /^(?:共计|合计|总计)(?:为)?$/;

type ShortNamer = (sentence: Sentence, words: string, head: number) => Binding | null;

/** A measure under all words before a figure but for the marks that they begin with. */
function bound(measure: MeasureId, words: string, head: number): Binding {
  const start = head + words.length - words.replace(/^[),(、;。:+]+/, '').length;
  return { measure, of: null, start, words: words.slice(start - head) };
}

/** A name at the end of the words before a figure. */
const boundTo = (named: Named, words: string, head: number): Binding => ({
  ...named,
  of: null,
  start: head + words.length - named.words.length,
});

/** What was paid for cars that were counted right before. */
function costOfCars(sentence: Sentence, words: string, head: number): Binding | null {
  const named = COUNTED_CARS.exec(words)?.[0] ?? '';
  const said = named || WHAT_THEY_COST.test(words) ? saidBefore(sentence, head) + named : '';
  const cars = CARS_BEFORE.exec(said)?.[0];
  const behind = textBetween(sentence, head, sentence.to);
  const isOne =
    !NOT_THESE.test(said) &&
    !CARS.test(behind) &&
    !/\d[辆台][^,。;:\d]{0,8}车\d/.test(behind) &&
    !NOT_SPENT.test(behind.replace(/^[^\d]*[\d.,]+(?:亿|万)?元/, ''));
  if (cars === undefined || !isOne) return null;
  const start = head + named.length - cars.length;
  const told = cars + words.slice(named.length);
  return { measure: 'three_public_vehicle_purchase', of: null, start, words: told };
}

/** The vehicles, or one of their two parts, where the sentence is on cars. */
function ofCars(sentence: Sentence, words: string, head: number): Binding | null {
  if (!isOnCars(sentence, words, head)) return null;
  if (isOfBothParts(sentence, words, head)) return bound('three_public_vehicles', words, head);
  const part = threePart(words);
  const isOfCars = part && (isVehiclePart(part.measure) || part.measure === 'three_public_vehicles');
  return isOfCars ? boundTo(part, words, head) : costOfCars(sentence, words, head);
}

const inAll: ShortNamer = (sentence, words, head) => {
  const { kind, kindBegins, from } = sentence;
  const isFirst = kindBegins && head === from && IN_ALL.test(words);
  return isFirst && kind && SPENDING_KIND.test(kind) ? bound(kind, words, head) : null;
};

/** The sum of the three public expenses, behind their parts or of a whole year. */
const ofAllThree: ShortNamer = (sentence, words, head) => {
  const isOfThree = /三项/.test(words) && /三公/.test(sentence.title);
  if (ALL_PARTS.test(words) && (isOfThree || namesParts(sentence, head)))
    return {
      measure: 'three_public',
      of: null,
      start: head + words.search(/[^,;、。:]/),
      words: words.replace(/^[,;、。:]+/, ''),
    };
  return isWholeYear(sentence, words, head)
    ? { measure: 'three_public', of: null, start: head, words }
    : null;
};

const ofAssets: ShortNamer = (sentence, words, head) => {
  if (GROSS.test(words) && NET_BEFORE.test(saidBefore(sentence, head)))
    return bound('fixed_assets', words, head);
  const last = sentence.last?.measure ?? '';
  if (last.startsWith('fixed_assets') && LEASED.test(words)) return bound('fixed_assets_leased', words, head);
  const isOther = last.startsWith('fixed_assets_') && OTHER_ASSETS.test(words);
  return isOther ? bound('fixed_assets_other', words, head) : null;
};

/** One of the three public expenses, or a kind of spending, by a short name. */
const partOrKind: ShortNamer = (sentence, words, head) => {
  const isOnThree = sentence.topic?.startsWith('three_public') ?? false;
  const part = (isOnThree ? threePart(words) : null) ?? kindOf(sentence, words);
  return part && boundTo(part, words, head);
};

/** What became of the budget that was named right before. */
const outturnOfBudget: ShortNamer = (sentence, words, head) => {
  const { last } = sentence;
  const isWhole = last !== null && last.of === null && isBudget(last.measure) && sentence.kind === null;
  const isOfSmall = last !== null && isBudget(last.measure) && SMALL.test(last.of ?? sentence.topic ?? '');
  const isCalled = isOfSmall || (isWhole && CALLED_WHOLE.test(last.words) && words.includes('发生'));
  const isSpent = (isWhole && SPENT.test(words)) || (isCalled && HAPPENED.test(words));
  return isSpent ? bound('expenditure', words, head) : null;
};

const SHORT_NAMERS = [ofCars, inAll, ofAllThree, ofAssets, partOrKind, outturnOfBudget] as const;

/** A name that is understood only beside the figure before it. */
export function shortName(sentence: Sentence, words: string, head: number): Binding | null {
  // 固定资产7246万元，其中房屋3610万元、车辆1508万元
  const whole = saidBefore(sentence, head + words.length);
  if (whole.endsWith('车辆') && OF_ASSETS.test(whole)) return null;
  for (const namer of SHORT_NAMERS) {
    const binding = namer(sentence, words, head);
    if (binding) return binding;
  }
  return null;
}
