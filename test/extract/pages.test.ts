import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { ACCOUNTS, type Case, PLAN, PROJECTS, statedIs } from './stated.ts';

// Tables and lists as pages leave them when they are saved as text: merged cells and blanks are lost, rows run together.
const NOTICE = '临江县公安局2022年度“三公”经费决算公开';

describe('heads whose merged cells were lost', () => {
  const TASKS = '任务名称 | 主要内容 | 批复金额（元） | 实际支出金额（元） | 预算执行率 | 原因 | | |';
  const PARTS = '总额 | 财政拨款 | 其他资金 | | | | | |';
  const ROW =
    '禁毒工作经费 | 毛发检测 | 800,000.00 | 500,000.00 | 300,000.00 | 780,000.00 | 97.50% | 差旅减少 |';
  statedIs([
    [
      `${TASKS}\n${PARTS}\n${ROW}\n`,
      ['budget 80 禁毒工作经费', 'execution_rate 97.5 禁毒工作经费', 'expenditure 78 禁毒工作经费'],
    ],
    // The parts do not add up to any column: nobody can say which one is split.
    [`${TASKS}\n${PARTS}\n${ROW.replace('300,000.00', '200,000.00')}\n`, []],
    [
      '项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 | |\n年度资金总额 | 60 | 54 | 90% | 无 |\n',
      ['budget_adjusted 60', 'execution_rate 90 adjusted', 'expenditure 54'],
    ],
    [
      '全年预算数（万元） | 全年执行数（万元） | 执行率 | |\n年度资金总额 | 60 | 54 | 90% |\n',
      ['budget_adjusted 60', 'execution_rate 90 adjusted', 'expenditure 54'],
    ],
  ]);
  statedIs(
    [
      [
        '单位：万元\n合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | |\n小计 | 公务用车购置费 | 公务用车运行费 | | |\n5.3 | 0 | 3.1 | 0 | 3.1 | 2.2 |\n',
        [
          'three_public 5.3',
          'three_public_overseas 0',
          'three_public_reception 2.2',
          'three_public_vehicle_purchase 0',
          'three_public_vehicle_running 3.1',
          'three_public_vehicles 3.1',
        ],
      ],
      // Two figures more than there are heads: blanks between them were lost.
      [
        '单位：万元\n合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 机关运行经费 |\n小计 | 公务用车购置费 | 公务用车运行费 | | |\n34 | 21.62 | 25 | 20.9 | 25 | 20.9 | 9 | 0.72 |\n',
        [],
      ],
    ],
    NOTICE,
  );
});

describe('overviews of a plan in two halves', () => {
  const TOTALS =
    '本年收入合计 | 15182.37 | 本年支出合计 | 15428.52 |\n上年结转结余 | 246.15 | 年终结转结余 | |\n收入总计 | 15428.52 | 支出总计 | 15428.52 |\n';
  const READ = [
    'expenditure 15428.52 plan',
    'expenditure_total 15428.52 plan',
    'revenue 15182.37 plan',
    'revenue_carryover 246.15 plan',
    'revenue_total 15428.52 plan',
  ];
  statedIs(
    [
      // An item of either half is no budget of the body, whatever its column is called.
      [
        `单位：万元\n收入 | 支出 |\n项目 | 2022年预算 | 项目 | 2022年预算 |\n一、预算拨款 | 15182.37 | 四、公共安全支出 | 13015.48 |\n${TOTALS}`,
        READ,
      ],
      [
        `单位：万元\n序号 | 收入 | 支出 | ||\n项 目 | 预算数 | 项 目 | 预算数 | |\n1 | 一、财政专户管理资金收入 | 四、公共安全支出 | 13015.48 | |\n${TOTALS.replace(/^/gm, '2 | ').replace(/2 \| $/, '')}`,
        READ,
      ],
      // 预算数 over a list that has no halves is the budget.
      ['单位：万元\n单位名称 | 预算数 |\n临江县公安局 | 15428.52 |\n', ['budget 15428.52 plan']],
    ],
    PLAN,
  );
});

describe('cells that stand on lines of their own', () => {
  const HEADS =
    '预算执行情况（10分） |\n年度预算数（万元） |\n年初预算 |\n调整后预算数 |\n预算执行数 |\n预算执行率 |\n权重 |\n得分 |\n原因 |\n总额 |\n';
  statedIs([
    [
      `${HEADS}312.44 |\n329.07 |\n329.07 |\n100.00% |\n10 |\n|\n新录用14人，追加16.63万元。 |\n其中：财政资金 |\n`,
      [
        'budget_adjusted 329.07',
        'budget_initial 312.44',
        'execution_rate 100 adjusted',
        'execution_weight 10',
        'expenditure 329.07',
      ],
    ],
    // The blank has left no line of its own: five figures under six heads.
    [
      `${HEADS}312.44 |\n329.07 |\n329.07 |\n100.00% |\n10 |\n新录用14人，追加16.63万元。 |\n其中：财政资金 |\n`,
      [],
    ],
    // A stroke between rows is no cell.
    [
      '单位：万元\n|\n项目 |\n预算数 |\n决算数 |\n|\n公务接待费 |\n11 |\n2.14 |\n|\n公务用车购置费 |\n80 |\n78.16 |\n|\n因公出国（境）费 |\n0 |\n0 |\n',
      [
        'three_public_overseas 0',
        'three_public_overseas 0 plan',
        'three_public_reception 11 plan',
        'three_public_reception 2.14',
        'three_public_vehicle_purchase 78.16',
        'three_public_vehicle_purchase 80 plan',
      ],
    ],
    [
      '机构名称\n收入合计\n其中：\n上年结转\n公共财\n政拨款\n其他收入\n局机关\n300\n20\n250\n30\n',
      ['revenue 300', 'revenue_carryover 20', 'revenue_general 250', 'revenue_other 30'],
    ],
    ['计划安排资金\n（万元）\n210\n实际支出\n（万元）\n198.6\n', ['budget 210', 'expenditure 198.6']],
  ]);
});

describe('rows that were run together', () => {
  const FORM = `附件 项目支出绩效自评表 （2022年度） 项目名称 物证中心运行 主管部门 临江县公安局 ${'说明 '.repeat(60)}项目资金 （万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分 年度资金总额： 130 126 119.7 10 95% 9.5 其中：本年财政拨款 130 126 119.7 总分 100 98.5`;
  const READ = [
    'budget_adjusted 126 物证中心运行',
    'budget_initial 130 物证中心运行',
    'execution_rate 95 物证中心运行 adjusted',
    'execution_score 9.5 物证中心运行',
    'execution_weight 10 物证中心运行',
    'expenditure 119.7 物证中心运行',
    'score 98.5 物证中心运行',
  ];
  statedIs(
    [
      [FORM, READ],
      // What was spent is not that share of any budget: the figures may stand under other heads.
      [FORM.replace(' 95% ', ' 80% '), ['score 98.5 物证中心运行']],
    ],
    PROJECTS,
  );
  statedIs([
    [
      '单位：万元 经费控制情况 2021年决算数 2022年预算数 2022年决算数 三公经费 121.3 118 104.52\n\n1、公务用车购置和维护经费 112.8 110 99.16 其中：公车购置 0 0 0 公车运行维护 112.8 110 99.16\n',
      [
        'three_public 104.52',
        'three_public 118 plan',
        'three_public_vehicle_purchase 0',
        'three_public_vehicle_purchase 0 plan',
        'three_public_vehicle_running 110 plan',
        'three_public_vehicle_running 99.16',
        'three_public_vehicles 110 plan',
        'three_public_vehicles 99.16',
      ],
    ],
  ]);
});

describe('cells that were glued together', () => {
  const FORM =
    '转移支付（项目）名称中央政法转移支付资金\n项目资金\n（万元）\n\n全年预算数（A）全年执行数（B）预算执行率（B/A）\n年度资金总额：';
  statedIs(
    [
      [
        `${FORM}1286.001203.5093.58%\n`,
        [
          'budget_adjusted 1286 中央政法转移支付资金',
          'execution_rate 93.58 中央政法转移支付资金 adjusted',
          'expenditure 1203.5 中央政法转移支付资金',
        ],
      ],
      // The rate does not come out: where one figure ends and the next begins nobody can say.
      [`${FORM}1286.001203.5083.58%\n`, []],
    ],
    PROJECTS,
  );
});

describe('points that look like rates', () => {
  statedIs([
    [
      '指标 | 分值 | 说明 | 得分 |\n预算执行率 | 5 | 预算13260万元，执行12994.8万元，执行率98%。 | 4.8 |\n',
      [
        'budget 13260',
        'execution_rate 98',
        'execution_score 4.8',
        'execution_weight 5',
        'expenditure 12994.8',
      ],
    ],
    ['预算执行率\t5\t5\n三公经费控制率\t4\t4\n', []],
    [
      '单位：万元\n全年预算数\t全年执行数\t执行率\n60\t12\t20\n',
      ['budget_adjusted 60', 'execution_rate 20 adjusted', 'expenditure 12'],
    ],
  ]);
});

describe('labels beside their figures under columns of something else', () => {
  const TABLE =
    '资金情况（万元）\t年初预算\t调整预算\t实际支出\t执行率\t权重\t得分\n收支总额\t10580\t12240\t11995.2\t98%\t10\t9.8\n';
  const FUNDS = [
    'budget_adjusted 12240',
    'budget_initial 10580',
    'execution_rate 98 adjusted',
    'execution_score 9.8',
    'execution_weight 10',
    'expenditure 11995.2',
  ];
  statedIs([
    [
      `${TABLE}“三公”经费\t预算数\t140\t决算数\t121.66\n`,
      [...FUNDS, 'three_public 121.66', 'three_public 140 plan'],
    ],
    [`${TABLE}其中：基本支出\t8200\t8960\t8960\t100%\t—\t—\n`, [...FUNDS, 'expenditure_basic 8960']],
  ]);
});

describe('projects that a report numbers, or lists between semicolons', () => {
  statedIs(
    [
      [
        '当年批复项目2个，项目资金365万元。分别为：项目1：反恐维稳专项经费320万元（其中：本级210万元），项目2：执法记录仪采购经费45万元。',
        ['budget 320 反恐维稳专项经费', 'budget 365 special_projects', 'budget 45 执法记录仪采购经费'],
      ],
      [
        '1、涉案物品保管费18万元，主要用于车辆停放；\n2、反恐宣传培训费12.5万元，主要用于演练。',
        ['project_amount 12.5 反恐宣传培训费', 'project_amount 18 涉案物品保管费'],
      ],
      [
        '上级安排我局转移支付禁毒工作补助项目86.4万元；办案业务费项目420万元；反诈劝阻奖补资金18.9万元。',
        ['budget 18.9 反诈劝阻奖补资金', 'budget 420 办案业务费', 'budget 86.4 禁毒工作补助'],
      ],
      // Parts of one project are listed in the same way, and are no projects.
      ['具体为：前端点位建设费886.42万元；平台软件开发费318万元；链路租赁费297.66万元。', []],
      [
        '年初批复预算7个项目1240万元，实际到位资金972.3万元，实际支出941.19万元，占到位资金的执行率为96.8%。',
        [
          'budget 972.3 special_projects',
          'budget_initial 1240 special_projects',
          'execution_rate 96.8 special_projects received',
          'expenditure 941.19 special_projects',
          'project_count 7 special_projects',
        ],
      ],
      ['2022年预算资金共计1186.4万元，其中中央补助资金860万元。', ['budget 1186.4 special_projects']],
    ],
    PROJECTS,
  );
  // In a report on the whole such lines are of anything.
  statedIs([['1、涉案物品保管费18万元，主要用于车辆停放；\n2、食堂补助12.5万元，主要用于食材。', []]]);
});

describe('whose figures stand where', () => {
  const form = (name: string, score: string): string =>
    `2022年度${name}项目自评表\n单位名称：临江县公安局\t填报日期：2023年4月12日\t总分：${score}分\n项目名称\t${name}项目\n主管部门\t临江县公安局\n`;
  statedIs(
    [
      // The points over a form are its own, and not those of the form above it.
      [
        `${form('禁毒工作经费', '98')}\n${form('执法记录仪采购', '84.6')}`,
        ['score 84.6 执法记录仪采购项目', 'score 98 禁毒工作经费项目'],
      ],
    ],
    PROJECTS,
  );
  statedIs([
    [
      '评价结果中，“优”7个，“良”2个，无“中”“差”项目。部门整体支出自评等级为优。',
      ['grade 优', 'project_count_excellent 7 special_projects'],
    ],
    [
      '本单位整体支出自评得分95分。在押人员给养费项目全年预算数210万元，执行数208.95万元，完成预算的99.5%。',
      [
        'budget_adjusted 210 在押人员给养费',
        'execution_rate 99.5 在押人员给养费 adjusted',
        'expenditure 208.95 在押人员给养费',
        'score 95',
      ],
    ],
    ['人员类项目全年预算6000万元，支出5900万元。', []],
    [
      '对中央政法转移支付资金开展自评，资金640万元，自评得分94.6分。',
      ['budget 640 中央政法转移支付资金', 'score 94.6 中央政法转移支付资金'],
    ],
  ]);
  statedIs(
    [
      [
        '二、收入决算情况说明\n与年初预算数相比：年初预算数17800万元，决算数20914.77万元，差异率17.5%。\n三、支出决算情况说明\n2022年度本年支出合计21036.95万元。',
        ['budget_initial 17800', 'expenditure 21036.95'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '（二）项目支出：2022年年初预算数为4815.7万元，主要用于以下方面：\n辅警工资及保险专项2480万元，用于辅警工资、社保；\n天网工程专项865.7万元，用于链路租赁。\n',
        ['budget 2480 辅警工资及保险专项 plan', 'budget 865.7 天网工程专项 plan'],
      ],
      [
        '1、警务辅助人员经费绩效目标表\n预算数438.25万元，财政资金438.25万元，用于辅助人员工资。\n2、派出所业务用房维修项目绩效目标表\n预算数120万元，财政资金120万元，用于屋面防水。\n',
        ['budget 120 派出所业务用房维修 plan', 'budget 438.25 警务辅助人员经费 plan'],
      ],
    ],
    PLAN,
  );
});

/** What is found of the body, the year, the kind and the scope of a text. */
const identityOf = (text: string): string =>
  extractText('a.txt', text)
    .reports.map(({ identity: { bureau, fiscalYear, documentType, scope } }) =>
      [bureau, fiscalYear, documentType, scope].join(' '),
    )
    .join('; ');

describe('what pages call their documents', () => {
  it.each<Case | [string, string]>([
    [
      '一、部门概况\n（一）机构组成。临江县公安局2018年部门整体支出绩效自评报告所指范围为局机关。\n三、部门预算管理\n年初预算5904.18万元。\n',
      '临江县公安局 2018 department_self_evaluation department',
    ],
    [
      '一、概况\n编入临江县公安局（汇总）2020年度部门决算的单位有两家：\n1.局机关；\n2.县交通警察大队。\n二、2020年度部门决算公开表\n本年收入合计31402.75万元。\n',
      '临江县公安局 2020 final_accounts department_and_units',
    ],
    [
      '临江县公安局（汇总）2022年度部门整体支出绩效自评报告\n1.临江县公安局本级\n2.临江县公安局交通警察大队\n3.临江县公安局森林警察大队\n核定编制436名。\n',
      '临江县公安局 2022 department_self_evaluation department_and_units',
    ],
    [
      '临江县公安局2021年度部门决算情况说明\n本部门决算由临江县公安局（本级）和临江县公安局森林警察支队两家二级预算单位汇编而成。\n本年收入合计300万元。\n',
      '临江县公安局 2021 final_accounts department_and_units',
    ],
    [
      '临江县公安局2022年度“三公”经费支出决算情况\n开支单位包括局机关及下设的派出所，均不独立核算。\n“三公”经费支出决算为188.63万元。\n',
      '临江县公安局 2022 final_accounts department',
    ],
    [
      '临江县公安局2022年度项目支出绩效自评报告\n（见义勇为奖励专项经费）\n预算32万元，支出31.2万元。\n',
      '临江县公安局 2022 project_self_evaluation project',
    ],
    [
      '临江县公安局2022年度项目支出绩效自评报告\n（公开稿）\n预算32万元，支出31.2万元。\n',
      '临江县公安局 2022 project_self_evaluation special_projects',
    ],
    [
      '部门预算项目支出绩效自评表（2022年度） | ||||\n项目名称 | 51148822T000007719034-执法记录仪采购 |\n主管部门 | 临江县公安局 |\n预算数 | 32 |\n支出数（万元） | 31 |\n',
      '临江县公安局 2022 project_self_evaluation project',
    ],
    [
      '临江县财政支出项目绩效自评报告\n项目单位\n临江县公安局\n项目起止时间\n2017年1月起至2017年12月止\n报告日期：2018年8月3日\n预算数（万元）\n32\n',
      '临江县公安局 2017 project_self_evaluation special_projects',
    ],
  ])('%s', (text, expected) => expect(identityOf(text)).toBe(expected));
});

// A reader tried to make the rules for pages read wrong figures.
describe('what looks like a page, and says something else', () => {
  statedIs([
    [
      '2022年度部门整体支出绩效自评表\n部门（单位）名称\t临江县公安局\n年度预算执行情况\t年初预算数\t全年执行数\t执行率\n部门预算总额\t3400\t3300\t97.06%\n项目名称\t办案业务费\n年初预算数\t260\t执行数\t250\n',
      [
        'budget_initial 260 办案业务费',
        'budget_initial 3400',
        'execution_rate 97.06 initial',
        'expenditure 250 办案业务费',
        'expenditure 3300',
      ],
    ],
    ['我局按要求对整体支出资金进行自评，资金总额3400万元，自评得分94.6分。', ['score 94.6']],
    [
      '我局对预算安排的各项经费开展自评，年初预算3400万元，执行3300万元，自评得分94.6分。',
      ['budget_initial 3400', 'expenditure 3300', 'score 94.6'],
    ],
    ['部门整体支出绩效评价采用百分制，总分100分\n2022年度部门整体支出绩效自评得分为96分。', ['score 96']],
    ['填报单位：临江县公安局 填报日期：2023年3月 指标总分：100分\n经评价，得分96分。', ['score 96']],
    ['全县执法质量考评中我局综合评定为97分。', []],
    ['在全县绩效考核评比中，我局整体考评95.2分、综合评估92分，均列第一等次。', []],
    [
      '“三公”经费预算情况\n单位：万元\n项目          年初预算数      决算数\n因公出国费     0        0\n公务接待费      20         11.66\n机关运行经费情况     \n合计     1500        1416\n会议费       30         21.66\n',
      [
        'three_public_overseas 0',
        'three_public_overseas 0 plan',
        'three_public_reception 11.66',
        'three_public_reception 20 plan',
      ],
    ],
    [
      '2022年收入19874.36万元，支出19006.30万元，结余868.05万元。',
      ['balance_current 868.05', 'expenditure 19006.3', 'revenue 19874.36'],
    ],
    ['开展禁毒宣传20场，共花费4.5万元；维修派出所3个，共花费12万元。', []],
    [
      '一、政府采购情况\n2022年政府采购项目5个，金额共计230万元：\n1.执法记录仪采购，120万元。\n2.警务用车购置项目（110万元）；',
      [],
    ],
  ]);
  statedIs(
    [
      ['2021年财政安排专项：1.禁毒工作经费28万元，2.反恐维稳经费50万元。', []],
      ['2023年拟申请：1.禁毒工作经费35万元，2.反恐维稳装备费80万元。', []],
      [
        '根据预算批复，我局当年实际支付：1.禁毒工作经费29万元，2.反恐维稳经费57万元。',
        ['expenditure 29 禁毒工作经费', 'expenditure 57 反恐维稳经费'],
      ],
      ['年末结转情况：1.办案业务经费28万元；2.装备购置项目15万元；3.禁毒工作经费9万元。', []],
      ['下一步计划调减：1.办案业务经费30万元，2.禁毒工作经费5万元。', []],
      ['3、挪用办案经费12万元，用于购置办公设备。', []],
      ['因项目前期论证不足，3个项目2023年度预算调减。', []],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '年初预算300万元，主要用于：1.办案差旅费120万元；2.司法鉴定费80万元；3.羁押人员体检费100万元。',
        ['budget_initial 300 办案业务经费项目'],
      ],
    ],
    '临江县公安局2022年度办案业务经费项目支出绩效自评报告',
  );
  it.each([
    [
      '临江县公安局2022年度部门项目支出绩效自评报告\n（预算绩效管理）\n2022年我局共有项目5个，年初预算3400万元。\n',
      '临江县公安局 2022 project_self_evaluation special_projects',
    ],
    [
      '临江县公安局部门支出情况报告（2022年度）\n按照做好2023年部门预算编制工作的要求，现将2022年支出情况报告如下。\n2022年我局收入3400万元，支出3300万元。\n',
      '临江县公安局 2022 department_self_evaluation department',
    ],
    [
      '临江县公安局2022年度部门决算公开\n我局结对帮扶单位有局机关、交警大队和看守所。\n本年收入合计3400万元，支出合计3300万元。\n',
      '临江县公安局 2022 final_accounts department',
    ],
    [
      '临江县公安局项目支出绩效自评表\n项目名称\t智慧公安建设\n项目起止时间：2020年1月至2024年12月\n年初预算数\t260\t执行数\t250\n填报日期：2023年3月15日\n',
      '临江县公安局  project_self_evaluation project',
    ],
  ])('%s', (text, expected) => expect(identityOf(text)).toBe(expected));
});

describe('sentences of pages', () => {
  statedIs([
    [
      '综合评定95.4分，预算执行率满分10分，得9.7分。',
      ['execution_score 9.7', 'execution_weight 10', 'score 95.4'],
    ],
    ['单位名称：临江县公安局 填报日期：2023年3月16日 总分：97.4分\n', ['score 97.4']],
    ['单位名称：临江县公安局 填报日期：2023年3月16日 总分：20分\n', []],
    [
      '2022年年初批复预算8126万元，调整预算后部门预算9034.52万元。',
      ['budget_adjusted 9034.52', 'budget_initial 8126'],
    ],
    [
      '2021年并入后，增加在职民警16人。核定编制1286名，年末实有在职人员1254人。',
      ['staff_actual 1254', 'staff_quota 1286'],
    ],
  ]);
  statedIs(
    [
      [
        '2022年度收入19874.36万元，支出20016.92万元，结余868.05万元。',
        ['balance_accumulated 868.05', 'expenditure 20016.92', 'revenue 19874.36'],
      ],
      [
        '2022年度收入19874.36万元，支出19800.36万元，结余74万元。',
        ['balance_current 74', 'expenditure 19800.36', 'revenue 19874.36'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '2022年收入总预算1468.9万元，其中：一般公共预算拨款1422.9万元；上年结转结余46万元。',
        ['revenue_carryover 46 plan', 'revenue_general 1422.9 plan', 'revenue_total 1468.9 plan'],
      ],
      [
        '2022年收入总预算1422.9万元，其中：一般公共预算拨款1422.9万元。',
        ['revenue 1422.9 plan', 'revenue_general 1422.9 plan'],
      ],
      [
        '部门整体支出绩效目标表\n年度部门整体支出预算（万元） 资金总额 财政拨款 其他资金\n 13540.2 13390.2 150\n 其中：基本支出 10388.2\n 项目支出 3152\n',
        [
          'budget 13540.2 plan',
          'expenditure_basic 10388.2 plan',
          'expenditure_project 3152 plan',
          'revenue_general 13390.2 plan',
          'revenue_other 150 plan',
        ],
      ],
    ],
    PLAN,
  );
});

describe('heads with a bare sign of per cent', () => {
  const table = (head: string): string =>
    `单位：万元\n项目\t年初预算数\t决算数\t${head}\n基本支出\t50\t48.37\t96.74\n合计\t58\t56.37\t97.19\n`;
  const REST = ['expenditure 56.37', 'expenditure_basic 48.37'];
  const RATED = ['budget_initial 58', 'execution_rate 97.19 initial', ...REST];
  statedIs(
    [
      [table('执行率%'), RATED],
      [table('完成年初预算的%'), RATED],
      [table('比上年增长%'), ['budget_initial 58', ...REST]],
      [table('占预算%'), ['budget_initial 58', ...REST]],
    ],
    ACCOUNTS,
  );
});
