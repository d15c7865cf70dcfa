import { describe } from 'vitest';
import { PROJECTS, statedIs } from './stated.ts';

const report = (on: string): string => `临江县公安局2022年度${on}绩效自评报告`;

describe('several budgets of one project, each with its rate', () => {
  statedIs(
    [
      [
        '县财政安排项目建设资金2,400万元，当年实际拨到项目专户的为2,150万元。支付2,086.75万元。对照财政安排数，执行率为86.95%；对照实际到位数，执行率为97.06%。',
        [
          'budget 2150 业务用房建设项目',
          'budget 2400 业务用房建设项目',
          'execution_rate 86.95 业务用房建设项目 arranged',
          'execution_rate 97.06 业务用房建设项目 received',
          'expenditure 2086.75 业务用房建设项目',
        ],
      ],
      [
        '年初预算1.26亿元，实际到位1.2亿元，支出1.1748亿元。以年初预算为分母，执行率为93.24%；若以实际到位资金为分母，执行率则为97.90%。',
        [
          'budget 12000 业务用房建设项目',
          'budget_initial 12600 业务用房建设项目',
          'execution_rate 93.24 业务用房建设项目 initial',
          'execution_rate 97.9 业务用房建设项目 received',
          'expenditure 11748 业务用房建设项目',
        ],
      ],
      // The rate of arrival says of what.
      [
        '县级财政预算安排建设资金1,260万元。实际到位资金1,040万元，资金到位率82.54%。支出1,022.50万元。',
        [
          'budget 1040 业务用房建设项目',
          'budget 1260 业务用房建设项目',
          'expenditure 1022.5 业务用房建设项目',
        ],
      ],
      // …and this one is of something else.
      [
        '县级财政预算安排建设资金1,260万元。实际到位资金1,040万元，警力到位率91.3%。支出1,022.50万元。',
        ['budget 1040 业务用房建设项目', 'expenditure 1022.5 业务用房建设项目'],
      ],
    ],
    report('业务用房建设项目'),
  );
});

describe('what is owed', () => {
  statedIs(
    [
      [
        '下达资金768.00万元，支出741.15万元，执行率96.50%。未支付的26.85万元为装备质保金，结转下年支付。',
        [
          'balance_current 26.85 科技强警项目',
          'budget 768 科技强警项目',
          'execution_rate 96.5 科技强警项目 received',
          'expenditure 741.15 科技强警项目',
        ],
      ],
      [
        '下达资金768.00万元，支出741.15万元，执行率96.50%。质保金26.85万元待期满后支付。',
        [
          'budget 768 科技强警项目',
          'execution_rate 96.5 科技强警项目 received',
          'expenditure 741.15 科技强警项目',
        ],
      ],
    ],
    report('科技强警项目'),
  );
});

describe('a rate of what is counted', () =>
  statedIs(
    [
      [
        '下达资金500万元，支出463万元。回访群众500名，满意的463人，占92.6%。',
        ['budget 500 科技强警项目', 'expenditure 463 科技强警项目'],
      ],
    ],
    report('科技强警项目'),
  ));

describe('parts of what was spent on projects', () => {
  statedIs([
    [
      '项目支出1,171,543.86元，占17.60%。其中中央政法转移支付办案（业务）经费612,430.50元，中央政法转移支付业务装备经费359,113.36元，森林防火专项经费200,000.00元。',
      [
        'expenditure 20 森林防火专项经费',
        'expenditure 35.911336 中央政法转移支付业务装备经费',
        'expenditure 61.24305 中央政法转移支付办案(业务)经费',
        'expenditure_project 117.154386',
      ],
    ],
    [
      '项目支出主要包括:警务辅助人员经费2418.73万元,信号设施建设与运维1236.50万元,其余为宣传等项目支出。',
      ['expenditure 1236.5 信号设施建设与运维', 'expenditure 2418.73 警务辅助人员经费'],
    ],
    [
      '项目支出2,546.36万元。其中金额较大的有：警务辅助人员经费支出1,324.80万元，视频链路租赁费支出486.20万元，其余为小额项目支出。',
      [
        'expenditure 1324.8 警务辅助人员经费',
        'expenditure 486.2 视频链路租赁费',
        'expenditure_project 2546.36',
      ],
    ],
    // A budget of projects is no spending.
    [
      '项目支出预算2,546.36万元，其中：警务辅助人员经费2,060.16万元，视频链路租赁费486.20万元。',
      ['budget 2060.16 警务辅助人员经费', 'budget 486.2 视频链路租赁费'],
    ],
    [
      '重点项目的资金情况是：警务辅助人员经费预算60.00万元，实际支出58.00万元；视频专网二期建设预算32.00万元，实际支出30.45万元。',
      [
        'budget 32 视频专网二期建设',
        'budget 60 警务辅助人员经费',
        'expenditure 30.45 视频专网二期建设',
        'expenditure 58 警务辅助人员经费',
      ],
    ],
  ]);
});

describe('the one project of a report', () => {
  statedIs(
    [
      // Its name is that of a kind of costs.
      [
        '2022年辅警人员经费全年预算数3126万元；全年执行数3098.47万元，预算执行率99.12%。',
        [
          'budget_adjusted 3126 辅警人员经费',
          'execution_rate 99.12 辅警人员经费 adjusted',
          'expenditure 3098.47 辅警人员经费',
        ],
      ],
      // What it was spent for is told behind the rate.
      [
        '辅警人员经费共支出471.36万元，预算执行率97.03%。其中：工资性费用186.42万元，服装采购费94.75万元。',
        ['execution_rate 97.03 辅警人员经费', 'expenditure 471.36 辅警人员经费'],
      ],
      [
        '县财政年初为该项目安排预算198万元。2022年项目支出190万元，占预算的95.96%。',
        [
          'budget_initial 198 辅警人员经费',
          'execution_rate 95.96 辅警人员经费 initial',
          'expenditure 190 辅警人员经费',
        ],
      ],
      [
        '自评总得分为97.8分，比上年提高0.6分，评价等级为“优”。',
        ['grade 优 辅警人员经费', 'score 97.8 辅警人员经费'],
      ],
      [
        '预算执行（10分）：按安排数计算，得8.70分；产出（50分）：得42.80分。',
        ['execution_score 8.7 辅警人员经费', 'execution_weight 10 辅警人员经费'],
      ],
    ],
    report('辅警人员经费'),
  );
});

describe('what a title is on', () => {
  statedIs(
    [['年初预算280万元。', ['budget_initial 280 公开查缉站点升级改造项目']]],
    '临江县公安局公开查缉站点升级改造项目\n2022年度绩效自评报告\n\n',
  );
  statedIs(
    [['年初预算280万元。', ['budget_initial 280 禁毒专项资金']]],
    '临江县财政局\n关于县公安局2022年度禁毒专项资金的重点评价报告\n\n',
  );
  statedIs(
    [['年初预算280万元。', ['budget_initial 280 农村道路隐患整治专项经费']]],
    '临江县公安局交警大队\n关于2022年农村道路隐患整治专项经费使用效果的自评汇报\n\n',
  );
  statedIs(
    [['年初预算280万元。', ['budget_initial 280 城区交通信号灯维护费']]],
    '临江县公安局\n2022年城区交通信号灯维护费\n绩效自评报告\n\n',
  );
});

describe('projects', () => {
  statedIs(
    [
      [
        '调整后项目资金合计3532.5万元，涉及项目18个。',
        ['budget_adjusted 3532.5 special_projects', 'project_count 18 special_projects'],
      ],
    ],
    PROJECTS,
  );
});
