import { describe } from 'vitest';
import { statedIs } from './stated.ts';

const TITLE = '青禾县公安局2022年度号牌制作项目绩效自评报告\n\n';

describe('amounts under no known name that the others prove', () =>
  statedIs(
    [
      [
        '年初预算120万元，已按合同付给承制单位114万元，执行率95%。',
        [
          'budget_initial 120 号牌制作项目',
          'execution_rate 95 号牌制作项目 initial',
          'expenditure 114 号牌制作项目',
        ],
      ],
      [
        '年初预算120万元，一年下来用了112.5万元，余下7.5万元由财政收回。',
        [
          'balance_current 7.5 号牌制作项目',
          'budget_initial 120 号牌制作项目',
          'expenditure 112.5 号牌制作项目',
        ],
      ],
      [
        '年初预算120万元。截至年底支出112.5万元，还有7.5万元结转下年。',
        [
          'balance_current 7.5 号牌制作项目',
          'budget_initial 120 号牌制作项目',
          'expenditure 112.5 号牌制作项目',
        ],
      ],
      [
        '省财政厅分两批下达我县该项补助共185万元。年底支出171.2万元，执行率92.54%。',
        [
          'budget 185 号牌制作项目',
          'execution_rate 92.54 号牌制作项目 received',
          'expenditure 171.2 号牌制作项目',
        ],
      ],
    ],
    TITLE,
  ));

describe('amounts that nothing proves', () =>
  statedIs(
    [
      // Neither a rate nor a rest comes to it.
      [
        '年初预算120万元，付给承制单位80万元，执行率95%。',
        ['budget_initial 120 号牌制作项目', 'execution_rate 95 号牌制作项目 initial'],
      ],
      // The rate is printed to two places, and 113.5 of 120 are 94.58 %.
      [
        '年初预算120万元，付给承制单位113.5万元，执行率95.00%。',
        ['budget_initial 120 号牌制作项目', 'execution_rate 95 号牌制作项目 initial'],
      ],
      // Two amounts would do.
      [
        '年初预算120万元，付给甲厂114.01万元，付给乙厂113.99万元，执行率95%。',
        ['budget_initial 120 号牌制作项目', 'execution_rate 95 号牌制作项目 initial'],
      ],
      // What is left of a part.
      [
        '年初预算120万元，支出114万元，其中制作费还有3万元未使用。',
        ['budget_initial 120 号牌制作项目', 'expenditure 114 号牌制作项目'],
      ],
      // Money that is owed is not left.
      [
        '年初预算120万元，支出114万元，尾款6万元。',
        ['budget_initial 120 号牌制作项目', 'expenditure 114 号牌制作项目'],
      ],
      // A rate of tasks that happens to be the same.
      [
        '预算120万元，支出114万元，制作任务完成95.00%。',
        ['budget 120 号牌制作项目', 'expenditure 114 号牌制作项目'],
      ],
      // Last year's.
      [
        '年初预算120万元，执行率95%。上年付给承制单位114万元。',
        ['budget_initial 120 号牌制作项目', 'execution_rate 95 号牌制作项目 initial'],
      ],
    ],
    TITLE,
  ));
