import { bodyOf } from './body.ts';
import { type Fen, shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';
import { performanceSection } from './performance-section.ts';
import { threePublicParagraphs } from './three-public-notice.ts';

/** Totals of revenue and spending with last year's beside them. */
function totals(page: Page, total: Fen): void {
  const { chance, body } = page;
  const difference = page.other(page.fen(5, 900));
  const growth = `${chance.whole(1, 20)}.${chance.whole(10, 99)}%`;
  const [revenue, spending] = [page.sum('revenue_total', total), page.sum('expenditure_total', total)];
  const last = String(Number(body.fiscal_year) - 1);
  const write = [
    () =>
      page.line`${body.fiscal_year}年度收入总计${revenue}，支出总计${spending}。与${last}年相比，收、支总计各增加${difference}，增长${growth}。`,
    () => page.line`本部门收入总计${revenue}，支出总计${spending}，比上年减少${difference}，下降${growth}。`,
    () =>
      page.line`${body.fiscal_year}年收、支总计分别为${revenue}和${spending}，较上年各减少${difference}，负增长${growth}。`,
    () =>
      page.line`${body.fiscal_year}年度收入总计${revenue}，较${last}年增加${difference}；支出总计${spending}，较${last}年增加${difference}，主要是人员增资。`,
  ];
  chance.pick(write)();
}

function revenues(page: Page, revenue: Fen, other: Fen): void {
  const [sum, part] = [page.sum('revenue', revenue), page.sum('revenue_other', other)];
  const general = page.sum('revenue_general', revenue - other);
  const write = [
    () =>
      page.line`本年收入合计${sum}，其中：一般公共预算财政拨款收入${general}，占98.2%；其他收入${part}，占1.8%。`,
    () =>
      page.line`${page.body.fiscal_year}年度收入合计${sum}，其中一般公共预算财政拨款收入${general}、其他收入${part}。`,
  ];
  page.chance.pick(write)();
}

function spending(page: Page, spent: Fen): void {
  const basic = shareOf(spent, 0.7);
  const people = shareOf(basic, 0.8);
  const sum = page.sum('expenditure', spent);
  const kinds = [
    page.sum('expenditure_basic', basic),
    page.sum('expenditure_project', spent - basic),
  ] as const;
  page.line`本年支出合计${sum}，其中：基本支出${kinds[0]}，占70%；项目支出${kinds[1]}，占30%。`;
  page.line`四、基本支出决算情况`;
  page.line`人员经费${page.sum('expenditure_personnel', people)}，主要包括基本工资、津贴补贴；公用经费${page.sum('expenditure_public', basic - people)}，主要包括办公费、差旅费、公务接待费。`;
}

/** The prose of final accounts, section by section. */
export function finalAccounts(seed: number): Made {
  const page = createPage(seed, bodyOf('final_accounts'));
  const revenue = page.fen(1000, 20_000);
  const other = page.fen(1, 300);
  const carried = page.fen(1, 300);
  page.line`${page.body.bureau}${page.body.fiscal_year}年度部门决算情况说明`;
  page.line`一、收入支出决算总体情况说明`;
  totals(page, revenue + carried);
  page.line`二、收入决算情况说明`;
  revenues(page, revenue, other);
  page.line`三、支出决算情况说明`;
  spending(page, revenue - carried);
  page.line`五、“三公”经费支出决算情况说明`;
  threePublicParagraphs(page);
  page.line`六、政府采购支出总额${page.other(page.fen(10, 900))}，其中货物支出${page.other(page.fen(1, 9))}。`;
  if (page.chance.now(0.4)) performanceSection(page);
  return page.made();
}
