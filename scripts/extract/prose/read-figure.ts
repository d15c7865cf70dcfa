import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import type { Denominator, Scope } from '../../../src/model/vocabulary.ts';
import { matches } from '../../parse/matches.ts';
import { rememberOf } from '../../parse/remember.ts';
import { fits, type Reading, reading } from '../reading.ts';
import { type Binding, isBudget } from './bind.ts';
import { budgetKind, kindOfCounted } from './budget-kind.ts';
import { denominatorOf, divisorBehind, rateDenominator } from './denominator.ts';
import type { ProseFigure } from './figures.ts';
import { isByOthers } from './judged.ts';
import { type Meant, meaning } from './meaning.ts';
import { arePartPoints } from './part-points.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isOnProjects, scopeAt } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isSum } from './side.ts';
import { isOfSomeProjects } from './some-projects.ts';
import { PLAIN_UNIT, toProseValue, unitInBrackets, unitOf } from './value.ts';
import { enterKind } from './whose.ts';
import { APPROVED_AS } from './words.ts';
import { isPartOfYear, yearAt } from './year.ts';

/** 年初预算3200万元，其中财政资金3200万元: what one source gives to it */
const OF_SOURCE =
  /(?:其中[:,]?|资金来源[为于:]?)(?:财政|上级|中央|省级|市级|县级|区级|本级|其他|自筹|专项|补助|配套|转移支付)*$|[、,](?:中央|省级|市级|县级|区级|州级|旗级|自治区|本级|上级|地方)(?:财政)?(?:专项)?(?:补助|配套|转移支付)?$/;

/** 成本指标：控制在预算8500万元以内: a limit that was set, and no budget that is told */
const isLimit = (sentence: Sentence, { start }: Binding, { end }: ProseFigure): boolean =>
  /(?:指标|成本|目标|要求)[^。;]*(?:控制在|不超过|不突破)$/.test(saidBefore(sentence, start)) &&
  /^(?:以内|之内|以下)/.test(textBetween(sentence, end, end + 2));

/** 市级资金到位646.5万元，省级资金到位200万元   上级财政下达130万元，县级预算150万元: what came of one source */
const RECEIVED = /^(?:(?:资金)?到位|预算(?=$|为)|资金$)/;
const LEVEL =
  '(?:中央|[省市县区州旗](?:级|(?=财政))|县区|上级|地方|自筹)(?:财政)?(?:专项|补助|配套|转移支付|资金)*';
const LEVEL_BEFORE = new RegExp(`${LEVEL}$`);
/** 县级资金到位60万元 alone is all that came. */
const OF_LEVELS = new RegExp(`${LEVEL}(?:到位|安排|下达|预算)?\\d`, 'g');
const FEWEST_LEVELS = 2;
const levelsIn = rememberOf(({ squeezed }: Passage) => matches(squeezed.text, OF_LEVELS).length);
const isOfLevel = ({ passage }: Sentence, before: string): boolean =>
  LEVEL_BEFORE.test(before) && levelsIn(passage) >= FEWEST_LEVELS;

/** An amount of which only "amount" is said: of a named project it stays that, of the special projects it is their budget. */
function finalMeasure(
  measure: MeasureId,
  scope: Scope | '',
  sentence: Sentence,
  words: string,
): MeasureId | null {
  // 2022年项目经费236万元: planned or spent
  if (
    measure === 'expenditure_project' &&
    isOnProjects(sentence.title) &&
    /^项目经费(?:为|共|共计|合计)?$/.test(words)
  )
    return null;
  if (measure === 'expenditure_project' && scope === 'special_projects') return 'expenditure';
  if (/project/.test(scope) && /^(?:revenue|meeting|training)/.test(measure)) return null;
  if (sentence.subject !== '' && measure.startsWith('three_public')) return null;
  if (measure !== 'project_amount')
    return sentence.subject && /^(?:staff|project_count)/.test(measure) ? null : measure;
  if (sentence.subject) return 'project_amount';
  return scope === 'special_projects' ? 'budget' : null;
}

/** 止付资金4120万元   返还被骗资金35万元   事前评估金额1140万元   退回票据3张，金额0.86万元: money of others, or of what was looked at */
const OF_OTHERS =
  /(?:止付|冻结|追缴|追回|追赃|返还|退还|退赔|挽回|挽损|查扣|扣押|涉案|涉诈|被骗|涉赌|罚没|缴获|政府采购|(?<!绩效)评估|审减)[^,。;\d]{0,6}$|收回[^,。;\d]{0,24}$|(?:票据|发票|凭证|合同|单据)\d+[张份笔][^,。;\d]{0,8},$/;

/** 年中追加专项资金620万元、人员经费180万元   压减公务接待费2万元、公车费3万元: the next of what was added, or saved */
const NEXT_CHANGE =
  /(?:增加|减少|节约|压减|压缩|追加|调增|调减|核减|新增)了?[^,;。:、\d]{0,10}(?:资金|经费|费|支出)[\d.]+(?:亿元|万元|元)(?:[、和及][^,;。:、\d]{2,14}[\d.]+(?:亿元|万元|元))*[、和及]$/;

/** 项目总投资1.2亿元，其中2022年预算0.45亿元   全年可用资金48.6万元: of several years, or all that could be spent */
const isOfYears = (sentence: Sentence, { words, start }: Binding, { end }: ProseFigure): boolean =>
  (/累计/.test(words) &&
    /总投资|(?:开工|立项|启动|建设|实施)以来[^。;]{0,8}$/.test(saidBefore(sentence, start))) ||
  /累计(?:完成)?投资/.test(saidBefore(sentence, start) + words) ||
  (/总投资/.test(words) && /^,其中20\d\d年/.test(textBetween(sentence, end, end + 8))) ||
  /可用(?:资金|财力)/.test(words);

/** 本部门总支出6558万元，其中本年支出6519万元: with what goes over to the next year */
const withAll = (
  sentence: Sentence,
  measure: MeasureId,
  { words }: Binding,
  { end }: ProseFigure,
): MeasureId =>
  measure === 'expenditure' &&
  words.includes('总支出') &&
  /^[,(](?:其中)?:?(?:本年|当年)支出/.test(textBetween(sentence, end, end + 12))
    ? 'expenditure_total'
    : measure;

/** Where the figure is printed, without the word after it. */
const printedText = (sentence: Sentence, { start, end, unit }: ProseFigure): string =>
  pieceOf(sentence.passage, start, end - (unit && PLAIN_UNIT.test(unit) ? 1 : 0)).text;

/** 完成预算239万元的78.69%   比年初预算100万元减少…: a sum that is only named to compare with it. */
const isCompared = (sentence: Sentence, { start }: Binding): boolean =>
  /(?:完成|占|比|较|与|\(|控制在[^,。;\d]{0,10}|不超过|低于)$/.test(saidBefore(sentence, start));

/** “三公”经费支出118万元，预算为128万元。其中：…: the budget of a sum that was spent; the parts that follow are of what was spent. */
const isItsBudget = ({ whole }: Sentence, { measure, plan }: Meant, { words }: Binding): boolean =>
  plan && whole?.measure === measure && !whole.plan && ITS_BUDGET.test(words);
const ITS_BUDGET = new RegExp(
  `^(?:(?:年初|全年)?(?:批复|核定|安排)?的?(?:预算(?:数|额|安排)?|控制(?:数|额))(?:为|是)?|${APPROVED_AS})$`,
);

/** Remembers what the next figures of the sentence, or its rates, are about. */
function remember(
  sentence: Sentence,
  { measure, plan }: Meant,
  scope: Scope | '',
  binding: Binding,
  end: number,
): Denominator | '' {
  if (isSum(measure) && !isCompared(sentence, binding) && !isItsBudget(sentence, { measure, plan }, binding))
    sentence.whole = { measure, plan: plan || isBudget(measure) };
  enterKind(sentence, binding);
  if (measure === 'execution_rate')
    return rateDenominator(sentence, binding.words + divisorBehind(sentence, end), scope, binding.start);
  if (!isBudget(measure)) return '';
  const denominator = denominatorOf(sentence, measure, binding);
  sentence.denominators.set(scope, denominator);
  return denominator;
}

/** 绩效自评总分为100分，自评得分98分   自评平均得分96.8分: the points that could be had, and a mean of several. */
const isNoTotal = (sentence: Sentence, { words, start }: Binding, { value, end }: ProseFigure): boolean =>
  /平均/.test(saidBefore(sentence, start).slice(-4) + words) ||
  arePartPoints(saidBefore(sentence, start), value) ||
  // 产出（35分）、效益（25分）四个部分，总分100分。
  (value === '100' &&
    words === '总分' &&
    /分\)|个(?:部分|方面|一级)|指标/.test(saidBefore(sentence, start))) ||
  (value === '100' &&
    words.includes('总分') &&
    /得分|得\d|自评|实得|扣|其中[^。;]*\d分[,、][^。;]*\d分/.test(textBetween(sentence, end, sentence.to)));

/** 预算执行率100%的任务   绩效目标设定预算执行率95%   预算执行率可达98%: a rate that something is to have, or may come to. */
const isAim = (sentence: Sentence, { start, end }: ProseFigure): boolean =>
  /^的(?:任务|目标|要求|工作|指标|单位|部门|项目)/.test(textBetween(sentence, end, end + 4)) ||
  /绩效目标(?:设定|设置|为|是)*:?[^,。;:、]*$|(?:可达到?|有望|预计)[^,。;]{0,8}$/.test(
    saidBefore(sentence, start),
  );

/** 总分90分（含）以上为优秀，80分至90分为良好: where a grade begins */
const OF_SCALE =
  /^分?[,、;(](?:自评|实际|实)*得分?(?:为|:)?\d|^分?(?:\(含\)|\(不含\))?(?:及?以[上下内]|至\d|[-—~]\d)|^分?\(含/;

/** The unit of an amount that names none. */
const unitFor = (sentence: Sentence, { start }: ProseFigure): string =>
  unitInBrackets(sentence, start) || sentence.unit;

/** 执行率100%的得10分   预算完成率100%得满分   执行率90%至100%的项目5个: what a rule or a range says */
const OF_RULE = /^(?:的?得(?:满分|\d)|的(?:得|按|项目)|(?:至|到|[-—~])\d)/;
const isOfRule = (sentence: Sentence, { end }: ProseFigure): boolean =>
  OF_RULE.test(textBetween(sentence, end, end + 6));

/** What the words before a figure make of it; null when they name nothing, or something that it cannot be. */
function meantBy(sentence: Sentence, binding: Binding, figure: ProseFigure): Meant | null {
  const unit = unitOf(sentence, figure, binding.words);
  const meant = unit === null ? null : meaning(sentence, binding, figure);
  if (unit === null || !meant || !fits(measureOf(meant.measure), unit)) return null;
  // 目标责任考核得921.4分: points of another scale
  if (meant.measure === 'score' && Number(figure.value) > 100) return null;
  if (meant.measure === 'score' && isNoTotal(sentence, binding, figure)) return null;
  if (meant.measure === 'score' && OF_SCALE.test(textBetween(sentence, figure.end, figure.end + 6)))
    return null;
  if (meant.measure === 'score' && isByOthers(saidBefore(sentence, figure.start))) return null;
  if (meant.measure === 'execution_rate' && (isAim(sentence, figure) || isOfRule(sentence, figure)))
    return null;
  if (unit === '' && measureOf(meant.measure).unit === '万元' && unitFor(sentence, figure) === '')
    return null;
  return isPartOfYear(sentence, meant.measure, binding.start) ? null : meant;
}

/** 2021年分局部门预算总额2874.30万元 in a report on projects: said of the whole body, and of that figure alone */
const isOfDepartment = ({ title }: Sentence, said: string): boolean =>
  isOnProjects(title) &&
  /(?<!占[^,。;]{0,12})(?:部门预算(?:总额|总数|合计)(?:为|共|是|:)?|(?:^|[,。;]|同期)(?:我局|本局|全局)部门预算(?:数)?为)$/.test(
    said,
  );

/** …智慧交管大脑项目，82.3分，该项目全年预算430万元 in a report on the whole: of one project, and not of the body */
const isOfOneUnnamed = (sentence: Sentence, at: number): boolean =>
  sentence.subject === '' &&
  !isOnProjects(sentence.title) &&
  /项目[^。]*[该此]项目|[该此]类项目/.test(saidBefore(sentence, at));

/** 年初批复8915.36万元用于基本支出，2104.5万元用于项目支出: the part of the budget that is for one kind */
const isForKind = (sentence: Sentence, { measure }: Binding, { end }: ProseFigure): boolean =>
  isBudget(measure) &&
  /^(?:用于(?:基本|项目|人员|公用)|的(?:专项|重点|一般)项目)/.test(textBetween(sentence, end, end + 6));

/** 项目总预算460万元，其中2025年预算230万元: of all years, where that of the one stands right behind */
const isOfSeveralYears = (sentence: Sentence, { measure }: Binding, { end }: ProseFigure): boolean =>
  measure === 'budget' &&
  /^[,;(](?:其中:?)?(?:20\d\d年度?|本年度?|当年)(?:预算|安排)(?!同上)|^[,(]分[两二三四五][年期]/.test(
    textBetween(sentence, end, end + 16),
  ) &&
  !/结转|追加|续建/.test(textBetween(sentence, end, sentence.to)) &&
  /总预算|总投资/.test(saidBefore(sentence, end).slice(-LONG));
const LONG = 30;

const PART_NAME = '[^,。;:、\\d]{2,14}(?:费|经费|工程|采购|建设|购置)(?:年初)?';
const AMOUNT = '[\\d.,]+(?:亿|万)?元';
/** …，其中设备购置预算200万元，运维费预算120万元: the budget of one part of the project after the other */
const PART_BUDGET = new RegExp(`其中:?(?:${PART_NAME}预算(?:数|安排)?为?${AMOUNT}[,、])*${PART_NAME}$`);
/** …，其中宣传费预算10万元，支出9万元，执行率90%: what became of it right behind */
const BEHIND_PART = new RegExp(`其中:?${PART_NAME}预算(?:数|安排)?为?${AMOUNT},(?:支出${AMOUNT},)?$`);
/** 总投资3000万元，累计支出2200万元，执行率73%: of all years */
const BEHIND_ALL_YEARS = /总投资[^。;]*累计(?:支出|完成|支付)[\d.,]+(?:亿|万)?元,$/;
const OF_THE_YEAR = /^(?:20\d\d年|本年|当年|全年|实际)/;

/** Whether a figure is that of one part of the project, or of all years of it. */
const isOfItsPart = (sentence: Sentence, { measure, start, words }: Binding): boolean => {
  if (sentence.subject === '' || !/^(?:budget|expenditure$|execution_rate)/.test(measure)) return false;
  const said = saidBefore(sentence, start);
  if (isBudget(measure) && PART_BUDGET.test(said)) return true;
  return !OF_THE_YEAR.test(words) && (BEHIND_PART.test(said) || BEHIND_ALL_YEARS.test(said));
};

/** 结转资金62万元，结转至2023年使用: what goes over to the next year, and did not come from the last */
const GOES_OVER = /^,?(?:已|全部|将|拟|按规定)*(?:结转|留)(?:至|到)?(?:(20\d\d)年|下一?年|次年|明年)/;
const goesOver = (sentence: Sentence, { end }: ProseFigure): boolean => {
  const match = GOES_OVER.exec(textBetween(sentence, end, end + 16));
  return match !== null && (match[1] === undefined || match[1] !== sentence.fiscalYear);
};

/** 2022年结余结转资金76.5万元   其中结转资金50万元: what was left over, where nothing says that it came from the last year */
const isLeftOver = (sentence: Sentence, { start, words }: Binding): boolean =>
  /^(?:结转|结余结转)资金/.test(words) && !CAME_OVER.test(saidBefore(sentence, start));
const CAME_OVER =
  /(?:上年度?|年初|以前年度|使用|动用|消化|加上?|含|包括)[^。;\d]{0,8}$|(?:收入|来源|拨款|安排|到位|预算)[^。;]*$/;

/** 共有项目16个。项目预算2480万元，支出2391万元 in a report on the whole: of the projects, until the sentence turns */
function isOfAllProjects(sentence: Sentence, { words }: Binding): boolean {
  if (/部门|全局|整体|三公/.test(words)) sentence.ofAllProjects = false;
  else if (
    /^项目预算(?:数|金额|资金)?(?:为|共)?$/.test(words) &&
    sentence.subject === '' &&
    !isOnProjects(sentence.title) &&
    COUNTED_BEFORE.test(saidBefore(sentence, sentence.from, 0))
  )
    sentence.ofAllProjects = true;
  return sentence.ofAllProjects;
}
const COUNTED_BEFORE = /(?:项目(?:共|有|共有)?\d+个|\d+个[^。;\d]{0,8}项目)[^。]*。$/;

/** 当年出租房屋2处，收入8.6万元: what was let or sold, and not all that came in */
const isOfRent = (sentence: Sentence, { words, start }: Binding): boolean =>
  words.startsWith('收入') && /(?:出租|出借|拍卖|报废|处置)[^。;]*,$/.test(saidBefore(sentence, start));

/** A figure under its name; null when the words around it make it something else. */
export function readFigure(sentence: Sentence, figure: ProseFigure, binding: Binding | null): Reading | null {
  const meant = binding && meantBy(sentence, binding, figure);
  const year = yearAt(sentence, figure.start);
  if (!binding || !meant || year === null) return null;
  if (meant.measure === 'revenue' && isOfRent(sentence, binding)) return null;
  if (isOfOneUnnamed(sentence, figure.start) || isForKind(sentence, binding, figure)) return null;
  if (
    isOfSeveralYears(sentence, binding, figure) ||
    isOfItsPart(sentence, { ...binding, measure: meant.measure })
  )
    return null;
  if (meant.measure === 'revenue_carryover' && (goesOver(sentence, figure) || isLeftOver(sentence, binding)))
    return null;
  const isWhole = isOfDepartment(sentence, saidBefore(sentence, figure.start));
  const around = isWhole
    ? 'department'
    : isOfAllProjects(sentence, binding)
      ? 'special_projects'
      : scopeAt(sentence, figure.start);
  if (!isWhole) sentence.scope = around;
  // 全年开展12个项目绩效自评，三公经费支出70万元: of the body, whatever the sentence has turned to
  const isOfBody = around === 'special_projects' && meant.measure.startsWith('three_public');
  const scope = isOfBody ? '' : around;
  const final = finalMeasure(
    withAll(sentence, meant.measure, binding, figure),
    scope,
    sentence,
    binding.words,
  );
  const isOfCounted = final === 'budget' && scope === 'special_projects';
  const counted = isOfCounted ? kindOfCounted(saidBefore(sentence, figure.start)) : final;
  const measure = counted === 'budget' ? budgetKind(sentence, figure) : counted;
  const before = saidBefore(sentence, binding.start);
  const isElse =
    meant.measure === 'project_amount' &&
    (OF_SOURCE.test(before) ||
      OF_OTHERS.test(before) ||
      /政府采购(?!率)[^。;]*$/.test(before) ||
      isOfYears(sentence, binding, figure));
  // 设备采购流标一次，涉及预算318万元
  if (measure === 'budget' && /(?:采购|流标|废标)[^。;]{0,20}涉及$/.test(before)) return null;
  const isOfRest = scope === 'special_projects' && isOfSomeProjects(saidBefore(sentence, figure.start, 0));
  const isOfSource = measure === 'budget' && RECEIVED.test(binding.words) && isOfLevel(sentence, before);
  if (isOfRest || isOfSource || (measure === 'budget' && isLimit(sentence, binding, figure))) return null;
  const isOfAllYears = measure === 'expenditure' && isOfYears(sentence, binding, figure);
  if (!measure || isElse || isOfAllYears) return null;
  if ('、和及'.includes(before.slice(-1)) && NEXT_CHANGE.test(before)) return null;
  const value = toProseValue(measure, figure, printedText(sentence, figure), unitFor(sentence, figure));
  if (!value) return null;
  return reading({
    measure,
    label: binding.words.replace(/[:为]+$/, ''),
    value,
    scope,
    phase: meant.plan ? 'plan' : '',
    subject: scope === 'project' ? sentence.subject : '',
    year,
    denominator: remember(sentence, { measure, plan: meant.plan }, scope, binding, figure.end),
    source: pieceOf(sentence.passage, binding.start, figure.end, figure.start),
    origin: 'prose',
  });
}
