import { decimal } from '../../../src/model/decimal.ts';
import { gradeWord } from '../grade.ts';
import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { isByOthers } from './judged.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isOfOtherYear } from './year.ts';

/** 评价等级为“优”   自评结果为良好   评价等级（优）
 *  ^^^^^^^^  ^        ^^^^^^^^ ^^^^   name and grade word, with nothing but 为, 是, 属于 between them */
const WORD =
  /^(?:评定)?(?:结果|等级|等次)?(?:为|是|属于|达到|评定为|确定为|:)?\(?(优秀|优良|优|良好|良|中等|中|合格|一般|较差|不合格|差)(?:等次|等级|级|档|等)?(?=[,。;()]|$)/;

/** 评价等级：优☑ 良□ 中□ 差□ */
const TICKED = /^[:]?.{0,24}?(优秀?|良好?|中|差)[(]?[☑√✓✔■]/;
const TICK_BEFORE = /^[:]?.{0,24}?[☑√✓✔■](优秀?|良好?|中|差)/;

/** Boxes stand all before their words or all behind them: the first one tells. */
const ticked = (rest: string): RegExpExecArray | null =>
  (/^[:]?[□☐○☑√✓✔■]/.test(rest) ? TICK_BEFORE : TICKED).exec(rest);

/** 自评总分95.35分，…评为“优”   评定为优秀等次: a verdict without a name, in a sentence about the evaluation */
const VERDICT =
  /(?:评为|评定为|评级为?|定级为|认定为|确定为|属于?|列为|(?<![价评])(?:结果|结论)为)(优秀|优|良好|良|中等|中|合格|较差|差|不合格)(?:等次|等级|级|档|等)?(?=[,。;)]|$)/;

/** 总分90.5分，优。 */
const AFTER_SCORE =
  /(?:总分|得分|自评)[^。;\d]{0,8}\d{1,3}(?:\.\d+)?分[,(](?:(?:评级|等级|等次)为?:?)?(优秀|优|良好|良|中|差)(?:等次|等级|等|级)?(?=[,。;)]|$)/;

function verdicts(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  return passage.sentences.flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    const match = VERDICT.exec(sentence) ?? AFTER_SCORE.exec(sentence);
    const word = match?.[1] ? gradeWord(match[1]) : null;
    if (
      !match ||
      !word ||
      !/自评|得分|总分|评价/.test(sentence) ||
      isOfOtherYear(sentence.slice(0, match.index), fiscalYear) ||
      isByOthers(sentence.slice(0, match.index)) ||
      /项目(?:中|被|均|全部)?[^,]{0,6}$|\d个[^,]{0,8}$/.test(sentence.slice(0, match.index))
    )
      return [];
    const source = pieceOf(passage, from + match.index, from + match.index + match[0].length);
    return [gradeReading(match[0].slice(0, match[0].indexOf(match[1] ?? '')), word, source)];
  });
}

const gradeReading = (label: string, word: string, source: Reading['source']): Reading =>
  reading({
    measure: 'grade',
    label,
    value: { status: 'reported', value: '', text: word },
    source,
    origin: 'prose',
  });

/** Grades stated in running text. */
export function gradeReadings(passage: Passage, fiscalYear = ''): Reading[] {
  return [...namedGrades(passage, fiscalYear), ...verdicts(passage, fiscalYear)];
}

function namedGrades(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  if (passage.cell && text.length < 8) return [];
  return findNames(text).flatMap(({ measure, start, end }) => {
    if (measure !== 'grade') return [];
    const rest = text.slice(end, end + 32);
    const match = WORD.exec(rest.slice(0, 16)) ?? (/[□☐○]/.test(rest) ? ticked(rest) : null);
    const word = match?.[1] ? gradeWord(match[1]) : null;
    const before = text.slice(Math.max(0, start - 80), end);
    if (!match || !word || isOfOtherYear(text.slice(0, start), fiscalYear) || isByOthers(before)) return [];
    if (
      /项目$/.test(text.slice(Math.max(0, start - 2), start)) ||
      /^(?:的)?项目/.test(text.slice(end + match[0].length))
    )
      return [];
    return [gradeReading(text.slice(start, end), word, pieceOf(passage, start, end + match[0].length))];
  });
}

/** 评价等级：优（94.6分） */
const BESIDE_GRADE =
  /(?:等级|等次|结果|结论)(?:为|是|:)?(?:优秀?|良好?|中等?|差)(?:级|等)?\((?:得分:?)?(\d{1,3}(?:\.\d+)?)分\)/;

/** 经自评，得分为91.85分   产出指标50分…。合计97.22分   总体得94分
 *                  ^^^^^                       ^^^^^          ^^       total score where its name is only 得分 or 合计 */
const SCORE =
  /自评(?:结果)?(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?!以)|(?:自评|评定|评价|考评|打分|总体|整体|综合|最终)[^。;\d]{0,14}?(?:得分?|评分)(?:为|是|:)?(\d{1,3}(?:\.\d+)?)分(?!以)|(?:^|[。;,])(?:合计|总计|共计)(?:得)?:?(\d{1,3}(?:\.\d+)?)分/g;
/** 得分92，等级优   2022年度得分92.2分: a bare name beside the grade, or with the year */
const BESIDE_VERDICT =
  /(?:(?:^|[,。;])20\d\d年度?得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分|得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分?[,、;](?:评价|自评|绩效)*(?:等级|等次)(?:为|:)?[优良中差])/;
const PARTIAL =
  /满分[^。;]{0,12}$|(?:产出|效益|满意度|成本|投入|过程|管理|执行率?|决策|指标|部分|方面)[^,。;]{0,12}$/;
/** 预算执行率指标分值10分，得9.72分   预算执行率得分19.2分   预算执行率得9.59分（满分10分） */
const EXECUTION =
  /预算执行率?(?:指标|情况)?:?(?:\(?(?:权重|分值|满分|标准分)?(?:为|:)?(\d{1,3}(?:\.\d+)?)分\)?,?(?:(?:实际|自评)得?分?|得分?)|(?:实际|自评)?得分?)(?:为|:)?(\d{1,3}(?:\.\d+)?)分(?:\(满分(\d{1,3})分\))?/d;

/** 预算执行率98.74%，此项满分20分，得19.75分   执行率98%，得9.8分（满分10分） */
const RATE_THEN_POINTS =
  /(?<!采购(?:预算)?)(?:预算)?(?:执行|支出|完成)率(?:为|:)?[\d.]+%,(?:(?:此项|该项|本项|指标)?(?:满分|分值|权重)(?:为)?(\d{1,3}(?:\.\d+)?)分,(?:实际|自评)?得分?|(?:此项|该项|本项|实际)?得分?(?:为|:)?)([12]?\d(?:\.\d+)?)分(?:\(满分(\d{1,3})分\))?/d;

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
    const bare =
      match[3] !== undefined && !/得\d*(?:\.\d+)?分|\d分\(满分\d{1,3}分\)/.test(text.slice(0, match.index));
    return PARTIAL.test(said.replace(/(?:得分?|评分)(?:为|是|:)?$/, '')) || bare
      ? []
      : [make('score', value, match.index + (/^[。;,]/.test(match[0]) ? 1 : 0), at)];
  });
  for (const pattern of [BESIDE_GRADE, BESIDE_VERDICT]) {
    const beside = pattern.exec(text);
    const value = beside?.[1] ?? beside?.[2];
    if (!beside || !value || (pattern === BESIDE_VERDICT && scores.length > 0)) continue;
    const at = beside.index + beside[0].indexOf(value, beside[0].indexOf('得分') + 1);
    if (isOfOtherYear(text.slice(0, at), fiscalYear) || isByOthers(text.slice(Math.max(0, at - 80), at)))
      continue;
    scores.push(make('score', value, beside.index, at));
  }
  const execution = EXECUTION.exec(text) ?? RATE_THEN_POINTS.exec(text);
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
