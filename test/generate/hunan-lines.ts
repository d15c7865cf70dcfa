import { bodyOf } from './body.ts';
import type { Fen } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';

type Column = readonly [measure: string, label: string, low: number, high: number];

const REVENUE: readonly Column[] = [
  ['revenue_carryover', '上年结转', 0, 900],
  ['revenue_general', '公共财政拨款', 2000, 20_000],
  ['revenue_fund', '政府性基金拨款', 0, 800],
  ['revenue_other', '其他收入', 0, 300],
];
const THREE_PUBLIC: readonly Column[] = [
  ['three_public_reception', '公务接待费', 0, 40],
  ['three_public_vehicle_running', '公务用车运行维护费', 20, 300],
  ['three_public_vehicle_purchase', '公务用车购置费', 0, 80],
  ['three_public_overseas', '因公出国费', 0, 10],
];
const ASSETS: readonly Column[] = [
  ['fixed_assets_in_use', '在用固定资产', 100, 9000],
  ['fixed_assets_leased', '出租固定资产', 0, 50],
];

/** Writes the rows of a table: one cell a line, or one row a line with its cells parted by spaces. */
type Write = (...rows: readonly (readonly Part[])[]) => void;

const writer = (page: Page): Write => {
  const gap = page.chance.pick(['', ' ', '  ']);
  return (...rows) => {
    for (const row of rows) {
      if (gap !== '') page.row(row, gap);
      else for (const cell of row) page.row([cell]);
      page.line``;
    }
  };
};

/** A total and its parts under two rows of labels; no cell is blank, for a blank cell would be lost. */
function totalTable(
  page: Page,
  write: Write,
  name: string,
  total: readonly [string, string],
  columns: readonly Column[],
): void {
  const amounts = columns.map(
    ([, , low, high]): Fen => (low === 0 && page.chance.now(0.3) ? 0 : page.fen(low, high)),
  );
  const sum = page.amount(
    total[0],
    amounts.reduce((a, b) => a + b, 0),
  );
  write(
    ['机构名称', total[1], '其中：'],
    columns.map(([, label]) => label),
    [name, sum, ...columns.map(([measure], i) => page.amount(measure, amounts[i] ?? 0))],
  );
}

function spendingTable(page: Page, write: Write, name: string): void {
  const [people, running, projects] = [page.fen(1000, 9000), page.fen(100, 3000), page.fen(100, 8000)];
  write(
    ['机构名称', '支出合计', '其中：', '结余'],
    ['基本支出', '其中：', '项目支出', '当年结余', '累计结余'],
    ['人员支出', '公用支出'],
    [
      name,
      page.amount('expenditure', people + running + projects),
      page.amount('expenditure_basic', people + running),
      page.amount('expenditure_personnel', people),
      page.amount('expenditure_public', running),
      page.amount('expenditure_project', projects),
      page.amount('balance_current', page.fen(1, 90)),
      page.amount('balance_accumulated', page.fen(1, 90)),
    ],
  );
}

/** The sections of the Hunan form as they come out of a page or a PDF: cells or rows a line, blanks gone. */
export function hunanLines(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation', ['department', 'department_and_units']));
  const name = page.body.scope === 'department' ? '局机关' : '局机关及所属二级单位汇总';
  const write = writer(page);
  const { unit } = page.style;
  page.line`${page.body.fiscal_year}年度部门（单位）整体支出绩效自评报告`;
  page.line`部门(单位)  ${page.body.bureau}`;
  page.line``;
  page.line`年度收入情况（${unit}）`;
  page.line``;
  totalTable(page, write, name, ['revenue', '收入合计'], REVENUE);
  page.line`年度支出和结余情况（${unit}）`;
  page.line``;
  spendingTable(page, write, name);
  totalTable(page, write, name, ['three_public', '三公经费合计'], THREE_PUBLIC);
  if (page.chance.now(0.5)) totalTable(page, write, name, ['fixed_assets', '固定资产合计'], ASSETS);
  return page.made();
}
