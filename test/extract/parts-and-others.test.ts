import { describe } from 'vitest';
import { PROJECTS, statedIs } from './stated.ts';

// What a reader found who looked for nothing but mistakes: parts taken for the whole, and others' money and people for the body's.

const PROJECT = '青禾县公安局2022年度看守所监控升级改造项目绩效自评报告';
const NAME = '看守所监控升级改造项目';

describe('budgets that add up to the one before them', () =>
  statedIs(
    [
      [
        '项目年初预算46万元，全年支出44.5万元。其中：设备采购预算30万元，支付28.5万元，执行率95%；安装费预算16万元，支付16万元，执行率100%。',
        [`budget_initial 46 ${NAME}`, `expenditure 44.5 ${NAME}`],
      ],
      [
        '县财政安排46万元。设备采购安排30万元，已支付28.5万元，支付率95%；安装安排16万元，已支付16万元，支付率100%。',
        [`budget 46 ${NAME}`],
      ],
      // A change has no spending of its own.
      [
        '年初安排40万元，9月追加6万元，全年预算46万元，支出44.62万元，执行率97%。',
        [
          `budget_adjusted 46 ${NAME}`,
          `budget_initial 40 ${NAME}`,
          `execution_rate 97 ${NAME} adjusted`,
          `expenditure 44.62 ${NAME}`,
        ],
      ],
    ],
    PROJECT,
  ));

describe('parts, months and prices of one project', () =>
  statedIs(
    [
      [
        '年初预算46万元，6月底支付20.7万元，支付进度45%；12月底支付44.62万元，支付进度97%。',
        [`budget_initial 46 ${NAME}`, `execution_rate 97 ${NAME} initial`, `expenditure 44.62 ${NAME}`],
      ],
      [
        '项目预算46万元。一标段中标价20万元，支付19万元，占95%；二标段中标价25万元，支付25万元，占100%。',
        [`budget 46 ${NAME}`],
      ],
      ['年初列入预算148万元，合同金额139万元。', [`budget_initial 148 ${NAME}`]],
      ['年初预算88万元。预计全年可支出88万元，预计执行率100%。', [`budget_initial 88 ${NAME}`]],
      [
        '1.前端设备。预算30万元，实际支出29.5万元，执行率98.33%。\n2.平台软件。预算16万元，实际支出15.12万元，执行率94.5%。\n项目总预算46万元，总支出44.62万元，执行率97%。',
        [`budget 46 ${NAME}`, `execution_rate 97 ${NAME}`, `expenditure 44.62 ${NAME}`],
      ],
      ['看守所编制28名，实有民警25人。项目预算46万元。', [`budget 46 ${NAME}`]],
    ],
    PROJECT,
  ));

describe('money of one fund, and people of a team, in a report on the whole', () =>
  statedIs([
    [
      '投入禁毒经费45万元，支出43.2万元。\n整体执行情况：预算数6253.5万元，支出数6168.2万元。',
      ['budget 6253.5', 'expenditure 6168.2'],
    ],
    ['1.雪亮工程租赁费360万元，执行率100%；\n2.监管场所给养费145万元，实际支出138.2万元。', []],
    [
      '警务保障室：装备经费186万元，支出175.6万元。\n合计预算329万元，支出315.2万元。',
      ['budget 329', 'expenditure 315.2'],
    ],
    ['全年预算5600万元，其中办案经费1200万元，支出5500万元。', ['budget_adjusted 5600', 'expenditure 5500']],
    [
      '基本支出实际执行3862.5万元，执行率100%。\n部门整体支出执行率98.58%。',
      ['execution_rate 98.58', 'expenditure_basic 3862.5'],
    ],
    ['公用经费控制率6分：实际支出462万元，预算480万元，96.25%，得6分。', []],
    [
      '特勤队员核定编制200人，在职人数186人。\n我局编制120人，在职115人。',
      ['staff_actual 115', 'staff_quota 120'],
    ],
    [
      '按照《2024年部门评价指标体系》自评，我局得分91.5分（满分100分），等级为优。',
      ['grade 优', 'score 91.5'],
    ],
  ]));

describe('titles that name a project by no word for one', () => {
  const MONEY: readonly [string, readonly string[]] = [
    '年初预算46万元，支出44.62万元，执行率97%。',
    ['budget_initial 46', 'execution_rate 97 initial', 'expenditure 44.62'],
  ];
  for (const [name, title] of [
    ['智慧安防小区(二期)', '陇川县公安局2022年智慧安防小区（二期）绩效自评报告'],
    ['警犬训练', '陇川县公安局2022年度警犬训练绩效自评报告'],
  ] as const)
    statedIs([[MONEY[0], MONEY[1].map((one) => one.replace(/^(\S+ \S+)/, `$1 ${name}`))]], title);
  // What every title says names none.
  statedIs([MONEY], '陇川县公安局2022年度预算执行及重点工作绩效自评报告');
});

describe('lists in the words of clerks', () =>
  statedIs(
    [
      [
        '今年列入县级预算的项目共有3个：\n1.协管员工资。2022年县财政给了742万，发放741.36万，只剩0.64万。\n2.国道改线段交通安全设施。在655万元的预算里花了516.2万元，占78.81%。\n3.智慧交通二期前期费用安排80万元。',
        [
          'balance_current 0.64 协管员工资',
          'budget 655 国道改线段交通安全设施',
          'budget 742 协管员工资',
          'budget 80 智慧交通二期前期费用',
          'execution_rate 78.81 国道改线段交通安全设施',
          'expenditure 516.2 国道改线段交通安全设施',
          'expenditure 741.36 协管员工资',
          'project_count 3 special_projects',
        ],
      ],
      [
        'A．森林防火巡护经费　年初批复860,000.00元，用款859,300.00元；\nB．林区派出所维修　县级安排500,000.00元，支付462,000.00元，占安排数92.40%。',
        [
          'budget 50 林区派出所维修',
          'budget_initial 86 森林防火巡护经费',
          'execution_rate 92.4 林区派出所维修 arranged',
          'expenditure 46.2 林区派出所维修',
          'expenditure 85.93 森林防火巡护经费',
        ],
      ],
    ],
    PROJECTS,
  ));
