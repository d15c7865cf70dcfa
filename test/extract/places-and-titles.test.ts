import { describe } from 'vitest';
import { ACCOUNTS, DEPARTMENT, PROJECTS, statedIs } from './stated.ts';

/** Heads known by their place over the figures, titles of a year over a row, rates of use, and what was granted of what was asked for. */
describe('what the thirty-sixth set had anew', () => {
  statedIs(
    [
      [
        '单位：万元\n合计      “三公”经费                                                                           会议费    培训费\n          小计      因公出国（境）费   公务接待费   公务用车购置及运行费\n                                                    小计      公务用车购置费   公务用车运行费\n1         2         3                  4            5         6                7                 8         9\n2022年预算数\n260.50    221.00    0.00               18.00        203.00    48.00            155.00            5.50      34.00\n2022年决算数\n233.17    199.74    0.00               9.18         190.56    47.20            143.36            2.43      31.00',
        [
          'meeting_expense 2.43',
          'meeting_expense 5.5 plan',
          'three_public 199.74',
          'three_public 221 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 18 plan',
          'three_public_reception 9.18',
          'three_public_vehicle_purchase 47.2',
          'three_public_vehicle_purchase 48 plan',
          'three_public_vehicle_running 143.36',
          'three_public_vehicle_running 155 plan',
          'three_public_vehicles 190.56',
          'three_public_vehicles 203 plan',
          'training_expense 31',
          'training_expense 34 plan',
        ],
      ],
      [
        '单位：万元\n项目            合计      “三公”经费                                                                           会议费    培训费\n                          小计      因公出国（境）费   公务接待费   公务用车购置及运行费\n                                                                    小计      公务用车购置费   公务用车运行费\n栏次            1         2         3                  4            5         6                7                 8         9\n2022年预算数    260.50    221.00    0.00               18.00        203.00    48.00            155.00            5.50      34.00\n2022年决算数    233.17    199.74    0.00               9.18         190.56    47.20            143.36            2.43      31.00',
        [
          'meeting_expense 2.43',
          'meeting_expense 5.5 plan',
          'three_public 199.74',
          'three_public 221 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 18 plan',
          'three_public_reception 9.18',
          'three_public_vehicle_purchase 47.2',
          'three_public_vehicle_purchase 48 plan',
          'three_public_vehicle_running 143.36',
          'three_public_vehicle_running 155 plan',
          'three_public_vehicles 190.56',
          'three_public_vehicles 203 plan',
          'training_expense 31',
          'training_expense 34 plan',
        ],
      ],
      [
        '单位：万元\n合计           因公出国（境）费   公务接待费   购置费     运行费\n2022年预算数\n260.50    221.00    0.00               18.00        203.00    48.00            155.00            5.50      34.00\n2022年决算数\n233.17    199.74    0.00               9.18         190.56    47.20            143.36            2.43      31.00',
        [],
      ],
      [
        '单位：万元\n合计\t因公出国（境）费\t公务接待费\t公务用车购置费\t公务用车运行费\n2022年预算数\t\t\t\t\n215.00\t0.00\t20.00\t45.00\t150.00\n2022年决算数\t\t\t\t\n196.46\t0.00\t12.26\t44.20\t140.00',
        [
          'three_public 196.46',
          'three_public 215 plan',
          'three_public_overseas 0',
          'three_public_overseas 0 plan',
          'three_public_reception 12.26',
          'three_public_reception 20 plan',
          'three_public_vehicle_purchase 44.2',
          'three_public_vehicle_purchase 45 plan',
          'three_public_vehicle_running 140',
          'three_public_vehicle_running 150 plan',
        ],
      ],
      [
        '会议费：2022年预算15,000元，全年无支出，各类会议均在局会议室召开。',
        ['meeting_expense 0', 'meeting_expense 1.5 plan'],
      ],
      [
        '因公出国（境）费：预算安排为零，全年未发生支出。',
        ['three_public_overseas 0', 'three_public_overseas 0 plan'],
      ],
    ],
    ACCOUNTS,
  );
  statedIs(
    [
      [
        '项目自评情况表\n单位：万元\n项目名称\t评价等级\t使用资金\t到位资金\t安排资金\t使用率\n视频监控升级改造\t优\t271.40\t285.00\t310.00\t95.23%\n禁毒专项经费\t良\t188.30\t230.00\t240.00\t81.87%',
        [
          'budget 230 禁毒专项经费',
          'budget 240 禁毒专项经费',
          'budget 285 视频监控升级改造',
          'budget 310 视频监控升级改造',
          'execution_rate 81.87 禁毒专项经费 received',
          'execution_rate 95.23 视频监控升级改造 received',
          'expenditure 188.3 禁毒专项经费',
          'expenditure 271.4 视频监控升级改造',
          'grade 优 视频监控升级改造',
          'grade 良 禁毒专项经费',
        ],
      ],
      [
        '单位：万元\n项目\t年初预算\t全年预算（A）\t全年支出（B）\t权重\t完成率（B/A）\t得分\n部门支出总额\t6700.00\t7400.00\t7252.00\t10\t98.00%\t9.8',
        [
          'budget_adjusted 7400',
          'budget_initial 6700',
          'execution_rate 98 adjusted',
          'execution_score 9.8',
          'execution_weight 10',
          'expenditure 7252',
        ],
      ],
      [
        '年初，我局申报部门预算9800万元，县财政实际安排9500万元，核减300万元。全年实际支出9310万元，占安排预算的98%。',
        ['budget 9500', 'budget 9800', 'execution_rate 98 arranged', 'expenditure 9310'],
      ],
      [
        '全年专项项目预算盘子为5100万元，涉及项目40个，实际支付4845万元，支付率达到95%。',
        [
          'budget 5100 special_projects',
          'execution_rate 95 special_projects',
          'expenditure 4845 special_projects',
          'project_count 40 special_projects',
        ],
      ],
      [
        '项目支出中金额较大的是“平安乡镇”视频租赁项目，预算500万元，支付490万元，执行率98%。',
        [
          'budget 500 平安乡镇视频租赁项目',
          'execution_rate 98 平安乡镇视频租赁项目',
          'expenditure 490 平安乡镇视频租赁项目',
        ],
      ],
      [
        '支出较多的项目是看守所改造，预算300万元，支出270万元。',
        ['budget 300 看守所改造', 'expenditure 270 看守所改造'],
      ],
      [
        '“三公”经费支出170.37万元，与上年基本持平，完成年初预算的91.72%。',
        ['three_public 170.37', 'three_public_completion 91.72'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '（三）反诈宣传专项经费。2022年投入140万元，预警劝阻群众2.6万人次。',
        ['project_amount 140 反诈宣传专项经费'],
      ],
      [
        '（四）执法记录仪更新项目\n本项目预算90万元，支付合同款72万元，执行率80%，自评89分。',
        [
          'budget 90 执法记录仪更新',
          'execution_rate 80 执法记录仪更新',
          'expenditure 72 执法记录仪更新',
          'score 89 执法记录仪更新',
        ],
      ],
      [
        '项目名称：办案区改造\n项目总预算：4,000,000元，其中2022年预算：2,200,000元',
        ['budget 220 办案区改造'],
      ],
      ['项目名称：协管员经费；项目总预算9,800万元；当年预算同上。', ['budget 9800 协管员经费']],
      [
        '资金使用率10分，得9.25分；产出指标50分，得46分；总得分95.25分。',
        [
          'execution_score 9.25 special_projects',
          'execution_weight 10 special_projects',
          'score 95.25 special_projects',
        ],
      ],
      [
        '三、2022年8个项目实行绩效目标管理，预算金额1,350万元。',
        ['budget 1350 special_projects', 'project_count 8 special_projects'],
      ],
    ],
    PROJECTS,
  );
});
