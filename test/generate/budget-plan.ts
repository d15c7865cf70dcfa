import { bodyOf, PROJECTS } from './body.ts';
import { docRow } from './doc-row.ts';
import { createPage, type Made, type Page } from './page.ts';

const MONTHS = [
  ['3月底', '6月底', '10月底', '12月底'],
  ['3月底', '6月底', '9月底', '12月底'],
  ['一季度', '二季度', '三季度', '四季度'],
] as const;

/** A project of Hebei's plan: budget, planned payments, indicators with targets only. */
function hebei(page: Page, subject: string): void {
  const budget = page.fen(10, 2000);
  const sum = page.sum('budget', budget);
  const same = page.other(budget);
  docRow(page, [`${subject}预算项目绩效表`]);
  docRow(page, ['项目编码', page.chance.pick(['2040202', '2040220', '2040299']), '项目名称', subject]);
  docRow(page, [
    '资金用途',
    { ...sum, printed: `预算数${sum.printed}，财政资金${same}（本级资金${same}），主要用于日常工作。` },
  ]);
  docRow(page, ['支出计划（累计%）', ...page.chance.pick(MONTHS)]);
  docRow(page, ['', page.chance.pick(['', '25%']), '50%', '75%', '100%']);
  docRow(page, ['一级指标', '二级指标', '三级指标', '指标值', '确定依据']);
  docRow(page, ['产出指标', '数量指标', '保障人数', `≥${page.chance.whole(5, 500)}人`, '工作计划']);
  docRow(page, ['', '成本指标', '成本控制', `≤${same}`, '预算']);
}

/** A target table as in Guangdong: one row a line. */
function targetTable(page: Page, subject: string): void {
  const budget = page.fen(10, 2000);
  page.line`项目支出绩效目标表`;
  page.row(['项目名称', subject, '项目类别', page.chance.pick(['延续性项目', '一次性项目'])]);
  page.row([`资金情况（${page.style.unit}）`, '年度资金总额', page.amount('budget', budget), '']);
  page.row(['', '其中：财政拨款', page.amount('budget', budget).printed, '']);
  page.row(['', '其他资金', '0', '']);
  page.row(['绩效指标', '一级指标', '三级指标', '指标值']);
  page.row(['', '产出指标', '购置数量', `≥${page.chance.whole(2, 80)}套`]);
  page.row(['', '满意度指标', '群众满意度', '≥90%']);
}

/** A budget plan with one to five projects; nothing in it has been spent. */
export function budgetPlan(seed: number): Made {
  const page = createPage(seed, bodyOf('budget_plan'), 'plan');
  const write = page.chance.pick([hebei, targetTable]);
  page.line`${page.body.bureau}`;
  page.line`${page.body.fiscal_year}年部门预算绩效文本`;
  page.line``;
  for (const subject of PROJECTS.slice(0, page.chance.whole(1, 5))) {
    page.about = { scope: 'project', phase: 'plan', subject };
    write(page, subject);
    page.line``;
  }
  return page.made();
}
