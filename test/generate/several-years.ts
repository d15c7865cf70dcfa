import { bodyOf } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';

/** Budget, spending and rate of a year that is the report's own, or another: then nothing is claimed. */
function figures(page: Page, own: boolean): Part[] {
  const { chance } = page;
  const budget = page.fen(900, 20_000);
  const spent = shareOf(budget, 0.8 + chance.next() * 0.2);
  const parts = [
    page.amount('budget_adjusted', budget),
    page.amount('expenditure', spent),
    page.rate(spent, budget, 'adjusted'),
  ];
  return own ? parts : parts.map(({ printed }) => printed);
}

function table(page: Page, years: readonly number[], own: number): void {
  page.line`近年预算执行情况表（单位：${page.style.unit}）`;
  page.row(['年度', '全年预算数', '全年执行数', '执行率']);
  for (const year of years) page.row([`${year}年`, ...figures(page, year === own)]);
}

function sentences(page: Page, years: readonly number[], own: number): void {
  const unit = page.style.unit;
  for (const year of years) {
    const [budget = '', spent = '', rate = ''] = figures(page, year === own);
    page.line`${String(year)}年全年预算数${budget}${unit}，全年执行数${spent}${unit}，执行率${rate}。`;
  }
}

/** A report that prints the years before beside its own. */
export function severalYears(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation'));
  const { chance } = page;
  const own = Number(page.body.fiscal_year);
  const years = [own - 2, own - 1, own].slice(chance.whole(0, 1));
  if (chance.now(0.4)) years.reverse();
  page.line`${page.body.bureau}${String(own)}年度部门整体支出绩效自评报告`;
  chance.pick([table, sentences])(page, years, own);
  const points = (chance.whole(600, 1000) / 10).toFixed(1);
  page.line`${String(own)}年度自评得分${page.state('score', `${points}分`, String(Number(points)))}，上年为90.5分。`;
  return page.made();
}
