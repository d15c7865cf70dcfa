import { SPENDING_KIND } from '../spending-kinds.ts';
import { type Binding, isBudget } from './bind.ts';
import { isOnProjects, scopeAt } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isOfThing } from './thing.ts';
import { isLabelledUnit, UNIT } from './units.ts';

/** Units of the body, other bodies, and bodies below it that are not named. */
const OTHERS = `${UNIT}|收教所|救助站|警校|食堂|招待所|(?:培训|服务|接待)中心|训练基地|(?<!公安局[^,。;]{0,6})分局|检察院|法院|司法局|消防队|(?<!(?:及|和|与|含)[^,。]{0,8})(?:下属|所属|二级)(?:事业)?(?:单位|机构)|(?:禁毒|综治|扫黑)办|政法委|见义勇为(?:基金会|协会)`;
/** 交警大队年初预算…   看守所：预算…   (二)拘留所支出… */
const UNIT_BEFORE = new RegExp(`(?<![我本])(${OTHERS})(?:20\\d\\d年度?|全年|本年度?|年度|的|:)*$`);
/** What of one thing goes on about it; an expense or a kind of spending by its own name is the body's. */
const OF_THING = /^(?:budget.*|expenditure|execution_rate)$/;
/** 聘用辅警280人，支出1200万元，…，部门预算执行率98% */
const BEHIND_THING_ITS_OWN = /部门|总支出/;
const TURNS_BACK = /全局|局机关|全系统|我局|本局|本部门|汇总|合计|总计|整体/;
/** 刑侦大队：办案费60万元，…，合计支出90万元: the sum of what one unit has spent */
const TURNS_TO_BODY = /全局|局机关|全系统|我局|本局|本部门|整体/;
const NEAR = 20;
const MONEY =
  /^(?:budget.*|expenditure.*|execution_rate|revenue.*|balance_.*|three_public.*|meeting.*|training.*)$/;

const ofOneUnit = (sentence: Sentence): boolean =>
  isLabelledUnit(textBetween(sentence, sentence.from, sentence.from + NEAR), sentence.title);

/**
 * Whether a figure is that of one of the body's units, or of one thing that it buys or builds, until the sentence turns back to the whole. A body that is
 * itself such a unit says so in the head of its report.
 */
export function isOfUnit(sentence: Sentence, binding: Binding): boolean {
  const { measure, start, words } = binding;
  if (!MONEY.test(measure)) return false;
  const said = saidBefore(sentence, start);
  const unit = UNIT_BEFORE.exec(said)?.[1];
  const near = said.slice(-12) + words;
  if (unit && !sentence.title.includes(unit)) sentence.unitOnly = true;
  else if (sentence.unitOnly && (ofOneUnit(sentence) ? TURNS_TO_BODY : TURNS_BACK).test(near))
    sentence.unitOnly = false;
  if (isOfThing(sentence, binding)) sentence.thingOnly = true;
  else if (sentence.thingOnly && (TURNS_BACK.test(near) || BEHIND_THING_ITS_OWN.test(near)))
    sentence.thingOnly = false;
  return sentence.unitOnly || (sentence.thingOnly && OF_THING.test(measure));
}

const WHOLE = /全局|部门|整体|总|合计|全部|共/;
/** （一）基本支出。…2019年共支出4992.91万元: under a heading a sum is that of the kind. */
const TURNS_BACK_SURELY = /全局|部门|整体|全部|支出合计|支出总计/;

/** Remembers the kind of spending whose budget a figure is: what follows is about that kind, until the next one's budget stands behind what was spent of it. */
export function enterKind(sentence: Sentence, { measure, of, start }: Binding): void {
  if (SPENDING_KIND.test(measure) && sentence.kindAlone !== 'none') {
    const isNext = /\d(?:亿|万)?元/.test(textBetween(sentence, sentence.from, start));
    sentence.kindAlone = isNext && !sentence.kindRated ? 'none' : measure;
    sentence.kindRated = false;
  } else if (measure !== 'execution_rate') sentence.kindAlone = 'none';
  if (!of || !SPENDING_KIND.test(of) || !isBudget(measure)) return;
  const isNext = sentence.kind === null || sentence.kind === of || sentence.kindSpent;
  sentence.kind = isNext ? of : 'several';
  sentence.kindSpent = false;
}

/** 专项支出962.75万元，预算执行率98%   基本支出6020万元，执行率100%，项目支出2106万元，执行率97%: right behind the spending of one kind, of which alone the sentence tells */
const isOfKindAlone = (sentence: Sentence, start: number, words: string): boolean =>
  SPENDING_KIND.test(sentence.kindAlone) &&
  sentence.subject === '' &&
  !isOnProjects(sentence.title) &&
  scopeAt(sentence, start) !== 'special_projects' &&
  !WHOLE.test(saidBefore(sentence, start).slice(-6) + words);

/** 项目支出年初预算…，执行率96.97%: budgets, spending and rates after the budget of a kind of spending are that kind's; the sentence keeps what it has told of the kind. */
export function goesToKind(sentence: Sentence, { measure, start, words }: Binding): boolean {
  if (measure === 'execution_rate' && isOfKindAlone(sentence, start, words)) {
    sentence.kindRated = true;
    return true;
  }
  if (sentence.kind === null || (!isBudget(measure) && !/^(?:expenditure|execution_rate)$/.test(measure)))
    return false;
  // 项目支出：11个项目全年预算…: of the sum of the projects, which is told of as such
  if (sentence.kind === 'expenditure_project' && scopeAt(sentence, start) === 'special_projects')
    return false;
  const said = saidBefore(sentence, start).slice(-6) + words;
  if (!(sentence.kindBegins ? TURNS_BACK_SURELY : WHOLE).test(said)) {
    sentence.kindSpent ||= measure === 'expenditure';
    return true;
  }
  sentence.kind = null;
  return false;
}
