import { describe, expect, it } from 'vitest';
import { ACCOUNTS, DEPARTMENT, stated } from './stated.ts';

/** Words that may stand in one place of a sentence, each in a sentence of its own: every name a clerk may use is one more test. */
const words = (text: string): string[] => text.trim().split(/\s+/);

const says = (title: string, frame: (word: string) => string, names: readonly string[], found: string[]) =>
  it.each(names)('%s', (name) => expect(stated(frame(name), title)).toEqual([...found].sort()));

describe('the budget that money was spent from', () => {
  const budgets = words(`
    预算总额 预算总数 预算数 预算金额 预算资金 预算安排 预算安排资金 预算批复 批复预算 批复预算数 批复金额 财政批复预算
    财政批复我局预算 县财政局批复我局部门预算 财政下达预算 下达预算 下达资金 财政下达资金 下达预算指标 安排预算 安排资金
    财政安排资金 财政安排预算 县财政安排我局资金 安排部门预算 部门预算 部门预算总额 部门预算资金 部门支出预算 支出预算
    整体支出预算 部门整体支出预算 申请预算 申请预算资金 申请资金 申报预算 核定预算 到位资金 实际到位资金 财政到位资金
    预算指标 可用预算 预算规模 预算总量
  `);
  says(DEPARTMENT, (name) => `2022年我局${name}为9800.5万元，实际支出9700.4万元。`, budgets, [
    'budget 9800.5',
    'expenditure 9700.4',
  ]);
  const initial = words(`
    年初预算 年初预算数 年初部门预算 年初批复预算 年初预算批复数 年初财政批复预算 年初下达预算 年初安排预算 年初预算安排
    年初预算资金 年初预算总额 年初预算金额 部门年初预算 全局年初预算
  `);
  for (const lead of ['2022年我局', '2022年，', ''])
    says(DEPARTMENT, (name) => `${lead}${name}9800.5万元，支出9700.4万元。`, initial, [
      'budget_initial 9800.5',
      'expenditure 9700.4',
    ]);
});

describe('the budget after all changes', () => {
  const adjusted = words(`
    全年预算 全年预算数 全年预算总额 全年预算金额 全年预算资金 调整后预算 调整后预算数 调整后预算总额 调整后预算金额 调整后全年预算
    调整后的预算 预算调整后为 最终预算
  `);
  says(DEPARTMENT, (name) => `2022年我局${name}9800.5万元，支出9700.4万元。`, adjusted, [
    'budget_adjusted 9800.5',
    'expenditure 9700.4',
  ]);
});

describe('what was spent', () => {
  const spent = words(`
    支出 实际支出 全年支出 全年实际支出 本年支出 当年支出 累计支出 共支出 总支出 支出总额 支出合计 支出数 支出金额 支出资金
    实际支出数 执行 执行数 实际执行 全年执行数 预算执行数 决算 决算数 决算支出 支出决算 支出决算数 完成支出 实际完成支出
    已支出 已执行 已支付 支付 实际支付 使用 实际使用 全年使用 列支 实际列支 全年列支 实际发生 发生支出 部门支出 整体支出
    截至12月31日支出 截止年末已支出 年底前支出 形成支出
  `);
  says(DEPARTMENT, (name) => `2022年我局年初预算9800.5万元，${name}9700.4万元。`, spent, [
    'budget_initial 9800.5',
    'expenditure 9700.4',
  ]);
});

describe('the rate of both', () => {
  const rates = words(`
    执行率 预算执行率 预算执行进度 执行进度 支出率 支出进度 预算支出率 支出执行率 资金使用率 资金支付率 支付率 支付进度
    预算完成率 完成率 部门预算执行率 整体支出执行率 总体执行率 综合执行率 全年预算执行率 全年执行率 执行比例 执行比率
  `);
  says(DEPARTMENT, (name) => `2022年我局全年预算9800.5万元，实际支出9700.4万元，${name}为98.98%。`, rates, [
    'budget_adjusted 9800.5',
    'expenditure 9700.4',
    'execution_rate 98.98 adjusted',
  ]);
  it('that they do not give is none: 完成率 alone may be of anything', () => {
    expect(stated('2022年我局全年预算9800.5万元，实际支出9700.4万元，完成率为96.5%。', DEPARTMENT)).toEqual([
      'budget_adjusted 9800.5',
      'expenditure 9700.4',
    ]);
  });
});

describe('the score and the grade', () => {
  const scores = words(`
    自评得分 自评得分为 综合得分 综合评分 总得分 最终得分 自评总分 评价得分 自评分 自评分数为 绩效自评得分为 自我评价得分
    自评得 得 综合得 评价总分 自评打分 本次自评 自评结果为 绩效得分为 总分 合计得分 合计 共得 计 打分 得分共计 得分情况：
    自评分值为 绩效分值为 满分100分，自评得 总分100分，得分 自评综合评定得分
  `);
  says(DEPARTMENT, (name) => `经对照指标体系逐项打分，${name}96.5分，等级为“优”。`, scores, [
    'grade 优',
    'score 96.5',
  ]);
  const grades = words(`
    等级为优 等级为“优” 评价等级为优 自评等级优 评定为优 评价结果为优 自评结论为优 为优 属于优 属“优”等次 属“优”档次 等次为优
    绩效评级为优 评级为优 级别为优 结果为优 达到优等次 定为“优” 评价等次：优 等级：优 评为优 评为“优” 结论：优 “优”等
    档次为优 总体评价为优 整体评价为“优” 处于“优”等级
  `);
  says(DEPARTMENT, (name) => `经对照指标体系逐项打分，自评得分96.5分，${name}。`, grades, [
    'grade 优',
    'score 96.5',
  ]);
});

describe('how many people, and how many projects', () => {
  const people: [string, string][] = [
    ['核定编制', '实有'],
    ['人员编制', '实有在职人员'],
    ['政法专项编制', '在职民警'],
    ['定编', '现有'],
    ['编制', '实有民警职工'],
    ['公务员编制', '在职公务员'],
    ['编委核定编制', '截至2022年12月31日在职人员'],
    ['核编', '实有民警'],
  ];
  it.each(people)('%s … %s', (quota, actual) => {
    const text = `我局内设机构18个，${quota}312人，${actual}298人，另有辅警410人，退休人员96人。`;
    expect(stated(text, DEPARTMENT)).toEqual(['staff_actual 298', 'staff_quota 312']);
  });
  const counts = words(`
    共有项目X个 项目共X个 专项项目X个 项目总数X个 项目数量为X个 纳入绩效自评的项目X个 对X个项目开展绩效自评 开展项目自评X个
    完成X个项目的自评 参评项目X个 部门预算项目X个 特定目标类项目共X个 X个项目全部完成自评 共涉及X个专项项目
    绩效自评覆盖X个项目 自评范围包括X个项目 项目支出绩效自评X个
  `);
  says(DEPARTMENT, (name) => `2022年，我局${name.replace('X', '37')}。`, counts, [
    'project_count 37 special_projects',
  ]);
  const excellent = words(`
    评为优的34个 等级为“优”的34个 自评结果为优的项目34个 34个项目评为优 34个评为优 34个为优 34个达到优秀 优秀34个 “优”34个
    评价结果“优”34个 优秀等次项目34个 达到“优”等级的34个 “优”级34个 优等34个 90分以上（优）34个 其中“优”等级34个
    其中34个项目自评等级为优
  `);
  says(DEPARTMENT, (name) => `2022年，我局纳入自评项目37个，${name}，良的3个。`, excellent, [
    'project_count 37 special_projects',
    'project_count_excellent 34 special_projects',
  ]);
});

describe('the three public expenses', () => {
  const spent = words(`
    “三公”经费支出 “三公”经费决算数 “三公”经费支出决算为 “三公”经费实际支出 “三公”经费支出合计 “三公”经费共支出 “三公”经费总支出
    “三公”经费财政拨款支出 “三公”经费使用 “三公”经费实际发生 “三公”经费执行 “三公”经费列支 三公经费支出总额为 “三公”经费开支
    用于“三公”经费 “三公”经费合计
  `);
  says(ACCOUNTS, (name) => `2022年度${name}120.5万元，比上年减少3.2万元。`, spent, ['three_public 120.5']);
  const none = words(`
    因公出国（境）费支出0万元 未安排因公出国（境） 无因公出国（境）支出 没有发生因公出国（境）费 因公出国（境）费为零
    未发生因公出国（境）费用 因公出国（境）费用零支出 因公出国（境）经费支出为0
  `);
  says(ACCOUNTS, (said) => `“三公”经费支出120.5万元，其中公务接待费120.5万元，${said}。`, none, [
    'three_public 120.5',
    'three_public_overseas 0',
    'three_public_reception 120.5',
  ]);
  it.each(words('因公出国（境）费年初无预算，全年无支出 因公出国（境）费年初预算为0，实际支出为0'))(
    'neither planned nor spent: %s',
    (said) =>
      expect(stated(`1.${said}。`, ACCOUNTS)).toEqual([
        'three_public_overseas 0',
        'three_public_overseas 0 plan',
      ]),
  );
  it.each([
    '比上年增加23.1万元（其中：',
    '与上年基本持平（其中：',
    '同比增长5.8%（其中：',
    '比2021年增长5%，其中：',
  ])('the parts of cars behind what has changed: %s', (between) => {
    const parts = '公务用车购置费11.74万元，公务用车运行维护费145.1万元';
    const text = `公务用车购置及运行维护费156.84万元，${between}${parts}${between.includes('（') ? '）' : ''}。`;
    expect(stated(text, ACCOUNTS)).toEqual([
      'three_public_vehicle_purchase 11.74',
      'three_public_vehicle_running 145.1',
      'three_public_vehicles 156.84',
    ]);
  });
});

describe('one project of several in quotes', () => {
  const frames = words('年初预算 批复预算： 全年预算数： 预算安排 财政安排预算 预算资金共');
  it.each(frames)('%s', (budget) => {
    const text = `“执法记录仪采购”项目${budget}310.97万元，支出241.22万元，执行率77.57%。`;
    const read = stated(text, '临江县公安局2022年度项目支出绩效自评报告').map((one) =>
      one.replace(/^budget\w*/, 'budget').replace(/ (?:initial|adjusted|arranged|unspecified)$/, ''),
    );
    expect(read).toEqual([
      'budget 310.97 执法记录仪采购项目',
      'execution_rate 77.57 执法记录仪采购项目',
      'expenditure 241.22 执法记录仪采购项目',
    ]);
  });
});
