import type { Document } from '../../src/model/document.ts';
import { firstLines, textLines } from '../extract/prose/text-lines.ts';
import { squeezeText } from '../parse/text.ts';

/** 所属二级单位   下属的3个事业单位   交通警察大队   看守所: what has money of its own beside the body; police stations and offices have none */
const UNITS =
  '(?:(?:所属|下属|直属|局属|下设|下辖|所辖|二级|基层)[^,。;()]{0,12}(?:单位|机构)|(?:所属|下属|直属|局属|(?<=[、和及与的,:县市区旗局队]))[^,。;、()出]{0,12}(?:大队|支队|看守所|拘留所|戒毒所|(?<!指挥)中心|分局|基地|学校|(?:检测|管理|服务)站|管理所))';
/** 局本级   县公安局（机关）: the body itself */
const OWN = '(?:本级|机关(?!科室|内设|各))';
const AND = '(?:以及|以?及|和|与|、|,|;)';
const MANY = '(?:[2-9]|\\d{2,}|[二两三四五六七八九十]+)[个家]';

/** What is said to hold units: the accounts, the report, its figures, or what they are told of. */
const COVER =
  '(?:决算|预算|汇总|汇编|编报|范围|口径|本(?:次)?(?:报告|说明|公开|表|自评|评价)|数据|数字|收支|整体支出|预算单位|单位构成|单位组成|本部门|公安局部门|公安局\\()';

const ENTERED =
  '(?:(?:纳入|列入|编入)[^。;]{0,40}(?:决算|预算|汇总|编报|汇编|报告|说明|自评|评价|公开)|汇总)';

const PATTERNS: readonly RegExp[] = [
  // 部门决算包括局本级决算和所属看守所决算   数据为县公安局本级及交警大队、看守所的汇总数
  new RegExp(`${COVER}[^。;]{0,40}?${OWN}[^。;\\d]{0,14}?${AND}[^。;]{0,60}?${UNITS}`),
  // 纳入2023年度部门决算编制范围的单位共3个   列入本说明的单位有5家
  new RegExp(`(?:${ENTERED}|拨款)[^。;]{0,40}(?<!项目[^,。;]{0,4})单位[^。;\\d]{0,6}${MANY}`),
  new RegExp(`汇总${MANY}[^。;]{0,6}单位`),
  // 对局机关及所属二级机构的整体支出情况进行了汇总自评
  new RegExp(`${OWN}\\)?${AND}[^。;]{0,20}${UNITS}[^。;]{0,40}(?:整体支出|收支|汇总(?:数|自评|编制))`),
  // 局机关、交警大队、看守所共3个预算单位   局机关及5个所属单位
  new RegExp(`${OWN}[^。;]{0,60}?${MANY}(?:所属|下属|二级|基层|独立核算|预算|事业|行政)+单位`),
  // 公安局部门包括15个科室及3个下属单位
  new RegExp(`${COVER}[^。;]{0,6}(?:包括|包含|由)[^。;]{0,20}${MANY}(?:所属|下属|二级)[^。;]{0,4}单位`),
  // 下属二级预算单位6个
  new RegExp(`(?:所属|下属|下设|直属)[^。;]{0,4}(?:二级|预算)[^。;]{0,6}单位(?:共?有?)${MANY}`),
  // 以下数据均含所属单位   收支数据为汇总数
  /(?:数据|数字|金额|决算|预算|收支)[^。;不]{0,12}(?:为|系|含|采用(?=汇总))[^。;不]{0,24}(?:汇总|(?:所属|下属|二级)[^。;]{0,6}(?:单位|机构))/,
];

/** 县公安局（含所属二级单位）   （含交警大队、看守所）   县公安局及其所属4个单位: the body is named with them */
const WITH_NAME =
  /(?:局|分局|支队|部门|系统|我局|支出|报告|决算|预算|表)\((?:(?:[^()不]{0,12}及|含)[^()不]{0,50}(?:单位|机构|大队|支队|看守所|拘留所|中心)[^()不]{0,8}|汇总|部门汇总)\)|^\((?:以[上下])?局(?:机关|本级)(?:以?及|和|、)[^()]{0,50}汇总|(?:公安局|分局)[及和](?:其|其他)?(?:所属|下属|直属)[^,。;]{0,6}单位$/;

/** 成立由局机关和各大队组成的小组   内设机构: who does something, and not whose money it is; 由汇总报告和各单位的报告组成: of which parts a text is */
const OF_ELSE = /汇总报告|小组|专班|内设|警情|案件|会议|采购|人员由|检查|辖区|座谈/;
/** 三公经费口径包括…: of something else than the report */
const OF_OTHERS = /警情|案件|用车|三公/;
const NEAR = 8;
const HEAD_LINES = 14;
/** 某县公安局（本级）2023年度…: the body alone */
const TITLED_OWN = /公安局\((?:本级|机关)\)[^,。;]{0,30}(?:自评|决算|预算|评价)/;

/** 本报告自评范围仅为局机关本级   自评范围为局本级，不含所属交警大队 */
const OWN_ALONE =
  /(?:本报告|自评|评价|报告|决算|预算)[^。;]{0,12}(?:范围|口径|数据)?[^。;]{0,6}(?:(?:仅|只)(?:为|含|包括|限|反映)[^。;]{0,6}(?:本级|机关)|(?:不含|不包括)[^。;]{0,8}(?:所属|下属|二级))/;
/** 分局机关及下设的派出所，均不独立核算: no units of their own; 本级，不含交警大队 */
const NOT_APART =
  /不(?:是|为)?独立核算|非独立核算|(?:无|没有)[^。;]{0,8}(?:下属|所属|二级)|(?:不含|不包括|未含)[^,。;]{0,8}(?:所属|下属|二级|大队|支队|看守所|单位)/;
const LONGEST_SENTENCE = 300;
/** One of these stands in every sentence that any of the above is about. */
const SPEAKS_OF_UNITS = /单位|本级|机关|所属|直属|下属|下设|二级|汇总/;

/** Whether a document says that its figures are of the body with its units, and nowhere that they are not. */
export function speaksForUnits(document: Document): boolean {
  const sentences = textLines(document)
    .filter((line) => line.length < 5000 && SPEAKS_OF_UNITS.test(line))
    .flatMap((line) => squeezeText(line).split(/(?<=[。;])/))
    .filter(({ length }) => length < LONGEST_SENTENCE);
  const says = (text: string): boolean =>
    !NOT_APART.test(text) &&
    PATTERNS.some((pattern) => {
      const match = pattern.exec(text);
      if (!match) return false;
      const before = text.slice(Math.max(0, match.index - NEAR), match.index);
      const clause = match[0] + (/^[^,。;]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '');
      return !OF_OTHERS.test(before) && !OF_ELSE.test(clause);
    });
  const heads = firstLines(document, HEAD_LINES).map(squeezeText);
  const isOwn = heads.some((line) => TITLED_OWN.test(line));
  const isSaid =
    sentences.some(says) || (!isOwn && [...heads, ...sentences].some((text) => WITH_NAME.test(text)));
  return isSaid && !sentences.some((text) => OWN_ALONE.test(text));
}
