import { describe } from 'vitest';
import { PROJECTS, statedIs } from './stated.ts';

const report = (on: string): string => `临江县公安局2022年度${on}绩效自评报告`;

describe('the whole, behind or before its parts, where a rate proves it', () => {
  statedIs([
    [
      '基本支出：年初安排5230万元，实际支出5412万元，完成率103.48%。\n项目支出：年初安排1650万元，实际支出1583.6万元，完成率95.98%。\n以上合计年初安排6880万元，实际支出6995.6万元，总完成率101.68%。',
      ['budget_initial 6880', 'execution_rate 101.68 initial', 'expenditure 6995.6'],
    ],
    [
      '年初下达预算指标7532万元，年末调整为8015.6万元，国库集中支付7896.32万元，支付率98.51%。\n其中人员类指标5620.3万元，支付5620.3万元。',
      [
        'budget_adjusted 8015.6',
        'budget_initial 7532',
        'execution_rate 98.51 adjusted',
        'expenditure 7896.32',
      ],
    ],
    [
      '预算指标数为10256.3万元，支付数为9968.5万元。\n项目支出指标2626.1万元，支付2338.3万元，项目支付率89.04%。\n总支付率97.19%。',
      ['budget 10256.3', 'execution_rate 97.19', 'expenditure 9968.5'],
    ],
    // The first is the whole, and what is less is a part of it.
    [
      '全年预算8000万元，支出7600万元，执行率95%。\n其中信息化类预算400万元，支出300万元，执行率75%。',
      ['budget_adjusted 8000', 'execution_rate 95 adjusted', 'expenditure 7600'],
    ],
    // Without a word for the sum, and with a rate of its own, the first stays.
    [
      '2022年部门预算支出8000万元，实际支出7600万元，执行率95%。\n另外管理的代管资金预算9000万元，支出8100万元，执行率90%。',
      ['budget 8000', 'execution_rate 95', 'expenditure 7600'],
    ],
  ]);
  statedIs(
    [
      [
        '列入预算的项目有：\n扫黑专班经费50万元，实际支出48.6万元；\n检查站运行经费32万元，实际支出29.3万元。\n以上项目预算合计82万元，支出合计77.9万元，执行率95%。',
        [
          'budget 32 检查站运行经费',
          'budget 50 扫黑专班经费',
          'budget 82 special_projects',
          'execution_rate 95 special_projects',
          'expenditure 29.3 检查站运行经费',
          'expenditure 48.6 扫黑专班经费',
          'expenditure 77.9 special_projects',
        ],
      ],
      [
        '批复我局专项项目10个，预算资金2365万元。\n（一）当年预算执行2113.6万元，执行率96.07%；\n（二）结转资金执行161.2万元，执行率97.7%；\n（三）合计执行2274.8万元，总执行率96.19%。',
        [
          'budget 2365 special_projects',
          'execution_rate 96.19 special_projects',
          'expenditure 2274.8 special_projects',
          'project_count 10 special_projects',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('one year, and not all years of a project', () =>
  statedIs(
    [
      [
        '截至2022年底累计下达资金1750万元，累计支出1698万元。其中2022年下达资金650万元，支出612.5万元，执行率94.23%。',
        [
          'budget 650 岗亭改造项目',
          'execution_rate 94.23 岗亭改造项目 received',
          'expenditure 612.5 岗亭改造项目',
        ],
      ],
      // 累计 is a word for the year too.
      [
        '全年预算650万元，累计支出612.5万元，执行率94.23%。',
        [
          'budget_adjusted 650 岗亭改造项目',
          'execution_rate 94.23 岗亭改造项目 adjusted',
          'expenditure 612.5 岗亭改造项目',
        ],
      ],
    ],
    report('岗亭改造项目'),
  ));

describe('what was granted for kinds of spending is not what was spent', () =>
  statedIs([
    [
      '部门预算批复情况：人员经费4862万元、公用经费560万元、项目经费1520万元。\n部门预算执行情况：人员经费4895万元、公用经费548万元、项目经费1466万元。',
      ['expenditure_personnel 4895', 'expenditure_project 1466', 'expenditure_public 548'],
    ],
    [
      '预算批复基本支出5012万元，项目支出1360万元。\n执行结果：基本支出5012万元，项目支出1296.6万元。',
      ['expenditure_basic 5012', 'expenditure_project 1296.6'],
    ],
  ]));

describe('titles and names', () => {
  statedIs(
    [
      [
        '禁毒经费：预算70万元，支出68.2万元。\n反恐经费：预算55万元，支出53.1万元。\n两个项目总体执行率97.04%。',
        [
          'budget 55 反恐经费',
          'budget 70 禁毒经费',
          'execution_rate 97.04 special_projects',
          'expenditure 53.1 反恐经费',
          'expenditure 68.2 禁毒经费',
          'project_count 2 special_projects',
        ],
      ],
    ],
    report('禁毒经费和反恐经费'),
  );
  // Of one thing, whose parts the text does not tell apart.
  statedIs(
    [['预算70万元，支出68.2万元。', ['budget 70 禁毒经费和反恐经费', 'expenditure 68.2 禁毒经费和反恐经费']]],
    report('禁毒经费和反恐经费'),
  );
  statedIs(
    [
      [
        '2022年办案经费预算260万元，实际支出259.3万元，预算执行率99.73%。',
        ['budget 260 办案经费', 'execution_rate 99.73 办案经费', 'expenditure 259.3 办案经费'],
      ],
    ],
    report('办案经费'),
  );
  statedIs(
    [
      [
        '（一）检查站改造项目\n因安保工作需要，于5月追加预算428万元，年底支出376.52万元，执行率87.97%。',
        ['budget 428 检查站改造', 'execution_rate 87.97 检查站改造', 'expenditure 376.52 检查站改造'],
      ],
    ],
    PROJECTS,
  );
});

describe('another year that is only compared with', () =>
  statedIs([
    [
      '“三公”经费：2022年支出78.2万元，2021年支出82.6万元，下降5.33%，其中：公务用车运行费77.1万元（2021年81.2万元）；接待费1.1万元。',
      ['three_public 78.2', 'three_public_reception 1.1', 'three_public_vehicle_running 77.1'],
    ],
    [
      '“三公”经费支出132.05万元，比上年下降3.8%：公务用车运行维护费128.6万元，公务接待费3.45万元。',
      ['three_public 132.05', 'three_public_reception 3.45', 'three_public_vehicle_running 128.6'],
    ],
    [
      '“三公”经费：2022年共支出65.3万元，其中公车运行65.1万元，接待费0.2万元；预算数为70万元。',
      [
        'three_public 65.3',
        'three_public 70 plan',
        'three_public_reception 0.2',
        'three_public_vehicle_running 65.1',
      ],
    ],
  ]));

describe('sums that hold what was carried over, and sums that do not', () =>
  statedIs([
    [
      '全年总收入9876.54万元，其中财政拨款9650.54万元，上年结余226万元；年度总支出9610.2万元，其中基本支出7523.6万元，项目支出2086.6万元。',
      [
        'expenditure 9610.2',
        'expenditure_basic 7523.6',
        'expenditure_project 2086.6',
        'revenue_carryover 226',
        'revenue_general 9650.54',
        'revenue_total 9876.54',
      ],
    ],
  ]));

describe('other readings that were taken back', () => {
  statedIs([
    // One kind of posts after the other, and no sum.
    ['现有编制247人、行政工勤编制15人，年末实有在职人员231人。', ['staff_actual 231']],
    ['现有编制247人，其中行政编制240人、工勤编制7人。', ['staff_quota 247']],
    ['核定政法专项编制247人，工勤编制7人。', ['staff_quota 247']],
    // The rate is of what the initial budget came to.
    [
      '年初预算800万元，年中追加120万元，共920万元，支出911.2万元，执行率99.04%。',
      ['budget_adjusted 920', 'budget_initial 800', 'execution_rate 99.04 adjusted', 'expenditure 911.2'],
    ],
    [
      '年初预算800万元，支出760万元，执行率95%。',
      ['budget_initial 800', 'execution_rate 95 initial', 'expenditure 760'],
    ],
  ]);
  statedIs(
    [
      [
        '预算安排公务用车购置资金120万元，实际支出118.6万元。',
        ['budget 120 公务用车购置项目', 'expenditure 118.6 公务用车购置项目'],
      ],
    ],
    report('公务用车购置项目'),
  );
  statedIs(
    [
      [
        '一、中央政法转移支付资金\n2022年下达资金460万元，实际支出448.2万元。\n二、县级辅警经费\n2022年预算安排1200万元，支出1188.5万元。',
        [
          'budget 1200 县级辅警经费',
          'budget 460 中央政法转移支付资金',
          'expenditure 1188.5 县级辅警经费',
          'expenditure 448.2 中央政法转移支付资金',
        ],
      ],
    ],
    PROJECTS,
  );
});

describe('sums behind their parts, and budgets of one kind of spending', () => {
  statedIs(
    [
      [
        '上级专款150万元，区级预算280万元，合计430万元，支出401.3万元，执行率93.33%。',
        ['budget 430 岗亭改造项目', 'execution_rate 93.33 岗亭改造项目', 'expenditure 401.3 岗亭改造项目'],
      ],
      [
        '年度预算60万元。1至6月支出28.6万元，7至12月支出29.8万元，全年合计58.4万元。',
        ['budget 60 岗亭改造项目', 'expenditure 58.4 岗亭改造项目'],
      ],
      // No sum of what stands before it.
      [
        '年度预算60万元，支出58万元，涉案资金合计118.5万元。',
        ['budget 60 岗亭改造项目', 'expenditure 58 岗亭改造项目'],
      ],
    ],
    report('岗亭改造项目'),
  );
  statedIs([
    [
      '人员经费1421万元（预算1430万元），公用经费220万元。',
      ['expenditure_personnel 1421', 'expenditure_public 220'],
    ],
    ['基本支出8210万元，较年初预算8350万元减少140万元。', ['expenditure_basic 8210']],
    [
      '县财政下达我局基本支出8102万元，项目支出2460万元。基本支出执行8096.5万元，项目支出执行2312.4万元。',
      ['expenditure_basic 8096.5', 'expenditure_project 2312.4'],
    ],
    // The whole budget behind what was spent of it.
    ['全年支出9800万元，较年初预算9900万元减少100万元。', ['budget_initial 9900', 'expenditure 9800']],
  ]);
  statedIs(
    [
      [
        '该项目预算144万元，实际支出139.84万元，执行率97.11%。',
        [
          'budget 144 公务用车更新购置项目',
          'execution_rate 97.11 公务用车更新购置项目',
          'expenditure 139.84 公务用车更新购置项目',
        ],
      ],
    ],
    report('公务用车更新购置项目'),
  );
  statedIs(
    [
      [
        '食堂运行补助项目年度预算60万元，支出58.4万元。',
        ['budget 60 机关食堂运行补助项目', 'expenditure 58.4 机关食堂运行补助项目'],
      ],
    ],
    report('机关食堂运行补助项目'),
  );
});
