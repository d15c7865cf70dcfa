import { describe } from 'vitest';
import { DEPARTMENT, PROJECTS, statedIs } from './stated.ts';

/** What has been taken for the body's own, by a third reader of the rules, with what is read of it now. */
describe('what a third reader of the rules made up against them', () => {
  statedIs(
    [
      [
        '2022年公务接待费支出决算为18.27万元。2022年预算5200万元，支出5150万元。',
        ['budget 5200', 'expenditure 5150', 'three_public_reception 18.27'],
      ],
      [
        '“三公”经费支出75万元。2022年预算安排5200万元，实际支出5150万元。',
        ['budget 5200', 'expenditure 5150', 'three_public 75'],
      ],
      [
        '部门支出情况\n                    预算数                        决算数\n项目      合计      基本支出  项目支出  合计      基本支出  项目支出\n本级      5200      4200      1000      5150      4190      960\n合计      5200      4200      1000      5150      4190      960',
        ['budget 5200', 'expenditure 5150', 'expenditure_basic 4190', 'expenditure_project 960'],
      ],
      [
        '部门支出情况\n                    年初预算                      全年支出\n          小计      人员经费  公用经费  小计      人员经费  公用经费\n本级      4200      3600      600       4190      3595      595\n合计      4200      3600      600       4190      3595      595',
        ['budget_initial 4200', 'expenditure 4190', 'expenditure_personnel 3595', 'expenditure_public 595'],
      ],
      [
        '部门收支情况\n                    预算数                        决算数\n          合计      基本      项目      合计      基本      项目\n本级      5200      4200      1000      5150      4190      960\n合计      5200      4200      1000      5150      4190      960',
        ['budget 5200', 'expenditure 5150'],
      ],
      [
        '收支情况\n          基本支出            项目支出\n项目      预算数    决算数    预算数    决算数\n本级      4200      4190      1000      960\n合计      4200      4190      1000      960',
        ['expenditure_basic 4190', 'expenditure_project 960'],
      ],
      [
        '收支情况\n          财政拨款            其他资金\n          预算数    决算数    预算数    决算数\n基本支出  4200      4190      1000      960\n合计      4200      4190      1000      960',
        [],
      ],
      [
        '三公经费情况\n                    公务用车费\n          合计      购置费    运行费    接待费\n预算数    80        0         70        10\n决算数    75        0         68        7',
        ['three_public_reception 10 plan', 'three_public_reception 7'],
      ],
      [
        '公务用车购置费：2021年预算50万元，当年未支出；2022年预算50万元，支出48万元。',
        ['three_public_vehicle_purchase 48', 'three_public_vehicle_purchase 50 plan'],
      ],
      ['公务用车购置费：2023年预算50万元，当年无支出。', []],
      ['全县财政预算盘子18亿元，其中公安局预算5200万元，支出5150万元。', ['budget 5200', 'expenditure 5150']],
      ['2022年我县财政预算盘子15.2亿元，我局支出5150万元。', ['expenditure 5150']],
      ['全年支出5150万元，其中办案支出500万元，占安排预算的9.6%。', ['expenditure 5150']],
      ['2022年全年实际支出5150万元，信息化支出500万元，占全年安排预算的9.6%。', ['expenditure 5150']],
      [
        '项目\t预算数\t支出数\t设备数量\t使用率\n合计\t5200\t5150\t300\t95%',
        ['budget 5200', 'expenditure 5150'],
      ],
      [
        '项目\t预算数\t支出数\t车辆数\t使用率\n公务用车运行费\t70\t68\t30\t95%\n合计\t70\t68\t30\t95%',
        [
          'three_public 68',
          'three_public 70 plan',
          'three_public_vehicle_running 68',
          'three_public_vehicle_running 70 plan',
        ],
      ],
      ['全局年度考核中，民警张某得分96分，综合评价为“优”。', []],
      ['评价内容\t分值\t自评得分\n投入\t20\t19\n过程\t30\t29\n整体支出\t50\t48', []],
      [
        '2022年临江县公安局部门整体支出绩效自评表\n项目类型\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t5000\t5200\t5150\t10\t99.04%\t9.9\n其中：基本支出\t4200\t4200\t4190\t\t\t\n项目支出\t800\t1000\t960\t\t\t',
        [
          'budget_adjusted 5200',
          'budget_initial 5000',
          'execution_rate 99.04 adjusted',
          'execution_score 9.9',
          'execution_weight 10',
          'expenditure 5150',
          'expenditure_basic 4190',
          'expenditure_project 960',
        ],
      ],
      [
        '部门整体支出预算执行情况\n项目类别\t预算数\t执行数\t执行率\n基本支出\t4200\t4190\t99.76%\n项目支出\t1000\t960\t96%\n合计\t5200\t5150\t99.04%',
        [
          'budget 5200',
          'execution_rate 99.04',
          'expenditure 5150',
          'expenditure_basic 4190',
          'expenditure_project 960',
        ],
      ],
      [
        '2022年县财政共安排经费预算5200万元，全年支出5150万元，预算执行率99.04%。',
        ['budget 5200', 'execution_rate 99.04 arranged', 'expenditure 5150'],
      ],
      ['县财政批复经费预算5200万元，全年支出5150万元。', ['budget 5200', 'expenditure 5150']],
      ['我局2022年各类经费预算5200万元，全年支出5150万元。', ['budget 5200', 'expenditure 5150']],
      [
        '2022年我局一般公共预算财政拨款5000万元，政府性基金预算200万元，全年实际支出5150万元，预算执行率99.04%。',
        ['execution_rate 99.04', 'expenditure 5150', 'revenue_fund 200', 'revenue_general 5000'],
      ],
      [
        '2022年政府性基金预算0万元，预算总额5200万元，实际支出5150万元。',
        ['budget 5200', 'expenditure 5150', 'revenue_fund 0'],
      ],
      [
        '2022年我局经费（预算5200万元，支出5150万元）执行率99.04%。',
        ['budget 5200', 'execution_rate 99.04', 'expenditure 5150'],
      ],
      [
        '2022年公安经费（年初预算5200万元，实际支出5150万元）保障到位。',
        ['budget_initial 5200', 'expenditure 5150'],
      ],
      [
        '2022年基本支出和专项支出预算分配情况表\n项目\t预算数\t决算数\n基本支出\t4200\t4190\n专项支出\t1000\t960\n合计\t5200\t5150',
        ['budget 5200', 'expenditure 5150', 'expenditure_basic 4190', 'expenditure_project 960'],
      ],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      [
        '办案业务费项目总预算460万元，其中当年预算安排400万元、上年结转60万元，全年支出450万元，预算执行率97.83%。',
        [
          'budget 460 办案业务费项目',
          'execution_rate 97.83 办案业务费项目',
          'expenditure 450 办案业务费项目',
        ],
      ],
      [
        '2022年全局项目总预算1460万元，其中当年安排1200万元，上年结转260万元，全年支出1450万元。',
        [
          'budget 1460 special_projects',
          'expenditure 1450 special_projects',
          'revenue_carryover 260 special_projects',
        ],
      ],
      [
        '办案业务费项目总预算460万元，其中2022年预算400万元、追加60万元，支出450万元，执行率97.83%。',
        [
          'budget 460 办案业务费项目',
          'execution_rate 97.83 办案业务费项目',
          'expenditure 450 办案业务费项目',
        ],
      ],
      [
        '办案业务费项目：2022年列入我局部门预算数为100万元，实际支出98万元，执行率98%。',
        ['budget 100 办案业务费项目', 'execution_rate 98 办案业务费项目', 'expenditure 98 办案业务费项目'],
      ],
      [
        '雪亮工程项目年初预算300万元，该项目36万元尚未支付。该项目36万元结转下年。',
        ['budget_initial 300 雪亮工程项目'],
      ],
      [
        '雪亮工程项目预算300万元。当年投入218万元，已支付200万元。',
        ['budget 300 雪亮工程项目', 'expenditure 200 雪亮工程项目'],
      ],
      [
        '执法办案中心经费自评情况\n年初预算数\t全年预算数\t全年执行数\t执行率\n100\t100\t98\t98%',
        [
          'budget_adjusted 100 执法办案中心经费',
          'budget_initial 100 执法办案中心经费',
          'execution_rate 98 执法办案中心经费 adjusted',
          'expenditure 98 执法办案中心经费',
        ],
      ],
      ['特定目标类项目12个全部纳入绩效自评，运转类项目5个不纳入。', ['project_count 12 special_projects']],
    ],
    PROJECTS,
  );
});
