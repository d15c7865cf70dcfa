import type { Document } from '../../src/model/document.ts';
import { textLines } from '../extract/prose/text-lines.ts';
import { matches } from '../parse/matches.ts';
import { squeezeText } from '../parse/text.ts';
import { divisionsNamed, superiorAtStart } from './divisions.ts';

/** 株洲市公安局渌口分局   大厂回族自治县公安系统   水云县公安局交通警察大队 */
const UNIT = '(?:公安局|公安厅|公安分局|公安处|公安系统|森林公安局)';
const SUB =
  '(?:(?:(?!本部|机关|[与及]|[下所]辖|下属|下设|所属(?![\\u4e00-\\u9fa5]{2,8}分局)|直属(?!分局|大队|支队)|直属(?:分局|[大支]队)(?=\\d|[、共等各有]))[\\u4e00-\\u9fa5]){1,12}?(?:分局|交通警察局|交警局|支队|大队|看守所|拘留所|戒毒所|派出所|警犬基地))';
const REGION =
  '[\\u4e00-\\u9fa5]{2,12}?(?:省|自治区|自治州|自治县|自治旗|新区|开发区|高新区|示范区|市|区|县|旗|州|盟|林区|矿区)';
const OTHER =
  '(?:看守所|拘留所|戒毒所|强制隔离戒毒所|交通警察支队|交通警察大队|交警支队|交警大队|警察训练学校|人民警察学校)';
const BODY = new RegExp(`((?:${REGION})?[\\u4e00-\\u9fa5]{0,8}?${UNIT}(?:${SUB})?|${REGION}${OTHER})`, 'g');
const LABEL =
  /^(?:\(?[一二三四五六七八九十\d]{0,2}[、.)])?(?:预算部门|部门|单位|预算单位|填报单位|填报部门|编制单位|编制部门|(?:预算)?部门\(单位\)|申报单位|项目单位|实施单位|自评单位|评价单位|公开单位|公开部门|填表单位|(?:地方|中央|上级|省级|市级)?主管部门|被评价单位|报送单位|项目实施单位|主管单位|资金使用单位|使用单位|承办|承办单位|责任单位|发布机构|发布单位|公开机构)(?:名称|全称)?(?:\((?:盖章|公章|签章)\))?$/;
/** Words that stand before a name in running text without belonging to it. */
const LEAD =
  /^.*(?:的|了|在|由|被|对|向|请|与|及|是|为|按照|据|[编纳列并]入|报送?|[月日]|制作|编印|印制|编写|制定|制订|修订|执行|获|以|将|经|至|年度|年|关于|我|涉及|印发|领导|名称|补齐|解决|支持|补助|改善|提升|帮助|和)(?=[\u4e00-\u9fa5]{3,})/;
const TITLE_LEAD =
  /^(?:第[一二三四五六七八九十]部分|关于(?:批复|印发|公布|下达|报送|公开)?|附件|[编纳列并]入|(?:.*年度?)(?=[\u4e00-\u9fa5]{3,}))/;

export interface BodyName {
  name: string;
  line: number;
}

/** A piece of a line that may name the body: what stands beside a label, a title, or running text. */
interface Segment {
  text: string;
  line: number;
  kind: 'label' | 'superior' | 'title' | 'text';
}

const TITLE_LINES = 14;
/** 2.青禾县公安局交通警察大队: one of a list of units */
const LISTED = /^\(?\d{1,2}[.、)]/;
/** | 青禾县看守所 | 742.80 | 768.15 |: a row of a table, of one unit among others */
const ROW = /[\t|｜][^\S\t]{0,9}[\d,]+(?:\.\d+)?%?[^\S\t]{0,9}[\t|｜][^\S\t]{0,9}\d/;
/** Lines without these, spaced or not, name no body and ask for none. */
const MAY_NAME = /公\s*安|警|所|单\s*位|部\s*门|承\s*办|局|机\s*构/;

/** Cells of a line, squeezed; a label and its value on one line are two. */
function pieces(raw: string): string[] {
  const cells = raw.split(/\t|\u3000+| {2,}|[·|｜]/);
  return cells
    .flatMap((cell) => {
      const words = cell
        .trim()
        .split(/[\s\u3000]+/)
        .map(squeezeText);
      const split =
        words.length > 1 && words.some((word) => LABEL.test(word.replace(/[:：]$/, '')))
          ? words
          : [squeezeText(cell)];
      return split.flatMap((text) => {
        const at = text.search(/[:：]/);
        return at > 0 && LABEL.test(text.slice(0, at))
          ? [text.slice(0, at), text.slice(at + 1).replace(/^\((?:盖章|公章)\)/, '')]
          : [text];
      });
    })
    .filter((text) => text !== '');
}

/** All pieces of a document in order, each with how it may name the body. */
function segments(document: Document): Segment[] {
  const result: Segment[] = [];
  let seen = 0;
  let label = '';
  for (const [index, raw] of textLines(document).entries()) {
    if (raw.trim() === '') continue;
    seen++;
    if (label === '' && !MAY_NAME.test(raw)) continue;
    for (const text of pieces(raw.slice(0, 4000))) {
      const bare = text.replace(/[:：]$/, '');
      if (LABEL.test(bare)) {
        label = bare;
        continue;
      }
      const kind =
        label === ''
          ? seen <= TITLE_LINES &&
            text.length <= 60 &&
            !/[。；;，,]/.test(text) &&
            !LISTED.test(text) &&
            !ROW.test(raw.slice(0, 4000))
            ? 'title'
            : 'text'
          : OF_PAGE.test(label)
            ? 'superior'
            : 'label';
      result.push({ text, line: index + 1, kind: text.length > 60 ? 'text' : kind });
      label = '';
    }
  }
  return result;
}

/** 主管部门, 发布机构: the body above, or the one on whose page the text stands */
const OF_PAGE = /主管|^发布|^公开机构/;

const SCORES = { label: 30, superior: 12, title: 20, text: 1 } as const;
const NOT_A_PLACE =
  /^(?:.*(?:情况|结果|审核|说明|附件|版权).*|.{2,}(?:为|是)[省市县区]?|我|本|全|各级|上级|县级|市级|省级|区|县|市|全国|外地|基层|当地|[我该].{0,8}|本(?!溪).{0,8}|贵(?:单位|局|省|市|区|县|支队|分局).{0,6}|全市|全县|全区|我区|我县|我市|地方|[省市县区]级|.{0,6}(?:贯彻|落实|组织|配合|协助|加强|领导))$/;

/** Whether a name says which body it is: a region or place before 公安. */
const isSpecific = (name: string): boolean => {
  const place = name.replace(new RegExp(`${UNIT}.*$`), '');
  return (place.length >= 2 && !NOT_A_PLACE.test(place)) || BRANCH.test(name);
};
/** 市公安局芦泾分局: the branch says which body it is */
const BRANCH = /公安局[\u4e00-\u9fa5]{2,8}分局$/;

/** 根据和平县公安局 -> 和平县公安局, 将乐县公安局 as it is: from the first place on that a list knows; null where it knows none. */
function fromKnownPlace(name: string): string | null {
  const place = name.replace(new RegExp(`${UNIT}.*$`), '');
  for (let at = 0; at <= place.length - 2; at++) {
    const rest = place.slice(at);
    if (divisionsNamed(rest).length > 0 || superiorAtStart(rest)) return name.slice(at);
  }
  return null;
}

/** 填报单位：青禾县公安局（局机关，不含森林公安局）: whom the figures are of besides, or not */
const WITH_OTHERS = /\([^()]{0,8}(?:不?含|不?包括|及)[^()]*\)/g;

/** Names with how strongly each is supported. */
function collect(document: Document): Map<string, { score: number; line: number }> {
  const scores = new Map<string, { score: number; line: number }>();
  let branch = '';
  for (const { text: said, line, kind } of segments(document)) {
    const text = kind === 'text' ? said : said.replace(WITH_OTHERS, '');
    if (kind === 'label' && /^[\u4e00-\u9fa5]{2,8}(?:分局|支队|大队)$/.test(text) && !text.includes('公安'))
      branch = text;
    if (!/公安|看守所|拘留所|戒毒所|警察|交警/.test(text)) continue;
    for (const [written] of matches(text, BODY)) {
      // 青禾市公安局关于所属分局…的说明
      const found = written.replace(/(?<=公安[局处厅])关于.*$/, '');
      const bare = found.replace(kind === 'text' ? LEAD : TITLE_LEAD, '');
      const known = bare === found ? null : fromKnownPlace(found);
      // 三是由县公安局: what is left says of no place.
      const name = known && known.length > bare.length ? known : bare;
      if (!isSpecific(name)) continue;
      const bounded =
        kind === 'text' &&
        (text.startsWith(name) || /[《("(:,。、;]/.test(text.charAt(text.indexOf(name) - 1)));
      const before = scores.get(name);
      scores.set(name, {
        score: (before?.score ?? 0) + (bounded ? 2 : SCORES[kind]),
        line: before?.line ?? line,
      });
    }
  }
  for (const [name, { score, line }] of [...scores])
    if (branch !== '' && /公安局$/.test(name)) scores.set(name + branch, { score: score + 30, line });
  return scores;
}

/** A name of which a longer one is only the same with words before it counts for the shorter one. */
function merge(
  scores: Map<string, { score: number; line: number }>,
): Map<string, { score: number; line: number }> {
  const names = [...scores.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const short of names)
    for (const long of names) {
      const a = scores.get(short);
      const b = scores.get(long);
      if (!a || !b || long === short) continue;
      if (long.startsWith(short) && b.score >= a.score / 4 && b.score >= 20) b.score += a.score / 2;
      else if (long.endsWith(short) && a.score >= b.score) a.score += b.score / 2;
    }
  return scores;
}

/** 青禾县公安局刑侦大队: a division of the body before it, not a branch or a unit with a budget of its own */
const DIVISION =
  /^(.+公安(?:局|分局))(?!.*(?:分局|交警|交通警察|看守所|拘留所))[\u4e00-\u9fa5]{1,12}(?:大队|支队|中队|处|室|科)$/;

/** Beside 主管部门 青禾县公安局 the division 青禾县公安局刑侦大队 only carries the project out: the report is the body's. */
function bodyOfDivision(document: Document, name: string): string {
  const body = DIVISION.exec(name)?.[1];
  if (!body) return name;
  const isSuperior = segments(document).some(({ kind, text }) => kind === 'superior' && text === body);
  return isSuperior ? body : name;
}

/** The body a document is about: beside a label (填报单位), in the title, else the name it uses most. Null if it names none. */
export function inferBody(document: Document): BodyName | null {
  const best = [...merge(collect(document))].sort(
    ([a, x], [b, y]) => y.score - x.score || b.length - a.length || (a < b ? -1 : 1),
  )[0];
  return best ? { name: bodyOfDivision(document, best[0]), line: best[1].line } : null;
}
