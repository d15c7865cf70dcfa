import { bodyOf } from './body.ts';
import { printMoney, shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';

/** The summary table of final accounts: revenue on the left, spending on the right, each with its row number. */
function summaryTable(page: Page): void {
  const [general, fund, other, carried] = [
    page.fen(900, 20_000),
    page.fen(0, 500),
    page.fen(0, 300),
    page.fen(1, 90),
  ];
  const revenue = general + fund + other;
  const spent = revenue - shareOf(carried, 0.5);
  const police = printMoney(shareOf(spent, 0.9), page.style);
  const rows = [
    [
      '一、一般公共预算财政拨款收入',
      '1',
      page.amount('revenue_general', general),
      '一、一般公共服务支出',
      '31',
      '0.00',
    ],
    [
      '二、政府性基金预算财政拨款收入',
      '2',
      page.amount('revenue_fund', fund),
      '四、公共安全支出',
      '34',
      police,
    ],
    ['八、其他收入', '8', page.amount('revenue_other', other), '八、社会保障和就业支出', '38', '12.30'],
    [
      '本年收入合计',
      '27',
      page.amount('revenue', revenue),
      '本年支出合计',
      '57',
      page.amount('expenditure', spent),
    ],
    ['年初结转和结余', '28', page.amount('revenue_carryover', carried), '结余分配', '58', '0.00'],
    [
      '总计',
      '30',
      page.amount('revenue_total', revenue + carried),
      '总计',
      '60',
      page.amount('expenditure_total', revenue + carried),
    ],
  ];
  page.row(['收入', '', '', '支出', '', '']);
  page.row(['项目', '行次', '决算数', '项目', '行次', '决算数']);
  if (page.chance.now(0.6)) page.row(['栏次', '', '1', '栏次', '', '2']);
  for (const row of rows) page.row(row);
}

/** Spending by function: only its first row is about the whole body. */
function functionTable(page: Page): void {
  const [basic, projects] = [page.fen(500, 9000), page.fen(100, 5000)];
  page.row(['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']);
  page.row([
    '',
    '合计',
    page.amount('expenditure', basic + projects),
    page.amount('expenditure_basic', basic),
    page.amount('expenditure_project', projects),
  ]);
  const part = printMoney(shareOf(basic, 0.8), page.style);
  page.row(['204', '公共安全支出', part, part, '0.00']);
  page.row(['2040201', '行政运行', part, part, '0.00']);
  page.row(['2040220', '执法办案', '3.20', '0.00', '3.20']);
}

/** The tables that go with final accounts. */
export function officialTables(seed: number): Made {
  const page = createPage(seed, bodyOf('final_accounts'));
  const summary = page.chance.now(0.5);
  page.line`${summary ? '收入支出决算总表' : '支出决算表'}`;
  page.line`部门：${page.body.bureau}`;
  page.line`${page.body.fiscal_year}年度  金额单位：${page.style.unit}`;
  if (summary) summaryTable(page);
  else functionTable(page);
  return page.made();
}
