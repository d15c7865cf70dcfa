import type { MeasureId } from '../../../src/model/measure.ts';
import { expensePart } from '../expense-parts.ts';
import { findNames } from '../label.ts';
import { BASIC_KIND, SMALL, SPENDING_KIND } from '../spending-kinds.ts';
import { OTHER_PEOPLE } from './bind.ts';
import type { Passage } from './passages.ts';
import { isOnThreePublic } from './scope.ts';

/** A figure besides years and the numbers of headings. */
const hasFigure = (text: string): boolean => {
  if (!FIGURE.test(text)) return false;
  return !text.includes('20') || FIGURE.test(text.replace(/20\d\d年/g, ''));
};
const FIGURE = /\d(?![)、.])/;

/** 三、预算执行及“三公”经费情况: a heading on other money too, under which a bare 支出 is not that of the three expenses */
const OF_MORE = /(?:预算|收支|支出|收入)(?:执行|决算|管理|使用)?(?:情况)?[及和与、]["“]?三公/;

/** 2.5 “三公”经费 -> 2.“三公”经费: the number of a heading, and no amount */
const DECIMAL_NUMBER = /^(\d{1,2}\.)(?:\d{1,2}\.?)+(?![\d.]|万|亿|元|%|[个人件起名])/;

/** ## 5 自评组织 */
const MARKDOWN_NUMBER = /^#{1,6}(?:\d{1,2}(?:\.\d{1,2})*)?/;

/** No heading is longer. */
const SHORT = 30;
/** （1）因公出国（境）费：本年未安排支出。   国内安全保卫业务费：涉密，不予公开。 and no heading: it tells of what it names */
const TOLD =
  /[:,](?=[^:,。]*(?:未|无|没有|零))[^:,。]{4,}。$|(?:未(?:发生|安排|列支|编列)|没有|无|零支出|为零)(?!超)[^:,。;]{0,6}。$|:(?:涉密|保密)/;

/** （二）部门整体支出情况   （三）收支决算情况: a heading on the whole again, however deep it stands */
const ON_WHOLE = /部门(?!职)|整体|全局|收支|总收入|总支出/;
/** Whether a heading has no subject of its own: 1.总体情况, （二）支出规模 within the section above, which they are on as well. */
export const isWithinAny = (heading: string): boolean =>
  sectionTopic(heading) === null && !OF_MORE.test(heading) && !ON_WHOLE.test(heading);

/** Heading of a section on the three public expenses: 预算 and 支出 under it are theirs. Null where nothing is said. */
export function sectionTopic(heading: string): MeasureId | null | undefined {
  if (heading.length > SHORT) return undefined;
  const plain = heading.startsWith('#') ? heading.replace(MARKDOWN_NUMBER, '#') : heading;
  const text = /^\d/.test(plain) ? plain.replace(DECIMAL_NUMBER, '$1') : plain;
  if (hasFigure(text) || TOLD.test(text)) return undefined;
  const isHeading = /^(?:【|#|\(?[一二三四五六七八九十\d]{1,3}[、.)])|[:】]$/.test(text);
  if (isHeading && OF_MORE.test(text)) return null;
  const part = findNames(text).find(({ measure }) => SMALL.test(measure));
  if (!part && isHeading && /三公"?”?[:】]?$/.test(text)) return 'three_public';
  return part ? part.measure : isHeading ? null : undefined;
}

/**
 * （一）基本支出。   二、公用经费: a heading on one kind of spending, which the money under it is of; 项目支出 heads the
 * tales of projects too, unless its own paragraph is all that stands under it.
 */
export function headingKind(text: string, isParagraph = false): MeasureId | null {
  if (text.length > 16 || /\d(?![)、.])/.test(text)) return null;
  const [first, ...others] = findNames(text);
  const kinds = isParagraph ? SPENDING_KIND : BASIC_KIND;
  const isOfOthers = OTHER_PEOPLE.test(text.slice(0, first?.start ?? 0));
  const isKind = kinds.test(first?.measure ?? '') && !isOfOthers;
  return isKind && others.length === 0 ? (first?.measure ?? null) : null;
}

/** ● 公务接待费：2019年决算11.5万元；2020年预算12万元 */
const OPENING_LABEL = /^[●•◆■▪·*○◇◎★☆►▶➢]?(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?([^,。;:]{3,24}):/;

/** “三公”经费控制率：实际支出548.27万元，… */
const OF_THEIR_RATE = /^三公经费(?:预算)?(?:控制|完成|执行)率$/;

/** and not …：部门整体预算9000万元, which is of the whole; 我部门预算50万元 is of them */
const OF_WHOLE =
  /三公|(?<![我本])(?:部门|全局|整体)(?:20\d\d年度?|年初|全年|整体|总|全部|调整后?)*(?:预算|支出|收入|收支|总额)/;

/** （2）公务用车购置及运行维护费支出决算为351.86万元，…。全年预算为386万元: the part that a numbered paragraph is about */
const BEGINS =
  /^\(?[一二三四五六七八九十\d]{1,2}[、.)]((?:因公出国|公务用车|公务接待|会议费|培训费)[^,。;:\d]{0,30})\d[\d,.]*(?:万元|元)/;

/** （一）车辆方面。   （二）接待方面: short headings in a notice on the three public expenses */
const SHORT_HEAD = /^\(?[一二三四五六\d]{1,2}[、.)]([^,。;:\d]{2,10})(?:。|$)/;

/** The part of the three public expenses that such a heading names, in a notice on them; null for any other text. */
export function shortTopic(text: string, title: string): MeasureId | null {
  const head = isOnThreePublic(title) ? SHORT_HEAD.exec(text.slice(0, 20))?.[1] : undefined;
  return head && /[车待境]|出国/.test(head)
    ? expensePart(head.replace(/(?:方面|情况)$/, ''), 'three_public_vehicles')
    : null;
}

/** （三）“三公”经费。年初预算96万元: a paragraph that begins with its heading. */
export function openingTopic(passage: Passage, title = ''): MeasureId | null {
  const short = shortTopic(passage.squeezed.text, title);
  if (short) return short;
  const [first] = passage.sentences;
  const label = OPENING_LABEL.exec(passage.squeezed.text.slice(0, 40))?.[1];
  const part = label
    ? findNames(label).find(({ measure, name }) => SMALL.test(measure) && label.startsWith(name))
    : undefined;
  if (part) return part.measure;
  const behind = passage.squeezed.text.slice((label?.length ?? 0) + 1);
  if (label && OF_THEIR_RATE.test(label) && !OF_WHOLE.test(behind)) return 'three_public';
  const { text } = passage.squeezed;
  if (text.length <= SHORT && !hasFigure(text) && TOLD.test(text)) {
    const [only] = findNames(text);
    return only && SMALL.test(only.measure) ? only.measure : null;
  }
  const begun = BEGINS.exec(passage.squeezed.text.slice(0, 60))?.[1];
  const [subject] = begun ? findNames(begun) : [];
  if (subject?.start === 0 && SMALL.test(subject.measure)) return subject.measure;
  if (!first || passage.sentences.length < 2) return null;
  return sectionTopic(passage.squeezed.text.slice(first[0], first[1]).replace(/。$/, '')) ?? null;
}
