import { describe } from 'vitest';
import { DEPARTMENT, PROJECTS, statedIs } from './stated.ts';

describe('several funds beside each other in a report on projects', () => {
  statedIs(
    [
      [
        '交通安全设施维护经费预算安排85万元，实际支出80.3万元；拥军优属慰问经费预算安排12万元，实际支出12万元。',
        [
          'budget 12 拥军优属慰问经费',
          'budget 85 交通安全设施维护经费',
          'expenditure 12 拥军优属慰问经费',
          'expenditure 80.3 交通安全设施维护经费',
        ],
      ],
      // The last of them has something else between: then nobody can say more than that they are not of all.
      [
        '交通安全设施维护经费2022年预算安排85万元，实际支出80.3万元；拥军优属慰问经费预算安排12万元，春节前发放，实际支出12万元；警务辅助人员服装费预算安排46万元。',
        [],
      ],
      [
        '2022年县公安局辅警工资及保险经费年初预算1,150万元，城区监控租赁费年初预算420万元，看守所伙食费年初预算96万元。',
        [],
      ],
      [
        '巡特警装备经费支出62.4万元，执行率96%；户籍档案数字化经费支出84万元，执行率70%。',
        [
          'execution_rate 70 户籍档案数字化经费',
          'execution_rate 96 巡特警装备经费',
          'expenditure 62.4 巡特警装备经费',
          'expenditure 84 户籍档案数字化经费',
        ],
      ],
      [
        '1.交警专项：支出306.8万元，结余13.2万元。\n2.禁毒专项：支出55万元，结余5万元。',
        [
          'balance_current 13.2 交警专项',
          'balance_current 5 禁毒专项',
          'expenditure 306.8 交警专项',
          'expenditure 55 禁毒专项',
        ],
      ],
      [
        '辅警工资及保险经费实际支出1,098.4万元；城区监控租赁费实际支出420万元。全年三项资金共支出1,518.4万元。',
        ['expenditure 1518.4 special_projects'],
      ],
      // The opposite: one figure of all, and parts that say so.
      [
        '专项资金实际支出1886.45万元，执行率93.45%，其中业务费支出1200万元，装备费支出686.45万元。',
        ['execution_rate 93.45 special_projects', 'expenditure 1886.45 special_projects'],
      ],
      [
        '全年支出251.7万元，其中办案经费163.4万元，业务装备经费88.3万元，执行率95.34%。',
        ['execution_rate 95.34 special_projects', 'expenditure 251.7 special_projects'],
      ],
    ],
    PROJECTS,
  );
});

describe('what is left of one fund, one source or one account is not what the body has left', () => {
  statedIs(
    [
      ['民警体检经费结余15.73万元。', []],
      ['县本级资金结余103.6万元，上级转移支付资金结转61.1万元。', []],
      ['基本户结余21.3万元。', []],
      ['非税收入结余12.5万元。', []],
      ['政府性基金预算100万元，支出80万元，结余20万元。', ['revenue_fund 100']],
      ['公用经费预算316万元，执行309.5万元，结余6.5万元。', ['expenditure_public 309.5']],
      ['2021年结转88.7万元，2022年支出80万元，结余8.7万元。', []],
      ['2022年结余结转资金76.5万元。', []],
      // The opposite
      ['2022年末结转和结余339.32万元。', ['balance_accumulated 339.32']],
      ['年末结转和结余由年初的96.82万元降至44.59万元。', ['balance_accumulated 44.59']],
      ['全年支出9,000万元，资金结余12万元。', ['balance_current 12', 'expenditure 9000']],
    ],
    DEPARTMENT,
  );
});

describe('a rule, or a range, is no result', () => {
  statedIs(
    [
      ['预算执行率评分标准：执行率100%的得10分，低于100%的按比例得分。', []],
      ['预算完成率100%得满分，每低1%扣0.5分。', []],
      ['执行率90%至100%的项目5个，执行率低于90%的项目3个。', []],
      ['预算执行率98.5%，得9.85分。', ['execution_rate 98.5', 'execution_score 9.85']],
    ],
    DEPARTMENT,
  );
});

describe('what counted projects came to', () => {
  statedIs(
    [
      [
        '县财政预算安排我局专项项目6个，共计1560万元。',
        ['budget 1560 special_projects', 'project_count 6 special_projects'],
      ],
      [
        '2022年年初预算安排项目10个、金额合计1560万元，年中追加2个项目，共计80万元。',
        ['budget_initial 1560 special_projects', 'project_count 10 special_projects'],
      ],
    ],
    PROJECTS,
  );
});

describe('words that a reader of ordinary reports was misled by', () => {
  statedIs(
    [
      ['2022年财政拨款预算10,860万元，其中人员经费6,980万元，公用经费1,020万元，项目经费2,860万元。', []],
      ['当年出租房屋2处，收入8.6万元。', []],
      [
        '2022年共有项目16个。项目预算2,480万元，支出2,391.60万元，执行率96.44%。部门支出9,000万元。',
        [
          'budget 2480 special_projects',
          'execution_rate 96.44 special_projects',
          'expenditure 2391.6 special_projects',
          'expenditure 9000',
          'project_count 16 special_projects',
        ],
      ],
      ['行政编制166名，实有160名；事业编制6名，实有6名；后勤编制4名，实有3名。', []],
      ['核定政法编制310名，工勤编制18名，事业编制8名。', []],
      [
        '全系统（含下属单位）核定编制632人，在职608人。其中局机关编制412人，在职398人；交警支队编制220人，在职210人。',
        [
          'staff_actual 398',
          'staff_actual 608 department_and_units',
          'staff_quota 412',
          'staff_quota 632 department_and_units',
        ],
      ],
      // The opposite
      ['全年收入8,600万元，支出8,500万元。', ['expenditure 8500', 'revenue 8600']],
      ['编制176名，实有170名。', ['staff_actual 170', 'staff_quota 176']],
    ],
    DEPARTMENT,
  );
  statedIs(
    [
      ['三、建议\n建议2023年安排项目预算200万元。', []],
      ['天网工程项目总预算960万元，分两年实施。', []],
    ],
    PROJECTS,
  );
});
