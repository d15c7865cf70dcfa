import { bodyOf, PROJECTS } from './body.ts';
import { percentOf, printMoney, shareOf } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';

type Layout = 'tabs' | 'cells' | 'spaces' | 'doc';
const LAYOUTS = ['tabs', 'cells', 'spaces', 'doc'] as const satisfies readonly Layout[];
const HEADERS = [
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
  ['年初预算数(A)', '全年预算数(B)', '全年执行数(C)', '指标权重', '执行率(C/B)', '自评得分'],
  ['年初预算', '调整后预算', '实际支出', '权重', '预算执行率', '得分'],
] as const;

/** Writes one row of the form in the layout of this document; a row of cells ends with an empty line. */
function writeRow(page: Page, layout: Layout, cells: readonly Part[]): void {
  const filled = cells.filter((cell) => cell !== '');
  if (layout === 'tabs') page.row(cells);
  else if (layout === 'spaces') page.row(filled, ' ');
  else if (layout === 'cells') for (const cell of filled) page.row([cell]);
  else {
    for (const cell of cells) page.row(['\t', cell], '');
    page.line``;
  }
}

/** Rows of a department's form: spending by kind stands in the column of what was executed. */
function kindRows(page: Page, row: (cells: readonly Part[]) => void): void {
  const plain = () => printMoney(page.fen(10, 900), page.style);
  const kind = (measure: string) => page.amount(measure, page.fen(10, 900));
  row(['', '其中：基本支出', plain(), plain(), kind('expenditure_basic'), '—', '98%', '—']);
  row(['', '项目支出', plain(), plain(), kind('expenditure_project'), '—', '95%', '—']);
}

function fundRow(page: Page, weight: number): Part[] {
  const { chance } = page;
  const initial = page.fen(50, 20_000);
  const adjusted = chance.now(0.3) ? initial : shareOf(initial, 0.8 + chance.next() * 0.6);
  const spent = chance.now(0.3) ? adjusted : shareOf(adjusted, 0.7 + chance.next() * 0.3);
  const points = ((Number(percentOf(spent, adjusted)) * weight) / 100).toFixed(2);
  return [
    page.amount('budget_initial', initial),
    page.amount('budget_adjusted', adjusted),
    page.amount('expenditure', spent),
    page.state('execution_weight', `${weight}${chance.now(0.1) ? '分' : ''}`, String(weight)),
    page.rate(spent, adjusted, 'adjusted'),
    page.state('execution_score', points, String(Number(points))),
  ];
}

/** Indicators with weights, actual values and points: none of them is a measure. */
function indicators(page: Page, row: (cells: readonly Part[]) => void, weight: number): void {
  const { chance } = page;
  row(['一级指标', '二级指标', '三级指标', '指标值', '完成值', chance.pick(['分值', '权重']), '得分']);
  const left = 90 - weight;
  row([
    '产出指标',
    '数量指标',
    '巡逻车次',
    `≥${chance.whole(100, 900)}次`,
    `${chance.whole(100, 999)}次`,
    '10',
    '10',
  ]);
  row([
    '效益指标',
    '社会效益指标',
    '发案下降率',
    '≥5%',
    `${chance.whole(1, 9)}%`,
    String(left),
    String(left - 2),
  ]);
  row(['满意度指标', '服务对象满意度', '群众满意率', '≥90%', `${chance.whole(80, 99)}%`, '0', '0']);
}

function writeForm(page: Page, layout: Layout, name: string): void {
  const { chance } = page;
  const row = (cells: readonly Part[]) => writeRow(page, layout, cells);
  const header = chance.pick(HEADERS);
  const weight = chance.pick([10, 10, 20]);
  row([page.about.scope === 'project' ? '项目名称' : '部门名称', name, '', '', '', '', '', '']);
  const title = chance.pick(['资金情况', '预算执行情况', '项目资金']);
  row([`${title}（${page.style.unit}）`, '', ...header]);
  row(['', chance.pick(['年度资金总额', '资金总额', '年度资金总额：']), ...fundRow(page, weight)]);
  const part = printMoney(page.fen(10, 40), page.style);
  const byKind = page.about.scope !== 'project' && chance.now(0.3);
  if (byKind) kindRows(page, row);
  else if (chance.now(0.6)) row(['', '其中：当年财政拨款', part, part, part, '—', '100%', '—']);
  if (chance.now(0.4)) row(['', '上年结转资金', '0', '0', '0', '-', '-', '-']);
  if (chance.now(0.3)) row(['', '其他资金', part, part, part, '-', '100%', '-']);
  indicators(page, row, weight);
  const score = (chance.whole(6000, 10_000) / 100).toFixed(chance.pick([1, 2]));
  row([
    chance.pick(['总分', '合计']),
    '',
    '',
    '',
    '',
    '100',
    page.state('score', score, String(Number(score))),
  ]);
}

/** The self-evaluation form of a department, or of one to three projects, in four layouts. */
export function standardForm(seed: number): Made {
  const types = ['department_self_evaluation', 'project_self_evaluation'] as const;
  const type = types[seed % 2] as (typeof types)[number];
  const ofProjects = type === 'project_self_evaluation';
  const page = createPage(seed, bodyOf(type, [ofProjects ? 'project' : 'department']));
  const layout = page.chance.pick(LAYOUTS);
  page.line`${page.body.bureau}`;
  page.line`${ofProjects ? '项目支出绩效自评表' : '部门整体支出绩效自评表'}`;
  page.line`（${page.body.fiscal_year}年度）`;
  page.line``;
  if (!ofProjects) writeForm(page, layout, page.body.bureau);
  const count = ofProjects ? page.chance.whole(1, 3) : 0;
  for (const subject of PROJECTS.slice(0, count)) {
    page.about = { ...page.about, subject };
    writeForm(page, layout, subject);
    page.line``;
  }
  return page.made();
}
