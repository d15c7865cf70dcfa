import { bodyOf } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';

const GAPS = ['    ', '　　', '；', '，'];

/** The parts of the year's revenue and spending, each beside its label. */
function partsLines(page: Page, gap: string): void {
  const { chance } = page;
  const heading = chance.now(0.5);
  page.row(
    [
      heading ? '按收入性质分：其中：' : '',
      '一般公共预算：',
      page.amount('revenue_general', page.fen(500, 20_000)),
      gap,
      '政府性基金拨款：',
      page.amount('revenue_fund', chance.now(0.5) ? 0 : page.fen(1, 900)),
      gap,
      '其他资金：',
      page.amount('revenue_other', page.fen(1, 300)),
    ],
    '',
  );
  page.row(
    [
      heading ? '按支出性质分：其中：' : '',
      '基本支出：',
      page.amount('expenditure_basic', page.fen(500, 9000)),
      gap,
      '项目支出：',
      page.amount('expenditure_project', page.fen(100, 9000)),
    ],
    '',
  );
}

/** A form whose cells came out as labels with their figures beside them, several on a line, units in the heading only. */
export function labelPairs(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation', ['department']));
  const { chance } = page;
  const gap = chance.pick(GAPS);
  const adjusted = page.fen(1000, 20_000);
  const spent = shareOf(adjusted, 0.7 + chance.next() * 0.3);
  page.line`${page.body.fiscal_year}年度部门整体支出绩效自评表`;
  page.line`部门名称：${page.body.bureau}　　单位：${page.style.unit}`;
  const people = [chance.whole(50, 900), chance.whole(50, 900)].map(String) as [string, string];
  const staff = [
    page.state('staff_quota', people[0], people[0]),
    page.state('staff_actual', people[1], people[1]),
  ] as const;
  page.row(['编制数：', staff[0], gap, '在职人数：', staff[1], gap, '退休人数：', '61'], '');
  page.row(
    [
      '年初预算数：',
      page.amount('budget_initial', shareOf(adjusted, 0.6)),
      gap,
      '全年预算数：',
      page.amount('budget_adjusted', adjusted),
      gap,
      '全年执行数：',
      page.amount('expenditure', spent),
      gap,
      '执行率：',
      page.rate(spent, adjusted, 'adjusted'),
    ],
    '',
  );
  partsLines(page, gap);
  const score = (chance.whole(600, 1000) / 10).toFixed(1);
  const grade = chance.pick(['优', '良', '优秀', '合格']);
  page.row(
    [
      '自评得分：',
      page.state('score', score, String(Number(score))),
      gap,
      '等级：',
      page.state('grade', grade, grade),
    ],
    '',
  );
  return page.made();
}
