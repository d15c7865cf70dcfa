import { bodyOf, PROJECTS } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';

/** Number of projects, their budget, spending and rate, all of the group. */
function group(page: Page): void {
  const { chance, body } = page;
  const budget = page.fen(200, 9000);
  const spent = shareOf(budget, 0.6 + chance.next() * 0.4);
  const number = String(chance.whole(5, 120));
  const count = page.state('project_count', `${number}个`, number);
  const money = page.sum('budget', budget);
  const spending = page.sum('expenditure', spent);
  const growth = `${chance.whole(2, 28)}.${chance.whole(1, 9)}%`;
  const year = body.fiscal_year;
  const write = [
    () =>
      page.line`${year}年预算安排专项项目${count}，资金预算共计${money}，实际支出${spending}，执行率${page.rate(spent, budget, '')}。`,
    () =>
      page.line`${year}年度我单位专项项目${count}，申请预算${money}，比上年增长${growth}，全年支出${spending}，预算执行率为${page.rate(spent, budget, 'applied')}。`,
    () =>
      page.line`全局共有专项项目${count}，到位资金${money}，实际支出${spending}，资金支出率${page.rate(spent, budget, 'received')}。`,
    () =>
      page.line`纳入自评的专项项目${count}，年初预算${page.sum('budget_initial', budget)}，实际支出${spending}，预算完成率${page.rate(spent, budget, 'initial')}，较上年提高${growth}。`,
    () =>
      page.line`本年度实施专项项目${count}，涉及预算资金${money}，累计支出${spending}，支出进度${page.rate(spent, budget, '')}；上年专项项目${String(Number(number) + 3)}个，执行率${growth}。`,
    () =>
      page.line`市财政共安排我局专项资金${page.sum('budget', budget)}，用于${count}项目，实际支出${spending}，预算执行率${page.rate(spent, budget, 'arranged')}。`,
  ];
  chance.pick(write)();
}

function namedProject(page: Page, subject: string, index: number): void {
  const { chance } = page;
  const budget = page.fen(5, 900);
  const spent = shareOf(budget, 0.5 + chance.next() * 0.5);
  const write = [
    () =>
      page.line`${String(index)}．${subject}。预算安排${page.sum('budget', budget)}，实际支出${page.sum('expenditure', spent)}，执行率${page.rate(spent, budget, 'arranged')}。`,
    () =>
      page.line`（${String(index)}）${subject}：年初预算${page.sum('budget_initial', budget)}，支出${page.sum('expenditure', spent)}，预算执行率${page.rate(spent, budget, 'initial')}。`,
    () =>
      page.line`${String(index)}.${subject}：项目总金额${page.sum('project_amount', budget)}，年内完成设备安装${String(chance.whole(2, 90))}套。`,
  ];
  chance.pick(write)();
}

/** A self-evaluation of special projects in words, with up to four named ones. */
export function narrativeSpecial(seed: number): Made {
  const page = createPage(seed, bodyOf('project_self_evaluation', ['special_projects']));
  page.line`${page.body.bureau}`;
  page.line`专项项目绩效自评报告`;
  page.line`（${page.body.fiscal_year}年度）`;
  page.line`一、总体情况`;
  group(page);
  page.line`二、重点项目`;
  const special = page.about;
  PROJECTS.slice(0, page.chance.whole(0, 4)).forEach((subject, i) => {
    page.about = { ...special, scope: 'project', subject };
    namedProject(page, subject, i + 1);
  });
  page.about = special;
  page.line`三、综合结论`;
  const best = String(page.chance.whole(1, 5));
  const excellent = page.state('project_count_excellent', `${best}个`, best);
  if (page.chance.now(0.6))
    page.line`${page.body.fiscal_year}年度项目评价等级为优的项目${excellent}，其余为良。`;
  return page.made();
}
