import { describe } from 'vitest';
import { ACCOUNTS, type Case, DEPARTMENT, PLAN, PROJECTS, statedIs } from './stated.ts';

/** Texts that look like those whose figures are left out, and whose figures are the body's, the projects' or a project's own. */
describe("figures that rules on what is not the body's leave as they are, on the body", () => {
  statedIs(
    [
      [
        '年初预算及追加预算共计5200万元，其中：基本支出4000万元，项目支出1200万元。',
        ['expenditure_basic 4000', 'expenditure_project 1200'],
      ],
      [
        '年初安排项目12个，年中取消项目2个，实际实施项目10个，预算3100万元，支出3050万元。',
        [
          'budget 3100 special_projects',
          'expenditure 3050 special_projects',
          'project_count 12 special_projects',
        ],
      ],
      [
        '资金使用合规，未发现截留、挤占、挪用、虚列支出等情况，全年支出4900万元，预算执行率98%。',
        ['execution_rate 98', 'expenditure 4900'],
      ],
      [
        '我局及所属事业单位2022年支出合计5000万元，其中：基本支出4000万元，项目支出1000万元。',
        [
          'expenditure 5000 department_and_units',
          'expenditure_basic 4000 department_and_units',
          'expenditure_project 1000 department_and_units',
        ],
      ],
      [
        '一、部门概况\n我局是县政府工作部门。\n二、预算绩效管理情况\n（一）绩效监控和自评情况\n我局按要求开展绩效监控和自评，自评得分95.6分，评价等级为优。',
        ['grade 优', 'score 95.6'],
      ],
      ['我局预算管理规范，内部控制制度健全，评价得分95.6分，评价等级为“优”。', ['grade 优', 'score 95.6']],
      ['有力推动平安建设，社会效益显著，综合评价得分95.6分，等级为优。', ['grade 优', 'score 95.6']],
      [
        '一、部门概况\n我局是县政府工作部门。\n（五）资产配置和使用情况\n截至2022年12月31日，固定资产原值3200万元，净值1800万元。',
        ['fixed_assets 3200'],
      ],
      [
        '一、部门概况\n我局是县政府工作部门。\n（三）执法执勤用车情况\n公务用车保有量35辆，公务用车运行维护费支出86万元。',
        ['three_public_vehicle_running 86'],
      ],
      [
        '一、部门概况\n我局是县政府工作部门。\n五、下一步改进措施\n一是加强预算编制。\n二是加强绩效管理。\n综上，我局自评得分95.6分，评价等级为优。',
        ['grade 优', 'score 95.6'],
      ],
      [
        '组织民警培训12期800人次，支出24万元，“三公”经费支出98万元，公务接待费12万元。',
        ['three_public 98', 'three_public_reception 12'],
      ],
      ['除辅警外，人员编制240名，实有人数228人。', ['staff_actual 228', 'staff_quota 240']],
      ['2022年末在职民警228人（未含辅警280人），编制240名。', ['staff_actual 228', 'staff_quota 240']],
      [
        '年末在职民警230人、辅警280人，全年支出4900万元，其中人员经费3200万元。',
        ['expenditure 4900', 'expenditure_personnel 3200', 'staff_actual 230'],
      ],
      [
        '2022年接处警3.2万起，全年实际支出4900万元，完成年初预算的98%。',
        ['execution_rate 98 initial', 'expenditure 4900'],
      ],
      [
        '签订政府采购合同金额850万元，全年预算5000万元，实际支出4900万元，执行率98%。',
        ['budget_adjusted 5000', 'execution_rate 98 adjusted', 'expenditure 4900'],
      ],
      [
        '非税收入1500万元，完成预算的107%，全年支出4900万元，执行率98%。',
        ['execution_rate 98', 'expenditure 4900'],
      ],
      [
        '项目一：雪亮工程\n年初预算320万元，支出310万元，自评得分95分。\n我局全年预算5000万元，支出4900万元，自评得分96分。',
        [
          'budget_adjusted 5000',
          'budget_initial 320 雪亮工程',
          'expenditure 310 雪亮工程',
          'expenditure 4900',
          'score 95 雪亮工程',
          'score 96',
        ],
      ],
      [
        '四、绩效监控和自评情况\n\n指标\t年初预算数\t全年预算数\t全年执行数\t执行率\n整体支出\t5000\t5200\t4900\t94.23%',
        ['budget_adjusted 5200', 'budget_initial 5000', 'execution_rate 94.23 adjusted', 'expenditure 4900'],
      ],
      [
        '会议费3万元由公用经费列支，培训费12万元由项目经费列支。',
        ['meeting_expense 3', 'training_expense 12'],
      ],
      ['基本支出3900万元，政法专项支出1000万元。', ['expenditure_basic 3900', 'expenditure_project 1000']],
      [
        '经费缺口主要是基本支出保障不足，2022年基本支出3900万元，项目支出1000万元。',
        ['expenditure_basic 3900', 'expenditure_project 1000'],
      ],
      [
        '行政经费支出700万元，其中：会议费3万元，培训费12万元，公务接待费5万元。',
        ['meeting_expense 3', 'three_public_reception 5', 'training_expense 12'],
      ],
    ],
    DEPARTMENT,
  );
});

describe("figures that rules on what is not the body's leave as they are, in accounts", () => {
  statedIs(
    [
      [
        '2022年度“三公”经费支出决算为98万元，比上年减少90万元，下降47.9%，其中：公务用车运行维护费86万元，比上年减少85万元；公务接待费12万元，比上年减少5万元。',
        ['three_public 98', 'three_public_reception 12', 'three_public_vehicle_running 86'],
      ],
      [
        '六、一般公共预算支出决算情况\n见下。\n七、政府性基金预算支出决算情况说明\n我局2022年度无政府性基金预算财政拨款支出。\n“三公”经费支出决算情况说明\n2022年度“三公”经费支出决算为98万元，其中：公务用车运行维护费86万元，公务接待费12万元。',
        ['three_public 98', 'three_public_reception 12', 'three_public_vehicle_running 86'],
      ],
      [
        '一、收入支出决算总体情况\n收入总计5200万元。\n1.财政拨款收入：4800万元。\n2.非税收入：0万元。\n3.上年结转和结余：120万元，主要是项目结转。\n本年支出4900万元，其中基本支出3900万元，项目支出1000万元。',
        [
          'expenditure 4900',
          'expenditure_basic 3900',
          'expenditure_project 1000',
          'revenue_carryover 120',
          'revenue_general 4800',
          'revenue_total 5200',
        ],
      ],
      ['2022年末，本部门编制240名，实有228人（其中辅警0人）。', ['staff_actual 228', 'staff_quota 240']],
      ['上年结转62万元，结转至2022年使用。', ['revenue_carryover 62']],
      ['2021年会议费合计4万元，2022年会议费3万元。', ['meeting_expense 3']],
      ['会议费支出3万元，其中：二类会议费2万元，三类会议费合计1万元。', ['meeting_expense 3']],
    ],
    ACCOUNTS,
  );
});

describe("figures that rules on what is not the body's leave as they are, in plans", () => {
  statedIs(
    [
      [
        '一、收支预算总体情况\n1.一般公共预算拨款收入：4800万元\n2.政府性基金预算拨款收入：0万元\n3.上年结转：200万元\n本年支出预算5000万元，其中：基本支出3900万元，项目支出1100万元。\n“三公”经费预算98万元。',
        [
          'budget 5000 plan',
          'expenditure_basic 3900 plan',
          'expenditure_project 1100 plan',
          'revenue_carryover 200 plan',
          'revenue_fund 0 plan',
          'revenue_general 4800 plan',
          'three_public 98 plan',
        ],
      ],
    ],
    PLAN,
  );
});

describe("figures that rules on what is not the body's leave as they are, on projects", () => {
  statedIs(
    [
      [
        '2022年我局共实施项目12个，其中新建项目5个，续建项目7个，预算资金3200万元，支出3100万元，执行率96.88%。',
        [
          'budget 3200 special_projects',
          'execution_rate 96.88 special_projects',
          'expenditure 3100 special_projects',
          'project_count 12 special_projects',
        ],
      ],
      [
        '除涉密项目2个外，其余10个项目均开展了绩效自评，涉及预算资金3200万元，支出3100万元，执行率96.88%。',
        [
          'budget 3200 special_projects',
          'execution_rate 96.88 special_projects',
          'expenditure 3100 special_projects',
        ],
      ],
      [
        '2022年共有项目12个，其中其他运转类项目2个，特定目标类项目10个，预算总额3200万元，支出3100万元，执行率96.88%。',
        [
          'budget 3200 special_projects',
          'execution_rate 96.88 special_projects',
          'expenditure 3100 special_projects',
          'project_count 12 special_projects',
        ],
      ],
      [
        '第一部分 公安业务装备更新项目\n一、基本情况\n该项目年初预算320万元，支出310万元。\n二、绩效评价工作开展情况\n组织开展自评。\n三、综合评价情况及评价结论\n项目自评得分95分，等级为优。\n四、绩效评价指标分析\n预算执行率96.88%。\n第二部分 看守所维修改造项目\n一、基本情况\n该项目年初预算200万元，支出190万元。\n二、绩效评价工作开展情况\n组织开展自评。\n三、综合评价情况及评价结论\n项目自评得分93分，等级为优。\n四、绩效评价指标分析\n预算执行率95%。',
        [
          'budget_initial 200 看守所维修改造',
          'budget_initial 320 公安业务装备更新',
          'execution_rate 95 看守所维修改造 initial',
          'execution_rate 96.88 公安业务装备更新 initial',
          'expenditure 190 看守所维修改造',
          'expenditure 310 公安业务装备更新',
          'grade 优 公安业务装备更新',
          'grade 优 看守所维修改造',
          'score 93 看守所维修改造',
          'score 95 公安业务装备更新',
        ],
      ],
      [
        '雪亮工程项目：年初预算320万元，其中设备购置预算200万元，运维费预算120万元，实际支出310万元，执行率96.88%。',
        [
          'budget_initial 320 雪亮工程项目',
          'execution_rate 96.88 雪亮工程项目 initial',
          'expenditure 310 雪亮工程项目',
        ],
      ],
      [
        '1.办案业务费：年初预算500万元，支出决算480万元，执行率96%。',
        [
          'budget_initial 500 办案业务费',
          'execution_rate 96 办案业务费 initial',
          'expenditure 480 办案业务费',
        ],
      ],
      [
        '项目一：公安业务装备更新\n总体绩效目标：更新装备。\n年初预算320万元，支出310万元，执行率96.88%，自评得分95分。\n项目二：看守所维修改造\n总体绩效目标：保障安全。\n年初预算200万元，支出190万元，执行率95%，自评得分93分。',
        [
          'budget_initial 200 看守所维修改造',
          'budget_initial 320 公安业务装备更新',
          'execution_rate 95 看守所维修改造 initial',
          'execution_rate 96.88 公安业务装备更新 initial',
          'expenditure 190 看守所维修改造',
          'expenditure 310 公安业务装备更新',
          'score 93 看守所维修改造',
          'score 95 公安业务装备更新',
        ],
      ],
      [
        '业务技术用房项目总投资5000万元，累计支出2200万元，2022年支出480万元。',
        ['expenditure 480 业务技术用房项目', 'project_amount 5000 业务技术用房项目'],
      ],
      [
        '三、“三公”经费情况\n公务接待费支出12万元，公务用车运行维护费支出86万元。',
        ['three_public_reception 12', 'three_public_vehicle_running 86'],
      ],
    ],
    PROJECTS,
  );
});

describe('what a reviewer found of these rules', () => {
  statedIs(
    [
      [
        '一、概况\n我局有10个科。\n（三）差旅费管理\n1.预算情况。全年预算150万元，支出120万元，执行率80%。\n（四）预算执行\n全年预算5000万元，支出4900万元。',
        ['budget_adjusted 5000', 'expenditure 4900'],
      ],
      [
        '1.“三公”经费支出情况\n公务接待费12万元。\n2.总体情况\n年初预算5000万元，支出4900万元。',
        ['budget_initial 5000', 'expenditure 4900', 'three_public_reception 12'],
      ],
      ['完成内部控制评价，部门整体自评得分95分，等级为优。', ['grade 优', 'score 95']],
      ['四、下一步计划\n在2022年基础上，三公经费70万元，公务接待费1万元。', []],
      ['会议费3万元由局机关列支，培训费2万元由专项经费列支。', ['meeting_expense 3', 'training_expense 2']],
    ],
    DEPARTMENT,
  );
});

describe('sections and parts of a report, and where they end', () => {
  statedIs(
    [
      [
        '七、“三公”经费支出决算情况说明\n（一）总体情况说明\n2022年预算为100万元，支出决算为80万元，完成预算的80%。\n八、总体情况\n预算5000万元，支出4800万元',
        [
          'budget 5000',
          'expenditure 4800',
          'three_public 100 plan',
          'three_public 80',
          'three_public_completion 80',
        ],
      ],
      [
        '五、培训费情况\n（一）基本情况\n预算20万元，支出15万元',
        ['training_expense 15', 'training_expense 20 plan'],
      ],
      [
        '七、“三公”经费情况\n（一）“三公”经费情况\n预算为100万元\n（二）部门整体支出情况\n预算5000万元，支出4800万元。',
        ['budget 5000', 'expenditure 4800', 'three_public 100 plan'],
      ],
      ['九、机关运行经费支出情况说明\n2022年度支出600万元，比上年减少20万元。', []],
      ['（三）债务情况\n支出280万元', []],
      ['（三）上级资金\n预算60万元，支出50万元', []],
      ['五、资产处置\n收入20万元，支出18万元', []],
      ['第三部分 政府采购情况\n\n预算300万元，支出280万元', []],
      ['3.1 政府采购情况\n\n预算300万元，支出280万元', []],
      ['【政府采购】支出300万元。', []],
      ['## 一、差旅费管理\n全年支出120万元，执行率80%。', []],
      [
        '项目一：2022年雪亮工程项目\n年初预算300万元，支出290万元。',
        ['budget_initial 300 雪亮工程', 'expenditure 290 雪亮工程'],
      ],
      [
        '第二部分 雪亮工程项目\n年初预算300万元，支出290万元。\n第三部分 评价结论\n自评得分97分，执行率96%。',
        ['budget_initial 300 雪亮工程', 'execution_rate 96', 'expenditure 290 雪亮工程', 'score 97'],
      ],
    ],
    DEPARTMENT,
  );
});

const [ONE, OTHER] = ['年初预算300万元，支出290万元。', '年初预算50万元，支出48万元。'];
const OF_TWO = [
  'budget_initial 300 雪亮工程',
  'budget_initial 50 禁毒宣传',
  'expenditure 290 雪亮工程',
  'expenditure 48 禁毒宣传',
];
const inOrder = (figures: readonly string[]): string[] => [...figures].sort();

describe('parts on one project each, and what sums them up', () => {
  statedIs(
    [
      [
        '项目名称\t雪亮工程\n项目总投资\t1200万元\t2022年预算\t300万元\n2022年支出\t290万元\t执行率\t96.67%',
        inOrder([
          'budget 300 雪亮工程',
          'execution_rate 96.67 雪亮工程',
          'expenditure 290 雪亮工程',
          'project_amount 1200 雪亮工程',
        ]),
      ],
      [
        `项目一：雪亮工程\n${ONE}\n项目二：禁毒宣传\n${OTHER}\n综上，我局两个项目预算共350万元，支出338万元，总体评价为优。`,
        inOrder([
          ...OF_TWO,
          'budget 350 special_projects',
          'expenditure 338 special_projects',
          'grade 优 special_projects',
        ]),
      ],
      [
        `（一）雪亮工程项目\n${ONE}\n（二）禁毒宣传项目\n${OTHER}\n总的来看，全年项目预算350万元，支出338万元。`,
        inOrder([...OF_TWO, 'budget 350 special_projects', 'expenditure 338 special_projects']),
      ],
      [
        `项目一：雪亮工程\n${ONE}\n项目二：禁毒宣传\n${OTHER}\n本部门2022年项目支出338万元，执行率96.57%。`,
        inOrder([...OF_TWO, 'execution_rate 96.57 special_projects', 'expenditure 338 special_projects']),
      ],
      [
        `项目一：雪亮工程\n${ONE}\n项目二：禁毒宣传\n${OTHER}\n综上，该项目自评得分95分，等级为优。`,
        inOrder([...OF_TWO, 'grade 优 禁毒宣传', 'score 95 禁毒宣传']),
      ],
      [
        `项目一：雪亮工程\n${ONE}\n项目二：禁毒宣传\n${OTHER}\n总的来看，全年项目预算350万元，支出338万元，平均得分96.5分。`,
        inOrder([...OF_TWO, 'budget 350 special_projects', 'expenditure 338 special_projects']),
      ],
      [`项目一：2022年雪亮工程项目\n${ONE}\n项目二：2022年禁毒宣传项目\n${OTHER}`, OF_TWO],
      [
        '项目一：雪亮工程（300万元）\n支出290万元，自评得分95分。\n项目二：禁毒宣传（50万元）\n支出48万元，自评得分96分。',
        ['expenditure 290 雪亮工程', 'expenditure 48 禁毒宣传', 'score 95 雪亮工程', 'score 96 禁毒宣传'],
      ],
      [`第一篇 雪亮工程项目\n${ONE}\n第二篇 禁毒宣传项目\n${OTHER}`, OF_TWO],
    ],
    PROJECTS,
  );
});

describe('sections on a thing, and the uses of the money of projects', () => {
  statedIs(
    [
      ['（三）装备购置情况\n预算50万元，支出48万元，执行率96%', []],
      ['（三）办案业务费使用情况\n预算50万元，支出48万元，执行率96%', []],
      ['（三）智慧警务建设\n预算50万元，支出48万元，执行率96%', []],
      ['（三）智慧警务平台\n投入320万元。2022年全局支出4900万元。', ['expenditure 4900']],
      ['城关派出所：全年支出90万元，执行率95%', []],
      ['刑侦大队：全年办案费60万元，合计支出90万元，执行率95%。', []],
      ['刑侦大队：办案费60万元，合计支出90万元。我局支出5000万元。', ['expenditure 5000']],
      ...['队伍建设', '内部控制建设', '警务保障', '预算管理', '年度经费使用情况', '运转经费'].map(
        (heading): Case => [
          `（三）${heading}\n预算5000万元，支出4900万元`,
          ['budget 5000', 'expenditure 4900'],
        ],
      ),
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '项目预算610万元，支出588.47万元，主要用于：\n1.办案差旅费196.32万元；\n2.培训费12万元；\n3.装备购置费380.15万元。',
        ['budget 610 special_projects', 'expenditure 588.47 special_projects'],
      ],
      [
        '项目一：雪亮工程\n年初预算300万元，支出290万元。支出内容如下：\n1.视频租赁200万元；\n2.培训费90万元。',
        ['budget_initial 300 雪亮工程', 'expenditure 290 雪亮工程'],
      ],
    ],
    PROJECTS,
  );
});
