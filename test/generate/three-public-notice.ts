import { bodyOf } from './body.ts';
import { shareOf } from './money.ts';
import { createPage, type Made, type Page } from './page.ts';
import { type ThreePublic, threePublic } from './three-public.ts';

function total(page: Page, amounts: ThreePublic): void {
  const { chance, body } = page;
  const last = String(Number(body.fiscal_year) - 1);
  const before = page.other(page.fen(100, 500));
  const sum = page.sum('three_public', amounts.total);
  const change = `${chance.whole(1, 30)}.${chance.whole(10, 99)}%`;
  const write = [
    () => page.line`${body.fiscal_year}年“三公”经费支出合计${sum}，比${last}年的${before}下降${change}。`,
    () => page.line`一般公共预算财政拨款“三公”经费支出决算为${sum}，同比减少${change}。`,
    () =>
      page.line`${body.fiscal_year}年度，本单位“三公”经费共支出${sum}（上年为${before}），增减${change}。其中：`,
    () =>
      page.line`“三公”经费支出预算为${page.sum('three_public', shareOf(amounts.total, 1.3), { phase: 'plan' })}，支出决算为${sum}，比预算减少${before}。`,
    () => page.line`${body.fiscal_year}年“三公”经费决算数${sum}，其中：`,
    () =>
      page.line`“三公”经费支出${sum}，比年初预算数${page.sum('three_public', shareOf(amounts.total, 1.2), { phase: 'plan' })}减少${before}。`,
  ];
  chance.pick(write)();
}

function overseas(page: Page, amounts: ThreePublic): void {
  const none = page.state('three_public_overseas', '无因公出国（境）支出', '0');
  const zero = page.state('three_public_overseas', '0', '0');
  const sum = page.sum('three_public_overseas', amounts.overseas);
  if (amounts.overseas !== 0)
    page.line`1．因公出国（境）费${sum}，组团${String(page.chance.whole(1, 3))}个，共4人次。`;
  else if (page.chance.now(0.5)) page.line`1．因公出国（境）费：本年度${none}。`;
  else page.line`1．因公出国（境）费支出${zero}${page.style.unit}，与上年持平。`;
}

function vehiclesAndGuests(page: Page, amounts: ThreePublic): void {
  const owned = String(page.chance.whole(5, 120));
  const sum = page.sum('three_public_vehicles', amounts.vehicles);
  const running = page.sum('three_public_vehicle_running', amounts.running);
  const purchase = page.sum('three_public_vehicle_purchase', amounts.purchase);
  const guests = page.sum('three_public_reception', amounts.reception);
  const write = [
    () => page.line`3．公务接待费${guests}，同比下降12.5%，国内接待${owned}批次${owned}0人次。`,
    () => page.line`3．公务接待费${guests}。全年国内公务接待${owned}批次、${owned}0人次，人均${owned}元。`,
    () => page.line`3．公务接待费支出决算为${guests}，占“三公”经费的8.2%，主要用于接待上级检查。`,
  ];
  page.line`2．公务用车购置及运行维护费${sum}。其中：公务用车购置费${purchase}，购置公务用车2辆；公务用车运行维护费${running}，公务用车保有量${owned}辆。`;
  page.chance.pick(write)();
}

/** The three-public paragraphs of a notice or of final accounts: totals, parts, cars and guests. */
export function threePublicParagraphs(page: Page): void {
  const amounts = threePublic(page);
  total(page, amounts);
  overseas(page, amounts);
  vehiclesAndGuests(page, amounts);
}

/** A short notice about the three public expenses. */
export function threePublicNotice(seed: number): Made {
  const page = createPage(seed, bodyOf('final_accounts'));
  page.line`${page.body.bureau}${page.body.fiscal_year}年“三公”经费决算公开说明`;
  page.line``;
  threePublicParagraphs(page);
  page.line``;
  page.line`${page.body.bureau}`;
  page.line`${String(Number(page.body.fiscal_year) + 1)}年9月12日`;
  return page.made();
}
