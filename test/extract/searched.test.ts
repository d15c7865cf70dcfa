import { describe } from 'vitest';
import { PROJECTS, statedIs } from './stated.ts';

// What two readers found who looked for nothing but mistakes, in ordinary texts on projects and on bodies.

const PROJECT = '临江县公安局2022年度交通信号灯维护项目绩效自评报告';
const NAME = '交通信号灯维护项目';

describe('money of the body in a report on one project', () =>
  statedIs(
    [
      [
        '我局2022年收入总额8620.4万元，全年支出8575.1万元，其中人员经费5231.3万元。\n项目安排资金142万元，实际支出139.16万元，执行率98%。',
        [
          `budget 142 ${NAME}`,
          `execution_rate 98 ${NAME} arranged`,
          `expenditure 139.16 ${NAME}`,
          'expenditure 8575.1',
          'expenditure_personnel 5231.3',
          'revenue 8620.4',
        ],
      ],
      [
        '2022年全局预算总额6350万元，支出6288.9万元，预算执行率99.04%。\n交通信号灯维护项目预算180万元，支出171.9万元，执行率95.5%。',
        [
          `budget 180 ${NAME}`,
          'budget 6350',
          `execution_rate 95.5 ${NAME}`,
          'execution_rate 99.04',
          `expenditure 171.9 ${NAME}`,
          'expenditure 6288.9',
        ],
      ],
      [
        '二、部门预算执行情况\n全年预算数7012.5万元，执行数6942.4万元，执行率99%。\n三、项目预算执行情况\n项目预算85万元，执行82.45万元，执行率97%。',
        [
          `budget 85 ${NAME}`,
          'budget_adjusted 7012.5',
          `execution_rate 97 ${NAME}`,
          'execution_rate 99 adjusted',
          'expenditure 6942.4',
          `expenditure 82.45 ${NAME}`,
        ],
      ],
      // The body only spends it: the money is the project's.
      ['我局全年支出139.16万元，执行率98%。', [`execution_rate 98 ${NAME}`, `expenditure 139.16 ${NAME}`]],
      // What it was spent on.
      ['项目支出73.2万元，其中公务用车运行维护费18.2万元，培训费35万元。', [`expenditure 73.2 ${NAME}`]],
    ],
    PROJECT,
  ));

describe('rules, sources and years', () =>
  statedIs(
    [
      ['总分100分，得分90分以上为优，80分（含）至90分为良。\n项目自评得分98分。', [`score 98 ${NAME}`]],
      [
        '执行率达到95%（含）以上得满分，85%至95%得8分。\n项目执行率97%，得9.7分。',
        [`execution_rate 97 ${NAME}`, `execution_score 9.7 ${NAME}`],
      ],
      ['项目自评得分97分。\n财政抽查复核得分93分，等级为优。', [`score 97 ${NAME}`]],
      ['财政复核得分88分，等级为良；项目自评得分97分，等级为优。', [`grade 优 ${NAME}`, `score 97 ${NAME}`]],
      [
        '项目总投资560万元，分三年实施。\n2022年预算260万元，支出230.6万元。',
        [`budget 260 ${NAME}`, `expenditure 230.6 ${NAME}`],
      ],
      [
        '2020至2021年度累计下达资金5200万元，累计支出4987.6万元。\n2022年度下达3500万元，支出3325万元。',
        [`budget 3500 ${NAME}`, `expenditure 3325 ${NAME}`],
      ],
      ['经费来源：县财政预算30万元，其他资金5万元；支出33.6万元。', [`expenditure 33.6 ${NAME}`]],
      ['自评100分制得分93.8分。', []],
    ],
    PROJECT,
  ));

describe('several projects', () =>
  statedIs(
    [
      [
        '2022年项目支出预算2890万元，实际支出2765.43万元。主要项目如下：\n1.派出所建设经费：预算1810万元，已支出1706.73万元。\n项目支出执行率95.69%。',
        [
          'budget 1810 派出所建设经费',
          'budget 2890 special_projects',
          'execution_rate 95.69 special_projects',
          'expenditure 1706.73 派出所建设经费',
          'expenditure 2765.43 special_projects',
        ],
      ],
      [
        '本次自评涉及三个项目：执法记录仪购置（预算58万元）、派出所维修（预算120万元）、情报平台升级（预算96万元）。',
        [
          'budget 120 派出所维修',
          'budget 58 执法记录仪购置',
          'budget 96 情报平台升级',
          'project_count 3 special_projects',
        ],
      ],
      [
        '辅警工资1200万元，实际支出1200万元；\n监控租赁费350万元，实际支出333万元。\n全年项目支出1533万元。',
        [
          'budget 1200 辅警工资',
          'budget 350 监控租赁费',
          'expenditure 1200 辅警工资',
          'expenditure 1533 special_projects',
          'expenditure 333 监控租赁费',
        ],
      ],
    ],
    PROJECTS,
  ));

describe('bodies', () =>
  statedIs([
    [
      '项目\t上年决算数\t本年预算数\t本年决算数\t执行率\n支出合计\t4,955.18\t5,110.00\t5,240.15\t102.55%\n基本支出\t3,902.10\t4,010.00\t4,055.20\t101.13%',
      ['budget 5110', 'execution_rate 102.55', 'expenditure 5240.15', 'expenditure_basic 4055.2'],
    ],
    [
      '指标\t上年数\t本年数\t增减额\n部门收入\t4,980.20\t5,260.33\t280.13\n部门支出\t4,955.18\t5,240.15\t284.97',
      ['expenditure 5240.15', 'revenue 5260.33'],
    ],
    [
      '一、人员：编制168名，在职163名。\n二、资金：年初预算6,310.00万元，支出6,802.15万元。',
      ['budget_initial 6310', 'expenditure 6802.15', 'staff_actual 163', 'staff_quota 168'],
    ],
    [
      '三、经费\n年初预算数4,820.00万元，支出数5,480.12万元。',
      ['budget_initial 4820', 'expenditure 5480.12'],
    ],
    [
      '政法专项编制161名，地方事业编制20名，机关工勤编制5名，总编制186名；实有民警159名，事业人员18名，工勤5名，总人数182名。',
      ['staff_actual 182', 'staff_quota 186'],
    ],
    // Who has left is in no post.
    ['现有在职人员330人，退休人员120人，合计450人。', ['staff_actual 330']],
    [
      '支出决算8,210.33万元，其中一般公共预算财政拨款8,110.33万元，政府性基金100.00万元。',
      ['expenditure 8210.33'],
    ],
    [
      '收入合计8,210.33万元，其中一般公共预算财政拨款8,110.33万元，政府性基金100.00万元。',
      ['revenue 8210.33', 'revenue_fund 100', 'revenue_general 8110.33'],
    ],
    [
      '项目预算执行率96.12%，部门整体预算执行率99.42%。',
      ['execution_rate 96.12 special_projects', 'execution_rate 99.42'],
    ],
    [
      '部门支出12,804.12万元，其中局机关9,820.40万元，所属单位2,983.72万元。',
      ['expenditure 12804.12 department_and_units'],
    ],
    [
      '全年支出6,802.15万元。部分公用经费挤占项目经费12.60万元；资产未及时入账，涉及固定资产120.30万元。',
      ['expenditure 6802.15'],
    ],
    ['办案经费预算430万元，年末结余38.6万元。', []],
    ['自评得分95分。\n2023年计划申报项目预算1,650万元。', ['score 95']],
    ['预算执行率低于60%的不得评为优。自评得分95分。', ['score 95']],
  ]));

const DRUGS = '禁毒专项经费';

// What a reviewer found that the rules for these had taken too much of.
describe('taken too much of', () => {
  statedIs([
    ['预算执行率分值10分。自评得分96.5分。', ['score 96.5']],
    [
      '年初预算安排项目支出300万元，主要包括：雪亮工程运维120万元、禁毒宣传教育180万元。',
      ['budget 120 雪亮工程运维', 'budget 180 禁毒宣传教育'],
    ],
    ['我局自评得分95.6分，可评定为“优”。', ['grade 优', 'score 95.6']],
    ['我局自评得分95.6分，按评分办法应评为优秀等次。', ['grade 优秀', 'score 95.6']],
    ['截至年末，在职民警120人，劳务派遣人员30人，合计150人。', ['staff_actual 120']],
    ['行政编制50名，在职人员48人，其中女民警2人，共50人。', ['staff_actual 48', 'staff_quota 50']],
    [
      '2020年至2021年我局连续两年被评为优秀，本年度预算8000万元，支出7900万元。',
      ['budget 8000', 'expenditure 7900'],
    ],
    [
      '经县审计局审计，未发现违规问题，全年预算8000万元，支出7900万元，执行率98.75%。',
      ['budget_adjusted 8000', 'execution_rate 98.75 adjusted', 'expenditure 7900'],
    ],
    ['本年支出8000万元，其中本级财政7000万元，单位自有资金1000万元。', ['expenditure 8000']],
    ['年初预算调整到8500万元，支出8400万元。', ['budget_adjusted 8500', 'expenditure 8400']],
  ]);
  statedIs(
    [
      [
        '禁毒专项经费年初预算430万元，年末结余38.6万元。',
        [`balance_current 38.6 ${DRUGS}`, `budget_initial 430 ${DRUGS}`],
      ],
      [
        '年初预算120万元，收入合计120万元，支出118万元，执行率98.33%。',
        [
          `budget_initial 120 ${DRUGS}`,
          `execution_rate 98.33 ${DRUGS} initial`,
          `expenditure 118 ${DRUGS}`,
          `revenue 120 ${DRUGS}`,
        ],
      ],
      [
        '一、部门基本情况\n我局负责全县禁毒工作。2022年年初预算120万元，支出118万元，执行率98.33%。',
        [`budget_initial 120 ${DRUGS}`, `execution_rate 98.33 ${DRUGS} initial`, `expenditure 118 ${DRUGS}`],
      ],
      [
        '项目尾款所需资金20万元列入2022年预算。项目预算120万元，支出118万元。',
        [`budget 120 ${DRUGS}`, `expenditure 118 ${DRUGS}`],
      ],
    ],
    `临江县公安局2022年度${DRUGS}绩效自评报告`,
  );
});
