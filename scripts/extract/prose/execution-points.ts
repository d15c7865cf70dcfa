import { matches } from '../../parse/matches.ts';
import { MOST_OF_RATE } from '../earned.ts';
import type { Reading } from '../reading.ts';
import { dividedPoints } from './divided-points.ts';
import type { Passage } from './passages.ts';
import { type Points, pointsAt } from './points.ts';
import { provedPoints } from './proved-points.ts';
import { isOfOtherYear } from './year.ts';

/** What the rate is called, of which points are told. */
const NAME = String.raw`(?:(?<![\u4e00-\u5205\u5207-\u9fa5][及和与]|三公经费|采购)(?:预算执行率?|预算(?:资金)?(?:完成|支出)率|预算资金执行率)|(?<=对应)支出执行率|(?<=其中:?)执行率|(?<=\(其中:?)资金执行|(?<=[\d.]%,)执行率(?=指标)|(?<=^|[。;:),])(?:资金(?:执行|使用)率|资金执行(?=情况|指标|满分|\(?\d)))(?:进度)?(?:指标|情况|方面|部分|一项|该项|这?一?块)?`;
/** 分值10分   （满分10分）   占10分，: what it could have */
const FULL = String.raw`\(?(?:权重|分值|满分|标准分|占(?=\d{1,2}分,得))?(?:为|:)?(\d{1,3}(?:\.\d+)?)分值?\)?`;
/** 按执行率折算   根据评分标准: how the points were reckoned */
const HOW = String.raw`(?:按照?[\d.]+%的[^,。;\d]{2,10}折算,?|(?:按|照)[^,。;\d]{1,10}?,?|按[\d.]+%计算?,?|根据[^,。;\d]{2,12}?|因[^,。;\d]{4,24},|折算)?`;
/** 自评得   实得   得了 */
const GOT = String.raw`(?:按比例计(?=\d)|(?:实际|自评|评价)得?分?|实?得分?|只?得了)`;
/** 9.59分（满分10分） */
const POINTS = String.raw`(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?:\(满分(\d{1,3})分\))?(?!,按)`;
/** 预算执行率指标分值10分，得9.72分   预算执行率得分19.2分   预算执行率得9.59分（满分10分） */
const EXECUTION = new RegExp(
  `${NAME}[:,]?(?:${FULL}(?:[,、:]|。(?=按))?${HOW}${GOT}|(?:实际|自评)?得分?)${POINTS}`,
  'd',
);

/** （预算执行9.74分，产出49分，…）: a broken number of points is what was given, not what could be had. */
const EXECUTION_BROKEN =
  /(?:^|[,(;。:]|其中)预算执行率?(?<given>\d{1,2}\.\d+)分(?:[,(]满分(?<full>\d{1,2})分\)?)?(?=[,。;)、])/d;

/** “部门预算资金支出率”指标分值6分：…支出率98.65%，得5.92分: what it could have, before the rate itself */
const WEIGHT_FIRST =
  /^[^,。;:\d]{0,8}(?:预算|支出)[^,。;:\d]{0,6}(?:执行|支出|完成)率指标(?:分值|满分|权重)?(?:为)?(\d{1,2})分:/d;

/** 执行率得分：9.91（满分10）   预算执行　满分10　得9.84: a line of a form, without the word for points */
const IN_FORM =
  /^(?:预算)?执行率?(?:得分:(?<given>\d{1,2}(?:\.\d+)?)分?\(满分(?<full>\d{1,2})分?\)|满分(?<could>\d{1,2})分?,?得(?<got>\d{1,2}(?:\.\d+)?)分?|\((?<whole>1?\d|20)分\):(?:自评|得)?(?<part>\d{1,2}(?:\.\d+)?)分[。;]?)$/d;

/** 合计　满分100　得95.84 */
const SUM_IN_FORM = /^(?:合计|总计|总分)满分100分?,?得(\d{2}(?:\.\d+)?|100)分?$/d;

function pointsInForm(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  const sum = SUM_IN_FORM.exec(text)?.indices?.[1];
  if (sum) return [pointsAt(passage, 'score', text.slice(...sum), 0, sum[0], text.slice(0, 2))];
  const places = IN_FORM.exec(text)?.indices?.groups ?? {};
  const [given, full] = [
    places['given'] ?? places['got'] ?? places['part'],
    places['full'] ?? places['could'] ?? places['whole'],
  ];
  if (!given || !full || Number(text.slice(...given)) > Number(text.slice(...full))) return [];
  const name = text.replace(/(?:得分|满分|\().*$/, '');
  return [
    pointsAt(passage, 'execution_weight', text.slice(...full), 0, full[0], name),
    pointsAt(passage, 'execution_score', text.slice(...given), 0, given[0], name),
  ];
}

/** 7.政府采购执行率（3分）。…执行率95%，得2.85分: a paragraph on another rate */
const OF_OTHER_RATE = /^[^。,;]{0,6}(?:政府采购|三公)[^。,;]{0,8}率/;

/** No form gives the rate alone more points than this. */
const MOST = 30;
function brokenPoints(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  const match = EXECUTION_BROKEN.exec(text);
  const { given, full } = match?.indices?.groups ?? {};
  if (!match || !given) return [];
  const from = text.indexOf('预算执行', match.index);
  const points = pointsAt(passage, 'execution_score', text.slice(...given), from, given[0]);
  if (!full) return [points];
  const start = full[0] - '满分'.length;
  return [points, pointsAt(passage, 'execution_weight', text.slice(...full), start, full[0])];
}

/** 预算执行率10分、产出50分、效益30分、满意度10分: the points that each part of a form can have, which are a hundred in all */
const PARTS =
  /预算(?:执行|完成)率(?:指标)?\(?(?<full>\d{1,2})分\)?(?:[、,和及]+[^,。;、:\d]{2,10}\(?\d{1,2}分\)?){2,}/d;
const ALL_POINTS = 100;

function weightAmongParts(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  const match = PARTS.exec(text);
  const place = match?.indices?.groups?.['full'];
  if (!match || !place) return [];
  const points = matches(match[0], /(\d{1,2})分/g).map(([, value]) => Number(value));
  if (points.reduce((sum, value) => sum + value, 0) !== ALL_POINTS) return [];
  return [pointsAt(passage, 'execution_weight', text.slice(...place), match.index, place[0])];
}

/** The points of the execution of the budget, where a passage tells of them in one of these ways. */
export function executionPoints(passage: Passage, fiscalYear: string): Reading[] {
  const found = pointsOfRate(passage, fiscalYear);
  const isGivenAlone = found.length === 1 && found[0]?.measure === 'execution_score';
  const divided = found.length < 2 ? dividedPoints(passage, fiscalYear) : [];
  if (divided.length > 0) return divided;
  return isGivenAlone ? [...found, ...weightAmongParts(passage)] : found;
}

/**
 * 预算执行（10分，得9.46分）over 预算资金支出率（6分，得5.86分）and 结转结余率: without the points of a class, where those of the
 * rate itself are told.
 */
export function withoutClassPoints(readings: readonly Reading[]): Reading[] {
  const isPoints = ({ measure }: Reading): boolean => /^execution_(?:score|weight)$/.test(measure);
  const rated = new Set(
    readings.filter((one) => isPoints(one) && one.label.includes('率')).map(({ subject }) => subject),
  );
  return readings.filter((one) => !isPoints(one) || one.label.includes('率') || !rated.has(one.subject));
}

/** 执行率100%的得10分: a rule, and not what was given */
const IS_RULE = /(?:\d%|的)得\d/;

/** The points that the execution of the budget could have (said before or behind them), and those that it was given. */
function pointsOfRate(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  const inForm = pointsInForm(passage);
  if (inForm.length > 0) return inForm;
  if (OF_OTHER_RATE.test(text) && !text.includes('预算执行率')) return [];
  const match = EXECUTION.exec(text);
  if (!match?.indices) {
    const broken = brokenPoints(passage);
    return broken.length > 0 ? broken : provedPoints(passage, fiscalYear);
  }
  if (IS_RULE.test(match[0]) || isOfOtherYear(text.slice(0, match.index), fiscalYear)) return [];
  // 预算执行情况（满分40分，自评36.85分）: points of a class of indicators, not those of the one rate.
  const could = Number(match[1] ?? match[3] ?? 0);
  // 预算执行得27.65分（满分30分）: without the word for the rate more is that of a class.
  // 预算执行率分值10分。自评得分96.5分: more than could be had is the whole's.
  if (could > 0 && Number(match[2] ?? 0) > could) return [];
  if (could > MOST || (could > MOST_OF_RATE && !match[0].includes('率'))) return [];
  const [, own, given, behind] = match.indices;
  const before = own ?? (behind ? undefined : WEIGHT_FIRST.exec(text)?.indices?.[1]);
  // 预算执行率指标10分，得9.85分: what was given has the name that stands before what could be had.
  const name = match[0].replace(/[\d(].*$/, '').replace(/(?:权重|分值|满分|标准分|(?:实际|自评)?得分?)$/, '');
  const point = (measure: Points, place: [number, number] | undefined, from: number): Reading[] =>
    place ? [pointsAt(passage, measure, text.slice(...place), from, place[0], name)] : [];
  return [
    ...(before
      ? point('execution_weight', before, match.index)
      : point('execution_weight', behind, (behind?.[0] ?? 0) - '满分'.length)),
    ...point('execution_score', given, match.index),
  ];
}
