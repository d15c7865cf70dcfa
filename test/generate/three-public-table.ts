import { bodyOf } from './body.ts';
import { docRow } from './doc-row.ts';
import { printMoney } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';
import { type ThreePublic, threePublic } from './three-public.ts';

type Part5 = keyof ThreePublic;
const OFFICIAL: readonly Part5[] = ['total', 'overseas', 'vehicles', 'purchase', 'running', 'reception'];
const MEASURES: Record<Part5, string> = {
  total: 'three_public',
  overseas: 'three_public_overseas',
  vehicles: 'three_public_vehicles',
  purchase: 'three_public_vehicle_purchase',
  running: 'three_public_vehicle_running',
  reception: 'three_public_reception',
};
const FLAT: Record<Part5, readonly string[]> = {
  total: ['合计', '“三公”经费合计', '三公经费小计'],
  overseas: ['因公出国（境）费', '因公出国(境)费用', '出国（境）费'],
  vehicles: ['公务用车购置及运行维护费', '公务用车购置及运行费小计'],
  purchase: ['公务用车购置费', '公车购置费'],
  running: ['公务用车运行维护费', '公务用车运行费', '公车运行维护费'],
  reception: ['公务接待费'],
};

/** Cells of one year; nothing is printed as a zero, a dash or a blank. */
function cells(page: Page, amounts: ThreePublic, phase: string): Part[] {
  const empty = page.chance.pick(['', '0', '0.00', '—']);
  const money = OFFICIAL.map((part) => {
    if (amounts[part] !== 0) return page.amount(MEASURES[part], amounts[part], { phase });
    const isBlank = !empty.startsWith('0');
    return page.state(MEASURES[part], empty, isBlank ? '' : '0', {
      phase,
      status: isBlank ? 'blank_in_source' : 'reported',
    });
  });
  const extra = ['meeting_expense', 'training_expense'].map((id) =>
    page.amount(id, page.fen(1, 60), { phase }),
  );
  return [...money, ...extra];
}

/** One row of headers, a row a year or phase. */
function flat(page: Page, separator: string): void {
  const heads = OFFICIAL.map((part) => page.chance.pick(FLAT[part]));
  page.row(['项目', ...heads, '会议费', '培训费'], separator);
  if (page.chance.now(0.7)) page.row(['预算数', ...cells(page, threePublic(page), 'plan')], separator);
  page.row(['决算数', ...cells(page, threePublic(page), 'actual')], separator);
}

/** Two rows of headers, vehicles grouped. */
function grouped(page: Page): void {
  page.row([
    '项目',
    '合计',
    '因公出国（境）费',
    '公务用车购置及运行费',
    '',
    '',
    '公务接待费',
    '会议费',
    '培训费',
  ]);
  page.row(['', '', '', '小计', '购置费', '运行费', '', '', '']);
  page.row([page.chance.pick(['预算数', '年初预算']), ...cells(page, threePublic(page), 'plan')]);
  page.row([page.chance.pick(['决算数', '实际支出']), ...cells(page, threePublic(page), 'actual')]);
}

/** A label and its budget and actual amounts on a line, as in the tables of short notices. */
function upright(page: Page): void {
  const [plan, actual] = [threePublic(page), threePublic(page)];
  page.row(['项目', '预算数', '决算数']);
  for (const part of OFFICIAL) {
    const measure = MEASURES[part];
    page.row([
      page.chance.pick(FLAT[part]),
      page.amount(measure, plan[part], { phase: 'plan' }),
      page.amount(measure, actual[part], { phase: 'actual' }),
    ]);
  }
}

/** A label a line with last year's amount before this year's and the difference after it. */
function compared(page: Page): void {
  const [before, plan, actual] = [threePublic(page), threePublic(page), threePublic(page)];
  page.row(['项目', '上年决算数', '本年预算数', '本年决算数', '增减额']);
  for (const part of OFFICIAL) {
    const measure = MEASURES[part];
    page.row([
      page.chance.pick(FLAT[part]),
      printMoney(before[part], page.style),
      page.amount(measure, plan[part], { phase: 'plan' }),
      page.amount(measure, actual[part], { phase: 'actual' }),
      `-${printMoney(before[part], page.style)}`,
    ]);
  }
  page.row(['公务用车保有量（辆）', '12', '', String(page.chance.whole(9, 99)), '']);
}

/** One row of headers and one of amounts of a `.doc` table, with the body's name in front. */
function doc(page: Page): void {
  const heads = OFFICIAL.map((part) => page.chance.pick(FLAT[part]));
  docRow(page, ['单位名称', ...heads, '会议费', '培训费']);
  docRow(page, [page.body.bureau, ...cells(page, threePublic(page), 'actual')]);
}

/** The official table copied out of a PDF: one cell a line, two rows of headers, column numbers, then the amounts. */
function copied(page: Page): void {
  const once = ['合计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'];
  const below = ['小计', '公务用车购置费', '公务用车运行费'];
  const numbers = Array.from({ length: 12 }, (_, i) => String(i + 1));
  const [plan, actual] = [threePublic(page), threePublic(page)];
  const amounts = (['plan', 'actual'] as const).flatMap((phase) =>
    OFFICIAL.map((part) => page.amount(MEASURES[part], (phase === 'plan' ? plan : actual)[part], { phase })),
  );
  const heads = ['预算数', '决算数', ...once, ...once, ...below, ...below];
  for (const cell of [...heads, ...(page.chance.now(0.6) ? numbers : []), ...amounts]) page.row([cell]);
}

/** A table of the three public expenses, with meetings and training beside them. */
export function threePublicTable(seed: number): Made {
  const page = createPage(seed, bodyOf('final_accounts'));
  page.line`${page.body.bureau}${page.body.fiscal_year}年度“三公”经费决算表`;
  page.line`单位：${page.style.unit}`;
  const layouts = [
    () => flat(page, '\t'),
    () => grouped(page),
    () => upright(page),
    () => compared(page),
    () => doc(page),
    () => copied(page),
  ];
  page.chance.pick(layouts)();
  return page.made();
}
