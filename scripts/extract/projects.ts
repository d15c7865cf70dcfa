import type { Block, Cell, CellFlag, Document, Paragraph, Table } from '../../src/model/document.ts';
import type { PaymentPoint, Project } from '../../src/model/report.ts';
import { IS_NAME_LABEL, NAME_LABEL } from '../parse/name-label.ts';
import { chineseNumeral, parseFigure, toWan } from '../parse/number.ts';
import { isWide } from '../parse/space-places.ts';
import { squeezeText, unspaced } from '../parse/text.ts';
import { sourceOf } from './grid/source-of.ts';
import { matchLabel } from './label.ts';
import { projectParts } from './project-parts.ts';
import { bareName, GENERIC, IS_THING } from './prose/project-names.ts';
import { toValue } from './reading.ts';

/** Where the form of a project begins, and its name. */
interface Mark {
  /** First line of the project's form. */
  line: number;
  project: Project;
  /** The first line behind it, where no more than the table below its name is its form. */
  behind?: number;
}

/** The same, and the line at which the document turns to the body; the form of the next project may begin before it. */
export interface ProjectMark extends Mark {
  end: number;
  /** Whether all of its text is on the project: a part of the report, and no form among other text. */
  isPart?: boolean;
}

const tables = (document: Document): Table[] => document.blocks.filter((block) => block.kind === 'table');
const after = (row: readonly Cell[], label: RegExp): Cell | undefined => {
  const at = row.findIndex(({ text }) => label.test(squeezeText(text)));
  return at < 0 ? undefined : row.slice(at + 1).find(({ text }) => text !== '');
};
/** 项目名称：智慧社区建设   专项（项目）名称  智慧社区建设
 *           ^^^^^^^^^^^^                    ^^^^^^^^^^^^   name in one piece with its label, or on one line with it */
const INLINE = new RegExp(
  `(?:^\\s*[●•◆■▪▲○◇◎★►▶➢]?\\s*(?:[（(]?[一二三四五六七八九十\\d]+[、.．）)])*\\s*|[\\s\\u3000]{2,}|^\\s*项目(?:编码|代码|编号)\\s*[:：]?\\s*\\S+\\s+)${NAME_LABEL}\\s*[:：\\s]\\s*([^\\s，。；]{2,45})`,
);

/** …绩效自评表（2020年度） 项目名称 涉案财物管理中心运行项目 主管部门 …: in a form on one line */
const RUN_ON = new RegExp(
  `\\s${NAME_LABEL}[:：]?\\s+(\\S{2,45})\\s+(?:主管部门|实施单位|项目|中央主管|地方主管|地方财政)`,
);

/** 转移支付（项目）名称中央政法纪检监察转移支付资金: whose space was lost */
const GLUED = /^\s*转移支付[（(]项目[）)]名称([^\s，。；:：]{4,45})\s*$/;

/** 项 目 名 称： */
const SPACED_LABEL = /项\s*目\s*名\s*称/;

const LONGEST = 200;

const project = (name: Cell, code: Cell | undefined): Project => ({
  name: bareName(unspaced(name.text)),
  title: '',
  functionCode: code && /^\d{7}$/.test(squeezeText(code.text)) ? squeezeText(code.text) : '',
  budget: '',
  budgetFiscal: '',
  source: sourceOf(name),
});

/** A project of which nothing but its name is known yet; its form begins on line `from`. */
function markOf(printed: string, line: number, from = line): Mark {
  const name = bareName(printed);
  const source = { line, text: name };
  return { line: from, project: { name, title: '', functionCode: '', budget: '', budgetFiscal: '', source } };
}

/** 项目名称：普渡县公安局部门整体支出: the form of the body itself */
const OF_WHOLE_BODY = /(?:部门|单位)整体(?:支出)?$/;

/** 居住证前期制证经费、警务督察经费、抢险救灾备勤经费: names of several projects, of which none is the one of the form */
function areSeveral(name: string): boolean {
  const parts = squeezeText(name).split('、');
  return parts.length > 2 && parts.every((part) => part.length > 3 && IS_THING.test(part));
}

/** A project whose name stands in one text with its label. */
function inlineProject(printed: string, line: number): Mark | null {
  if (!printed.includes('称')) return null;
  const text = printed.replace(SPACED_LABEL, '项目名称');
  const own = text.length > LONGEST ? null : (INLINE.exec(text) ?? GLUED.exec(text));
  const name = (own ?? RUN_ON.exec(text))?.[1];
  if (
    !name ||
    isHeaderWord(name) ||
    areSeveral(name) ||
    OF_WHOLE_BODY.test(name) ||
    /^项目(?:编码|金额|类别)/.test(name)
  )
    return null;
  return markOf(name, line);
}

function projectInRow(row: readonly Cell[]): Mark | null {
  const line = row[0]?.line ?? 0;
  const name = after(row, IS_NAME_LABEL);
  if (name && (areSeveral(name.text) || OF_WHOLE_BODY.test(squeezeText(name.text)))) return null;
  if (name && !isHeaderWord(name.text) && !isHeaderRow(row))
    return { line, project: project(name, after(row, /^项目编码[:：]?$/)) };
  const inline = row.find(({ text }) => /[:：]/.test(text) && inlineProject(text, line));
  return inline ? inlineProject(inline.text, inline.line) : null;
}

const IS_CODE_LABEL = /^(?:(?:支出)?功能(?:分类)?(?:科目)?|科目)(?:编码|代码|名称)?[:：]?$/;

/** 名称 | 反诈劝阻中心运营 | 功能科目 | 2040220: the form of a project, which calls its name by no more than that; the code may stand below */
function namedByCode(row: readonly Cell[], next: readonly Cell[]): Mark | null {
  const [label, name, ...others] = row.filter(({ text }) => text !== '');
  if (!label || !name || !/^名称[:：]?$/.test(squeezeText(label.text))) return null;
  const code = after(others.length > 0 ? row : next, IS_CODE_LABEL);
  const isCode = code !== undefined && /^\d{7}$/.test(squeezeText(code.text));
  return isCode ? { line: label.line, project: project(name, code) } : null;
}

/** 项目 | 执法记录仪采购 | 项目类型 | 一次性项目: the form of a project, which calls its name by no more than that */
function namedByKind(row: readonly Cell[]): Mark | null {
  const [label, name, kind, own] = row.filter(({ text }) => text !== '');
  const isForm = /^项目[:：]?$/.test(squeezeText(label?.text ?? '')) && own !== undefined;
  if (
    !label ||
    !name ||
    !isForm ||
    !/^项目(?:类型|类别|性质|属性)[:：]?$/.test(squeezeText(kind?.text ?? ''))
  )
    return null;
  return { line: label.line, project: project(name, undefined) };
}

/** 三、资金投入   一、基本信息: headings of sections */
const NO_PROJECT =
  /(?:情况|安排|预算|说明|信息|评价|自评|投入|执行|资金|支出|收入|概况|目标|管理|使用|分析|结果|绩效)$|^(?:部门|单位|整体|项目)/;

/** 二、警务装备购置费 over 预算金额：420.5   2.警用车辆购置项目 over （1）预算金额：235万元 */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.])([^,。;:\d]{3,40})$/;
const HEADED =
  /^(?:\(\d{1,2}\))?(?:项目)?(?:预算(?:金额|数|安排|资金)?|年度资金总额|申请金额|年初预算数?):[\d.,]+(?:万?元)?[。;]?$/;

function headedProject(text: string, next: Block | undefined, { lines }: Document): Mark | null {
  const name = HEADING.exec(squeezeText(text))?.[1];
  if (!name || NO_PROJECT.test(name) || !lines.slice(0, FORM_HEAD).some((line) => /项目|专项/.test(line)))
    return null;
  if (next?.kind !== 'paragraph' || !HEADED.test(squeezeText(next.text))) return null;
  if (matchLabel(name).measure !== null && !/辅警|协警/.test(name)) return null;
  return markOf(name, next.line, next.line - 1);
}

/** 1、警务装备购置费绩效目标表   表2  警务装备购置费: over a table with its budget, which does not name it again */
const TITLED =
  /^(?:附[件表]?\d{0,2}[:、.]?)?(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?([^,。;:、\d]{3,40}?)(项目)?(?:支出)?绩效目标(?:申报|批复)?表$/;
const CAPTION = /^表\d{1,2}[:、.]?([^,。;:、\d]{3,30})$/;
const OF_BODY = /部门|单位|整体|公安|分局|事务|工作$|年度|本级|[省市县区]级/;
/** 其中：基本支出: what a form of the body has, and none of a project */
const OF_KINDS = /^(?:expenditure_|three_public)/;
const HEAD_ROWS = 4;
/** 预算数438.25万元，财政资金438.25万元，用于…: the budget, told right below the title */
const GIVEN = /^(?:项目)?(?:预算(?:数|金额)|(?:年度)?资金总额)(?:为|:)?\d[\d.,]*(?:万元|元)/;

function titledProject(text: string, next: Block | undefined): Mark | null {
  const title = text.length > LONGEST ? '' : squeezeText(text);
  if (!title.startsWith('表') && !title.endsWith('表')) return null;
  const caption = CAPTION.exec(title)?.[1];
  const [, titled, isCalled] = TITLED.exec(title) ?? [];
  const name = titled ?? caption;
  const ofBody = isCalled ? /部门|整体|单位|公安局|分局|(?:专项|重点|类)$/ : OF_BODY;
  if (!name || NO_PROJECT.test(name) || ofBody.test(name) || GENERIC.test(`${name}项目`)) return null;
  if (next?.kind === 'paragraph' && titled && GIVEN.test(squeezeText(next.text)))
    return markOf(name, next.line, next.line - 1);
  if (next?.kind !== 'table') return null;
  const cells = next.rows.slice(0, HEAD_ROWS).flat();
  if (cells.some((cell) => /名称/.test(cell.text) || OF_KINDS.test(matchLabel(cell.text).measure ?? '')))
    return null;
  const isForm = cells.some((cell) =>
    caption
      ? /^项目(?:资金|预算|金额)/.test(squeezeText(cell.text))
      : /^budget/.test(matchLabel(cell.text).measure ?? ''),
  );
  return isForm ? markOf(name, next.line, next.line - 1) : null;
}

/** 治安防控专项经费项目自评情况：over a table with its budget, which does not name it again */
const JUDGED =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)])?([^,。;:、\d]{3,40}?)(项目)?(?:支出)?(?:绩效)?自评(?:综述|情况|结果|表)?:?$/;

/** What stands below a line, over which 单位：万元 may stand. */
const belowUnit = (blocks: readonly Block[], index: number): Block | undefined => {
  const next = blocks[index + 1];
  const isUnit = next?.kind === 'paragraph' && /^[（(]?(?:金额)?单位[:：]/.test(next.text.trim());
  return isUnit ? blocks[index + 2] : next;
};

/** 人员经费自评情况   交警大队经费自评情况   信息化建设类项目自评情况: of a kind of spending, a unit or a class */
const OF_KIND = /^(?:人员|公用|运转|机关|日常)(?:经费|支出|类)|三公|基本支出|(?:大队|派出所)经费$|类$/;

function judgedProject(text: string, next: Block | undefined): Mark | null {
  if (next?.kind !== 'table' || text.length > LONGEST) return null;
  const [, name = '', isCalled] = JUDGED.exec(squeezeText(text)) ?? [];
  if (name === '' || OF_BODY.test(name) || OF_KIND.test(name) || GENERIC.test(`${name}项目`)) return null;
  if (!isCalled && (NO_PROJECT.test(name) || !IS_THING.test(name))) return null;
  const cells = next.rows.slice(0, HEAD_ROWS).flat();
  const isForm = cells.some((cell) => /^budget/.test(matchLabel(cell.text).measure ?? ''));
  const isNamed = cells.some(
    (cell) => /名称/.test(cell.text) || OF_KINDS.test(matchLabel(cell.text).measure ?? ''),
  );
  if (!isForm || isNamed) return null;
  return {
    ...markOf(name, next.line, next.line - 1),
    behind: (next.rows.at(-1)?.at(-1)?.line ?? next.line) + 1,
  };
}

/** 项目：派出所基础设施维修 on the form of one project */
const BARE = /^\s*项目\s*[:：]\s*([^\s,，。；:：]{3,40})\s*$/;
const FORM_OF_PROJECT = /(?:项目|专项).*(?:自评|绩效)|(?:自评|绩效).*项目/;

function bareProject({ raw, line }: Paragraph, { lines }: Document): Mark | null {
  const name = BARE.exec(raw)?.[1];
  if (!name || !lines.slice(0, FORM_HEAD).some((text) => FORM_OF_PROJECT.test(text))) return null;
  return markOf(name, line);
}
const FORM_HEAD = 4;

/** 项目名称            重点区域视频监控系统租赁及链路服务 */
const NAME_ON_LINE = new RegExp(`^\\s*${NAME_LABEL}[:：]?\\s{2,}(?=\\S+\\s*$)`);
/** 费项目, right under where that name begins: the rest of a name that its cell has broken */
const REST_OF_NAME = /^(\s{4,})([^\s，。；：:\d]{1,20})\s*$/;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

/** The line of a form with the rest of its project's name, where the next line has it. */
function wholeName({ raw, line }: Paragraph, next: Block | undefined): string {
  const [label] = NAME_ON_LINE.exec(raw) ?? [];
  const isNext = next?.kind === 'paragraph' && next.line === line + 1;
  const [, blank = '', rest = ''] = (label && isNext && REST_OF_NAME.exec(next.raw)) || [];
  const isUnder = Math.abs(widthOf(blank) - widthOf(label ?? '')) <= 1;
  return rest !== '' && isUnder && matchLabel(rest).measure === null ? raw.trimEnd() + rest : raw;
}

/** Where the forms of projects begin: "项目名称" beside its name, or a heading right over its budget. */
const marksOf = (document: Document): Mark[] =>
  document.blocks.flatMap((block, index) => {
    const marks =
      block.kind === 'paragraph'
        ? [
            inlineProject(wholeName(block, document.blocks[index + 1]), block.line) ??
              bareProject(block, document),
            headedProject(block.text, document.blocks[index + 1], document) ??
              titledProject(block.text, document.blocks[index + 1]) ??
              judgedProject(block.text, belowUnit(document.blocks, index)),
          ]
        : block.rows.map(
            (row, i) => projectInRow(row) ?? namedByKind(row) ?? namedByCode(row, block.rows[i + 1] ?? []),
          );
    return marks.filter((mark) => mark !== null);
  });

/** 六、其他说明   七、“三公”经费情况   附件3：项目自评汇总表: sections on the body, which stand behind the forms of its projects too */
const ON_BODY =
  /^附[件表]?\d?[:：][^,。;]{0,16}汇总(?:表|情况)?(?:[（(].*)?$|^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分)(?:关于)?[“"]?(?:其他(?:重要)?(?:事项|说明)|名词解释|三公|机关运行|部门整体|整体支出)[^。;]{0,24}$/;

/** 附件2：部门整体支出绩效自评表: the title of the body's own form */
const BODY_FORM =
  /^[^,。;:]{0,30}(?<!项目)(?:部门|单位)?整体(?:支出)?绩效(?:自评|评价|目标)(?:情况)?(?:申报|评分)?表(?:\([^()]*\))?$/;

/** 第三部分 2019年预算情况说明: the part of a document that tells of the body */
const PART_ON_BODY = /^第[一二三四五六七八九十]部分(?!.*(?:项目|绩效))[^。;]{0,40}(?:情况)?说明\d{0,3}$/;

/** 两个项目合计预算460万元: a sentence on all of them behind the last form */
const ON_ALL =
  /^(?:以上|上述)?(?:\d{1,3}|[两三四五六七八九十]{1,3})个(?:专项|预算)?项目(?:资金)?(?:合计|共计?|总)[^,。;]{0,8}\d|^自评汇总:/;

const isOnBody = (text: string): boolean =>
  ON_BODY.test(text) || PART_ON_BODY.test(text) || ON_ALL.test(text);
const isBodyForm = (text: string): boolean =>
  text.includes('整体') && BODY_FORM.test(text.replace(/^附[件表]?[一二三四五六七八九十\d-]{0,4}:?/, ''));

/** The lines that consist of one short text, a paragraph or the only cell of its row, of which something holds. */
const linesOf = ({ blocks }: Document, holds: (squeezed: string) => boolean): number[] =>
  blocks.flatMap((block) => {
    const texts = block.kind === 'paragraph' ? [[{ ...block, flags: [] as CellFlag[] }]] : block.rows;
    return texts.flatMap((row) => {
      const [only, ...others] = row.filter(({ text }) => text !== '');
      // 第三部分  预算情况说明: cells that a blank alone parts may be one heading.
      const isOne = others.every(
        ({ flags, line }) => flags.includes('inferred_column') && line === only?.line,
      );
      const text = isOne ? [only, ...others].map((cell) => cell?.text ?? '').join('') : '';
      return only && isOne && text.length <= LONGEST && holds(squeezeText(text)) ? [only.line] : [];
    });
  });

/** The lines where the body's own forms begin. */
export const bodyForms = (document: Document): number[] => linesOf(document, isBodyForm);

/** 五、项目绩效目标   六、政府采购情况: the number of a section of the document, where a form has no such headings of its own */
const SECTION = /^([一二三四五六七八九十]{1,3})、[^,。;:]{2,50}$/;
const numberOf = (squeezed: string): number => Number(chineseNumeral(SECTION.exec(squeezed)?.[1] ?? '') ?? 0);

/** So many lines of a section may still be about the last of the projects: 二、自评结果 over 装备经费项目得95分 */
const GOES_ON = 8;

/** The section that follows on the one in which several forms stand. */
function sectionAfter(document: Document, first: number, { line: last, project: { name } }: Mark): number[] {
  const headings = linesOf(document, (text) => SECTION.test(text)).map((line) => ({
    line,
    number: numberOf(squeezeText(document.lines[line - 1] ?? '')),
  }));
  const within = headings.findLast(({ line }) => line < first);
  const next = headings.find(({ line }) => line > first);
  if (!within || !next || next.line <= last || next.number !== within.number + 1) return [];
  const behind = document.lines.slice(next.line - 1, next.line + GOES_ON);
  return behind.some((line) => unspaced(line).includes(name) || /[该本]项目/.test(line)) ? [] : [next.line];
}

/** Sections on the body behind the last of several forms; where one stands between them too, they are parts of the forms. */
function sectionsOnBody(document: Document, marks: readonly Mark[]): number[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || marks.length < 2) return [];
  const sections = linesOf(document, isOnBody);
  const isWithin = sections.some((line) => line > first.line && line <= last.line);
  const behind = isWithin ? [] : sections.filter((line) => line > last.line);
  return [...behind, ...sectionAfter(document, first.line, last), ...textAfter(document, marks)];
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;
/** ## 自评总体情况, and not ## 附件1 某项目自评表 */
const MARKDOWN = /^#{1,6}\s(?!.*(?:附件|附表|表\s*$))/;
/** 自评情况说明: a heading without a number */
const NOTES = /^(?:自评|绩效|有关|其他)*(?:情况)?说明(?:$|[:：])/;
/** 2个项目   两个项目   项目合计2个 */
const COUNTED = /(?:\d|[两二三四五六七八九十])个(?:专项|预算)?项目|项目(?:合计|共计?|总计)\d{1,3}个/;

/**
 * 一、自评工作开展情况。… behind the last of several forms that are tables: sections that no form has are on all of them, unless
 * they speak of the last one alone.
 */
function textAfter({ blocks }: Document, marks: readonly Mark[]): number[] {
  const [first, last] = [marks[0]?.line ?? 0, marks.at(-1)?.line ?? 0];
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' &&
    (NUMBERED.test(block.text.trim()) || MARKDOWN.test(block.text) || NOTES.test(block.text.trim()))
      ? [{ line: block.line, text: unspaced(block.text) }]
      : [],
  );
  const begins = headings.find(({ line }) => line > last)?.line;
  if (begins === undefined || headings.some(({ line }) => line > first && line < last)) return [];
  const isTable = blocks.some(({ kind, line }) => kind === 'table' && line > last && line < begins);
  const inTable = blocks.findLast(({ line }) => line <= last)?.kind === 'table';
  const text = blocks
    .map((block) => (block.kind === 'paragraph' && block.line >= begins ? unspaced(block.text) : ''))
    .join('');
  const names = marks.map(({ project }) => project.name);
  const named = new Set(names.filter((name) => text.includes(name)));
  const heads = headings.filter(({ line }) => line >= begins);
  const isOnOne = [...named].some((name) => heads.some((heading) => heading.text.includes(name)));
  if (isOnOne) return [];
  return (isTable || inTable) && (named.size > 1 || COUNTED.test(text)) ? [begins] : [];
}

/** 2021年度禁毒工作经费项目自评表   部门预算项目支出绩效自评表（2022年度） |||: the title over a form */
const FORM_TITLE =
  /^(?:附件?[一二三四五六七八九十\d]{0,2}[:.、]?)?[^,。;:]{0,24}(?:项目|专项|资金|经费)[^,。;:]{0,12}(?:自评|目标|评价|申报|批复)表(?:\(.*\))?$/;
const OF_WHOLE = /整体|见附/;
const TITLE_NEAR = 5;

/** The form of a project begins with its title, where that stands right above its name. */
function fromTitle(document: Document, mark: Mark, last: number): Mark {
  const { line } = mark;
  const lines = document.lines.slice(Math.max(last, line - 1 - TITLE_NEAR), line - 1);
  const at = lines.findLastIndex((text) => {
    const title = squeezeText(text.replace(/[|｜]/g, ''));
    return FORM_TITLE.test(title) && !OF_WHOLE.test(title);
  });
  return { ...mark, line: at < 0 ? line : line - lines.length + at };
}

/** Projects that have a form of their own, or a part of the report. */
export function findProjects(document: Document): ProjectMark[] {
  const marks = marksOf(document).map((mark, i, all) => fromTitle(document, mark, all[i - 1]?.line ?? 0));
  if (marks.length === 0)
    return projectParts(document).map(({ line, name, end }) => ({
      ...markOf(name, line),
      end,
      isPart: true,
    }));
  const turns = [...bodyForms(document), ...sectionsOnBody(document, marks)].sort((a, b) => a - b);
  return marks.map((mark) => ({
    ...mark,
    end: mark.behind ?? turns.find((turn) => turn > mark.line) ?? Number.POSITIVE_INFINITY,
  }));
}

/** A row of column labels: amounts are named in it, or the rows are numbered under it, and no amount is given. */
const isHeaderRow = (row: readonly Cell[]): boolean =>
  row.some(
    ({ text }) =>
      /^(?:序号|编号)$/.test(squeezeText(text)) ||
      /^(?:budget|expenditure|project_amount)/.test(matchLabel(text).measure ?? ''),
  ) && row.every(({ text }) => parseFigure(text).kind !== 'number');

/** Whether the cell beside 项目名称 is only another column's label. */
function isHeaderWord(text: string): boolean {
  const label = matchLabel(text);
  return (
    label.measure !== null ||
    label.qualifiers.size > 0 ||
    /\d+个项目|^是否/.test(text) ||
    /^(?:项目)?(?:编码|类别|类型|金额|负责人|单位|实施单位|主管部门|序号|属性|(?:支出)?(?:功能)?(?:分类)?科目(?:名称|编码)?|(?:支出)?功能分类|(?:实施)?内容|资金来源|合计|总计|小计|本年拨款|总金额|(?:绩效|年度|具体|[一二三]级)?(?:指标|目标)(?:名称|值|内容)?|资金性质|预算金额)$/.test(
      squeezeText(text),
    )
  );
}

/** Index of the project whose form holds a line; null before the first, and where the document has turned to the body. */
export const projectAt =
  (marks: readonly ProjectMark[]) =>
  (line: number): number | null => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const end = marks[low - 1]?.end ?? 0;
    return line < end ? low - 1 : null;
  };

/** 预算数50万元，财政资金50万元   其中：财政资金 | 1380.96
 *              ^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^   fiscal funds within a project's budget */
const FISCAL = /(?:财政资金|财政拨款|财政性资金)(?:为|:)?(\d[\d,]*(?:\.\d+)?)(万元|元)?/;

/** Fiscal funds of each project, in 万元, from the cells of its form. */
export function fiscalBudgets(document: Document, marks: readonly ProjectMark[]): Map<number, string> {
  const found = new Map<number, string>();
  const at = projectAt(marks);
  for (const row of tables(document).flatMap(({ rows }) => rows)) {
    const index = at(row[0]?.line ?? 0);
    if (index === null || found.has(index)) continue;
    const inCell = row
      .map(({ text }) => FISCAL.exec(squeezeText(text.slice(0, 400))))
      .find((match) => match !== null);
    const beside = after(row, /^(?:其中[:：])?(?:财政资金|财政拨款|财政性资金)[:：]?$/);
    const figure = beside ? parseFigure(beside.text) : null;
    const value = inCell?.[1]
      ? toWan(inCell[1].replaceAll(',', ''), inCell[2] ?? '万元')
      : figure?.kind === 'number'
        ? toWan(figure.value, figure.unit || '万元')
        : null;
    if (value !== null) found.set(index, value);
  }
  return found;
}

/** 3月底   6月末   一季度   12月31日前
 *  ^        ^      ^         ^^        month at whose end a share is to be paid */
function monthOf(text: string): number | null {
  const key = squeezeText(text);
  const month = /^(?:截至|到)?(?:20\d\d年)?(\d{1,2})月(?:底|末|份|\d{1,2}日)?(?:前)?(?:\(?%\)?)?$/.exec(
    key,
  )?.[1];
  if (month && Number(month) >= 1 && Number(month) <= 12) return Number(month);
  const quarter = /^第?([一二三四1-4])季度(?:末|底)?$/.exec(key)?.[1];
  return quarter
    ? ('一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : Number(quarter)) * 3
    : null;
}

/** 项目完工时间 | 11月底前 | 12月20日 | 10 | 7: a row with values of its own is an indicator; shares are percentages. */
const arePayments = (header: readonly Cell[], shares: readonly (Cell | undefined)[]): boolean =>
  header.every(({ text }) => parseFigure(text).kind !== 'number') &&
  shares.every((cell) => {
    const figure = parseFigure(cell?.text ?? '');
    return figure.kind === 'number' ? ['', '%'].includes(figure.unit) : figure.kind !== 'text';
  });

/** Planned cumulative payments: a header of months and the row of shares under it, blanks included. */
export function readPaymentPlans(document: Document, marks: readonly ProjectMark[]): PaymentPoint[] {
  const at = projectAt(marks);
  return tables(document).flatMap(({ rows }) =>
    rows.flatMap((header, r) => {
      const months = header.map(({ text }) => monthOf(text));
      const shares = rows[r + 1];
      if (months.filter((month) => month !== null).length < 2 || !shares) return [];
      const shift = header.length - shares.length;
      const under = months.flatMap((month, i) => (month === null ? [] : [shares[i - shift]]));
      if (!arePayments(header, under)) return [];
      return months.flatMap((month, i) => {
        const cell = shares[i - shift];
        const project = at(cell?.line ?? 0);
        if (month === null || !cell || project === null) return [];
        const value = toValue('execution_rate', parseFigure(cell.text), '', cell.raw);
        return [
          {
            project,
            month,
            value: value ?? ({ status: 'unreadable', value: '', text: cell.text } as const),
            source: sourceOf(cell),
          },
        ];
      });
    }),
  );
}
