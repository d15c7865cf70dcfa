import { describe } from 'vitest';
import { ACCOUNTS, PROJECTS, statedIs } from './stated.ts';

describe('what becomes of a budget', () => {
  statedIs([
    // after two changes
    [
      '（一）年初县人大批准我局预算86,412,700元，后经两次调整，预算数为102,415,300元，年末完成支出102,015,800元。',
      ['budget_adjusted 10241.53', 'budget_initial 8641.27', 'expenditure 10201.58'],
    ],
    // a rate in the clause behind a semicolon
    [
      '2022年我局全年预算9800.5万元；实际支出9700.4万元；完成预算的98.98%。',
      ['budget_adjusted 9800.5', 'execution_rate 98.98 adjusted', 'expenditure 9700.4'],
    ],
    [
      '2022年我局批复预算9800.5万元，支付9700.4万元，占批复数的98.98%，资金结余率1.02%。',
      ['budget 9800.5', 'execution_rate 98.98', 'expenditure 9700.4'],
    ],
  ]);
  statedIs(
    [
      // nothing at all
      [
        '4.检查站升级项目。年初安排预算120万元，受疫情影响项目未实施，全年无支出，资金由财政收回。',
        ['budget_initial 120 检查站升级项目', 'expenditure 0 检查站升级项目'],
      ],
      [
        '2.看守所病房改造项目。年初预算600万元，调减后全年预算512.40万元，实际支出402.34万元。',
        [
          'budget_adjusted 512.4 看守所病房改造项目',
          'budget_initial 600 看守所病房改造项目',
          'expenditure 402.34 看守所病房改造项目',
        ],
      ],
      [
        '2022年我局年初预算安排专项项目46个，资金5612.37万元；追加项目3个、资金576.4万元，调整后专项项目共49个，预算资金6188.77万元。',
        [
          'budget_adjusted 6188.77 special_projects',
          'budget_initial 5612.37 special_projects',
          'project_count 49 special_projects',
        ],
      ],
      [
        '◆项目名称：智慧警务数据平台租赁\n项目金额：4,200,000元\n主要成效：汇聚数据。\n◆项目名称：草原警务站\n项目金额：735,600元',
        ['project_amount 420 智慧警务数据平台租赁', 'project_amount 73.56 草原警务站'],
      ],
    ],
    PROJECTS,
  );
});

describe('verdicts and people', () => {
  statedIs([
    [
      '预算配置10分，得10分；预算执行20分，得18.4分；合计93.6分，属“优”档次。',
      ['execution_score 18.4', 'execution_weight 20', 'grade 优', 'score 93.6'],
    ],
    ['经打分，我局部门整体支出绩效得88.6分，评为良。', ['grade 良', 'score 88.6']],
    ['开展部门整体支出绩效自评1项，得分95.2分。', ['score 95.2']],
    // people of others, from the beginning of the sentence
    ['（二）辅警被装经费预算编制依据不实，按380人测算，实际在岗264人。', []],
  ]);
});

describe('a heading over the money of one expense', () => {
  statedIs(
    [
      [
        '2.公务用车购置及运行维护费\n全年使用139.5万元，占预算166万元的84.04%。\n二、会议费\n全年使用0.68万元，完成预算3万元的22.67%。',
        [
          'meeting_expense 0.68',
          'meeting_expense 3 plan',
          'three_public_vehicles 139.5',
          'three_public_vehicles 166 plan',
        ],
      ],
      [
        '1.因公出国（境）费。年初无预算，全年无支出，与上年持平。',
        ['three_public_overseas 0', 'three_public_overseas 0 plan'],
      ],
    ],
    ACCOUNTS,
  );
});

describe('lists and headings with marks', () => {
  statedIs([
    [
      '2022年主要安排了以下几个方面的重点项目支出内容\n——视频专网租赁，预算140万元，支出138万元\n——警务保障，预算40万元，支出38万元',
      [
        'budget 140 视频专网租赁',
        'budget 40 警务保障',
        'expenditure 138 视频专网租赁',
        'expenditure 38 警务保障',
      ],
    ],
    [
      '本年度基本支出保障了民警工资福利和机关运转的需要\n- 项目支出2700万元\n- 基本支出7000万元',
      ['expenditure_basic 7000', 'expenditure_project 2700'],
    ],
    // a list of projects of which only the spending is told
    ['主要项目：\n——视频专网租赁，支出1,386.00万元；', ['expenditure 1386 视频专网租赁']],
    ...['\n', '，'].map((behind): [string, string[]] => [
      `## 智慧社区项目${behind}预算100万元，支出80万元。`,
      ['budget 100 智慧社区项目', 'expenditure 80 智慧社区项目'],
    ]),
    ['从结果看，评为优的7个，评为良的2个，没有评为差的。', ['project_count_excellent 7 special_projects']],
  ]);
});

describe('names on two lines, and projects one after the other', () => {
  statedIs([
    [
      '单位：万元\n项目名称\t预算\t支出\n看守所医疗\t69\t69\n社会化服务\t\t\n办案补助\t50\t48',
      [
        'budget 50 办案补助',
        'budget 69 看守所医疗社会化服务',
        'expenditure 48 办案补助',
        'expenditure 69 看守所医疗社会化服务',
      ],
    ],
    [
      '反映2个项目的自评结果，其中雪亮工程租赁项目自评得分93.5分，全年预算数460万元，其中办案补助项目自评得分90分，全年预算数100万元，执行数80万元。',
      [
        'budget_adjusted 100 办案补助项目',
        'budget_adjusted 460 雪亮工程租赁项目',
        'expenditure 80 办案补助项目',
        'project_count 2 special_projects',
        'score 90 办案补助项目',
        'score 93.5 雪亮工程租赁项目',
      ],
    ],
  ]);
});

describe('months, kinds and things beside the figures of the year', () => {
  statedIs([
    [
      '6月、9月、11月执行进度分别为42.6%、68.3%和89.0%，1—12月执行进度为99.69%，该项得分4.6分。',
      ['execution_rate 99.69'],
    ],
    ['1-9月预算执行率为69.69%。', []],
    [
      '2022年部门预算年初批复8,915.36万元用于基本支出，2,104.50万元用于项目支出，全年预算13,603.14万元。',
      ['budget_adjusted 13603.14'],
    ],
    ['年末固定资产原值7,246.58万元，其中房屋3,610.20万元、车辆1,508.46万元。', ['fixed_assets 7246.58']],
    [
      '部门整体申报预算16482.6万元，县财政核定安排15930.25万元，全年实际列支14873.46万元。',
      ['budget 15930.25', 'budget 16482.6', 'expenditure 14873.46'],
    ],
    [
      '单位：万元\n项目名称\t批复预算\t支出\n1.天网工程运维\t300\t290\n2.禁毒示范创建\t50\t49',
      [
        'budget 300 天网工程运维',
        'budget 50 禁毒示范创建',
        'expenditure 290 天网工程运维',
        'expenditure 49 禁毒示范创建',
      ],
    ],
    [
      '2022年我局项目支出56个，预算3200.5万元，实际支出3000.4万元。',
      ['budget 3200.5 special_projects', 'expenditure 3000.4 special_projects'],
    ],
  ]);
  statedIs(
    [
      [
        '1.雪亮工程运维（预算320.5万元，支出300.4万元）',
        ['budget 320.5 雪亮工程运维', 'expenditure 300.4 雪亮工程运维'],
      ],
      [
        '项目1：雪亮工程运维。预算320.5万元，支出300.4万元。',
        ['budget 320.5 雪亮工程运维', 'expenditure 300.4 雪亮工程运维'],
      ],
    ],
    PROJECTS,
  );
  statedIs(
    [
      [
        '表1 景区警务站运行经费\n项目编码 2040202 项目名称 景区警务站运行经费\n项目资金（元） 资金总额 1,860,000.00 财政拨款 1,860,000.00 其他资金 0.00',
        ['budget 186 景区警务站运行经费 plan'],
      ],
    ],
    '临江县公安局2022年部门预算绩效目标',
  );
});
