import { type MeasureId, measure as measureOf } from '../../../src/model/measure.ts';
import type { Denominator, Scope } from '../../../src/model/vocabulary.ts';
import { fits, type Reading, reading } from '../reading.ts';
import { type Binding, isBudget } from './bind.ts';
import { budgetKind, kindOfCounted } from './budget-kind.ts';
import { denominatorOf, divisorBehind, rateDenominator } from './denominator.ts';
import type { ProseFigure } from './figures.ts';
import { isByOthers } from './judged.ts';
import { type Meant, meaning } from './meaning.ts';
import { isOfOtherMoney, isOfOtherThing } from './of-other-thing.ts';
import { arePartPoints } from './part-points.ts';
import { pieceOf } from './passages.ts';
import { isOnProjects, scopeAt } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { isSum } from './side.ts';
import { PLAIN_UNIT, toProseValue, unitInBrackets, unitOf } from './value.ts';
import { enterKind } from './whose.ts';
import { APPROVED_AS, BUYS_CARS } from './words.ts';
import { isPartOfYear, yearAt } from './year.ts';

/** 项目支出273万元，其中公务用车运行维护费178万元，培训费35万元: what the one project of a report was used for, where nothing speaks of the body */
const isUseOfProject = (sentence: Sentence, measure: MeasureId, scope: Scope | ''): boolean =>
  sentence.ofOne &&
  !BUYS_CARS.test(sentence.title) &&
  !/培训|会议|接待|出国|用车/.test(sentence.title) &&
  scope !== 'department' &&
  /^(?:three_public|meeting|training|expenditure_(?:personnel|public)|revenue_(?:other|general|fund|special))/.test(
    measure,
  ) &&
  sentence.topic !== 'three_public' &&
  !/三公|部门|全局|[我本]局|(?<!中标|施工|承建|建设|供货|实施|监理|使用|服务|项目|用人)单位|公安局/.test(
    sentence.passage.squeezed.text,
  );

/** An amount of which only "amount" is said: of a named project it stays that, of the special projects it is their budget. */
function finalMeasure(
  measure: MeasureId,
  scope: Scope | '',
  sentence: Sentence,
  { words, start }: Binding,
): MeasureId | null {
  const said = saidBefore(sentence, start).slice(-NEAR) + words;
  // 2022年项目经费236万元: planned or spent
  if (
    measure === 'expenditure_project' &&
    isOnProjects(sentence.title) &&
    /^项目经费(?:为|共|共计|合计)?$/.test(words)
  )
    return null;
  if (measure === 'expenditure_project' && scope === 'special_projects') return 'expenditure';
  if (/project/.test(scope) && /^(?:revenue|meeting|training)/.test(measure)) return null;
  if (isUseOfProject(sentence, measure, scope)) return null;
  if (measure === 'expenditure_total' && isOnProjects(sentence.title) && scope !== 'department')
    return 'expenditure';
  if (sentence.subject !== '' && measure.startsWith('three_public')) return null;
  if (measure !== 'project_amount')
    return sentence.subject && /^(?:staff|project_count)/.test(measure) ? null : measure;
  if (SPENT.test(said)) return null;
  if (sentence.subject) return 'project_amount';
  return scope === 'special_projects' ? 'budget' : null;
}

/** 使用财政资金148.13万元   完成投资217.73万元: an amount that is not what a project got */
const SPENT =
  /(?:使用|动用|花费|花去|支付|支出|完成|结算)了?(?:财政|专项|项目|预算|县级|本级)*(?:资金|投资|经费)$/;
const NEAR = 8;

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
    (/得分|得\d|自评|实得|扣|其中[^。;]*\d分[,、][^。;]*\d分/.test(textBetween(sentence, end, sentence.to)) ||
      // 自评总分一百分。预算执行占10分，…最终得分96.43分
      TOTAL_BEHIND.test(sentence.passage.squeezed.text.slice(end, end + FAR))));
const TOTAL_BEHIND = /(?<!项目)(?:最终|综合|总|实际|自评总)得分(?:为|:)?(?!100)\d/;
const FAR = 200;

/** 预算执行率100%的任务   绩效目标设定预算执行率95%   预算执行率可达98%: a rate that something is to have, or may come to. */
const isAim = (sentence: Sentence, { start, end }: ProseFigure): boolean =>
  /^的(?:任务|目标|要求|工作|指标|单位|部门|项目)/.test(textBetween(sentence, end, end + 4)) ||
  /绩效目标(?:设定|设置|为|是)*:?[^,。;:、]*$|(?:可达到?|有望|预计)[^,。;]{0,8}$/.test(
    saidBefore(sentence, start),
  );

/** 总分90分（含）以上为优秀，80分至90分为良好: where a grade begins */
const OF_SCALE =
  /^分?的(?:项目)?\d+个|^分?[,、;(](?:自评|实际|实)*得分?(?:为|:)?\d|^分?(?:\(含\)|\(不含\))?(?:及?以[上下内]|至\d|[-—~]\d)|^分?\(含/;

/** The unit of an amount that names none. */
const unitFor = (sentence: Sentence, { start }: ProseFigure): string =>
  unitInBrackets(sentence, start) || sentence.unit;

/** 执行率100%的得10分   执行率达到95%（含）以上得满分   预算完成率100%得满分   执行率90%至100%的项目5个: what a rule or a range says */
const OF_RULE =
  /^(?:(?:\(不?含\)|及?以[上下])+,?的?(?:得|计)(?:满分|\d)|的?得(?:满分|\d)|的(?:得|按|项目)|(?:至|到|[-—~])\d)/;
const isOfRule = (sentence: Sentence, { end }: ProseFigure): boolean =>
  OF_RULE.test(textBetween(sentence, end, end + 14));

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
  // 预计全年可支出88万元
  if (
    /^(?:execution_rate|expenditure)$/.test(meant.measure) &&
    FORECAST.test(saidBefore(sentence, figure.start))
  )
    return null;
  return isPartOfYear(sentence, meant.measure, binding.start) ? null : meant;
}

const FORECAST = /(?:预计|预期|预估)[^,。;\d]{0,12}$/;

/** 2021年分局部门预算总额2874.30万元 in a report on projects: said of the whole body, and of that figure alone */
const isOfDepartment = ({ title }: Sentence, said: string): boolean =>
  isOnProjects(title) &&
  /(?<!占[^,。;]{0,12})(?:部门预算(?:总额|总数|合计)(?:为|共|是|:)?|(?:^|[,。;]|同期)(?:我局|本局|全局)部门预算(?:数)?为)$/.test(
    said,
  );

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

/** 项目预算执行率96.12%，部门整体预算执行率99.42%: of the projects, in a report on the whole */
const isRateOfProjects = (sentence: Sentence, { words, start }: Binding, measure: MeasureId): boolean =>
  measure === 'execution_rate' &&
  sentence.subject === '' &&
  !isOnProjects(sentence.title) &&
  /^项目(?:支出|资金)?(?:预算)?(?:总体|平均|资金)*(?:执行|支出)率/.test(
    saidBefore(sentence, start).replace(/^.*[,。;:]/, '') + words,
  );

/** Whose figure it is, as the words around say; the sentence goes on about the same until it turns. */
function scopeOf(sentence: Sentence, binding: Binding, figure: ProseFigure, measure: MeasureId): Scope | '' {
  if (isOfDepartment(sentence, saidBefore(sentence, figure.start))) return 'department';
  const isOfProjects = isOfAllProjects(sentence, binding) || isRateOfProjects(sentence, binding, measure);
  const around = isOfProjects ? 'special_projects' : scopeAt(sentence, figure.start);
  sentence.scope = around;
  // 全年开展12个项目绩效自评，三公经费支出70万元: of the body, whatever the sentence has turned to
  return around === 'special_projects' && measure.startsWith('three_public') ? '' : around;
}

/** What a figure measures once its scope is known: the budget of the year's beginning, of counted projects; null for nothing. */
function settledMeasure(
  sentence: Sentence,
  binding: Binding,
  figure: ProseFigure,
  measure: MeasureId,
  scope: Scope | '',
): MeasureId | null {
  // 年初预算调整到8500万元
  if (isBudget(measure) && /调整?到$/.test(binding.words)) return 'budget_adjusted';
  const final = finalMeasure(withAll(sentence, measure, binding, figure), scope, sentence, binding);
  const isOfCounted = final === 'budget' && scope === 'special_projects';
  const counted = isOfCounted ? kindOfCounted(saidBefore(sentence, figure.start)) : final;
  return counted === 'budget' ? budgetKind(sentence, figure) : counted;
}

/** A figure under its name; null when the words around it make it something else. */
export function readFigure(sentence: Sentence, figure: ProseFigure, binding: Binding | null): Reading | null {
  const meant = binding && meantBy(sentence, binding, figure);
  const year = yearAt(sentence, figure.start);
  if (!binding || !meant || year === null) return null;
  if (isOfOtherThing(sentence, binding, figure, meant.measure)) return null;
  const scope = scopeOf(sentence, binding, figure, meant.measure);
  const measure = settledMeasure(sentence, binding, figure, meant.measure, scope);
  if (!measure) return null;
  if (isOfOtherMoney(sentence, binding, figure, { named: meant.measure, measure, scope })) return null;
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
