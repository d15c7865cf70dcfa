import { describe, expect, it } from 'vitest';
import { ACCOUNTS, DEPARTMENT, PROJECTS, stated, statedIs } from './stated.ts';

type Rows = readonly (readonly string[])[];

/** The ways in which a table is saved as text. */
const LAYOUTS: readonly [string, (rows: Rows) => string][] = [
  ['parted by TABs', (rows) => rows.map((row) => row.join('\t')).join('\n')],
  ['between strokes', (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ['parted by strokes', (rows) => rows.map((row) => row.join('|')).join('\n')],
  ['parted by spaces', (rows) => rows.map((row) => row.map((cell) => cell || '—').join('  ')).join('\n')],
  ['one cell a line', (rows) => rows.flatMap((row) => row.map((cell) => cell || '—')).join('\n')],
];

const inEveryLayout = (title: string, rows: Rows, expected: readonly string[]): void =>
  it.each(LAYOUTS)('%s', (_, layout) =>
    expect(stated(`单位：万元\n${layout(rows)}`, title)).toEqual(expected),
  );

describe('the row of funds of the standard form', () => {
  inEveryLayout(
    DEPARTMENT,
    [
      ['资金类型', '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
      ['年度资金总额', '9,120.50', '9800.50', '9700.40', '98.98%', '10', '9.9'],
      ['其中：财政拨款', '9,120.50', '9800.50', '9700.40', '—', '—', '—'],
    ],
    [
      'budget_adjusted 9800.5',
      'budget_initial 9120.5',
      'execution_rate 98.98 adjusted',
      'execution_score 9.9',
      'execution_weight 10',
      'expenditure 9700.4',
    ],
  );
});

describe.each(['项目名称', '项目支出名称'])('projects under %s', (name) => {
  inEveryLayout(
    PROJECTS,
    [
      [name, '批复金额', '列支金额', '支出进度', '自评得分'],
      ['雪亮工程运维', '385.62', '384.29', '99.66%', '98'],
      ['禁毒专项经费', '263.46', '191.51', '72.69%', '91.5'],
      ['合计', '649.08', '575.80', '88.71%', '—'],
    ],
    [
      'budget 263.46 禁毒专项经费',
      'budget 385.62 雪亮工程运维',
      'budget 649.08 special_projects',
      'execution_rate 72.69 禁毒专项经费',
      'execution_rate 88.71 special_projects',
      'execution_rate 99.66 雪亮工程运维',
      'expenditure 191.51 禁毒专项经费',
      'expenditure 384.29 雪亮工程运维',
      'expenditure 575.8 special_projects',
      'score 91.5 禁毒专项经费',
      'score 98 雪亮工程运维',
    ],
  );
});

describe('the three public expenses', () => {
  inEveryLayout(
    ACCOUNTS,
    [
      ['经费项目', '全年预算数', '实际支出数'],
      ['合计', '214.64', '155.04'],
      ['一、因公出国（境）费', '0.00', '0.00'],
      ['2.公务用车购置及运行费', '179.53', '141.99'],
      ['公务用车购置费', '42.84', '12.82'],
      ['公务用车运行费', '136.69', '129.17'],
      ['3.公务接待费', '35.11', '13.05'],
    ],
    [
      'three_public 155.04',
      'three_public 214.64 plan',
      'three_public_overseas 0',
      'three_public_overseas 0 plan',
      'three_public_reception 13.05',
      'three_public_reception 35.11 plan',
      'three_public_vehicle_purchase 12.82',
      'three_public_vehicle_purchase 42.84 plan',
      'three_public_vehicle_running 129.17',
      'three_public_vehicle_running 136.69 plan',
      'three_public_vehicles 141.99',
      'three_public_vehicles 179.53 plan',
    ],
  );
});

describe('labels with one value each', () => {
  inEveryLayout(
    ACCOUNTS,
    [
      ['项目', '2022年决算数'],
      ['本年支出合计', '17493.00'],
      ['其中：基本支出', '12,245.10'],
      ['（1）人员经费', '9,796.08'],
      ['（2）公用经费', '2449.02'],
      ['2.项目支出', '5,247.90'],
    ],
    [
      'expenditure 17493',
      'expenditure_basic 12245.1',
      'expenditure_personnel 9796.08',
      'expenditure_project 5247.9',
      'expenditure_public 2449.02',
    ],
  );
});

describe('a column for the body, and one for its special projects', () => {
  inEveryLayout(
    DEPARTMENT,
    [
      ['项目', '部门整体', '其中：专项项目'],
      ['申请预算资金', '12045.30', '3310.66'],
      ['实际支出', '11562.08', '2951.07'],
      ['预算执行率', '95.99%', '89.14%'],
    ],
    [
      'budget 12045.3',
      'budget 3310.66 special_projects',
      'execution_rate 89.14 special_projects applied',
      'execution_rate 95.99 applied',
      'expenditure 11562.08',
      'expenditure 2951.07 special_projects',
    ],
  );
});

describe('a column of remarks, which most rows leave blank', () => {
  const rows = [
    '合 计 282.88 330.00 273.30 82.82',
    '一、“三公”经费小计 214.49 250.00 211.55 84.62',
    '1.因公出国（境）费 — — — — 未安排团组',
    '2.公务用车购置及运行维护费 193.44 220.00 197.17 89.62',
    '（1）公务用车购置费 16.92 40.00 38.86 97.15 更新2辆',
    '3.公务接待费 21.05 30.00 14.38 47.93',
    '其中：外事接待费 — — — —',
    '国内接待费 21.05 30.00 14.38 47.93',
    '二、会议费 1.48 5.00 1.48 29.60',
  ].join('\n');
  const head = '项 目 2021年度决算数 2022年度年初预算数 2022年度决算数 完成年初预算（%） 备注';
  it('is no column of the rows without one', () => {
    expect(stated(`单位：万元\n${head}\n${rows}`, ACCOUNTS)).toEqual([
      'meeting_expense 1.48',
      'meeting_expense 5 plan',
      'three_public 211.55',
      'three_public 250 plan',
      'three_public_completion 84.62',
      'three_public_reception 14.38',
      'three_public_reception 30 plan',
      'three_public_vehicle_purchase 38.86',
      'three_public_vehicle_purchase 40 plan',
      'three_public_vehicles 197.17',
      'three_public_vehicles 220 plan',
    ]);
  });
});

describe('what a table does not say', () => {
  statedIs([
    // Whose points they are is said by no name that is known: none is that of the whole.
    ['单位：万元\n事由\t自评得分\n雪亮工程运维\t98\n禁毒宣传\t91.5', []],
    // Which of the amounts is that of the year, where nothing stands over them.
    ['单位：万元\n公务用车购置费\t16.92\t40.00\t38.86\n公务接待费\t21.05\t30.00\t14.38', []],
  ]);
});

describe('an amount at the head of a cell that goes on', () => {
  statedIs(
    [
      [
        '项目名称\t检查站运转经费\n预算金额\t265.8万元，其中财政拨款265.8万元\t资金用途\t水电取暖',
        ['budget 265.8 检查站运转经费 plan'],
      ],
      ['项目名称\t检查站运转经费\n预算金额\t约265.8万元，待批复', []],
    ],
    '临江县公安局2022年部门预算绩效文本',
  );
});

describe('bodies in rows and columns', () => {
  statedIs(
    [
      // a sum whose blank was lost, beside the body and its units
      [
        '从决算单位构成看，本部门包括分局机关及2个下属单位。\n单位名称    经费性质    编制人数    在职人数\n青禾分局机关    财政核拨    242    233\n青禾区看守所    财政核拨    31    29\n青禾区公安交通管理大队    财政核拨    64    61\n合计        337    323',
        [
          'staff_actual 233',
          'staff_actual 323 department_and_units',
          'staff_quota 242',
          'staff_quota 337 department_and_units',
        ],
      ],
      [
        '单位：万元\n指标名称\t局本级\t监管中心\t交警大队\t合计（本级及所属）\n收入合计\t11,206.38\t1,045.20\t2,318.77\t14,570.35',
        ['revenue 11206.38', 'revenue 14570.35 department_and_units'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('a table below the heading of one project', () => {
  const rows = '年初预算数\t全年预算数\t全年执行数\t执行率\t自评得分\n380.00\t355.40\t349.82\t98.43%\t97.3';
  statedIs([
    [
      `治安防控专项经费项目自评情况：\n单位：万元\n${rows}\n部门整体支出自评得分96.5分。`,
      [
        'budget_adjusted 355.4 治安防控专项经费',
        'budget_initial 380 治安防控专项经费',
        'execution_rate 98.43 治安防控专项经费 adjusted',
        'expenditure 349.82 治安防控专项经费',
        'score 96.5',
        'score 97.3 治安防控专项经费',
      ],
    ],
    // of the body
    [
      `部门整体支出绩效自评情况：\n单位：万元\n${rows}`,
      [
        'budget_adjusted 355.4',
        'budget_initial 380',
        'execution_rate 98.43 adjusted',
        'expenditure 349.82',
        'score 97.3',
      ],
    ],
  ]);
});

describe('points over the forms and in their heads', () => {
  statedIs([
    [
      '预算执行情况（万元）（20分）\t\t预算数（A）\t执行数（B）\t执行率（B/A）\t得分（20分*执行率）\n\t部门整体支出总额\t8471.3\t8239.38\t97.26%\t19.45',
      [
        'budget 8471.3',
        'execution_rate 97.26',
        'execution_score 19.45',
        'execution_weight 20',
        'expenditure 8239.38',
      ],
    ],
  ]);
  const form = (name: string, score: string): string =>
    `专项（项目）名称 ${name} 联系人及电话 略\n主管部门 临江县公安局 自评总分（分） ${score}\n项目资金 年初预算数 全年（调整）预算数 全年执行数 执行率（%） 执行率权重（%） 执行率得分（分）\n年度总金额 420.00 386.50 362.14 93.70 10 9.37\n`;
  it('of several projects: each has its own', () => {
    const read = stated(
      `单位：万元\n${form('社会治安防控专项经费', '95.97')}${form('留置看护队伍工作经费', '99.06')}`,
      PROJECTS,
    );
    expect(read.filter((one) => one.startsWith('score'))).toEqual([
      'score 95.97 社会治安防控专项经费',
      'score 99.06 留置看护队伍工作经费',
    ]);
  });
});
