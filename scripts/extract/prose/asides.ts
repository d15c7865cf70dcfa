import { SMALL } from '../spending-kinds.ts';
import type { Binding } from './bind.ts';
import type { ProseFigure } from './figures.ts';
import { isOnProjects } from './scope.ts';
import { type Sentence, saidBefore, textBetween } from './sentence.ts';
import { FROM_ABROAD } from './words.ts';

// Figures that a report tells of beside the body's money: what was left out of account, misused, owed or paid by others.

/** 剔除上级专款后执行率为99% */
const WITHOUT =
  /(?:剔除|扣除|不考虑)[^,。;]{2,24}(?:,|后)[^,。;]{0,12}$|^(?:剔除|扣除|不考虑)[^,。;]{2,24}(?:,|后)[^。;]*支出[\d.,]+(?:亿|万)?元,$/;
/** 审计发现在项目支出中列支公用经费12万元 */
const MISUSED =
  /(?<!未|没有|无)(?:发现|指出)[^,。;]{0,24}(?<!虚)列支(?!支出)[^,。;]*$|(?<!(?:未|没有|无)[^,。;]{0,6})违规(?:列支|发放|支出)[^,。;]{0,12}$/;
/** 应付未付公务用车运行维护费15万元   每辆警车公务用车运行维护费1.8万元   收回公务用车购置费20万元、会议费2万元 */
const OWED =
  /(?:应付未付|未付|欠付|拖欠|挂账|违规列支|超标准列支|退回|每[辆期人次场台批]|(?:平均|人均))[^,。;]{0,10}$|(?:收回|核减)[^,。;]{0,10}$|(?:收回|核减)[^,。;]{2,12}\d[\d.]*(?:万元|元)[、和及][^,。;]{0,10}$/;
/** 会议费3万元由市局拨付 */
const PAID_BY_OTHERS =
  /^由(?:上级|[省市州](?:局|厅|委)|主办|承办|对方|邀请|企业|其他)[^,。;]{0,6}(?:拨付|承担|支付|列支)/;
/** 购置公务用车30万元，不在“三公”经费统计范围; a meeting never is */
const NOT_COUNTED = /^[^。;]{0,6},不(?:在|计入|纳入|列入)[^,。;]{0,4}三公/;
/** 非税收入1500万元，完成预算1400万元的107%   每名辅警年支出5.6万元   其中12月单月支出1200万元   为刑侦大队安排办案经费300万元 */
const OF_ELSE =
  /(?:非税|罚没)[^,。;]{0,6}[\d.,]+(?:亿|万)?元,完成[^,。;]*$|每[名人个辆件起][^,。;]{0,8}$|(?:单月|当月)$|^为[^,。;]{0,8}(?:大队|支队|派出所|看守所|拘留所)(?:安排|下达|拨付|购置)[^。;]*$/;
/** 全年处置资产32台（件），固定资产原值320万元 */
const DISPOSED = /(?:处置|报废|核销)(?:资产|设备)\d(?:(?!年末)[^。;]){0,24},$/;
const NEAR = 24;

/** 强边固防专项支出1386万元 */
const ONE_PURPOSE =
  /(?:^|[^\u4e00-\u9fa5])(?!.*(?:年度?|局|单位|部门|实际|其中|支出|用于|[和及与的为中共总]|财政|项目|公安|业务|重点|政法|警务|等|各类?|安排|完成|列支|拨款|预算|经费|资金|上级|中央|级)$)[\u4e00-\u9fa5]{2,12}$/;

/** 外事接待支出0.3万元，国内公务接待支出4.2万元: one of two, where the other is not 0 */
const OF_GUESTS_FROM_ABROAD = new RegExp(
  `${FROM_ABROAD}(?:公务)?接待[^,。;\\d]{0,8}(?!0(?:\\.0+)?(?:万|元))\\d`,
);
const isHalfOfReception = ({ passage }: Sentence, said: string): boolean =>
  /国内(?:公务)?$/.test(said) && OF_GUESTS_FROM_ABROAD.test(passage.squeezed.text);

/** Whether the words around a figure make it something that is told beside the body's money. */
export function isAside(
  sentence: Sentence,
  { measure, of, start, words }: Binding,
  { end }: ProseFigure,
): boolean {
  const said = saidBefore(sentence, start);
  const isOfRest = /^(?:execution_rate|expenditure)$/.test(measure) && WITHOUT.test(said);
  if (isOfRest || MISUSED.test(said)) return true;
  const isSpecial = measure === 'expenditure_project' && words.startsWith('专项');
  if (isSpecial && !isOnProjects(sentence.title) && ONE_PURPOSE.test(said)) return true;
  if (/^(?:budget|expenditure|execution_rate)/.test(measure) && OF_ELSE.test(said)) return true;
  if ((of ?? measure) === 'three_public_reception' && isHalfOfReception(sentence, said)) return true;
  if (measure.startsWith('fixed_assets')) return DISPOSED.test(said);
  if (!SMALL.test(measure)) return false;
  // 禁毒专项支出明细：会议费1万元、公务接待费0.5万元: what a project was spent for, in a report on projects
  const isOnSmall = sentence.topic !== null && SMALL.test(sentence.topic);
  if (isOnProjects(sentence.title) && !isOnSmall && !sentence.passage.squeezed.text.includes('三公'))
    return true;
  const behind = textBetween(sentence, end, Math.min(sentence.to, end + NEAR));
  const isCounted = !measure.startsWith('three_public') || !NOT_COUNTED.test(behind);
  return OWED.test(said) || PAID_BY_OTHERS.test(behind) || !isCounted;
}
