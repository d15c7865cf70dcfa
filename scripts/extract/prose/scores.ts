import { decimal } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { type Reading, reading } from '../reading.ts';
import { dividedTotal } from './divided-points.ts';
import { executionPoints } from './execution-points.ts';
import { isByOthers } from './judged.ts';
import { arePartPoints } from './part-points.ts';
import { type Passage, pieceOf } from './passages.ts';
import { pointsAt } from './points.ts';
import { isOfOtherYear } from './year.ts';

/** 评价等级：优（94.6分） */
const BESIDE_GRADE =
  /(?:等级|等次|结果|结论)(?:为|是|:)?(?:优秀?|良好?|中等?|差)(?:级|等)?\((?:得分:?)?(\d{1,3}(?:\.\d+)?)分\)/g;

/** 经自评，得分为91.85分   产出指标50分…。合计97.22分   总体得94分
 *                  ^^^^^                       ^^^^^          ^^       total score where its name is only 得分 or 合计 */
const SCORE =
  /(?:得分|总分|评分)(?:为|:)?(?:=?[\d.]+\+)[\d.+]+=(\d{1,3}(?:\.\d+)?)(?:分|\(分\))|(?:自评(?:结果)?(?:为|:|得)?|[该本此]项目得|[评核]定[该本此]项目(?:得)?|自己打(?:分(?:为|:)?|了)|给(?:这个|本|该)项目打了?)(\d{1,3}(?:\.\d+)?)分(?!以|及以|\(含|制)|(?:自评|评定|评价|考评|打分|总体|整体|综合|最终)(?:,20\d\d年度?(?=※|我局|本局|单位|部门|整体|绩效|自评|综合|总))?(?:(?!,[^,]{3,}项目)[^。;\d]){0,14}?(?:得分?了?|评分|(?<!标准|满|总)分数)(?:为|是|:)?(\d{1,3}(?:\.\d+)?)分(?!以|及以|\(含|制)|(?:^|[。;,])(?:各项指标(?=累计得)|各项(?=合计)|以上(?:各项)?(?:得分)?|[三四五六七八](?:项|个?部分)|全部指标(?=(?:合计|总计|共计)得))?(?:合计|总计|共计|(?<=项)相加|(?<=以上)共|(?<=各项指标)累计(?=得))(?:得|为)?:?(\d{1,3}(?:\.\d+)?)分|(?:^|[。;,])(?:合计|总计|总分|总?得分):?(\d{1,3}(?:\.\d+)?)\/100(?![\d.])|(?:整体)(?:支出)?(?:绩效)?(?:自评|评价)\d项,(?:自评|评价)?得分(?:为)?(\d{1,3}(?:\.\d+)?)分|自评得分及(?:等次|等级):(\d{1,3}(?:\.\d+)?)分|(?:总分|满分|标准分)(?:为)?100分,(?:[^;]{0,120}?实得|(?:自评|综合|实际)?得分?(?:为)?)(\d{1,3}(?:\.\d+)?)分(?!以|及以|\(含|制)|(?:(?:综合|总体|整体)(?:评定|评价|评估|考评)|总评)(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?!以|及以)/g;
/** 全部指标合计得91.6分   各项指标累计得93.46分   三项合计96.5分 */
const OF_ALL = /^[。;,]?(?:全部指标|各项指标累计|[三四五六七八](?:项|个?部分))/;
/** 产出50分，…   产出得分48.5分: what a sum of points adds up */
const ADDED_UP =
  /(?:逐项|逐条)(?:打分|评分|自评),?$|(?:得|自评)\d*(?:\.\d+)?分|\d分\(满分\d{1,3}分\)|(?:产出|效益|效果|过程|投入|决策)(?:指标)?\d+(?:\.\d+)?分[,、].*(?:效益|效果|满意度)/;
/** 得分92，等级优   合计96.5分，等级为“优”   2022年度得分92.2分: a bare name beside the grade, or with the year */
const BESIDE_VERDICT =
  /(?:(?:^|[,。;])20\d\d年度?得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分|(?:得分(?:共计|合计|情况)?|(?<=^|[,。;:])(?:合计|共计|总计|总共|计|打分))(?:为|:)?(\d{1,3}(?:\.\d+)?)分?[,、;](?:(?:评价|自评|绩效)*(?:等级|等次|结果)(?:为|:)?|[评定]为|属于?)[优良中差])/g;
const PARTIAL =
  /满分[^。;]{0,12}$|(?:产出|效益|满意度|成本|投入|过程|管理|执行率?|决策|指标|部分|方面)[^,。;]{0,12}$|[该此本各]项$/;
/** （三）得分。94.9分   ▲得分：93.65   得分：96（2021年：98）: a line of its own that says nothing but 得分 */
const BARE_LINE =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)]|[▲●•◆■▪·])*得分(?:情况)?[:为。]?(\d{2,3}(?:\.\d+)?)分?(?=$|[。;,(]|等级|等次|评)/;
/** 单位名称：… 填报日期：… 总分：97.4分: the last field over a form */
const LAST_FIELD =
  /^(?!.*(?:指标|分值|平均|满分|百分))(?:填报|预算|主管|项目)?(?:部门|单位)(?:名称)?(?::[^。;]{2,80}?总分|[^。;,:]{2,80}?自评总分)(?:\(分\))?:?(\d{2}(?:\.\d+)?)分?$/;
/** 指标共20项，满分100分，自评得93分: the score of the whole, by what it could be */
const OUT_OF_ALL = /(?:满|总)分(?:为)?100分,/;
const FEWEST = 60;

/** The score that a line gives under the bare name 得分; none where it is too small to be that of the whole. */
function bareScore(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  const match = passage.cell || !text.includes('分') ? null : (BARE_LINE.exec(text) ?? LAST_FIELD.exec(text));
  const value = match?.[1];
  if (!match || !value || Number(value) < FEWEST || Number(value) > 100) return [];
  const label = /(?:自评|评价|综合)?总分|得分/.exec(match[0])?.[0] ?? '';
  const source = pieceOf(passage, match[0].lastIndexOf(label), match[0].length, match[0].lastIndexOf(value));
  const printed = { status: 'reported', value: decimal(value), text: value } as const;
  return [reading({ measure: 'score', label, value: printed, source, origin: 'prose' })];
}

/** （三）自评得分 over 91.25分。: the score under its heading */
const HEADING =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:本年度?)?(?:部门)?(?:整体)?(?:支出)?(?:绩效)?(?:自评|评价|综合|最终)*(?:得分|评分|总分|分数)(?:情况|结果)?:?$/;
const UNDER_HEADING = /^(\d{2,3}(?:\.\d+)?)分(?=[,。;(]|$)/;

/** The score that a passage begins with, where the one before it is the heading for it. */
export function scoreUnder(passage: Passage, before: string): Reading[] {
  const value = passage.cell ? undefined : UNDER_HEADING.exec(passage.squeezed.text)?.[1];
  if (!value || !HEADING.test(before)) return [];
  if (Number(value) < FEWEST || Number(value) > 100) return [];
  return [pointsAt(passage, 'score', value, 0, 0)].map((one) => ({
    ...one,
    label: before.replace(/:$/, ''),
  }));
}

/** …执行率97%，得分99.7分。: in a paragraph on one project the bare name is that of its result */
const OF_PROJECT =
  /(?:^\d{1,2}[.、]|^|[,。;:])(?:该?项目|[本该]项|这一?项)?得分?(?:为|:)?(\d{2,3}(?:\.\d+)?)分(?!以|及以|\()/g;

/** The points that a paragraph on one project gives under their bare name, where it gives no others. */
export function pointsOfProject(passage: Passage, others: readonly Reading[], fiscalYear: string): Reading[] {
  if (others.some(({ measure }) => measure === 'score')) return [];
  const { text } = passage.squeezed;
  const found = matches(text, OF_PROJECT).filter(
    ({ 1: value = '', index }) =>
      Number(value) >= FEWEST && Number(value) <= 100 && !isElsewhere(text, index, fiscalYear),
  );
  const [match] = found;
  if (!match?.[1] || found.length > 1) return [];
  const from = match.index + match[0].indexOf('得');
  return [pointsAt(passage, 'score', match[1], from, match.index + match[0].lastIndexOf(match[1]))];
}

/** 主管部门 北岭区公安局 自评总分（分） 95.97: over the form of one project */
const IN_FORM = /^(?:主管|项目)(?:部门|单位)/;

/** Where only one line of a document is such a one, what it gives is the total; of several, each may be of a part, or of its own form. */
export function bareScores(passages: readonly Passage[]): Reading[] {
  const found = passages.flatMap((passage) =>
    bareScore(passage).map((score) => ({ score, isInForm: IN_FORM.test(passage.squeezed.text) })),
  );
  const isSure = found.length === 1 || found.every(({ isInForm }) => isInForm);
  return isSure ? found.map(({ score }) => score) : [];
}

/** 各项目自评得分分别为：辅警保障96分、智慧安防社区建设84分 */
const BY_PROJECT =
  /(?:各|以上|上述|\d个)项目[^。;,:\d]{0,8}得分(?:分别)?(?:为|是|如下)?:?(?=[^。;\d]{2,30}\d)((?:[^,、。;\d]{2,30}\d{1,3}(?:\.\d+)?分[、,和]?){2,})/d;
const ITEM = /([^,、和。;\d]{2,30}?)(?:为)?(\d{1,3}(?:\.\d+)?)分/g;

/** The scores of several projects that one sentence lists by their names. */
export function projectScores(passage: Passage): Reading[] {
  const { text: said } = passage.squeezed;
  const match = passage.cell || !said.includes('得分') ? null : BY_PROJECT.exec(said);
  if (!match) return [];
  const [from = 0] = match.indices?.[1] ?? [];
  return [...(match[1] ?? '').matchAll(ITEM)].flatMap(
    ({ 0: text, 1: subject = '', 2: value = '', index }) => {
      if (/平均|合计|总|^(?:投入|决策|过程|产出|效益|成本|管理|满意度)/.test(subject)) return [];
      const at = from + index + text.indexOf(value);
      const source = pieceOf(passage, from + index, at + value.length + 1, at);
      const printed = { status: 'reported', value: decimal(value), text: `${value}分` } as const;
      const said = {
        measure: 'score',
        scope: 'project',
        subject,
        label: '自评得分',
        value: printed,
      } as const;
      return [reading({ ...said, source, origin: 'prose' })];
    },
  );
}

/** 对6个项目开展自评；其中“信号灯维护”项目全年预算数320万元，自评得分97.2分: of that one */
const OF_ONE_AMONG = /(?:^|[。;])其中:?,?[^,。;:\d]{2,30}项目(?!支出|绩效)[^。;]*$/;

/** 产出指标50分，自评48分: what one part could have, and was given */
const BESIDE_FULL =
  /(?:指标|产出|效益|效果|满意度|过程|决策|投入|管理|质量|数量|时效|成本|执行率?)[^,。;:\d]{0,8}\(?(?:权重|满分|分值)?\d{1,2}分\)?[,:](?:自评|实际?)?(?:得分?)?$/;

/** Whether what is said before and at a score makes it a part's, a mean's, another year's or given by others. */
function isNoTotal(text: string, { 0: words, index }: RegExpExecArray, value: string, year: string): boolean {
  const at = index + words.lastIndexOf(value);
  const before = text.slice(0, index);
  const said = text.slice(Math.max(0, index - 12), at);
  return (
    OF_ONE_AMONG.test(text.slice(0, at)) ||
    arePartPoints(before, value) ||
    BESIDE_FULL.test(text.slice(0, at)) ||
    /平均[^,。;]*$/.test(said) ||
    (!/^[。;,]?(?:以上|全部指标|各项指标)?(?:合计|总计|共计|累计)/.test(words) &&
      PARTIAL.test(said.replace(/(?:得分?|评分)(?:为|是|:)?$/, '').replace(OUT_OF_ALL, ''))) ||
    isElsewhere(text, at, year)
  );
}

const isElsewhere = (text: string, at: number, year: string): boolean =>
  isOfOtherYear(text.slice(0, at), year) || isByOthers(text.slice(Math.max(0, at - 80), at));

/** “道路设施维护”项目得分为95.4分 in the report on it */
const OF_TITLE = /([^,。;:]{3,40}?)项目(?:最终|综合|总体)?得分(?:为|:)?(\d{2,3}(?:\.\d+)?)分(?!以|及以|\()/g;

/** The score of the project that the report is on by its title, under its name. */
function ofTitle({ squeezed: { text } }: Passage, title: string, year: string): RegExpExecArray[] {
  return matches(text, OF_TITLE).filter((match) => {
    const { 1: said = '', 2: value = '' } = match;
    const name = said.replace(new RegExp(`^${year}年度?`), '');
    const isNamed = title.includes(name) && !/公安局|20\d\d|年度|部门/.test(name);
    return isNamed && Number(value) >= FEWEST && Number(value) <= 100 && !isNoTotal(text, match, value, year);
  });
}

/** 综合评定95.4分 of the evaluation, and not of 全县执法质量考评 */
const IS_OWN =
  /^(?:综合|总体)(?:评定|评价):?\d[\d.]*分,(?:优|良|中|差)|^(?!.*(?:考核|考评|评比|执法质量|全[县市区州])).*(?:自评|绩效|预算|指标|投入|产出)/;

function totals(passage: Passage, year: string): Reading[] {
  const { text } = passage.squeezed;
  return matches(text, SCORE).flatMap((match) => {
    if (match.at(-1) !== undefined && !IS_OWN.test(text)) return [];
    const value = match.slice(1).find((group) => group !== undefined) ?? '';
    const isAlone = match.index === 0 && value !== '100';
    // 合计97.22分 counts only behind what it adds up.
    const isUnsure =
      match[4] !== undefined &&
      !isAlone &&
      !OF_ALL.test(match[0]) &&
      !ADDED_UP.test(text.slice(0, match.index));
    if (Number(value) > 100 || isUnsure || isNoTotal(text, match, value, year)) return [];
    const from = match.index + (/^[。;,]/.test(match[0]) ? 1 : 0);
    return [pointsAt(passage, 'score', value, from, match.index + match[0].lastIndexOf(value))];
  });
}

/** 满意度测评，打分98分   看守所修缮项目：合计96.5分: of something else, or of one project */
const OF_ELSE = /考核|考评|测评|满意|技能|(?:数量|质量|时效|成本|效益|产出)指标[^。;]*$|项目[:,]$/;

function besides(passage: Passage, year: string, pattern: RegExp): Reading[] {
  const { text } = passage.squeezed;
  return matches(text, pattern).flatMap((match) => {
    const value = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].lastIndexOf(value);
    const isNamed = /得分|总分|评分|等级|等次|结果|结论/.test(match[0].slice(0, match[0].indexOf(value)));
    const said = text.slice(Math.max(0, match.index - 24), match.index);
    if (!isNamed && (Number(value) < FEWEST || OF_ELSE.test(said))) return [];
    return isElsewhere(text, at, year) ? [] : [pointsAt(passage, 'score', value, match.index, at)];
  });
}

const isBelow = ({ measure, value, scope }: Reading, least: number): boolean =>
  measure === 'score' && scope !== 'project' && value.value !== '' && Number(value.value) < least;
const SMALLEST = 40;
/** Nothing but a part of an evaluation is given fewer points. */
const LEAST = 20;

/** 该项自评得分8分 beside 综合得分92.3分: points of a part, where the text gives a total for the whole as well. */
export function withoutParts(readings: readonly Reading[]): Reading[] {
  const hasTotal = readings.some(
    ({ measure, scope, value }) =>
      measure === 'score' && scope !== 'project' && Number(value.value) >= FEWEST,
  );
  return readings.filter((one) => !isBelow(one, hasTotal ? SMALLEST : LEAST));
}

/** 使用441,000元，完成率98%，评96分。   共得95分   项目得88分: the verdict on a project that the passage is on, in a clause of its own */
const SHORT = /(?<=^|[,。;])(?:共|项目)?(?:评为?|得)(\d{2,3}(?:\.\d+)?)分(?=[,。;]|$)/g;

/** …，完成率98%，   产出指标扣3分，…，   对照评分标准，   得分最高的是…，: what leads to such a verdict, and to nothing else */
const LEADS_TO_SHORT =
  /\d%,$|扣[\d.]+分[^。;]*,$|评分(?:标准|办法|细则)[^。;,]*,$|得分[较最][高低][^。;,]*,$/;

function shortScore(passage: Passage, year: string): Reading[] {
  const { text } = passage.squeezed;
  const found = matches(text, SHORT).filter(({ 0: words, 1: value = '', index }) => {
    const isScore = Number(value) >= FEWEST && Number(value) <= 100;
    const isLed =
      LEADS_TO_SHORT.test(text.slice(0, index)) ||
      /^,(?:自评)?等[级次][为:]/.test(text.slice(index + words.length));
    return isScore && isLed && !isElsewhere(text, index, year);
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return [];
  const value = only[1] ?? '';
  return [pointsAt(passage, 'score', value, only.index, only.index + only[0].lastIndexOf(value))];
}

/** Points as they are told everywhere but beside a grade: 94.6分, 94.6（分）, 94.6/100, 满分10 */
const HAS_POINTS = /\d(?:\(?分|\/100)|满分\d/;

/** Scores whose name is too bare for the list of names, and the points for execution. */
export function scoreReadings(passage: Passage, fiscalYear = '', title = '', subject = ''): Reading[] {
  const { text } = passage.squeezed;
  if (
    !/得|合计|评(?:为)?[\d优良中差]|评分|评定|自评|等级|等次|按比例|满分/.test(text) ||
    (passage.cell && text.length < 12)
  )
    return [];
  const hasPoints = HAS_POINTS.test(text);
  const scores = hasPoints
    ? [...totals(passage, fiscalYear), ...besides(passage, fiscalYear, BESIDE_GRADE)]
    : [];
  const named = scores.length > 0 ? [] : besides(passage, fiscalYear, BESIDE_VERDICT);
  const titled =
    scores.length + named.length > 0 || !hasPoints || !text.includes('项目')
      ? []
      : ofTitle(passage, title, fiscalYear).map(({ 0: words, 1: name = '', 2: value = '', index }) =>
          pointsAt(passage, 'score', value, index + words.indexOf(name), index + words.lastIndexOf(value)),
        );
  const found = [...scores, ...named, ...titled];
  const short = found.length > 0 || subject === '' || !hasPoints ? [] : shortScore(passage, fiscalYear);
  const divided = found.length + short.length > 0 || !hasPoints ? [] : dividedTotal(passage, fiscalYear);
  return [...found, ...short, ...divided, ...(hasPoints ? executionPoints(passage, fiscalYear) : [])];
}
