import { places } from '../../../src/model/decimal.ts';
import type { MeasureId } from '../../../src/model/measure.ts';
import type { Denominator } from '../../../src/model/vocabulary.ts';
import { budgetDenominator } from '../budget-denominator.ts';
import { type Reading, reading } from '../reading.ts';
import { rateDenominator } from './denominator.ts';
import type { ProseFigure } from './figures.ts';
import { pieceOf } from './passages.ts';
import { isOnProjects, scopeAt } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { toProseValue } from './value.ts';
import { CHANGE_BEFORE, PRIOR_BEFORE } from './words.ts';
import { isPartOfYear, yearAt } from './year.ts';

/** 按合同支付租赁费127.5万元   一年下来实际用了229.9万元   已付给运营商148.8万元 */
const MAY_BE_SPENT =
  /支|(?<!拨)付|用|花|完成|执行|兑现|发[放给生]|报[销账]|拨出|已(?:经)?拨|结算|决算|投入|消[耗化]|(?<!总)共$|[合共总累]计$/;
/** 安排、批复、下达: what was given, by whatever words */
const MAY_BE_GIVEN =
  /拨|下达|安排|核定|批|投入|(?<!完成)投资|[预概]算|申[请报]|到位|计划|补助|筹|给|[资专][金项]|经费|[共合]计|[一总]共|共$|^(?:当年|全年)$/;
/** 未用完的11.68万元   余下5.57万元   还有13.8万元结转2021年使用   77.50万元指标由区财政收回 */
const NOT_USED = '未(?:能|形成|实际)?(?:支|使?用|执行|列支|开支|花|拨)|没有?(?:使?用|支|花)';
const MAY_BE_LEFT = new RegExp(`余|剩|结存|${NOT_USED}|结转|[收缴交退]回|上[缴交]|[还尚]有`);
const LEFT_BEHIND = new RegExp(
  `^(?:的)?[^,。;:\\d]{0,10}(?:结转|[收缴交退]回|上[缴交]|${NOT_USED}|留待|留至)|^,(?:已|全部|按规定|将)*结转(?:到|至)?(?:20\\d\\d年|下一?年|次年|明年)(?!\\d)`,
);
/** 44.62万元已支出   44.62万元全部支付到位   46万元资金已由县财政于3月一次性下达: what it is, the words behind it say */
const BEHIND =
  /^(?:的)?(?:项目|专项|财政)*(?:资金|经费|预算)?(?:[已均全]|由)[^,。;:\d%]{0,24}(?:\d{1,2}月[^,。;:\d%]{0,10})?(?:支[出付]|使用|列支|下达|到位|拨付|安排)/;
/** 年初预算完成97.64%   占下达资金的92.5% */
const MAY_BE_RATE =
  /完成|执行|支出|支付|使用|占|相当于|(?:为|达到?)[^,。;]{0,8}(?:数|预算|资金)的|兑付|进度|用[掉了]|花[掉了]|(?:计算|口径)[^,。;]{0,6}为$|^=$/;

/** 其中…   追加…   合同价…: of a part, or a change */
const OF_ELSE =
  /预[计期估]|以来|开工|概算|配套|自筹|应付|年中|其中|追加|增加|减少|新增|[调核压][增减]|节约|分别|第[一二三四]|(?<!四个)季度|合同(?:价|额|金额|总)|上年|去年|往年|招标|中标|采购(?!预算|安排)/;
/** 概算46万元，2022年全部列入预算: what was estimated became the budget */
const IN_BUDGET = /^,(?:20\d\d年度?|当年|全[部额]|一次性|已|均)*[列纳]入[^,。;:\d]{0,6}预算/;
/** 尾款, 质保金, 未付: what is owed is no rest, unless it goes over: 未支付的26.85万元为质保金，结转下年支付 */
const OWED = /尾款|质保|保证金|[未待]付|未[^,。;]{0,2}支付/;
/** 尚有13.4万元为工程质保金 */
const IS_OWED = /^(?:为|是|系|属)[^,。;:\d]{0,8}(?:尾款|质保|保证金)(?![^。;]{0,60}(?:结转|结余|收回))/;
const GOES_OVER = /^[^。;\d]{0,16}(?:结转|结余|[收缴交退]回)/;
/** 资金到位率   绩效目标完成   验收合格 */
const OTHER_RATE =
  /预[计期]|概算|总投资|到位率|项目完成|目标|任务|指标|验收|合格|满意|及时|覆盖|采购|合同|工程|施工|建设|装修|主体|案件|侦破|平台|进度款|同比|上年|去年|其中|比重|其他/;
/** 满意的463人，占92.6%: of what is counted, and not paid */
const OF_COUNTED = /\d(?:(?![元%])[^,。;:\d]){1,4},$/;
/** 97.12%的资金已支付: what it is of, the words behind it say */
const RATE_BEHIND =
  /^的(?:项目|专项|财政)*(?:资金|经费|预算)(?:已|得到|完成|实现|全部)*(?:支[付出]|使用|执行)/;
/** 60%以上   的项目 */
const NO_RESULT = /^(?:以[上下内]|左右|的[^,。;])/;

const ofBudget = (measure: MeasureId, clause: string): Denominator | '' =>
  measure === 'budget' ? budgetDenominator(measure, clause) : '';

/** 列在年初预算里，数额为312.6万元: what it is, the clause before says */
const IN_INITIAL = /年初(?:部门)?预算(?:里|内|中)?,(?:数额|金额|资金)?(?:共|为|是)*$/;

const CLAUSE = /^.*[,。;:()—●└]/;
/** A name is not longer. */
const LONGEST = 30;

/** 于5月追加预算428万元: all that a project has, where it has no other */
const ADDED = /追加(?:了)?(?:项目)?(?:预算|资金|经费)$/;

/** 年底前44.62万元全部支付到位: the words before say when alone */
const IS_EMPTY = /^(?:截?[至到])?(?:年底|年末|目前|20\d\d年|\d{1,2}月(?:底|末)?|\d{1,2}[日号])*[前止]?$/;

/** 业务装备费326万元: named as one thing of several */
const OF_PART = /(?:费用?|采购|设备|装备|工程|工资|补贴|奖金)$/;

/** What an amount may be, by the words of its clause. */
function kindsOf(clause: string, behind: string): MeasureId[] {
  if (ADDED.test(clause)) return ['budget'];
  if (OF_ELSE.test(clause) && !(clause.endsWith('概算') && IN_BUDGET.test(behind))) return [];
  if (OWED.test(clause)) return GOES_OVER.test(behind) ? ['balance_current'] : [];
  if (MAY_BE_LEFT.test(clause) || LEFT_BEHIND.test(behind))
    return /[还尚]有$/.test(clause) && IS_OWED.test(behind) ? [] : ['balance_current'];
  // 辅警经费(120万元):支出117.6万元
  if (clause === '' && behind.startsWith(')')) return ['budget'];
  const words = IS_EMPTY.test(clause) ? (BEHIND.exec(behind)?.[0] ?? clause) : clause;
  const kinds: MeasureId[] = [];
  if (MAY_BE_SPENT.test(words)) kinds.push('expenditure');
  // 这样全年总盘子是207万元: by a word that nobody knows, no less than by none
  if (MAY_BE_GIVEN.test(words) || (kinds.length === 0 && !IS_EMPTY.test(words) && !OF_PART.test(words)))
    kinds.push('budget');
  return kinds;
}

/** 支出118.8万元，99%；: a rate without a word, in a clause of its own */
const IS_ALONE = /^[,。;)]|^$/;

function kindsOfRate(clause: string, behind: string): MeasureId[] {
  const isTold = MAY_BE_RATE.test(clause) && !NO_RESULT.test(behind);
  const isBare =
    IS_EMPTY.test(clause) && (RATE_BEHIND.test(behind) || (clause === '' && IS_ALONE.test(behind)));
  return (isTold || isBare) && !OTHER_RATE.test(clause) ? ['execution_rate'] : [];
}

/** 占调整预算数(8,133.40万元)的98.61%: of what amount, and by what word; null where no amount stands before */
function ofAmount(told: Sentence, { start }: ProseFigure, own: string): string | null {
  const before = /^\)?的$/.test(own) ? textBetween(told, Math.max(told.from, start - LONGEST), start) : '';
  return OF_AMOUNT.exec(before)?.[0] ?? null;
}
const OF_AMOUNT = /[^,。;:]{0,14}\(?\d[\d,]*(?:\.\d+)?(?:亿|万)?元\)?的$/;

/**
 * What a figure under no known name may be: readings that stay only where the other figures of the same thing prove them
 * (`proved.ts`). `head` is where the figure before it ends.
 */
export function toProve(told: Sentence, figure: ProseFigure, head: number): Reading[] {
  const isRate = figure.unit === '%';
  if ((!isRate && !/^(?:亿|万)?元$/.test(figure.unit)) || figure.value === '0') return [];
  const said = textBetween(told, Math.max(head, figure.start - LONGEST), figure.start);
  const own = said.replace(/:$/, '').replace(CLAUSE, '');
  // 余下的资金结转下年继续使用，金额6.38万元: what it is, the clause before says
  const clause = /^金额为?$/.test(own)
    ? said.replace(/[,，](?=金额为?$)/, '').replace(CLAUSE, '')
    : (ofAmount(told, figure, own) ?? own);
  const behind = textBetween(told, figure.end, Math.min(told.to, figure.end + LONGEST));
  const mayBe = (isRate ? kindsOfRate : kindsOf)(clause, behind);
  if (mayBe.length === 0 || told.unitOnly || told.thingOnly) return [];
  // What is only meant leaves no mark on what the sentence goes on to tell.
  const sentence = { ...told };
  const scope = scopeAt(sentence, figure.start);
  const printed = pieceOf(sentence.passage, figure.start, figure.end).text;
  // Of a whole body so much else is told that a rest, a rate and a budget may come to each other by chance.
  const isOfProject = isOnProjects(sentence.title) || /project/.test(scope);
  const isExact = isRate && places(printed) >= 2;
  const kinds = mayBe.filter((kind) => kind === 'expenditure' || isOfProject || isExact);
  if (kinds.length === 0) return [];
  const before = saidBefore(sentence, figure.start);
  if (isRate && OF_COUNTED.test(before.slice(0, before.length - clause.length))) return [];
  // 剩余 and 追加 are changes of any other amount.
  const isOwn = kinds.includes('balance_current') || ADDED.test(clause);
  if ((!isOwn && CHANGE_BEFORE.test(before)) || PRIOR_BEFORE.test(before)) return [];
  if (isPartOfYear(sentence, 'expenditure', figure.start)) return [];
  const year = yearAt(sentence, figure.start);
  if (year === null) return [];
  // 13.5万元结转下年: what it is called may stand behind it alone.
  const called = clause === '' ? ((LEFT_BEHIND.exec(behind) ?? BEHIND.exec(behind))?.[0] ?? '') : '';
  const start = figure.start - clause.length;
  const source = pieceOf(sentence.passage, start, figure.end + called.length, figure.start);
  return kinds.flatMap((kind) => {
    const measure = kind === 'budget' && IN_INITIAL.test(said) ? 'budget_initial' : kind;
    const value = toProseValue(measure, figure, printed, '');
    if (value === null) return [];
    return reading({
      measure,
      label: clause || called,
      value,
      scope,
      subject: scope === 'project' ? sentence.subject : '',
      year,
      denominator: isRate ? rateDenominator(sentence, clause, scope, start) : ofBudget(measure, clause),
      source,
      origin: 'prose',
      toProve: true,
    });
  });
}
