import type { Passage } from './passages.ts';
import { namesOtherTime } from './year.ts';

/** 县财政局对我局绩效评价得分91分   委托第三方对雪亮工程评价得分88.2分 */
const BY_OTHERS =
  /(?:财政[局厅]|财政部门|考核办|第三方|事务所|主管部门|上级部门|专家组?)[^,。;]{0,12}(?:对|给予|给我)[^。;]{0,30}(?:评价|评审|考核|复评|抽评|复核|抽查)(?!.*自评)/;
/** 第三方机构评价得分91分   县财政局再评价得分93分，等级为良: the points, and the grade behind them */
const POINTS_OF_OTHERS =
  /(?:财政[局厅]|第三方(?:机构)?|事务所|主管部门)(?:绩效|重点)?(?:再|复)?(?:评价|评审|复评|抽评|复核|抽查)(?:得分|评分|结果|等级|等次)*(?:为|:)*(?:\d[\d.]*分[,、](?:评价|评定)?(?:等级|等次)?(?:为|:)?)?$/;
/** 执法质量考评得分93分   全县政法系统绩效考核得分98.6分: points on another scale than that of the budget's performance */
const OTHER_SCALE =
  /(?:目标(?:责任)?(?:管理)?考核|政法系统(?:绩效)?考核|执法质量(?:考评|考核)?|(?:安全感|满意度|民警)[^,。;]{0,6}(?:测评|调查)|[县市区]委[^,。;]{0,6}考核|民调|民意调查|政风行风评议|平安建设考核)(?:工作)?(?:综合)?(?:得分|评分|成绩)(?:为|:)?(?!.*(?:自评|预算|整体|绩效评价))/;

/** 内部控制评价得分92分   事前绩效评估得分88分   平安建设考核优秀，综合得分98分   看守所等级评定为良: evaluations of something else */
const OTHER_EVALUATION =
  /(?:(?:内部控制|内控)评价|事前(?:绩效)?评估(?=得分|评分|结果|等级)|(?:平安|法治)建设考核|信用评价|(?:看守所|拘留所|派出所|监所)等级)(?!.*(?:自评|整体|部门))[^。;\d]{0,12}(?:\d[\d.]*分,[^。;\d]{0,6})?$/;

/** Whether words before a score or a grade say that others gave it, not the body itself. */
export function isByOthers(before: string): boolean {
  const said = before.slice(-80).replace(/^.*[。;]/, '');
  return [BY_OTHERS, POINTS_OF_OTHERS, OTHER_SCALE, OTHER_EVALUATION].some((pattern) => pattern.test(said));
}

/** 县财政局抽评得分: a heading over points that others gave */
const HEADING =
  /^[^。;,]{0,8}(?:抽评|抽查|财政(?:[局厅部]|评价|审核)|第三方|复核|复评|评审)[^。;,]{0,8}(?:得分|评分|等级|结果|意见):?$/;

/** Whether a heading says that the points and grades under it are those of others. */
export const headsOthers = (text: string): boolean => HEADING.test(text) && !text.includes('自评');

/** 市局考核结果：…   2021年度自评中，雪亮工程项目得分95分: how a passage begins that tells of what others gave, or of another year */
const OPENS_WITH_OTHERS = /^(?![^。;]{0,40}(?:绩效|自评))[^。;]{0,24}(?:考核|考评)结果?:/;
export const opensWithOthers = (text: string): boolean => text.includes('考') && OPENS_WITH_OTHERS.test(text);
const OPENING = /^[^,。;:]{0,24}[,:]/;
/** One of these stands in all words for a time. */
const IN_TIMES = /[年月季步后]/;

/** Whether the verdicts of a passage are those of others, or of another year. */
export function isOfOthers({ squeezed: { text } }: Passage, fiscalYear: string): boolean {
  // 根据2023年绩效自评工作安排：…: when it was judged, and not what
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (!IN_TIMES.test(opening)) return opensWithOthers(text);
  const dated = opening.replace(/20\d\d年/g, (year) => (year > fiscalYear ? '' : year));
  return opensWithOthers(text) || namesOtherTime(dated, fiscalYear);
}
