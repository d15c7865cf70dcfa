import { PROJECTS } from './body.ts';
import { shareOf } from './money.ts';
import type { Page } from './page.ts';

/** The section on performance that final accounts carry: how many projects, and two or three of them in a sentence each. */
export function performanceSection(page: Page): void {
  const { chance, body } = page;
  const all = page.about;
  const number = String(chance.whole(4, 40));
  const count = page.state('project_count', `${number}个`, number, { scope: 'special_projects' });
  page.line`七、预算绩效情况说明`;
  page.line`（一）组织对${body.fiscal_year}年度项目支出全面开展绩效自评，共涉及项目${count}。`;
  page.line`（二）项目绩效自评结果`;
  PROJECTS.slice(0, chance.whole(1, 3)).forEach((subject, i) => {
    page.about = { ...all, scope: 'project', subject };
    const budget = page.fen(10, 900);
    const spent = shareOf(budget, 0.6 + chance.next() * 0.4);
    const points = (chance.whole(700, 1000) / 10).toFixed(1);
    const score = page.state('score', `${points}分`, String(Number(points)));
    const planned = page.sum('budget_adjusted', budget);
    const used = page.sum('expenditure', spent);
    const rate = page.rate(spent, budget, 'adjusted');
    const write = [
      () =>
        page.line`${String(i + 1)}.${subject}绩效自评综述：根据年初设定的绩效目标，项目自评得分为${score}。项目全年预算数为${planned}，执行数为${used}，完成预算的${rate}。`,
      () =>
        page.line`“${subject.replace(/项目$/, '')}”项目绩效自评综述：项目自评得分为${score}。全年预算数为${planned}，执行数为${used}，预算执行率为${rate}。`,
      () => {
        page.line`${'一二三'.charAt(i)}、${subject.replace(/项目$/, '')}项目`;
        page.line`全年预算${planned}，实际支出${used}，执行率${rate}，自评得分${score}。`;
      },
    ];
    chance.pick(write)();
  });
  page.about = all;
}
