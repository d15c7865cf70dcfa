import { describe, expect, it } from 'vitest';
import { ACCOUNTS, PLAN, PROJECTS, stated } from './stated.ts';

/** Wordings that look like those which a rule is for, and say something else: a reader tried to make the rules read wrong figures. */
type Case = readonly [text: string, expected: readonly string[]];

const check = (cases: readonly Case[], title?: string): void => {
  it.each(cases)('%s', (text, expected) => expect(stated(text, title)).toEqual(expected));
};

describe('a project in a sentence on the whole', () => {
  check([
    [
      '年初预算6100万元，年中追加看守所维修项目预算320万元，全年预算6420万元，支出6300万元，执行率98.1%。',
      ['budget_adjusted 6420', 'budget_initial 6100', 'execution_rate 98.1 adjusted', 'expenditure 6300'],
    ],
    [
      '部门预算6100万元，其中：智慧公安建设项目预算1200万元，辅警经费项目预算900万元，全年支出5900万元，执行率96.7%。',
      ['budget 6100'],
    ],
    [
      '个别项目执行慢，例如信息网络运维项目预算300万元，支出120万元，影响整体，全局支出5800万元，预算执行率95%。',
      [
        'budget 300 信息网络运维项目',
        'execution_rate 95',
        'expenditure 120 信息网络运维项目',
        'expenditure 5800',
      ],
    ],
  ]);
  check(
    [
      [
        '全年项目预算1500万元，其中雪亮工程项目预算800万元，实际支出1450万元，预算执行率96.7%。',
        [
          'budget 1500 special_projects',
          'execution_rate 96.7 special_projects',
          'expenditure 1450 special_projects',
        ],
      ],
      [
        '雪亮工程项目预算500万元，实际支出480万元，完成90%，资金执行率96%。',
        ['budget 500 雪亮工程项目', 'execution_rate 96 雪亮工程项目', 'expenditure 480 雪亮工程项目'],
      ],
      [
        '天网工程项目预算500万元，实际支出350万元，完成72%，主体已完工。',
        ['budget 500 天网工程项目', 'expenditure 350 天网工程项目'],
      ],
      ['上年实施项目12个，新增3个，共有项目15个，预算资金1800万元。', ['budget 1800 special_projects']],
      [
        '一、项目概况\n项目名称：辅警经费\n预算数：80\n项目名称：装备经费\n预算数：98\n二、自评结果\n装备经费项目支出98万元。',
        ['budget 80 辅警经费', 'budget 98 装备经费', 'expenditure 98 装备经费'],
      ],
    ],
    PROJECTS,
  );
});

describe('points of another rate', () => {
  check([
    [
      '（二）预算执行情况。预算执行率98.4%。三公经费控制率93%，该指标分值5分，得5分。',
      ['execution_rate 98.4', 'three_public_completion 93'],
    ],
    ['（二）预算执行情况。预算执行率98.4%。结转结余率1.6%，本项指标5分，得5分。', ['execution_rate 98.4']],
    [
      '支出执行率权重6分，得6分，预算执行率权重10分，得9.7分。',
      ['execution_score 9.7', 'execution_weight 10'],
    ],
    [
      '一级指标\t二级指标\t三级指标\t分值\t得分\n过程\t预算管理\t支出执行率\t4\t4\n\t\t预算执行率\t6\t5.8\n',
      ['execution_score 5.8', 'execution_weight 6'],
    ],
  ]);
});

describe('money of something else', () => {
  check([
    ['车辆维修全年实际发生86次，实际发生45万元。', []],
    [
      '基本支出4300万元，比上年4100万元增加200万元。其中人员150万元，公用50万元。',
      ['expenditure_basic 4300'],
    ],
    ['本年支出6100万元，调增基本支出320万元。用于人员的300万元。', ['expenditure 6100']],
    ['基本支出预算4300万元。其中人员3600万元，公用700万元。', []],
    ['其中项目支出1800万元。用于人员的800万元，用于公用的1000万元。', ['expenditure_project 1800']],
    [
      '公务用车方面，未更新车辆，执法记录仪购置费32万元，运行维护费163万元，两项合计195万元。',
      ['three_public_vehicle_running 163'],
    ],
    [
      '公务用车运行维护费163万元，其中购置轮胎12万元，维修费20万元，两项合计32万元。',
      ['three_public_vehicle_running 163'],
    ],
  ]);
  check(
    [
      ['预计明年支出突破6500万元，达6600万元。', []],
      ['五年来财政拨款收入突破3亿元，达3.1亿元，其中2022年6100万元。', []],
      ['上年收入全部为财政拨款收入，合计5800万元，本年收入6100万元。', ['revenue 6100']],
      ['交警大队收入全部为财政拨款收入，合计1200万元。本年收入合计6100万元。', ['revenue 6100']],
    ],
    ACCOUNTS,
  );
  check(
    [
      [
        '县级公安事务绩效目标表\n年度预算\t6100\n其中：基本支出\t4300\n项目支出\t1800\n',
        ['budget 6100 plan', 'expenditure_basic 4300 plan', 'expenditure_project 1800 plan'],
      ],
    ],
    PLAN,
  );
});

describe('what is to be, and what others say', () => {
  check([
    ['要求“三公”经费支出完成预算的100%以内。', []],
    ['年初绩效目标为“三公”经费决算为预算的95%以内。', []],
    ['“三公”经费支出占全年预算的1.3%。', []],
  ]);
  check(
    [
      ['2021年度，辅警经费项目得分92分。', []],
      ['县财政局对该项目抽查复核，辅警经费项目得分86分，低于自评得分。', []],
      ['产出方面，辅警经费项目得分48分；效益方面，辅警经费项目得分29分。', []],
      [
        '全年预算500万元，2022年支付进度款300万元、设备款120万元，累计支出420万元。',
        ['budget_adjusted 500 辅警经费项目', 'expenditure 420 辅警经费项目'],
      ],
      ['累计支付进度款1300万元，其中2022年支付300万元。', []],
    ],
    '临江县公安局2022年度辅警经费项目支出绩效自评报告',
  );
});

describe('where a page stands on its site', () => {
  check([['部门预算6100万元。', ['budget 6100 plan']]], '当前位置：首页>临江县公安局2022年度部门预算公开');
  check(
    [['预算500万元，支出480万元。', ['budget 500 special_projects', 'expenditure 480 special_projects']]],
    '首页 > 公开 > 临江县公安局2022年度项目支出绩效自评报告',
  );
});
