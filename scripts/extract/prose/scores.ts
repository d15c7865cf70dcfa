import { decimal } from '../../../src/model/decimal.ts';
import { type Reading, reading } from '../reading.ts';
import { isByOthers } from './judged.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isOfOtherYear } from './year.ts';

/** 评价等级：优（94.6分） */
const BESIDE_GRADE =
  /(?:等级|等次|结果|结论)(?:为|是|:)?(?:优秀?|良好?|中等?|差)(?:级|等)?\((?:得分:?)?(\d{1,3}(?:\.\d+)?)分\)/g;

/** 经自评，得分为91.85分   产出指标50分…。合计97.22分   总体得94分
 *                  ^^^^^                       ^^^^^          ^^       total score where its name is only 得分 or 合计 */
const SCORE =
  /自评(?:结果)?(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?!以)|(?:自评|评定|评价|考评|打分|总体|整体|综合|最终)[^。;\d]{0,14}?(?:得分?|评分)(?:为|是|:)?(\d{1,3}(?:\.\d+)?)分(?!以)|(?:^|[。;,])(?:合计|总计|共计)(?:得)?:?(\d{1,3}(?:\.\d+)?)分|(?:^|[。;,])(?:合计|总计|总分|总?得分):?(\d{1,3}(?:\.\d+)?)\/100(?![\d.])/g;
/** 产出50分，…   产出得分48.5分: what a sum of points adds up */
const ADDED_UP =
  /得\d*(?:\.\d+)?分|\d分\(满分\d{1,3}分\)|(?:产出|效益|效果|过程|投入|决策)(?:指标)?\d+(?:\.\d+)?分,.*(?:效益|效果|满意度)/;
/** 执行率97.37%，自评得分9.74分: the points for that rate */
const AFTER_RATE = /率(?:为|:)?[\d.]+%,$/;
/** 该项分值10分，自评9.8分 */
const AFTER_FULL = /(?:满分|分值|权重|标准分)(?:为|:)?\d{1,2}分,$/;
const MOST_POINTS = 20;

/** 得分92，等级优   2022年度得分92.2分: a bare name beside the grade, or with the year */
const BESIDE_VERDICT =
  /(?:(?:^|[,。;])20\d\d年度?得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分|得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分?[,、;](?:评价|自评|绩效)*(?:等级|等次)(?:为|:)?[优良中差])/g;
const PARTIAL =
  /满分[^。;]{0,12}$|(?:产出|效益|满意度|成本|投入|过程|管理|执行率?|决策|指标|部分|方面)[^,。;]{0,12}$/;
/** 预算执行率指标分值10分，得9.72分   预算执行率得分19.2分   预算执行率得9.59分（满分10分） */
const EXECUTION =
  /预算执行率?(?:指标|情况)?:?(?:\(?(?:权重|分值|满分|标准分)?(?:为|:)?(\d{1,3}(?:\.\d+)?)分\)?,?(?:(?:实际|自评)得?分?|得分?)|(?:实际|自评)?得分?)(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?:\(满分(\d{1,3})分\))?/d;

/** 预算执行率98.74%，此项满分20分，得19.75分   执行率98%，得9.8分（满分10分） */
const RATE_THEN_POINTS =
  /(?<!采购(?:预算)?)(?:(?:预算)?(?:执行|支出)率|预算完成率)(?:为|:|=[^=\d,;]*=)?[\d.]+%,(?:(?:此项|该项|本项|指标)*(?:满分|分值|权重)(?:为)?(\d{1,3}(?:\.\d+)?)分,(?:(?:实际|自评)?得分?|自评)|(?:此项|该项|本项|实际|自评)?得分?(?:为|:)?)([12]?\d(?:\.\d+)?)分(?:\(满分(\d{1,3})分\))?/d;

/** （预算执行9.74分，产出49分，…）: a broken number of points is what was given, not what could be had. */
const EXECUTION_BROKEN = /(?:^|[,(;。:]|其中)预算执行率?(?<given>\d{1,2}\.\d+)分(?=[,。;)、])/d;

/** （三）得分。94.9分   ▲得分：93.65   得分：96（2021年：98）: a line of its own that says nothing but 得分 */
const BARE_LINE =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)]|[▲●•◆■▪·])*得分(?:情况)?[:为。]?(\d{2,3}(?:\.\d+)?)分?(?=$|[。;,(]|等级|等次|评)/;
const FEWEST = 60;

/** The score that a line gives under the bare name 得分; none where it is too small to be that of the whole. */
function bareScore(passage: Passage): Reading[] {
  const match = passage.cell ? null : BARE_LINE.exec(passage.squeezed.text);
  const value = match?.[1];
  if (!match || !value || Number(value) < FEWEST || Number(value) > 100) return [];
  const source = pieceOf(passage, match[0].indexOf('得分'), match[0].length, match[0].lastIndexOf(value));
  const printed = { status: 'reported', value: decimal(value), text: value } as const;
  return [reading({ measure: 'score', label: '得分', value: printed, source, origin: 'prose' })];
}

/** Where only one line of a document is such a one, what it gives is the total; of several, each may be of a part. */
export function bareScores(passages: readonly Passage[]): Reading[] {
  const found = passages.flatMap(bareScore);
  return found.length === 1 ? found : [];
}

/** 各项目自评得分分别为：辅警保障96分、智慧安防社区建设84分 */
const BY_PROJECT =
  /项目[^。;,:\d]{0,8}得分(?:分别)?(?:为|是|如下)?:?(?=[^。;\d]{2,30}\d)((?:[^,、。;\d]{2,30}\d{1,3}(?:\.\d+)?分[、,和]?){2,})/d;
const ITEM = /([^,、和。;\d]{2,30}?)(?:为)?(\d{1,3}(?:\.\d+)?)分/g;

/** The scores of several projects that one sentence lists by their names. */
export function projectScores(passage: Passage): Reading[] {
  const match = passage.cell ? null : BY_PROJECT.exec(passage.squeezed.text);
  const [from = 0] = match?.indices?.[1] ?? [];
  return [...(match?.[1] ?? '').matchAll(ITEM)].flatMap(
    ({ 0: text, 1: subject = '', 2: value = '', index }) => {
      if (/平均|合计|总/.test(subject)) return [];
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

/** Scores whose name is too bare for the list of names, and the points for execution. */
export function scoreReadings(passage: Passage, fiscalYear = ''): Reading[] {
  const { text } = passage.squeezed;
  if (!/得|合计|评分|自评|等级|等次/.test(text) || (passage.cell && text.length < 12)) return [];
  const make = (
    measure: 'score' | 'execution_weight' | 'execution_score',
    value: string,
    from: number,
    at: number,
  ): Reading => {
    const source = pieceOf(passage, from, at + value.length + 1, at);
    const printed = { status: 'reported', value: decimal(value), text: `${value}分` } as const;
    const label = text
      .slice(from, at)
      .replace(/^[。;,]/, '')
      .replace(/[为是:]+$/, '');
    return reading({
      measure,
      label,
      value: printed,
      source,
      origin: 'prose',
    });
  };
  const scores = [...text.matchAll(SCORE)].flatMap((match) => {
    const value = match.slice(1).find((group) => group !== undefined) ?? '';
    const at = match.index + match[0].lastIndexOf(value);
    const said = text.slice(Math.max(0, match.index - 12), at);
    if (/平均/.test(said) || isOfOtherYear(text.slice(0, at), fiscalYear)) return [];
    if (isByOthers(text.slice(Math.max(0, at - 80), at))) return [];
    const isPart = AFTER_RATE.test(text.slice(0, match.index)) || AFTER_FULL.test(text.slice(0, match.index));
    if (Number(value) <= MOST_POINTS && isPart) return [];
    const alone = match.index === 0 && value !== '100';
    const bare = match[3] !== undefined && !alone && !ADDED_UP.test(text.slice(0, match.index));
    return PARTIAL.test(said.replace(/(?:得分?|评分)(?:为|是|:)?$/, '')) || bare
      ? []
      : [make('score', value, match.index + (/^[。;,]/.test(match[0]) ? 1 : 0), at)];
  });
  const besides = [BESIDE_GRADE, BESIDE_VERDICT].flatMap((pattern) =>
    pattern === BESIDE_VERDICT && scores.length > 0 ? [] : [...text.matchAll(pattern)],
  );
  for (const beside of besides) {
    const value = beside[1] ?? beside[2] ?? '';
    const at = beside.index + beside[0].indexOf(value, beside[0].indexOf('得分') + 1);
    if (isOfOtherYear(text.slice(0, at), fiscalYear) || isByOthers(text.slice(Math.max(0, at - 80), at)))
      continue;
    scores.push(make('score', value, beside.index, at));
  }
  const execution = EXECUTION.exec(text) ?? RATE_THEN_POINTS.exec(text);
  const broken = execution ? null : EXECUTION_BROKEN.exec(text);
  const at = broken?.indices?.[1]?.[0];
  if (broken?.[1] && at !== undefined)
    return [...scores, make('execution_score', broken[1], text.indexOf('预算执行', broken.index), at)];
  const places = execution?.indices;
  if (!execution || !places) return scores;
  const point = (
    measure: 'execution_weight' | 'execution_score',
    group: number,
    after: number,
  ): Reading[] => {
    const [at] = places[group] ?? [];
    return at === undefined
      ? []
      : [
          make(
            measure,
            execution[group] ?? '',
            after === 2 ? at - 2 : (places[after]?.[after === 0 ? 0 : 1] ?? execution.index),
            at,
          ),
        ];
  };
  return [
    ...scores,
    ...(execution[1] ? point('execution_weight', 1, 0) : point('execution_weight', 3, 2)),
    ...point('execution_score', 2, execution[1] ? 1 : 0),
  ];
}
