import { bodyOf, PROJECTS } from './body.ts';
import { type Fen, shareOf } from './money.ts';
import { createPage, type Made, type Page, type Part } from './page.ts';

type Column = 'initial' | 'adjusted' | 'spent' | 'rate' | 'score' | 'grade';
const LABELS: Record<Column, readonly string[]> = {
  initial: ['年初预算数', '年初预算'],
  adjusted: ['全年预算数', '调整后预算', '调整预算数'],
  spent: ['全年执行数', '实际支出', '执行数'],
  rate: ['执行率', '预算执行率'],
  score: ['自评得分', '得分', '自评分'],
  grade: ['评价等级', '自评等级', '等级'],
};

interface Amounts {
  initial: Fen;
  adjusted: Fen;
  spent: Fen;
}

function amountsOf(page: Page): Amounts {
  const { chance } = page;
  const initial = page.fen(10, 900);
  const adjusted = chance.now(0.4) ? initial : shareOf(initial, 0.7 + chance.next() * 0.6);
  return { initial, adjusted, spent: shareOf(adjusted, 0.6 + chance.next() * 0.4) };
}

const sumOf = (all: readonly Amounts[], column: keyof Amounts): Fen =>
  all.reduce((sum, amounts) => sum + amounts[column], 0);

/** The cells of a project, or of all of them: those have no score. */
function cellsOf(page: Page, columns: readonly Column[], amounts: Amounts, total = false): Part[] {
  const { chance } = page;
  const { initial, adjusted, spent } = amounts;
  const points = (chance.whole(600, 1000) / 10).toFixed(1);
  const word = chance.pick(['优', '良', '中']);
  const cells: Record<Column, () => Part> = {
    initial: () => page.amount('budget_initial', initial),
    adjusted: () => page.amount('budget_adjusted', adjusted),
    spent: () => page.amount('expenditure', spent),
    rate: () => page.rate(spent, adjusted, 'adjusted'),
    score: () => (total ? '' : page.state('score', points, String(Number(points)))),
    grade: () => (total ? '' : page.state('grade', word, word)),
  };
  return columns.map((column) => cells[column]());
}

/** A table with a project on each row, as offices hand in for all their projects. */
export function projectSummary(seed: number): Made {
  const page = createPage(seed, bodyOf('project_self_evaluation', ['special_projects']));
  const { chance } = page;
  const columns: Column[] = ['adjusted', 'spent', 'rate', 'score'];
  if (chance.now(0.6)) columns.unshift('initial');
  if (chance.now(0.6)) columns.push('grade');
  const numbered = chance.now(0.7);
  page.line`${page.body.bureau}${page.body.fiscal_year}年度项目支出绩效自评结果汇总表`;
  page.line`单位：${page.style.unit}`;
  page.row([
    ...(numbered ? ['序号'] : []),
    '项目名称',
    ...columns.map((column) => chance.pick(LABELS[column])),
  ]);
  const all = page.about;
  const amounts = PROJECTS.slice(0, chance.whole(2, 6)).map((subject, i) => {
    page.about = { ...all, scope: 'project', subject };
    const own = amountsOf(page);
    page.row([...(numbered ? [String(i + 1)] : []), subject, ...cellsOf(page, columns, own)]);
    return own;
  });
  page.about = all;
  const total = {
    initial: sumOf(amounts, 'initial'),
    adjusted: sumOf(amounts, 'adjusted'),
    spent: sumOf(amounts, 'spent'),
  };
  page.row([...(numbered ? [''] : []), '合计', ...cellsOf(page, columns, total, true)]);
  return page.made();
}
