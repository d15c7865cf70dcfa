import { describe, expect, it } from 'vitest';
import { PLAN, PROJECTS, stated } from './stated.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('how many projects there are', () => {
  it.each<Case>([
    ['2022年共有7个专项，资金已全部到位。', ['project_count 7 special_projects']],
    ['专项项目共12项，均已完成。', ['project_count 12 special_projects']],
    ['区财政批复我局项目7个，均已完成。', ['project_count 7 special_projects']],
    ['组织对2022年度2个一般公共预算二级项目开展自评。', ['project_count 2 special_projects']],
    ['43个专项项目中，39个评为优，4个评为良。', ['project_count_excellent 39 special_projects']],
    ['共有7个专项行动，抓获40人。共开展3个专项，打击犯罪。', []],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe('what a kind of spending was given is not what was spent', () => {
  it.each<Case>([
    ['其中：基本支出安排2222万元，实际支出2082万元，执行率93.7%。', ['expenditure_basic 2082']],
    ['其中：基本支出申请2222万元，实际支出2082万元，执行率93.7%。', ['expenditure_basic 2082']],
    [
      '全年预算9000万元，其中人员经费安排5000万元，支出4900万元；公用经费安排800万元，支出790万元。',
      ['budget_adjusted 9000', 'expenditure_personnel 4900', 'expenditure_public 790'],
    ],
    [
      '全年支出9000万元，其中基本支出安排6200万元，项目支出安排2800万元。',
      ['expenditure 9000', 'expenditure_basic 6200', 'expenditure_project 2800'],
    ],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe('which budget it is', () => {
  it.each<Case>([
    [
      '2022年县级财政年初批复我局部门预算8642万元，比上年年初预算7905万元增加737万元。',
      ['budget_initial 8642'],
    ],
    ['县财政年初批复我局2022年部门预算9876万元，县级追加736万元。', ['budget_initial 9876']],
    [
      '全年可用预算（含结转）9486万元，全年支出9325万元，预算执行率98.3%。',
      ['budget_adjusted 9486', 'execution_rate 98.3 adjusted', 'expenditure 9325'],
    ],
    [
      '年初预算和全年预算均为9210万元，支出9203万元。',
      ['budget_adjusted 9210', 'budget_initial 9210', 'expenditure 9203'],
    ],
    ['年初预算和全年预算分别为9210万元和9300万元。', ['budget_adjusted 9300', 'budget_initial 9210']],
    [
      '全年累计支出10848万元，相当于年初预算的109.84%。',
      ['execution_rate 109.84 initial', 'expenditure 10848'],
    ],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      '1.办案装备更新项目，年初预算520万元，调剂后575万元，支出570万元。\n2.视频巡控项目，年初预算430万元，调剂后398万元，支出327万元。',
      [
        'budget_adjusted 398 视频巡控项目',
        'budget_adjusted 575 办案装备更新项目',
        'budget_initial 430 视频巡控项目',
        'budget_initial 520 办案装备更新项目',
        'expenditure 327 视频巡控项目',
        'expenditure 570 办案装备更新项目',
      ],
    ],
    [
      '一、水上巡防项目\n2022年区财政批复186万元，资金全部到位，实际支出169万元。',
      ['budget 186 水上巡防项目', 'expenditure 169 水上巡防项目'],
    ],
    [
      '一、涉案财物中心建设项目\n实际支出195.52万元，占批复预算的75.2%。',
      ['execution_rate 75.2 涉案财物中心建设项目', 'expenditure 195.52 涉案财物中心建设项目'],
    ],
  ])('of a project: %s', (text, expected) => {
    expect(stated(text, PROJECTS)).toEqual(expected);
  });
});

describe('points of the execution of the budget', () => {
  it.each<Case>([
    [
      '按调整后预算数计算，部门预算资金支出率为98.19%，该指标分值6分，得5.89分。',
      ['execution_rate 98.19', 'execution_score 5.89', 'execution_weight 6'],
    ],
    [
      '预算执行率=（实际支出/到位资金）×100%=（329/336）×100%=97.92%，满分5分，得4.9分。',
      ['execution_rate 97.92', 'execution_score 4.9', 'execution_weight 5'],
    ],
    [
      '部门管理指标及预算执行率（满分20分）得19.02分。预算执行率满分10分，得9.52分。',
      ['execution_score 9.52', 'execution_weight 10'],
    ],
    ['部门管理和预算执行（满分20分）得19.02分。', []],
    ['资金到位率=（到位资金/预算资金）×100%=100%，满分5分，得5分。', []],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe('the three public expenses', () => {
  it.each<Case>([
    [
      '“三公”经费年初预算215万元，决算支出176.32万元，控制率82.01%。',
      ['three_public 176.32', 'three_public 215 plan', 'three_public_completion 82.01'],
    ],
    ['编制300人，在职270人，控制率90%。', ['staff_actual 270', 'staff_quota 300']],
    ['全年支出900万元，控制率90%。', ['expenditure 900']],
    [
      '公务用车方面支出92.6万元（新购警车1辆24.8万元，日常运行维护67.8万元）。',
      [
        'three_public_vehicle_purchase 24.8',
        'three_public_vehicle_running 67.8',
        'three_public_vehicles 92.6',
      ],
    ],
    [
      '公务用车购置费支出36.8万元，更新警车2辆，公务用车运行维护费162万元。',
      ['three_public_vehicle_purchase 36.8', 'three_public_vehicle_running 162'],
    ],
    [
      '因公出国（境）费。未安排支出预算，也未发生支出。',
      ['three_public_overseas 0', 'three_public_overseas 0 plan'],
    ],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe('projects among other things', () => {
  it.each<Case>([
    [
      '重点项目中：森林防火经费预算165万元，执行162万元，执行率98.18%；案件鉴定经费预算96万元，执行91万元，执行率94.79%。',
      [
        'budget 165 森林防火经费',
        'budget 96 案件鉴定经费',
        'execution_rate 94.79 案件鉴定经费',
        'execution_rate 98.18 森林防火经费',
        'expenditure 162 森林防火经费',
        'expenditure 91 案件鉴定经费',
      ],
    ],
    ['组织对2022年度公共预算和基金预算项目开展绩效自评，本部门整体支出自评得分93分。', ['score 93']],
    ['“雪亮工程”三期因线路迁改推迟验收，形成指标结余219万元。', []],
    ['因部分项目未完工，形成结余资金219万元。', ['balance_current 219']],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it('a transfer is one of them where it stands among them, with what its brackets say', () => {
    const list = [
      '1.辅警保障经费。预算安排1980万元，支出1980万元，得分98.5分。',
      '2.业务用房建设。预算安排900万元，支出603万元，得分85.7分。',
      '3.提前下达2022年中央政法转移支付资金（装备费）。预算安排216万元，支出172.8万元，得分88.5分。',
    ].join('\n');
    expect(stated(list, PROJECTS).filter((one) => one.startsWith('score'))).toEqual([
      'score 85.7 业务用房建设',
      'score 88.5 提前下达2022年中央政法转移支付资金(装备费)',
      'score 98.5 辅警保障经费',
    ]);
  });
});

describe('years beside each other', () => {
  it('staff at the end of each', () => {
    expect(stated('核定编制168名，2021年末在职156人，2022年末在职161人。')).toEqual([
      'staff_actual 161',
      'staff_quota 168',
    ]);
  });

  it('grades under the year of their column', () => {
    const table = '指标\t2021年\t2022年\n自评得分\t81.4\t93.8\n自评等次\t良\t优';
    expect(stated(table)).toEqual(['grade 优', 'grade 良 2021', 'score 81.4 2021', 'score 93.8']);
    expect(stated('自评等次\t良\t优')).toEqual([]);
  });
});

describe('whose figures a column or a row holds', () => {
  it('the department with its units, without them, and the units', () => {
    const rows = '年初预算数\t17353\t13560\t2874\n全年支出数\t18869\t14874\t2988';
    const expected = [
      'budget_initial 13560',
      'budget_initial 17353 department_and_units',
      'expenditure 14874',
      'expenditure 18869 department_and_units',
    ];
    expect(stated(`项目\t部门汇总\t其中：局本级\t交警大队\n${rows}`)).toEqual(expected);
    expect(stated(`项目\t合计\t局机关\t交警大队\n${rows}`)).toEqual(expected);
    expect(stated('项目\t交警大队\t局本级\n年初预算数\t2874\t13560')).toEqual(['budget_initial 13560']);
  });

  it('a sum of some projects is none of all', () => {
    const rows = '办案业务\t100\t90\n装备采购\t50\t50\n小计\t150\t140';
    const table = `项目名称\t预算数\t支出数\n${rows}`;
    const sums = (text: string): string[] => stated(text, PROJECTS).filter((one) => /special/.test(one));
    expect(sums(table)).toEqual(['budget 150 special_projects', 'expenditure 140 special_projects']);
    expect(sums(`${table}\n辅警保障\t80\t80\n合计\t230\t220`)).toEqual([
      'budget 230 special_projects',
      'expenditure 220 special_projects',
    ]);
    expect(sums(`区财政批复我局项目7个，批复预算1486万元，实际支出1377万元。\n${table}`)).toEqual([
      'budget 1486 special_projects',
      'expenditure 1377 special_projects',
      'project_count 7 special_projects',
    ]);
  });

  it('项目支出合计 is project spending', () => {
    expect(stated('项目\t金额\n基本支出合计\t520\n项目支出合计\t2960', PLAN)).toEqual([
      'expenditure_basic 520 plan',
      'expenditure_project 2960 plan',
    ]);
  });

  it("the body's own form behind that of a project", () => {
    const form = (budget: number, spent: number): string =>
      `项目资金\t\t年初预算数\t全年预算数\t全年执行数\n\t年度资金总额\t${budget}\t${budget}\t${spent}`;
    const text = [
      '项目支出绩效自评表',
      '项目名称\t天网工程',
      form(120, 118),
      '附件2：部门整体支出绩效自评表',
      form(9500, 9400),
    ].join('\n');
    expect(stated(text).filter((one) => one.startsWith('expenditure'))).toEqual([
      'expenditure 118 天网工程',
      'expenditure 9400',
    ]);
  });

  it('a section on the body behind the forms of its projects', () => {
    const form = '项目名称：执法办案中心运行\n资金总额（万元）：88.46\n';
    expect(stated(`${form}六、其他说明\n“三公”经费预算118.6万元，其中公务接待费6万元。`, PLAN)).toEqual([
      'budget 88.46 执法办案中心运行 plan',
      'three_public 118.6 plan',
      'three_public_reception 6 plan',
    ]);
  });
});
