import { gradeWord } from '../grade.ts';
import { findNames } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { isByOthers } from './judged.ts';
import { type Passage, pieceOf } from './passages.ts';
import { yearOfVerdict } from './year.ts';

/** 评价等级为“优”   自评结果为良好   评价等级（优）
 *  ^^^^^^^^  ^        ^^^^^^^^ ^^^^   name and grade word, with nothing but 为, 是, 属于 between them */
const WORD =
  /^(?:评定)?(?:结果|等级|等次)?(?:为|是|属于|达到|评定为|确定为|:)?\(?(优秀|优良|优|良好|良|中等|中|合格|一般|较差|不合格|差)(?:等次|等级|级|档|等)?(?=[,。;()]|\.(?!\d)|$)/;

/** 评价等级：优☑ 良□ 中□ 差□ */
const TICKED = /^[:]?.{0,24}?(优秀?|良好?|中|差)[(]?[☑√✓✔■]/;
const TICK_BEFORE = /^[:]?.{0,24}?[☑√✓✔■](优秀?|良好?|中|差)/;

/** 财政复核等级（打√）: given by others */
const BY_OTHERS = /(?:财政|主管部门|上级|复核|审核|抽评)[^,。;:]{0,4}$/;
const REVIEWED =
  '(?:财政|主管部门|上级|第三方)[^,。;:]{0,6}(?:抽查|复核|复评|抽评|审核|评审|再评价)[^,。;:]{0,6}';
/** 财政抽查复核: what stands before the points that others gave */
const POINTS_BY_OTHERS = new RegExp(`${REVIEWED}$`);
/** 财政复核得分88分，等级为良: the grade behind these points */
const GRADE_BY_OTHERS = new RegExp(`${REVIEWED}(?:得分|评分)(?:为|:)?\\d[\\d.]*分,[^。;,]{0,8}$`);
/** 自评等级（打√）：优（√） 良（ ） */
const TO_TICK = /^\((?:请?在[^()]{0,4})?[打划画][√✓勾]\)/;

/** 评价结果：优（≥90分）、良（80-90分）、中…: what the grades are, and none that was given */
const IS_SCALE = /^:?优秀?\([^()]{2,12}\)[、,;]?良/;

/** 优（ ）良（√）: boxes drawn with brackets */
const BRACKETS = /^:?优秀?\([√✓]?\)(?:良好?|中|差)\(/;

/** Boxes stand all before their words or all behind them: the first one tells. */
const ticked = (rest: string): RegExpExecArray | null =>
  (/^[:]?[□☐○☑√✓✔■]/.test(rest) ? TICK_BEFORE : TICKED).exec(rest);

/** 自评总分95.35分，…评为“优”   评定为优秀等次: a verdict without a name, in a sentence about the evaluation */
const VERDICT =
  /(?:评为|够得上|评定为?|评级为?|定级为|(?<=分,)定为|(?:等次|等级|档次)定为|认定为|确定为|属于?|列为|(?<![价评])(?:结果|结论)为)(优秀|优|良好|良|中等|中|合格|较差|差|不合格)(?:等次|等级|档次|级|档|等)?(?=[,。;)]|\.(?!\d)|$)/;

/** 总分90.5分，优。   得分96.5分，属“优”档次   自评95分，整体评价为“优”   合计93.6分，级别为优 */
const AFTER_SCORE =
  /(?:总分|得分|自评|合计|总计|总共|^(?:综合|总体)(?:评定|评价))(?![^。;\d]{0,8}(?:满意|指标|产出|效益|过程|决策|管理))[^。;\d]{0,8}\d{1,3}(?:\.\d+)?分?[,(](?:(?:自评|评价|综合|整体|总体|绩效|评定)*(?:评级|等级|等次|级别|档次|结论|结果|评价)为?:?|为|属于?|达到|处于|[定评]为)?(优秀|优|良好|良|中|差)(?:等次|等级|档次|等|级|档)?(?=[,。;)]|\.(?!\d)|$)(?!,[良中差])/;

/** 组织验收，评定为合格   执法质量考评得分92分，处于优等次   数量指标合计15分，为优   满意度测评…: verdicts on something else, in the clause that gives the points */
const OF_OTHER_VERDICT =
  /平安建设|信访|安全感|综治|验收|考核|考评|测评|评查|技能|满意|(?:数量|质量|时效|成本|效益|产出)指标/;
/** 满意度测评，打分98分，等级为优; not 绩效考评结果 */
const OF_OTHERS = /考核|考评|测评|评查|技能/;
const OF_OURS = /绩效|自评|整体|部门/;
/** 看守所修缮项目：合计96.5分，等级为优: of that project */
const OF_ONE = /[^,。;:]{2,}项目:[^。;]*$|(?:^|[。;])其中:?,?[^,。;:\d]{2,30}项目(?!支出|绩效)[^。;]*$/;
/** …满意度达到98.6%，综合评定为“优”: a clause that turns to all of it */
const TURNS_TO_ALL = /^(?:综合评定|总体|整体|部门)/;
function lastClauses(sentence: string, at: number): string {
  const clauses = sentence.slice(0, at + MOST_POINTS_AHEAD).split(/[,。;]/);
  return clauses.slice(TURNS_TO_ALL.test(clauses.at(-1) ?? '') ? -1 : -3).join(',');
}
const MOST_POINTS_AHEAD = 12;

/** 自评得分97.5分，其中预算执行9.98分，产出指标48.52分，评定为优秀: what the points of the whole are made of */
const PARTS_OF_SCORE = /(?<=分),其中:?(?:[^,。;、]{2,14}?\d[\d.]*分(?:\([^()]{1,12}\))?[,、])+/;

/** 执行率低于60%的不得评为优: what may be given, and to whom */
const IS_RULE =
  /(?:不得|不能|不可|不应|方可|才能)$|(?:以[上下]的?|的项目|低于[\d.]+%的?)(?:可以?|应当?|一律|原则上)$/;

function verdicts(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  return passage.sentences.flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    const match = VERDICT.exec(sentence) ?? AFTER_SCORE.exec(sentence);
    const word = match?.[1] ? gradeWord(match[1]) : null;
    const before = sentence.slice(0, match?.index ?? 0);
    const year = yearOfVerdict(before, fiscalYear);
    const said = before.replace(PARTS_OF_SCORE, ',');
    if (
      !match ||
      !word ||
      year === null ||
      !/自评|得分|自己打了|项目打[\d.]+分|总分|[等档][次级]定为|评价|评定|绩效得\d|打分|(?:综合|绩效|自评)评分|评分(?:标准|办法|细则|表)|项目得\d|(?:合计|总计|总共)\d[\d.]*分,/.test(
        sentence,
      ) ||
      isByOthers(before) ||
      IS_RULE.test(before) ||
      // 财政抽查复核|得分93分，等级为优: the verdict begins with the points.
      (match[0].startsWith('得分') && POINTS_BY_OTHERS.test(before)) ||
      OF_OTHER_VERDICT.test(lastClauses(said + sentence.slice(match.index), said.length)) ||
      /项目(?:中|被|均|全部)?[^,]{0,6}$|\d个[^,]{0,8}$/.test(before)
    )
      return [];
    const start = from + match.index;
    const at = start + match[0].indexOf(match[1] ?? '');
    const source = pieceOf(passage, start, start + match[0].length, at);
    return [gradeReading(match[0].slice(0, match[0].indexOf(match[1] ?? '')), word, source, year)];
  });
}

const gradeReading = (label: string, word: string, source: Reading['source'], year: string): Reading =>
  reading({
    measure: 'grade',
    year,
    label,
    value: { status: 'reported', value: '', text: word },
    source,
    origin: 'prose',
  });

/** One of these stands in every word for a grade. */
const IN_GRADES = /[优良中差格般]/;

/** Grades stated in running text. */
export function gradeReadings(passage: Passage, fiscalYear = '', isOnProject = false): Reading[] {
  if (!IN_GRADES.test(passage.squeezed.text)) return [];
  return [...namedGrades(passage, fiscalYear, isOnProject), ...verdicts(passage, fiscalYear)];
}

/** 各项目等级为优; in a passage on one project 项目自评等级 at the head of a clause is its own. */
const isOfOtherProject = (before: string, isOnProject: boolean): boolean =>
  /(?:项目|\d个)$/.test(before) && !(isOnProject && /(?:^|[,。;:、.)本该])项目$/.test(before));

function namedGrades(passage: Passage, fiscalYear: string, isOnProject: boolean): Reading[] {
  const { text } = passage.squeezed;
  if (passage.cell && text.length < 8) return [];
  return findNames(text).flatMap(({ measure, start, end: endOfName }) => {
    if (measure !== 'grade') return [];
    const end = endOfName + (TO_TICK.exec(text.slice(endOfName, endOfName + 8))?.[0].length ?? 0);
    const rest = text.slice(end, end + 32);
    const match = BRACKETS.test(rest)
      ? ticked(rest)
      : (WORD.exec(rest.slice(0, 16)) ?? (/[□☐○]/.test(rest) ? ticked(rest) : null));
    const word = match?.[1] ? gradeWord(match[1]) : null;
    // 评价结果中，优7个: among the results
    if (match?.[0] === '中' && /结果$/.test(text.slice(0, end))) return [];
    const before = text.slice(Math.max(0, start - 80), end);
    const year = yearOfVerdict(text.slice(0, start), fiscalYear);
    const near = before
      .split(/[,。;]/)
      .slice(-3)
      .join(',');
    const isOfElse = (OF_OTHERS.test(near) && !OF_OURS.test(near)) || OF_ONE.test(before);
    if (end > endOfName && BY_OTHERS.test(text.slice(0, start))) return [];
    if (GRADE_BY_OTHERS.test(before) && !before.replace(/^.*[;。]/, '').includes('自评')) return [];
    if (!match || !word || year === null || isByOthers(before) || IS_SCALE.test(rest)) return [];
    if (isOfElse && !isOnProject) return [];
    // 对“看守所监控改造”1个项目开展了绩效自评，…，自评结果为良: of that project
    if (!isOnProject && /\d个项目开展[^。;]{0,40}$/.test(text.slice(Math.max(0, start - 60), start)))
      return [];
    if (
      isOfOtherProject(text.slice(Math.max(0, start - 3), start), isOnProject) ||
      /^(?:的)?项目/.test(text.slice(end + match[0].length))
    )
      return [];
    // 绩效评级为 over “优”: the line of the word
    const at = end + match[0].indexOf(match[1] ?? '');
    const source = pieceOf(passage, start, end + match[0].length, at);
    return [gradeReading(text.slice(start, end), word, source, year)];
  });
}
