import { bodyOf } from './body.ts';
import { percentOf, shareOf } from './money.ts';
import { createPage, type Made, type Page, type Stated } from './page.ts';

function people(page: Page, colon: string): void {
  const { chance } = page;
  const count = (measure: string) => {
    const number = String(chance.whole(40, 900));
    return page.state(measure, number, number);
  };
  page.line`${chance.pick(['编制人数', '人员编制', '核定编制'])}${colon}${count('staff_quota')}`;
  page.line`${chance.pick(['在职人数', '实有人数', '实有在职人数'])}${colon}${count('staff_actual')}`;
  page.line`${chance.pick(['辅警人数', '离退休人数'])}${colon}${String(chance.whole(10, 400))}`;
}

function execution(page: Page, colon: string): void {
  const { chance } = page;
  const initial = page.fen(900, 20_000);
  const adjusted = shareOf(initial, 0.9 + chance.next() * 0.4);
  const spent = shareOf(adjusted, 0.7 + chance.next() * 0.3);
  const basic = shareOf(spent, 0.6);
  // The unit stands either in the heading, or behind each amount.
  const heading = chance.now(0.5);
  const money = (measure: string, fen: number): Stated =>
    heading ? page.amount(measure, fen) : page.sum(measure, fen);
  page.line`${heading ? `二、预算执行（单位：${page.style.unit}）` : '二、预算执行'}`;
  page.line`年初预算数${colon}${money('budget_initial', initial)}`;
  page.line`${chance.pick(['全年预算数', '调整后预算数'])}${colon}${money('budget_adjusted', adjusted)}`;
  page.line`${chance.pick(['全年执行数', '实际支出'])}${colon}${money('expenditure', spent)}`;
  if (chance.now(0.5)) {
    page.line`其中：基本支出${colon}${money('expenditure_basic', basic)}`;
    page.line`　　　项目支出${colon}${money('expenditure_project', spent - basic)}`;
  }
  const rate = percentOf(spent, adjusted);
  page.line`预算执行率${colon}${page.state('execution_rate', `${rate}%`, rate)}`;
}

/** A report as a list of labels and values, one a line. */
export function labelLines(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation'));
  const { chance, body } = page;
  const colon = chance.pick(['：', '：', ':', '： ']);
  page.line`${body.bureau}${body.fiscal_year}年度部门整体支出绩效自评`;
  page.line`一、基本信息`;
  people(page, colon);
  execution(page, colon);
  page.line`三、自评结果`;
  const points = (chance.whole(600, 1000) / 10).toFixed(1);
  const word = chance.pick(['优', '良', '优秀']);
  page.line`自评得分${colon}${page.state('score', points, String(Number(points)))}`;
  page.line`${chance.pick(['自评等级', '评价等次'])}${colon}${page.state('grade', word, word)}`;
  page.line`填报日期${colon}${String(Number(body.fiscal_year) + 1)}年3月15日`;
  return page.made();
}
