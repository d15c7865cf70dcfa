import { decimal } from '../../../src/model/decimal.ts';
import { matches } from '../../parse/matches.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isAmongProjects, isProjectName } from './project-items.ts';
import { IS_SURE, NAME_IN_LIST } from './project-names.ts';

/** Where the verdicts stand, and what they say. */
export interface Verdicts {
  readings: Reading[];
  spans: [number, number][];
}

type Place = readonly [number, number];

/** The points of one project, and its grade, as a passage prints them under its name, which begins at `from`. */
interface Verdict {
  subject: string;
  from: number;
  points: Place;
  grade?: Place | undefined;
}

function readingsOf(passage: Passage, { subject, from, points, grade }: Verdict): Reading[] {
  const { text } = passage.squeezed;
  const on = { scope: 'project', subject, origin: 'prose' } as const;
  const figure = text.slice(...points);
  const score = { status: 'reported', value: decimal(figure), text: `${figure}分` } as const;
  const scored = pieceOf(passage, from, points[1] + 1, points[0]);
  const found = [reading({ ...on, measure: 'score', label: '自评得分', value: score, source: scored })];
  return grade ? [...found, gradeOn(passage, subject, points[0], grade)] : found;
}

/** The grade of a project at a place, with the words from `from` on as its proof. */
export function gradeOn(passage: Passage, subject: string, from: number, grade: Place): Reading {
  const value = { status: 'reported', value: '', text: passage.squeezed.text.slice(...grade) } as const;
  const source = pieceOf(passage, from, grade[1], grade[0]);
  return reading({
    measure: 'grade',
    scope: 'project',
    subject,
    label: '等级',
    value,
    source,
    origin: 'prose',
  });
}

const together = (passage: Passage, found: readonly (Verdict & { span: [number, number] })[]): Verdicts => ({
  readings: found.flatMap((verdict) => readingsOf(passage, verdict)),
  spans: found.map(({ span }) => span),
});

const NONE: Verdicts = { readings: [], spans: [] };

/** Fewer points are those of a part: 内控制度自评15分. */
const LOWEST = 50;

/** 办案业务费项目98.5分，等级为优；: the verdict on one project of a list, whose name says that it is one */
const VERDICT_ON =
  /(?<=^|[;。:]|(?:自评|评价|评定|其中),)(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)])?(?:其中:?)?([^,。;:、\d]{2,28}(?:项目|专项|经费|费|工程|资金|系统|平台|建设|采购|购置|改造|维护|运维|维修))(?:自评)?(?:得分?)?(?:为|:)?(\d{1,3}(?:\.\d+)?)分,(?:评价|自评|绩效)*(?:等级|等次|结果)?(?:为|:)?(优秀|优|良好|良|中|差)(?=[;。,(]|$)/dg;
const NO_PROJECT = /部门|整体|^(?:[该本此各每]|全部|所有|以上|上述|年度|全年|其他|预算|项目$|队伍)/;

/** （1）视频监控链路租赁费——100分，优: a line that is nothing but the verdict on one project */
const ONE_LINE = new RegExp(
  `^\\(?\\d{1,2}[.、)](${NAME_IN_LIST}?)(?:[-—]{1,2}|:)(\\d{2,3}(?:\\.\\d+)?)分,(优秀?|良好?|中|差)[;。]?$`,
  'd',
);

/** 上年自评结果：   各指标得分：   第三方评价：: headings over verdicts on something else */
const HEADS_ELSE = /第三方|财政|考核|复评|抽评|下属|所属|指标|测评/;

/** Whether a line is nothing but the verdict on one project. */
export const isVerdictLine = (text: string): boolean => ONE_LINE.test(text);

function verdictOfLine(passage: Passage, heading: string | null): Verdicts {
  const isOfElse = heading === null || HEADS_ELSE.test(heading);
  const match = isOfElse ? null : ONE_LINE.exec(passage.squeezed.text);
  const [, subject = '', figure = ''] = match ?? [];
  const [span, name, points, grade] = match?.indices ?? [];
  const isOne = IS_SURE.test(subject) && isProjectName(subject) && Number(figure) >= LOWEST;
  return isOne && span && name && points
    ? together(passage, [{ subject, from: name[0], points, grade, span }])
    : NONE;
}

/** Scores and grades of projects, where each line or clause of a list is the verdict on one; `heading` is null where it names another time. */
export function projectVerdicts(passage: Passage, heading: string | null): Verdicts {
  const { text } = passage.squeezed;
  if (passage.cell || !text.includes('分,')) return NONE;
  const own = verdictOfLine(passage, heading);
  if (own.readings.length > 0) return own;
  const found = matches(text, VERDICT_ON).filter(
    ({ 1: subject = '' }) => !NO_PROJECT.test(subject) && matchLabel(subject).measure === null,
  );
  // One alone may be something else, unless it is called a project.
  if (found.length < 2 && !found[0]?.[1]?.endsWith('项目')) return NONE;
  return together(
    passage,
    found.flatMap(({ 1: subject = '', indices }) => {
      const [span, name, points, grade] = indices ?? [];
      return span && name && points ? [{ subject, from: name[0], points, grade, span }] : [];
    }),
  );
}

/** 运维自评得分98.2分，更新自评96分   记录仪采购（97分，优）、警务室运转（95分，优） */
const VERDICT = new RegExp(
  `(?<=^|[,、;:。])(?:其中:?)?(?:(?:部门|重点|预算|一级|二级)+项目)?(${NAME_IN_LIST}?)(?:项目)?(?:(?:自评|(?<=项目))(?:得分?)?(?:为|:)?(\\d{2,3}(?:\\.\\d+)?)分(?=[,、;。]|$)|\\((\\d{2,3}(?:\\.\\d+)?)分,(优秀?|良好?|中等?|差)\\))`,
  'dg',
);

/** 县财政局复评：办案业务费（91分，优）   上年度自评：…: given by others, of another year, or for something else */
const OF_ELSE =
  /考核|测评|排名|创建|满意|安全感|(?:财政[局厅部]|第三方)[^,。;:]{0,6}(?:复核|复评|抽评|抽查|评价)|(?:上年|去年)度?自评/;

/** Points, and grades in brackets, that one passage gives to several projects right behind their names. */
function listedVerdicts(passage: Passage): Verdicts {
  const { text } = passage.squeezed;
  if (!/自评|\(\d|项目得?\d/.test(text) || OF_ELSE.test(text)) return NONE;
  const found = matches(text, VERDICT).filter(
    ({ 1: name = '', 2: plain, 3: inBrackets }) =>
      isProjectName(name) && Number(plain ?? inBrackets) >= LOWEST,
  );
  if (new Set(found.map(({ 1: name }) => name)).size < 2) return NONE;
  return together(
    passage,
    found.flatMap(({ 1: subject = '', indices }) => {
      const [span, , plain, inBrackets, grade] = indices ?? [];
      const points = plain ?? inBrackets;
      return span && points ? [{ subject, from: span[0], points, grade, span }] : [];
    }),
  );
}

/** 办案经费98.1分，装备购置经费96分，看守所伙食费100分: nothing but names and points, at least three */
const POINTS = `(?:${NAME_IN_LIST}?)(?:项目)?\\d{2,3}(?:\\.\\d+)?分`;
const PLAIN_LIST = new RegExp(`(?<=^|[,:;。])${POINTS}(?:[,、;]${POINTS}){2,}(?=[,。;]|$)`, 'g');
/** The same with nothing before and behind, below 各项目得分： */
const ONLY_POINTS = new RegExp(`^${POINTS}(?:[,、;]${POINTS}){2,}[。;]?$`);
const PLAIN = new RegExp(`(${NAME_IN_LIST}?)(?:项目)?(\\d{2,3}(?:\\.\\d+)?)分`, 'dg');

/** The points of at least three projects, where a passage gives nothing but them behind their names. */
function plainPoints(passage: Passage, isUnderScores: boolean): Verdicts {
  const { text } = passage.squeezed;
  const isMeant = /项目|专项|自评/.test(text) || (isUnderScores && ONLY_POINTS.test(text));
  if (!isMeant || OF_ELSE.test(text)) return NONE;
  const found = matches(text, PLAIN_LIST).flatMap(({ 0: list, index }) => {
    const items = matches(list, PLAIN);
    if (!items.every(({ 1: name = '', 2: points }) => isAmongProjects(name) && Number(points) >= LOWEST))
      return [];
    return items.flatMap(({ 1: subject = '', indices }) => {
      const [whole, , points] = indices ?? [];
      const at = ([from, to]: Place): [number, number] => [index + from, index + to];
      return whole && points
        ? [{ subject, from: index + whole[0], points: at(points), span: at(whole) }]
        : [];
    });
  });
  return together(passage, found);
}

/** 公安检查站设备购置项目等级为“优”，社区戒毒工作经费项目等级为“优”: a grade without points, behind the name of its project */
const GRADE_ON = new RegExp(
  `(?<=^|[,、;:。])(?:其中[:,]?)?(${NAME_IN_LIST}?)项目(?:自评|评价|绩效)*(?:等级|等次|结果)(?:为|是)(优秀?|良好?|中等?|差)(?=[,、;。]|$)`,
  'dg',
);

function listedGrades(passage: Passage): Verdicts {
  const { text } = passage.squeezed;
  if (OF_ELSE.test(text)) return NONE;
  const found = matches(text, GRADE_ON).flatMap(({ 1: subject = '', indices }) => {
    const [span, , grade] = indices ?? [];
    return span && grade && isProjectName(subject) ? [{ subject, span, grade }] : [];
  });
  return {
    readings: found.map(({ subject, span, grade }) => gradeOn(passage, subject, span[0], grade)),
    spans: found.map(({ span }) => span),
  };
}

/** What a passage says of several projects, one after the other, in the first of these ways that it does. */
export function verdictsInList(passage: Passage, isUnderScores: boolean): Verdicts[] {
  const { text } = passage.squeezed;
  if (passage.cell) return [];
  const readers = text.includes('分') ? [listedVerdicts, plainPoints] : [];
  const found = [...readers, ...(text.includes('项目') ? [listedGrades] : [])].map((read) =>
    read(passage, isUnderScores),
  );
  return found.filter(({ readings }) => readings.length > 0).slice(0, 1);
}
