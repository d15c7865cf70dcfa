import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { PROJECTS, stated, statedIs } from './stated.ts';

describe('figures whose unit a sentence gives for the whole text', () => {
  statedIs([
    [
      '本报告金额单位除注明外均为万元。\n二、预算执行\n年初预算13,206.48，调整预算数14,875.92，决算支出14,320.05，预算完成率96.26%。',
      [
        'budget_adjusted 14875.92',
        'budget_initial 13206.48',
        'execution_rate 96.26 adjusted',
        'expenditure 14320.05',
      ],
    ],
    ['二、预算执行\n年初预算13,206.48，调整预算数14,875.92，决算支出14,320.05。', []],
    // The unit of an account, and none of the figures.
    ['我局为一级预算单位，采购单位统一登记为元。年初预算13,206.48，决算支出14,320.05。', []],
  ]);
});

describe('two rates of one spending', () => {
  statedIs([
    [
      '年初预算905万元，调整后预算为1,146.29万元，实际支出占调整后预算的98.67%，为年初预算的124.98%。',
      [
        'budget_adjusted 1146.29',
        'budget_initial 905',
        'execution_rate 124.98 initial',
        'execution_rate 98.67 adjusted',
      ],
    ],
    [
      '（三）“三公”经费。年初核定186万元，全年实际支出171.36万元，为核定数的92.13%。',
      ['three_public 171.36', 'three_public 186 plan', 'three_public_completion 92.13'],
    ],
  ]);
});

describe('the points of execution by another name', () => {
  statedIs([
    ['预算执行率指标满分5分，实得4.59分；财务管理制度健全。', ['execution_score 4.59', 'execution_weight 5']],
    [
      '自评表设四类指标：预算完成率15分、产出45分、效益30分、满意度10分。预算完成率得14.44分，自评总分95.24分。',
      ['execution_score 14.44', 'execution_weight 15', 'score 95.24'],
    ],
    // What each project could have is not what one was given.
    ['按预算执行率10分、产出50分、效益30分、满意度10分设置指标。', []],
    [
      '（1）预算完成率为88.95%（实际支出/调整后预算），指标分值8分，得7.12分。',
      ['execution_rate 88.95 adjusted', 'execution_score 7.12', 'execution_weight 8'],
    ],
    [
      '一级指标\t二级指标\t三级指标\t分值\t目标值\t完成值\t得分\n预算执行\t预算执行率\t全年支出数/全年预算数\t10\t≥95%\t98.96%\t9.9\n部门管理\t采购管理\t政府采购执行率\t5\t100%\t94.88%\t4.7',
      ['execution_rate 98.96', 'execution_score 9.9', 'execution_weight 10'],
    ],
  ]);
});

describe('projects told of one after the other', () => {
  statedIs(
    [
      [
        '派出所修缮费安排96.4万元，支出88.7万元，自评88分；反诈宣传经费安排25万元，支出24万元，自评97分。',
        [
          'budget 25 反诈宣传经费',
          'budget 96.4 派出所修缮费',
          'expenditure 24 反诈宣传经费',
          'expenditure 88.7 派出所修缮费',
          'score 88 派出所修缮费',
          'score 97 反诈宣传经费',
        ],
      ],
      [
        '办案业务费、禁毒专项经费分别安排620万元、150万元，分别支出598.38万元、141.9万元，自评得分分别为95分和93.2分，均为优。',
        [
          'budget 150 禁毒专项经费',
          'budget 620 办案业务费',
          'expenditure 141.9 禁毒专项经费',
          'expenditure 598.38 办案业务费',
          'grade 优 办案业务费',
          'grade 优 禁毒专项经费',
          'score 93.2 禁毒专项经费',
          'score 95 办案业务费',
        ],
      ],
      ['中央资金和省级资金分别安排120万元、30万元。', []],
      ['人员工资、办公费分别支出120万元、30万元。', []],
      [
        '四个项目平均得分91.6分，其中：交通管理业务费项目95.2分、辅警待遇保障项目97分、农村劝导站建设项目80.7分。',
        ['score 80.7 农村劝导站建设', 'score 95.2 交通管理业务费', 'score 97 辅警待遇保障'],
      ],
      ['产出项目45分、效益项目28分、满意度项目10分。', []],
      [
        '其中，公安检查站设备购置项目等级为“优”，社区戒毒工作经费项目等级为“良”。',
        ['grade 优 公安检查站设备购置', 'grade 良 社区戒毒工作经费'],
      ],
      ['上年度自评中，公安检查站设备购置项目等级为“优”。', []],
      [
        '1.雪亮工程运行维护。预算数860万元，执行数850万元，得分98分；\n2.道路交通安全设施完善。预算数135万元，执行数101.25万元，得分84分。\n3.出入境接待大厅改造。申请资金80万元，当年未支出。',
        [
          'budget 135 道路交通安全设施完善',
          'budget 80 出入境接待大厅改造',
          'budget 860 雪亮工程运行维护',
          'expenditure 101.25 道路交通安全设施完善',
          'expenditure 850 雪亮工程运行维护',
          'score 84 道路交通安全设施完善',
          'score 98 雪亮工程运行维护',
        ],
      ],
      ['另有省级补助的两个项目由市局统一评价，其资金为560万元。', []],
    ],
    PROJECTS,
  );
});

describe('projects that a form or a table has named', () => {
  const FORMS = [
    '转移支付（项目）名称\n中央和省级政法转移支付资金\n全年预算数\n全年执行数\n年度资金总额\n698\n651.37',
    '转移支付（项目）名称\n省级禁毒工作补助资金\n全年预算数\n全年执行数\n年度资金总额\n35\n34',
  ];
  const TABLE =
    '项目名称\t预算数\t执行数\n边境技防设施建设\t480\t356.8\n禁毒专项经费\t48\t42.6\n合计\t528\t399.4';
  statedIs(
    [
      [
        `截至年末，中央和省级政法转移支付资金（含县级配套）共支出651.37万元，预算执行率93.32%；省级禁毒工作补助资金支出34万元。\n\n${FORMS.join('\n\n')}`,
        [
          'budget_adjusted 35 省级禁毒工作补助资金',
          'budget_adjusted 698 中央和省级政法转移支付资金',
          'execution_rate 93.32 中央和省级政法转移支付资金 adjusted',
          'expenditure 34 省级禁毒工作补助资金',
          'expenditure 651.37 中央和省级政法转移支付资金',
        ],
      ],
      [
        `两个项目共支出399.4万元。其中边境技防设施建设项目支出356.8万元，执行率74.33%。总体执行率75.64%。\n${TABLE}`,
        [
          'budget 48 禁毒专项经费',
          'budget 480 边境技防设施建设',
          'budget 528 special_projects',
          'execution_rate 74.33 边境技防设施建设',
          'execution_rate 75.64 special_projects',
          'expenditure 356.8 边境技防设施建设',
          'expenditure 399.4 special_projects',
          'expenditure 42.6 禁毒专项经费',
          'project_count 2 special_projects',
        ],
      ],
      // A name among others is not what the figure is of.
      [
        `边境技防设施建设和禁毒专项经费共支出399.4万元。\n${TABLE}`,
        [
          'budget 48 禁毒专项经费',
          'budget 480 边境技防设施建设',
          'budget 528 special_projects',
          'expenditure 356.8 边境技防设施建设',
          'expenditure 399.4 special_projects',
          'expenditure 42.6 禁毒专项经费',
        ],
      ],
    ],
    PROJECTS,
  );

  const FORM = (name: string, spent: string) =>
    `项目名称\t${name}\n\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t60\t60\t${spent}\t10\t100%\t10\n总分\t100\t95`;
  it('what stands behind the last of several forms, and speaks of them all, is on none', () => {
    const forms = `${FORM('检查站设备购置', '60')}\n${FORM('社区戒毒经费', '60')}`;
    const all = stated(
      `${forms}\n\n一、自评工作开展情况。\n二、自评结果。两个项目执行数合计120万元。`,
      PROJECTS,
    );
    expect(all).toContain('expenditure 120 special_projects');
    const last = stated(`${forms}\n\n一、项目概况\n本项目执行数60万元，结余0万元。`, PROJECTS);
    expect(last.filter((one) => one.includes('special'))).toEqual([]);
  });
});

describe('a fund of which several projects are paid', () => {
  const TITLE = '海泽市公安局高新区分局\n2022年度“智慧警务”专项资金绩效自评报告';
  const ROWS =
    '子项目\t年初预算\t调整后预算\t实际支出\t执行率\t自评得分\n智能社区建设\t860\t790\t741\t93.80%\t93.5\n图像平台扩容\t640\t640\t640\t100%\t97\n合计\t1500\t1430\t1381\t96.57%\t95';
  statedIs(
    [
      [
        `专项资金用于2个子项目。专项资金累计支出1381万元。\n单位：万元\n${ROWS}`,
        [
          'budget_adjusted 1430 special_projects',
          'budget_adjusted 640 图像平台扩容',
          'budget_adjusted 790 智能社区建设',
          'budget_initial 1500 special_projects',
          'budget_initial 640 图像平台扩容',
          'budget_initial 860 智能社区建设',
          'execution_rate 100 图像平台扩容 adjusted',
          'execution_rate 93.8 智能社区建设 adjusted',
          'execution_rate 96.57 special_projects adjusted',
          'expenditure 1381 special_projects',
          'expenditure 640 图像平台扩容',
          'expenditure 741 智能社区建设',
          'score 93.5 智能社区建设',
          'score 95 special_projects',
          'score 97 图像平台扩容',
        ],
      ],
      ['专项资金累计支出1381万元。', ['expenditure 1381 智慧警务专项资金']],
    ],
    TITLE,
  );
});

describe('tables of several bodies, years and parts', () => {
  const UNITS =
    '单位\t全年预算数\t全年执行数\t执行率\t自评得分\n镇塬县公安局\t120\t118\t98.33%\t95.5\n镇塬县看守所\t70\t70\t100%\t88.6\n合计\t190\t188\t98.95%\t';
  statedIs([
    [UNITS, ['budget_adjusted 190', 'execution_rate 98.95 adjusted', 'expenditure 188']],
    [
      '“三公”经费支出（单位：万元）\n科目\t2021年\t2022年\n因公出国（境）费\t0\t0\n公务用车购置费\t25.6\t17.98\n公务用车运行维护费\t150.35\t145.72\n公务接待费\t3.88\t2.8\n合计\t179.83\t166.5',
      [
        'three_public 166.5',
        'three_public_overseas 0',
        'three_public_reception 2.8',
        'three_public_vehicle_purchase 17.98',
        'three_public_vehicle_running 145.72',
        'three_public 179.83 2021',
        'three_public_overseas 0 2021',
        'three_public_reception 3.88 2021',
        'three_public_vehicle_purchase 25.6 2021',
        'three_public_vehicle_running 150.35 2021',
      ].sort(),
    ],
    [
      '\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t864\t925\t901\t10\t97.41%\t9.74\n按收入性质分\t\t\t按支出性质分\t\t\t\n其中：一般公共预算\t\t873\t其中：基本支出\t\t538\t\n政府性基金拨款\t\t52\t项目支出\t\t363\t',
      [
        'budget_adjusted 925',
        'budget_initial 864',
        'execution_rate 97.41 adjusted',
        'execution_score 9.74',
        'execution_weight 10',
        'expenditure 901',
        'expenditure_basic 538',
        'expenditure_project 363',
        'revenue_fund 52',
        'revenue_general 873',
      ],
    ],
    [
      '    费用名称            上年决算     本年预算     本年决算\n    1. 公车运维费        176.40       180.00       168.92\n    2. 公务接待费        11.38        10.00        6.75\n    3. 因公出国（境）费   0.00         0.00         0.00\n    “三公”经费小计      187.78       190.00       175.67',
      [
        'three_public 175.67',
        'three_public 190 plan',
        'three_public_overseas 0',
        'three_public_overseas 0 plan',
        'three_public_reception 10 plan',
        'three_public_reception 6.75',
        'three_public_vehicle_running 168.92',
        'three_public_vehicle_running 180 plan',
      ],
    ],
    [
      '    指标            上年末     本年末\n    编制数          388        392\n    在编在职人数     371        379',
      ['staff_actual 379', 'staff_quota 392'],
    ],
  ]);

  it('the report of all bodies and those of each are kept apart', () => {
    const text = `镇塬县公安系统2022年度部门整体支出绩效自评汇总报告\n\n## 一、汇总情况\n单位：万元\n${UNITS}\n\n## 二、镇塬县公安局\n编制286名，在职279名。支出118万元。\n\n## 三、镇塬县看守所\n编制31名，在职27名。支出70万元。\n`;
    const { reports } = extractText('a.txt', text);
    expect(reports.map(({ identity }) => [identity.bureau, identity.fiscalYear, identity.scope])).toEqual([
      ['镇塬县公安系统', '2022', 'department_and_units'],
      ['镇塬县公安局', '2022', 'department'],
      ['镇塬县看守所', '2022', 'department'],
    ]);
    const spent = reports.map(
      ({ observations }) => observations.find(({ measure }) => measure === 'expenditure')?.value.value,
    );
    expect(spent).toEqual(['188', '118', '70']);
  });

  statedIs(
    [
      [
        '（6）2021年转列暂付性款项。将已支未列的办案款列支。\n全年共支出1087.3万元。',
        ['expenditure 1087.3 special_projects'],
      ],
    ],
    PROJECTS,
  );
});

describe('budgets of the three expenses among what was spent', () => {
  statedIs([
    [
      '“三公”经费支出96.45万元，年初批复预算118万元，占预算的81.74%。其中公务用车运行维护费84.2万元，公务接待费12.25万元。',
      [
        'three_public 118 plan',
        'three_public 96.45',
        'three_public_completion 81.74',
        'three_public_reception 12.25',
        'three_public_vehicle_running 84.2',
      ],
    ],
    [
      '“三公”经费年初批复预算118万元，其中公务用车运行维护费90万元，公务接待费28万元。',
      ['three_public 118 plan', 'three_public_reception 28 plan', 'three_public_vehicle_running 90 plan'],
    ],
    [
      '因公出国（境）费用未发生；公务用车购置费无此项支出；公务接待费零支出。',
      ['three_public_overseas 0', 'three_public_reception 0', 'three_public_vehicle_purchase 0'],
    ],
  ]);
});

describe('the year of a report whose title names none', () => {
  const of = (text: string) =>
    extractText('a.txt', `部门整体绩效自评说明\n\n临江县公安局把保平安贯穿全年。\n${text}\n`).reports.map(
      ({ identity }) => identity.fiscalYear,
    );
  it.each([
    ['截至2022年12月31日，全年支出1万元，比2021年有所提高。\n2023年力争专项执行率达到85%以上。', '2022'],
    ['到2021年末，支出1万元。2022年拟安排预算2万元，2022年将加快支出。', '2021'],
    ['2022年全年支出1万元。截至2023年3月，质保金已支付。', '2022'],
  ])('%s', (text, year) => expect(of(text)).toEqual([year]));
});

describe('a header on broken lines, over figures without a label', () => {
  statedIs([
    [
      '单位：元\n“三公”经费    因公出国    公务用车购置及运行费                公务接待费\n合计    （境）费    小计    公务用车购置费    公务用车运行费\n2,210,000.00    0.00    2,060,000.00    360,000.00    1,700,000.00    150,000.00',
      [
        'three_public 221',
        'three_public_overseas 0',
        'three_public_reception 15',
        'three_public_vehicle_purchase 36',
        'three_public_vehicle_running 170',
        'three_public_vehicles 206',
      ],
    ],
  ]);
});

describe('which budget the rates of a table divide by', () => {
  statedIs([
    [
      '类别\t申请预算（万元）\t实际支出（万元）\t执行率\n部门整体\t20,714.60\t19,306.25\t93.2%\n其中：基本支出\t13,880.42\t13,880.42\t100%\n专项项目（57个）\t6,834.18\t5,425.83\t79.39%',
      [
        'budget 20714.6',
        'budget 6834.18 special_projects',
        'execution_rate 79.39 special_projects applied',
        'execution_rate 93.2 applied',
        'expenditure 19306.25',
        'expenditure 5425.83 special_projects',
        'expenditure_basic 13880.42',
      ],
    ],
    [
      '年初预算4120万元，到位资金4200万元，支出4116万元，到位资金执行率98%。',
      ['budget 4200', 'budget_initial 4120', 'execution_rate 98 received', 'expenditure 4116'],
    ],
    [
      '申请资金400万元，年中调整后预算380万元，支出361万元，资金使用率为95%（以调整后预算为基数）。',
      ['budget 400', 'budget_adjusted 380', 'execution_rate 95 adjusted', 'expenditure 361'],
    ],
  ]);
  statedIs(
    [
      [
        '项目名称\t年初预算\t到位资金\t实际支出\t到位资金执行率\n办公用房维修\t420\t400\t396\t99%\n警犬基地运行\t36\t40\t36\t90%',
        [
          'budget 40 警犬基地运行',
          'budget 400 办公用房维修',
          'budget_initial 36 警犬基地运行',
          'budget_initial 420 办公用房维修',
          'execution_rate 90 警犬基地运行 received',
          'execution_rate 99 办公用房维修 received',
          'expenditure 36 警犬基地运行',
          'expenditure 396 办公用房维修',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('what is no figure of the whole', () => {
  statedIs([
    ['成本指标：项目支出控制在预算2800万元以内。', []],
    [
      '“三公”经费支出198.74万元，控制在预算230万元以内，完成预算的86.41%。',
      ['three_public 198.74', 'three_public 230 plan', 'three_public_completion 86.41'],
    ],
    [
      '公用经费231.57万元，其中办公费18.62万元、差旅费33.1万元、公务用车运行维护费21.4万元、公务接待费2万元。',
      ['expenditure_public 231.57'],
    ],
    ['公用经费231.57万元，其中公务接待费2万元。', ['expenditure_public 231.57', 'three_public_reception 2']],
    ['（三）有效性：民调综合得分88.6分，全市排名第4。\n自评得分91.5分。', ['score 91.5']],
    [
      '政法专项编制和工勤编制合计268名，其中政法专项编制259名；在编在岗251人。',
      ['staff_actual 251', 'staff_quota 268'],
    ],
    [
      '（二）项目评价。其中，“交通事故救助”项目全年预算60万元，执行43.75万元，自评86.3分；“劝导站运行维护”项目全年预算112.5万元，执行112.5万元，自评99分。',
      [
        'budget_adjusted 112.5 劝导站运行维护项目',
        'budget_adjusted 60 交通事故救助项目',
        'expenditure 112.5 劝导站运行维护项目',
        'expenditure 43.75 交通事故救助项目',
        'score 86.3 交通事故救助项目',
        'score 99 劝导站运行维护项目',
      ],
    ],
  ]);
  statedIs(
    [
      ['其余9个项目规模较小，预算合计1,094.3万元，支出合计1,036.48万元。', []],
      ['市级资金到位646.5万元，省级资金到位200万元。', []],
      [
        '专项项目63个，申请4731万元，支出4106.69万元。',
        [
          'budget 4731 special_projects',
          'expenditure 4106.69 special_projects',
          'project_count 63 special_projects',
        ],
      ],
      [
        '本次自评覆盖县级预算项目4个，全年预算数合计1,749.9万元，全年执行数合计1,718.87万元。',
        [
          'budget_adjusted 1749.9 special_projects',
          'expenditure 1718.87 special_projects',
          'project_count 4 special_projects',
        ],
      ],
      [
        '反映3个一级项目的自评结果，其中雪亮工程链路租赁项目自评得分93.5分，全年预算数460万元，执行数441.6万元，完成预算的96%。',
        [
          'budget_adjusted 460 雪亮工程链路租赁项目',
          'execution_rate 96 雪亮工程链路租赁项目 adjusted',
          'expenditure 441.6 雪亮工程链路租赁项目',
          'score 93.5 雪亮工程链路租赁项目',
        ],
      ],
      [
        '1、辅警服装及防护装备经费：46.5万元。用于换发冬夏装。\n2、智慧安防小区建设补助资金：235万元。用于给予补助。\n五、其他说明\n智慧安防小区建设补助资金自评得分84.5分，等级为良。',
        [
          'grade 良 智慧安防小区建设补助资金',
          'project_amount 235 智慧安防小区建设补助资金',
          'project_amount 46.5 辅警服装及防护装备经费',
          'score 84.5 智慧安防小区建设补助资金',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('zeros and rates in other words', () => {
  statedIs([
    [
      '——因公出国（境）费：全年无人员因公出国（境），该项开支为零。\n——公务接待费：年初预算30万元，决算20万元。',
      ['three_public_overseas 0', 'three_public_reception 20', 'three_public_reception 30 plan'],
    ],
    ['4.公务接待。预算8万元，实际没有支出。', ['three_public_reception 0', 'three_public_reception 8 plan']],
    [
      '公务用车购置和因公出国（境）两项预算、决算均为0。',
      [
        'three_public_overseas 0',
        'three_public_overseas 0 plan',
        'three_public_vehicle_purchase 0',
        'three_public_vehicle_purchase 0 plan',
      ],
    ],
    [
      '全年执行数与年初预算相比，完成112.63%；与调整后预算相比，完成98.3%。',
      ['execution_rate 112.63 initial', 'execution_rate 98.3 adjusted'],
    ],
    [
      '全年支出合计3,318.46万元。基本支出、项目支出各为2,115.77万元、1,202.69万元。',
      ['expenditure 3318.46', 'expenditure_basic 2115.77', 'expenditure_project 1202.69'],
    ],
    [
      '全年各项支出共计7,655.91万元，占调整后预算的96.76%。',
      ['execution_rate 96.76 adjusted', 'expenditure 7655.91'],
    ],
  ]);
});

describe('cells that a page or spaces have torn', () => {
  statedIs([
    [
      '\t按收入性质分：\t\t按支出性质分：\n\t一般公共预算：6480.18\t\t基本支出：5366.47\n\t政府性基金拨款：0\t\t项目支\n\t\t\t出：1104.58',
      [
        'expenditure_basic 5366.47',
        'expenditure_project 1104.58',
        'revenue_fund 0',
        'revenue_general 6480.18',
      ],
    ],
  ]);
  statedIs(
    [
      [
        '单位：万元\n项目名称 预算金额 主要绩效目标\n执法办案中心运行经费 186.00 年办理案件不少于 1200 起\n治安防控专项经费 240.50 可防性案件下降 8%以上',
        ['budget 186 执法办案中心运行经费 plan', 'budget 240.5 治安防控专项经费 plan'],
      ],
    ],
    '临江县公安局2022年度部门预算公开',
  );
});
