import { describe } from 'vitest';
import { statedIs } from './stated.ts';

const report = (on: string): string => `青禾县公安局2023年度${on}绩效自评报告`;

// What a reviewer made up against the rules that prove amounts by the others beside them.

describe('sums of what is no part of a figure', () => {
  statedIs(
    [
      ['全年支出900万元，挽回群众损失100万元，共计1000万元。', ['expenditure 900']],
      ['全年支出900万元，未支付100万元，共1000万元。', ['expenditure 900']],
      ['全年支出100万元，收回存量资金20万元，合计120万元。', ['expenditure 100']],
    ],
    report('部门整体支出'),
  );
  statedIs(
    [
      [
        '2023年项目支出预算500万元，具体如下：\n（1）交通信号灯维护项目200万元；\n（2）禁毒专项经费项目300万元。',
        [],
      ],
      [
        '全年项目支出500万元。\n明年计划：\n（1）交通信号灯维护项目200万元\n（2）禁毒专项经费项目300万元',
        ['expenditure_project 500'],
      ],
      [
        '年终目标考核中，队伍建设占30分，得28分；执法质量占40分，得38分；平安建设占30分，得28分，全县排名第三，共得94分。',
        [],
      ],
      [
        '全年支出一般公共预算财政拨款1000万元，其中：基本支出590万元，项目支出410万元。',
        ['expenditure_basic 590', 'expenditure_project 410'],
      ],
    ],
    report('部门整体支出'),
  );
});

describe('proofs of something else', () => {
  statedIs(
    [
      [
        '项目年初预算100万元。项目实际支出92.5万元。其它来源投入30万元。宣传用了20万元。账上还有10万元。',
        ['budget_initial 100 禁毒宣传项目', 'expenditure 92.5 禁毒宣传项目'],
      ],
      [
        '项目预算100万元，实际支出80万元。\n项目建设进度完成80%。',
        ['budget 100 禁毒宣传项目', 'expenditure 80 禁毒宣传项目'],
      ],
      [
        '项目预算600万元，截至12月底累计支出570万元。其中第一批预算100万元，支出95万元，执行率95%。',
        ['budget 600 禁毒宣传项目', 'execution_rate 95 禁毒宣传项目', 'expenditure 570 禁毒宣传项目'],
      ],
    ],
    report('禁毒宣传项目'),
  );
  statedIs(
    [
      [
        '平安城市监控二期建设项目预算50万元，支出45万元。\n平安城市监控项目预算100万元，支出95万元。',
        [
          'budget 100 平安城市监控项目',
          'budget 50 平安城市监控二期建设项目',
          'expenditure 45 平安城市监控二期建设项目',
          'expenditure 95 平安城市监控项目',
        ],
      ],
    ],
    report('平安城市监控项目'),
  );
});
