import { describe, expect, it } from 'vitest';
import { withLineTables } from '../../scripts/extract/line-tables.ts';
import { shape } from '../parse/shape.ts';
import { documentOf } from './cells.ts';

describe('tables saved one cell a line', () => {
  it.each<[string, string, ReturnType<typeof shape>]>([
    [
      'header, label and values',
      '年初预算数\n全年预算数\n全年执行数\n年度资金总额\n100\n120\n110',
      [
        [
          ['', '年初预算数', '全年预算数', '全年执行数'],
          ['年度资金总额', '100', '120', '110'],
        ],
      ],
    ],
    [
      'header and values',
      '年初预算数\n全年执行数\n100\n110',
      [
        [
          ['年初预算数', '全年执行数'],
          ['100', '110'],
        ],
      ],
    ],
    [
      'the row of funds with each value behind its label, up to the points',
      '年初预算数\n100\n全年执行数\n110\n分值\n10\n得分\n9.8',
      [
        [
          ['年初预算数', '全年执行数', '分值', '得分'],
          ['100', '110', '10', '9.8'],
        ],
      ],
    ],
    ['the total below something else', '总分\n100\n97.37', [[['总分', '100', '97.37']]]],
    ['the grade that is ticked', '评价等级\n优☑　良□　中□　差□', [[['评价等级', '优☑　良□　中□　差□']]]],
    ['a page number behind a label', '评价得分\n5', ['评价得分', '5']],
    [
      'two rows under one header',
      '收入合计\n支出合计\n本级\n1\n2\n合计\n3\n4',
      [
        [
          ['', '收入合计', '支出合计'],
          ['本级', '1', '2'],
          ['合计', '3', '4'],
        ],
      ],
    ],
    [
      'indicators whose values have no unit',
      '一级指标\n二级指标\n三级指标\n指标值\n完成值\n分值\n得分\n产出指标\n数量指标\n视频破案数\n≥300\n356\n30\n30\n成本指标\n运维成本\n≤245.50\n231.18\n5\n5',
      [
        [
          ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
          ['产出指标', '数量指标', '视频破案数', '≥300', '356', '30', '30'],
          ['', '成本指标', '运维成本', '≤245.50', '231.18', '5', '5'],
        ],
      ],
    ],
    [
      'indicators with a number behind their points',
      '一级指标\n二级指标\n三级指标\n指标值\n完成值\n分值\n得分\n产出指标\n数量指标\n办案数\n≥300件\n356件\n30\n29\n12\n质量指标\n破案率\n≥60%\n61%\n20\n20',
      [
        [
          ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
          ['产出指标', '数量指标', '办案数', '≥300件', '356件', '30', '29'],
          ['', '质量指标', '破案率', '≥60%', '61%', '20', '20'],
        ],
      ],
    ],
    ['pairs of label and value', '自评得分\n96\n评价等级\n优', [[['自评得分', '96']], [['评价等级', '优']]]],
    [
      'the name and code of a project',
      '项目名称\n天网工程\n项目编码\n2040202\n预算数\n50',
      [[['项目名称', '天网工程']], [['项目编码', '2040202']], [['预算数', '50']]],
    ],
    ['the total of an evaluation', '一\n总分\n100\n96\n二', ['一', [['总分', '100', '96']], '二']],
    [
      'the total of an evaluation, and what it is made of',
      '一\n总分\n执行（10分）、产出（50分）\n100\n95.17\n二',
      ['一', [['总分', '100', '95.17']], '二'],
    ],
    [
      'a grade, so short a run as it is',
      '自评等级\n优\n某县公安局（盖章）。',
      [[['自评等级', '优']], '某县公安局（盖章）。'],
    ],
    [
      'indicators: merged and blank cells are lost, a remark stands between, the points tell where a row ends',
      '一级指标\n二级指标\n三级指标\n指标值\n完成值\n分值\n得分\n偏差原因\n产出指标\n数量指标\n宣传场次\n≥20场\n26场\n15\n15\n质量指标\n管控率\n≥95%\n90%\n15\n13\n人员流动\n满意度指标\n群众满意度\n≥90%\n92%\n10\n10\n总分\n100\n94.5',
      [
        [
          ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'],
          ['产出指标', '数量指标', '宣传场次', '≥20场', '26场', '15', '15', ''],
          ['', '质量指标', '管控率', '≥95%', '90%', '15', '13', ''],
          ['满意度指标', '', '群众满意度', '≥90%', '92%', '10', '10', ''],
          ['总分', '', '', '', '', '100', '94.5', ''],
        ],
      ],
    ],
  ])('%s', (_what, text, expected) =>
    expect(shape(withLineTables(documentOf(text)).blocks)).toEqual(expected),
  );
});

describe('what leaves a doubt stays as it is', () => {
  it.each([
    ['no figures', '甲\n乙\n丙\n丁'],
    ['more values than labels', '甲\n年初预算数\n1\n2\n3'],
    ['a sentence among them', '收入合计\n本年共有收入。\n12\n甲'],
    ['three lines only', '收入合计\n12\n甲'],
  ])('%s', (_what, text) => {
    const document = documentOf(text);
    expect(withLineTables(document).blocks).toEqual(document.blocks);
  });
});

it('loses no line', () => {
  const text = '一\n年初预算数\n全年执行数\n100\n110\n评价等级\n优\n二';
  const lines = withLineTables(documentOf(text)).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.line] : block.rows.flat().map(({ line }) => line),
  );
  expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
