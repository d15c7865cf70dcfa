import type { MeasureId } from '../../../src/model/measure.ts';
import { matches } from '../../parse/matches.ts';
import { chineseNumeral } from '../../parse/number.ts';
import type { Reading } from '../reading.ts';
import { counted } from './counted.ts';
import type { Passage } from './passages.ts';
import { yearOfVerdict } from './year.ts';

const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'g');

/** How many projects there are, before or after the word; each pattern has the number as its one group. */
const COUNTED = either(
  // 专项项目101个   纳入自评的项目共计57个   我局项目总数37个
  /(?:(?:列入|纳入)[^,。;\d]{0,12}级|专项|专项资金|特定目标类|(?<!一级项目\d{1,3}个,)二级|自评|参评|评价|预算|绩效|支出|安排|涉及|实施|设置|设立|编报|编列|部门|调整后|本年度?|20\d\d年度?|(?<=财政局?)批复(?:我|本)?(?:分)?局|批复[^,。;\d]{0,10}公安(?:分)?局|的|共|有|为|,|:|全部|所有|公示|公开|,列|^|^[一二三四五六七八九十]{1,2}、)(?:财政|本级|[省市县区]级)*项目(?:支出)?(?:一?共计|一?共|总数|数量|个数|数|总计|合计|为|有|:|涉及|安排)*(\d{1,5}|[一二三四五六七八九十百]{1,5})个(?!月|模块|子|[^,。;\d]{0,6}(?:派出所|大队|社区|乡镇|街道|科室|点位|小区|路口|村)|未(?!出现|发生|发现)|已(?:撤|取消))/,
  /(?<!批复|下达|对)(?:我局|本局|我分局)项目(?:支出)?(?:共计|共有|共|总数|数量为?|个数为?|总计|合计)+(\d{1,5})个(?!月|模块|子)/,
  // 绩效管理。项目31个，均编报绩效目标
  /(?<=。)项目(?:共|共计)?(\d{1,5})个(?=,(?:均|共|涉及|资金|主要有|分别为)|[。;])/,
  // 全面开展绩效自评，其中项目17个
  /自评,其中:?(?:一级)?项目(\d{1,5})个(?!,二级)/,
  // 2023年县级预算安排我局项目4个
  /预算安排(?:[我本]局|我?分局)项目(\d{1,5})个(?!.{0,60}安排(?:[我本]局|我?分局)项目\d)(?<!安排(?:[我本]局|我?分局)项目\d.{0,60}项目\d+个)/,
  // 共涉及12个项目   对57个项目开展绩效自评   绩效自评覆盖37个项目
  /(?:共|组织|涉及|安排|实施|评价|自评|设置|申报|开展|完成|对|全部|的|有|为|用于|预算|包括|包含|纳入|反映|(?:自评|评价|范围)(?:覆盖|涵盖)|计|,分)(?:了)?(?:20\d\d年度?)?(\d{1,5}|[两三四五六七八九十]+)个(?:一般公共预算|专项资金|专项|预算|自评|部门|明细|绩效|支出|评价|财政|本级|[省市县区二]级)*项目(?!组(?!织)|小组|类|部)/,
  // 57个项目预算…   2022年57个项目全部完成自评
  /(?:^|[,。;]|^[一二三四五六七八九十]{1,2}、|以上|上述)(?:20\d\d年度?)?(\d{1,5}|[两三四五六七八九十]{1,2}(?=个(?:专项|预算|自评)*项目(?:合计|共|总|全部|均(?:完成|开展)|(?:预算|资金|支出)[^,。;\d率]{0,6}\d)))个(?:专项|预算|部门|自评)*项目(?=(?:绩效)?目标(?:总体)?完成率|(?:20\d\d年度?)?(?:合计|共|总)|预算|资金|(?:批复|年初|全年|安排|核定|下达)(?:预算|资金)(?:共|合计|总计|总额|金额|数|为)*\d|支出|全部|均|都|实行绩效)/,
  // 57个项目中，51个…
  /(?:^|[。;])(\d{1,5})个项目中(?=,?有?\d)/,
  // 我局57个项目全部…   全局57个项目中   整体支出和57个项目
  /(?:我局|本局|全局|本部门|本单位)(\d{1,5})个(?:专项|预算)*项目(?=全部|均|都|纳入)/,
  /整体(?:支出)?[和及与](\d{1,5})个(?:(?:专项|预算)*项目|(?:专项|预算|业务|经费)+项目(?=开展|进行|均|全面|的绩效自评))/,
  /纳入[^,。;\d]{0,12}预算的(?:全部|所有)(\d{1,5})个项目(?=(?:组织|开展|进行))/,
  // 项目类支出涉及29个专项
  /(?:项目类?支出|项目资金)涉及(\d{1,5})个专项(?=[,。;])/,
  /(?:全局|[我本]局)(\d{1,5})个(?:专项|预算)*项目(?=中|开展|自评)|公安(?:分)?局(\d{1,5})个项目(?=均实行)/,
  // 组织对办案经费等9个项目开展自评
  /组织对[^,。;\d]{2,30}等(\d{1,5})个项目(?=编制|开展(?!了?(?:预算)?事前)|进行|全部)/,
  // 对林区视频防火监控等5个项目开展自评
  /(?<=^|[。;:]|要求,)对(?![^,。;:]*(?:大队|支队|上年|去年|偏离|抽|较|重点))[^,。;:\d]{2,30}等(\d{1,5})个项目(?=(?:开展|进行)了?(?:绩效)?自评(?!.*(?:其[他余]|另|对.*个项目)))/,
  // 安排专项业务经费项目9个
  /(?<=安排)专项[^,。;\d]{1,6}项目(?:共)?(\d{1,5})个(?=[,。;])/,
  // 专项资金共5项   所有项目，共计37个
  /专项(?:资金|项目)(?:共(?:计|有)?)?(\d{1,3})项(?=[,。;、]|$)/,
  /(?:全部|所有)(?:专项,共(?:计|有)?|项目,?共(?:计|有))(\d{1,5})个(?=[,。;]|$)/,
  // 开展项目支出绩效自评37个   项目自评37项
  /(?:开展|完成|组织|^|[,。;:]|(?<!对)(?:我局|本局))项目(?:支出)?(?:绩效)?(?:自评|评价)(?:共计?)?(\d{1,5})[项个](?!指标|方面)/,
  // 3．专项项目。当年列58个
  /专项(?:项目)?。(?:当年|全年|本年度?|20\d\d年度?)?(?:共|列|共列|安排|实施)(\d{1,5})个(?=[,。;]|$)/,
  // 专项 alone: 共有5个专项，年初…   设立专项5个   列入县级部门预算的公安专项共46个   对5个专项开展   我局专项共5个
  /(?:共有|共)(\d{1,5})个专项(?=,(?:年初|全年|财政|申请|申报|安排|预算|资金|总|均))/,
  /(?:共有|共|设立|安排|实施|涉及|开展|(?:范围|自评|评价|(?<!未|未能|没有|拟|财政局|上级)列入(?:[^,。;\d]{0,6}部门)?预算)的)(?:公安|[省市县区州旗]级|重点)?专项(?:共|共计)?(\d{1,5})[个项]/,
  /对(?:20\d\d年度?)?(\d{1,5})(?:个专项|项专项资金)(?=进行|开展|的)/,
  // 财政下达我局重点专项3个   资金含甲经费和乙经费2个项目
  /(?:下达|安排)(?:[我本]局|我?分局)(?:重点)?专项(?:资金)?(?:共)?(\d{1,5})个(?=[,。;])/,
  /(?:资金|经费|专项)(?:包?含|包括)[^,。;\d]{6,80}(\d{1,2})个项目(?=[,。;])/,
  /(?:我局|本局)专项(?:共|共计)(\d{1,5})个/,
  /(?:部门|单位|我局|本局|全局|分局)(\d{1,5})个项目支出(?=全部|均)/,
  /全部安排(\d{1,5})个专项(?=[,。;])/,
);

/** How many of them are graded 优. */
const EXCELLENT = either(
  // 评为优的项目51个   优秀项目51个   优秀等次项目51个
  /(?:为|评)优(?:秀)?(?:等次|等级)?的?项目(?:共计|共有|共|数量|个数|数|有|为|:)*(\d{1,5})个/,
  /优秀?(?:等次|等级|级|等)?的?项目(?:有|共)?(\d{1,5})个/,
  // 51个项目评为优
  /(\d{1,5})个(?:专项|预算|自评)*项目[^,。;\d]{0,16}(?:为|评)优(?!秀?(?:等次|等级)?的?(?:项目)?(?:有|共|为|占)?\d)/,
  // 37个项目，34个评为优，3个评为良   34个达到优秀，良的3个
  /(?:项目中?,?|其中:?|自评,)(\d{1,5})个(?:被?评)?为优(?:秀)?(?=[、,;]\d{1,5}个(?:被?评)?为[良中差])/,
  /(?<=项目[^。;]{0,300})(?:[,:]|其中:?|有)(\d{1,5})个(?:项目)?的?(?:自评|评价|绩效)*(?:结果|等级|等次)*(?:被?评|评定|达到|获评|认定)?为?优秀?(?:等次|等级|级|等)?(?=[,、;。]|$)/,
  /(?:项目[中,]?有|项目,|^|[,。;、])(\d{1,5})个(?:项目)?的?(?:自评|评价|绩效)+(?:结果|等级|等次)*为优(?!秀?的)/,
  // 29个项目中优24个、良5个
  /项目中,?优秀?(\d{1,5})个(?=[、,;]良)/,
  // 90分以上（优）的51个，80至90分（良）的3个
  /\(优秀?\)的?(\d{1,5})个(?=,[^。;]{0,20}良)/,
  // 38项专项全部纳入，自评为优的33项，为良的4项
  /(?:为|评)优秀?的(\d{1,5})项(?=[,、;](?:评?为)?(?:良好?|中等?|一般|差)的?\d)(?<=(?:专项|项目|\d项资金)[^。]{0,80})/,
  // 三个专项平均得分93.77分，优秀率66.67%，即2个优、1个良
  /(?<=(?:项目|专项)[^。]{0,60}[,:即])(\d{1,5})个优秀?(?=[、,]\d{1,5}个良)/,
  // 评为优的51个   评价结果“优”34个   达到“优”等级的34个   优级34个
  /(?:为|评)优(?:秀)?(?:等次|等级)?的?(?:有|共)?(\d{1,5})(?:个(?!方面)|项(?=,(?:评为)?良(?:\d|的))(?<=(?:专项|项目|自评结果看)[^。]{0,20}))/,
  /(?<=项目.{0,400})(?:自评|评价|绩效|评定)(?:结果|等级|等次)(?:为|:)?优秀?的?(\d{1,5})个(?!方面)/,
  /(?<=项目[^。;]{0,300})优秀?(?:等次|等级|级|等)的?(\d{1,5})个(?=项目|[,、;。(]|$)/,
  /(?:^|[。,;:、]|其中)优秀?(?:等次|等级)?的?(\d{1,5})[个项](?:,占[\d.]+%)?(?=[,、;](?:良|中|差))/,
);
/** 完成对3个项目的专项审计: some projects, of which something else is told */
const LOOKED_INTO =
  /^的?(?:专项)?(?:审计|抽查|检查|核查|稽核|验收|招标|采购)|^(?:下达|提出)|^的(?:得分|支出|资金|预算)(?:较|比|低|高)/;
/** 抽取的3个项目，新建项目2个: some of them */
const OF_SOME =
  /以[上下]的$|新$|采购预?算?$|(?:抽[查评取选]|重点|新建|续建|在建|新增|其他|子|完工|竣工|慢|滞后|退回|偏低|较低|延期(?:实施)?|未完成)的?$|[较最][大高多低差少]的$|%的$|[为评][良中差]的$|\d分的$/;
/** 公示项目9个，不含涉密项目2个: those that were left out */
const LEFT_OUT =
  /(?:不含|不包括|未包括|(?<!免)除|(?:另有|另外)(?=[^,。;])|超过|大于|不足|未(?:开展|纳入|参加)|选[取择]|挑选|全[省市县区州旗](?!局|公安)|撤销|退回)[^,。;]{0,16}$/;

/** 年初预算安排专项项目46个，…，调整后专项项目共49个: how many there were before they were changed */
const CHANGED = /^[^。]*调整后[^,。;\d]{0,6}项目共?\d+个/;
const isBeforeChange = (text: string, end: number): boolean =>
  text.includes('调整后') && CHANGED.test(text.slice(end));

/** 县财政局绩效评价涵盖3个项目: what others have looked at */
const BY_OTHERS = /(?:财政局|[省市县区]级部门|第三方)[^,。;]{0,12}$/;

/** 涉及科所队20个，其中15个评价为优   绩效指标68个，其中60个达到优: the things that were counted last */
const THINGS =
  /(项目)?[^,。;、\d]{0,6}?(?:共(?:计|有)?|合计|为|有|的)?\d{1,5}[个项名](?!(?:月|百分点))([^,。;、\d]{0,8})/g;
const OTHER_THINGS = /指标|单位|所队|科所|派出所|案卷|民警|人员|部门|任务|目标|大队|支队|方面/;

/** 案卷优级45个   民警考核优秀等次的12个 */
const OF_ELSE = /全[省市县区州旗][^,。;\d]{0,6}$|(?:考核|评查|案卷|民警|派出所|责任单位)[^。;\d]{0,12}$/;

function isOfOthers(before: string, value: string): boolean {
  const last = matches(before, THINGS).at(-1)?.[0] ?? '';
  // 涉及9个单位，其中16个为优秀: more than there are of them
  const isFewer = Number(/\d+/.exec(last)?.[0] ?? 0) < Number(value);
  return (!isFewer && !/项目/.test(last) && OTHER_THINGS.test(last)) || OF_ELSE.test(before);
}

/** 特定目标类项目12个，其他运转类项目5个，共17个项目: of one class, where another is counted too */
const OF_ONE_CLASS = /^.{0,4}特定目标类/;
const OTHER_CLASS =
  /(?:运转|人员)类[^,。;\d]{0,4}项目[^,。;\d]{0,2}\d|\d个[^,。;\d]{0,6}(?:运转|人员)类[^,。;\d]{0,4}项目/;
const isOfOneClass = (match: string, text: string): boolean =>
  OF_ONE_CLASS.test(match) && OTHER_CLASS.test(text) && /[共总合]计?\d+个项目/.test(text);

const FAR = 60;
/** 县财政局对5个项目进行了重点评价，其中3个评为优   在抽查的5个项目中，3个为优: others' grades, of some of them */
const REVIEWED = /(?:抽查|抽评|重点评价|(?:财政|第三方)[^,。;]{0,10}(?:评价|复核|复评))[^。;]*$/;

/** 评价等级为优的51个，良的8个: of what is clear without the word */
const LISTED_GRADES =
  /自评结果看,评为优秀?的?\d+项,评为良|(?:等级|等次|结果)为优秀?的\d+个,良|\(优秀?\)的?\d+个,[^。;]{0,20}\(良|为优秀?的\d+个,[良中差]的\d+个|评为优秀?的\d+个(?:,占[\d.]+%)?[;,、]评为[良中差]的|(?:^|[。,;:、])优秀?的?\d+[个项](?:,占[\d.]+%)?[,、;]良/;

/** A count of projects is a number right before one of these. */
const HAS_COUNT = /[\d一二三四五六七八九十百两][个项]/;

/** How many projects the report counts, and how many of them it grades 优. */
export function projectCounts(passage: Passage, fiscalYear: string): Reading[] {
  const { text } = passage.squeezed;
  if (!HAS_COUNT.test(text)) return [];
  if (!/项目|专项/.test(text) && !LISTED_GRADES.test(text)) return [];
  const counts = (pattern: RegExp, measure: MeasureId): Reading[] =>
    matches(text, pattern).flatMap((match) => {
      const digits = match.slice(1).find((group) => group !== undefined) ?? '';
      const value = chineseNumeral(digits) ?? digits;
      const from = match.index;
      const end = from + match[0].length;
      const before = text.slice(Math.max(0, from - FAR), from);
      // 2023年项目为15个: the year that the words themselves begin with
      const year = yearOfVerdict(before + (/^20\d\d年/.exec(match[0])?.[0] ?? ''), fiscalYear);
      if (
        year === null ||
        (measure === 'project_count_excellent' &&
          (REVIEWED.test(before) || isOfOthers(text.slice(0, from), value))) ||
        (/^评价(?:覆盖|涵盖)/.test(match[0]) && BY_OTHERS.test(before)) ||
        OF_SOME.test(text.slice(Math.max(0, from - 4), from + (match[0].startsWith('的') ? 1 : 0))) ||
        LEFT_OUT.test(text.slice(Math.max(0, from - 20), from)) ||
        LOOKED_INTO.test(text.slice(end, end + 8)) ||
        (measure === 'project_count' && (isBeforeChange(text, end) || isOfOneClass(match[0], text)))
      )
        return [];
      const at = from + match[0].lastIndexOf(digits);
      return [{ ...counted(passage, measure, value, from, at, at + digits.length + 1), year }];
    });
  const excellent = counts(EXCELLENT, 'project_count_excellent');
  const all = counts(COUNTED, 'project_count').filter(
    ({ source }) =>
      !excellent.some(
        (other) => other.source.line === source.line && other.source.text.includes(source.text),
      ),
  );
  // 项目评价3个，自评项目18个: those that the body has judged itself
  const judged = all.filter(({ source }) => source.text.includes('自评'));
  const own =
    judged.length > 0 ? all.filter((one) => judged.includes(one) || !/评价/.test(one.source.text)) : all;
  return [...own, ...excellent].map((item) => ({
    ...item,
    scope: 'special_projects',
    label: item.label || '项目',
  }));
}
