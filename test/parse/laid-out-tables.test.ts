import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../scripts/parse/parse-document.ts';
import { cellsOf, shape } from './shape.ts';

const parse = (lines: readonly string[]) => parseDocument('a.txt', lines.join('\n')).blocks;
const rows = (lines: readonly string[]) => shape(parse(lines));

describe('tables whose cells stand in columns of the page', () => {
  it('puts heads together that are broken over lines, and labels that are wrapped around their row', () => {
    expect(
      rows([
        '序                            年初        调整后                  预算      自评',
        '号    项目名称                预算        预算        实际支出    执行率    等级',
        '      公共安全视频图像',
        '1                             1,200.00    1,050.00    987.35      94.03     优',
        '      联网应用（三期）',
        '2     辅警保障经费            2,318.00    2,406.50    2,406.50    100.00    优',
        '      道路交通信号',
        '3                             430.00      430.00      344.86      80.20     良',
        '      升级改造',
        '      合   计                 3,948.00    3,886.50    3,738.71    96.20',
      ]),
    ).toEqual([
      [
        ['序号', '项目名称', '年初预算', '调整后预算', '实际支出', '预算执行率', '自评等级'],
        ['1', '公共安全视频图像联网应用（三期）', '1,200.00', '1,050.00', '987.35', '94.03', '优'],
        ['2', '辅警保障经费', '2,318.00', '2,406.50', '2,406.50', '100.00', '优'],
        ['3', '道路交通信号升级改造', '430.00', '430.00', '344.86', '80.20', '良'],
        ['', '合计', '3,948.00', '3,886.50', '3,738.71', '96.20', ''],
      ],
    ]);
  });

  it('puts a head over the columns that it stands over, and words that divide them over equal shares', () => {
    expect(
      rows([
        '                预算数                                            决算数',
        '        因公    公务用车购置及运行费                      因公    公务用车购置及运行费',
        '合计    出国            公务用  公务用  公务      合计    出国            公务用  公务用  公务',
        '        （境）  小计    车购置  车运行  接待费            （境）  小计    车购置  车运行  接待费',
        '        费              费      费                        费              费      费',
        '1       2       3       4       5       6         7       8       9       10      11      12',
        '268.00  0.00    243.00  45.00   198.00  25.00     231.47  0.00    219.86  42.18   177.68  11.61',
      ])[0]?.slice(0, 3),
    ).toEqual([
      ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''],
      [
        ...['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'],
        ...['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'],
      ],
      [
        ...['', '', '小计', '公务用车购置费', '公务用车运行费', ''],
        ...['', '', '小计', '公务用车购置费', '公务用车运行费', ''],
      ],
    ]);
  });

  it('leaves blank what is blank, and goes on with a label that is wrapped below its row', () => {
    expect(
      rows([
        '收入                                          支出',
        '项目                      行次  决算数        项目                  行次  决算数',
        '一、一般公共预算拨款      1     15,236.47     一、公共安全支出      35    13,902.55',
        '收入',
        '                                              二、卫生健康支出      39    412.36',
        '本年收入合计              27    15,584.62     本年支出合计          58    15,861.22',
      ]),
    ).toEqual([
      [
        ['收入', '', '', '支出', '', ''],
        ['项目', '行次', '决算数', '项目', '行次', '决算数'],
        ['一、一般公共预算拨款收入', '1', '15,236.47', '一、公共安全支出', '35', '13,902.55'],
        ['', '', '', '二、卫生健康支出', '39', '412.36'],
        ['本年收入合计', '27', '15,584.62', '本年支出合计', '58', '15,861.22'],
      ],
    ]);
  });

  it.each<[string, readonly string[]]>([
    [
      'whose figures do not stand one under the other',
      [
        '          年初预算数   全年预算数   全年执行数   分值   执行率   得分',
        '年度资金总额   3652.18   4120.55   4087.33   10   99.19%   9.92',
        '  其中：财政拨款   671.78   919.38   886.16   －   96.39%   －',
      ],
    ],
    [
      'of which a head stands in the middle of several columns',
      [
        '                    执行数',
        '项目      合计      基本支出  其他      结转',
        '本级      5200      4200      1000      50',
        '合计      5200      4200      1000      50',
      ],
    ],
  ])('says nothing of lines %s', (_, lines) => {
    const text = cellsOf(parse(lines)).map(({ text: cell }) => cell);
    expect(text.some((cell) => /执行数基本|预算数全年/.test(cell))).toBe(false);
  });

  it('keeps every figure on its line, however the columns stand', () => {
    const width = fc.integer({ min: 10, max: 16 });
    const figure = fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 3, maxLength: 6 }),
        fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        (widths, figures) => {
          const line = (cells: readonly string[]): string =>
            cells.map((cell, i) => cell.padEnd(widths[i] ?? 10)).join('');
          const head = ['年初', '预算'].map((word) =>
            line(['', ...widths.slice(1).map(() => word)]).padStart(1),
          );
          const body = figures.map((row, i) => line([`R${i}x`, ...row.slice(0, widths.length - 1)]));
          const found = cellsOf(parse([...head, ...body])).filter(({ text }) => /^\d/.test(text));
          const expected = figures.flatMap((row, i) =>
            row.slice(0, widths.length - 1).map((text) => ({ text, line: i + 3 })),
          );
          expect(found.map(({ text, line: at }) => ({ text, line: at }))).toEqual(expected);
        },
      ),
    );
  });
});
