import { chance as seeded } from '../invented/random.ts';
import { finalAccounts } from './final-accounts.ts';
import { narrativeDepartment } from './narrative-department.ts';
import type { Made } from './page.ts';

/** A report between the menus and the footer of a government site, as saved from a browser. */
export function webPage(seed: number): Made {
  const chance = seeded(seed);
  const inner = chance.pick([finalAccounts, narrativeDepartment])(seed);
  const year = Number(inner.body.fiscal_year) + 1;
  const before = [
    '无障碍浏览 | 登录 | 注册',
    '首页　政务公开　政务服务　互动交流',
    '当前位置：首页 > 政务公开 > 预算决算',
    `发布时间：${year}-0${chance.whole(1, 9)}-18 10:2${chance.whole(0, 9)}　浏览次数：${chance.whole(10, 9000)}　字号：[大 中 小]`,
  ].slice(chance.whole(0, 3));
  const after = [
    `相关链接：${year}年部门预算公开　${year - 2}年部门决算公开`,
    '【打印本页】【关闭窗口】',
    '备案号：冀ICP备00000000号　网站标识码：1300000000',
  ];
  return {
    text: [...before, inner.text.trimEnd(), ...after, ''].join('\n'),
    figures: inner.figures.map((figure) => ({ ...figure, line: figure.line + before.length })),
    body: inner.body,
  };
}
