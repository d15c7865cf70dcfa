import type { Document } from '../../src/model/document.ts';
import { firstLines, textLines } from '../extract/prose/text-lines.ts';
import { squeezeText } from '../parse/text.ts';

/** What may stand behind the name of a unit that is meant itself, and not something that it has: 看守所修缮, 交警大队执法用车 */
const WHOLE_NAME = '(?=[、和及与以,。;:()等共两二三四五六七八九\\d的汇决预数组构均纳合收支各]|单位|$)';
/** 所属二级单位   下属的3个事业单位   交通警察大队   看守所: what has money of its own beside the body; police stations and offices have none */
const UNITS = `(?:(?:所属|下属|直属|局属|下设|下辖|所辖|二级|基层)[^,。;()]{0,12}(?:单位|机构)|(?:所属|下属|直属|局属|(?<=[、和及与的,:县市区旗局队]))[^,。;、()出]{0,12}(?:大队|支队|看守所|拘留所|戒毒所|(?<!指挥)中心|分局|基地|学校|(?:检测|管理|服务)站|管理所))${WHOLE_NAME}`;
/** 局本级   县公安局（机关）: the body itself */
const OWN = '(?:本级|机关(?!科室|内设|各|人员))';
const AND = '(?:以及|以?及|和|与|、|,|;)';
const MANY = '(?:[2-9]|\\d{2,}|[二两三四五六七八九十]+)[个家]';

/** What is said to hold units: the accounts, the report, its figures, or what they are told of. */
const COVER =
  '(?:决算|预算|汇总|汇编|编报|范围|口径|本(?:次)?(?:报告|说明|公开|表|自评|评价)|数据|数字|收支|整体支出|预算单位|单位构成|单位组成|[我本]部门|公安局部门|公安局\\()';
/** 部门预算单位包括…   决算由…汇编而成   数据为…; not 主要为 */
const HOLDS = '(?:包括|包含|涵盖|覆盖|反映|含|(?<!主要|作|成)为|由|系|是|即|有|除|:|\\(|对|统计|涉及)';

/** 纳入2023年度部门决算编制范围   列入本说明   决算汇总 */
const ENTERED = '(?:纳入|列入|编入)[^。;]{0,40}(?:决算|预算|汇总|编报|汇编|报告|说明|自评|评价|公开)';

const PATTERNS: readonly RegExp[] = [
  // 部门决算包括局本级决算和所属看守所决算   数据为县公安局本级及交警大队、看守所的汇总数
  new RegExp(`${COVER}[^。;]{0,30}?${HOLDS}[^。;]{0,24}?${OWN}[^。;\\d]{0,14}?${AND}[^。;]{0,60}?${UNITS}`),
  // 纳入2023年度部门决算编制范围的单位共3个   列入本说明的单位有5家
  new RegExp(`(?:${ENTERED}|拨款)[^。;]{0,40}(?<!项目[^,。;]{0,4})单位[^。;\\d]{0,6}${MANY}`),
  new RegExp(`(?:决算|预算|报表|本次)[^,。;]{0,4}汇总${MANY}[^,。;]{0,6}单位的?(?:数据|决算|收支)`),
  // 对局机关及所属二级机构的整体支出情况进行了汇总自评
  new RegExp(
    `${OWN}\\)?${AND}[^。;]{0,20}${UNITS}[^。;]{0,40}(?:整体支出|支出情况|资金使用|[花用]钱|收支(?!两条)|汇总(?:数|自评|编制))`,
  ),
  // 部门预算单位构成：局机关、交警大队、看守所共3个预算单位   自评覆盖局机关及5个所属单位
  new RegExp(
    `${COVER}[^。;]{0,40}?${OWN}[^。;]{0,60}?${MANY}(?:所属|下属|二级|独立核算|预算|事业|行政)+单位`,
  ),
  // 现将县公安局本级及所属交管大队、看守所“三公”经费公示如下
  new RegExp(
    `现将[^,。;]{0,24}${OWN}[^。;\\d]{0,10}${AND}[^,。;]{0,40}${UNITS.replace(WHOLE_NAME, '')}[^,。;]{0,24}(?:公示|公开|说明|报告)`,
  ),
  // 公安局部门包括15个科室及3个下属单位
  new RegExp(`${COVER}[^。;]{0,6}(?:包括|包含|由)[^。;]{0,20}${MANY}(?:所属|下属|二级)[^。;]{0,4}单位`),
  // 部门支出12804.12万元，其中局机关9820.4万元，所属单位2983.72万元
  /(?:支出|收入|预算|决算)[^,。;\d]{0,8}[\d.,]+(?:亿|万)?元[,。(]其中:?[^,。;\d]{0,4}(?:局机关|局本级)(?:支出|收入|预算|决算)?[\d.,]+(?:亿|万)?元[,、;][^,。;\d]{0,6}(?:(?<!项目)单位|分局|大队|支队|看守所|拘留所)(?:支出|收入|预算|决算)?\d/,
  // 下属二级预算单位6个
  new RegExp(`(?:所属|下属|下设|直属)[^。;]{0,4}(?:二级|预算)[^。;]{0,6}单位(?:共?有?)${MANY}`),
  // 以下数据均含所属单位   收支数据为汇总数   本部门决算为汇总决算
  /(?:数据|数字|金额|收支)[^,。;不]{0,6}(?:为|系|含|包括|采用)[^,。;不]{0,24}(?:汇总(?:数|口径|数据)?|(?:所属|下属|二级)[^,。;]{0,6}(?:单位|机构))(?=[,。;)]|$)/,
  /(?:决算|预算)(?:为|系)[^,。;不]{0,16}汇总(?:决算|预算|公开|数)/,
];

/** 县公安局（含所属二级单位）   （含交警大队、看守所）   县公安局及其所属4个单位: the body is named with them, at the head of the report */
const WITH_NAME =
  /(?:局|分局|支队|部门|系统|我局|整体支出|报告|决算|预算|表)\((?:(?:[^()不]{0,12}及|含)(?![^()]*派出所)[^()不]{0,50}(?:单位|机构|大队|支队|看守所|拘留所|(?<=含[^()不]{0,50})分局|(?<!指挥)中心)(?:汇总)?|(?:本级|机关)[及和][^()不]{0,50}(?:公安局|分局)|汇总|部门汇总|[^()不]{2,40}汇总)\)|^\((?:以[上下])?局(?:机关|本级)(?:以?及|和|、)[^()]{0,50}汇总|(?:公安局|分局)[及和](?:其|其他)?(?:所属|下属|直属)[^,。;]{0,6}单位$/;
/** 全局（含所属单位）编制312名: the same in a sentence, where its words can be of nothing else */
const WITH_OURS =
  /(?:局|支队|大队|部门|系统|整体支出)\((?:[^()不]{0,12}及|含)[^()不]{0,30}(?:所属|下属|二级|局属|直属)[^()不]{0,30}(?:单位|机构|大队|支队|中心|所)\)|局\(含[^()不]{0,30}(?:(?:交警|交通[^()、]{0,4}|巡警?|森林[^()、]{0,4})大队|看守所|拘留所)[^()不]{0,12},?下同\)/;

/** 成立由局机关和各大队组成的小组   内设机构: who does something, and not whose money it is; 由汇总报告和各单位的报告组成: of which parts a text is */
const OF_ELSE =
  /汇总报告|小组|专班|内设|警情|案件|会议|采购|人员由|检查|辖区|座谈|之一|全[县市区州]|管理(?:工作)?(?:全面|实现)?(?:全)?覆盖/;
/** 三公经费口径包括…: of something else than the report */
const OF_OTHERS = /警情|案件|用车|三公/;
const NEAR = 8;
const HEAD_LINES = 14;
/** 某县公安局（本级）2023年度…: the body alone */
const TITLED_OWN = /公安局\((?:本级|机关)\)[^,。;]{0,30}(?:自评|决算|预算|评价)/;

/** 本报告自评范围仅为局机关本级   自评范围为局本级，不含所属交警大队   本报告反映局机关的支出情况 */
const OWN_ALONE =
  /(?:本报告|自评|评价|报告|决算|预算)[^。;]{0,12}(?:范围|口径|数据)?[^。;]{0,6}(?:(?:仅|只)(?:为|含|包括|限|反映)[^。;]{0,6}(?:本级|机关)|(?:不含|不包括)[^。;]{0,8}(?:所属|下属|二级))|(?<!表[:：])本(?:报告|表)(?:所列|数据|口径)?(?:反映|为|是)[^,。;]{0,16}(?:本级|(?<!公安)机关)(?:的?(?:支出|收支|数据|口径|情况)|(?=[,。;]|$))/;
/** 机关运行经费仅反映局机关支出   上年范围仅为局机关: of a part, or of another time */
const NOT_ALL = /上年|去年|机关运行|三公/;
/** 分局机关及下设的派出所，均不独立核算: no units of their own; 本级，不含交警大队; 交警大队单独编报决算 */
const NOT_APART =
  /不(?:是|为)?独立核算|非独立核算|(?:无|没有|不存在|未设|(?<!\d)0[个家])[^。;]{0,8}(?:下属|所属|二级)|(?:不含|不包括|未含)[^,。;()]{0,20}(?:所属|下属|二级|大队|支队|看守所|单位)|(?:本级|机关),(?:不含|不包括|未含)[^,。;]{0,24}(?:公安局|分局)|(?<![未不])单独(?:编[报制]|公开|自评)|另行(?:单独)?(?:公开|自评|编[报制])|分别编[报制]/;
/** 纳入绩效评价的单位共18个，我局为其中之一: of many bodies, of which this is one */
const AMONG_OTHERS = /我局[^,。;]{0,4}其中|其中之一/;
/** 派出所均为非独立核算 says nothing of the others. */
const OF_STATIONS = /(?<![、和及与])派出所[^,。;]{0,6}(?:非|不)独立核算/g;
const LONGEST_SENTENCE = 300;
/** One of these stands in every sentence that any of the above is about. */
const SPEAKS_OF_UNITS = /单位|本级|机关|所属|直属|下属|下设|二级|汇总|下同/;

/** Whether a document says that its figures are of the body with its units, and nowhere that they are not. */
export function speaksForUnits(document: Document): boolean {
  const sentences = textLines(document)
    .filter((line) => line.length < 5000 && SPEAKS_OF_UNITS.test(line))
    .flatMap((line) => squeezeText(line).split(/(?<=[。;])/))
    .filter(({ length }) => length < LONGEST_SENTENCE);
  const heads = firstLines(document, HEAD_LINES).map(squeezeText);
  const isOwn = heads.some((line) => TITLED_OWN.test(line));
  const isNamed =
    !isOwn &&
    (heads.some((line) => !line.includes('。') && WITH_NAME.test(line)) ||
      sentences.some((text) => WITH_OURS.test(text)));
  return (
    (isNamed || sentences.some(saysSo)) &&
    !sentences.some((text) => OWN_ALONE.test(text) && !NOT_ALL.test(text))
  );
}

/** Whether one sentence says that the figures are of several bodies. */
function saysSo(text: string): boolean {
  if (NOT_APART.test(text.replace(OF_STATIONS, '')) || AMONG_OTHERS.test(text)) return false;
  return PATTERNS.some((pattern) => {
    const match = pattern.exec(text);
    if (!match) return false;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const clause = match[0] + (/^[^,。;]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '');
    return !OF_OTHERS.test(before) && !OF_ELSE.test(clause);
  });
}
