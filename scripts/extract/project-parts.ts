import type { Document } from '../../src/model/document.ts';
import { chineseNumeral } from '../parse/number.ts';
import { rememberOf } from '../parse/remember.ts';
import { squeezeText } from '../parse/text.ts';
import { isName } from './prose/project-items.ts';
import { GENERIC, IS_SURE, isOtherName, withoutYear } from './prose/project-names.ts';
import { sumsUp } from './prose/turns-to-all.ts';

/** 第一部分 公安业务装备更新项目   项目一：看守所维修: a part of a report that tells of one project, with sections of its own */
const PART =
  /^#{0,6}(?:第[一二三四五六七八九十]{1,2}(?:部分|篇)[:、]?|(项目[一二三四五六七八九十\d]{1,2}[:、.]|项目[一二三四五六七八九十]{1,2}~))([^,。;:]{2,40})$/;
/** What a part, or an appendix, begins with. */
const BEGINS_PART = /^[#第项附]/;
/** 项目一  看守所修缮: a number that only a blank parts from the name */
const NUMBER_APART = /^(\s*项目[一二三四五六七八九十]{1,2})[\s\u3000]+(?=\S)/;
/** 梓江县公安局2020年度办案运维经费支出绩效自评报告: the title of a report on one project, of several that follow one another */
const REPORT =
  /^(?:附[件表]?\d{0,2}[:、.]?)?(?:[\u4e00-\u9fa5]{2,20}公安局[\u4e00-\u9fa5]{0,8}?)?(?:关于)?(?:20\d\d年度?)?((?:(?![,。;:、]|公安局|20\d\d).){4,40}?)(?:项目)?(?:20\d\d年度?)?(?:支出|资金)?绩效(?:单位|部门)?(?:自评|评价|自我评价)(?:工作)?(?:情况)?的?报告$/;
/** 2019年度项目绩效自评报告 over （农村交通安全劝导站补助经费） */
const REPORT_ON_PROJECT = /^[^,。;:]{0,30}(?:项目|专项|资金)[^,。;:]{0,10}(?:自评|评价)[^,。;:]{0,4}报告$/;
/** （2022年度）   曲水县公安系统专项资金 */
const NO_REPORT = /年度?$|^20\d\d年|月$|部门|单位|整体|公安[局系]/;
const IN_BRACKETS = /^\(([^()]{4,40}(?:\([^()]{1,12}\))?)\)$/;
const OF_PROJECT = /^(.{4,36}?)项目(?:支出)?(?:绩效)?(?:自评|评价)?(?:情况|报告)?$/;
const NO_PROJECT = /部门|单位|整体|公安局/;
/** 第二部分 重点评价项目绩效情况   本级财政重点项目   信息化建设类项目: of no one project */
const OF_MANY = /重点|评价|财政|[本省市县区]级|各类?$|类$|主要|部分/;
/** 雪亮工程（300万元） */
const ITS_AMOUNT = /\([\d.,]+(?:亿|万)?元\)$/;
/** 部门整体绩效自评报告   项目支出绩效自评汇总表: the title of a report on something else */
const OTHER_TITLE = /^[^,。;:]{0,40}(?:自评|评价|绩效)[^,。;:]{0,8}(?:报告|汇总表|评分表)(?:\([^()]*\))?$/;
/** 第五部分 附表 */
const OTHER_PART = /^第[一二三四五六七八九十]{1,3}(?:部分|篇|章)/;
const APPENDIX = /^附[件表]\d{0,2}(?::|$)/;
/** 总体结论   全局2个项目共安排…   我局全年预算…   项目支出绩效自评汇总表: where the last part turns to all of them, or to the body */
const ON_ALL =
  /部门整体|整体支出|汇总|^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))?(?:(?:总体|综合)(?:自评|评价)?(?:结论|情况|评价)?(?:$|。)|(?:总体|综合)(?:来看|而言|上)?[,:]|(?:全局|以上|上述|全部(?=项目|\d))|部门(?=预算|支出|整体))|^(?:全局|我局)?(?:\d{1,3}|[两三四五六七八九十]{1,3})个(?:专项|预算)?项目|^(?:我局|本部门)(?:20\d\d年度?|全年|年初|部门)*(?:预算|支出)|^项目支出(?:绩效)?自评/;
const NUMBER = /^([一二三四五六七八九十]{1,3})、/;

/** Where the title stands. */
const HEAD = 4;
/** 项目支出绩效自评报告 in the title */
const isOnProjects = (lines: readonly string[]): boolean => {
  const head = squeezeText(lines.slice(0, HEAD).join(''));
  return /项目/.test(head) && /自评|评价|绩效/.test(head) && !/整体|决算|部门预算/.test(head);
};

const FEWEST = 2;

/** A part of a report on several projects: the line of its heading, the name of its project, the line behind its last. */
export interface ProjectPart {
  line: number;
  name: string;
  end: number;
}

interface Heading {
  line: number;
  /** Index of its block. */
  at: number;
  name: string;
}

const nameOf = (heading: string, isNumbered: boolean, onProjects: boolean): string => {
  const own = withoutYear(heading.replace(ITS_AMOUNT, ''));
  // 第二部分 民警被装购置经费, in a report on projects
  const name = OF_PROJECT.exec(own)?.[1] ?? (isNumbered || (onProjects && IS_SURE.test(own)) ? own : '');
  const isOfMany =
    GENERIC.test(`${name}项目`) || NO_PROJECT.test(name) || (!isNumbered && OF_MANY.test(name));
  return isName(name) && !isOfMany ? name : '';
};

/** The first of the blocks within a part that is no longer about its project; undefined where all are. */
function turnAt(blocks: Document['blocks']): number | undefined {
  let number = 0;
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? squeezeText(block.text.slice(0, 80)) : '';
    const own = Number(chineseNumeral(NUMBER.exec(text)?.[1] ?? '') ?? 0);
    // 四、… behind 一、…: the sections of the report go on.
    if (ON_ALL.test(text) || sumsUp(text) || (own > 0 && own !== number + 1)) return block.line;
    number = own || number;
  }
  return undefined;
}

/** The project that a report of its own is titled with, in a text of several; empty for other lines. */
function reportOn(text: string, before: string): string {
  const isTitle = text.endsWith('报告');
  if (!isTitle && !before.endsWith('报告')) return '';
  const name =
    (isTitle ? REPORT.exec(text)?.[1] : undefined) ??
    (REPORT_ON_PROJECT.test(before) ? IN_BRACKETS.exec(text)?.[1] : undefined) ??
    '';
  const isOther = name.length < 4 || NO_REPORT.test(name) || OF_MANY.test(name) || isOtherName(name);
  return isOther ? '' : name;
}

const isBlankBetween = (lines: readonly string[], a: number, b: number): boolean =>
  lines.slice(Math.min(a, b), Math.max(a, b) - 1).every((line) => line.trim() === '');

/** Reports on one project each that follow one another, each to where the next one or another part of the text begins. */
export const projectReports = rememberOf(({ blocks, lines }: Document): readonly ProjectPart[] => {
  let before = '';
  const headings = blocks.flatMap((block) => {
    const text = block.kind === 'paragraph' && block.raw.length < 80 ? squeezeText(block.text) : '';
    const name = text === '' ? '' : reportOn(text, before);
    before = text;
    const isOther =
      (BEGINS_PART.test(text) && (APPENDIX.test(text) || OTHER_PART.test(text))) || OTHER_TITLE.test(text);
    return name !== '' || isOther ? [{ line: block.line, name }] : [];
  });
  // Titles right below one another are a list of what follows, but for a cover and the title behind it.
  const isListed = (i: number): boolean =>
    [headings[i - 1], headings[i + 1]].some(
      (other) =>
        other &&
        other.name !== '' &&
        other.name !== headings[i]?.name &&
        isBlankBetween(lines, other.line, headings[i]?.line ?? 0),
    );
  const parts = headings.flatMap(({ line, name }, i) =>
    name === '' || isListed(i) ? [] : [{ line, name, end: headings[i + 1]?.line ?? lines.length + 1 }],
  );
  return new Set(parts.map(({ name }) => name)).size >= FEWEST ? parts : [];
});

/**
 * The parts of a report that are each about one project. Where all of it is on projects there are none unless two are
 * named: one is what the report itself is about.
 */
export function projectParts(document: Document): readonly ProjectPart[] {
  const { blocks, lines } = document;
  const reports = projectReports(document);
  if (reports.length > 0) return reports;
  const onProjects = isOnProjects(lines);
  const headings: Heading[] = blocks.flatMap((block, at) => {
    const isShort = block.kind === 'paragraph' && block.raw.length < 80;
    if (!isShort || !BEGINS_PART.test(squeezeText(block.text))) return [];
    const text = squeezeText(block.text.replace(NUMBER_APART, '$1~'));
    const [, numbered, heading] = PART.exec(text) ?? [];
    if (heading === undefined && !APPENDIX.test(text)) return [];
    const name = heading === undefined ? '' : nameOf(heading, numbered !== undefined, onProjects);
    return [{ line: block.line, at, name }];
  });
  const parts = headings.flatMap(({ line, at, name }, i) => {
    const next = headings[i + 1];
    const within = blocks.slice(at + 1, next?.at);
    // 目录: a heading right over the next one
    if (name === '' || within.length === 0) return [];
    return [{ line, name, end: turnAt(within) ?? next?.line ?? lines.length + 1 }];
  });
  const fewest = onProjects ? FEWEST : 1;
  return new Set(parts.map(({ name }) => name)).size >= fewest ? parts : [];
}
