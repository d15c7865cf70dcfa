import { bodyOf, PROJECTS } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';

function money(page: Page): void {
  const { chance } = page;
  const budget = page.fen(10, 1500);
  const spent = shareOf(budget, 0.6 + chance.next() * 0.4);
  const part = page.other(shareOf(spent, 0.6));
  const spending = page.sum('expenditure', spent);
  const write = [
    () => {
      page.line`该项目预算安排${page.sum('budget', budget)}，其中：中央资金${page.other(shareOf(budget, 0.5))}、县级配套${page.other(shareOf(budget, 0.5))}。`;
      page.line`实际支出${spending}，执行率${page.rate(spent, budget, '')}；其中设备购置${part}。`;
    },
    () =>
      page.line`项目年初预算${page.sum('budget_initial', budget)}，累计支出${spending}，完成年初预算的${page.rate(spent, budget, 'initial')}。`,
    () =>
      page.line`项目申请预算${page.sum('budget', budget)}，全年实际支出${spending}，预算执行率${page.rate(spent, budget, 'applied')}，人均成本${part}。`,
  ];
  chance.pick(write)();
}

/** A self-evaluation of one project in words. */
export function narrativeProject(seed: number): Made {
  const page = createPage(seed, bodyOf('project_self_evaluation', ['project']));
  const { chance, body } = page;
  const subject = chance.pick(PROJECTS);
  page.about = { ...page.about, subject };
  page.line`${body.bureau}${body.fiscal_year}年度“${subject}”绩效自评报告`;
  page.line`一、项目概况`;
  page.line`项目名称：${subject}。实施单位：${body.bureau}。`;
  page.line`二、资金情况`;
  money(page);
  page.line`三、产出情况`;
  page.line`计划完成${String(chance.whole(20, 90))}套，实际完成${String(chance.whole(10, 90))}套，完成率9${String(chance.whole(0, 9))}.5%。`;
  page.line`四、结论`;
  const points = (chance.whole(600, 1000) / 10).toFixed(1);
  const word = chance.pick(['优', '良']);
  page.line`项目自评得分${page.state('score', `${points}分`, String(Number(points)))}，评价等级为${page.state('grade', word, word)}。`;
  return page.made();
}
