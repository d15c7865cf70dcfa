import { describe, expect, it } from 'vitest';
import { readPairRuns } from '../../scripts/extract/grid/pair-runs.ts';
import { readGrids } from '../../scripts/extract/grid/read-grids.ts';
import { documentOf } from './cells.ts';

/** measure=value of everything that is read, with its phase and denominator, and the piece of the line that proves it. */
const read = (text: string): string[] =>
  readGrids(documentOf(`单位：万元\n${text}\n`), '2022').map(
    ({ measure, value, phase, denominator, source }) =>
      [`${measure}=${value.value || value.text}`, phase, denominator, `“${source.text}”`]
        .filter((part) => part !== '')
        .join(' '),
  );

describe('labels with their figures beside them', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a line of them',
      '编制数：121  在职人数：117  退休人数：66',
      ['staff_quota=121 “编制数：121”', 'staff_actual=117 “在职人数：117”'],
    ],
    [
      'numbered, with other marks between',
      '1.基本支出：60；2.项目支出：40',
      ['expenditure_basic=60 “基本支出：60”', 'expenditure_project=40 “项目支出：40”'],
    ],
    [
      'bare words behind the budget of a part',
      '1.人员经费 预算30 支出27 执行率90%',
      ['expenditure_personnel=30 plan “人员经费 预算30”', 'expenditure_personnel=27 “支出27”'],
    ],
    [
      'the whole behind its parts',
      '人员经费预算3000 公用经费预算600 支出5432',
      [
        'expenditure_personnel=3000 plan “人员经费预算3000”',
        'expenditure_public=600 plan “公用经费预算600”',
        'expenditure=5432 “支出5432”',
      ],
    ],
    [
      'introduced by what they are parts of',
      '按收入性质分：  其中：一般公共预算：4,201.4    政府性基金拨款：0',
      ['revenue_general=4201.4 “一般公共预算：4,201.4”', 'revenue_fund=0 “政府性基金拨款：0”'],
    ],
    [
      'in the cells of a row',
      '资金情况\t按来源分：其中：一般公共预算：41.4\t其他资金：1.5',
      ['revenue_general=41.4 “一般公共预算：41.4”', 'revenue_other=1.5 “其他资金：1.5”'],
    ],
    [
      'run together: the row of funds',
      '年度预算（万元）年初预算数100全年预算数120全年执行数110执行率91.67%分值10得分9.17',
      [
        'budget_initial=100 “100”',
        'budget_adjusted=120 “120”',
        'expenditure=110 “110”',
        'execution_rate=91.67 adjusted “91.67%”',
        'execution_weight=10 “10”',
        'execution_score=9.17 “9.17”',
      ],
    ],
    [
      'a group and its planned and actual amount',
      '“三公”经费：预算数96.00  决算数84.22',
      ['three_public=96 plan “预算数96.00”', 'three_public=84.22 “决算数84.22”'],
    ],
    [
      'a score and a grade',
      '自评得分：94.1  等级：优',
      ['score=94.1 “自评得分：94.1”', 'grade=优 “等级：优”'],
    ],
    [
      'a unit before a space',
      '自评得分：96分　　自评等次：优秀',
      ['score=96 “自评得分：96分”', 'grade=优秀 “自评等次：优秀”'],
    ],
    [
      'a unit in the label, and a word that is no figure',
      '自评等级：优　　所属科室：支队　　年初预算数（元）：48,600,000.00　　执行率：99.57%',
      [
        'grade=优 “自评等级：优”',
        'budget_initial=4860 “年初预算数（元）：48,600,000.00”',
        'execution_rate=99.57 initial “执行率：99.57%”',
      ],
    ],
    [
      'the unit of a heading',
      '项目资金（元）：年初预算数2000，全年执行数1500',
      ['budget_initial=0.2 “年初预算数2000”', 'expenditure=0.15 “全年执行数1500”'],
    ],
    [
      'a heading of which only the kind is said with each figure',
      '部门预算总额：年初20.2；调整后22.9',
      ['budget_initial=20.2 “年初20.2”', 'budget_adjusted=22.9 “调整后22.9”'],
    ],
    [
      'the whole under a heading of the budget, in cells',
      '年度预算申请（万元）\t资金总额：16,820.30\n',
      ['budget=16820.3 “资金总额：16,820.30”'],
    ],
    ['what could be had, and what was given', '总分100，得分97.05', []],
    ['the same with colons', '总分：100　得分：97', ['score=97 “得分：97”']],
    [
      'the year of a form is no budget',
      '预算年度：2022　　主管部门：青禾县公安局　　全年预算数：48',
      ['budget_adjusted=48 “全年预算数：48”'],
    ],
    [
      'none on a line that ends within its last figure',
      '2022年“三公”经费支出188.35万元，其中：公务用车运行维护费18\n0.11万元，公务接待费8.24万元',
      [],
    ],
    [
      'all on a line before an item with a number of its own',
      '年初预算数：5200，全年预算数：5600\n2.2022年绩效目标完成情况良好。',
      ['budget_initial=5200 “年初预算数：5200”', 'budget_adjusted=5600 “全年预算数：5600”'],
    ],
    [
      'all on a line before a sentence that begins with an amount',
      '年初预算5200，三公经费118\n12.5万元为公务接待费。',
      ['budget_initial=5200 “年初预算5200”', 'three_public=118 “三公经费118”'],
    ],
    ['none on a line that ends within a year', '基本支出60，项目支出40，公务接待费2022\n年支出7.36万元', []],
    ['a score alone', '总分95.82', ['score=95.82 “总分95.82”']],
    ['a budget under a heading that names something else', '【“三公”经费】\n本年预算：90', []],
    ['a sentence', '基本支出：60，用于办公；另有项目支出：40。', []],
    ['a label that is not known, without a colon', '基本支出60其余40', []],
    ['two figures for one label', '基本支出：60 40', []],
    ['a label alone, without a colon', '基本支出60', []],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('the row of funds with a line for each of its columns', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'points below what they could be are those of execution',
      '年初预算数：60\n全年预算数：60\n全年执行数：54\n分值：10\n执行率：90%\n得分：9',
      [
        'budget_initial=60 “60”',
        'budget_adjusted=60 “60”',
        'expenditure=54 “54”',
        'execution_weight=10 “10”',
        'execution_rate=90 adjusted “90%”',
        'execution_score=9 “9”',
      ],
    ],
    [
      'points above what execution can have are the total',
      '预算数：80万元；\n支出数：76万元；\n执行率：95%；\n得分：96；',
      ['budget=80 “80万元”', 'expenditure=76 “76万元”', 'execution_rate=95 unspecified “95%”'],
    ],
    ['no funds', '编制数：121\n在职人数：117\n退休人数：66', []],
  ])('%s', (_what, text, expected) =>
    expect(
      readPairRuns(documentOf(`单位：万元\n${text}\n`)).map(({ measure, value, denominator, source }) =>
        [`${measure}=${value.value}`, denominator, `“${source.text}”`]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ).toEqual(expected),
  );
});
