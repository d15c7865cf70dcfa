import { bodyOf } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';

/** Staff in post and quota, with the people beside them who are neither. */
export function staffing(page: Page): void {
  const { chance } = page;
  const count = (measure: string) => {
    const number = String(chance.whole(40, 900));
    return page.state(measure, number, number);
  };
  const others = chance.whole(20, 500);
  const write = [
    () =>
      page.line`人员情况：核定编制${count('staff_quota')}名，实有在职${count('staff_actual')}人，辅警${String(others)}人。`,
    () =>
      page.line`我局编制数${count('staff_quota')}个，年末在职人数${count('staff_actual')}人，离退休${String(others)}人。`,
    () =>
      page.line`现有政法专项编制${count('staff_quota')}人，在编在职民警${count('staff_actual')}人，另聘警务辅助人员${String(others)}名。`,
  ];
  chance.pick(write)();
}

/** Budget, spending and rate of the whole department, in the wordings of several provinces. */
function execution(page: Page): void {
  const { chance, body } = page;
  const initial = page.fen(1000, 30_000);
  const adjusted = shareOf(initial, 1 + chance.next() * 0.4);
  const spent = shareOf(adjusted, 0.7 + chance.next() * 0.3);
  const before = page.other(shareOf(spent, 0.8 + chance.next() * 0.3));
  const growth = `${chance.whole(1, 30)}.${chance.whole(1, 9)}%`;
  const year = body.fiscal_year;
  const last = String(Number(year) - 1);
  const yes = {
    initial: () => page.sum('budget_initial', initial),
    adjusted: () => page.sum('budget_adjusted', adjusted),
    spent: () => page.sum('expenditure', spent),
    rate: (budget: number, denominator: string) => page.rate(spent, budget, denominator),
  };
  const write = [
    () => {
      page.line`${year}年年初预算${yes.initial()}，调整后预算${yes.adjusted()}，实际支出${yes.spent()}，预算执行率${yes.rate(adjusted, 'adjusted')}，比上年提高${growth}。`;
    },
    () => {
      page.line`${year}年度全年预算数为${yes.adjusted()}，全年执行数为${yes.spent()}，较${last}年的${before}增长${growth}，执行率为${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`本部门${year}年度申请预算资金${page.sum('budget', adjusted)}，实际支出${yes.spent()}，预算执行率${yes.rate(adjusted, 'applied')}。`;
      page.line`${last}年实际支出${before}，同比变动${growth}。`;
    },
    () => {
      page.line`年初部门预算批复${yes.initial()}。截至12月31日，累计支出${yes.spent()}，完成年初预算的${yes.rate(initial, 'initial')}。`;
    },
    () => {
      page.line`财政批复年初预算${yes.initial()}，`;
      page.line`— ${String(chance.whole(1, 9))} —`;
      page.line`全年预算${yes.adjusted()}，全年支出`;
      page.line`${yes.spent()}，支出进度${yes.rate(adjusted, 'adjusted')}，上年同期为${growth}。`;
    },
    () => {
      page.line`${year}年初部门预算为${yes.initial()}，执行中追加${page.other(adjusted - initial)}，全年预算总额${yes.adjusted()}；全年支出总额${yes.spent()}，占全年预算的${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`一季度、上半年、前三季度支出进度分别为23.4%、45.2%和71.6%，全年预算数${yes.adjusted()}，执行数${yes.spent()}，预算执行进度${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`全年政府采购支出总额${before}，机关运行经费支出${before}。`;
      page.line`年末调整预算数${yes.adjusted()}，实际执行${yes.spent()}，预算完成率为${yes.rate(adjusted, 'adjusted')}，目标为${growth}。`;
    },
    () => {
      page.line`年初预算、全年预算和实际支出分别为${yes.initial()}、${yes.adjusted()}和${yes.spent()}，全年预算执行率${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`年初部门预算批复${yes.initial()}，年末调整为${yes.adjusted()}；全年共完成支出${yes.spent()}，完成调整预算数${page.other(adjusted)}的${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`全区各部门平均预算执行率为${growth}，政府采购执行率${growth}，1-6月支出进度${growth}。`;
      page.line`年初预算${yes.initial()}，全年支出${yes.spent()}，占年初预算的${yes.rate(initial, 'initial')}。`;
    },
    () => {
      page.line`看守所年初预算${before}，支出${before}，执行率${growth}。`;
      page.line`${year}年部门预算总收入${page.other(initial)}，其中：其他收入${before}；预算总支出${page.other(initial)}，其中：基本支出${before}。`;
      page.line`全局全年预算${yes.adjusted()}，支出${yes.spent()}，执行率${yes.rate(adjusted, 'adjusted')}。`;
    },
    () => {
      page.line`年初预算数`;
      page.line`${yes.initial()}，调整预算数${yes.adjusted()}，`;
      page.line`支出决算数${yes.spent()}（上年${before}），预算支出完成率${yes.rate(adjusted, 'adjusted')}。`;
    },
  ];
  chance.pick(write)();
}

/** Spending by kind; the shares beside the amounts are no figures of ours. */
function kinds(page: Page): void {
  const [people, running, projects] = [page.fen(500, 9000), page.fen(100, 2000), page.fen(50, 8000)];
  const basic = people + running;
  const parts = {
    basic: page.sum('expenditure_basic', basic),
    people: page.sum('expenditure_personnel', people),
    running: page.sum('expenditure_public', running),
    projects: page.sum('expenditure_project', projects),
  };
  const write = [
    () =>
      page.line`其中：基本支出${parts.basic}，占62.5%，项目支出${parts.projects}，占37.5%；基本支出中人员经费${parts.people}，公用经费${parts.running}。`,
    () =>
      page.line`按支出性质分，人员支出${parts.people}，公用支出${parts.running}，专项支出${parts.projects}。`,
    () =>
      page.line`基本支出预算${page.other(basic)}，实际支出${parts.basic}，执行率99.1%；项目支出预算${page.other(projects)}，实际支出${parts.projects}，执行率93.2%。`,
    () => page.line`基本支出、项目支出分别为${parts.basic}和${parts.projects}。`,
    () => page.line`一是基本支出${parts.basic}，同比增长3.1%；二是项目支出${parts.projects}，同比下降8.6%。`,
  ];
  page.chance.pick(write)();
}

/** The score, and often the grade. */
export function verdict(page: Page): void {
  const { chance } = page;
  const points = (chance.whole(600, 1000) / 10).toFixed(chance.pick([1, 2]));
  const score = page.state('score', `${points}分`, String(Number(points)));
  const word = chance.pick(['优', '良', '优秀', '良好']);
  const grade = page.state('grade', word, word);
  const write = [
    () => page.line`经自评，本年度绩效自评得分${score}，评价等级为“${grade}”。`,
    () => page.line`综合各项指标，自评综合得分为${score}，等次为${grade}。`,
    () => page.line`自评总分${score}。`,
    () => page.line`对照评分标准（90分以上为优，80分至90分为良），自评${score}，评为“${grade}”。`,
    () => page.line`其中：产出指标得48.5分，效益指标得29分，满意度指标得9分，合计得分${score}。`,
    () => page.line`自评结果为${score}，等级${grade}。`,
    () => page.line`自评得分（${score}）、评价等级（${grade}）。`,
    () => page.line`三、评价等级：${grade}（${score}）`,
    () => page.line`上一年自评得分88.1分、等级为中；本年度部门整体得分${score}，等级为${grade}。`,
  ];
  chance.pick(write)();
}

/** A department's self-evaluation in words. */
export function narrativeDepartment(seed: number): Made {
  const page = createPage(seed, bodyOf('department_self_evaluation'));
  page.line`${page.body.bureau}${page.body.fiscal_year}年度部门整体支出绩效自评报告`;
  page.line``;
  page.line`一、部门概况`;
  staffing(page);
  page.line`二、预算执行情况`;
  execution(page);
  if (page.chance.now(0.8)) kinds(page);
  page.line`三、绩效目标完成情况`;
  page.line`全年破获刑事案件${String(page.chance.whole(50, 900))}起，同比上升${String(page.chance.whole(1, 20))}.5%。`;
  page.line`四、自评结论`;
  verdict(page);
  return page.made();
}
