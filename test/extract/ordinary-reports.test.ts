import { describe, expect, it } from 'vitest';
import { ACCOUNTS, PLAN, PROJECTS, stated, statedIs } from './stated.ts';

describe('parts on lines of their own below 其中', () => {
  statedIs([
    // What a budget is divided into was not spent.
    [
      '年初，县财政局批复我局2022年部门预算5738.46万元。其中：\n1、人员经费4315.26万元；\n2、公用经费429.6万元；\n3、项目经费993.6万元。',
      ['budget_initial 5738.46'],
    ],
    [
      '全年支出5738.46万元。其中：\n1、人员经费4315.26万元；\n2、公用经费429.6万元；\n3、项目经费993.6万元。',
      [
        'expenditure 5738.46',
        'expenditure_personnel 4315.26',
        'expenditure_project 993.6',
        'expenditure_public 429.6',
      ],
    ],
    // Sources are no parts of that kind.
    [
      '2022年预算安排资金总额8764.20万元，来源包括：\n1.公共财政拨款收入8406.35万元；\n2.其他收入119.85万元。',
      ['budget 8764.2', 'revenue_general 8406.35', 'revenue_other 119.85'],
    ],
    [
      '2、项目支出：1127.52万元。其中：\n中央政法转移支付资金420.64万元；\n反诈中心建设支出138万元；\n辅警工资448.88万元。',
      [
        'expenditure 138 反诈中心建设',
        'expenditure 420.64 中央政法转移支付资金',
        'expenditure 448.88 辅警工资',
        'expenditure_project 1127.52',
      ],
    ],
    [
      '年初预算安排项目支出1127.52万元。其中：\n反诈中心建设138万元；\n辅警工资448.88万元。',
      ['project_amount 138 反诈中心建设', 'project_amount 448.88 辅警工资'],
    ],
  ]);
});

describe('what a budget came to, behind what it was changed by', () => {
  statedIs([
    [
      '年初部门预算9648万元，年中追加及调整后预算数为10873万元。',
      ['budget_adjusted 10873', 'budget_initial 9648'],
    ],
    [
      '部门预算批复总额为2.15亿元，年中根据实际情况调整后，部门预算为22873.64万元。',
      ['budget 21500', 'budget_adjusted 22873.64'],
    ],
    ['年初部门预算9648万元，年中追加1225万元。', ['budget_initial 9648']],
  ]);
});

describe('how much of their budget the three public expenses came to', () => {
  statedIs(
    [
      [
        '“三公”经费支出预算640万元，支出决算完成预算的95.68%。',
        ['three_public 640 plan', 'three_public_completion 95.68'],
      ],
      [
        '“三公”经费预算数为468.50万元；决算数为421.07万元，其中公务接待费14.52万元，完成预算的89.88%。',
        [
          'three_public 421.07',
          'three_public 468.5 plan',
          'three_public_completion 89.88',
          'three_public_reception 14.52',
        ],
      ],
      // …of the part that stands before it.
      [
        '“三公”经费预算数为468.50万元；决算数为421.07万元，其中公务接待费14.52万元，完成预算的72.6%。',
        ['three_public 421.07', 'three_public 468.5 plan', 'three_public_reception 14.52'],
      ],
      [
        '“三公”经费预算420万元，实际支出388.64万元，控制在预算的92.53%以内。',
        ['three_public 388.64', 'three_public 420 plan', 'three_public_completion 92.53'],
      ],
      // An aim, and not what came of it.
      [
        '“三公”经费预算420万元，实际支出388.64万元，要求控制在预算的95%以内。',
        ['three_public 388.64', 'three_public 420 plan'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('revenue of a plan', () => {
  statedIs(
    [
      // A fund right before 预算收入 is none of the whole.
      [
        '本年收入中，一般公共预算收入5641.09万元，政府性基金预算收入0万元，国有资本经营预算收入0万元。',
        ['revenue_fund 0 plan', 'revenue_general 5641.09 plan'],
      ],
      ['收入预算安排6734.82万元，比上年多212.4万元。', ['revenue 6734.82 plan']],
      // All that it has, and what came in in the year.
      [
        '2022年收入预算5683.49万元，其中：本年收入5641.09万元，上年结转42.40万元。',
        ['revenue 5641.09 plan', 'revenue_carryover 42.4 plan', 'revenue_total 5683.49 plan'],
      ],
      [
        '2022年收入预算5683.49万元，其中：一般公共预算拨款5641.09万元，上年结转42.40万元。',
        ['revenue 5683.49 plan', 'revenue_carryover 42.4 plan', 'revenue_general 5641.09 plan'],
      ],
    ],
    PLAN,
  );
});

describe('which project a paragraph is about', () => {
  statedIs(
    [
      [
        '视频专网运维费项目依托县视频监控平台，预警时间明显缩短。项目总金额为386.5172万元。',
        ['project_amount 386.5172 视频专网运维费项目'],
      ],
      [
        '此外，社会视频资源整合项目安排经费264.8万元，由公司承建，已支付251.56万元；禁毒宣传教育经费安排60万元，支付58万元。',
        [
          'budget 264.8 社会视频资源整合项目',
          'budget 60 禁毒宣传教育经费',
          'expenditure 251.56 社会视频资源整合项目',
          'expenditure 58 禁毒宣传教育经费',
        ],
      ],
      // Why it went as it did is no part of a name that was listed.
      [
        '自评的县级财政专项资金共2个，分别为禁毒专项经费和信息化建设经费。\n禁毒专项经费年初预算180万元，实际支出172.6万元。\n信息化建设经费受项目招标流标影响，进展较慢，年初预算380万元，实际仅支出251.9万元。',
        [
          'budget_initial 180 禁毒专项经费',
          'budget_initial 380 信息化建设经费',
          'expenditure 172.6 禁毒专项经费',
          'expenditure 251.9 信息化建设经费',
        ],
      ],
      // The heading of a section names none.
      [
        '二、目标实现程度\n1.重点项目\n（1）边境卡口视频改造。设备使用已满九年。项目总额386.5万元。\n（2）牧区警务室新建项目。预算240万元，实际支出231.88万元。',
        [
          'budget 240 牧区警务室新建项目',
          'expenditure 231.88 牧区警务室新建项目',
          'project_amount 386.5 边境卡口视频改造',
        ],
      ],
      // Each under its heading, line by line; the sums above stay those of all.
      [
        '安排专项资金项目2个，预算资金合计403万元。各项目累计支付资金400.238万元。\n1.派出所维修改造项目\n（1）预算金额：168万元\n（2）实际支出：165.238万元\n2.警用车辆购置项目\n（1）预算金额：235万元\n（2）实际支出：235万元',
        [
          'budget 168 派出所维修改造项目',
          'budget 235 警用车辆购置项目',
          'budget 403 special_projects',
          'expenditure 165.238 派出所维修改造项目',
          'expenditure 235 警用车辆购置项目',
          'expenditure 400.238 special_projects',
          'project_count 2 special_projects',
        ],
      ],
      // 90 is no grade.
      ['评价结果分为四个等级：90（含）—100分为优，80（含）—90分为良，60分以下为差。', []],
    ],
    PROJECTS,
  );
});

describe('one fund by its name, in its budget and in its spending', () => {
  statedIs(
    [
      [
        '安排公安专项资金950万元，共涉及5个项目。公安专项资金实际支出905.6万元，执行率95.33%，结余44.4万元。',
        [
          'balance_current 44.4 special_projects',
          'budget 950 special_projects',
          'execution_rate 95.33 special_projects arranged',
          'expenditure 905.6 special_projects',
          'project_count 5 special_projects',
        ],
      ],
      // Two by their names are projects.
      [
        '禁毒专项资金实际支出90万元，执行率95.33%；反恐专项资金实际支出80万元，执行率92%。',
        [
          'execution_rate 92 反恐专项资金',
          'execution_rate 95.33 禁毒专项资金',
          'expenditure 80 反恐专项资金',
          'expenditure 90 禁毒专项资金',
        ],
      ],
    ],
    '临江县公安局2022年度公安专项资金绩效自评报告',
  );
});

describe('titles', () => {
  it('names the project on the line above 财政支出绩效评价报告', () => {
    expect(stated('预算执行率为95%。', '临江县公安局办案中心建设项目\n2022年度财政支出绩效评价报告')).toEqual(
      ['execution_rate 95 办案中心建设项目'],
    );
  });
  it('names a project without the place before it, where the text does', () => {
    const title = '临江县“雪亮工程”运行维护费项目\n2022年度绩效评价报告\n项目单位：临江县公安局';
    expect(stated('“雪亮工程”运行维护费项目2022年度预算批复865.4万元。', title)).toEqual([
      'budget 865.4 雪亮工程运行维护费项目',
    ]);
    expect(stated('预算批复865.4万元。', title)).toEqual(['budget 865.4 临江县雪亮工程运行维护费项目']);
  });
});

describe('indicators', () => {
  it('takes the rate of the year for that of the execution, and not how the year went on', () => {
    const table =
      '一级指标\t二级指标\t三级指标\t分值\t自评得分\t扣分原因\n部门预算管理\t预算执行\t执行进度\t10\t8\t11月未达90%\n部门预算管理\t完成结果\t预算执行率\t10\t9\t未达到100%';
    expect(stated(table)).toEqual(['execution_score 9', 'execution_weight 10']);
  });
  it('reads a head in two rows, of which the second names the levels', () => {
    const table =
      '评价指标\t\t\t指标分值\t自评得分\n一级指标\t二级指标\t三级指标\t\t\n履职效能\t整体效能\t目标完成情况\t20\t18.50\n\t专项效能\t部门预算资金支出率\t10\t9.28';
    expect(stated(table)).toEqual(['execution_score 9.28', 'execution_weight 10']);
  });
});

describe('a form parted by blanks', () => {
  const form = (name: string): string =>
    `${name}\n主管部门      临江县公安局            实施单位     临江县公安局\n                       年初预   全年预    全年执\n项目资金                                           分值    执行率    得分\n（万元）               算数      算数      行数\n           年度资金总额  1386.40  1386.40  1302.74  10  93.97%  9.40`;
  const TITLE = '项目支出绩效自评表\n（2022年度）';
  const figures = (name: string): string[] =>
    ['budget_adjusted 1386.4', 'budget_initial 1386.4', 'execution_rate 93.97', 'execution_score 9.4']
      .concat('execution_weight 10', 'expenditure 1302.74')
      .map((figure) => `${figure} ${name}${figure.startsWith('execution_rate') ? ' adjusted' : ''}`);
  it('joins a name that its cell has broken, and heads that are torn in the middle of a word', () => {
    const broken = '项目名称            视频监控系统租赁及链路服务\n                    费项目';
    expect(stated(form(broken), TITLE)).toEqual(figures('视频监控系统租赁及链路服务费项目'));
  });
  it('joins nothing that stands under another place', () => {
    const whole = '项目名称            视频监控系统租赁\n     其他说明';
    expect(stated(form(whole), TITLE)).toEqual(figures('视频监控系统租赁'));
  });
});
