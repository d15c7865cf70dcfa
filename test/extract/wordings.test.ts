import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { ACCOUNTS, PLAN, PROJECTS, stated, statedIs } from './stated.ts';

describe('how many projects there are', () => {
  statedIs([
    ['2022年共有7个专项，资金已全部到位。', ['project_count 7 special_projects']],
    ['专项项目共12项，均已完成。', ['project_count 12 special_projects']],
    ['区财政批复我局项目7个，均已完成。', ['project_count 7 special_projects']],
    ['组织对2022年度2个一般公共预算二级项目开展自评。', ['project_count 2 special_projects']],
    ['43个专项项目中，39个评为优，4个评为良。', ['project_count_excellent 39 special_projects']],
    ['组织对天网建设等14个项目编制了绩效目标。', ['project_count 14 special_projects']],
    ['组织对视频专网等3个项目开展了预算事前绩效评估。', []],
    [
      '对11个二级项目开展了自评，其中9个为“优”、2个为“良”。',
      ['project_count 11 special_projects', 'project_count_excellent 9 special_projects'],
    ],
    ['经自评并复核，评价等级为优的项目58个，占90.63%。', ['project_count_excellent 58 special_projects']],
    ['共有7个专项行动，抓获40人。共开展3个专项，打击犯罪。', []],
  ]);
});

describe('what a kind of spending was given is not what was spent', () => {
  statedIs([
    ['其中：基本支出安排2222万元，实际支出2082万元，执行率93.7%。', ['expenditure_basic 2082']],
    ['其中：基本支出申请2222万元，实际支出2082万元，执行率93.7%。', ['expenditure_basic 2082']],
    [
      '全年预算9000万元，其中人员经费安排5000万元，支出4900万元；公用经费安排800万元，支出790万元。',
      ['budget_adjusted 9000', 'expenditure_personnel 4900', 'expenditure_public 790'],
    ],
    [
      '公用经费预算800万元，支出790万元，人员经费预算5000万元，支出4990万元。',
      ['expenditure_personnel 4990', 'expenditure_public 790'],
    ],
    ['基本支出预算6000万元，项目支出预算2000万元，实际支出7900万元。', []],
    [
      '全年支出9000万元，其中基本支出安排6200万元，项目支出安排2800万元。',
      ['expenditure 9000', 'expenditure_basic 6200', 'expenditure_project 2800'],
    ],
  ]);
});

describe('which budget it is', () => {
  statedIs([
    ['全年实施政府采购16次，预算金额512万元，成交金额486万元。', []],
    ['部门预算共安排支出16208万元。', ['budget 16208']],
    [
      '本年支出合计8803万元，其中：基本支出6905万元。本年支出完成年初预算8166万元的107.8%。',
      ['budget_initial 8166', 'execution_rate 107.8 initial', 'expenditure 8803', 'expenditure_basic 6905'],
    ],
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
  ]);

  statedIs(
    [
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
    ],
    PROJECTS,
  );
});

describe('points of the execution of the budget', () => {
  statedIs([
    [
      '按调整后预算数计算，部门预算资金支出率为98.19%，该指标分值6分，得5.89分。',
      ['execution_rate 98.19 adjusted', 'execution_score 5.89', 'execution_weight 6'],
    ],
    [
      '预算执行率=（实际支出/到位资金）×100%=（329/336）×100%=97.92%，满分5分，得4.9分。',
      ['execution_rate 97.92 received', 'execution_score 4.9', 'execution_weight 5'],
    ],
    [
      '部门管理指标及预算执行率（满分20分）得19.02分。预算执行率满分10分，得9.52分。',
      ['execution_score 9.52', 'execution_weight 10'],
    ],
    ['部门管理和预算执行（满分20分）得19.02分。', []],
    ['全年实际支出7561.93万元，预算完成进度98.22%。', ['execution_rate 98.22', 'expenditure 7561.93']],
    ['全年实际支出7561.93万元，项目建设完成进度98.22%。', ['expenditure 7561.93']],
    ['资金到位率=（到位资金/预算资金）×100%=100%，满分5分，得5分。', []],
  ]);
});

describe('the three public expenses', () => {
  statedIs([
    [
      '“三公”经费年初预算215万元，决算支出176.32万元，控制率82.01%。',
      ['three_public 176.32', 'three_public 215 plan', 'three_public_completion 82.01'],
    ],
    [
      '“三公”经费支出决算为1038万元，全年预算为1105万元，完成预算的94%。',
      ['three_public 1038', 'three_public 1105 plan', 'three_public_completion 94'],
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
      '“三公”经费支出96万元，其中公务接待费4万元，不安排公务用车购置和因公出国（境）费。',
      [
        'three_public 96',
        'three_public_overseas 0',
        'three_public_reception 4',
        'three_public_vehicle_purchase 0',
      ],
    ],
    [
      '因公出国（境）费。未安排支出预算，也未发生支出。',
      ['three_public_overseas 0', 'three_public_overseas 0 plan'],
    ],
  ]);
});

describe('projects among other things', () => {
  statedIs([
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
    ['原因是执法办案中心升级改造工程（预算640万元，实际支出281.5万元）于10月开工。', []],
    [
      '全年支出8900万元（预算9000万元，执行率98.89%）。',
      ['budget 9000', 'execution_rate 98.89', 'expenditure 8900'],
    ],
    [
      '本次纳入自评的专项项目46个，占本部门项目总数的100%，项目预算5988万元，实际支出5241万元。',
      [
        'budget 5988 special_projects',
        'expenditure 5241 special_projects',
        'project_count 46 special_projects',
      ],
    ],
    [
      '专项项目46个。本部门整体预算9988万元，实际支出9241万元。',
      ['budget 9988', 'expenditure 9241', 'project_count 46 special_projects'],
    ],
  ]);

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

  it('a date beside a verdict dates something else', () => {
    const text = '公安视频监控租赁项目。预算安排860万元，验收工作于2023年1月完成，自评等次为良。';
    expect(stated(text)).toEqual(['budget 860 公安视频监控租赁项目', 'grade 良 公安视频监控租赁项目']);
    expect(stated('2021年度自评等次为良。')).toEqual([]);
  });

  it('grades under the year of their column', () => {
    const table = '指标\t2021年\t2022年\n自评得分\t81.4\t93.8\n自评等次\t良\t优';
    expect(stated(table)).toEqual(['grade 优', 'grade 良 2021', 'score 81.4 2021', 'score 93.8']);
    expect(stated('自评等次\t良\t优')).toEqual([]);
  });

  describe('what was done in a year before stands in a plan', () => {
    statedIs(
      [
        [
          '一、2022年“三公”经费预算\n“三公”经费预算总计21.8万元，其中：公务接待11.8万元。\n二、2021年“三公”经费决算情况\n“三公”经费合计20.12万元，其中：公务接待12.39万元。',
          [
            'three_public 20.12 2021',
            'three_public 21.8 plan',
            'three_public_reception 11.8 plan',
            'three_public_reception 12.39 2021',
          ],
        ],
        [
          '一、2021年“三公”经费预算安排情况\n“三公”经费合计20.12万元，其中：公务接待12.39万元。',
          ['three_public 20.12 2021 plan', 'three_public_reception 12.39 2021 plan'],
        ],
      ],
      PLAN,
    );
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

  it('a row for each body: the sum is that of all of them', () => {
    const table = '单位\t预算数\t支出数\t执行率\n局机关\t5000\t4900\t98%\n交警大队\t2000\t1900\t95%\n';
    expect(stated(`${table}合计\t7000\t6800\t97.14%`)).toEqual([
      'budget 5000',
      'budget 7000 department_and_units',
      'execution_rate 97.14 department_and_units',
      'execution_rate 98',
      'expenditure 4900',
      'expenditure 6800 department_and_units',
    ]);
  });

  it('the sum of kinds of spending or of funds in the columns of a row', () => {
    const rows = '年初预算数\t6000\t2000\t8000\n全年执行数\t6100\t2400\t8500';
    const whole = ['budget_initial 8000', 'expenditure 8500'];
    expect(stated(`指标\t基本支出\t项目支出\t合计\n${rows}`)).toEqual([
      ...whole,
      'expenditure_basic 6100',
      'expenditure_project 2400',
    ]);
    expect(stated(`指标\t财政拨款\t其他资金\t合计\n${rows}`)).toEqual(whole);
  });

  it('rows on something else', () => {
    const head = '项目\t预算数\t决算数\t执行率\n';
    expect(stated(`${head}机关运行经费\t500\t480\t96%`)).toEqual([]);
    expect(stated(`${head}机关运行经费\t500\t480\t96%\n政府采购\t300\t290\t96.7%`)).toEqual([]);
  });

  it('the three public expenses beside their rate, in the columns of the standard form', () => {
    const table = (head: string): string =>
      `项目\t预算数\t决算数\t${head}\n“三公”经费合计\t215\t178.46\t83\n公务接待费\t15\t6.56\t43.73`;
    const expected = [
      'three_public 178.46',
      'three_public 215 plan',
      'three_public_completion 83',
      'three_public_reception 15 plan',
      'three_public_reception 6.56',
    ];
    expect(stated(table('执行率'))).toEqual(expected);
    expect(stated(table('完成预算（%）'))).toEqual(expected);
  });

  it('tasks of a plan that are projects, and those that are kinds of spending', () => {
    const head = '任务名称\t主要内容\t预算金额\n大数据平台二期\t建设数据中台\t1150\n';
    expect(stated(`${head}任务2\t保障运转\t4985`, PLAN)).toEqual(['budget 1150 大数据平台二期 plan']);
    expect(stated(`${head}人员经费\t发放工资\t4985`, PLAN)).toEqual(['expenditure_personnel 4985 plan']);
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
    const forms =
      '项目名称：执法中心运行\n资金总额（万元）：88.46\n项目名称：视频网租赁\n资金总额（万元）：120\n';
    expect(stated(`${forms}六、其他说明\n“三公”经费预算118.6万元，其中公务接待费6万元。`, PLAN)).toEqual([
      'budget 120 视频网租赁 plan',
      'budget 88.46 执法中心运行 plan',
      'three_public 118.6 plan',
      'three_public_reception 6 plan',
    ]);
  });
});

/** What looks like the cases above and is something else: a reviewer's, who tried to make the rules read wrong figures. */
describe('words that look like those above', () => {
  statedIs([
    [
      '受信息化项目批复滞后影响，全年支出8900万元，预算执行率93.7%。',
      ['execution_rate 93.7', 'expenditure 8900'],
    ],
    [
      '公安信息化项目申报工作有序推进，全年预算9500万元，支出8900万元。',
      ['budget_adjusted 9500', 'expenditure 8900'],
    ],
    ['存在资金缺口，主要是公用经费方面120万元、项目支出方面600万元。', []],
    ['追加预算主要是人员经费方面300万元、公用经费方面80万元。', []],
    [
      '全年预算9500万元，实际支出9300万元。各项目因采购节约、进度滞后等，形成资金结余200万元。',
      ['balance_current 200', 'budget_adjusted 9500', 'expenditure 9300'],
    ],
    ['年末因办案中心建设工程因未完成审计结算，造成资金结余200万元。', ['balance_current 200']],
    [
      '全年支出8900万元，其中基本支出安排6400万元，项目支出安排2500万元，完成12个派出所改造。',
      ['expenditure 8900', 'expenditure_basic 6400', 'expenditure_project 2500'],
    ],
    [
      '全年支出9300万元，其中项目支出安排2200万元，支出300万元用于装备购置。',
      ['expenditure 9300', 'expenditure_project 2200'],
    ],
    [
      '“三公”经费预算执行率81.86%，该指标满分5分，得5分。部门预算执行率97.9%，该指标满分6分，得5.8分。',
      ['execution_rate 97.9', 'execution_score 5.8', 'execution_weight 6', 'three_public_completion 81.86'],
    ],
    [
      '重点项目支出率95%，该指标满分4分，得3.8分；部门整体预算执行率97.9%，该指标分值10分，得9.8分。',
      ['execution_rate 97.9', 'execution_score 9.8', 'execution_weight 10'],
    ],
    ['年度指标得分86分和预算执行率得分9.8分，合计自评得分95.8分。', ['execution_score 9.8', 'score 95.8']],
    [
      '县财政对我局5个项目进行了重点评价，5个项目中3个评为优，2个评为良。我局自评项目26个，评为优的24个。',
      ['project_count 26 special_projects', 'project_count_excellent 24 special_projects'],
    ],
    [
      '2021年12个项目中，8个为优，4个为良；2022年15个项目中，13个为优，2个为良。',
      ['project_count_excellent 13 special_projects'],
    ],
    ['全年共5个专项，刑拘120人。我局2022年自评项目12个。', ['project_count 12 special_projects']],
    ['组织对3个一级项目12个二级项目开展了绩效自评。', []],
    ['县发改委批复我局项目2个；纳入绩效自评的项目共12个。', ['project_count 12 special_projects']],
    ['信息化平台共设置项目5个模块。', []],
    ['自评得分\t95.6\t95.6\n自评等级\t优\t优\t优', ['grade 优', 'score 95.6']],
    ['项目\t自评\t财政复评\n评价等级\t优\t良', ['grade 优']],
    ['办案装备申报资金300万元，审核后安排260万元。全年部门预算9000万元。', ['budget 9000']],
    [
      '项目支出年初预算和全年预算均为2100万元，实际支出2000万元；部门年初预算8900万元，支出8800万元。',
      ['budget_initial 8900', 'expenditure 8800', 'expenditure_project 2000'],
    ],
    [
      '年初预算9000万元，年中调剂后200万元用于辅警工资，全年支出8900万元。',
      ['budget_initial 9000', 'expenditure 8900'],
    ],
    [
      '收入9000万元，其中一般公共预算8680万元，专户非税收入320万元。',
      ['revenue 9000', 'revenue_general 8680', 'revenue_special_account 320'],
    ],
    [
      '公务用车购置及运行维护费支出62万元，比上年减少20万元，主要原因是上年更新警车1辆，支出20万元。',
      ['three_public_vehicles 62'],
    ],
  ]);

  statedIs(
    [
      [
        '1、办案业务费支出2022年度预算安排300万元，实际支出290万元，得分98分；\n2、天网运维支出2022年度预算安排120万元，实际支出118万元，得分97分。',
        [
          'budget 120 天网运维',
          'budget 300 办案业务费',
          'expenditure 118 天网运维',
          'expenditure 290 办案业务费',
          'score 97 天网运维',
          'score 98 办案业务费',
        ],
      ],
      [
        '1.办案业务费（责任单位：刑侦大队）。预算安排300万元，支出290万元。\n2.天网运维（责任单位：科信大队）。预算安排120万元，支出118万元。',
        [
          'budget 120 天网运维',
          'budget 300 办案业务费',
          'expenditure 118 天网运维',
          'expenditure 290 办案业务费',
        ],
      ],
      [
        '一、项目概况\n项目名称：智慧警务平台建设\n2022年预算安排300万元。\n五、其他说明\n截至年底，实际支出288万元，预算执行率96%。',
        [
          'budget 300 智慧警务平台建设',
          'execution_rate 96 智慧警务平台建设 arranged',
          'expenditure 288 智慧警务平台建设',
        ],
      ],
      [
        '项目支出合计\t预算数\t1300\t执行数\t1200\t执行率\t92.3%',
        [
          'budget 1300 special_projects',
          'execution_rate 92.3 special_projects',
          'expenditure 1200 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );

  it('资金总额 of several years beside that of the year', () => {
    const form = '项目名称：天网工程三期建设\n资金总额（万元）：900\n年度资金总额：300\n';
    expect(stated(form, PLAN)).toEqual(['budget 300 天网工程三期建设 plan']);
  });
});

/** Tables on one subject, or with columns of their own: a second reviewer's, who looked for wrong readings in ordinary tables. */
describe('tables that say less of the whole than they look like', () => {
  statedIs([
    [
      '政府采购情况（单位：万元）\n采购类别\t预算数\t支出数\t执行率\n货物\t400\t380\t95%\n工程\t100\t90\t90%\n合计\t500\t470\t94%',
      [],
    ],
    [
      '辅警经费情况（单位：万元）\n项目\t预算数\t支出数\t执行率\n辅警工资\t800\t790\t98.75%\n辅警社保\t200\t198\t99%\n合计\t1000\t988\t98.8%',
      [],
    ],
    [
      '收入来源\t预算数\t决算数\t完成率\n财政拨款\t8700\t9012\t103.6%\n合计\t8720\t9062\t103.9%\n（二）支出情况\n支出类别\t预算数\t决算数\t完成率\n基本支出\t6400\t6500\t101.6%\n合计\t9020\t9110\t101%',
      ['budget 9020', 'execution_rate 101', 'expenditure 9110', 'expenditure_basic 6500'],
    ],
    [
      '收入项目\t决算数\t支出项目\t决算数\n其他收入\t10\t基本支出\t6158\n本年收入合计\t8408\t本年支出合计\t8408',
      ['expenditure 8408', 'expenditure_basic 6158', 'revenue 8408', 'revenue_other 10'],
    ],
    [
      '支出项目\t金额\t其中：财政拨款\t其他资金\n人员经费\t5120\t5100\t20\n项目支出\t2340\t2160\t180\n合计\t7460\t7260\t200',
      ['expenditure_personnel 5120', 'expenditure_project 2340'],
    ],
    [
      '上级转移支付资金使用情况（单位：万元）\n资金名称\t下达数\t支出数\t执行率\n中央政法转移支付\t500\t480\t96%\n合计\t600\t550\t91.67%',
      [],
    ],
    [
      '项目支出情况（单位：万元）\n支出内容\t年初预算\t实际支出\t执行率\n商品和服务支出\t1200\t1150\t95.83%\n合计\t2000\t1900\t95%',
      [],
    ],
    ['项目\t数量\t金额\n公务用车购置\t2\t28\n公务接待\t85\t8.5', []],
    [
      '公用经费明细（单位：万元）\n项目\t预算数\t支出数\n办公费\t100\t98\n公务接待费\t15\t8.5\n公务用车运行维护费\t85\t74\n合计\t200\t180.5',
      [
        'three_public_reception 15 plan',
        'three_public_reception 8.5',
        'three_public_vehicle_running 74',
        'three_public_vehicle_running 85 plan',
      ],
    ],
    [
      '资金\t年初预算\t调整预算\t执行数\t执行率\t2021年执行数\t2021年执行率\n合计\t8000\t8650\t8490\t98.15%\t8100\t97.05%',
      ['budget_adjusted 8650', 'budget_initial 8000', 'execution_rate 98.15 adjusted', 'expenditure 8490'],
    ],
    [
      '项目\t单位\t2022年\t2021年\n公务用车购置费\t万元\t28\t30\n公务接待费\t万元\t8.5\t10',
      [
        'three_public_reception 10 2021',
        'three_public_reception 8.5',
        'three_public_vehicle_purchase 28',
        'three_public_vehicle_purchase 30 2021',
      ],
    ],
    [
      '单位：元\n支出类别\t预算数（万元）\t决算数\n基本支出\t6200\t61500000\n合计\t8650\t84900000',
      ['budget 8650', 'expenditure 8490', 'expenditure_basic 6150'],
    ],
    [
      '核定编制350人，在职333人。\n单位名称\t单位性质\t编制\t在职\n青禾县看守所\t行政\t30\t28\n青禾县交警大队\t行政\t50\t48',
      ['staff_actual 333', 'staff_quota 350'],
    ],
  ]);
});

describe('a sentence that turns to one project', () => {
  const lamps = ['budget 320 雪亮工程维护项目', 'expenditure 241.5 雪亮工程维护项目'];
  statedIs([
    ['一是进度偏慢，“雪亮工程”维护项目预算320万元，仅支付241.5万元。二是人员多。', lamps],
    [
      '项目支出1587万元，其中雪亮工程维护项目预算320万元，支出241.5万元。基本支出5000万元。',
      [...lamps, 'expenditure_basic 5000', 'expenditure_project 1587'],
    ],
    ['全年支出9000万元，其中信息化建设类项目预算320万元，支出241.5万元。', ['expenditure 9000']],
    ['全年支出9000万元，其中上年该项目预算320万元，支出241.5万元。', ['expenditure 9000']],
    ['全年支出9000万元，其中雪亮工程维护项目预算320万元。', ['expenditure 9000']],
    ['其中，雪亮工程维护项目预算3.2.0万元，支出2..5万元。', []],
  ]);
});

describe('what a project was given, spent and came to', () => {
  statedIs([
    [
      '主要项目：\n——办案业务费，安排680万元，支出652.35万元，执行率95.93%。\n——警务中心建设，安排980万元，支出773.7万元，执行率78.95%。',
      [
        'budget 680 办案业务费',
        'budget 980 警务中心建设',
        'execution_rate 78.95 警务中心建设 arranged',
        'execution_rate 95.93 办案业务费 arranged',
        'expenditure 652.35 办案业务费',
        'expenditure 773.7 警务中心建设',
      ],
    ],
    [
      '（一）反诈中心建设项目\n2.资金情况。安排320万元，实际支出298.6万元，执行率93.31%。',
      [
        'budget 320 反诈中心建设项目',
        'execution_rate 93.31 反诈中心建设项目 arranged',
        'expenditure 298.6 反诈中心建设项目',
      ],
    ],
    ['（一）反诈中心建设项目\n2.资金情况。安排320万元用于改造场地。', []],
    ['2.资金情况。安排320万元，实际支出298.6万元。', ['expenditure 298.6']],
    [
      '主要专项\n（1）辅警工资：预算1260万元，支出1218.4万元，完成96.7%；\n（2）禁毒经费：预算85万元，支出85万元，完成100%。',
      [
        'budget 1260 辅警工资',
        'budget 85 禁毒经费',
        'execution_rate 100 禁毒经费',
        'execution_rate 96.7 辅警工资',
        'expenditure 1218.4 辅警工资',
        'expenditure 85 禁毒经费',
      ],
    ],
    ['（1）民警工资：预算1260万元，支出1218.4万元；\n（2）津贴补贴：预算85万元，支出85万元。', []],
    [
      '反诈中心建设项目预算85万元，支出80万元，新建点位完成100%。',
      ['budget 85 反诈中心建设项目', 'expenditure 80 反诈中心建设项目'],
    ],
  ]);
});

describe('the budget of one thing before that of the whole', () => {
  statedIs([
    [
      '警犬经费预算30万元，支出20万元。部门预算9000万元，全年支出8900万元。',
      ['budget 9000', 'expenditure 8900'],
    ],
    [
      '部门预算9000万元，全年支出8900万元。警犬经费预算30万元，支出20万元。',
      ['budget 9000', 'expenditure 8900'],
    ],
    ['公安经费预算8000万元，实际支出7900万元。全年支出8900万元。', ['budget 8000', 'expenditure 7900']],
  ]);
});

describe('an amount behind what it is said to be', () => {
  statedIs([
    ['本年收入全部为一般公共预算财政拨款收入，计11205.36万元。', ['revenue_general 11205.36']],
    ['前两项构成本年收入，合计20418.9万元。', ['revenue 20418.9']],
    ['以上（1）至（4）项为本年支出，合计20866.12万元。', ['expenditure 20866.12']],
    ['前三项均为财政拨款收入，合计300万元。', []],
    ['其中两项为其他收入，合计20万元。', []],
    ['年底结转200.25万元，为12月下达的装备款。', ['balance_accumulated 200.25']],
    ['“三公”经费年初预算210万元，实际发生186.24万元。', ['three_public 186.24', 'three_public 210 plan']],
    ['2022年人员经费4200万元，实际发生4150万元。', ['expenditure_personnel 4200']],
    ['2022年疫情防控物资实际发生32万元。', []],
    ['“三公”经费决算比预算减少17.63万元，完成预算的96.33%。', ['three_public_completion 96.33']],
    ['会议费决算比预算减少17.63万元，完成预算的96.33%。', []],
    ['“三公”经费决算比上年减少17.63万元，下降9.33%。', []],
    ['“三公”经费支出58万元，控制在66万元预算以内。', ['three_public 58', 'three_public 66 plan']],
    ['“三公”经费支出58万元，控制在66万元以内。', ['three_public 58']],
  ]);
});

describe('points behind the rate', () => {
  statedIs([
    [
      '预算执行率98.11%，该项指标4分，扣0.1分，得3.9分。',
      ['execution_rate 98.11', 'execution_score 3.9', 'execution_weight 4'],
    ],
    ['预算执行率98.11%，扣0.1分。', ['execution_rate 98.11']],
    [
      '一级指标\t二级指标\t三级指标\t分值\t得分\n过程\t预算执行\t预算完成率\t10\t9.8\n\t\t公用经费控制率\t5\t4\n',
      ['execution_score 9.8', 'execution_weight 10'],
    ],
    ['一级指标\t分值\t二级指标\t分值\t三级指标\t分值\t得分\n过程\t60\t预算执行\t20\t预算完成率\t4\t4\n', []],
    ['一级指标\t二级指标\t三级指标\t分值\t得分\n过程\t预算执行\t采购执行率\t10\t9.8\n', []],
  ]);
});

describe('the score of the project that a report is on', () => {
  const title = '临江县公安局2022年度“道路设施维护”项目绩效自评报告';
  statedIs(
    [
      ['经综合评分，“道路设施维护”项目得分为95.4分。', ['score 95.4 道路设施维护项目']],
      ['经综合评分，“雪亮工程”项目得分为95.4分。', []],
      ['“道路设施维护”项目得分为60分以下的整改。', []],
    ],
    title,
  );
});

describe('parts of the basic spending in the sentence behind it', () => {
  statedIs([
    [
      '基本支出8234万元。用于人员的7190万元，用于日常公用的1043万元。',
      ['expenditure_basic 8234', 'expenditure_personnel 7190', 'expenditure_public 1043'],
    ],
    [
      '基本支出8234万元。其中人员7190万元，公用1043万元。',
      ['expenditure_basic 8234', 'expenditure_personnel 7190', 'expenditure_public 1043'],
    ],
    ['项目支出1587万元。用于人员的190万元。', ['expenditure_project 1587']],
  ]);
});

describe('vehicles in running text', () => {
  statedIs([
    [
      '“三公”经费决算242万元。公务用车方面，更新执法车4辆，购置费72万元，运行维护费163万元，两项合计235万元；公务接待费6万元。',
      [
        'three_public 242',
        'three_public_reception 6',
        'three_public_vehicle_purchase 72',
        'three_public_vehicle_running 163',
        'three_public_vehicles 235',
      ],
    ],
    ['信息化方面，服务器购置费72万元，运行维护费163万元，两项合计235万元。', []],
    ['会议费4万元，培训费31万元，两项合计35万元。', ['meeting_expense 4', 'training_expense 31']],
  ]);
});

describe('whose verdict, whose year', () => {
  statedIs([
    [
      '对20个项目开展绩效自评，涉及预算资金5610万元。组织对“岸线雷达监控租赁”项目开展部门评价，评价得分91.4分。',
      ['budget 5610 special_projects', 'project_count 20 special_projects', 'score 91.4 岸线雷达监控租赁'],
    ],
    ['决策20分，得19分；产出80分，得75.65分。合计94.65分，评定为优。', ['grade 优', 'score 94.65']],
    ['改造路口74处，平均车速提高11.2%，自评94分。', ['score 94']],
    ['各项目平均自评得分94分。', []],
    ['全年支出4910万元。上年同口径项目为26个，支出5104万元。', ['expenditure 4910']],
    ['上年案件为26个，今年支出5104万元。', ['expenditure 5104']],
    ['我局整体支出首次突破5亿元，达50376.03万元。', ['expenditure 50376.03']],
    [
      '支出进度98.05%，对应“支出执行率”指标满分8分，自评7.84分。',
      ['execution_rate 98.05', 'execution_score 7.84', 'execution_weight 8'],
    ],
    [
      '3.2 预算执行。全年预算完成率99.41%；6月末支出进度48.2%。该指标分值10分，按比例得9.9分。',
      ['execution_rate 99.41 adjusted', 'execution_score 9.9', 'execution_weight 10'],
    ],
    ['3.4 厉行节约。“三公”经费下降4%。该指标分值10分，按比例得9.9分。', []],
  ]);
});

describe('projects by their names alone', () => {
  statedIs(
    [
      [
        '（二）重点项目\n视频线路租赁费。该项目为摄像机提供链路，项目总金额386.5万元。',
        ['project_amount 386.5 视频线路租赁费'],
      ],
      ['（二）资金管理\n预算管理。项目总金额386.5万元。', []],
      [
        '——云平台升级项目。当年安排630万元，实际支出617万元，支出率98%。',
        [
          'budget 630 云平台升级项目',
          'execution_rate 98 云平台升级项目 arranged',
          'expenditure 617 云平台升级项目',
        ],
      ],
      [
        '雪亮工程三期项目预算860万元，当年支付进度款645万元。',
        ['budget 860 雪亮工程三期项目', 'expenditure 645 雪亮工程三期项目'],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '五、项目预算\n禁毒工作经费260万元，用于毒品查缉；拘押场所运转经费350万元。',
        ['budget 260 禁毒工作经费 plan', 'budget 350 拘押场所运转经费 plan'],
      ],
      ['五、政府采购\n货物类260万元，用于装备；服务类350万元。', []],
      ['五、项目预算\n比上年增加260万元，用于毒品查缉；减少350万元。', []],
    ],
    PLAN,
  );
});

describe('tables of expenses', () => {
  statedIs([
    [
      '“三公”经费\n2021年决算数\n2022年预算数\n2022年决算数\n合计\n98.4\n92\n83.16\n公务接待费\n8.4\n7\n5.24\n',
      [
        'three_public 83.16',
        'three_public 92 plan',
        'three_public_reception 5.24',
        'three_public_reception 7 plan',
      ],
    ],
    [
      '单位：万元\n“三公”经费\t2022年预算数\t2022年决算数\n公务用车费\t260\t240\n车辆购置\t36\t35\n运行维护\t224\t205\n',
      [
        'three_public_vehicle_purchase 35',
        'three_public_vehicle_purchase 36 plan',
        'three_public_vehicle_running 205',
        'three_public_vehicle_running 224 plan',
        'three_public_vehicles 240',
        'three_public_vehicles 260 plan',
      ],
    ],
    ['单位：万元\n项目\t2022年预算数\t2022年决算数\n信息系统\t260\t240\n运行维护\t224\t205\n', []],
    [
      '单位：万元\n固定资产合计\t3260.9\n其中：在用\t3190.9\n出租\t0\n其他\t70\n',
      ['fixed_assets 3260.9', 'fixed_assets_in_use 3190.9', 'fixed_assets_leased 0', 'fixed_assets_other 70'],
    ],
  ]);
});

describe('the list of the three public expenses in one table with another list', () => {
  const EXPENSES = '因公出国（境）费\t0\t0\n公务用车购置费\t45\t44.36\n公务用车运行维护费\t128\t120.05\n';
  const EXPENSES_ARE = [
    'three_public_overseas 0',
    'three_public_overseas 0 plan',
    'three_public_vehicle_purchase 44.36',
    'three_public_vehicle_purchase 45 plan',
    'three_public_vehicle_running 120.05',
    'three_public_vehicle_running 128 plan',
  ];
  statedIs([
    [
      `单位：万元\n资金来源\t年初预算\t调整后预算\t决算数\t执行率\n一般公共预算\t8930\t9512.44\t9316.8\t97.94%\n小计\t8990\t9692.44\t9454.07\t97.54%\n项目\t上年决算\t本年预算\t本年决算\n${EXPENSES.replaceAll('费\t', '费\t9\t')}合计\t27\t173\t164.41\n`,
      [
        'budget_adjusted 9692.44',
        'budget_initial 8990',
        'execution_rate 97.54 adjusted',
        'expenditure 9454.07',
        'three_public 164.41',
        'three_public 173 plan',
        ...EXPENSES_ARE,
      ],
    ],
    [
      `单位：万元\n项目\t预算数\t决算数\n基本支出\t6500\t6400.07\n项目支出\t3000\t3054\n合计\t9500\t9454.07\n三公经费情况\n项目\t预算数\t决算数\n${EXPENSES}合计\t173\t164.41\n`,
      [
        'budget 9500',
        'expenditure 9454.07',
        'expenditure_basic 6400.07',
        'expenditure_project 3054',
        'three_public 164.41',
        'three_public 173 plan',
        ...EXPENSES_ARE,
      ],
    ],
    // A header that is said again on the next page begins no other list.
    [
      `单位：万元\n三公经费\t预算数\t决算数\n${EXPENSES}三公经费\t预算数\t决算数\n公务接待费\t3\t2\n合计\t176\t166.41\n`,
      [
        'three_public 166.41',
        'three_public 176 plan',
        ...EXPENSES_ARE.slice(0, 2),
        'three_public_reception 2',
        'three_public_reception 3 plan',
        ...EXPENSES_ARE.slice(2),
      ],
    ],
  ]);
});

describe('a page of a site', () => {
  statedIs(
    [
      [
        '您现在的位置：首页 >> 部门预决算\n临江县公安局2022年度项目支出绩效自评报告\n局本级2022年全部项目支出，共23个项目，预算合计5238万元，实际支出4910万元。',
        [
          'budget 5238 special_projects',
          'expenditure 4910 special_projects',
          'project_count 23 special_projects',
        ],
      ],
    ],
    '首页 > 信息公开 > 部门决算',
  );
});

describe('expenses in other words', () => {
  statedIs([
    ['会议费预算2.00万元，实际未支出，会议均在内部召开。', ['meeting_expense 0', 'meeting_expense 2 plan']],
    ['会议费预算2.00万元，实际支出1.20万元。', ['meeting_expense 1.2', 'meeting_expense 2 plan']],
    [
      '“三公”经费支出91万元，其中公务接待费0.66万元，因公出国（境）和公务用车购置两项均未安排、未支出。',
      [
        'three_public 91',
        'three_public_overseas 0',
        'three_public_reception 0.66',
        'three_public_vehicle_purchase 0',
      ],
    ],
    [
      '年末固定资产合计6318万元，其中在用6306万元，出租0万元，待报废等其他12万元。',
      ['fixed_assets 6318', 'fixed_assets_in_use 6306', 'fixed_assets_leased 0', 'fixed_assets_other 12'],
    ],
    ['2.5 “三公”经费\n预算210万元，实际186.74万元。', ['three_public 186.74', 'three_public 210 plan']],
    ['“三公”经费决算274万元，占年度预算的96.42%。', ['three_public 274', 'three_public_completion 96.42']],
    ['前两项合计为基本支出，共6634.57万元。', ['expenditure_basic 6634.57']],
    ['购进国产执法车3辆，支出48.75万元。', []],
    [
      '分局设7个大队、9个派出所。行政编制203名，年末在职在编人员197名。',
      ['staff_actual 197', 'staff_quota 203'],
    ],
    ['其中预算执行率一项标准分10分，得9.6分。', ['execution_score 9.6', 'execution_weight 10']],
  ]);
  statedIs(
    [
      [
        '二、增减原因\n（一）车辆方面。购进国产执法车3辆，支出48.75万元。\n（二）接待方面。接待27批次153人，支出1.86万元。',
        ['three_public_reception 1.86', 'three_public_vehicle_purchase 48.75'],
      ],
    ],
    '临江县公安局2022年度“三公”经费决算公开',
  );
});

describe('columns by short names', () => {
  statedIs([
    [
      '单位：万元\n预算数\t\t\t\t\t\t决算数\t\t\t\t\t\n合计\t出国(境)\t用车小计\t购置\t运行\t接待\t合计\t出国(境)\t用车小计\t购置\t运行\t接待\n1860\t15\t1815\t600\t1215\t30\t1412\t0\t1398\t486\t912\t14\n',
      [
        'three_public 1412',
        'three_public 1860 plan',
        'three_public_overseas 0',
        'three_public_overseas 15 plan',
        'three_public_reception 14',
        'three_public_reception 30 plan',
        'three_public_vehicle_purchase 486',
        'three_public_vehicle_purchase 600 plan',
        'three_public_vehicle_running 1215 plan',
        'three_public_vehicle_running 912',
        'three_public_vehicles 1398',
        'three_public_vehicles 1815 plan',
      ],
    ],
    ['单位：万元\n系统\t购置\t运行\t接待\n指挥平台\t600\t120\t3\n', []],
    [
      '单位：万元\n项目\t调整后预算数①\t实际支出数②\t支出进度②/①\n总额\t5961.74\t5874.09\t98.53%\n',
      ['budget_adjusted 5961.74', 'execution_rate 98.53 adjusted', 'expenditure 5874.09'],
    ],
    ['公务接待费：5.00/1.98\n', []],
  ]);
  statedIs(
    [
      [
        '单位：万元\n序号\t项目名称\t批复金额\t支出金额\t完成率\n1\t牧区警务室运行\t210\t208.95\t99.5%\n',
        [
          'budget 210 牧区警务室运行',
          'execution_rate 99.5 牧区警务室运行',
          'expenditure 208.95 牧区警务室运行',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('lists of projects in a plan', () => {
  statedIs(
    [
      [
        '五、主要项目情况\n1. 辅警人员经费：1320万元，用于辅警工资。\n2. 视频监控租赁费：518万元，租用点位2590个，每个2000元。\n',
        ['budget 1320 辅警人员经费 plan', 'budget 518 视频监控租赁费 plan'],
      ],
      [
        '（二）项目支出3377万元，其中：\n1.公安办案（业务）经费1260万元，用于侦查办案；\n2.装备建设经费630万元，用于更新。\n',
        [
          'budget 1260 公安办案(业务)经费 plan',
          'budget 630 装备建设经费 plan',
          'expenditure_project 3377 plan',
        ],
      ],
      ['三、支出情况\n1. 公用经费：620万元，用于办公。\n', ['expenditure_public 620 plan']],
    ],
    PLAN,
  );
  it('a project that is secret is withheld', () => {
    const { reports } = extractText(
      'a.txt',
      `${PLAN}\n\n五、主要项目情况\n5. 国内安全保卫业务费：涉密，不予公开。\n`,
    );
    const withheld = reports
      .flatMap(({ observations }) => observations)
      .filter(({ value }) => value.status === 'withheld');
    expect(withheld.map(({ measure, subject, source }) => [measure, subject, source?.line])).toEqual([
      ['budget', '国内安全保卫业务费', 4],
    ]);
  });
});

describe('sums, limits and instances', () => {
  statedIs([
    ['在职民警278人、工勤6人，共284人。', ['staff_actual 284']],
    ['在职民警278人、工勤6人，另有辅警201人，共485人。', ['staff_actual 278']],
    ['——因公出国（境）费，预算和支出均为0；', ['three_public_overseas 0', 'three_public_overseas 0 plan']],
    [
      '县财政年初批复我局部门预算8645万元，调整后预算10120万元。',
      ['budget_adjusted 10120', 'budget_initial 8645'],
    ],
    ['“三公”经费控制数为160万元，实际支出146万元。', ['three_public 146', 'three_public 160 plan']],
    ['预算执行率指标5分，按实际执行比例得4.83分。', ['execution_score 4.83', 'execution_weight 5']],
    [
      '“预算资金支出率”指标分值6分：调整预算数960万元，实际支出798万元，支出率83.13%，得5.92分。',
      [
        'budget_adjusted 960',
        'execution_rate 83.13 adjusted',
        'execution_score 5.92',
        'execution_weight 6',
        'expenditure 798',
      ],
    ],
    [
      '对5个项目开展了自评，4个为“优”、1个为“良”。以“信号设施维护”项目为例：全年预算320万元，执行312万元，自评得分95.6分，等级为“优”。',
      [
        'budget_adjusted 320 信号设施维护',
        'expenditure 312 信号设施维护',
        'grade 优 信号设施维护',
        'project_count 5 special_projects',
        'project_count_excellent 4 special_projects',
        'score 95.6 信号设施维护',
      ],
    ],
    ['罚款计入财政专户218万元。', []],
    [
      '单位：万元\n\t\t2021年决算\t2022年决算\n收入构成\t财政拨款（一般公共预算）\t6118\t6480\n\t其他资金\t402\t360\n支出构成\t人员类\t4013\t4186\n\t运转类（公用）\t521\t530\n',
      ['expenditure_personnel 4186', 'expenditure_public 530', 'revenue_general 6480', 'revenue_other 360'],
    ],
    [
      '单位：万元\n\t\t2021年决算\t2022年决算\n收入来源\t财政拨款\t6118\t6480\n\t其他资金\t402\t360\n\t合计\t6520\t6840\n支出结构\t人员类\t4013\t4186\n\t运转类（公用）\t521\t2614\n\t合计\t4534\t6800\n',
      [
        'expenditure 6800',
        'expenditure_personnel 4186',
        'expenditure_public 2614',
        'revenue 6840',
        'revenue_general 6480',
        'revenue_other 360',
      ],
    ],
  ]);
  statedIs([['（一）机关运行经费。2022年支出1328万元，比上年减少21万元。', []]], ACCOUNTS);
  it('what the other rows of a list divide by', () => {
    const rows =
      '序号\t项目名称\t年初预算数\t到位资金\t实际支出\t预算执行率\n1\t视频监控运维\t86.4\t86.4\t82.1\t95.02%\n2\t业务用房维修\t150\t105\t97.35\t64.9%\n';
    expect(stated(rows, PROJECTS).filter((one) => one.startsWith('execution_rate'))).toEqual([
      'execution_rate 64.9 业务用房维修 initial',
      'execution_rate 95.02 视频监控运维 initial',
    ]);
  });
  it('the unit of a part of the document', () => {
    const form = (name: string, budget: string): string =>
      `项目名称\n${name}\n预算数\n${budget}\n资金用途\n维护。\n`;
    const text = `一、总体目标\n部门预算支出4862万元。\n\n二、项目绩效目标\n单位：元\n\n${form('视频运维', '1,580,000.00')}${'目标。\n'.repeat(9)}\n${form('快艇维修', '624,000.00')}`;
    expect(stated(text, PLAN)).toEqual([
      'budget 158 视频运维 plan',
      'budget 4862 plan',
      'budget 62.4 快艇维修 plan',
    ]);
  });
});

describe('names with words around them', () => {
  statedIs([
    ['年末实有民警及工勤402人，交通辅警560人。', ['staff_actual 402']],
    ['指标共20项，满分100分，自评得93分，等次为优秀。', ['grade 优秀', 'score 93']],
    ['过程指标满分30分，自评得28分。', []],
    [
      '公务用车购置及运行维护费预算250万元，决算241万元。购置费预算70万元，决算65.8万元；运行维护费预算180万元，决算175.2万元。',
      [
        'three_public_vehicle_purchase 65.8',
        'three_public_vehicle_purchase 70 plan',
        'three_public_vehicle_running 175.2',
        'three_public_vehicle_running 180 plan',
        'three_public_vehicles 241',
        'three_public_vehicles 250 plan',
      ],
    ],
    [
      '对部门整体支出（含局机关及交警支队、看守所等4个所属预算单位，以下数据均为汇总数）进行了自评。全年支出9000万元。',
      ['expenditure 9000 department_and_units'],
    ],
    [
      '对部门整体支出进行了自评，其中交警支队、看守所2个所属单位另行自评。全年支出9000万元。',
      ['expenditure 9000'],
    ],
    [
      '（五）“三公”经费。汇总支出702万元，为年度预算768万元的91.41%。',
      [
        'three_public 702 department_and_units',
        'three_public 768 department_and_units plan',
        'three_public_completion 91.41 department_and_units',
      ],
    ],
    ['全县各单位“三公”经费汇总情况见网站，全县汇总支出3218万元。', []],
    ['总分100分，其中预算执行率10分，产出指标50分，效益指标40分。', []],
    ['自评总分95分，其中预算执行率10分，产出指标47分。', ['score 95']],
    [
      '2022年开展了巡护装备更新项目绩效自评，预算资金60万元，实际支出58.2万元，项目得分95分。',
      ['budget 60 巡护装备更新项目', 'expenditure 58.2 巡护装备更新项目', 'score 95 巡护装备更新项目'],
    ],
    [
      '单位：万元\n          年初预算数   全年预算数   全年执行数   分值   执行率   得分\n年度资金总额   3652.18   4120.55   4087.33   10   99.19%   9.92\n  （1）基本支出   2980.40   3201.17   3201.17   －   100%   －\n  （2）项目支出   671.78   919.38   886.16   －   96.39%   －\n',
      [
        'budget_adjusted 4120.55',
        'budget_initial 3652.18',
        'execution_rate 99.19 adjusted',
        'execution_score 9.92',
        'execution_weight 10',
        'expenditure 4087.33',
        'expenditure_basic 3201.17',
        'expenditure_project 886.16',
      ],
    ],
  ]);
});
