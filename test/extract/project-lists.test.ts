import { describe, expect, it } from 'vitest';
import { DEPARTMENT, PROJECTS, stated } from './stated.ts';

/** N for the name of the project, B for its budget, S for what was spent, R for the rate, L for what is left. */
const ITEMS = [
  'N项目：年初预算B万元，支出S万元，执行率R%。',
  'N预算B万元，实际支出S万元，执行率R%。',
  'N：安排B万元，支出S万元，完成预算R%。',
  '“N”项目全年预算数B万元，执行数S万元，完成预算的R%。',
  'N项目，预算资金B万元，已使用S万元，使用率R%。',
  'N，年初安排B万元，全年使用S万元，结余L万元。',
  'N项目资金B万元，支出S万元，支出进度R%。',
  'N下达B万元，支付S万元，支付率R%。',
  'N年初预算数为B万元，执行数为S万元，预算执行率为R%，自评得分96分。',
  'N全年预算B万元，全年执行S万元，得分96分，执行率R%。',
  'N（预算B万元，支出S万元，执行率R%）。',
  'N（B万元）：支出S万元，执行率R%。',
  'N：预算B万元、支出S万元、执行率R%；',
  'N申请B万元，批复B万元，支出S万元，执行率R%。',
  'N执行率R%（预算B万元，支出S万元）。',
  'N支出S万元，占预算B万元的R%。',
  'N实际支出S万元，完成年初预算B万元的R%。',
  'N共支出S万元（预算B万元），执行率R%。',
  '为保障工作需要，安排N预算B万元，实际支出S万元，执行率R%。',
  '安排N资金B万元，已支出S万元，执行率R%。',
  '用于N的资金B万元，支出S万元，执行率R%。',
  'N到位资金B万元，实际使用S万元，资金使用率R%。',
  'N财政批复B万元，年底实际列支S万元，执行率达R%。',
  'N项目投入B万元，支出S万元，执行率R%。',
  'N预算执行情况：预算B万元，执行S万元，执行率R%。',
  'N年度资金总额B万元，全年执行数S万元，执行率R%。',
];

const NAMES = [
  ['辅警经费', '办案业务费', '智慧监控建设'],
  ['见义勇为奖励', '警务辅助人员保障', '执法执勤车辆更新'],
  ['雪亮工程三期', '禁毒', '反恐处突装备'],
  ['看守所在押人员给养', '派出所房屋修缮', 'DNA实验室试剂耗材'],
  ['特别业务', '武警中队建设', '扫黑除恶'],
  ['政法转移支付', '基层所队运转经费', '出入境证照工本费'],
];
const AMOUNTS = [
  ['120', '117.6', '98', '2.4'],
  ['85.5', '80.37', '94', '5.13'],
  ['240', '228', '95', '12'],
];

/** What stands over the list, in a report on the projects and in one on the whole. */
const REPORTS: readonly [title: string, above: string][] = [
  [PROJECTS, '一、项目资金情况\n'],
  [DEPARTMENT, '一、部门概况\n我局负责治安管理。\n二、项目支出情况\n'],
];
const MARKS = [
  ['1.', '2.', '3.'],
  ['（1）', '（2）', '（3）'],
  ['一是', '二是', '三是'],
  ['', '', ''],
];

/** The budgets, spendings and rates that a text states, each with its project or scope; a budget of whatever kind. */
function told(text: string, title: string): string[] {
  const figures = stated(text, title)
    .filter((one) => /^(?:budget|expenditure |execution_rate)/.test(one))
    .map((one) =>
      one
        .replace(/^budget_\w+/, 'budget')
        .replace(/ (?:initial|adjusted|arranged|received|applied)$/, '')
        .replace(/项目$/, ''),
    );
  return [...new Set(figures)].sort();
}

const fill = (
  item: string,
  name: string,
  [budget = '', spent = '', rate = '', left = '']: readonly string[],
): string =>
  item
    .replaceAll('N', '\u0000')
    .replaceAll('B', budget)
    .replaceAll('S', spent)
    .replaceAll('R', rate)
    .replaceAll('L', left)
    .replaceAll('\u0000', name);

function expected(item: string, names: readonly string[]): string[] {
  return names.flatMap((name, i) => {
    const [budget, spent, rate] = AMOUNTS[i] ?? [];
    const both = [`budget ${budget} ${name}`, `expenditure ${spent} ${name}`];
    return item.includes('R') ? [...both, `execution_rate ${rate} ${name}`] : both;
  });
}

describe.each(NAMES)('%s, %s, %s', (...names) => {
  it.each(ITEMS)('%s', (item) => {
    const all = expected(item, names).sort();
    for (const [title, above] of REPORTS)
      for (const marks of MARKS) {
        const items = names.map((name, i) => marks[i] + fill(item, name, AMOUNTS[i] ?? []));
        const lines = above + items.join('\n');
        expect([lines, told(lines, title)]).toEqual([lines, all]);
        if (marks[0] === '') continue;
        const sentence = `${above}${items.map((one) => one.replace(/[。；]$/, '')).join('；')}。`;
        expect([sentence, told(sentence, title)]).toEqual([sentence, all]);
      }
  });
});
