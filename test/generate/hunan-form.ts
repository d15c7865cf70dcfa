import type { Chance } from '../invented/random.ts';
import { bodyOf } from './body.ts';
import { docRow } from './doc-row.ts';
import type { Fen } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';

type Column = readonly [measure: string, label: string, low: number, high: number];

const REVENUE: readonly Column[] = [
  ['revenue_carryover', '上年结转', 0, 900],
  ['revenue_general', '公共财政拨款', 2000, 20_000],
  ['revenue_fund', '政府基金拨款', 0, 800],
  ['revenue_special_account', '纳入专户管理的非税收入拨款', 0, 500],
  ['revenue_other', '其他收入', 0, 300],
];
const THREE_PUBLIC: readonly Column[] = [
  ['three_public_reception', '公务接待费', 0, 40],
  ['three_public_vehicle_running', '公务用车运维费', 20, 300],
  ['three_public_vehicle_purchase', '公务用车购置费', 0, 80],
  ['three_public_overseas', '因公出国费', 0, 10],
];
const ASSETS: readonly Column[] = [
  ['fixed_assets_in_use', '在用固定资产', 100, 9000],
  ['fixed_assets_leased', '出租固定资产', 0, 50],
];

function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = chance.whole(0, i);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** A table of a total and its parts under two rows of headers; columns in any order, some missing, some blank. */
function totalTable(
  page: Page,
  name: string,
  total: readonly [string, string],
  columns: readonly Column[],
): void {
  const { chance } = page;
  const used = shuffled(chance, columns).slice(0, chance.now(0.3) ? columns.length - 1 : columns.length);
  const amounts = used.map(
    ([, , low, high]): Fen => (low === 0 && chance.now(0.3) ? 0 : page.fen(low, high)),
  );
  const cells = used.map(([measure], i) =>
    amounts[i] === 0 && chance.now(0.5)
      ? page.state(measure, '', '', { status: 'blank_in_source' })
      : page.amount(measure, amounts[i] ?? 0),
  );
  const sum = page.amount(
    total[0],
    amounts.reduce((a, b) => a + b, 0),
  );
  docRow(page, ['机构名称', total[1], '其中：']);
  docRow(page, ['', '', ...used.map(([, label]) => label)]);
  docRow(page, [name, sum, ...cells]);
}

function spendingTable(page: Page, name: string): void {
  const people = page.fen(1000, 9000);
  const running = page.fen(100, 3000);
  const projects = page.fen(100, 8000);
  docRow(page, ['机构名称', '支出合计', '其中：', '结余']);
  docRow(page, ['', '', '基本支出', '其中：', '项目支出', '当年结余', '累计结余']);
  docRow(page, ['', '', '', '人员支出', '公用支出', '', '', '']);
  docRow(page, [
    name,
    page.amount('expenditure', people + running + projects),
    page.amount('expenditure_basic', people + running),
    page.amount('expenditure_personnel', people),
    page.amount('expenditure_public', running),
    page.amount('expenditure_project', projects),
    page.amount('balance_current', page.chance.now(0.5) ? 0 : page.fen(1, 90)),
    page.amount('balance_accumulated', page.chance.now(0.5) ? 0 : page.fen(1, 90)),
  ]);
}

function staffRow(page: Page): void {
  const secret = page.chance.now(0.2);
  const cell = (measure: string): Part => {
    const number = String(page.chance.whole(50, 900));
    return secret
      ? page.state(measure, '涉密', '', { status: 'withheld' })
      : page.state(measure, number, number);
  };
  docRow(page, ['人员编制', cell('staff_quota'), '实有人数', cell('staff_actual')]);
}

/** The Hunan/Yueyang form with its columns in any order. */
export function hunanForm(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation', ['department', 'department_and_units']));
  const name = page.body.scope === 'department' ? '局机关' : '局机关及所属二级单位汇总';
  const unit = page.style.unit;
  page.line`${page.body.fiscal_year}年度部门（单位）整体支出绩效自评报告`;
  page.line`部门(单位)  ${page.body.bureau}`;
  page.line``;
  staffRow(page);
  docRow(page, [`年度收入情况（${unit}）`]);
  totalTable(page, name, ['revenue', '收入合计'], REVENUE);
  docRow(page, [`年度支出和结余情况（${unit}）`]);
  spendingTable(page, name);
  totalTable(page, name, ['three_public', '三公经费合计'], THREE_PUBLIC);
  if (page.chance.now(0.6)) totalTable(page, name, ['fixed_assets', '固定资产合计'], ASSETS);
  const score = (page.chance.whole(600, 1000) / 10).toFixed(1);
  docRow(page, [
    page.chance.pick(['绩效自评综合得分', '自评得分', '综合得分']),
    page.state('score', score, String(Number(score))),
  ]);
  const grade = page.chance.pick(['优', '良', '优秀', '良好', '合格']);
  docRow(page, [page.chance.pick(['评价等次', '评价等级', '自评等次']), page.state('grade', grade, grade)]);
  return page.made();
}
