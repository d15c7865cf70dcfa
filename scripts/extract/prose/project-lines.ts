import { matches } from '../../parse/matches.ts';
import { remember } from '../../parse/remember.ts';
import { matchLabel } from '../label.ts';
import { type Reading, reading } from '../reading.ts';
import { proseFigures } from './figures.ts';
import { type Passage, pieceOf } from './passages.ts';
import { isName } from './project-items.ts';
import { IS_THING } from './project-names.ts';
import { isOnProjects, LONGEST_JUDGED } from './scope.ts';
import { IS_UNIT } from './units.ts';
import { toProseValue } from './value.ts';

/** 六、重点项目   四、项目绩效目标: a heading under which lines may name projects with nothing but their amounts */
const HEADING =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?(?:20\d\d年度?)?(?:重点|主要|专项|部门|预算)*项目(?:支出)?(?:绩效目标|预算|安排|清单|明细|一览)*(?:情况)?:?$/;

/** 2025年项目支出预算3415.5万元，其中主要项目为： */
const LEADS =
  /项目支出[^。]{0,60}主要用于(?:以下|如下)?(?:几?个?方面)?:$|(?:(?<!采购)项目|专项)\d+[个项],(?:金额|资金|涉及)[^。;]{0,10}[\d.,]+(?:万元|元)(?:,?分别(?:是|为|如下))?:$|项目[^。;]{0,60}[\d.,]+(?:亿元|万元|元),(?:其中|分别(?:是|为)):$|金额(?:较大|较多)的(?:项目)?(?:有|为)?:$|项目支出主要(?:包括|有|为|用于)?:$|项目支出(?:预算)?\d[\d.,]*(?:亿元|万元|元),(?:占[^,。;]{0,16}%,)?(?:主要)?(?:包括|有|为):$|项目支出:?\d[\d,.]*(?:亿元|万元|元)(?:,占[^,。;]{0,16}%)?[,。]其中:$|(?:主要|重点|具体)(?:(?:保障|实施|安排)的)?(?:项目|专项)(?:支出|安排|绩效目标|情况|为|有|包括|如下)*:$/;

/** 2020年参加绩效评价的项目一共5个，项目支出预算计划182万元，分别是： */
const LEADS_TO_BUDGETS = /项目[^。;]{0,60}预算[^。;,\d]{0,6}\d[\d.,]*(?:亿元|万元|元),分别(?:是|为):$/;

/** 项目支出117万元，占18%。其中…   项目支出5138.57万元，主要有：   项目支出包括：   项目支出中，: what leads to its parts */
const OF_SPENDING =
  /项目支出(?:(?:合计|共计|共|为|:)?[\d.,]+(?:亿|万)?元(?![^。;]{0,60}(?:预算|安排|下达))[^。;:]{0,60}[,。]?(?:其中|主要|具体|包括|(?:项目)?[有为](?=:))|(?:主要)?(?:包括|有|为|用于):|中[,:])[^。;:\d]*:?$/;
/** 年初预算安排项目支出300万元   县财政批复我局项目支出…   预算收入8000万元，项目支出3000万元: what was planned for it */
const PLANNED =
  /(?:预算(?!执行|完成)|批复|下达|安排|核定|计划)(?![^。;]{0,40}(?:实际|全年支出|决算|执行数))[^。;]{0,60}项目支出/;

/** Whether words lead to the projects that 项目支出 was spent on, and not to what was planned for them. */
export const leadsToSpending = (words: string): boolean => OF_SPENDING.test(words) && !PLANNED.test(words);

/** What the amounts under a heading on projects are; empty for a heading on something else, undefined for one that is no heading at all. */
export function headsProjects(text: string, isHeading: boolean): AmountOfLine | '' | undefined {
  if (/项目|专项/.test(text) && (HEADING.test(text) || (text.endsWith(':') && LEADS.test(text))))
    return LEADS_TO_BUDGETS.test(text) ? 'budget' : leadsToSpending(text) ? 'expenditure' : 'project_amount';
  return isHeading ? '' : undefined;
}

/** What the amounts of such lines are. */
export type AmountOfLine = 'project_amount' | 'budget' | 'expenditure';

/** 1.“雪亮工程”三期：880万元。   2.办案业务费1280万元。年度目标：…   牧区警务室建设，230.00万元。   2.反恐防暴装备（68.5万元）；   辅警薪酬保障：预算880.31万元 */
const LINE =
  /^(?:\(?\d{1,2}[、.)])?([^,。;:\d][^,。;:\d]{1,37}[^,。;:\d(])(?:[:,(]|[:,](预算|安排预算))?(?=\d[\d,.]*(?:万元|元)(?:\)?[。;]?$|\([^()\d]{0,6}(?:基金|预算|资金|财政)\)[。;]?$|:(?!其中)[^\d]|,(?:[与较比](?:上年|20\d\d年)|为本年新增)[^。]*[。;]$|。(?:年度|绩效|总体)*目标|,(?:(?:主要|专项)?用于|目标为|(?:主要)?保障)|(?<=^[^,]*:[\d.]+(?:万元|元)),(?!其中|分|今年|每年|上年|去年|比|较|共)))/;
/** 1、辅警工资及社保784.2万元: in a numbered list under such a heading a name need not end like a project's */
const NUMBER = /^\(?\d{1,2}[、.)]/;
/** 1、涉案物品保管费18万元，主要用于…   2、社区警务室建设经费：24万元。依照…: a numbered line of a report on projects that tells no more of its money */
const NUMBERED =
  /^\(?\d{1,2}[、.)]([^,。;:\d][^,。;:\d]{1,37}[^,。;:\d(])[:,]?(?=\d[\d,.]*(?:万元|元)(?:[。;]|,(?:主要|专项)?用于|$)(?!.*(?:支出|执行|支付|得)[^,。;]{0,8}\d))/;
/** 重点项目：电子警察系统维护1085万元；号牌证件制作742.3万元。   重点项目：“反诈中心”安排58万元，目标为… */
const LISTED = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:重点|主要|专项)项目(?:有|包括|为)?:/;
const ITEM =
  /([^,。;:、\d][^,。;:、\d]{2,38}?)(?:(?:拟|已|由|年初|全年|年度|财政|[省市县区]级)*(?:安排(?:预算|资金)?|预算(?:安排)?(?:为)?))?(?=\d[\d,.]*(?:万元|元)(?:[,。;、]|$))/g;
/** 五、项目预算 over 禁毒工作经费260万元，用于宣传；设施运维918万元，用于维护。: one after the other, with what each is for */
const USED =
  /(?<=^|[;。])([^,。;:、\d][^,。;:\d]{1,37}?)(?=\d[\d,.]*(?:万元|元)(?:,(?![占比较系为]|[^,。;]{0,6}(?:结转|上年|跨年))|[;。]|$))/g;
/** 其他：预算20万元   合计：预算1200万元, under such a heading: of what is left, or of what the lines list */
const REST =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)])?(?:其[他它余]|合计|小计|总计)[^,。;:\d]{0,6}[:,](?:安排)?预算\d/;
export const isRestOfLines = (text: string): boolean => REST.test(text);

/** 其中中央资金，预算120万元   其他：预算20万元   最高限价: no projects */
const NO_LINE =
  /^(?:其[他它中余]|最高|中央|省级|市级|县级|上级|合计|总|剩余|20\d\d年)|(?:目标|人数|人员|结转|结余|部分|基金|预算)$|^.{0,3}$/;
/** 中央政法转移支付资金4,206,391.48元: where money comes from, and in a list of what 项目支出 was spent on a project like others */
const TRANSFER = /^(?:中央|省级)政法(?:纪检监察)?转移支付(?:资金|[^,。;:]{0,12}(?:经费|款))$/;
/** 业务用房修缮支出48.26万元 */
const SPENT = /(?:实际)?支出$/;
const FEWEST = 2;
const NO_NAME =
  /类(?:项目)?$|^标准|每[人天月年日次辆]|(?:上年|去年|今年|本年|追加)$|^(?:挪用|扣减|核减|追回|欠付|未|年末|截至)|^(?:较|比|同比|去年|上年)|增加|增长|减少|压减|^政府采购|^(?:办公|印刷|差旅|水|电|邮电|手续|咨询)费|合计|总计|共|其中|预算|支出|安排|投入|^.{0,6}资金$|成本$|损失$|^.{0,5}补助$|^(?:人均|(?:中央|省级)(?!政法)|市级|县级|上级|财政|为)/;

const PLAN = /预算/;
const DONE = /自评|决算|评价|执行|完成|管理情况|绩效情况/;

/** Whether a report is a plan by its title, and not what became of one. */
export const isPlanTitle = remember((title) => PLAN.test(title) && !DONE.test(title), LONGEST_JUDGED);

/** 5.国内安全保卫专项业务费：涉密，不予公开。 */
const SECRET = /^(?:\(?\d{1,2}[、.)])?([^,。;:\d]{3,38}):((?:该项目)?(?:涉密|保密)[^。;\d]{0,12})。?$/;

function secretAmount(passage: Passage): Reading[] {
  const { text } = passage.squeezed;
  const [, name = '', said = ''] = SECRET.exec(text) ?? [];
  if (!isName(name) || !IS_THING.test(name)) return [];
  const source = pieceOf(passage, 0, text.length, text.lastIndexOf(said));
  const value = { status: 'withheld', value: '', text: said } as const;
  return [
    reading({
      measure: 'project_amount',
      scope: 'project',
      subject: name,
      label: name,
      value,
      source,
      origin: 'prose',
    }),
  ];
}

function amounts(
  passage: Passage,
  names: readonly { name: string; end: number }[],
  measure: AmountOfLine = 'project_amount',
): Reading[] {
  const { text } = passage.squeezed;
  return names.flatMap(({ name, end }) => {
    if (NO_NAME.test(name) || matchLabel(name).measure !== null) return [];
    const [figure] = proseFigures(text, end, text.length);
    const source = figure && pieceOf(passage, figure.start, figure.end);
    const value = figure && source && toProseValue(measure, figure, source.text, '');
    if (!value || figure.start !== end) return [];
    const said = { measure, scope: 'project', subject: name, label: name, value } as const;
    return [reading({ ...said, source, origin: 'prose' })];
  });
}

/** In a plan nothing was spent yet. */
const amountUnder = (under: AmountOfLine | '', isPlan: boolean): AmountOfLine | undefined =>
  under === '' || (isPlan && under === 'expenditure') ? undefined : under;

/**
 * The amounts of projects of which a plan says only the name, under a heading on projects or after the word itself. In
 * a report on the year such lines tell of results as well.
 */
export function projectLines(passage: Passage, under: AmountOfLine | '', title: string): Reading[] {
  const isUnderProjects = under !== '';
  const { text } = passage.squeezed;
  const isPlan = isPlanTitle(title);
  const numbered = !isPlan && isOnProjects(title) ? NUMBERED.exec(text) : null;
  if (passage.cell || text.length > 400 || (!isPlan && !isUnderProjects && !numbered)) return [];
  if (numbered?.[1] && isName(numbered[1]) && IS_THING.test(numbered[1]))
    return amounts(passage, [{ name: numbered[1], end: numbered[0].length }]);
  const secret = isUnderProjects && isPlan ? secretAmount(passage) : [];
  if (secret.length > 0) return secret;
  const used = isUnderProjects && isPlan ? matches(text, USED) : [];
  if (used.length >= FEWEST && used.every(({ 1: name = '' }) => isName(name)))
    return amounts(
      passage,
      used.map(({ 0: words, index }) => ({ name: words, end: index + words.length })),
    );
  // A name that is hidden is that of a project which is known already.
  const line = isUnderProjects && !text.includes('※') ? LINE.exec(text) : null;
  const isParted = /[:,](?:(?:安排)?预算)?$/.test(line?.[0] ?? '');
  const name = under === 'expenditure' ? line?.[1]?.replace(SPENT, '') : line?.[1];
  if (
    line &&
    name &&
    (!line[2] || !NO_LINE.test(name)) &&
    (isPlan && under !== 'budget'
      ? isParted || IS_THING.test(name) || (NUMBER.test(text) && isName(name) && !IS_UNIT.test(name))
      : (isName(name) || (under === 'expenditure' && TRANSFER.test(name))) && !IS_UNIT.test(name))
  )
    return amounts(passage, [{ name, end: line[0].length }], line[2] ? 'budget' : amountUnder(under, isPlan));
  const lead = isPlan ? LISTED.exec(text)?.[0].length : undefined;
  if (lead === undefined) return [];
  const items = matches(text.slice(lead), ITEM);
  return amounts(
    passage,
    items.map(({ 0: words, 1: name = '', index }) => ({
      name,
      end: lead + index + words.length,
    })),
  );
}
