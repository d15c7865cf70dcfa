import type { Document, Table } from '../../../src/model/document.ts';
import { unspaced } from '../../parse/text.ts';
import { elseOf } from '../other-heading.ts';
import { firstOf } from '../prose/text-lines.ts';
import type { Reading } from '../reading.ts';

/** 政府性基金预算财政拨款收入支出决算表: a table of one fund, whose total is not that of the body */
const OTHER_FUND = /(?:政府性基金|国有资本经营)预算.*表/;
/** 一般公共预算财政拨款支出决算表, 财政拨款收入支出决算总表: of the greater part of the money, but not of all */
const GENERAL_FUND = /(?:一般公共预算|财政拨款).*(?:收入|支出)(?!.*三公).*表/;

/** Whose money a table is about. */
export type Fund = 'all' | 'general' | 'other';

/** 三公经费支出表 单位：万元; not （单位：万元）, which is in brackets of its own */
const UNIT_BEHIND = /(?<![(（])(?:金额)?单位[:：].{1,4}$/;
const UNIT_LINE = /^(?:金额)?单位[:：].{1,4}$/;

/** The lines above a table that call themselves a table, the nearest one first. */
export function titlesOver({ blocks }: Document, index: number): string[] {
  const titles: string[] = [];
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') break;
    const title = unspaced(block.text).replace(UNIT_BEHIND, '');
    if (/表(?:[(（].*)?$/.test(title) && !/^公开\d+表$/.test(title)) titles.push(title);
  }
  return titles;
}

const OF_WHOLE = /收入|收支|整体|部门支出|预算收|(?<!运行经费|采购|会议费|培训费)支出[及和与、].*三公/;

/** “三公”经费支出决算表, and not 收入支出及“三公”经费决算表 */
export const isOfThreePublic = ([title = '']: readonly string[]): boolean =>
  /三公/.test(title) && !OF_WHOLE.test(title) && !/机关运行|采购|会议|培训|资产/.test(title);

/** What a table of the three public expenses, of meetings and of training can say. */
const OF_THREE = /^(?:three_public|meeting|training|staff_)/;

/** Whether a table of this title can say a figure. */
export const canSay =
  ([title = '']: readonly string[]) =>
  ({ measure }: Reading): boolean =>
    !/三公/.test(title) || OF_WHOLE.test(title) || OF_THREE.test(measure);

/** 政府采购情况（单位：万元）   2022年度政府采购预算表   二、辅警经费支出明细: a line right over a table that says what it is on */
const ON_ELSE =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）])?(?:[^,，。;；:：]{0,16}(?:局|队|20\d\d年度?))?(?:部门|单位)?(?:政府采购|机关运行经费|国有资产|辅警经费|协警经费|非税收入|罚没收入|债务|基建|公用经费|基本支出(?:经费)?|人员经费|运转经费|三公经费|[^,，。;；:：]{2,8}(?:大队|派出所)经费|结转结余)(?:资金|征收|收缴|预算)?(?:及[^。]{1,6})?(?:绩效)?(?:自评|评价)?(?:执行|支出|使用|收支|决算)?(?:(?:情况|明细|统计|汇总)?表|情况|明细|统计|(?<=(?:基本支出|公用经费|人员经费)决算))(?:[(（][^)）]*[)）])?$/;
/** 货物 | 500 over 服务 | 400: what was bought */
const IS_PURCHASE = /^(?:其中[:：]?|\d[.．、])?(?:政府采购)?(?:货物|工程|服务)类?(?:采购|支出|预算)*$/;
const FEWEST_PURCHASES = 2;
/** 项目支出情况   上级转移支付资金使用情况: the same in a report that is not on projects */
const ON_PROJECTS =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）])?(?:项目支出|(?:中央|省级?|上级)?(?:政法)?转移支付(?:资金)?|专项资金|(?:[^,，。;；:：]{2,10}类|所有|全部|重点|各|[省市县区]级)项目)(?:绩效)?(?:自评|评价)?(?:执行|支出|使用|收支)?(?:情况|明细|统计)表?(?:[(（][^)）]*[)）])?$/;
/** Where a report says what it is on. */
const HEAD_LINES = 2;
/** 采购类别, 收入来源: the first head of such a table */
const OF_INCOME = /^收入(?:来源|项目|类别|构成|科目)$/;
const OF_SPENDING = /^支出(?:项目|类别|性质|内容)$/;
const OF_PURCHASES =
  /^(?:采购(?:类别|项目|方式|品目)|工程名称|(?:帮扶|联系|驻点|包联)?(?:村|社区|乡镇|镇街|学校|企业)(?:名称)?)$/;
/** 案件补助资金分配表: who got what of one source */
const SHARED_OUT = /(?:补助|转移支付|专项|奖励|上级|办案)[^,，。;；:：]{0,8}资金分配(?:情况|明细|汇总)*表?$/;
/** 警辅人员配备情况   公务用车情况: posts and numbers of others, or of cars */
const OF_OTHERS_POSTS = /^(?!.*(?:人员和|民警|机构)).*(?:辅警|警辅|协警|车)/;
const OF_MONEY = /^(?:budget|expenditure|execution_|revenue|balance|project_amount)/;
const OF_AMOUNTS =
  /^(?:project_count|budget|budget_initial|budget_adjusted|expenditure|execution_.*|project_amount)$/;

/** The line right over a table, or over its unit. */
function captionOver(blocks: Document['blocks'], index: number): string {
  const textAt = (at: number): string => {
    const block = blocks[at];
    return block?.kind === 'paragraph' ? unspaced(block.text) : '';
  };
  const over = textAt(index - 1);
  return UNIT_LINE.test(over) ? textAt(index - 2) : over.replace(UNIT_BEHIND, '');
}

/** 项目类别 over 特定目标类 | 其他运转类: projects by their class, and no other kind of spending beside them */
const isByClass = (first: string, rows: Table['rows']): boolean =>
  /^项目(?:类别|类型|性质|分类)$/.test(first) &&
  rows.slice(1).every(([label]) => /类$|类项目$|^(?:合计|总计|小计)$/.test(unspaced(label?.text ?? '')));

const arePurchases = (rows: Table['rows']): boolean =>
  rows.filter(([first]) => first && IS_PURCHASE.test(unspaced(first.text))).length >= FEWEST_PURCHASES;

/** What a table on one subject says of the whole: its sums are those of the subject; what came in stands in no table of spending. */
export function ofSubject(
  { rows }: Table,
  { blocks, lines }: Document,
  index: number,
  fiscalYear: string,
): (reading: Reading) => boolean {
  const caption = captionOver(blocks, index);
  const heads = (rows[0] ?? []).map(({ text }) => unspaced(text));
  const first = heads.find((head) => head !== '') ?? '';
  const isHalved = heads.slice(1).some((head) => OF_INCOME.test(head) || OF_SPENDING.test(head));
  const head = firstOf(lines, HEAD_LINES);
  const title = head.filter((line) => unspaced(line) !== caption);
  // 某县公安局 over 项目支出自评情况表: the title of the form itself
  const isTitle = title.length < head.length && !/整体|部门/.test(title.join(''));
  const isPart = ON_PROJECTS.test(caption) && !isTitle && !/项目|专项|转移支付/.test(title.join(''));
  const isElse =
    isPart ||
    ON_ELSE.test(caption) ||
    SHARED_OUT.test(caption) ||
    arePurchases(rows) ||
    isByClass(first, rows) ||
    (OF_INCOME.test(first) && !isHalved) ||
    OF_PURCHASES.test(first);
  // What comes next is told in no table: a form that follows has nothing to do with it.
  const other = elseOf(caption, fiscalYear, title.join(''));
  const isOther = other === 'money' || other === 'time';
  const isSpending = OF_SPENDING.test(first) && !isHalved;
  return ({ scope, measure }) =>
    scope === 'project' ||
    scope === 'special_projects' ||
    !(
      (isOther && OF_MONEY.test(measure)) ||
      (OF_OTHERS_POSTS.test(caption) && measure.startsWith('staff_')) ||
      (isElse && OF_AMOUNTS.test(measure)) ||
      (isSpending && measure.startsWith('revenue'))
    );
}

/** Whose money a table is about, by its title. */
export function fundOf([title = '']: readonly string[]): Fund {
  // 机关运行经费、“三公”经费情况表: its sums are of nothing that we tell of.
  if (/三公/.test(title)) return isOfThreePublic([title]) || OF_WHOLE.test(title) ? 'all' : 'other';
  return OTHER_FUND.test(title)
    ? 'other'
    : GENERAL_FUND.test(title) && !/基本支出/.test(title)
      ? 'general'
      : 'all';
}
