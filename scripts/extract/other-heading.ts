import { remember } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { isOnProjects } from './prose/scope.ts';
import { isThing } from './prose/thing.ts';

/** （三）, 3., ##: what the name of a section stands behind */
const NUMBER =
  /^(?:#{1,6}|第[一二三四五六七八九十]{1,2}(?:部分|篇|章)[:、]?|\d{1,2}(?:\.\d{1,2})+|\(?[一二三四五六七八九十\d]{1,3}[、.)])+/;
/** What a heading may go on with, or begin with, whatever it is on. */
const BEHIND =
  '(?:经费|资金|收入|支出|收支|预算|决算|财政拨款|情况|说明|管理|执行|使用|征收|收缴|配备|人员|工作|运行|保障|开展|安排|建议|打算|计划|明细|统计|表|、|及|和|与)*$';
const BEFORE = '^(?:20\\d\\d年度?|全年|当年|本年度?|我局|本局|全局|部门|单位|关于|县|市|区)*';

/** 政府采购   机关食堂收支情况   涉案财物管理: money, people and things that are not what a report on the body tells of */
const OTHER_MONEY = new RegExp(
  `${BEFORE}(?:(?:中央|省级?|上级)?(?:财政)?(?:政法)?)(转移支付|(?:专项|政府)?债券|政府性基金|国有资本经营|工会|(?:机关)?食堂|党费|党建|涉案(?:财物|款物|财产)?|往来|罚没|非税|合同|政府采购|资产(?:配置(?=预算)|处置)|机关运行(?=经费)|债务|(?<=中央|省级?|上级)资金|差旅费|办公费|(?:警务)?辅警|警辅|警务辅助|协警|看守所|拘留所|扶贫|乡村振兴|驻村|(?:禁毒|反诈|反恐|扫黑除恶|信访|维稳|巡防|户政|出入境|交通|治安)(?=工作|管理))${BEHIND}`,
);
/** 装备购置情况   智慧警务建设: a thing that money was spent on; not 队伍建设, 预算绩效管理工作 */
const OF_THING =
  /^(.*(?:费用?|(?<!公用|人员)经费|购置|采购|工程|改造|维修|运维|系统|平台|(?<!队伍|制度|体系|作风|廉政|内控|控制|能力|机制|组织|党风|政治|思想|法治|文明|平安|绩效|文化|基本)建设))(?:资金|经费|费用)?(?:投入|使用|支出|执行|管理|完成|开展)*(?:情况|说明)?$/;
const NO_THING = /三公|接待|因公|出国|公务|用车|车辆|会议|培训|管理费|[与和及、]/;

/** 上年度预算执行情况   上年结转资金使用情况; 上年结转 alone is of the year itself */
const OTHER_YEAR = /^(?:上年度?|去年|上一年度?)(?!结转|结余|末)|^上年结转(?:资金)?(?:使用|支出|执行)/;
/** 四、下一步计划 */
const NEXT_YEAR = /^(?:下一?步|下年度?|下一年度?|明年)/;
/** 绩效运行监控（1-9月）; not 绩效监控和自评情况 */
const PART_OF_YEAR = /1[-—至][1-9]月|上半年|前三季度|绩效(?:运行)?监控/;
const OF_ALL_YEAR = /自评|评价|预算执行(?=[和与及、])|(?<=[和与及、])预算执行/;
/** 2021年预算执行情况: a year, and what is told of it */
const OF_YEAR = /^(20\d\d)年度?(?:部门)?(?:预算|决算|收支|支出|收入|经费|资金)/;
const LONGEST = 30;

const isOtherTime = remember(
  (name) => OTHER_YEAR.test(name) || (PART_OF_YEAR.test(name) && !OF_ALL_YEAR.test(name)),
);

/** What a section tells of that is not the body's year: other money or people, another time, or what comes next. */
export type Else = 'money' | 'time' | 'plans' | null;

/** （三）差旅费管理 over what is told of it: what else than the body's year a section of this heading is on. */
export function elseOf(heading: string, fiscalYear: string, title: string): Else {
  const name = squeezeText(heading).replace(NUMBER, '');
  if (name.length > LONGEST || name.length < 2) return null;
  const year = OF_YEAR.exec(name)?.[1];
  if (year !== undefined)
    return fiscalYear !== '' && year !== fiscalYear && !title.includes(year) ? 'time' : null;
  if (NEXT_YEAR.test(name)) return 'plans';
  if (isOtherTime(name)) return 'time';
  // In a report on projects such money may be what it is on.
  const keyword = OTHER_MONEY.exec(name)?.[1];
  const isOwn = isOnProjects(title) || (keyword !== undefined && title.includes(keyword));
  const isOfThing =
    keyword === undefined && !isOwn && !NO_THING.test(name) && isThing(OF_THING.exec(name)?.[1] ?? '');
  return (keyword !== undefined && !isOwn) || isOfThing ? 'money' : null;
}

/** 【政府采购】支出300万元 */
const IN_BRACKETS = /^【([^【】]{2,20})】/;
const NUMBERED = new RegExp(`${NUMBER.source}[^,。;:]{2,30}`);
const HAS_AMOUNT = /\d(?:万|亿)?元|\d%|\d[人名个]/;

/** 附件1   综上: what ends a section without a number */
const ENDS = /^(?:附[件表]|综上|总之|总体(?:来看|而言)?[,:])/;

/**
 * The heading that a paragraph is (`isAlone`), or begins with: 3.上年结转：120万元 heads nothing else than itself, and ends
 * the section before it (empty); undefined for a paragraph without a number, which stands under the heading above it.
 */
export function sectionHeading(text: string): { name: string; isAlone: boolean } | undefined {
  if (ENDS.test(text)) return { name: '', isAlone: true };
  const [bracketed, within] = (text.startsWith('【') && IN_BRACKETS.exec(text)) || [];
  if (within !== undefined) return { name: within, isAlone: text === bracketed };
  const begun = NUMBERED.exec(text.slice(0, 40))?.[0];
  if (begun === undefined) return undefined;
  const next = text.charAt(begun.length);
  const isHeading = !HAS_AMOUNT.test(begun) && (next === '' || next === '。');
  return { name: isHeading ? begun : '', isAlone: text.length <= begun.length + 1 };
}
